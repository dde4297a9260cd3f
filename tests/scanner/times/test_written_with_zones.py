"""Times as pages print them."""

import pytest

from scanner.model import TimeBasis
from scanner.times.written import from_words


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Jul 3, 2026, 1:18:25 PM BST", "2026-07-03T12:18:25Z"),
        ("Jan 5, 2024, 12:05:00\u202fAM GMT", "2024-01-05T00:05:00Z"),
        ("Apr 19, 2026, 8:31:30 AM GMT+05:30", "2026-04-19T03:01:30Z"),
        ("13.01.2025, 08:38:09 MEZ", "2025-01-13T07:38:09Z"),
        ("15 jun 2026, 20:30:41 CEST", "2026-06-15T18:30:41Z"),
        ("1 août 2021 à 10:00:00 UTC+2", "2021-08-01T08:00:00Z"),
        ("12 de mayo de 2021, 9:00:00 CEST", "2021-05-12T07:00:00Z"),
        ("Tuesday, 7 February 2021 at 17:13:43 UTC", "2021-02-07T17:13:43Z"),
        ("Wednesday, January 4, 2023 at 10:59:50 PM UTC", "2023-01-04T22:59:50Z"),
        ("2023-02-25 04:34:32 Z", "2023-02-25T04:34:32Z"),
        ("23/3/2026, 10:00:01 GMT", "2026-03-23T10:00:01Z"),
    ],
)
def test_with_a_zone_it_is_an_instant(text: str, iso: str) -> None:
    moment = from_words(text)
    assert moment is not None
    assert (moment.iso(), moment.basis) == (iso, TimeBasis.UTC)


@pytest.mark.parametrize(
    ("text", "iso", "basis"),
    [
        ("Jul 3, 2026, 1:18:25 PM", "2026-07-03T13:18:25", TimeBasis.ACCOUNT),
        ("2025/01/13 9:00 XYZ", "2025-01-13T09:00:00", TimeBasis.ACCOUNT),
        ("7/3/2026, 10:00", "2026-03-07T10:00:00", TimeBasis.AMBIGUOUS),
        ("7/3/2026, 10:00 GMT", "2026-03-07T10:00:00", TimeBasis.AMBIGUOUS),
        ("Dec 31, 2021", "2021-12-31", TimeBasis.DATE),
    ],
)
def test_without_a_zone_it_says_so(text: str, iso: str, basis: TimeBasis) -> None:
    moment = from_words(text)
    assert moment is not None
    assert (moment.iso(), moment.basis) == (iso, basis)


@pytest.mark.parametrize("text", ["", "yesterday", "31 Feb 2020", "29 May 2022, 25:00:00", "Room 12, 2020", "9" * 5000])
def test_what_is_no_time_gives_none(text: str) -> None:
    assert from_words(text) is None
