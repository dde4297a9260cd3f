"""Times that a format gives in UTC without a zone that ISO knows."""

import pytest

from scanner.model import TimeBasis
from scanner.times import from_utc


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-05-01 22:14:00 UTC", "2024-05-01T22:14:00Z"),
        ("2024/05/01 22:14:00 UTC", "2024-05-01T22:14:00Z"),
        ("2024-05-01 22:14:00", "2024-05-01T22:14:00Z"),
        ("2024-05-01T22:14:00.123Z", "2024-05-01T22:14:00Z"),
        ("2024-05-01 22:14:00.123000+01:00", "2024-05-01T21:14:00Z"),
    ],
)
def test_an_instant(text: str, iso: str) -> None:
    moment = from_utc(text)
    assert moment is not None
    assert (moment.iso(), moment.basis) == (iso, TimeBasis.UTC)


def test_a_day_stays_a_day() -> None:
    moment = from_utc("2024/05/01")
    assert moment is not None
    assert (moment.iso(), moment.basis) == ("2024-05-01", TimeBasis.DATE)


@pytest.mark.parametrize("text", ["", "UTC", "N/A", "yesterday", "2024-13-01 10:00:00 UTC"])
def test_no_time(text: str) -> None:
    assert from_utc(text) is None
