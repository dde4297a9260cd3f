"""Times written out in words, as pages show them: ``Nov 04, 2023 6:41:02 pm``, ``4. März 2021, 18:41``, ``12/11/2017, 21:48``.

Such a time is a wall clock. Whose clock it is, the caller knows and says by a :class:`TimeBasis`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from scanner.model import Moment, TimeBasis
from scanner.times.months import month_of

__all__ = ["from_words", "looks_like_a_time"]

_USUAL: Final = re.compile(r"([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])m)?")
_CLOCK: Final = re.compile(r"(?<!\d)(\d{1,2})(?::|\s?h\s?)(\d{2})(?::(\d{2}))?(?!\d)")
_HALF: Final = re.compile(r"\s*([ap])\.?\s?m\b\.?", re.IGNORECASE)
_HALVES: Final = (("오전", "a"), ("오후", "p"), ("上午", "a"), ("下午", "p"), ("午前", "a"), ("午後", "p"))
_ZONE: Final = re.compile(r"\s*\(?(?:([A-Z]{1,5})(?![^\W\d_]))?\s?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?")
# Hours ahead of UTC. IST and CST stand for several zones and are left out.
_ZONES: Final = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2, "OEZ": 2,
    "EEST": 3, "OESZ": 3, "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
_AFTER: Final = re.compile(r"\s*([^\W\d_]+)")
_HARMLESS: Final = re.compile(r"uhr|h|[A-Z]{3,5}")
_YEAR: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_DAY: Final = re.compile(r"(?<![\d:])(\d{1,2})(?![\d:])")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_YEAR_FIRST: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-/.]|[年년]\s?)(\d{1,2})(?:[-/.]|[月월]\s?)(\d{1,2})(?!\d)")
_YEAR_LAST: Final = re.compile(r"(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:19|20)\d\d)(?!\d)")
_NUMBERED: Final = re.compile(r"(\d{1,2})[月월]")
_LONGEST: Final = 100


def looks_like_a_time(text: str) -> bool:
    """Whether a short text may be a time in any language: it holds a year and is hardly longer than one."""
    return 6 <= len(text) <= 60 and _YEAR.search(text) is not None


def from_words(text: str, basis: TimeBasis = TimeBasis.ACCOUNT, offset: timedelta | None = None) -> Moment | None:
    """The time that a text writes out, in any of the known languages; None when it cannot be told.

    ``basis`` says whose clock it is: with an ``offset`` from UTC (which goes with ``FIXED``) it becomes an instant, without
    one it stays a wall clock. A time that names its own offset is an instant whatever the basis. What writes days and
    months as bare numbers is ``AMBIGUOUS`` where both orders are possible (the day is then taken to come first), and a
    text whose time of day is missing or cannot be told is a bare date.
    """
    if (found := _USUAL.fullmatch(text)) and (month := month_of(found[1])):
        hour = _hour(int(found[4]), found[7])
        return _made((int(found[3]), month, int(found[2])), (hour, int(found[5]), int(found[6] or 0)), basis, offset)
    text = text.strip()
    if not 6 <= len(text) <= _LONGEST:
        return None
    found = _CLOCK.search(text)
    clock, rest = (None, text) if found is None else (found, text[: found.start()] + " " + text[found.end() :])
    day, unsure = _date(rest)
    if day is None:
        return None
    if clock is None:
        return _made(day, None, basis, None)
    after = text[clock.end() :]
    half = next((sign for word, sign in _HALVES if word in text), None)
    if half is None and (named := _HALF.match(after)):
        half, after = named[1].lower(), after[named.end() :]
    hour = _hour(int(clock[1]), half)
    time = (hour, int(clock[2]), int(clock[3] or 0))
    ahead = _ahead(after)
    if ahead is not None and not unsure:
        return _made(day, time, TimeBasis.UTC, ahead)
    if half is None and hour <= 12 and (word := _AFTER.match(after)) and not _known(word[1]):
        # A word for the half of the day in a language that is not known: only the day is sure.
        return _made(day, None, basis, None)
    return _made(day, time, TimeBasis.AMBIGUOUS, None) if unsure else _made(day, time, basis, offset)


def _ahead(text: str) -> timedelta | None:
    """How far the zone that a text begins with is ahead of UTC; None when there is none, or none that is known."""
    zone = _ZONE.match(text)
    if zone is None or (zone[1] is None and zone[2] is None):
        return None
    if zone[2] is None:
        hours = _ZONES.get(zone[1])
        return None if hours is None else timedelta(hours=hours)
    ahead = timedelta(hours=int(zone[3]), minutes=int(zone[4] or 0))
    return None if ahead > timedelta(hours=15) else -ahead if zone[2] == "-" else ahead


def _known(word: str) -> bool:
    return _HARMLESS.fullmatch(word) is not None or _HARMLESS.fullmatch(word.lower()) is not None or month_of(word) is not None


def _date(text: str) -> tuple[tuple[int, int, int] | None, bool]:
    """Year, month and day; and whether day and month may be the other way round."""
    if found := _YEAR_FIRST.search(text):
        return (int(found[1]), int(found[2]), int(found[3])), False
    if found := _YEAR_LAST.search(text):
        first, second = int(found[1]), int(found[3])
        if found[2] == "/" and second > 12:
            return (int(found[4]), first, second), False
        return (int(found[4]), second, first), found[2] == "/" and first <= 12 and first != second
    year = _YEAR.search(text)
    if year is None:
        return None, False
    rest = text[: year.start()] + " " + text[year.end() :]
    month = next((number for word in _WORD.findall(rest) if (number := month_of(word))), None)
    if month is None and (numbered := _NUMBERED.search(rest)):
        month, rest = int(numbered[1]), rest[: numbered.start()] + " " + rest[numbered.end() :]
    day = _DAY.search(rest)
    return (None, False) if month is None or day is None else ((int(year[1]), month, int(day[1])), False)


def _hour(hour: int, half: str | None) -> int:
    if half is None or hour > 12:
        return hour
    return hour % 12 + (12 if half == "p" else 0)


def _made(
    day: tuple[int, int, int], time: tuple[int, int, int] | None, basis: TimeBasis, offset: timedelta | None
) -> Moment | None:
    try:
        if time is None:
            return Moment(datetime(*day), TimeBasis.DATE)
        naive = datetime(*day, *time)
    except ValueError:
        return None
    return Moment(naive, basis) if offset is None else Moment((naive - offset).replace(tzinfo=UTC), basis)
