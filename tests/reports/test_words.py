"""The words: every value has some, and dates and distances carry no more than they deserve."""

from __future__ import annotations

import itertools

import pytest

from reports import words
from reports.method import AUDIENCE_STEPS, matrix
from scanner import risk
from scanner.model import Audience, Band, CheckState, Confidence, Effort, Family, LedgerState, Outcome, Viewpoint


def test_every_value_has_its_words() -> None:
    pairs = (
        (words.BANDS, Band),
        (words.CONFIDENCES, Confidence),
        (words.AUDIENCES, Audience),
        (words.FAMILIES, Family),
        (words.VIEWPOINTS, Viewpoint),
        (words.OUTCOMES, Outcome),
        (words.LEDGER_STATES, LedgerState),
        (words.CHECK_STATES, CheckState),
        (words.EFFORTS, Effort),
    )
    for table, values in pairs:
        assert set(table) == set(values)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("2026-11-02", "2 November 2026"),
        ("2026-11", "November 2026"),
        ("2025-03-14T19:20:00Z", "14 March 2025, 19:20 UTC"),
        ("2025-03-14T19:20:00", "14 March 2025, 19:20 (zone not stated)"),
        ("last week", "last week"),
        ("2025-13-99", "2025-13-99"),
        (None, ""),
    ],
)
def test_dates(given: str | None, shown: str) -> None:
    assert words.day(given) == shown


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        (0.2, "1 m"),
        (17.4, "17 m"),
        (25.0, "25 m"),
        (63, "63 m"),
        (994, "990 m"),
        (999, "1.0 km"),
        (2431, "2.4 km"),
        (310_400, "310 km"),
    ],
)
def test_distances(given: float, shown: str) -> None:
    assert words.metres(given) == shown


def test_stranger_sees_what_nobody_knows_the_audience_of() -> None:
    assert words.VISIBLE_TO[Viewpoint.STRANGER] == {Audience.PUBLIC, Audience.UNKNOWN}
    assert words.VISIBLE_TO[Viewpoint.HOLDER] == set(Audience)
    assert Audience.ONLY_ME not in words.VISIBLE_TO[Viewpoint.ACQUAINTANCE]


def test_the_printed_matrix_is_the_engines() -> None:
    for likelihood, cells in matrix():
        for impact, (product, band) in enumerate(cells, 1):
            assert product == likelihood * impact
            assert band is risk.band_of(likelihood, impact, Confidence.A)


def test_the_printed_audience_steps_are_in_the_engines_order() -> None:
    for first, second in itertools.pairwise(AUDIENCE_STEPS):
        assert risk.widest([first[0], second[0]]) is first[0] or first[1] == second[1]
