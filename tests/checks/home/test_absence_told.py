"""Absences told in advance, and hours kept every week."""

from datetime import UTC, datetime

import pytest

from checks.home.absence_told import CHECK
from scanner.api import Account, AccountClass, Band, Finding, Moment, Post, PostKind, Scene
from scanner.testing import at, complaints, findings_of


def post(text: str, pointer: str = "/0", day: str = "2026-06-01", kind: PostKind = PostKind.POST) -> Post:
    return Post(at=at(pointer), kind=kind, text=text, when=Moment(datetime.fromisoformat(day).replace(tzinfo=UTC)))


def found(*posts: Post, account: AccountClass = AccountClass.INDIVIDUAL_PERSONAL) -> list[Finding]:
    return findings_of(CHECK, posts, Scene(account=Account("facebook", account)))


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    "text",
    [
        "We're away till the 14th so no parcels please",
        "Off to Tenerife on Friday for a fortnight, can't wait",
        "Flying out tomorrow! Back on the 22nd",
        "I'm on annual leave until 9 June, somewhere hot",
        "House sitter needed while we're away from Saturday for two weeks",
        "Jetting off for ten days, see you on the other side",
    ],
)
def test_an_absence_with_a_date_is_told(text: str) -> None:
    (finding,) = found(post(text))
    assert finding.band is Band.MEDIUM


@pytest.mark.parametrize("text", ["12 sleeps till Lanzarote!!", "I'm out of the door for the gym at six every morning"])
def test_countdowns_and_habits_weigh_little(text: str) -> None:
    (finding,) = found(post(text))
    assert finding.band is Band.LOW


@pytest.mark.parametrize(
    "text",
    [
        "Back from two weeks in Spain, what a holiday",
        "Mum's away till Sunday so I'm feeding the cat",
        "Threw the old one away until they told me it was worth 40 quid",
        "Away day with the team on Friday for the quiz, come on lads",
        "10 days to go until the election",
        "The office is closed until the 4th, please contact us by email",
        "One day I would love to fly off to Bali for a month",
        "We were away until the 4th last year and it rained",
        "Run every morning, they said. It will be fun, they said",
        "Straight away, sir, by Friday",
    ],
)
def test_what_is_over_others_and_figures_of_speech_are_left_alone(text: str) -> None:
    assert found(post(text)) == []


def test_an_absence_long_over_weighs_little() -> None:
    old = post("We're away till the 14th so no parcels please", day="2024-06-01")
    (finding,) = found(old, post("Nice weather", "/1"))
    assert finding.band is Band.LOW


def test_messages_and_official_accounts_are_left_alone() -> None:
    assert found(post("We're away till the 14th", kind=PostKind.MESSAGE)) == []
    assert found(post("We're away till the 14th"), account=AccountClass.OFFICIAL_CORPORATE) == []


def test_a_post_without_a_time_weighs_little() -> None:
    (finding,) = found(Post(at=at(), kind=PostKind.POST, text="We're away till the 14th"))
    assert finding.band is Band.LOW
