"""Times as exports write them, each with the basis on which it can be trusted."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Final

from scanner.model import Moment, TimeBasis

__all__ = ["EARLIEST", "LATEST", "fit_seconds", "from_epoch", "from_fit", "from_iso", "from_utc", "seconds_of"]

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


def from_utc(text: str) -> Moment | None:
    """A time that its format states or is known to give in UTC: ``2024/05/01 22:14:00 UTC``, also without the letters."""
    text = text.strip().removesuffix("UTC").rstrip()
    moment = from_iso(text[:10].replace("/", "-") + text[10:])
    return Moment(moment.at.replace(tzinfo=UTC)) if moment is not None and moment.basis is TimeBasis.LOCAL else moment
