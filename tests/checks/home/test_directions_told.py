"""Landmarks beside the home, and squares of a map."""

import pytest

from checks.home.directions_told import CHECK
from scanner.api import Account, AccountClass, Band, Finding, Post, PostKind, Scene
from scanner.testing import at, complaints, findings_of


def found(text: str, kind: PostKind = PostKind.POST) -> list[Finding]:
    scene = Scene(account=Account("facebook", AccountClass.INDIVIDUAL_PERSONAL))
    return findings_of(CHECK, [Post(at=at("/0"), kind=kind, text=text)], scene)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Our house is right opposite the chapel, pop in", "what stands beside it"),
        ("We live above the barbers and hear every word", "what stands beside it"),
        ("ours is next door to the Spar", "what stands beside it"),
        ("New Lidl opening opposite our house, dangerous", "what stands beside it"),
        ("The reservoir at the end of our road has frozen over", "what stands beside it"),
        ("Couriers: use what3words ///table.lamp.spoon for our house, sat nav is wrong", "the square of a map"),
        ("The plus code for ours is 9C3W9QCJ+2V", "the square of a map"),
    ],
)
def test_the_way_is_told(text: str, by: str) -> None:
    (finding,) = found(text)
    assert by in finding.summary
    # Three words are one house; a chapel has many neighbours.
    assert (finding.band is Band.LOW) is (by != "the square of a map")


@pytest.mark.parametrize(
    "text",
    [
        "Mum and Dad's house is opposite the chapel",
        "We're sat opposite the chapel waiting for the bus",
        "Our office is next door to the Spar",
        "The cottage we stayed in was opposite the pub, bliss",
        "what3words for the campsite gate is table.lamp.spoon",
        "We used to live above the barbers",
        "We live in hope",
        "our team is two points behind United",
        "",
        "opposite " * 3000,
    ],
)
def test_other_places_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_whoever_is_asked_round_has_to_be_told() -> None:
    assert found("our house is opposite the chapel", PostKind.MESSAGE) == []
