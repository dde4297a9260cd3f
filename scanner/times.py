"""Times as exports write them, each with the basis on which it can be trusted."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from scanner.model import Moment, TimeBasis

__all__ = ["EARLIEST", "LATEST", "from_epoch", "from_iso", "from_words"]

# The first of these platforms opened in 2004; the far end only keeps nonsense out and is no clock.
EARLIEST: Final = 1_041_379_200  # 2003-01-01
LATEST: Final = 4_102_444_800  # 2100-01-01
_FURTHEST: Final = LATEST * 1_000_000


def from_epoch(value: object) -> Moment | None:
    """Seconds, milliseconds or microseconds since 1970, told apart by size; None for anything outside 2003-2099."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if not -_FURTHEST < value < _FURTHEST:
        return None
    seconds = value if value < LATEST else value / 1_000 if value < LATEST * 1_000 else value / 1_000_000
    return Moment(datetime.fromtimestamp(seconds, UTC)) if EARLIEST <= seconds < LATEST else None


def from_iso(text: str) -> Moment | None:
    """An ISO 8601 time. With a zone it becomes UTC; without one it is a device's wall clock; a bare date is a date."""
    text = text.strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not 1900 <= moment.year < 2100:
        return None
    if len(text) <= 10:
        return Moment(moment, TimeBasis.DATE)
    if moment.tzinfo is None:
        return Moment(moment, TimeBasis.LOCAL)
    return Moment(moment.astimezone(UTC))


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


def _day_in(text: str) -> tuple[datetime, TimeBasis, int] | None:
    basis = TimeBasis.ACCOUNT
    for found in _WORDED.finditer(text):
        name = (found[2] or found[3]).casefold()
        month = _MONTHS.get(name[:4]) or _MONTHS.get(name[:3])
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
