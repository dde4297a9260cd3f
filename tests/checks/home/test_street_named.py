"""A street named as one's own, and the many that are only passed."""

from __future__ import annotations

import pytest

from checks.home.stated_address import CHECK as STATED
from checks.home.street_named import CHECK
from scanner.api import HomeClaim, Post, PostKind
from scanner.testing import at, complaints, findings_of


def _posts(*texts: str) -> list[Post]:
    return [Post(at=at(f"/{index}"), kind=PostKind.POST, text=text) for index, text in enumerate(texts)]


@pytest.mark.parametrize(
    "text",
    [
        "Recycling lorry has sailed straight past our bins on Tennyson Avenue, third time this month",
        "Whoever abandoned the Fiesta across our driveway on Beech Grove, move it please",
        "Ten years on Ffordd Las this week, still no streetlight",
        "We've moved into Orchard Close and the removal van is stuck",
    ],
)
def test_what_only_a_resident_says(text: str) -> None:
    findings = findings_of(CHECK, _posts(text))
    assert [(finding.home_claim, finding.band.value) for finding in findings] == [(HomeClaim.UNSURE, "medium")]


@pytest.mark.parametrize(
    "text",
    [
        "Best chips in town are on Tennyson Avenue",
        "Crash on Beech Grove, avoid",
        "Officers were called to a house on Orchard Close last night",
        "Dropping the kids at Mum's on Tennyson Avenue then work",
        "Somebody has parked across her drive on Beech Grove again",
        "Walked down Mill Lane in the sun",
        "",
        "on " * 5000,
    ],
)
def test_streets_that_are_passed_stay_silent(text: str) -> None:
    assert findings_of(CHECK, _posts(text)) == []


def test_two_posts_or_a_stated_address_make_it_surer_and_the_past_is_told_as_past() -> None:
    twice = findings_of(CHECK, _posts("Bin men missed us on Beech Grove", "Love living on Beech Grove"))
    assert [(finding.confidence.value, finding.evidence_total) for finding in twice] == [("B", 2)]
    known = findings_of([STATED, CHECK], _posts("We live at 4 Beech Grove", "Bin men missed us on Beech Grove"))
    assert {finding.check: finding.confidence.value for finding in known}["home.street-named"] == "B"
    past = findings_of(CHECK, _posts("We used to live on Beech Grove, our old street had a chippy"))
    assert [finding.home_claim for finding in past] == [HomeClaim.PAST]


def test_it_conforms() -> None:
    assert complaints([CHECK]) == []
