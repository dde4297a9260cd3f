"""Whether identifiers of people are found by check character and context."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.person_identifiers import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Nominal PNC 2099/0000001G, shout if seen",
        "Her NHS number is 999 000 0018",
        "national insurance AB 12 34 56 C is on the payslip",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text, on="individual personal")] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Order number 2099/0000001H is late",
        "Part AB 12 34 56 C for the brakes",
        "Flat 12/24A needs a plumber",
        "Ring 07700 900123",
        "Flight BA 12 34 56 A",
        "The NHS is 75",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []


def test_a_check_letter_alone_is_only_to_be_looked_at(say: Say) -> None:
    (finding,) = say(CHECK, "2099/0000001G", on="individual personal")
    assert finding.confidence == "C"


def test_the_number_itself_is_not_in_the_finding(say: Say) -> None:
    (finding,) = say(CHECK, "PNC 2099/0000001G", on="individual personal")
    assert "0000001G" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []
