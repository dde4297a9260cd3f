"""Whether a text by which the victim of a sexual offence can be known is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.sexual_offence import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "The girl who was raped works at the bakery on Mill Lane",
        "Poor Megan Pritchard, sexually assaulted by her own uncle",
        "The victim of that sex attack is Tom Reed's daughter",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text, on="individual personal")] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Rape crisis needs donations",
        "He was jailed for rape, victims have lifelong anonymity",
        "Oilseed rape is out",
        "A documentary on sexual abuse",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []


def test_several_posts_are_one_finding_that_quotes_nothing(say: Say) -> None:
    (finding,) = say(
        CHECK,
        "The girl who was raped works at the bakery on Mill Lane",
        "The girl who was raped works at the bakery on Mill Lane",
        on="individual personal",
    )
    assert finding.summary.startswith("2 posts")
    assert len(finding.evidence) == 2
    assert "The girl who was raped works at the bakery on Mill Lane" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []
