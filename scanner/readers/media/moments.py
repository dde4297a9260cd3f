"""Times as image and video metadata write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from scanner.api import Moment, TimeBasis, from_iso

__all__ = ["exif_time", "gps_time", "movie_time", "settle", "xmp_time"]

_EXIF: Final = re.compile(r"(\d{4})[:/.-](\d{1,2})[:/.-](\d{1,2})(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?")
_OFFSET: Final = re.compile(r"([+-])(\d{1,2}):?(\d{2})")
_MOVIE_EPOCH: Final = datetime(1904, 1, 1, tzinfo=UTC)
_QUARTER: Final = timedelta(minutes=15)


def exif_time(text: str, offset: str = "") -> Moment | None:
    """``2024:05:01 22:14:00`` with the text of the matching offset tag: UTC with an offset, the device's clock without."""
    if not text:
        return None
    match = _EXIF.match(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second = match.groups("0")
    try:
        at = datetime(int(year), int(month), int(day), int(hour), int(minute), min(int(second), 59))
        if not 1900 <= at.year < 2100:
            return None
        if match[4] is None:
            return Moment(at, TimeBasis.DATE)
        if (zone := _OFFSET.match(offset.strip())) is not None and int(zone[2]) <= 15:
            ahead = timedelta(hours=int(zone[2]), minutes=int(zone[3]))
            return Moment((at + ahead if zone[1] == "-" else at - ahead).replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None
    return Moment(at.replace(tzinfo=UTC)) if offset.strip() == "Z" else Moment(at, TimeBasis.LOCAL)


def gps_time(date: str, clock: Sequence[float]) -> Moment | None:
    """GPSDateStamp and GPSTimeStamp, which are in UTC (Exif 3.0 section 4.6.6); None without both."""
    day = exif_time(date)
    if day is None or len(clock) < 2 or not all(0 <= part < 61 for part in clock[:3]):
        return None
    hour, minute, second = (*clock[:3], 0.0)[:3]
    if hour >= 24:
        return None
    start = day.at.replace(hour=0, minute=0, second=0, tzinfo=UTC)
    return Moment(start + timedelta(hours=int(hour), minutes=int(minute), seconds=int(second)))


def settle(taken: Moment | None, satellite: Moment | None) -> Moment | None:
    """The time of taking from the camera's clock and the satellites'.

    Where the two differ by a whole number of quarter hours, give or take three minutes, the difference is the camera's
    time zone and the instant is known. Otherwise one of them is stale, and the camera's clock stands as it is.
    """
    if taken is None or satellite is None or taken.basis is not TimeBasis.LOCAL:
        return taken or satellite
    ahead = taken.at.replace(tzinfo=UTC) - satellite.at
    zone = round(ahead / _QUARTER) * _QUARTER
    if abs(ahead - zone) > timedelta(minutes=3) or not timedelta(hours=-12) <= zone <= timedelta(hours=14):
        return taken
    return Moment(taken.at.replace(tzinfo=UTC) - zone)


def xmp_time(text: str) -> Moment | None:
    """An ISO time, or the Exif form that some programs write into XMP."""
    return from_iso(text) or exif_time(text)


def movie_time(seconds: int) -> Moment | None:
    """Seconds since 1904 in UTC (ISO/IEC 14496-12 section 8.2.2); None for the zero that means "not set"."""
    if not seconds:
        return None
    try:
        at = _MOVIE_EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None
    # Some writers count from 1970 as everybody else does; the film then seems older than digital video is.
    if at.year < 1990:
        at = datetime.fromtimestamp(seconds, UTC)
    return Moment(at) if 1990 <= at.year < 2100 else None
