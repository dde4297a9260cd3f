"""Where somebody lived, told from nearly every hour: the place of most hours, week after week.

Most hours, and not most nights: an officer on nights sleeps at home by day, and a week still holds twice as many hours at home
as at any workplace. A holiday is one stay of a week or two, with the same home before and after it; a second home takes whole
nights with the hours around them, which no shift does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from msgspec import Struct

from checks.knowledge.whereabouts.stays import Spot, day_of
from scanner.api import HomeClaim

__all__ = ["Period", "periods_of"]

_WEEKS: Final = 3
_AWAY_WEEKS: Final = 3
_HOURS_OF_A_WEEK: Final = 20
_WHOLE_NIGHT_HOURS: Final = 13
_NIGHT: Final = (1 << 6) - 1
_NIGHT_HOURS: Final = 4
_VISITS: Final = 4
_SECOND_SPAN: Final = 60
_GONE_DAYS: Final = 35
_STALE_DAYS: Final = 550


class Period(Struct, frozen=True):
    """A place lived at. ``weeks``: in how many it had the most hours; ``nights``: whole nights; ``second``: beside another.

    ``firm`` is False where the history is too short, or the lead too small, to be sure of it.
    """

    spot: Spot
    claim: HomeClaim
    firm: bool
    second: bool
    first: date
    last: date
    weeks: int
    nights: int


def periods_of(spots: Sequence[Spot], work: Sequence[Spot] = (), as_of: date | None = None) -> list[Period]:
    """The places lived at, the present one first. ``work`` are places that the source itself calls work."""
    places = [spot for spot in spots if not any(spot is one for one in work)]
    weekly = _weekly(places)
    main = {week: _most(hours) for week, hours in weekly.items() if sum(hours.values()) >= _HOURS_OF_A_WEEK}
    if not main:
        return []
    weeks = Counter(main.values())
    lived = [index for index in weeks if _lived(index, main, weeks, places[index])]
    newest = max(max(spot.days) for spot in spots)
    until = max(newest, (as_of - day_of(0)).days) if as_of else newest
    lived.sort(key=lambda index: (-_last_week(index, main), index))
    found: list[Period] = []
    for index in lived:
        spot = places[index]
        beside = bool(found) and _overlaps(index, lived[0], main)
        last = max(spot.days)
        claim = HomeClaim.PRESENT
        if found and not beside:
            claim = HomeClaim.PAST
        elif beside or until - last > _STALE_DAYS or newest - last > _GONE_DAYS:
            claim = HomeClaim.UNSURE
        firm = weeks[index] > _WEEKS and _lead(index, main, weekly) >= 1.25
        if not firm and claim is HomeClaim.PRESENT:
            claim = HomeClaim.UNSURE
        begin, end = _between(index, main, spot)
        found.append(Period(spot, claim, firm, beside, begin, end, weeks[index], len(_whole_nights(spot))))
    main_homes = {id(one.spot) for one in found}
    seconds = [spot for spot in places if id(spot) not in main_homes and found and _second(spot, newest)]
    for spot in seconds:
        nights = len(_whole_nights(spot))
        begin, end = day_of(min(spot.days)), day_of(max(spot.days))
        found.append(Period(spot, HomeClaim.UNSURE, False, True, begin, end, 0, nights))
    return found


def _weekly(places: Sequence[Spot]) -> dict[int, Counter[int]]:
    """The hours at each place in each week; weeks are counted from 1970 and begin on a Monday."""
    weekly: dict[int, Counter[int]] = {}
    for index, spot in enumerate(places):
        for day, mask in spot.days.items():
            weekly.setdefault((day + 3) // 7, Counter())[index] += mask.bit_count()
    return weekly


def _most(hours: Counter[int]) -> int:
    return max(hours, key=lambda index: (hours[index], -index))


def _lived(index: int, main: dict[int, int], weeks: Counter[int], spot: Spot) -> bool:
    """Main in three weeks or more, and not only for one stay away from another home; with nights spent there."""
    if weeks[index] < _WEEKS or not _whole_nights(spot):
        return False
    own = sorted(week for week, place in main.items() if place == index)
    others = [week for week, place in main.items() if place != index and weeks[place] > weeks[index]]
    one_stay = own[-1] - own[0] < _AWAY_WEEKS
    return not (one_stay and others and min(others) < own[0] and max(others) > own[-1])


def _last_week(index: int, main: dict[int, int]) -> int:
    return max(week for week, place in main.items() if place == index)


def _overlaps(index: int, other: int, main: dict[int, int]) -> bool:
    """True if the two took turns: each was the main place before and after some week of the other's."""
    own = sorted(week for week, place in main.items() if place == index)
    theirs = sorted(week for week, place in main.items() if place == other)
    within = sum(theirs[0] <= week <= theirs[-1] for week in own)
    return within >= 2 and within > len(own) * 0.25


def _lead(index: int, main: dict[int, int], weekly: dict[int, Counter[int]]) -> float:
    """How many times the hours of the next place it has, over the weeks in which it was the main one."""
    total: Counter[int] = Counter()
    for week, place in main.items():
        if place == index:
            total.update(weekly[week])
    next_most = max((hours for place, hours in total.items() if place != index), default=0)
    return total[index] / max(1, next_most)


def _between(index: int, main: dict[int, int], spot: Spot) -> tuple[date, date]:
    own = [week for week, place in main.items() if place == index]
    begin, end = min(own) * 7 - 3, max(own) * 7 + 3
    days = [day for day in spot.days if begin <= day <= end]
    return day_of(min(days)), day_of(max(days))


def _whole_nights(spot: Spot) -> list[int]:
    """The evenings after which, from six to six, 13 hours were spent there with four of the night: no shift is as long."""
    nights = []
    for day, mask in spot.days.items():
        following = spot.days.get(day + 1, 0)
        span = (mask >> 18) | (following & 0x3FFFF) << 6
        if span.bit_count() >= _WHOLE_NIGHT_HOURS - 3 and (following & _NIGHT).bit_count() >= _NIGHT_HOURS:
            nights.append(day)
    return nights


def _second(spot: Spot, newest: int) -> bool:
    """Gone back to for whole nights, at least four times over two months, and still in the last year."""
    nights = sorted(_whole_nights(spot))
    visits = 1 + sum(later - earlier > 3 for earlier, later in pairwise(nights))
    long = sum(_span(spot, day) >= _WHOLE_NIGHT_HOURS for day in nights)
    return (
        len(nights) >= _VISITS
        and visits >= _VISITS
        and long >= _VISITS
        and nights[-1] - nights[0] >= _SECOND_SPAN
        and newest - nights[-1] <= 365
    )


def _span(spot: Spot, day: int) -> int:
    return ((spot.days.get(day, 0) >> 12) | (spot.days.get(day + 1, 0) & 0xFFF) << 12).bit_count()
