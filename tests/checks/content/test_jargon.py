"""Whether jargon is found on an official page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.jargon import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "OIC to update NICHE and submit the MG11",
        "ARV and FLO deployed, CAD updated",
        "IP spoken to, NFA",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "The NHS and the BBC visited",
        "My MG5 failed its MOT",
        "One PNC check",
        "pace yourself on the run",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "OIC to update NICHE and submit the MG11", on="individual personal") == []


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
