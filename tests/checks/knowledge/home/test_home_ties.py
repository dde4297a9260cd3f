"""What the words around an address say about whose home it is."""

import pytest

from checks.knowledge.home.home_ties import Strength, home_tie
from scanner.api import Tie

STREET = "14 Mill Road"


def tie(text: str) -> tuple[Tie, Strength, bool]:
    start = text.index(STREET)
    found = home_tie(text, start, start + len(STREET))
    return found.tie, found.strength, found.elsewhere


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I live at 14 Mill Road", Tie.HOME_NOW),
        ("We've lived at 14 Mill Road since 2004", Tie.HOME_NOW),
        ("14 Mill Road is now home", Tie.HOME_NOW),
        ("Need a sitter tonight. We're at 14 Mill Road, bring a cake", Tie.HOME_NOW),
        ("we used to live at 14 Mill Road", Tie.HOME_PAST),
        ("Leaving 14 Mill Road after ten years", Tie.HOME_PAST),
        ("Our house at 14 Mill Road sold in a week", Tie.HOME_PAST),
        ("14 Mill Road", Tie.UNTIED),
    ],
)
def test_the_tense_of_a_home(text: str, expected: Tie) -> None:
    assert tie(text)[0] is expected


@pytest.mark.parametrize(
    "text",
    ["Dave lives at 14 Mill Road", "We don't live at 14 Mill Road", "I live near 14 Mill Road", "our new shop is 14 Mill Road",
     "she said 'I live at 14 Mill Road'", "We live in hope that the pub at 14 Mill Road reopens"],
)  # fmt: skip
def test_somebody_elses(text: str) -> None:
    assert tie(text)[0] is Tie.UNTIED


def test_the_sentence_before_last_does_not_count() -> None:
    assert tie("I live alone. Work was long. Then it rained. 14 Mill Road burned down")[0] is Tie.UNTIED
