"""Homes told of without an address: a street, a block, a landmark, a key, a plate, an absence; and the many that are nobody's home.

Each ``told_*`` file of ``batches`` was written before the rules were read. First contact, of own ones at medium band or more and of
others: told_a 25 of 138 and 2 of 145, told_b 25 of 61 and 3 of 62 (13 and 1 of them before the rules for told_a were made).
told_c 13 of 28 and 1 of 28. Half of told_a was kept aside while the rules were made from the other half: of it 13 of 69 were found
before, 39 after, and none of the others. Lines begin with + for what tells of the writer's home, with - for anything else.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from checks.home import CHECKS
from scanner.api import Account, AccountClass, Band, Post, PostKind, Scene
from scanner.testing import at, findings_of

BATCHES: Final = Path(__file__).with_name("batches")
SCENE: Final = Scene(names=("Tom Whitlock",), account=Account("facebook", AccountClass.INDIVIDUAL_PERSONAL))
LISTENING: Final = [check for check in CHECKS if check.listeners]
# What is reached, less a little. A landmark alone is told at low band and is none of these.
REACHED: Final = {"told_a": 0.62, "told_b": 0.57, "told_c": 0.75}


def _is_loud(text: str, kind: PostKind = PostKind.POST) -> bool:
    post = Post(at=at("/0"), kind=kind, text=text)
    return any(finding.band is not Band.LOW for finding in findings_of(LISTENING, [post], SCENE))


@pytest.mark.parametrize("name", sorted(path.stem for path in BATCHES.glob("told_*.txt")))
def test_homes_told_of_are_loud_and_others_are_not(name: str) -> None:
    lines = (BATCHES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    own = [line.partition("|")[2] for line in lines if line.startswith("+")]
    others = [line.partition("|")[2] for line in lines if line.startswith("-")]
    false = [text for text in others if _is_loud(text)]
    assert len(false) <= len(others) / 100, false
    missed = [text for text in own if not _is_loud(text)]
    assert len(own) - len(missed) >= REACHED[name] * len(own), missed


def test_a_listing_says_where_its_seller_lives_and_a_buyer_does_not() -> None:
    assert _is_loud("Cot bed\nLike new. Collection from Wickets Way", PostKind.LISTING)
    assert not _is_loud("Wanted, cot bed, can collect from Wickets Way or anywhere near")
    assert not _is_loud("If you've ordered a cake pick-up is from the church kitchen, Juniper Drive, Saturday", PostKind.POST)


@pytest.mark.parametrize(
    "text",
    [
        "Loving the new place on Beech Hill already",
        "Keys in hand, Bramley Court here we come!! 🏡",
        "anyone elses broadband down on maple grove? ours went at six",
        "Settling in nicely to life on the Highfields estate",
    ],
)
def test_a_claim_is_heard_in_any_spelling(text: str) -> None:
    assert _is_loud(text)


@pytest.mark.parametrize(
    "text", ["", "§", "Mill Lane", "The The Close Close Close", "Our " * 900 + "Mill Lane", "A" * 5000 + " Lane"]
)
def test_odd_texts_are_nothing(text: str) -> None:
    assert not _is_loud(text)
