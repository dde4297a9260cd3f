"""Times and durations as calendars write them (RFC 5545)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scanner.model import Moment, TimeBasis

__all__ = ["from_calendar", "later_by"]

_CALENDAR: Final = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?", re.I)
_DURATION: Final = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?", re.I)
_ZONE: Final = re.compile(r"[A-Za-z_]{1,20}(?:/[A-Za-z0-9_+-]{1,30}){0,2}")
# What Windows programs call the zones of Europe (unicode.org/cldr, windowsZones).
_WINDOWS_ZONES: Final = {
    "gmt standard time": "Europe/London",
    "greenwich standard time": "Atlantic/Reykjavik",
    "w. europe standard time": "Europe/Berlin",
    "central europe standard time": "Europe/Budapest",
    "central european standard time": "Europe/Warsaw",
    "romance standard time": "Europe/Paris",
    "gtb standard time": "Europe/Bucharest",
    "fle standard time": "Europe/Kyiv",
    "e. europe standard time": "Europe/Chisinau",
}


def from_calendar(text: str, zone: str = "") -> Moment | None:
    """A time as calendars write it (RFC 5545): ``20240501T221400Z``, the same in a named ``zone`` or in none, or a day.

    The zone is a name of the IANA, also behind a path of the program's own, or one of Windows' for Europe; the wall clock
    of any other zone stays one.
    """
    match = _CALENDAR.fullmatch(text.strip()[:32])
    if match is None:
        return None
    try:
        year, month, day, hour, minute, second = (int(match[group] or 0) for group in range(1, 7))
        moment = datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    if not 1900 <= moment.year < 2100:
        return None
    if match[4] is None:
        return Moment(moment, TimeBasis.DATE)
    if match[7]:
        return Moment(moment.replace(tzinfo=UTC))
    place = _zone(zone.strip())
    return Moment(moment, TimeBasis.LOCAL) if place is None else Moment(moment.replace(tzinfo=place).astimezone(UTC))


def later_by(moment: Moment, duration: str) -> Moment | None:
    """The moment a duration of RFC 5545 (``PT1H30M``, ``P1D``) later; None for what is no duration or leads too far."""
    match = _DURATION.fullmatch(duration.strip()[:40])
    if match is None:
        return None
    weeks, days, hours, minutes, seconds = (int(group or 0) for group in match.groups())
    try:
        at = moment.at + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        return None
    return Moment(at, moment.basis)


def _zone(name: str) -> ZoneInfo | None:
    name = _WINDOWS_ZONES.get(name.casefold(), name)
    # Some programs put their own path in front: /freeassociation.sourceforge.net/Europe/London.
    for candidate in (name, "/".join(name.split("/")[-2:])):
        if _ZONE.fullmatch(candidate):
            try:
                return ZoneInfo(candidate)
            except (ZoneInfoNotFoundError, OSError, ValueError):
                continue
    return None
