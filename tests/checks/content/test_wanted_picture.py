"""Whether an appeal for a wanted person with a picture is found on a police page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.wanted_picture import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Do you know this man? He is wanted for burglary",
        "Help us identify these two, they attacked a driver on Mill Lane",
        "Detectives want to speak to this woman about a robbery",
        "Wanted: Darren Tunstall, recalled to prison. Call 101",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Wanted: volunteers for the litter pick",
        "Have you seen our new van?",
        "Do you know the Green Cross Code?",
        "The man in this appeal has been identified, thank you",
        "Who is this handsome chap? Our new police dog",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_without_a_picture_there_is_nothing_to_say(say: Say) -> None:
    assert say(CHECK, "Do you know this man? He is wanted for burglary", pictured=False) == []


def test_where_the_export_does_not_tell_of_a_picture_it_is_the_wording_alone(say: Say) -> None:
    (finding,) = say(CHECK, "Do you know this man? He is wanted for burglary", pictured=None)
    assert finding.confidence == "C"
    assert finding.band in ("low", "medium")


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "Do you know this man? He is wanted for burglary", on="individual personal") == []


def test_several_posts_are_one_finding_that_quotes_nothing(say: Say) -> None:
    (finding,) = say(
        CHECK, "Do you know this man? He is wanted for burglary", "Do you know this man? He is wanted for burglary"
    )
    assert finding.summary.startswith("2 posts")
    assert len(finding.evidence) == 2
    assert "Do you know this man? He is wanted for burglary" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
