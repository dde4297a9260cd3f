"""The picture of places, drawn offline: points on a grid of metres, with no map behind them and nothing fetched."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from reports.homes import Named, named_near
from reports.words import metres
from scanner.model import Coordinate, Finding, Place, Result

__all__ = ["Area", "Circle", "Mark", "Picture", "Ring", "Row", "picture_of"]

_SIDE: Final = 480
_MARGIN: Final = 40
_SAME_AREA_M: Final = 5_000.0
_AREAS_DRAWN: Final = 6
_POINTS_TAKEN: Final = 3_000
_MARKS_DRAWN: Final = 300
_ROWS_LISTED: Final = 40
_METRES_PER_DEGREE: Final = 111_195.08
# How far a picture reaches, and the rings that fit into it.
_SCALES: Final = (
    (120, (50, 100)),
    (300, (100, 250)),
    (600, (100, 500)),
    (1_200, (100, 500, 1_000)),
    (2_500, (500, 1_000, 2_000)),
    (6_000, (1_000, 5_000)),
    (12_000, (1_000, 5_000, 10_000)),
)
_COMPASS: Final = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")


class Mark(Struct, frozen=True):
    """One point in picture units. ``kind`` is a word of :class:`PlaceKind`, or ``other``."""

    x: float
    y: float
    kind: str


class Circle(Struct, frozen=True):
    """The circle of a concluded place, in picture units."""

    x: float
    y: float
    radius: float
    label: str


class Ring(Struct, frozen=True):
    """A distance ring round the centre, in picture units, and where its label stands."""

    radius: float
    label: str


class Row(Struct, frozen=True):
    """One line of the table beside a picture: what stands where, seen from the centre."""

    kind: str
    records: int
    distance_m: float
    direction: str
    finding: str
    title: str


class Area(Struct, frozen=True, kw_only=True):
    """One picture: points that lie within a few kilometres of each other."""

    title: str
    centre: str
    offset: str
    rings: list[Ring]
    circles: list[Circle]
    marks: list[Mark]
    rows: list[Row]
    kinds: list[tuple[str, int]]
    records: int
    distinct: int
    bar: float
    bar_label: str
    near: tuple[Named, ...] = ()
    middle: int = _SIDE // 2
    side: int = _SIDE


class Picture(Struct, frozen=True, kw_only=True):
    """Every area that is drawn, and how many points are not."""

    areas: list[Area]
    areas_left_out: int
    points_left_out: int


class _Spot(Struct, frozen=True):
    at: Coordinate
    kind: str
    finding: str
    title: str


class _Claim(Struct, frozen=True):
    at: Coordinate
    radius_m: float
    label: str


def picture_of(result: Result, findings: Sequence[Finding]) -> Picture:
    """The areas of a result. ``findings`` gives the order in which points are taken when there are too many."""
    spots: Counter[_Spot] = Counter()
    taken = left = 0
    for finding in findings:
        for item in finding.evidence:
            if item.place is None or (at := Coordinate.of(item.place.lat, item.place.lon)) is None:
                continue
            if taken >= _POINTS_TAKEN:
                left += 1
                continue
            taken += 1
            spots[
                _Spot(
                    Coordinate(round(at.lat, 4), round(at.lon, 4)),
                    item.kind.value if item.kind else "other",
                    finding.id,
                    finding.title,
                )
            ] += 1
    groups = _groups(list(_claims(result, findings)), spots)
    areas: list[Area] = []
    origin: Coordinate | None = None
    for claims, members in groups[:_AREAS_DRAWN]:
        centre = claims[0].at if claims else _middle(members)
        areas.append(_area(len(areas) + 1, centre, origin, claims, members))
        origin = origin or centre
    return Picture(areas=areas, areas_left_out=max(0, len(groups) - _AREAS_DRAWN), points_left_out=left)


def _claims(result: Result, findings: Sequence[Finding]) -> Iterable[_Claim]:
    named: list[tuple[Place | None, str]] = [(route.place, "where a way of combining ends") for route in result.routes]
    named += [(finding.place, finding.title) for finding in findings[:_POINTS_TAKEN] if finding.place]
    seen: set[Coordinate] = set()
    for place, label in named:
        at = Coordinate.of(place.lat, place.lon) if place else None
        if place is None or at is None or not math.isfinite(place.radius_m):
            continue
        rounded = Coordinate(round(at.lat, 4), round(at.lon, 4))
        if rounded not in seen and len(seen) < _MARKS_DRAWN:
            seen.add(rounded)
            yield _Claim(at, max(1.0, place.radius_m), label)


_Group = tuple[list[_Claim], list[tuple[_Spot, int]]]


def _groups(claims: list[_Claim], spots: Counter[_Spot]) -> list[_Group]:
    """Points and circles by area; the areas with a circle first, then by how much lies there."""
    seeds: list[Coordinate] = []
    groups: list[_Group] = []

    def group_of(at: Coordinate) -> _Group:
        for seed, group in zip(seeds, groups, strict=True):
            if seed.metres_to(at) <= _SAME_AREA_M:
                return group
        seeds.append(at)
        groups.append(([], []))
        return groups[-1]

    for claim in claims:
        group_of(claim.at)[0].append(claim)
    for spot, count in spots.most_common():
        group_of(spot.at)[1].append((spot, count))
    return sorted(groups, key=lambda group: (not group[0], -sum(count for _, count in group[1])))


def _middle(members: list[tuple[_Spot, int]]) -> Coordinate:
    first = members[0][0].at
    offsets = [_offset(first, spot.at) for spot, _ in members]
    east = sum(x for x, _ in offsets) / len(offsets)
    north = sum(y for _, y in offsets) / len(offsets)
    return Coordinate(
        first.lat + north / _METRES_PER_DEGREE,
        first.lon + east / (_METRES_PER_DEGREE * max(0.01, math.cos(math.radians(first.lat)))),
    )


def _offset(origin: Coordinate, at: Coordinate) -> tuple[float, float]:
    """Metres east and north of ``origin``; the shorter way round the globe, so that 180 degrees is no border."""
    turn = (at.lon - origin.lon + 180) % 360 - 180
    east = turn * _METRES_PER_DEGREE * max(0.01, math.cos(math.radians((origin.lat + at.lat) / 2)))
    return east, (at.lat - origin.lat) * _METRES_PER_DEGREE


def _direction(east: float, north: float) -> str:
    if math.hypot(east, north) < 15:
        return "at the centre"
    return _COMPASS[round(math.degrees(math.atan2(east, north)) / 45) % 8]


def _area(
    number: int, centre: Coordinate, origin: Coordinate | None, claims: list[_Claim], members: list[tuple[_Spot, int]]
) -> Area:
    placed = sorted(
        ((spot, count, *_offset(centre, spot.at)) for spot, count in members),
        key=lambda entry: (math.hypot(entry[2], entry[3]), entry[0].kind, entry[0].finding),
    )
    reach = max(
        [math.hypot(east, north) for _, _, east, north in placed]
        + [math.hypot(*_offset(centre, claim.at)) + claim.radius_m for claim in claims]
        + [1.0]
    )
    extent, rings = _scale(reach)
    scale = (_SIDE / 2 - _MARGIN) / extent
    middle = _SIDE / 2
    kinds = Counter[str]()
    for spot, count, *_ in placed:
        kinds[spot.kind] += count
    away = _offset(origin, centre) if origin else None
    return Area(
        title=f"Area {number}",
        centre=claims[0].label if claims else "the middle of these points",
        offset=f"{metres(math.hypot(*away))} {_direction(*away)} of area 1" if away else "",
        rings=[Ring(round(radius * scale, 1), _distance(radius)) for radius in rings],
        circles=[_circle(centre, claim, scale) for claim in claims],
        marks=[
            Mark(round(middle + east * scale, 1), round(middle - north * scale, 1), spot.kind)
            for spot, _, east, north in placed[:_MARKS_DRAWN]
        ],
        rows=[
            Row(spot.kind, count, math.hypot(east, north), _direction(east, north), spot.finding, spot.title)
            for spot, count, east, north in placed[:_ROWS_LISTED]
        ],
        kinds=sorted(kinds.items()),
        records=sum(kinds.values()),
        distinct=len(placed),
        bar=round(rings[0] * scale, 1),
        bar_label=_distance(rings[0]),
        near=named_near(centre),
    )


def _circle(centre: Coordinate, claim: _Claim, scale: float) -> Circle:
    east, north = _offset(centre, claim.at)
    x, y = _SIDE / 2 + east * scale, _SIDE / 2 - north * scale
    return Circle(round(x, 1), round(y, 1), round(max(3.0, claim.radius_m * scale), 1), claim.label)


def _scale(reach: float) -> tuple[float, tuple[int, ...]]:
    """The extent of a picture that reaches ``reach`` metres from its centre, and the radii of its rings."""
    for extent, rings in _SCALES:
        if extent >= reach:
            return extent, rings
    step = int(10 ** math.floor(math.log10(reach)))
    return reach * 1.1, tuple(radius for radius in (step // 10, step // 2, step, 5 * step) if radius <= reach)


def _distance(radius: int) -> str:
    return f"{radius:,} m" if radius <= 1_000 else f"{radius / 1_000:,.0f} km"
