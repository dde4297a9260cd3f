"""Whether a custody picture of a missing person is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.custody_image import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Missing: Tom Reed. We only have a custody photo",
        "He has not been seen since Monday; this mugshot is the newest image",
        "This picture was taken when she was arrested in May. She is missing from home",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "Missing: Tom Reed, the photo is from his sister",
        "Our custody suite is open for visits",
        "Custody sergeants run for charity",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_without_a_picture_there_is_nothing_to_say(say: Say) -> None:
    assert say(CHECK, "Missing: Tom Reed. We only have a custody photo", pictured=False) == []


def test_where_the_export_does_not_tell_of_a_picture_it_is_the_wording_alone(say: Say) -> None:
    (finding,) = say(CHECK, "Missing: Tom Reed. We only have a custody photo", pictured=None)
    assert finding.confidence == "C"
    assert finding.band in ("low", "medium")


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "Missing: Tom Reed. We only have a custody photo", on="individual personal") == []


def test_several_posts_are_one_finding_that_quotes_nothing(say: Say) -> None:
    (finding,) = say(
        CHECK, "Missing: Tom Reed. We only have a custody photo", "Missing: Tom Reed. We only have a custody photo"
    )
    assert finding.summary.startswith("2 posts")
    assert len(finding.evidence) == 2
    assert "Missing: Tom Reed. We only have a custody photo" not in repr(finding)


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
