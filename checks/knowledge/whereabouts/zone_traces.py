"""Activities that come already cut: their ends lie on a circle and none lies inside it. The circle is a privacy zone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import Final

from msgspec import Struct

from checks.knowledge.whereabouts.tracks import TrackClue
from checks.knowledge.whereabouts.zone_attack import Fall, attack
from checks.knowledge.whereabouts.zone_circles import SIZES_M, Gate, Seen
from checks.knowledge.whereabouts.zones import MOST_ACTIVITIES, Cut, heading, line_of, spread_out, ways_of
from scanner.api import Coordinate

__all__ = ["Traces", "already_cut", "as_shown"]

_LENGTH_ERROR: Final = 0.02
_FEWEST: Final = 6
_MOST_LOOKED_AT: Final = 400


class Traces(Struct, frozen=True):
    """The activities that are cut at one circle, in metres around ``origin``."""

    cuts: tuple[Cut, ...]
    origin: Coordinate


def already_cut(clues: Sequence[TrackClue]) -> Traces | None:
    """The activities that come already cut at one circle: many ends lie on it, on several sides, and none inside."""
    whole = [clue for clue in clues if clue.head and clue.tail and clue.end is not None]
    taken = spread_out(whole, _MOST_LOOKED_AT)
    if len(taken) < _FEWEST:
        return None
    origin = Coordinate(median(clue.place.lat for clue in taken), median(clue.place.lon for clue in taken))
    cuts = [cut for clue in taken if (cut := as_shown(clue, origin)) is not None]
    fall = attack([one.seen for one in spread_out(cuts, MOST_ACTIVITIES)])
    on = _on_circle(cuts, fall) if fall is not None else []
    return Traces(tuple(on), origin) if on else None


def as_shown(clue: TrackClue, origin: Coordinate) -> Cut | None:
    """An activity taken to be cut at both ends, in metres around ``origin``; None where it lies far away."""
    head, tail = ways_of(clue, origin)
    if head is None or tail is None:
        return None
    gates = [
        Gate(float(way[0, 0]), float(way[0, 1]), *heading(way[0, 0], way[0, 1], way[1:]), clue.slack_m) for way in (head, tail)
    ]
    if any(math.hypot(gate.x, gate.y) > 4 * SIZES_M[-1] for gate in gates):
        return None
    hidden = clue.stated_m - clue.length_m
    told = math.isfinite(hidden) and hidden > 100 and _LENGTH_ERROR * clue.length_m < 0.25 * hidden
    seen = Seen(gates[0], gates[1], hidden if told else None, line_of((head, tail)))
    return Cut(clue, seen, (), clue.place)


def _on_circle(cuts: Sequence[Cut], fall: Fall) -> list[Cut]:
    """Those cut at the circle that was found, if there are enough of them and nothing speaks against it."""
    on: list[Cut] = []
    sides: set[int] = set()
    spots: dict[tuple[int, int], int] = {}
    inside = ends = hits = 0
    for cut in cuts:
        hit = 0
        for gate in cut.seen.gates:
            dx, dy = gate.x - fall.zone_x, gate.y - fall.zone_y
            away = math.hypot(dx, dy)
            ends += away < 1.3 * fall.zone_m
            inside += away < 0.93 * fall.zone_m
            outwards = (gate.ux * dx + gate.uy * dy) / max(away, 1.0)
            if -8.0 <= away - fall.zone_m <= 12.0 + gate.slack and outwards > -0.2:
                hit += 1
                sides.add(int((math.atan2(dy, dx) + math.pi) / (2 * math.pi) * 8) % 8)
                key = (round(gate.x / 30), round(gate.y / 30))
                spots[key] = spots.get(key, 0) + 1
        hits += hit
        if hit:
            on.append(cut)
    enough = len(on) >= _FEWEST and hits >= 8 and len(sides) >= 3 and len(spots) >= 5
    return on if enough and inside <= 0.05 * ends and hits >= 0.7 * ends and max(spots.values()) <= 0.5 * hits else []
