"""Private conversations with listed people, from their headers."""

from datetime import UTC, datetime

from checks.contacts.message_thread import CHECK
from scanner.api import Account, Band, Confidence, DateRelation, Location, MessageThread, Moment
from scanner.testing import clues_of, findings_of


def thread(*people, sent=5, received=5, first="2024-06-01", last="2024-06-09", member="inbox/a_1/message_1.json"):
    def moment(text):
        return Moment(datetime.fromisoformat(text).replace(tzinfo=UTC, hour=12)) if text else None

    return MessageThread(
        at=Location("s1", member, ""), when=moment(first), people=people, sent=sent, received=received, last=moment(last)
    )


def test_messages_sent_after_the_first_contact(audit):
    [finding] = findings_of(CHECK, [thread("Darren Whitlock")], audit())
    assert (finding.person_ref, finding.date_relation) == ("S1", DateRelation.AFTER)
    assert (finding.likelihood, finding.impact) == (5, 5)
    assert (finding.confidence, finding.band) == (Confidence.C, Band.MEDIUM)


def test_a_number_as_the_other_side_is_exact(audit):
    [finding] = findings_of(CHECK, [thread("+44 7700 900124")], audit(account=Account("whatsapp")))
    assert (finding.confidence, finding.band) == (Confidence.A, Band.CRITICAL)


def test_a_handle_counts_only_on_its_own_platform(audit):
    assert findings_of(CHECK, [thread("kelm_91")], audit(account=Account("instagram")))
    assert findings_of(CHECK, [thread("kelm_91")], audit(account=Account("x"))) == []


def test_a_conversation_over_the_first_contact_spans_it_and_one_that_ended_before_is_before(audit):
    [spans] = findings_of(CHECK, [thread("Darren Whitlock", first="2024-01-01")], audit())
    [before] = findings_of(CHECK, [thread("Darren Whitlock", first="2023-01-01", last="2023-02-01")], audit())
    assert spans.date_relation is DateRelation.SPANS
    assert (before.date_relation, before.likelihood, before.impact) == (DateRelation.BEFORE, 3, 3)


def test_messages_that_were_never_answered_stay_silent(audit):
    assert findings_of(CHECK, [thread("+447700900124", sent=0)], audit()) == []


def test_counts_and_span_come_from_the_headers(audit):
    [finding] = findings_of(CHECK, [thread("Darren Whitlock", first="2024-05-30", last="2024-06-09")], audit())
    assert "5 sent, 5 received over 10 days" in finding.summary


def test_a_group_is_left_to_its_own_check(audit):
    assert findings_of(CHECK, [thread("Darren Whitlock", "Anke Birchall")], audit()) == []


def test_a_conversation_with_somebody_else_is_no_finding(audit):
    assert findings_of(CHECK, [thread("Darren Whitfield"), thread("Dee"), thread("")], audit()) == []


def test_a_folder_that_spells_the_name_is_not_repeated_and_leads_back_by_its_digest(audit):
    members = (
        "inbox/darrenwhitlock_x1/message_1.json",
        "WhatsApp Chat with Darren Whitlock.txt",
        "inbox/group_7/message_1.json",
    )
    threads = [thread("Darren Whitlock", member=member) for member in members]
    shown = [clue.at.member for clue in clues_of(CHECK, threads, audit())]
    assert not any("whitlock" in member.casefold() for member in shown)
    assert members[2] in shown
    assert any(member.startswith("inbox/~") and member.endswith("/message_1.json") for member in shown)


def test_the_number_beside_a_name_is_the_same_persons(audit):
    record = MessageThread(at=Location("s1", "a.txt", ""), people=("Dee",), phones=("+44 7700 900124",), sent=2, received=1)
    [finding] = findings_of(CHECK, [record], audit(account=Account("whatsapp")))
    assert finding.confidence is Confidence.A


def test_a_handle_without_a_name_is_compared(audit):
    record = MessageThread(at=Location("s1", "a.js", ""), people=(), handles=("instagram:kelm_91",), sent=2, received=1)
    [finding] = findings_of(CHECK, [record], audit(account=Account("instagram")))
    assert finding.person_ref
