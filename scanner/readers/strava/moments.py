"""Times as Strava writes them: in UTC, in the account's language, and alone in their cell."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

from scanner.model import Moment, TimeBasis
from scanner.times import from_iso
from scanner.times.months import month_named

__all__ = ["moment_of"]

_CLOCK: Final = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?")
_DOTTED_CLOCK: Final = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{2})(?![\d.])")
_AFTERNOON: Final = re.compile(r"\bp\.?\s?m\b|下午|오후|午後", re.IGNORECASE)
_MORNING: Final = re.compile(r"\ba\.?\s?m\b|上午|오전|午前", re.IGNORECASE)
_YEAR_FIRST: Final = re.compile(r"(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_BETWEEN: Final = frozenset("a alle am at d de del el en g gmt h klo kl le m o om ore p pm u uhr um utc à às г в".split())
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_LONGEST: Final = 60


def moment_of(text: str) -> Moment | None:
    """``May 23, 2023, 12:40:57 PM``, ``23.05.2023, 12:40:57``, ``19 janv. 2023 à 15:31``, ``26 июл. 2026 г., 12:12:51``.

    None where anything else stands beside the date. Numbers around slashes may be day and month or month and day: where
    both could be, the time is ambiguous. A date without a time is a date.
    """
    text = " ".join(text[: _LONGEST + 1].split())
    if not 6 <= len(text) <= _LONGEST or not any(sign.isdigit() for sign in text):
        return None
    found = from_iso(text.removesuffix(" UTC"))
    if found is not None and found.basis is not TimeBasis.LOCAL:
        return found
    clock = _CLOCK.search(text) or _DOTTED_CLOCK.search(text)
    rest = text if clock is None else f"{text[: clock.start()]} {text[clock.end() :]}".strip()
    day = _day_of(rest)
    if day is None or not 1900 <= day[0] < 2100:
        return None
    try:
        date = datetime(*day[:3])
        if clock is None:
            return Moment(date, TimeBasis.DATE if day[3] else TimeBasis.AMBIGUOUS)
        when = date.replace(hour=_hour(int(clock[1]), rest), minute=int(clock[2]), second=int(clock[3] or 0))
    except ValueError:
        return None
    return Moment(when.replace(tzinfo=UTC)) if day[3] else Moment(when, TimeBasis.AMBIGUOUS)


def _hour(hour: int, rest: str) -> int:
    if hour < 12 and _AFTERNOON.search(rest):
        return hour + 12
    return 0 if hour == 12 and _MORNING.search(rest) else hour


def _day_of(text: str) -> tuple[int, int, int, bool] | None:
    """Year, month, day, and whether day and month cannot be the other way round."""
    if found := _YEAR_FIRST.match(text):
        return int(found[1]), int(found[2]), int(found[3]), True
    if found := _DAY_FIRST.match(text):
        first, second = int(found[1]), int(found[3])
        if second > 12:
            return int(found[4]), first, second, True
        # Only dots are always day first.
        return int(found[4]), second, first, found[2] == "." or first > 12 or first == second
    year = _YEAR.search(text)
    # A sentence that mentions a month is no date.
    words = [word for word in map(str.casefold, _LETTERS.findall(text)) if word not in _BETWEEN]
    days = _DAY.findall(text)
    month = month_named(words[0]) if len(words) == 1 else 0
    return (int(year[0]), month, int(days[0]), True) if year and month and len(days) == 1 else None
