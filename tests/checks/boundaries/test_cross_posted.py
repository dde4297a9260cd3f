"""Whether the same text on a personal and a police account is found, and common or short texts are not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from checks.boundaries.cross_posted import CHECK
from scanner.api import Account, AccountClass, Confidence, Finding, Moment, Post, PostKind, Scene
from scanner.testing import at, findings_over

OWN = Scene(account=Account("facebook", AccountClass.INDIVIDUAL_PERSONAL, assumed=False))
POLICE = Scene(account=Account("x", AccountClass.INDIVIDUAL_PROFESSIONAL, assumed=False))
TEXT = "Sunrise over the reservoir before anybody else was up, worth every minute of lost sleep"
START = datetime(2026, 3, 1, 6, tzinfo=UTC)


def post(text: str, source: str, number: int = 0, days: float = 0) -> Post:
    when = Moment(START + timedelta(days=days))
    return Post(at=at(f"/{number}", source=source), kind=PostKind.POST, text=text, when=when)


def findings(own: list[Post], police: list[Post], ours: Scene = OWN, theirs: Scene = POLICE) -> list[Finding]:
    return findings_over(CHECK, [(own, ours), (police, theirs)])


def test_a_text_on_both_accounts_is_found_whatever_its_links_and_marks() -> None:
    (finding,) = findings([post(TEXT, "s1")], [post(TEXT.upper() + "!! https://example.com/x #dawn", "s2", days=0.5)])
    assert finding.confidence is Confidence.B
    assert [item.what for item in finding.evidence] == [
        "the same text: on the personal account",
        "the same text: on the police account",
    ]


def test_one_text_weeks_apart_is_for_a_person_to_check() -> None:
    (finding,) = findings([post(TEXT, "s1")], [post(TEXT, "s2", days=40)])
    assert finding.confidence is Confidence.C


def test_the_order_of_the_sources_changes_nothing() -> None:
    ours, theirs = [post(TEXT, "s1")], [post(TEXT, "s2")]
    one = findings_over(CHECK, [(ours, OWN), (theirs, POLICE)])
    other = findings_over(CHECK, [(theirs, POLICE), (ours, OWN)])
    assert one == other


@pytest.mark.parametrize(
    "text",
    [
        "Lovely morning",
        "Happy new year to all our friends and followers near and far, wherever you may be tonight",
        "Please share: this lovely old dog was found on the bypass this morning and wants to go home",
        "RT the road over the moor is closed until tomorrow because of the snow and the wind",
        "I do not give Facebook permission to use any of my pictures, words or information, now or ever",
        "ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha",
    ],
)
def test_short_and_common_texts_do_not_count(text: str) -> None:
    assert findings([post(text, "s1")], [post(text, "s2")]) == []


def test_what_an_account_says_every_week_is_a_habit() -> None:
    habit = [post(TEXT, "s1", number, number) for number in range(6)]
    assert findings(habit, [post(TEXT, "s2")]) == []


def test_two_personal_accounts_are_no_boundary_and_assumed_classes_prove_nothing() -> None:
    assert findings([post(TEXT, "s1")], [post(TEXT, "s2")], theirs=OWN) == []
    assumed = Scene(account=Account("x", AccountClass.INDIVIDUAL_PROFESSIONAL))
    assert findings([post(TEXT, "s1")], [post(TEXT, "s2")], theirs=assumed) == []


@pytest.mark.parametrize("text", ["", "\ud800" * 60, "é" * 900, "https://example.com/" + "a/" * 4000])
def test_odd_texts_are_survived(text: str) -> None:
    assert findings([post(text, "s1")], [post(text, "s2")]) == []
