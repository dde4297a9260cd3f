"""Privacy zones: what others still see of activities that start or end in one, and whether that gives the zone away.

Platforms hide the part of an activity that starts or ends inside a circle; what passes through in the middle stays visible
(Strava's help pages). The owner's own export is uncut: here it is cut as the platform would.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from statistics import median
from typing import Final

from msgspec import Struct

from checks.knowledge.tracks import METRES_PER_DEGREE, TrackClue, way_of
from checks.knowledge.zone_attack import SIZES_M, Fall, Gate, Seen, attack
from scanner.api import Audience, Clue, Coordinate, Setting, SettingKind, Visit, VisitKind

__all__ = [
    "MOST_ACTIVITIES",
    "Advice",
    "Cut",
    "Step",
    "Zone",
    "ZoneClue",
    "advice",
    "cut_by",
    "fallen_from",
    "heading",
    "hides",
    "landing",
    "line_of",
    "placed",
    "spread_out",
    "steps",
    "ways_of",
    "zone_clues",
    "zones_of",
]

LABEL: Final = "privacy zone"
# A zone of unknown size is taken to be of the size that is most common.
_USUAL_M: Final = 400.0
_HEADING_M: Final = 20.0
_LINE_STEP_M: Final = 40.0
_LINE_POINTS: Final = 60
MOST_ACTIVITIES: Final = 60
_COUNTS: Final = (1, 2, 3, 5, 10, 20, 40)
_FALLEN_M: Final = 100.0
_HELD_M: Final = 250.0
_ADVICE_ACTIVITIES: Final = 24


class ZoneClue(Clue, frozen=True, kw_only=True):
    """A privacy zone that the account holder set up; without a place where the source tells an address alone.

    It is kept twice: with the audience of the record, and once ``outside``, for what it does to the eyes of others.
    """

    place: Coordinate | None = None
    radius_m: float | None = None
    outside: bool = False


class Zone(Struct, frozen=True):
    """A zone with its place. ``stated``: the source says where it lies; else it is taken to lie around the home."""

    clue: ZoneClue
    centre: Coordinate
    radius_m: float
    stated: bool


class Cut(Struct, frozen=True):
    """An activity as others see it, the point where it comes out of the zone, and the ends that the zone hides."""

    clue: TrackClue
    seen: Seen
    hidden: tuple[Coordinate, ...]
    gate: Coordinate


class Step(Struct, frozen=True):
    """How near an onlooker comes with so many activities, and the radius that the onlooker would state."""

    activities: int
    error_m: float
    radius_m: float


class Advice(Struct, frozen=True):
    """A zone that holds: its size, and how far from the home its middle is to lie. None of it where none was found."""

    radius_m: float
    shift_m: float
    error_m: float


def zone_clues(spotter: str, record: Setting | Visit) -> Iterable[ZoneClue]:
    """The clues of a record that declares a zone; nothing for other records."""
    if isinstance(record, Setting):
        if record.setting is not SettingKind.PRIVACY_ZONE or record.on is False:
            return
        place, radius = None, None
    else:
        if record.kind is not VisitKind.LABELLED or record.label != LABEL:
            return
        place, radius = record.place, record.radius_m
    yield ZoneClue(spotter=spotter, at=record.at, when=record.when, audience=record.audience, place=place, radius_m=radius)
    yield ZoneClue(
        spotter=spotter,
        at=record.at,
        when=record.when,
        audience=Audience.PUBLIC,
        place=place,
        radius_m=radius,
        outside=True,
    )


def zones_of(clues: Iterable[ZoneClue], home: Coordinate | None) -> list[Zone]:
    """Each zone once. One without a place lies around ``home``, if that is known, and is left out otherwise."""
    by_record: dict[object, ZoneClue] = {}
    for clue in clues:
        known = by_record.get(clue.at)
        if known is None or (known.place is None and known.radius_m is None):
            by_record[clue.at] = clue
    found = []
    for clue in by_record.values():
        centre = clue.place or home
        if centre is not None:
            found.append(Zone(clue, centre, clue.radius_m or _USUAL_M, clue.place is not None))
    return found


def hides(zone: Zone, source: str, place: Coordinate) -> bool:
    """Whether others do not see an end at ``place``: a zone holds on the platform where it was set up, and nowhere else."""
    return source == zone.clue.at.source and zone.centre.metres_to(place) <= zone.radius_m


def placed(origin: Coordinate, x: float, y: float) -> Coordinate:
    """The place so many metres east and north of ``origin``."""
    width = METRES_PER_DEGREE * math.cos(math.radians(origin.lat))
    return Coordinate(origin.lat + y / METRES_PER_DEGREE, origin.lon + x / width)


def _metres(origin: Coordinate, place: Coordinate) -> tuple[float, float]:
    width = METRES_PER_DEGREE * math.cos(math.radians(origin.lat))
    return (place.lon - origin.lon) * width, (place.lat - origin.lat) * METRES_PER_DEGREE


Way = list[tuple[float, float, float]]


def ways_of(clue: TrackClue, origin: Coordinate) -> tuple[Way, Way]:
    """The ways away from both ends in metres around ``origin``, with the metres run."""
    found: list[Way] = []
    for packed, place in ((clue.head, clue.place), (clue.tail, clue.end)):
        if not packed or place is None:
            found.append([])
            continue
        x, y = _metres(origin, place)
        found.append([(x + east, y + north, run) for east, north, run in way_of(packed)])
    return found[0], found[1]


def cut_by(clues: Iterable[TrackClue], centre: Coordinate, radius_m: float, middle: Coordinate | None = None) -> list[Cut]:
    """The activities that a zone cuts, as others see them, in metres around ``middle`` (the centre if not given)."""
    origin = middle or centre
    zx, zy = _metres(origin, centre)
    found = []
    for clue in clues:
        head, tail = ways_of(clue, origin)
        gates: list[Gate | None] = []
        hidden_m, hidden, lines = 0.0, [], []
        for way, place in ((head, clue.place), (tail, clue.end)):
            if not way or place is None or math.hypot(way[0][0] - zx, way[0][1] - zy) > radius_m:
                gates.append(None)
                lines.append(way)
                continue
            hidden.append(place)
            crossing = next((i for i, (x, y, _) in enumerate(way) if math.hypot(x - zx, y - zy) > radius_m), None)
            if crossing is None:
                break
            gate, run = _crossing(way, crossing, zx, zy, radius_m, clue.slack_m)
            hidden_m += run
            gates.append(gate)
            lines.append(way[crossing:])
        # An activity that never comes out is not seen at all.
        if len(gates) < 2 or not hidden or hidden_m >= 0.95 * clue.length_m:
            continue
        gate = next(one for one in gates if one is not None)
        seen = Seen(gates[0], gates[1], hidden_m, line_of(lines))
        found.append(Cut(clue, seen, tuple(hidden), placed(origin, gate.x, gate.y)))
    return found


def _crossing(way: Way, index: int, zx: float, zy: float, radius_m: float, slack: float) -> tuple[Gate, float]:
    """Where the way leaves the circle between two of its points, which way it goes on, and the metres run before."""
    (ax, ay, before), (bx, by, after) = way[index - 1], way[index]
    inner, outer = math.hypot(ax - zx, ay - zy), math.hypot(bx - zx, by - zy)
    part = (radius_m - inner) / (outer - inner) if outer > inner else 1.0
    x, y = ax + part * (bx - ax), ay + part * (by - ay)
    onward = [(bx, by), *((px, py) for px, py, _ in way[index + 1 : index + 6])]
    ux, uy = heading(x, y, onward)
    return Gate(x, y, ux, uy, min(slack, 5.0)), before + part * (after - before)


def heading(x: float, y: float, onward: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """The direction in which a way goes on from a point, as a unit vector; 0, 0 where it does not go on."""
    for px, py in onward:
        away = math.hypot(px - x, py - y)
        if away >= _HEADING_M:
            return (px - x) / away, (py - y) / away
    return 0.0, 0.0


def line_of(ways: Iterable[Way]) -> tuple[tuple[float, float], ...]:
    """Some points of the visible ways."""
    points = []
    for way in ways:
        last = -math.inf
        for x, y, run in way:
            if run - last >= _LINE_STEP_M:
                points.append((round(x, 1), round(y, 1)))
                last = run
    return tuple(points[:: max(1, len(points) // _LINE_POINTS)])


def landing(cuts: Sequence[Cut], origin: Coordinate) -> tuple[Coordinate, Fall] | None:
    """Where an onlooker lands who has these activities: a place, and the radius that holds the home nine times in ten."""
    fall = attack([one.seen for one in spread_out(cuts, MOST_ACTIVITIES)])
    return (placed(origin, fall.x, fall.y), fall) if fall else None


def spread_out(cuts: Sequence[Cut], most: int) -> Sequence[Cut]:
    """No more than ``most`` of them, evenly over time."""
    return cuts if len(cuts) <= most else [cuts[round(index * (len(cuts) - 1) / (most - 1))] for index in range(most)]


def steps(cuts: Sequence[Cut], origin: Coordinate, truth: Coordinate) -> list[Step]:
    """How near an onlooker comes with any 1, 2, 3, 5 … activities in a row: the second worst of up to five tries."""
    found = []
    for count in (*(count for count in _COUNTS if count < len(cuts)), len(cuts)):
        spare = len(cuts) - count
        tries = sorted({round(spare * part / 4) for part in range(5)})
        falls = [fall for first in tries if (fall := landing(cuts[first : first + count], origin)) is not None]
        if falls:
            errors = sorted(place.metres_to(truth) for place, _ in falls)
            worst = errors[-2] if len(errors) > 2 else errors[-1]
            found.append(Step(count, worst, median(fall.radius_m for _, fall in falls)))
    return found


def fallen_from(found: Sequence[Step]) -> Step | None:
    """The first step from which on an onlooker always comes within 100 metres; None if that never happens."""
    first = None
    for step in found:
        first = (first or step) if step.error_m <= _FALLEN_M else None
    return first


def advice(clues: Sequence[TrackClue], home: Coordinate, at_least_m: float) -> Advice | None:
    """The smallest usual zone that would hold against these activities, with its middle moved away from the home.

    Each is tried with the middle half a radius away to four sides, and judged by the side on which it holds worst.
    """
    taken = [clue for clue in clues if clue.head][-_ADVICE_ACTIVITIES:]
    for radius in (float(size) for size in SIZES_M[1::2] if size >= at_least_m):
        shift = radius / 2
        errors = []
        for east, north in ((shift, 0.0), (-shift, 0.0), (0.0, shift), (0.0, -shift)):
            found = landing(cut_by(taken, placed(home, east, north), radius, home), home)
            errors.append(found[0].metres_to(home) if found else math.inf)
            if errors[-1] < _HELD_M / 2:
                break
        if min(errors) >= _HELD_M / 2:
            return Advice(radius, shift, min(errors))
    return None
