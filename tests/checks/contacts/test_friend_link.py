"""Links to listed people: who made them and when decides what they mean, and a name alone never more than a lead."""

import msgspec
import pytest

from checks.contacts import CHECKS
from checks.contacts.address_book import CHECK as ADDRESS_BOOK
from checks.contacts.friend_link import CHECK
from scanner.api import (
    Account,
    AccountClass,
    AddressBookEntry,
    Band,
    Confidence,
    Connection,
    DateRelation,
    LinkKind,
    Location,
    Moment,
    Scene,
)
from scanner.model import MentionClue, PersonClue
from scanner.plugins import Clues
from scanner.risk import grade
from scanner.testing import clues_of, complaints, findings_of

BEFORE, AFTER = "2021-03-01T12:00", "2024-06-01T12:00"


def link(kind, name, when=None, handle="", number=0):
    from datetime import UTC, datetime

    moment = Moment(datetime.fromisoformat(when).replace(tzinfo=UTC)) if when else None
    return Connection(
        at=Location("s1", "friends.json", f"/friends_v2/{number}"), when=moment, link=kind, name=name, handle=handle
    )


def people(count):
    first = ("Anke", "Boyd", "Cleo", "Dirk", "Edda", "Finn", "Gwen", "Hugo", "Ines", "Jorn")
    last = ("Ashgrove", "Birchall", "Cawood", "Denholm", "Eastoe", "Farndon", "Garside", "Huxtable", "Inskip", "Jessop")
    return [link(LinkKind.FRIEND, f"{first[i % 10]} {last[i // 10 % 10]}", BEFORE, number=100 + i) for i in range(count)]


def test_the_family_conforms():
    assert complaints(CHECKS) == []


def test_a_request_sent_to_a_victim_after_the_first_contact_is_outbound_and_after(audit):
    [finding] = findings_of(CHECK, [link(LinkKind.REQUEST_SENT, "Kelly Marsden", AFTER), *people(50)], audit())
    assert (finding.person_ref, finding.person_role) == ("V1", "victim")
    assert finding.date_relation is DateRelation.AFTER
    assert (finding.likelihood, finding.impact) == (5, 5)
    assert (finding.confidence, finding.band) == (Confidence.C, Band.MEDIUM)
    assert "request was sent" in finding.summary
    assert "lead to check" in finding.summary


def test_an_exact_handle_makes_the_same_link_strong_and_critical(audit):
    [finding] = findings_of(CHECK, [link(LinkKind.FOLLOWING, "kelm_91", AFTER, "instagram:Kelm_91")], audit())
    assert (finding.confidence, finding.band) == (Confidence.A, Band.CRITICAL)


def test_a_request_received_and_a_later_friendship_read_as_accepted(audit):
    links = [
        link(LinkKind.REQUEST_RECEIVED, "Kelly Marsden", AFTER),
        link(LinkKind.FRIEND, "Kelly Marsden", "2024-06-02", number=1),
    ]
    [finding] = findings_of(CHECK, links, audit())
    assert "accepted" in finding.summary
    assert finding.likelihood == 4
    assert len(finding.evidence) == 2


def test_a_friendship_from_before_the_case_weighs_less_than_one_from_after(audit):
    [before] = findings_of(CHECK, [link(LinkKind.FRIEND, "Darren Whitlock", BEFORE)], audit())
    [after] = findings_of(CHECK, [link(LinkKind.FRIEND, "Darren Whitlock", AFTER)], audit())
    assert (before.date_relation, before.likelihood, before.impact) == (DateRelation.BEFORE, 3, 3)
    assert (after.date_relation, after.likelihood, after.impact) == (DateRelation.AFTER, 4, 5)


def test_a_link_without_a_date_is_never_called_after(audit):
    [finding] = findings_of(CHECK, [link(LinkKind.FRIEND, "Ottilie Penhaligon")], audit())
    assert finding.date_relation is DateRelation.UNKNOWN
    assert finding.impact == 5


def test_a_one_way_follower_is_a_matter_of_the_officers_safety(audit):
    [finding] = findings_of(CHECK, [link(LinkKind.FOLLOWER, "kelm_91", AFTER, "instagram:kelm_91")], audit())
    assert (finding.likelihood, finding.impact) == (2, 3)


def test_ignored_rejected_removed_and_blocked_links_stay_silent(audit):
    for kind in (LinkKind.REQUEST_RECEIVED, LinkKind.REQUEST_REJECTED, LinkKind.REMOVED, LinkKind.BLOCKED):
        assert findings_of(CHECK, [link(kind, "Kelly Marsden", AFTER, "instagram:kelm_91")], audit()) == []


def test_nobody_listed_among_the_friends_is_no_finding(audit):
    assert findings_of(CHECK, people(90), audit()) == []


