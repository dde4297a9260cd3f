"""Short ways to make activities for tests: out and back along streets of a small grid round a point."""

from __future__ import annotations

import itertools
import math
from array import array
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from scanner.api import Coordinate, Moment, TimeBasis, Track
from scanner.model import Positions
from scanner.testing import at

METRES = 111_195.08
HOME = Coordinate(53.40012, -1.50034)
MONDAY = datetime(2024, 1, 8)


def away(east: float, north: float, origin: Coordinate = HOME) -> Coordinate:
    """So many metres east and north of a place."""
    return Coordinate(origin.lat + north / METRES, origin.lon + east / (METRES * math.cos(math.radians(origin.lat))))


def points_of(corners: Sequence[tuple[float, float]], origin: Coordinate = HOME, step: float = 5.0) -> list[Coordinate]:
    """A point every ``step`` metres along corners that are given in metres round ``origin``."""
    found = []
    for one, other in itertools.pairwise(corners):
        count = max(1, int(math.dist(one, other) / step))
        for index in range(count):
            part = index / count
            found.append(away(one[0] + part * (other[0] - one[0]), one[1] + part * (other[1] - one[1]), origin))
    return [*found, away(*corners[-1], origin)]


# Ways that leave the door on four sides and come back by another street: none of them straight for long.
WAYS = (
    ((0, 0), (0, 150), (500, 150), (500, 1500), (-300, 1500), (-300, 200), (0, 200), (0, 0)),
    ((0, 0), (0, -120), (-600, -120), (-600, -1600), (300, -1600), (300, -80), (0, -80), (0, 0)),
    ((0, 0), (100, 0), (100, 700), (1700, 700), (1700, -500), (60, -500), (60, 0), (0, 0)),
    ((0, 0), (-90, 0), (-90, 420), (-1500, 420), (-1500, -260), (-40, -260), (-40, 0), (0, 0)),
    ((0, 0), (0, 60), (260, 60), (260, 1300), (900, 1300), (900, -60), (0, -60), (0, 0)),
)


def track(
    number: int,
    when: datetime | None,
    corners: Sequence[tuple[float, float]] = WAYS[0],
    origin: Coordinate = HOME,
    *,
    sport: str = "running",
    device: str = "",
    source: str = "s1",
    member: str = "",
    shown: slice = slice(None),
    stated: float | None = None,
    points: Sequence[Coordinate] | None = None,
) -> Track:
    """One activity at 3 m/s; its points are those of ``corners`` with a metre or two of error that depends on the number."""
    shift = ((number * 37) % 11 - 5, (number * 53) % 9 - 4)
    places = list(points if points is not None else points_of([(x + shift[0], y + shift[1]) for x, y in corners], origin))
    places = places[shown]
    begun = when.replace(tzinfo=UTC).timestamp() if when else math.nan
    where = at("point 1", member or f"activities/{number}.gpx", source)
    moment = Moment(when, TimeBasis.LOCAL) if when else None
    positions = Positions(
        at=where,
        when=moment,
        seconds=array("d", [begun + index * 1.7 for index in range(len(places))]),
        lats=array("d", [place.lat for place in places]),
        lons=array("d", [place.lon for place in places]),
        radii_m=array("f", [math.nan] * len(places)),
        first=1,
        local=True,
    )
    return Track(at=where, when=moment, sport=sport, device=device, distance_m=stated, positions=positions)


def runs(count: int, origin: Coordinate = HOME, first: int = 0, source: str = "s1") -> list[Track]:
    """Runs before work, in the evening and on Sundays, week after week."""
    hours = ((1, 6.6), (3, 18.9), (6, 9.4))
    found = []
    for index in range(count):
        day, hour = hours[index % 3]
        off = ((index * 29) % 50) / 60
        when = MONDAY + timedelta(days=7 * (index // 3) + day, hours=hour + off)
        found.append(track(first + index, when, WAYS[index % len(WAYS)], origin, source=source))
    return found
