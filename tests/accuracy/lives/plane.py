"""A plane without a street plan."""

from __future__ import annotations

import math
import random
from typing import Final

from scanner.model import Coordinate

__all__ = ["DEGREE_M", "moved", "somewhere"]

DEGREE_M: Final = 111_195.0


def moved(place: Coordinate, north_m: float, east_m: float) -> Coordinate:
    """The place so many metres away, to six decimals."""
    east = east_m / (DEGREE_M * math.cos(math.radians(place.lat)))
    return Coordinate(round(place.lat + north_m / DEGREE_M, 6), round(place.lon + east, 6))


def somewhere(rng: random.Random, middle: Coordinate, least_m: float, most_m: float) -> Coordinate:
    """A place at some distance between the two, any way."""
    angle, distance = rng.uniform(0, 2 * math.pi), math.exp(rng.uniform(math.log(least_m), math.log(most_m)))
    return moved(middle, distance * math.sin(angle), distance * math.cos(angle))
