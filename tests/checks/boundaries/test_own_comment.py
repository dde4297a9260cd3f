"""Whether own comment on cases, decisions and complaints is found, and a grumble about the council is not."""

from __future__ import annotations

import pytest

from checks.boundaries.own_comment import CHECK
from scanner.api import Account, AccountClass, Confidence, Finding, Post, PostKind, Scene
from scanner.testing import at, findings_of


def post(text: str, pointer: str = "/0", kind: PostKind = PostKind.POST) -> Post:
    return Post(at=at(pointer), kind=kind, text=text)


def findings(*posts: Post, scene: Scene = Scene()) -> list[Finding]:  # noqa: B008
    return findings_of(CHECK, posts, scene)


@pytest.mark.parametrize(
    "text",
    [
        "Disgraceful that we stood down from that protest, our gold commander lost his bottle",
        "The bail decision on that stabbing is a joke and everybody on my team knows it",
        "Our Chief has sold us down the river again with this shift pattern",
        "That complaint about the arrest outside the club is rubbish, I was there",
    ],
)
def test_comment_from_the_inside_is_found(text: str) -> None:
    (finding,) = findings(post(text))
    assert finding.summary.startswith("One text comments on a case, a decision of the force or a complaint")
    assert finding.confidence is Confidence.B


def test_comment_that_anybody_could_make_is_for_a_person_to_check() -> None:
    (finding,) = findings(post("The review into the pursuit will be a whitewash"))
    assert finding.confidence is Confidence.C


def test_several_texts_are_one_finding() -> None:
    text = "The murder inquiry has been botched from day one, ask anyone on the team"
    (finding,) = findings(post(text), post(text, "/1"))
    assert finding.summary.startswith("2 texts comment")


@pytest.mark.parametrize(
    "text",
    [
        "The council's decision to close the baths is madness",
        "The referee's review was a whitewash, never a penalty",
        "Complained to the train company about the delay, got a voucher",
        "Interesting programme about the police reforms of the sixties",
        "Investigation into the missing biscuits: the dog was cleared",
        "Well done to everybody who searched for the missing lad, found safe",
        "Police said the road will open at six",
    ],
)
def test_other_peoples_decisions_stay_silent(text: str) -> None:
    assert findings(post(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Home Secretary's police cuts are a disgrace and our force pays for it",
        "Our Federation rep called the misconduct decision a farce",
    ],
)
def test_politics_and_staff_associations_are_never_read(text: str) -> None:
    assert findings(post(text)) == []


def test_a_force_speaks_for_itself_and_messages_are_not_posts() -> None:
    text = "The bail decision on that stabbing is a joke and everybody on my team knows it"
    assert findings(post(text), scene=Scene(account=Account("x", AccountClass.OFFICIAL_CORPORATE))) == []
    assert findings(post(text, kind=PostKind.MESSAGE)) == []


@pytest.mark.parametrize("text", ["", "disgraceful arrest " * 2000, "whitewash\n" * 500, "our force " * 3000])
def test_odd_texts_are_survived(text: str) -> None:
    assert len(findings(post(text))) <= 1
