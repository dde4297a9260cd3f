"""Whether a post names the station together with the shifts worked from it."""

from __future__ import annotations

import pytest

from checks.colleagues.station_rota import CHECK
from scanner.api import Account, AccountClass, Post, PostKind, Scene
from scanner.testing import at, findings_of


def post(text: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.POST, text=text)


def summaries(*posts: Post, scene: Scene = Scene()) -> list[str]:  # noqa: B008
    return [finding.summary for finding in findings_of(CHECK, posts, scene)]


@pytest.mark.parametrize(
    ("text", "station"),
    [
        ("Back at Eastvale nick on earlies all week", "Eastvale"),
        ("I'm based at Mill Road police station, nights till Friday", "Mill Road"),
        ("New posting: Eastvale nick, earlies from Monday", "Eastvale"),
        ("Based at Eastvale on response now, six on four off", "Eastvale"),
    ],
)
def test_station_and_shifts_together_are_found(text: str, station: str) -> None:
    (summary,) = summaries(post(text))
    assert station in summary


def test_one_finding_a_station() -> None:
    assert len(summaries(post("Back at Eastvale nick on earlies"), post("On nights at Eastvale nick", "/1"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Back at Eastvale nick",
        "On earlies all week",
        "Handed a purse in at Eastvale police station after my late shift",
        "Based in Leeds for work, earlies all week at the depot",
        "Train from Eastvale Station, nights on the sofa",
        "The old Eastvale police station is flats now, nights there are noisy",
    ],
)
def test_one_without_the_other_or_a_visitor_stays_silent(text: str) -> None:
    assert summaries(post(text)) == []


def test_the_forces_own_account_may_say_when_its_officers_work() -> None:
    official = Scene(account=Account("x", AccountClass.OFFICIAL_GROUP))
    assert summaries(post("Back at Eastvale nick on earlies all week"), scene=official) == []


@pytest.mark.parametrize("text", ["", "nick " * 3000, "at nick on nights", "police station 7-3"])
def test_odd_texts_are_survived(text: str) -> None:
    assert summaries(post(text)) == []
