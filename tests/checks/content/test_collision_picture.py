"""Whether a picture of a serious crash is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.collision_picture import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Fatal collision, this is the car",
        "The wreckage after a head-on crash, driver airlifted",
        "This motorbike was written off, rider seriously hurt",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Road closed after a collision, please avoid",
        "A mock crash for the students",
        "Crash course in cooking",
        "Car boot sale on Sunday",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_without_a_picture_there_is_nothing_to_say(say: Say) -> None:
    assert say(CHECK, "Fatal collision, this is the car", pictured=False) == []


def test_where_the_export_does_not_tell_of_a_picture_it_is_the_wording_alone(say: Say) -> None:
    (finding,) = say(CHECK, "Fatal collision, this is the car", pictured=None)
    assert finding.confidence == "C"
    assert finding.band in ("low", "medium")


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "Fatal collision, this is the car", on="individual personal") == []


def test_several_posts_are_one_finding_that_quotes_nothing(say: Say) -> None:
    (finding,) = say(CHECK, "Fatal collision, this is the car", "Fatal collision, this is the car")
    assert finding.summary.startswith("2 posts")
    assert len(finding.evidence) == 2
    assert "Fatal collision, this is the car" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