def test_relatives_twins_and_neighbours_in_the_alphabet_stay_silent(audit):
    names = (
        "Karen Marsden",
        "Keith Marsden",
        "Kelvin Marsden",
        "Darrell Whitlock",
        "Darren Whitfield",
        "Paul Smith",
        "Kelly",
        "Otto Penhaligon",
    )
    links = [link(LinkKind.FRIEND, name, AFTER, number=i) for i, name in enumerate(names)]
    assert findings_of(CHECK, links, audit()) == []


def test_a_common_name_is_counted_and_points_at_nobody(audit):
    [finding] = findings_of(CHECK, [link(LinkKind.FRIEND, "David Smith", AFTER), *people(90)], audit())
    assert finding.person_ref is None
    assert finding.band is Band.LOW
    assert finding.summary == "1 listed person shares a common name with a friend; nothing can be said from names alone."
    assert [item.pointer for item in finding.evidence] == [""]


def test_a_common_name_with_the_listed_number_in_the_address_book_is_possible_not_strong(audit):
    records = [
        link(LinkKind.FRIEND, "David Smith", AFTER),
        *people(90),
        AddressBookEntry(at=Location("s1", "contacts.json", "/3"), name="Dave", phones=("+447700900126",)),
    ]
    friend, entry = findings_of([CHECK, ADDRESS_BOOK], records, audit())
    assert (friend.person_ref, friend.confidence, friend.band) == ("N1", Confidence.C, Band.MEDIUM)
    assert "Possible, review" in friend.summary
    assert entry.confidence is Confidence.A


def test_a_rare_name_and_the_listed_number_together_are_strong(audit):
    records = [
        link(LinkKind.FRIEND, "Darren Whitlock", AFTER),
        AddressBookEntry(at=Location("s1", "contacts.json", "/3"), name="Daz", phones=("+447700900124",)),
    ]
    friend, _ = findings_of([CHECK, ADDRESS_BOOK], records, audit())
    assert friend.confidence is Confidence.B
    assert friend.band is Band.CRITICAL


def test_father_and_son_of_one_name_are_told_to_be_rivals(audit):
    rows = "F1,Suspect-Known,Ivor,Trelawnick,,07700900130,,,2024-05-01\nF2,Victim,Ivor,Trelawnick,,07700900131,,,2024-05-01\n"
    findings = findings_of(CHECK, [link(LinkKind.FRIEND, "Ivor Trelawnick", AFTER)], audit(rows))
    assert {finding.person_ref for finding in findings} == {"F1", "F2"}
    assert all(any("at most one of them" in note for note in finding.notes) for finding in findings)


def test_a_listed_person_who_is_the_officer_or_a_relative_is_a_matter_of_welfare(audit):
    links = [link(LinkKind.FRIEND, "Kelly Marsden", AFTER)]
    relative = PersonClue(
        spotter="family.relatives", at=Location("s1", "profile.json", "/0"), name="Kelly Marsden", relation="sister"
    )
    scene = audit()
    clues = Clues([*clues_of(CHECK, links, scene), relative])
    [finding] = [grade(CHECK.advisory, draft, None) for draft in CHECK.conclude(clues, scene)]
    [own] = findings_of(CHECK, links, audit(names=("Kelly Anne Marsden",)))
    for each in (finding, own):
        assert each.band is Band.LOW
        assert "welfare" in each.summary
        assert (each.person_role, each.date_relation) == ("withheld", None)


def test_without_a_list_and_on_the_forces_own_account_nothing_is_compared(audit):
    links = [link(LinkKind.FRIEND, "Kelly Marsden", AFTER)]
    assert clues_of(CHECK, links, Scene()) == []
    official = audit(account=Account("facebook", AccountClass.OFFICIAL_GROUP))
    assert clues_of(CHECK, links, official) == []


def test_no_listed_detail_is_in_any_clue_or_finding(audit):
    folder = Location("s1", "inbox/kellymarsden_x7/message_1.json", "/followers/kelm_91/0")
    records = [
        Connection(at=folder, when=None, link=LinkKind.FRIEND, name="Kelly Marsden", handle="instagram:kelm_91"),
        AddressBookEntry(
            at=Location("s1", "Kelly Marsden.vcf", "line 1"),
            name="Kelly Marsden",
            phones=("+447700900123",),
            emails=("kelly.marsden@example.com",),
        ),
    ]
    scene = audit()
    clues = clues_of([CHECK, ADDRESS_BOOK], records, scene)
    findings = findings_of([CHECK, ADDRESS_BOOK], records, scene)
    assert len(findings) == 2
    text = (repr(clues) + msgspec.json.encode(findings).decode()).casefold()
    for secret in ("marsden", "kelly", "kelm_91", "900123", "kelly.marsden@example.com"):
        assert secret not in text


