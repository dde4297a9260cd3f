"""People of the writer's own surname in the writer's own words."""

import pytest

from checks.family.named_relative_in_text import CHECK
from scanner.api import Finding, Post, PostKind, Scene
from scanner.testing import at, findings_of


def found(text: str, own: str = "Sam Doyle") -> list[Finding]:
    return findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)], Scene(names=(own,)))


@pytest.mark.parametrize(
    ("text", "name", "tie"),
    [
        ("Happy Mothers Day to the best there is, Pat Doyle", "Pat Doyle", "mother"),
        ("Eleven years married this week. What a ride, Anna Doyle", "Anna Doyle", "partner"),
        ("It's a boy! Jude Geoffrey Doyle, 8lb 2, everyone is fine", "Jude Geoffrey Doyle", "child"),
        ("Good luck to my boy Callum Doyle at county trials on Saturday", "Callum Doyle", "son"),
        ("love you Pat Doyle", "Pat Doyle", "possible relative"),
    ],
)
def test_the_words_around_tell_the_tie(text: str, name: str, tie: str) -> None:
    (finding,) = found(text)
    assert finding.summary == f"{name} is named in the account holder's own words as their {tie}."


@pytest.mark.parametrize(
    "text",
    [
        "Sam Doyle is 40 on Saturday, birthday drinks at the Swan",
        "Married at Doyle House last year, lovely venue",
        "Birthday curry at the Pat Doyle Arms",
        "“Proud of Anna Doyle”, says the head of the tennis club",
        "Appeal for witnesses: partner of Anna Doyle seen in Fernley",
        "Mr Doyle from number six had a birthday",
    ],
)
def test_oneself_places_quotes_and_appeals_stay_silent(text: str) -> None:
    assert found(text) == []


def test_a_common_surname_needs_a_relation_word() -> None:
    assert found("love you Tina Brown", "Sam Brown") == []
    assert len(found("my sister Tina Brown has passed her test", "Sam Brown")) == 1
