"""Reactions, comments, tags and calls between the account and listed people."""

from datetime import UTC, datetime

from checks.contacts.interaction import CHECK
from scanner.api import (
    Account,
    Band,
    Confidence,
    DateRelation,
    Interaction,
    InteractionKind,
    Moment,
    Photo,
    Post,
    PostKind,
)
from scanner.testing import at, complaints, findings_of

KINDS = InteractionKind


def did(name="", kind=KINDS.REACTED, *, handle="", day="2024-06-01", number=0):
    when = Moment(datetime.fromisoformat(day).replace(tzinfo=UTC))
    return Interaction(at=at(f"/{number}", "likes_and_reactions.json"), when=when, kind=kind, name=name, handle=handle)


def test_conforms():
    assert complaints([CHECK]) == []


def test_a_reaction_to_a_listed_name_is_a_lead_and_names_nobody(audit):
    [finding] = findings_of(CHECK, [did("Darren Whitlock"), did("Darren Whitlock", KINDS.COMMENTED, number=1)], audit())
    assert (finding.person_ref, finding.date_relation) == ("S1", DateRelation.AFTER)
    assert (finding.confidence, finding.band) == (Confidence.C, Band.MEDIUM)
    assert "commented on, reacted to, 2 times" in finding.summary
    assert "whitlock" not in finding.summary.casefold()


def test_a_call_to_a_listed_handle_is_exact_and_weighs_more(audit):
    [call] = findings_of(CHECK, [did(handle="instagram:kelm_91", kind=KINDS.CALLED)], audit(account=Account("instagram")))
    assert call.confidence is Confidence.A
    assert call.impact == 4


def test_before_the_first_contact_weighs_less(audit):
    [before] = findings_of(CHECK, [did("Darren Whitlock", day="2023-01-01")], audit())
    assert (before.date_relation, before.likelihood, before.impact) == (DateRelation.BEFORE, 2, 3)


def test_what_others_did_and_people_who_are_not_listed_stay_silent(audit):
    records = [
        did("Darren Whitlock", KINDS.TAGGED_BY),
        did("Darren Whitfield", number=1),
        did("Darren", number=2),
        did(number=3),
    ]
    assert findings_of(CHECK, records, audit()) == []


def test_a_tag_in_an_own_post_and_a_name_in_a_picture_are_evidence(audit):
    tagged = Post(at=at("/7", "your_posts.json"), kind=PostKind.POST, text="good day out", tagged=("Darren Whitlock",))
    pictured = Photo(at=at("/8", "photo.json"), people=("Darren Whitlock",))
    for record, words in ((tagged, "tagged in a post"), (pictured, "named in a picture")):
        [finding] = findings_of(CHECK, [record], audit())
        assert words in finding.summary
        assert finding.person_ref == "S1"
    others = Post(at=at("/9", "your_posts.json"), kind=PostKind.POST, text="x", tagged=("Darren Whitfield", "", "Dee"))
    assert findings_of(CHECK, [others], audit()) == []


def test_without_a_list_nothing_is_compared():
    assert findings_of(CHECK, [did("Darren Whitlock")]) == []
