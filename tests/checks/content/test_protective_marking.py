"""Whether protective markings are known by their form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.protective_marking import CHECK
from scanner.api import Finding, Photo, Scene
from scanner.testing import at, findings_of

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "OFFICIAL-SENSITIVE\nBriefing for early turn",
        "RESTRICTED\nTasking sheet",
        "Handover is OFFICIAL - SENSITIVE: POLICE USE ONLY",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text, on="individual personal")] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "official sensitive skin",
        "It is official, we are sensitive",
        "TOP SECRET\nparty on Saturday",
        "Restricted view seats",
        "CONFIDENTIAL is the name of the film",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []


def test_the_name_of_a_file_can_bear_it(say: Say) -> None:
    def of(member: str) -> list[Finding]:
        return findings_of(CHECK, [Photo(at=at("exif", member))], Scene())

    assert len(of("media/OFFICIAL-SENSITIVE briefing.jpg")) == 1
    assert of("media/official_opening.jpg") == of("SECRET/holiday.jpg") == []


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text, on="individual personal") == []
