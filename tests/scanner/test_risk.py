"""Likelihood x impact, bands and the vector, as the method page states them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from scanner.model import (
    Advisory,
    Audience,
    Band,
    Confidence,
    Draft,
    Family,
    Fix,
    HomeNote,
    Moment,
    NameClue,
    Weighing,
)
from scanner.risk import band_of, grade, widest
from scanner.testing import at

ADVISORY = Advisory(
    id="home.example",
    version="1.0",
    family=Family.HOME,
    row="LOC-04",
    title="An example",
    why="Because it is one.",
    doubt="It is none.",
    likelihood=5,
    impact=5,
    fixes=(Fix("Delete it"),),
)
NOW = Moment(datetime(2026, 1, 1, tzinfo=UTC))


def _draft(
    *audiences: Audience, year: int = 2025, confidence: Confidence = Confidence.A, weighing: Weighing | None = None
) -> Draft:
    when = Moment(datetime(year, 6, 1, tzinfo=UTC))
    clues = tuple(
        NameClue(spotter="x", at=at(f"/{index}"), when=when, audience=audience, kind="handle", value="x")
        for index, audience in enumerate(audiences)
    )
    return Draft(key="k", summary="s", evidence=clues, confidence=confidence, weighing=weighing or Weighing())


@pytest.mark.parametrize(
    ("audience", "likelihood"),
    [
        (Audience.PUBLIC, 5),
        (Audience.UNKNOWN, 4),
        (Audience.FRIENDS_OF_FRIENDS, 4),
        (Audience.FRIENDS, 3),
        (Audience.NAMED, 2),
        (Audience.ONLY_ME, 1),
        (Audience.PLATFORM_HELD, 1),
    ],
)
def test_a_narrower_audience_lowers_the_likelihood(audience: Audience, likelihood: int) -> None:
    assert grade(ADVISORY, _draft(audience), NOW).likelihood == likelihood


def test_the_widest_audience_counts_and_unknown_is_never_called_public() -> None:
    assert widest([Audience.FRIENDS, Audience.UNKNOWN]) is Audience.UNKNOWN
    assert widest([Audience.FRIENDS_OF_FRIENDS, Audience.UNKNOWN]) is Audience.UNKNOWN
    assert grade(ADVISORY, _draft(Audience.FRIENDS, Audience.PUBLIC), NOW).audience is Audience.PUBLIC


def test_an_old_fact_counts_less_unless_it_lasts() -> None:
    old = _draft(Audience.PUBLIC, year=2015)
    assert grade(ADVISORY, old, NOW).likelihood == 4
    assert grade(replace(ADVISORY, lasting=True), old, NOW).likelihood == 5


@pytest.mark.parametrize(
    ("likelihood", "impact", "band"),
    [(1, 4, Band.LOW), (1, 5, Band.MEDIUM), (3, 3, Band.MEDIUM), (2, 5, Band.HIGH), (4, 4, Band.HIGH), (4, 5, Band.CRITICAL)],
)
def test_bands(likelihood: int, impact: int, band: Band) -> None:
    assert band_of(likelihood, impact, Confidence.A) is band


def test_a_pattern_alone_stays_medium_even_where_a_floor_is_set() -> None:
    assert band_of(5, 5, Confidence.C, Band.HIGH) is Band.MEDIUM
    assert band_of(1, 1, Confidence.B, Band.HIGH) is Band.HIGH


def test_the_vector_says_everything_that_moved_the_scores() -> None:
    weighing = Weighing(indexed=True, aggregated=True, impact=3)
    finding = grade(ADVISORY, _draft(Audience.FRIENDS, year=2010, confidence=Confidence.B, weighing=weighing), NOW)
    assert finding.vector == "FPA:1.0/AUD:FRI/FND:IDX/LIK:3/IMP:4/ROLE:STD/AGG:Y/AGE:1/CONF:B/CHK:LOC-04@1.0"
    assert finding.band is Band.HIGH
    contact = Weighing(likelihood=5, fixed_likelihood=True)
    assert "AUD:NA" in grade(ADVISORY, _draft(Audience.PLATFORM_HELD, weighing=contact), NOW).vector


def test_an_id_depends_on_the_fact_and_not_on_where_it_stands() -> None:
    one = grade(ADVISORY, _draft(Audience.PUBLIC), NOW)
    other = grade(ADVISORY, _draft(Audience.FRIENDS, Audience.FRIENDS), NOW)
    assert one.id == other.id


def test_a_conclusion_without_evidence_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="evidence"):
        Draft(key="k", summary="s", evidence=(), confidence=Confidence.A)


def test_the_note_on_a_home_counts_printed_records() -> None:
    note = HomeNote(first="2024-01-01", supports=("Six nights.",), remove_first=(3, 0, 1, 9))
    clues = tuple(NameClue(spotter="x", at=at(pointer), kind="handle", value="x") for pointer in ("/0", "/0", "/1", "/2"))
    draft = Draft(key="k", summary="s", evidence=clues, confidence=Confidence.A, home=note)
    graded = grade(ADVISORY, draft, None).home
    assert graded is not None
    assert graded.remove_first == (2, 0)
    assert graded.supports == note.supports
