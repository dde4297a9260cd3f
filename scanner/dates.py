"""Times as they are written for people to read: in the cell of a table, or among other words on a page."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from scanner.model import Moment, TimeBasis
from scanner.times import from_epoch, from_iso

__all__ = ["from_cell", "from_words", "month_named"]

# The first three letters settle the month in each of these languages; German, French, Spanish, Italian, Dutch,
# Portuguese and Swedish spellings stand behind the English one.
_MONTHS: Final = {
    name: month
    for month, names in enumerate(
        (
            "jan ene gen",
            "feb fév fev",
            "mar mär maa mrt",
            "apr avr abr",
            "may mai mag mei maj",
            "jun juin giu",
            "jul juil lug",
            "aug aoû ago aou",
            "sep set",
            "oct okt ott out",
            "nov",
            "dec dez déc dic",
        ),
        1,
    )
    for name in names.split()
}
_WORDED: Final = re.compile(
    r"(?:(\d{1,2})\.? (?:de )?([^\W\d_]{3,12})\.?|([^\W\d_]{3,12})\.? (\d{1,2})),? (?:de )?((?:19|20)\d\d)\b"
)
_DIGITS: Final = re.compile(r"(?<!\d)(?:(\d{1,2})([./-])(\d{1,2})\2(\d{4})|(\d{4})([./-])(\d{1,2})\6(\d{1,2}))(?!\d)")
_CLOCK: Final = re.compile(
    r"(?<![\d:+-])(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?([AaPp])\.? ?[Mm]\b\.?)?"
    r"(?: \(?(?:([A-Z]{1,5})(?![a-z]))?([+-]\d{1,2}(?::?\d\d)?)?)?"
)
_ZONES: Final = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 1, "IST": None, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2,
    "OEZ": 2, "EEST": 3, "OESZ": 3, "EST": -5, "EDT": -4, "CST": None, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip


def from_words(text: str) -> Moment | None:
    """A time as a page prints it: ``Jul 3, 2026, 1:18:25 PM BST``, ``13.01.2025, 08:38:09 MEZ``, ``7 February 2021 at 17:13``.

    With a known zone it becomes UTC; else it is a wall clock of the account. A date in digits with slashes is taken to be
    day first, and is ambiguous unless the day is over 12.
    """
    text = " ".join(text[:200].split())
    day = _day_in(text)
    if day is None:
        return None
    date, basis, end = day
    clock = _CLOCK.search(text, end)
    if clock is None:
        return Moment(date, TimeBasis.DATE if basis is TimeBasis.ACCOUNT else basis)
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[4]:
        hour = hour % 12 + (12 if clock[4] in "Pp" else 0)
    try:
        when = date.replace(hour=hour, minute=minute, second=second)
    except ValueError:
        return None
    zone = _zone(clock[5], clock[6])
    if zone is None or basis is TimeBasis.AMBIGUOUS:
        return Moment(when, basis)
    return Moment(when.replace(tzinfo=zone).astimezone(UTC), TimeBasis.UTC)


def month_named(word: str) -> int:
    """The number of a month by the first letters of its name; 0 for any other word."""
    word = word.casefold()
    return _MONTHS.get(word[:4]) or _MONTHS.get(word[:3]) or 0


def _day_in(text: str) -> tuple[datetime, TimeBasis, int] | None:
    basis = TimeBasis.ACCOUNT
    for found in _WORDED.finditer(text):
        month = month_named(found[2] or found[3])
        if month:
            year, day = int(found[5]), int(found[1] or found[4])
            break
    else:
        found_digits = _DIGITS.search(text)
        if found_digits is None:
            return None
        found = found_digits
        if found[5]:
            year, month, day = int(found[5]), int(found[7]), int(found[8])
        else:
            year, day, month = int(found[4]), int(found[1]), int(found[3])
            if month > 12:
                day, month = month, day
            elif day <= 12 and found[2] != ".":
                basis = TimeBasis.AMBIGUOUS
    try:
        return datetime(year, month, day), basis, found.end()
    except ValueError:
        return None


def _zone(name: str | None, offset: str | None) -> timezone | None:
    if offset:
        digits = offset[1:].replace(":", "")
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        shift = timedelta(hours=hours, minutes=minutes) * (-1 if offset[0] == "-" else 1)
        return timezone(shift) if abs(shift) < timedelta(hours=15) else None
    hours_east = _ZONES.get(name or "")
    return None if hours_east is None else timezone(timedelta(hours=hours_east))


# --- a cell that is nothing but a time ---

_CELL_CLOCK: Final = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,9})?)?(?:[ \u202f]?(?P<half>[AaPp])\.?[Mm]\.?)?"
)
_CELL_ZONE: Final = r"(?P<zone>UTC|GMT|Z|[+-]\d\d:?\d\d|[A-Z]{2,5})"
_WRITTEN: Final = tuple(
    re.compile(pattern)
    for pattern in (
        # Sat Jun 06 13:02:35 +0000 2020
        rf"(?:[A-Z][a-z]{{2}},? )?(?P<name>[A-Z][a-z]{{2}}) (?P<day>\d{{1,2}}) {_CELL_CLOCK} {_CELL_ZONE} (?P<year>\d{{4}})",
        # 2024-01-01 00:00:00 UTC, 2023/03/01 19:52:23 UTC, 2021.10.20
        rf"(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?:[ T]{_CELL_CLOCK}(?: ?{_CELL_ZONE})?)?",
        # 15 Mar 2009
        rf"(?P<day>\d{{1,2}}) (?P<name>[A-Za-z]{{3,9}}),? (?P<year>\d{{4}})(?:,? {_CELL_CLOCK}(?: ?{_CELL_ZONE})?)?",
        # Mar 15, 2009
        rf"(?P<name>[A-Za-z]{{3,9}}) (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})(?:,? {_CELL_CLOCK}(?: ?{_CELL_ZONE})?)?",
        # 9/5/26, 1:12 AM
        rf"(?P<first>\d{{1,2}})[/.](?P<other>\d{{1,2}})[/.](?P<year>\d{{4}}|\d\d)(?:,? {_CELL_CLOCK}(?: ?{_CELL_ZONE})?)?",
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
