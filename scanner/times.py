"""Times as exports write them, each with the basis on which it can be trusted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from scanner.model import Moment, TimeBasis

__all__ = ["EARLIEST", "LATEST", "from_epoch", "from_iso", "from_utc"]

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


def from_utc(text: str) -> Moment | None:
    """A time that its format states or is known to give in UTC: ``2024/05/01 22:14:00 UTC``, also without the letters."""
    text = text.strip().removesuffix("UTC").rstrip()
    moment = from_iso(text[:10].replace("/", "-") + text[10:])
    return Moment(moment.at.replace(tzinfo=UTC)) if moment is not None and moment.basis is TimeBasis.LOCAL else moment
