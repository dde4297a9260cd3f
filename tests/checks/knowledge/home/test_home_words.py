"""The signs of a home, added up."""

import pytest

from checks.knowledge.home.home_words import ENOUGH, household_score


@pytest.mark.parametrize(
    ("lead", "rest"),
    [
        ("Our kettle is on, come round to ours at", ""),
        ("Locked out again, I'm sat on the step at", "in my slippers"),
        ("The boiler has gone at ours,", ", anyone know a good plumber"),
        ("To the courier: we are", ", it is on the door"),
    ],
)
def test_a_household_that_speaks_of_itself_is_enough(lead: str, rest: str) -> None:
    assert household_score(lead, rest, "", "") > ENOUGH


@pytest.mark.parametrize(
    ("lead", "rest"),
    [
        ("Boiler fitted for our customer at", ""),
        ("Our choir practice is at", "bring a cake"),
        ("Lights on at", ""),
        ("Lovely lunch at the new place at", ""),
        ("", ""),
    ],
)
def test_trades_clubs_errands_and_bare_words_are_not(lead: str, rest: str) -> None:
    assert household_score(lead, rest, "", "") < ENOUGH


def test_a_listing_is_oftener_about_the_sellers_own_door() -> None:
    words = ("Fridge, works fine,", "evenings", "", "")
    assert household_score(*words, ["listing"]) > household_score(*words)
