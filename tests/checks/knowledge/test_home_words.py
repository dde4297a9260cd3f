"""Household words, weighed."""

from checks.knowledge.home_words import ENOUGH, household_score


def test_own_things_and_an_invitation_are_enough() -> None:
    assert household_score("Our kettle is on, come round to", "", "", "") >= ENOUGH


def test_a_trade_a_club_or_an_errand_is_not() -> None:
    assert household_score("Boiler fitted for our customer at", "", "", "") == 0
    assert household_score("Our choir practice is at", "bring a cake", "", "") == 0
    assert household_score("We got our sofa from", "", "", "") == 0


def test_bare_words_are_not() -> None:
    assert household_score("Lights on at", "", "", "") < ENOUGH
    assert household_score("", "", "", "") < ENOUGH
