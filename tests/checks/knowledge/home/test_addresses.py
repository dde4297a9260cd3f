"""Street addresses read out of running text."""

import re

import pytest

from checks.knowledge.home.addresses import NAMED_HOUSE, NUMBERED, NUMBERED_SINGLE, read_address

TRIGGER = re.compile("|".join((NUMBERED, NUMBERED_SINGLE, NAMED_HOUSE)), re.IGNORECASE)


def street(text: str) -> str | None:
    for match in TRIGGER.finditer(text):
        found = read_address(text, match.start())
        if found is not None:
            return found.street
    return None


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("at 14 Acacia Ave.", "14 acacia avenue"),
        ("14A St John’s Rd", "14a st john's road"),
        ("Flat 2, 9 Queen St", "flat 2, 9 queen street"),
        ("apt 3b 12 Dock Road", "apartment 3b, 12 dock road"),
        ("12-14 Mill Lane", "12-14 mill lane"),
        ("7 Broadway", "7 broadway"),
        ("The Old Forge, Church Lane", "the old forge, church lane"),
    ],
)
def test_addresses_come_to_one_form(text: str, form: str) -> None:
    assert street(text) == form


@pytest.mark.parametrize(
    "text",
    ["5 minutes down the road", "£14 Mill Road", "221B Baker Street", "ran 10 miles on the lane", "top 20 dance drive",
     "2019 Mill Road", "chapter 4 Long Road", "3 big dogs in the park", "", "14"],
)  # fmt: skip
def test_counts_and_fiction_are_no_addresses(text: str) -> None:
    assert street(text) is None


def test_the_town_and_postcode_behind_belong_to_it() -> None:
    text = "14 Mill Road, Northmere, M1 1AE and more"
    found = read_address(text, 0)
    assert found is not None
    assert (found.town, found.postcode) == ("Northmere", "M1 1AE")
    assert text[found.start : found.end].endswith("M1 1AE")
