"""The nearest place names, from a small list that comes with the program: nothing is asked of anybody.

Names and positions: GeoNames (www.geonames.org), CC BY 4.0, cut by ``tests/tools/cut_gazetteer.py``.
"""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files
from typing import Final

from msgspec import Struct

from scanner.model import Coordinate

__all__ = ["ATTRIBUTION", "Town", "near"]

ATTRIBUTION: Final = "Place names: GeoNames, CC BY 4.0."
_FURTHEST_M: Final = 60_000.0
_WELL_KNOWN: Final = 40_000
# A place name stands for an area; a better-known one a little further away tells more.
_DEGREES: Final = 0.6


class Town(Struct, frozen=True):
    """A named place and how far away it is."""

    name: str
    distance_m: float


class _Entry(Struct, frozen=True):
    name: str
    at: Coordinate
    people: int


def near(at: Coordinate) -> tuple[Town, ...]:
    """The nearest named place and, if that is a small one, the nearest well-known town; none at sea or far from both."""
    found = sorted(((entry.at.metres_to(at), entry) for entry in _around(at)), key=lambda pair: (pair[0], pair[1].name))
    found = [pair for pair in found if pair[0] <= _FURTHEST_M]
    if not found:
        return ()
    first = found[0]
    towns = [first]
    if first[1].people < _WELL_KNOWN:
        towns += [pair for pair in found if pair[1].people >= _WELL_KNOWN][:1]
    return tuple(Town(entry.name, distance) for distance, entry in towns)


def _around(at: Coordinate) -> list[_Entry]:
    wide = _DEGREES / max(0.05, math.cos(math.radians(at.lat)))
    return [
        entry
        for entry in _entries()
        if abs(entry.at.lat - at.lat) <= _DEGREES and abs((entry.at.lon - at.lon + 180) % 360 - 180) <= wide
    ]


@cache
def _entries() -> tuple[_Entry, ...]:
    lines = files("reports").joinpath("assets", "gazetteer.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return tuple(_Entry(name, Coordinate(float(lat), float(lon)), int(people)) for name, lat, lon, people in rows)
