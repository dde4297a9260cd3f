"""Whether words on guilt in an open case are found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.prejudice import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Charged today, and we all know he did it",
        "The jury should hear about his previous convictions",
        "She is on trial next week, guilty as sin",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text, on="individual personal")] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "A man was charged and will appear in court",
        "He did it! First marathon",
        "Guilty pleasure: cheese",
        "He was found guilty and jailed",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []


def test_several_posts_are_one_finding_that_quotes_nothing(say: Say) -> None:
    (finding,) = say(
        CHECK, "Charged today, and we all know he did it", "Charged today, and we all know he did it", on="individual personal"
    )
    assert finding.summary.startswith("2 posts")
    assert len(finding.evidence) == 2
    assert "Charged today, and we all know he did it" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []
