"""Points on the map put together: local time, clusters of some 150 m, their middle and how far off that may be."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from statistics import median
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from checks.knowledge.whereabouts.radius import radius_of
from scanner.api import Coordinate, Moment, PlaceClue, TimeBasis

__all__ = ["Cluster", "Sighting", "clusters_of", "local_time", "precision_m", "sightings_of"]

_CELL_M: Final = 75.0
_REACH_M: Final = 150.0
_METRES_PER_DEGREE: Final = 111_195.0
# Great Britain and Ireland with the islands around them: one wall clock.
_ISLES: Final = (49.0, 61.0, -11.0, 2.0)


class Sighting(Struct, frozen=True):
    """A place clue with the wall-clock time at the place; ``local`` is None when the source gives no time of day."""

    clue: PlaceClue
    local: datetime | None
    day: date | None

    @property
    def night(self) -> date | None:
        """The evening to which 22:00-06:00 belongs; None by day."""
        if self.local is None or 6 <= self.local.hour < 22:
            return None
        return (self.local - timedelta(hours=12)).date()


class Cluster(Struct, frozen=True):
    """Sightings within some 150 m of ``centre``; ``radius_m`` holds the true place in about nine of ten cases."""

    centre: Coordinate
    radius_m: float
    sightings: tuple[Sighting, ...]

    @property
    def days(self) -> frozenset[date]:
        """The distinct days."""
        return frozenset(one.day for one in self.sightings if one.day is not None)

    @property
    def nights(self) -> frozenset[date]:
        """The distinct nights, each named by its evening."""
        return frozenset(night for one in self.sightings if (night := one.night) is not None)


@lru_cache(maxsize=1)
def _london() -> ZoneInfo:
    return ZoneInfo("Europe/London")


def local_time(place: Coordinate, moment: Moment) -> datetime | None:
    """The wall clock at the place, naive; None for a bare date.

    A device's own time stands as it is. UTC becomes London time in the box 49-61 N, 11 W-2 E, and solar time
    (15 degrees an hour, to the nearest hour) elsewhere, which is right to an hour or so and enough to tell night from day.
    """
    if moment.basis is TimeBasis.DATE:
        return None
    if moment.basis is TimeBasis.LOCAL or moment.at.tzinfo is None:
        return moment.at.replace(tzinfo=None)
    south, north, west, east = _ISLES
    if south <= place.lat <= north and west <= place.lon <= east:
        return moment.at.astimezone(_london()).replace(tzinfo=None)
    return moment.at.astimezone(UTC).replace(tzinfo=None) + timedelta(hours=round(place.lon / 15))


def precision_m(place: Coordinate) -> float:
    """Half the step of a coordinate that was rounded to four decimals or fewer, in metres; 0 for finer ones."""
    for decimals in range(5):
        if round(place.lat, decimals) == place.lat and round(place.lon, decimals) == place.lon:
            return 0.5 * 10.0**-decimals * _METRES_PER_DEGREE
    return 0.0


def sightings_of(clues: Iterable[PlaceClue]) -> list[Sighting]:
    """Place clues with their local times. The same moment at the same spot is one sighting, in however many files it stands."""
    seen: dict[tuple[datetime | str, float, float], Sighting] = {}
    for clue in clues:
        moment = clue.when
        local = local_time(clue.place, moment) if moment else None
        day = local.date() if local else moment.at.date() if moment else None
        key = (moment.at.replace(microsecond=0) if moment else str(clue.at), round(clue.place.lat, 4), round(clue.place.lon, 4))
        seen.setdefault(key, Sighting(clue, local, day))
    return list(seen.values())


def clusters_of(sightings: Sequence[Sighting]) -> list[Cluster]:
    """Sightings put together, the fullest cluster first. Linear in the number of sightings: a grid, then one middle each."""
    grid: dict[tuple[int, int], list[int]] = {}
    cells = []
    for index, one in enumerate(sightings):
        cell = _cell(one.clue.place)
        cells.append(cell)
        grid.setdefault(cell, []).append(index)
    free = [True] * len(sightings)

    def around(cell: tuple[int, int], reach: int) -> list[int]:
        row, column = cell
        return [
            index
            for down in range(-reach, reach + 1)
            for right in range(-reach, reach + 1)
            for index in grid.get((row + down, column + right), ())
            if free[index]
        ]

    found = []

    def fullness(cell: tuple[int, int]) -> int:
        row, column = cell
        return sum(len(grid.get((row + down, column + right), ())) for down in (-1, 0, 1) for right in (-1, 0, 1))

    for cell in sorted(grid, key=lambda cell: (-fullness(cell), cell)):
        if not any(free[index] for index in grid[cell]):
            continue
        near = around(cell, 1)
        middle = _middle([sightings[index].clue.place for index in near])
        members = [index for index in around(_cell(middle), 3) if sightings[index].clue.place.metres_to(middle) <= _REACH_M]
        members = members or [index for index in grid[cell] if free[index]]
        for index in members:
            free[index] = False
        found.append(_cluster([sightings[index] for index in members]))
        # Sightings of this cell that lie out of reach still need a cluster of their own.
        for index in grid[cell]:
            if free[index]:
                free[index] = False
                found.append(_cluster([sightings[index]]))
    return sorted(
        found, key=lambda cluster: (-len(cluster.days), -len(cluster.sightings), cluster.centre.lat, cluster.centre.lon)
    )


def _cell(place: Coordinate) -> tuple[int, int]:
    row = math.floor(place.lat * _METRES_PER_DEGREE / _CELL_M)
    # The width of a column is taken at the row's own latitude, so that neighbours in a row share it.
    width = max(0.01, math.cos(math.radians(row * _CELL_M / _METRES_PER_DEGREE)))
    return row, math.floor(place.lon * _METRES_PER_DEGREE * width / _CELL_M)


def _middle(places: Sequence[Coordinate]) -> Coordinate:
    if len(places) == 1:
        return places[0]
    return Coordinate(median(place.lat for place in places), median(place.lon for place in places))


def _cluster(members: list[Sighting]) -> Cluster:
    members.sort(key=lambda one: (one.local is None, one.local or datetime.max, one.clue.at))
    # Several pictures of one minute share one error of the receiver, so each day counts once for the middle. The very same
    # fine coordinate again is the same reading given out twice, or a place that the platform put there.
    by_day: dict[date | None, dict[Coordinate, None]] = {}
    for one in members:
        by_day.setdefault(one.day, {})[one.clue.place] = None
    half_step = median(precision_m(one.clue.place) for one in members)
    days = [_middle(list(places)) for places in by_day.values()]
    spots = days if half_step else list(dict.fromkeys(days))
    centre = _middle(spots)
    stated = median(one.clue.radius_m for one in members)
    return Cluster(centre, radius_of([centre.metres_to(spot) for spot in spots], stated, half_step), tuple(members))
