"""Whether text speak is found on an official page, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.text_speak import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "gr8 to see u all",
        "c u 2moro at the stall",
        "LOL nice parking",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Great to see you all",
        "M8 closed at junction 4",
        "Room B4 at 2pm",
        "Bus L8R2 is late",
        "Visit www.lol.example",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "gr8 to see u all", on="individual personal") == []


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
