"""Times and durations as calendars write them."""

import pytest

from scanner.model import TimeBasis
from scanner.times.calendars import from_calendar, later_by


@pytest.mark.parametrize(
    ("text", "zone", "iso", "basis"),
    [
        ("20240501T221400Z", "", "2024-05-01T22:14:00Z", TimeBasis.UTC),
        ("2024-05-01T22:14:00Z", "", "2024-05-01T22:14:00Z", TimeBasis.UTC),
        ("20240501T2214", "", "2024-05-01T22:14:00", TimeBasis.LOCAL),
        ("20240501T221400", "Europe/London", "2024-05-01T21:14:00Z", TimeBasis.UTC),
        ("20240501T221400", "/example.org/x/Europe/London", "2024-05-01T21:14:00Z", TimeBasis.UTC),
        ("20240501T221400", "Europe", "2024-05-01T22:14:00", TimeBasis.LOCAL),
        ("20240501T221400", "My own zone", "2024-05-01T22:14:00", TimeBasis.LOCAL),
        ("20240501", "Europe/London", "2024-05-01", TimeBasis.DATE),
    ],
)
def test_times(text: str, zone: str, iso: str, basis: TimeBasis) -> None:
    moment = from_calendar(text, zone)
    assert moment is not None
    assert (moment.iso(), moment.basis) == (iso, basis)


@pytest.mark.parametrize("text", ["", "20240230", "20240501T250000Z", "18000101", "99990101T000000Z", "tomorrow", "2024"])
def test_what_is_no_time(text: str) -> None:
    assert from_calendar(text) is None


def test_durations() -> None:
    start = from_calendar("20240501T220000Z")
    assert start is not None
    for text, iso in (("PT8H", "2024-05-02T06:00:00Z"), ("P1DT1H30M", "2024-05-02T23:30:00Z"), ("P1W", "2024-05-08T22:00:00Z")):
        end = later_by(start, text)
        assert end is not None
        assert end.iso() == iso
    assert later_by(start, "an hour") is None
