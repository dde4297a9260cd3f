"""The British calendar day of a moment: on which side of a day of first contact it lies."""

from __future__ import annotations

from datetime import UTC, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scanner.model import Moment

__all__ = ["british_day"]


@cache
def _british_time() -> tzinfo:
    try:
        return ZoneInfo("Europe/London")
    except ZoneInfoNotFoundError:
        return UTC


def british_day(moment: Moment) -> int:
    """The number of the day (see :meth:`datetime.date.toordinal`); a wall clock is read as it stands."""
    at = moment.at if moment.at.tzinfo is None else moment.at.astimezone(_british_time())
    return at.toordinal()
