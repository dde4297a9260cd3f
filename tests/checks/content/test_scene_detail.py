"""Whether a scene that can be recognised is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.scene_detail import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "We are at 14 Acacia Avenue after a stabbing",
        "Cordon in place, victim is Priya Nowak who was attacked there",
        "Forensics at the house, number 9, Mill Lane",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Cordon on the High Street, please avoid the area",
        "What a scene! Sunset over Saltby",
        "Front counter at 14 Acacia Avenue is open",
        "Behind the scenes at 12 Mill Lane, our open day",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "We are at 14 Acacia Avenue after a stabbing", on="individual personal") == []


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
