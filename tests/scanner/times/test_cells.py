"""Times as tables and pages write them in English."""

import pytest

from scanner.model import TimeBasis
from scanner.times.cells import from_cell


@pytest.mark.parametrize(
    ("text", "iso", "basis"),
    [
        ("Sat Jun 06 13:02:35 +0000 2020", "2020-06-06T13:02:35Z", TimeBasis.UTC),
        ("Sat Jun 06 13:02:35 +0100 2020", "2020-06-06T12:02:35Z", TimeBasis.UTC),
        ("Sat Sep 05 08:12:14 UTC 2026", "2026-09-05T08:12:14Z", TimeBasis.UTC),
        ("Sat Sep 05 08:12:14 BST 2026", "2026-09-05T08:12:14", TimeBasis.LOCAL),
        ("2024-01-01 00:00:00 UTC", "2024-01-01T00:00:00Z", TimeBasis.UTC),
        ("2023/03/01 19:52:23 UTC", "2023-03-01T19:52:23Z", TimeBasis.UTC),
        ("2022-09-18 02:10 UTC", "2022-09-18T02:10:00Z", TimeBasis.UTC),
        ("2006-11-15T13:18:50.000Z", "2006-11-15T13:18:50Z", TimeBasis.UTC),
        ("2026-06-30 10:26:45", "2026-06-30T10:26:45", TimeBasis.LOCAL),
        ("15 Mar 2009", "2009-03-15", TimeBasis.DATE),
        ("Mar 15, 2009", "2009-03-15", TimeBasis.DATE),
        ("2021.10.20", "2021-10-20", TimeBasis.DATE),
        ("3/14/25, 2:37 PM", "2025-03-14T14:37:00", TimeBasis.LOCAL),
        ("24/01/2018 15:00", "2018-01-24T15:00:00", TimeBasis.LOCAL),
        ("9/5/26, 12:05 AM", "2026-09-05T00:05:00", TimeBasis.AMBIGUOUS),
        ("1577836800000", "2020-01-01T00:00:00Z", TimeBasis.UTC),
    ],
)
def test_each_way_of_writing(text: str, iso: str, basis: TimeBasis) -> None:
    moment = from_cell(text)
    assert moment is not None
    assert (moment.iso(), moment.basis) == (iso, basis)


@pytest.mark.parametrize("text", ["", "Jan 2015", "2015", "31 Feb 2020", "13/13/2020", "registration ip", "x" * 5000, "1:2"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert from_cell(text) is None
