"""Whether an appeal for a missing person that was left up is told from one that was closed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from checks.content.missing_appeal import CHECK
from scanner.api import Account, AccountClass, Finding, Moment, Post, PostKind, Scene
from scanner.testing import at, findings_of

APPEAL = "MISSING: Priya Nowak, last seen in Saltby wearing a blue coat"


def posts(*told: tuple[int, str], on: AccountClass = AccountClass.OFFICIAL_CORPORATE) -> list[Finding]:
    """The findings over posts of so many days after the first of May."""
    begun = datetime(2026, 5, 1, tzinfo=UTC)
    records = [
        Post(at=at(f"/{day}"), when=Moment(begun + timedelta(days=day)), kind=PostKind.POST, text=text) for day, text in told
    ]
    return findings_of(CHECK, records, Scene(account=Account("facebook", on), platform="facebook"))


def test_an_appeal_left_up_is_found() -> None:
    (finding,) = posts((0, APPEAL), (60, "Lock your sheds"))
    assert "left" in finding.title
    assert [item.pointer for item in finding.evidence] == ["/0"]
    assert "Nowak" not in repr(finding)


@pytest.mark.parametrize(
    "found",
    [
        "Priya Nowak has been found safe and well, thank you for sharing",
        "Update: the lady missing from Saltby has been found, thank you",
        "Our missing person appeal is cancelled, she is home",
    ],
)
def test_an_appeal_that_was_closed_stays_silent(found: str) -> None:
    assert posts((0, APPEAL), (2, found), (60, "Lock your sheds")) == []


def test_somebody_else_who_was_found_closes_nothing() -> None:
    other = "Gareth Bevan has been found safe and well, thank you for sharing"
    assert len(posts((0, APPEAL), (2, other), (60, "Lock your sheds"))) == 1


def test_what_was_said_before_closes_nothing() -> None:
    assert len(posts((0, "The missing man has been found, thank you"), (5, APPEAL), (60, "Lock your sheds"))) == 1


def test_an_appeal_of_this_week_is_left_in_peace() -> None:
    assert posts((0, APPEAL), (6, "Lock your sheds")) == []


def test_other_accounts_and_lost_things_stay_silent() -> None:
    assert posts((0, APPEAL), (60, "x"), on=AccountClass.INDIVIDUAL_PERSONAL) == []
    assert posts((0, "Missing a bike? Come and see what we have recovered"), (60, "x")) == []


def test_a_post_without_a_date_is_not_judged() -> None:
    scene = Scene(account=Account("facebook", AccountClass.OFFICIAL_CORPORATE))
    assert findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=APPEAL)], scene) == []
