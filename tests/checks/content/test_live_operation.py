"""Whether an operation given away while it goes on is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.live_operation import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Armed officers are outside a house on Mill Lane right now",
        "On our way to a warrant in Saltby",
        "Our covert camera is hidden by the bridge in Saltby",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text, on="individual personal")] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "A warrant last week led to two arrests",
        "On our way to the show in Saltby",
        "Thanks to all who came to the surgery",
        "Operation on my knee tomorrow went well, thank you",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []


def test_several_posts_are_one_finding_that_quotes_nothing(say: Say) -> None:
    (finding,) = say(
        CHECK,
        "Armed officers are outside a house on Mill Lane right now",
        "Armed officers are outside a house on Mill Lane right now",
        on="individual personal",
    )
    assert finding.summary.startswith("2 posts")
    assert len(finding.evidence) == 2
    assert "Armed officers are outside a house on Mill Lane right now" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []
