"""Presence put together: places with every hour spent there, whatever batch, file or copy of an export told of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from statistics import median
from typing import Final

from msgspec import Struct

from checks.knowledge.whereabouts.places import local_time
from scanner.api import Coordinate, PlaceKind, PresenceClue, Visit

__all__ = ["EPOCH", "Spot", "day_of", "hours_in", "presence_of_stay", "spots_of"]

EPOCH: Final = date(1970, 1, 1)
_HOURS: Final = 0xFFFFFF
_REACH_M: Final = 110.0
_METRES_PER_DEGREE: Final = 111_195.0
_LONGEST: Final = timedelta(days=21)


class Spot(Struct, frozen=True):
    """A place and the hours spent there: ``days`` has a mask of 24 hours for each local day, counted from 1970."""

    centre: Coordinate
    radius_m: float
    days: dict[int, int]
    clues: tuple[PresenceClue, ...]

    @property
    def hours(self) -> int:
        """How many hours in all."""
        return sum(mask.bit_count() for mask in self.days.values())


def day_of(number: int) -> date:
    """The day of a day's number."""
    return EPOCH + timedelta(days=number)


def hours_in(clue: PresenceClue) -> int:
    """How many hours a clue tells of."""
    return sum((day & _HOURS).bit_count() for day in clue.days)


def presence_of_stay(visit: Visit, spotter: str, radius_m: float) -> PresenceClue | None:
    """The hours of a stay with a beginning and an end; None without a place, for a stay of weeks, or one that ends first."""
    if visit.place is None or visit.when is None or visit.until is None:
        return None
    begin, end = local_time(visit.place, visit.when), local_time(visit.place, visit.until)
    if begin is None or end is None or not timedelta(minutes=10) <= end - begin <= _LONGEST:
        return None
    days: dict[int, int] = {}
    hour = begin.replace(minute=0, second=0, microsecond=0)
    while hour < end:
        if min(end, hour + timedelta(hours=1)) - max(begin, hour) >= timedelta(minutes=10):
            number = (hour.date() - EPOCH).days
            days[number] = days.get(number, 0) | 1 << hour.hour
        hour += timedelta(hours=1)
    return PresenceClue(
        spotter=spotter,
        at=visit.at,
        when=visit.when,
        audience=visit.audience,
        kind=PlaceKind.STAY,
        place=visit.place,
        radius_m=radius_m,
        label=visit.label or visit.name,
        days=tuple(number << 24 | mask for number, mask in sorted(days.items())),
    )


def spots_of(clues: Iterable[PresenceClue]) -> list[Spot]:
    """The places, the one with the most hours first. Linear: each clue looks for a place in its own and the next cells."""
    ordered = sorted(clues, key=lambda clue: (-hours_in(clue), clue.place.lat, clue.place.lon, clue.at))
    grid: dict[tuple[int, int], list[int]] = {}
    groups: list[list[PresenceClue]] = []
    for clue in ordered:
        row, column = _cell(clue.place)
        near = [
            (groups[index][0].place.metres_to(clue.place), index)
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
            for index in grid.get((row + down, column + right), ())
        ]
        distance, index = min(near, default=(math.inf, -1))
        if distance <= _REACH_M:
            groups[index].append(clue)
        else:
            grid.setdefault((row, column), []).append(len(groups))
            groups.append([clue])
    spots = [_spot(group) for group in groups]
    return sorted(spots, key=lambda spot: (-spot.hours, spot.centre.lat, spot.centre.lon))


def _cell(place: Coordinate) -> tuple[int, int]:
    row = math.floor(place.lat * _METRES_PER_DEGREE / _REACH_M)
    width = max(0.01, math.cos(math.radians(row * _REACH_M / _METRES_PER_DEGREE)))
    return row, math.floor(place.lon * _METRES_PER_DEGREE * width / _REACH_M)


def _spot(clues: list[PresenceClue]) -> Spot:
    days: dict[int, int] = {}
    for clue in clues:
        for day in clue.days:
            days[day >> 24] = days.get(day >> 24, 0) | (day & _HOURS)
    centre = Coordinate(_middle(clues, lambda clue: clue.place.lat), _middle(clues, lambda clue: clue.place.lon))
    return Spot(centre, _radius(clues, centre), days, tuple(clues))


def _middle(clues: list[PresenceClue], axis: Callable[[PresenceClue], float]) -> float:
    """The median, each clue as heavy as the hours it tells of."""
    values = sorted((axis(clue), hours_in(clue)) for clue in clues)
    half, before = sum(hours for _, hours in values) / 2, 0
    for value, hours in values:
        before += hours
        if before >= half:
            return value
    return values[-1][0]


# What a receiver says at one set of walls is off in one direction, by about as much as single fixes scatter there, however
# many there are. Nine in ten lie within 2.15 standard deviations of both axes together (Rayleigh).
_LEAST_BIAS_M: Final = 11.0
_BIAS_OF_SPREAD: Final = 0.78
_NINE_IN_TEN: Final = 2.146


def _radius(clues: list[PresenceClue], centre: Coordinate) -> float:
    heavy = clues[: max(1, len(clues) // 2)]
    spread = median(clue.spread_m for clue in heavy)
    wander = median(clue.place.metres_to(centre) for clue in heavy) if len(heavy) > 1 else 0.0
    stated = median(clue.radius_m for clue in heavy)
    bias = max(_LEAST_BIAS_M, _BIAS_OF_SPREAD * min(spread, 60.0))
    return max(25.0, _NINE_IN_TEN * math.hypot(bias, wander / math.sqrt(len(heavy))), stated if stated > 60.0 else 0.0)
