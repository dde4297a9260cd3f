"""Whether a page that is not kept up is told from one that is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from checks.content.stale_page import CHECK
from scanner.api import Account, AccountClass, Finding, Login, Moment, Post, PostKind, Record, Scene
from scanner.testing import at, findings_of

BEGUN = datetime(2026, 1, 1, tzinfo=UTC)


def page(
    days: Sequence[int], *more: Record, on: AccountClass = AccountClass.OFFICIAL_GROUP, kind: PostKind = PostKind.POST
) -> list[Finding]:
    """The findings over posts of these days."""
    records: list[Record] = [
        Post(at=at(f"/{day}"), when=Moment(BEGUN + timedelta(days=day)), kind=kind, text="Lock your sheds") for day in days
    ]
    return findings_of(CHECK, [*records, *more], Scene(account=Account("facebook", on), platform="facebook"))


def login(day: int) -> Login:
    """A sign-in, by which the export is known to be newer than the last post."""
    return Login(at=at("/login"), when=Moment(BEGUN + timedelta(days=day)))


def test_a_page_that_fell_silent_is_found() -> None:
    (finding,) = page(range(0, 30, 3), login(90))
    assert "no post since 28 January 2026" in finding.summary


def test_a_page_with_long_gaps_is_found() -> None:
    (finding,) = page([0, 30, 61, 92, 120, 150])
    assert "every 30 days" in finding.summary


def test_a_page_that_is_kept_up_stays_silent() -> None:
    assert page(range(0, 100, 9), login(105)) == []


def test_a_few_posts_make_no_pattern() -> None:
    assert page([0, 40, 80]) == []


def test_answers_do_not_keep_a_page_fresh_and_private_accounts_are_not_pages() -> None:
    assert page([0, 50, 100, 150, 200, 250], kind=PostKind.COMMENT) == []
    assert page([0, 50, 100, 150, 200, 250], on=AccountClass.INDIVIDUAL_PERSONAL) == []


def test_posts_without_a_date_are_passed_over() -> None:
    scene = Scene(account=Account("facebook", AccountClass.OFFICIAL_CORPORATE))
    assert findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text="x")], scene) == []
