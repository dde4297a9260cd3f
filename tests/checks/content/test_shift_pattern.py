"""Whether announced shifts are found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.shift_pattern import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "We are on duty until 2am, nobody here after that",
        "PC Reed is on lates all week, rest days from Monday",
        "Your team finish at 10pm, no cover until 7",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "The front counter opens 9 till 5",
        "Our surgery is on Monday at 2pm",
        "Officers will be at the market from 10",
        "The road is closed until 6pm",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "We are on duty until 2am, nobody here after that", on="individual personal") == []


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
