"""What the hours at a place say about it: a home, a day job, a rota, night shifts, or somewhere to go in one's free time.

Pictures are taken by people who are awake. So 1-5 am speaks for a night shift rather than for a bed, while 22-1 and 5-6,
weekend mornings and evenings speak for a home. The shares are rounded estimates of how the pictures taken at such a place
spread over a week; only their ratios matter, and an error of a third in any of them changes few answers.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import Final

from msgspec import Struct

__all__ = ["Hours", "Part", "hours_of", "part_of"]


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


# In the order of Part: deep, edge, early (6-9), work (9-17), teatime (17-19), evening (19-22); weekend deep, edge,
# morning (6-10), day (10-17), evening (17-22). Per cent.
_HOMES: Final = (
    (2.5, 17, 9, 10, 10, 17, 1.5, 7, 8, 10, 8),
    (7, 45, 4, 3, 4, 11, 3, 13, 3, 3, 4),  # somebody who takes pictures at home at bedtime mostly
)
_ELSEWHERE: Final = (
    (0.2, 0.8, 11, 78, 8, 1, 0.05, 0.15, 0.3, 0.4, 0.1),  # a day job
    (11, 10, 9, 22, 8, 11, 5, 4, 5, 10, 5),  # a rota round the clock
    (34, 25, 8, 2, 1, 3, 13, 9, 3, 1, 1),  # night shifts
    (0.3, 1, 22, 8, 38, 16, 0.1, 0.4, 7, 6, 1.2),  # a gym or a school run
    (2, 15, 0.7, 3, 13, 33, 3, 11, 0.7, 8, 13),  # a pub, a friend's place
)
_NIGHT_SHIFTS: Final = 2
_VALUE: Final = (0.4, 1.0, 0.45, -0.3, 0.3, 0.4, 0.3, 0.7, 0.9, 0.12, 0.35)
_HOMELY: Final = frozenset(
    {Part.EARLY, Part.TEATIME, Part.EVENING, Part.WEEKEND_MORNING, Part.WEEKEND_DAY, Part.WEEKEND_EVENING}
)


class Hours(Struct, frozen=True):
    """``score``: how much home life was seen. ``likeness``: log of how much better a home explains the hours than the best
    other kind of place. ``night_shifts``: that best other kind is a night shift. ``homely``: days seen outside nights and work;
    ``parts``: how many parts of the week; ``quiet``: sightings at night or early on;
    ``deep``: the share of the nights' sightings that lie between 1 and 5 am."""

    score: float
    likeness: float
    night_shifts: bool
    homely: int
    parts: int
    quiet: int
    deep: float


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


def hours_of(times: Iterable[datetime]) -> Hours:
    """Judge the times at one place. Each part of a day counts once, so that twenty pictures of a party are one sighting."""
    slots: set[tuple[date, Part]] = set()
    for local in times:
        slots.add(((local - timedelta(hours=6)).date(), part_of(local)))
    counts = Counter(part for _, part in slots)
    fits = [_fit(counts, shares) for shares in _ELSEWHERE]
    best = max(fits, default=0.0)
    return Hours(
        score=sum(_VALUE[part] * count for part, count in counts.items()),
        likeness=max(_fit(counts, shares) for shares in _HOMES) - best,
        night_shifts=best == fits[_NIGHT_SHIFTS],
        homely=len({day for day, part in slots if part in _HOMELY}),
        parts=len(counts),
        deep=_deep_share(counts),
        quiet=sum(count for part, count in counts.items() if _VALUE[part] >= 0.45),
    )


def _deep_share(counts: Counter[Part]) -> float:
    deep = counts[Part.DEEP] + counts[Part.WEEKEND_DEEP]
    return deep / max(1, deep + counts[Part.EDGE] + counts[Part.WEEKEND_EDGE])


def _fit(counts: Counter[Part], shares: tuple[float, ...]) -> float:
    total = sum(shares)
    return sum(count * math.log(shares[part] / total) for part, count in counts.items())
