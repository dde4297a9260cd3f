"""Times that fill the cell of a table, written in English or in figures."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from scanner.model import Moment, TimeBasis
from scanner.times.instants import from_epoch, from_iso
from scanner.times.months import month_named

__all__ = ["from_cell"]

_CLOCK: Final = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,9})?)?(?:[ \u202f]?(?P<half>[AaPp])\.?[Mm]\.?)?"
)
_ZONE: Final = r"(?P<zone>UTC|GMT|Z|[+-]\d\d:?\d\d|[A-Z]{2,5})"
_WRITTEN: Final = tuple(
    re.compile(pattern)
    for pattern in (
        # Sat Jun 06 13:02:35 +0000 2020
        rf"(?:[A-Z][a-z]{{2}},? )?(?P<name>[A-Z][a-z]{{2}}) (?P<day>\d{{1,2}}) {_CLOCK} {_ZONE} (?P<year>\d{{4}})",
        # 2024-01-01 00:00:00 UTC, 2023/03/01 19:52:23 UTC, 2021.10.20
        rf"(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?:[ T]{_CLOCK}(?: ?{_ZONE})?)?",
        # 15 Mar 2009
        rf"(?P<day>\d{{1,2}}) (?P<name>[A-Za-z]{{3,9}}),? (?P<year>\d{{4}})(?:,? {_CLOCK}(?: ?{_ZONE})?)?",
        # Mar 15, 2009
        rf"(?P<name>[A-Za-z]{{3,9}}) (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})(?:,? {_CLOCK}(?: ?{_ZONE})?)?",
        # 9/5/26, 1:12 AM
        rf"(?P<first>\d{{1,2}})[/.](?P<other>\d{{1,2}})[/.](?P<year>\d{{4}}|\d\d)(?:,? {_CLOCK}(?: ?{_ZONE})?)?",
    )
)


def from_cell(text: str) -> Moment | None:
    """A time as it is written in English: ``Sat Jun 06 13:02:35 +0000 2020``, ``15 Mar 2009``, ``9/5/26, 1:12 AM``.

    A clock without a zone is a device's wall clock. Where day and month may be the other way round, the month is taken to
    come first and the basis says so. None for a month without a day, and for what :func:`from_iso` and
    :func:`from_epoch` refuse.
    """
    text = text.strip()
    if len(text) > 60:
        return None
    if text.isascii() and text.isdigit():
        return from_epoch(text) if len(text) > 8 else None
    found = next((match for pattern in _WRITTEN if (match := pattern.fullmatch(text))), None)
    if found is None:
        return from_iso(text)
    parts = found.groupdict()
    month, day, ambiguous = _month_and_day(parts)
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    hour = int(parts["hour"] or 0)
    if parts["half"]:
        hour = hour % 12 + (12 if parts["half"] in "Pp" else 0)
    try:
        wall = datetime(year, month, day, hour, int(parts["minute"] or 0), int(parts["second"] or 0))
    except ValueError:
        return None
    if not 1900 <= year < 2100:
        return None
    if not parts["hour"]:
        return Moment(wall, TimeBasis.AMBIGUOUS if ambiguous else TimeBasis.DATE)
    offset = _offset(parts.get("zone") or "")
    if offset is not None and not ambiguous:
        return Moment((wall - offset).replace(tzinfo=UTC))
    return Moment(wall, TimeBasis.AMBIGUOUS if ambiguous else TimeBasis.LOCAL)


def _month_and_day(parts: dict[str, str]) -> tuple[int, int, bool]:
    if parts.get("name"):
        return month_named(parts["name"]), int(parts["day"]), False
    if parts.get("month"):
        return int(parts["month"]), int(parts["day"]), False
    first, other = int(parts["first"]), int(parts["other"])
    return (other, first, False) if first > 12 else (first, other, other <= 12 and first != other)


def _offset(zone: str) -> timedelta | None:
    """How far a zone is ahead of UTC; None for one that is not told, or told by letters only."""
    if zone in ("UTC", "GMT", "Z"):
        return timedelta()
    if zone[:1] not in ("+", "-"):
        return None
    ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return -ahead if zone[0] == "-" else ahead
