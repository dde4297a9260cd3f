"""Whether an allegation about a named person is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.allegation import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Gareth Bevan who owns the garage is a crook",
        "Councillor Mellor takes bribes",
        "Priya Nowak stole from the club for years",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text, on="individual personal")] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Gareth Bevan is a thief of hearts",
        "Somebody is a thief and took my bin",
        "My cat is a criminal",
        "Gareth Bevan was convicted of theft in court",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []


def test_several_posts_are_one_finding_that_quotes_nothing(say: Say) -> None:
    (finding,) = say(
        CHECK,
        "Gareth Bevan who owns the garage is a crook",
        "Gareth Bevan who owns the garage is a crook",
        on="individual personal",
    )
    assert finding.summary.startswith("2 posts")
    assert len(finding.evidence) == 2
    assert "Gareth Bevan who owns the garage is a crook" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []
