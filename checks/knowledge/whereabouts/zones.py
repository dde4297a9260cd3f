"""Privacy zones: what others still see of activities that start or end in one, and whether that gives the zone away.

Platforms hide the part of an activity that starts or ends inside a circle; what passes through in the middle stays visible
(Strava's help pages). The owner's own export is uncut: here it is cut as the platform would.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec import Struct

from checks.knowledge.whereabouts.tracks import METRES_PER_DEGREE, TrackClue, way_of
from checks.knowledge.whereabouts.zone_attack import Fall, attack
from checks.knowledge.whereabouts.zone_circles import SIZES_M, Gate, Seen
from scanner.api import Audience, Clue, Coordinate, Setting, SettingKind, Visit, VisitKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Way = NDArray[np.float64]

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

T = TypeVar("T")
LABEL: Final = "privacy zone"
# A zone of unknown size is taken to be of the size that is most common.
_USUAL_M: Final = 400.0
_HEADING_M: Final = 20.0
_LINE_STEP: Final = 2
_LINE_POINTS: Final = 60
MOST_ACTIVITIES: Final = 60
_COUNTS: Final = (1, 3, 5, 10, 20)
_FALLEN_M: Final = 100.0
_KNOWN_M: Final = 150.0
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
    """How near an onlooker comes with so many activities at the worst, and the widest radius that the onlooker would state."""

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


def ways_of(clue: TrackClue, origin: Coordinate) -> tuple[Way | None, Way | None]:
    """The ways away from both ends in metres around ``origin``, with the metres run; None where it has no points."""
    found: list[Way | None] = []
    for packed, place in ((clue.head, clue.place), (clue.tail, clue.end)):
        if not packed or place is None:
            found.append(None)
            continue
        way = way_of(packed)
        way[:, :2] += _metres(origin, place)
        found.append(way)
    return found[0], found[1]


def cut_by(clues: Iterable[TrackClue], centre: Coordinate, radius_m: float, middle: Coordinate | None = None) -> list[Cut]:
    """The activities that a zone cuts, as others see them, in metres around ``middle`` (the centre if not given)."""
    origin = middle or centre
    zone = (*_metres(origin, centre), radius_m)
    return [cut for clue in clues if (cut := _cut(clue, origin, zone)) is not None]


def _cut(clue: TrackClue, origin: Coordinate, zone: tuple[float, float, float]) -> Cut | None:
    import numpy as np

    gates: list[Gate | None] = []
    hidden_m, hidden, lines = 0.0, [], []
    for way, place in zip(ways_of(clue, origin), (clue.place, clue.end), strict=True):
        if way is None or place is None:
            gates.append(None)
            continue
        away = np.hypot(way[:, 0] - zone[0], way[:, 1] - zone[1])
        if away[0] > zone[2]:
            gates.append(None)
            lines.append(way)
            continue
        crossing = int(np.argmax(away > zone[2]))
        if not crossing:
            # An activity that never comes out is not seen at all.
            return None
        hidden.append(place)
        part = (zone[2] - away[crossing - 1]) / (away[crossing] - away[crossing - 1])
        x, y, run = way[crossing - 1] + part * (way[crossing] - way[crossing - 1])
        hidden_m += run
        gates.append(Gate(float(x), float(y), *heading(x, y, way[crossing:]), min(clue.slack_m, 5.0)))
        lines.append(way[crossing:])
    if not hidden or hidden_m >= 0.95 * clue.length_m:
        return None
    gate = next(one for one in gates if one is not None)
    return Cut(clue, Seen(gates[0], gates[1], float(hidden_m), line_of(lines)), tuple(hidden), placed(origin, gate.x, gate.y))


def heading(x: float, y: float, onward: Way) -> tuple[float, float]:
    """The direction in which a way goes on from a point, as a unit vector; 0, 0 where it does not go on."""
    for px, py, _ in onward[:8].tolist():
        away = math.hypot(px - x, py - y)
        if away >= _HEADING_M:
            return (px - x) / away, (py - y) / away
    return 0.0, 0.0


def line_of(ways: Iterable[Way]) -> tuple[tuple[float, float], ...]:
    """Some points of the visible ways."""
    points = [(x, y) for way in ways for x, y, _ in way[::_LINE_STEP].tolist()]
    return tuple(points[:: max(1, len(points) // _LINE_POINTS)])


def landing(cuts: Sequence[Cut], origin: Coordinate) -> tuple[Coordinate, Fall] | None:
    """Where an onlooker lands who has these activities: a place, and the radius that holds the home nine times in ten."""
    fall = attack([one.seen for one in spread_out(cuts, MOST_ACTIVITIES)])
    return (placed(origin, fall.x, fall.y), fall) if fall else None


def spread_out(items: Sequence[T], most: int) -> Sequence[T]:
    """No more than ``most`` of them, evenly over time."""
    return items if len(items) <= most else [items[round(index * (len(items) - 1) / (most - 1))] for index in range(most)]


def steps(cuts: Sequence[Cut], origin: Coordinate, truth: Coordinate) -> list[Step]:
    """How near an onlooker comes with any 1, 2, 3, 5 … activities in a row: the worst of up to three tries."""
    found: list[Step] = []
    for count in (*(count for count in _COUNTS if count < len(cuts)), len(cuts)):
        spare = len(cuts) - count
        falls = [landing(cuts[first : first + count], origin) for first in sorted({0, spare // 2, spare})]
        landed = [fall for fall in falls if fall is not None]
        if landed:
            errors = [place.metres_to(truth) for place, _ in landed]
            found.append(Step(count, max(errors), max(fall.radius_m for _, fall in landed)))
    return found


def fallen_from(found: Sequence[Step], radius_m: float) -> Step | None:
    """The first step from which on an onlooker always comes within 100 metres, and knows it to six tenths of the zone.

    None if that never happens: a lucky guess that nobody can tell from an unlucky one gives nothing away.
    """
    first = None
    for step in found:
        fallen = step.error_m <= _FALLEN_M and step.radius_m <= max(_KNOWN_M, 0.6 * radius_m)
        first = (first or step) if fallen else None
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
