"""Whether personal details of others are found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.personal_details import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "The victim is Priya Nowak, 14 Acacia Avenue, please pop in on her",
        "Megan Pritchard, date of birth 12/03/1971, rang us about her neighbours",
        "Tom Reed of 9 Mill Lane has dementia and wandered off again",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Our front counter is at 14 Acacia Avenue",
        "PC Tom Reed can be reached on 07700 900123",
        "Well done Priya Nowak on the award",
        "Ring the charity on 0808 200 0247",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_a_private_account_speaks_of_its_friends(say: Say) -> None:
    friend = "Party at Priya Nowak's, 14 Acacia Avenue, bring a bottle"
    case = "Took a statement off the victim Priya Nowak of 14 Acacia Avenue"
    assert say(CHECK, friend, on="individual personal") == []
    assert len(say(CHECK, case, on="individual personal")) == 1


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
