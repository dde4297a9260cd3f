"""Times as exports write them, each with the basis on which it can be trusted."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from typing import Final

from scanner.model import Moment, TimeBasis

__all__ = ["EARLIEST", "LATEST", "fit_seconds", "from_epoch", "from_fit", "from_iso", "from_words", "seconds_of"]

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


_FIT_EPOCH: Final = 631_065_600  # 1989-12-31 (FIT protocol)
_FIT_FIRST: Final = 0x1000_0000
_FIT_NONE: Final = 0xFFFF_FFFF


def from_fit(value: object) -> Moment | None:
    """A time of a FIT file. Small numbers count from when the device was switched on, so that they are no time of day."""
    if isinstance(value, bool) or not isinstance(value, int) or not _FIT_FIRST <= value < _FIT_NONE:
        return None
    return Moment(datetime.fromtimestamp(value + _FIT_EPOCH, UTC))


def fit_seconds(value: int) -> float:
    """As :func:`from_fit`, in seconds since 1970; NaN for none."""
    return float(value + _FIT_EPOCH) if _FIT_FIRST <= value < _FIT_NONE else math.nan


def seconds_of(text: str) -> tuple[float, bool] | None:
    """An ISO 8601 time as seconds since 1970; True beside it when the zone is not told, so that they count a wall clock.

    For columns of many times, where one :class:`Moment` each would cost too much.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if not 1900 <= moment.year < 2100:
        return None
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC).timestamp(), True
    return moment.timestamp(), False


# The first letters of the months, in the languages that exports are written in.
_MONTHS: Final = {
    start: number
    for number, starts in enumerate(
        (
            "jan jän gen ene янв sty",
            "feb fév fev фев lut",
            "mar mär maa mrt мар",
            "apr avr abr апр kwi",
            "may mai maj mei mag май мая",
            "jun juin giu июн cze",
            "jul juil lug июл lip",
            "aug aoû ago agu авг sie",
            "sep set сен wrz",
            "oct okt ott out окт paź",
            "nov ноя lis",
            "dec dez déc dic des дек gru",
        ),
        1,
    )
    for start in starts.split()
}
_CLOCK: Final = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?")
_DOTTED_CLOCK: Final = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{2})(?![\d.])")
_AFTERNOON: Final = re.compile(r"\bp\.?\s?m\b|下午|오후|午後", re.IGNORECASE)
_MORNING: Final = re.compile(r"\ba\.?\s?m\b|上午|오전|午前", re.IGNORECASE)
_YEAR_FIRST: Final = re.compile(r"(?<!\d)(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)")
_DAY_FIRST: Final = re.compile(r"(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_BETWEEN: Final = frozenset(
    "a alle am at d de del el en g gmt h klo kl le m no o of om ore p pm s the u uhr um utc à às г в".split()
)
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def from_words(text: str, basis: TimeBasis = TimeBasis.UTC) -> Moment | None:
    """A date as people write it, in a dozen languages: ``May 23, 2023, 12:40:57 PM``, ``23.05.2023, 12:40:57``,
    ``19 janv. 2023 à 15:31``. ``basis`` is what the format is known for; a date without a time is a date.

    Nothing else may stand beside it. Numbers around slashes may be day and month or month and day: where both could be, the time is ambiguous.
    """
    text = " ".join(text.split())
    if not 6 <= len(text) <= 60:
        return None
    clock = _CLOCK.search(text) or _DOTTED_CLOCK.search(text)
    rest = text if clock is None else f"{text[: clock.start()]} {text[clock.end() :]}"
    found = _day_of(rest)
    if found is None or not 1900 <= found[0] < 2100:
        return None
    year, month, day, sure = found
    try:
        if clock is None:
            return Moment(datetime(year, month, day), TimeBasis.DATE if sure else TimeBasis.AMBIGUOUS)
        hour = int(clock[1])
        if hour < 12 and _AFTERNOON.search(rest):
            hour += 12
        elif hour == 12 and _MORNING.search(rest):
            hour = 0
        moment = datetime(year, month, day, hour, int(clock[2]), int(clock[3] or 0))
    except ValueError:
        return None
    if not sure:
        return Moment(moment, TimeBasis.AMBIGUOUS)
    return Moment(moment.replace(tzinfo=UTC) if basis in (TimeBasis.UTC, TimeBasis.FIXED) else moment, basis)


def _day_of(text: str) -> tuple[int, int, int, bool] | None:
    """Year, month, day, and whether day and month cannot be the other way round."""
    if found := _YEAR_FIRST.search(text):
        return int(found[1]), int(found[2]), int(found[3]), True
    if found := _DAY_FIRST.search(text):
        first, second = int(found[1]), int(found[3])
        if second > 12:
            return int(found[4]), first, second, True
        # Only dots are always day first.
        return int(found[4]), second, first, found[2] == "." or first > 12 or first == second
    year = _YEAR.search(text)
    if year is None:
        return None
    # A sentence that mentions a month is no date.
    words = [word for word in map(str.casefold, _LETTERS.findall(text)) if word not in _BETWEEN]
    days = _DAY.findall(text)
    month = _MONTHS.get(words[0][:4]) or _MONTHS.get(words[0][:3]) if len(words) == 1 else None
    return (int(year[0]), month, int(days[0]), True) if month and len(days) == 1 else None
