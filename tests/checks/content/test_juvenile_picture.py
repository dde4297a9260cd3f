"""Whether a young person in trouble, with a picture, is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.juvenile_picture import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "A 14-year-old boy was arrested with this knife",
        "Two teenage girls caught stealing from the chemist",
        "Year 8 pupil brought home drunk tonight",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Our cadets, aged 13 to 17, won the cup",
        "A missing 14-year-old girl, please share",
        "This building is 15 years old",
        "The youth club reopens on Friday",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_without_a_picture_there_is_nothing_to_say(say: Say) -> None:
    assert say(CHECK, "A 14-year-old boy was arrested with this knife", pictured=False) == []


def test_where_the_export_does_not_tell_of_a_picture_it_is_the_wording_alone(say: Say) -> None:
    (finding,) = say(CHECK, "A 14-year-old boy was arrested with this knife", pictured=None)
    assert finding.confidence == "C"
    assert finding.band in ("low", "medium")


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "A 14-year-old boy was arrested with this knife", on="individual personal") == []


def test_several_posts_are_one_finding_that_quotes_nothing(say: Say) -> None:
    (finding,) = say(CHECK, "A 14-year-old boy was arrested with this knife", "A 14-year-old boy was arrested with this knife")
    assert finding.summary.startswith("2 posts")
    assert len(finding.evidence) == 2
    assert "A 14-year-old boy was arrested with this knife" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
