"""Where the account holder was with somebody, and what the places say: at home, at one place again, on days off."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, timedelta
from typing import Final

from msgspec import Struct

from checks.knowledge.whereabouts.dwelling import CHECK_IN, HOME, PHOTO, WORK, dwellings
from checks.knowledge.whereabouts.places import local_time
from scanner.api import Clue, Clues, Coordinate, HomeClaim, Location, Moment, NameClue, PlaceClue, TimeBasis

__all__ = ["HOME_VENUE", "VENUE", "Together", "together"]

# Kinds of clue: a place that is told by its name alone, and one that is called home.
VENUE: Final = "named place"
HOME_VENUE: Final = "place called home"

_ONE_PLACE_M: Final = 150.0
_METRES_PER_DEGREE: Final = 111_195.0
# A coarse home is a district: being in it with somebody says nothing.
_WIDEST_HOME_M: Final = 300.0
# Who is tagged in what is written within the hour of a picture with a place was there.
_SAME_HOUR_S: Final = 3600
_ENTRY: Final = re.compile(r"(.*?/\d+)(?:/|$)")


class Together(Struct, frozen=True):
    """The days on which somebody was with the account holder at known places.

    ``home``: at a home; ``again``: at the other place with the most days; ``off``: weekends and Christmas among them.
    ``clues``: those of the places, each beside one that names the person.
    """

    home: frozenset[date]
    again: frozenset[date]
    off: frozenset[date]
    clues: tuple[Clue, ...]

    @property
    def days(self) -> frozenset[date]:
        """All the days at the home and at the other place."""
        return self.home | self.again

    @property
    def months(self) -> int:
        """In how many calendar months those days lie."""
        return len({(day.year, day.month) for day in self.days})


class _Met(Struct, frozen=True):
    day: date
    at: PlaceClue | NameClue


def together(clues: Clues, people: Mapping[str, Iterable[NameClue]], venues: Iterable[NameClue]) -> dict[str, Together]:
    """Of each person, by the clues that name them, where and when the account holder was with them.

    A place goes with a name in the same record, in the same entry of a file, or within the hour. ``venues``: places told by
    their name alone. Workplaces are left out: who is met there is a colleague.
    """
    named = {name: list(found) for name, found in people.items()}
    asked = [clue for found in named.values() for clue in found]
    if not asked:
        return {name: _summed([], []) for name in named}
    places = _Places([*clues.of(PlaceClue, PHOTO, CHECK_IN), *venues], asked)
    homes = [
        one.place for one in clues.drawn(dwellings) if one.radius_m <= _WIDEST_HOME_M and one.claim is not HomeClaim.UNSURE
    ]
    found = {}
    for name, told in sorted(named.items()):
        met = {(one.day, one.at.at): one for clue in told for one in places.of(clue)}
        found[name] = _summed([met[key] for key in sorted(met)], homes)
    return found


def _summed(met: list[_Met], homes: list[Coordinate]) -> Together:
    home: list[_Met] = []
    elsewhere: dict[str, list[_Met]] = {}
    grid = _Grid()
    for one in met:
        if isinstance(one.at, NameClue):
            if one.at.kind == HOME_VENUE:
                home.append(one)
            else:
                elsewhere.setdefault("named " + one.at.value, []).append(one)
        elif one.at.label == HOME or any(one.at.place.metres_to(place) <= _ONE_PLACE_M for place in homes):
            home.append(one)
        else:
            elsewhere.setdefault(grid.cell_of(one.at.place), []).append(one)
    again = max(elsewhere.values(), key=lambda group: len({one.day for one in group}), default=[])
    counted = [*home, *again]
    return Together(
        frozenset(one.day for one in home),
        frozenset(one.day for one in again),
        frozenset(one.day for one in counted if _is_off(one.day)),
        tuple(dict.fromkeys(one.at for one in counted)),
    )


class _Grid:
    """A name for each place, the same for two within some 150 m of the first one there."""

    def __init__(self) -> None:
        self._middles: dict[tuple[int, int], Coordinate] = {}

    def cell_of(self, place: Coordinate) -> str:
        row = round(place.lat * _METRES_PER_DEGREE / _ONE_PLACE_M)
        width = max(0.01, math.cos(math.radians(row * _ONE_PLACE_M / _METRES_PER_DEGREE)))
        column = round(place.lon * _METRES_PER_DEGREE * width / _ONE_PLACE_M)
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                middle = self._middles.get((row + down, column + right))
                if middle is not None and middle.metres_to(place) <= _ONE_PLACE_M:
                    return f"{row + down},{column + right}"
        self._middles[row, column] = place
        return f"{row},{column}"


def _is_off(day: date) -> bool:
    """A Saturday, a Sunday, or a day from Christmas Eve to New Year's Day."""
    return day.weekday() >= 5 or (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)


class _Places:
    """The places near any of the clues asked about, by record, by entry and by hour."""

    def __init__(self, places: Iterable[PlaceClue | NameClue], asked: Iterable[NameClue]) -> None:
        entries, hours = set(), set()
        for clue in asked:
            entries.add(_entry(clue.at))
            hours.update(_hours(clue.when))
        self._by_entry: dict[tuple[str, str, str], list[PlaceClue | NameClue]] = {}
        self._by_hour: dict[tuple[bool, int], list[PlaceClue]] = {}
        for place in places:
            if isinstance(place, PlaceClue) and place.label == WORK:
                continue
            entry = _entry(place.at)
            if entry in entries:
                self._by_entry.setdefault(entry, []).append(place)
            if isinstance(place, PlaceClue):
                for hour in _hours(place.when)[:1]:
                    if hour in hours:
                        self._by_hour.setdefault(hour, []).append(place)

    def of(self, clue: NameClue) -> Iterable[_Met]:
        """Where the account holder was when the clue names somebody; each place with its day."""
        beside = self._by_entry.get(_entry(clue.at), [])
        near = [place for hour in _hours(clue.when) for place in self._by_hour.get(hour, ()) if _close(clue.when, place.when)]
        for place in dict.fromkeys((*beside, *near)):
            day = _day(place, place.when or clue.when)
            if day is not None:
                yield _Met(day, place)


def _entry(at: Location) -> tuple[str, str, str]:
    """The record, or the element of a file's list that it stands in: a post with its place and its pictures."""
    found = _ENTRY.match(at.pointer)
    return at.source, at.member, found[1] if found else at.pointer


def _hours(moment: Moment | None) -> list[tuple[bool, int]]:
    """Its hour first, then the two beside it. Wall clocks and world time are not compared; a bare date has no hour."""
    if moment is None or moment.basis not in (TimeBasis.UTC, TimeBasis.LOCAL):
        return []
    hour = int(moment.at.replace(tzinfo=UTC).timestamp() // 3600)
    local = moment.basis is TimeBasis.LOCAL
    return [(local, hour), (local, hour - 1), (local, hour + 1)]


def _close(one: Moment | None, other: Moment | None) -> bool:
    return one is not None and other is not None and abs((one.at - other.at) / timedelta(seconds=1)) <= _SAME_HOUR_S


def _day(place: PlaceClue | NameClue, moment: Moment | None) -> date | None:
    if moment is None:
        return None
    local = local_time(place.place, moment) if isinstance(place, PlaceClue) else None
    return (local or moment.at).date()
