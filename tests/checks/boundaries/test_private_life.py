"""Whether private life on a professional or official account is found, and nothing that must never be read from it."""

from __future__ import annotations

import pytest

from checks.boundaries.private_life import CHECK
from scanner.api import Account, AccountClass, Post, PostKind, Scene
from scanner.testing import at, findings_of

PROFESSIONAL = Scene(account=Account("x", AccountClass.INDIVIDUAL_PROFESSIONAL))


def post(text: str, pointer: str = "/0", kind: PostKind = PostKind.POST) -> Post:
    return Post(at=at(pointer), kind=kind, text=text)


def summaries(*posts: Post, scene: Scene = PROFESSIONAL) -> list[str]:
    return [finding.summary for finding in findings_of(CHECK, posts, scene)]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("My daughter turned seven today, cake for breakfast", "family"),
        ("Hungover doesn't cover it, never mixing wine and rum again", "drink and nights out"),
        ("Off to Tenerife tomorrow, see you in two weeks", "home and holidays"),
    ],
)
def test_private_life_on_a_professional_account_is_found(text: str, topic: str) -> None:
    (summary,) = summaries(post(text))
    assert summary == f"One post on a police account tells of private life: {topic}."


def test_official_accounts_count_too_and_several_posts_are_one_finding() -> None:
    official = Scene(account=Account("facebook", AccountClass.OFFICIAL_GROUP))
    texts = ("Date night with the husband, first one since Easter", "My son adopted a penguin at the zoo")
    (summary,) = summaries(*(post(text, f"/{number}") for number, text in enumerate(texts)), scene=official)
    assert summary.startswith("2 posts")


def test_a_personal_account_is_where_such_things_belong() -> None:
    assert summaries(post("My daughter turned seven today"), scene=Scene()) == []


@pytest.mark.parametrize(
    "text",
    [
        "Don't drink and drive this Christmas, we will be out every night",
        "If your son or daughter is being groomed online, talk to us",
        "A mother and her two children are safe tonight thanks to my officers",
        "Operation at the festival, four pints of cider seized from a twelve year old",
        "Going on holiday? Don't post it, cancel the milk",
        "Back from leave and straight into earlies, hello again everyone",
    ],
)
def test_the_work_of_the_police_stays_silent(text: str) -> None:
    assert summaries(post(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Honestly the government couldn't run a bath, I know who I'm voting for in May, my wife too",
        "My chemo starts on Monday, my mum is driving me",
        "At church with my kids this morning",
        "Coming out at forty, my husband took it well",
        "The Federation dinner, my wife in a new dress",
    ],
)
def test_politics_health_belief_sexuality_and_unions_are_never_read(text: str) -> None:
    assert summaries(post(text)) == []


@pytest.mark.parametrize("text", ["", "my wife " * 3000, "prosecco\n" * 500])
def test_odd_texts_are_survived(text: str) -> None:
    assert len(summaries(post(text))) <= 1


def test_messages_are_not_posts() -> None:
    assert summaries(post("Date night with the husband", kind=PostKind.MESSAGE)) == []
