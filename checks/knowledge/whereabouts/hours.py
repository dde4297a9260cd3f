"""The parts of a week that tell a home from the other places of a life.

Pictures are taken by people who are awake. So 1-5 am speaks for a night shift rather than for a bed, while 22-1 and 5-6,
weekend mornings and evenings speak for a home.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum

__all__ = ["Part", "part_of"]


class Part(IntEnum):
    """The parts of a week that are told apart. ``EDGE`` is 22-1 and 5-6, ``DEEP`` 1-5."""

    DEEP = 0
    EDGE = 1
    EARLY = 2
    WORK = 3
    TEATIME = 4
    EVENING = 5
    WEEKEND_DEEP = 6
    WEEKEND_EDGE = 7
    WEEKEND_MORNING = 8
    WEEKEND_DAY = 9
    WEEKEND_EVENING = 10


def part_of(local: datetime) -> Part:
    """The part of the week of a wall-clock time."""
    hour = local.hour
    weekend = (local - timedelta(hours=6)).weekday() >= 5
    if 1 <= hour < 5:
        return Part.WEEKEND_DEEP if weekend else Part.DEEP
    if hour >= 22 or hour < 6:
        return Part.WEEKEND_EDGE if weekend else Part.EDGE
    if weekend:
        return Part.WEEKEND_MORNING if hour < 10 else Part.WEEKEND_DAY if hour < 17 else Part.WEEKEND_EVENING
    return Part.EARLY if hour < 9 else Part.WORK if hour < 17 else Part.TEATIME if hour < 19 else Part.EVENING
