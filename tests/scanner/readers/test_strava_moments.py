"""Times in Strava's tables, in the languages it is offered in."""

from __future__ import annotations

import pytest

from scanner.model import TimeBasis
from scanner.readers.strava.moments import moment_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 23, 2023, 12:40:57 PM", "2023-05-23T12:40:57Z"),
        ("May 23, 2023, 12:40:57\u202fAM", "2023-05-23T00:40:57Z"),
        ("Mar 4, 2021, 1:05:00 PM", "2021-03-04T13:05:00Z"),
        ("23 May 2023, 12:40:57", "2023-05-23T12:40:57Z"),
        ("19 janv. 2023, 15:31:11", "2023-01-19T15:31:11Z"),
        ("1 août 2023 à 15:31", "2023-08-01T15:31:00Z"),
        ("31 juil. 2023, 15:31:11", "2023-07-31T15:31:11Z"),
        ("23.05.2023, 12:40:57", "2023-05-23T12:40:57Z"),
        ("05.04.2023, 12:40:57", "2023-04-05T12:40:57Z"),
        ("26 июл. 2026\u202fг., 12:12:51", "2026-07-26T12:12:51Z"),
        ("3 мая 2026 г., 06:05:04", "2026-05-03T06:05:04Z"),
        ("23 de dez. de 2023, 12:40:57", "2023-12-23T12:40:57Z"),
        ("2023年5月23日 12:40:57", "2023-05-23T12:40:57Z"),
        ("2023. 5. 23. 오후 1:40:57", "2023-05-23T13:40:57Z"),
        ("23 Mei 2023 12.40.57", "2023-05-23T12:40:57Z"),
        ("May 23, 2023 at 12:40 p.m.", "2023-05-23T12:40:00Z"),
        ("March 16, 2025", "2025-03-16"),
    ],
)
def test_dates_in_words(text: str, expected: str) -> None:
    found = moment_of(text)
    assert found is not None
    assert found.iso() == expected


def test_day_and_month_may_be_the_other_way_round() -> None:
    found = moment_of("05/04/2023, 12:40:57")
    assert found is not None
    assert found.basis is TimeBasis.AMBIGUOUS
    sure = moment_of("23/05/2023, 12:40:57")
    assert sure is not None
    assert (sure.basis, sure.iso()) == (TimeBasis.UTC, "2023-05-23T12:40:57Z")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Morning run",
        "May",
        "32 May 2023",
        "May 23, 2023, 25:61:00",
        "9" * 1000,
        "12 brumaire 2026",
        "See you on May 23, 2023",
        "Relay 2024 May squad 5 and 6",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert moment_of(text) is None