def test_every_finding_prints_chance_limits_and_the_questions_of_fairness(audit):
    [finding] = findings_of(CHECK, [link(LinkKind.FRIEND, "Darren Whitlock", AFTER), *people(20)], audit())
    notes = "\n".join(finding.notes)
    for words in (
        "Expected by chance: ",
        "21 names compared",
        "What this file can support: it has what the person is called there",
        "know each other before",
        "change our mind",
        "takes advantage of a position",
        "tip somebody off",
    ):
        assert words in notes


def test_another_account_than_the_listed_one_weakens_the_name(audit):
    other = link(LinkKind.FOLLOWER, "Kelly Marsden", AFTER, "instagram:kelly.marsden.art")
    [finding] = findings_of(CHECK, [other], audit())
    [plain] = findings_of(CHECK, [link(LinkKind.FOLLOWER, "Kelly Marsden", AFTER)], audit())
    assert "another account than the listed one" in finding.evidence[0].what
    assert any("together 2.8" in note for note in finding.notes)
    assert any("together 6.8" in note for note in plain.notes)


DEALT = "D1,Witness,Ottilie,Penhaligon,,07700 900125,,,2024-05-01,2024-07-01\n"
DEALT_HEADER = "person_ref,role,given_names,surname,aliases,phones,emails,handles,contact_from,contact_to\n"


def notes_of(records, scene, also=()):
    from scanner.plugins import Clues

    clues = Clues([*clues_of(CHECK, records, scene), *also])
    [finding] = [grade(CHECK.advisory, draft, None) for draft in CHECK.conclude(clues, scene)]
    return "\n".join(finding.notes)


def test_what_the_records_answer_of_the_questions_of_fairness_is_said(audit):
    friend = link(LinkKind.FRIEND, "Ottilie Penhaligon", AFTER)
    scene = audit(rows=DEALT, header=DEALT_HEADER)
    assert "ask whether the job called for it" in notes_of([friend], scene)
    assert "Some of it lies in the days" not in notes_of([link(LinkKind.FRIEND, "Ottilie Penhaligon", "2025-01-01")], scene)
    assert "may have known each other already" in notes_of([link(LinkKind.FRIEND, "Ottilie Penhaligon", BEFORE)], scene)
    named = MentionClue(spotter="x", at=Location("s1", "p", "/0"), name="Ottilie Penhaligon", cue="PC")
    assert "the colleague may be meant" in notes_of([friend], scene, [named])


def test_removed_and_rejected_links_are_context_and_nothing_else(audit):
    removed = link(LinkKind.REMOVED, "Darren Whitlock", AFTER, number=1)
    rejected = link(LinkKind.REQUEST_REJECTED, "Darren Whitlock", AFTER, number=2)
    assert findings_of(CHECK, [removed, rejected], audit()) == []
    friend = link(LinkKind.FRIEND, "Darren Whitlock", AFTER)
    [alone], [with_context] = (findings_of(CHECK, records, audit()) for records in ([friend], [friend, removed, rejected]))
    assert (alone.band, alone.likelihood) == (with_context.band, with_context.likelihood)
    assert any("held against nobody" in note and "removed" in note for note in with_context.notes)
    assert not any("held against nobody" in note for note in alone.notes)


@pytest.mark.parametrize(
    ("platform", "words"),
    [
        ("facebook", "it lacks account, date of birth and town. By itself at most a lead to check"),
        ("instagram", "it lacks the real name"),
        ("linkedin", "a strong match on the address"),
        ("x", "nothing can be said of before or after"),
        ("tiktok", "it lacks the real name"),
        ("", "By itself at most a lead to check"),
    ],
)
def test_the_limit_of_the_platform_stands_beside_the_finding(audit, platform, words):
    scene = audit(account=Account(platform))
    [finding] = findings_of(CHECK, [link(LinkKind.FRIEND, "Darren Whitlock", AFTER)], scene)
    [limit] = [note for note in finding.notes if note.startswith("What this file")]
    assert words in limit


def expected_of(records, scene):
    [finding] = findings_of(CHECK, records, scene)
    [note] = [note for note in finding.notes if note.startswith("Expected by chance: ")]
    return note.split()[3]


def test_a_forename_that_is_common_among_these_friends_counts_as_common(audit):
    friend = link(LinkKind.FRIEND, "Ottilie Penhaligon", AFTER)
    named_alike = [
        link(LinkKind.FRIEND, f"Ottilie {person.name.split()[1]}", BEFORE, number=n) for n, person in enumerate(people(9))
    ]
    assert expected_of([friend, *people(90)], audit()) == "under"
    assert float(expected_of([friend, *named_alike, *people(81)], audit())) > 0.0001


def test_a_name_that_is_empty_or_not_a_name_is_passed_over(audit):
    odd = ("", " ", "Facebook User", "😀 😀", "\u202eKelly", "x" * 500, "1 2 3", "'' --")
    assert findings_of(CHECK, [link(LinkKind.FRIEND, name, AFTER, number=i) for i, name in enumerate(odd)], audit()) == []
