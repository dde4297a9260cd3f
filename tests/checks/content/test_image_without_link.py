"""Whether an appeal with an image and no link is found on an official page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.image_without_link import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Do you know the man pictured below? Call 101",
        "Can you help us trace him? Image below",
        "Witness appeal, see the CCTV still below",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Do you know the man pictured below? https://www.northmere.example/1",
        "The picture below shows our new car",
        "Missing the old days",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "Do you know the man pictured below? Call 101", on="individual personal") == []


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
