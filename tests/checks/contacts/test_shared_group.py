"""Groups that a listed person is in as well."""

from checks.contacts.message_thread import CHECK as THREAD
from checks.contacts.shared_group import CHECK
from scanner.api import Account, Band, Confidence, Location, MessageThread, Post, PostKind
from scanner.testing import at, complaints, findings_of


def thread(*people, sent=5, handles=(), phones=()):
    where = Location("s1", "inbox/group_1/message_1.json", "")
    return MessageThread(at=where, people=people, sent=sent, received=5, handles=handles, phones=phones)


def post(*tagged, group="Northmere runners"):
    return Post(at=at("/0", "group_posts.json"), kind=PostKind.GROUP_POST, text="see you all", tagged=tagged, group=group)


def test_conforms():
    assert complaints([CHECK]) == []


def test_a_group_conversation_weighs_less_than_a_private_one_and_is_told_once(audit):
    [finding] = findings_of([CHECK, THREAD], [thread("Darren Whitlock", "Anke Birchall")], audit())
    assert (finding.check, finding.person_ref) == ("contacts.shared-group", "S1")
    assert (finding.likelihood, finding.impact, finding.band) == (2, 3, Band.MEDIUM)
    assert "whitlock" not in finding.summary.casefold()


def test_being_in_a_group_without_a_word_is_low(audit):
    [finding] = findings_of(CHECK, [thread("Darren Whitlock", "Anke Birchall", sent=0)], audit())
    assert finding.band is Band.LOW


def test_a_listed_number_in_a_group_is_exact(audit):
    others = ("+44 7700 900124", "+44 7700 900999")
    [finding] = findings_of(CHECK, [thread(phones=others)], audit(account=Account("whatsapp")))
    assert (finding.person_ref, finding.confidence) == ("S1", Confidence.A)


def test_a_tag_in_what_was_posted_to_a_group(audit):
    [finding] = findings_of(CHECK, [post("Darren Whitlock")], audit())
    assert "took part" in finding.summary


def test_private_conversations_posts_outside_groups_and_others_stay_silent(audit):
    records = [
        thread("Darren Whitlock"),
        post("Darren Whitlock", group=""),
        post("Darren Whitfield"),
        thread("Darren Whitfield", "Dee"),
        thread(),
        post(""),
    ]
    assert findings_of(CHECK, records, audit()) == []


def test_without_a_list_nothing_is_compared():
    assert findings_of(CHECK, [thread("Darren Whitlock", "Anke Birchall"), post("Darren Whitlock")]) == []
