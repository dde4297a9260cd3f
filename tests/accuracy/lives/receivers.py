"""Families of receivers and habits: how what a post says of its place differs from the place.

A radius that is tuned on one sort of phone is a fact about that phone. Each family here has one more reason why a position is
wrong; the radius is tuned with some of them left out, and judged by those (``homes.py --families``).
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lives.plane import moved, somewhere

if TYPE_CHECKING:
    from scanner.model import Coordinate

__all__ = ["FAMILIES", "Family", "Receiver"]

_SATELLITES_M: Final = 7.0


@dataclass(frozen=True)
class Family:
    """One sort of error. Ranges are drawn from once a life, evenly on a logarithmic scale.

    ``walls_m``: how far, each way, one set of walls puts a receiver off for good; ``indoors_m``: how far each fix indoors is off
    anew; ``both``: a factor on the two together. ``bad``: the share of fixes from a mast or an old network, ``bad_m`` off.
    ``phone_m``: an offset that the phone has everywhere. ``around``: the share of posts from the garden, the parking space or
    next door, and how far these are. ``snapped``: the share that the platform puts at a venue, the middle of the street or of
    the town. ``again``: how often a phone gives out the last position it had there. ``decimals``: to which a platform rounds.
    ``beacons``: fixes come from so many wireless networks, each misplaced by ``beacons_m`` each way.

    The usual sizes are those of trials of phones: some 5 m under an open sky, 10 m in streets, tens of metres indoors, where a
    phone asks the wireless networks around it (GPS.gov; Zandbergen 2009, Merry and Bettinger 2019).
    """

    walls_m: tuple[float, float] = (12, 12)
    indoors_m: tuple[float, float] = (25, 25)
    both: tuple[float, float] = (1, 1)
    indoors: float = 0.4
    bad: float = 0.0
    bad_m: tuple[float, float] = (40, 300)
    phone_m: float = 0.0
    around: float = 0.0
    around_m: tuple[float, float] = (8, 45)
    snapped: float = 0.0
    again: float = 0.0
    decimals: int | None = None
    beacons: int = 0
    beacons_m: float = 22.0
    count: int = 50


FAMILIES: Final = {
    "alike": Family(),
    "mixed phones": Family(both=(0.6, 1.8)),
    "open sky": Family(walls_m=(3, 8), indoors_m=(6, 14)),
    "thick walls": Family(walls_m=(12, 26), indoors_m=(22, 50), indoors=0.6),
    "indoors mostly": Family(both=(0.7, 1.4), indoors=0.8),
    "old phones": Family(walls_m=(15, 35), indoors_m=(30, 60), indoors=0.6, bad=0.08),
    "one network": Family(walls_m=(4, 10), indoors_m=(6, 20), beacons=1, beacons_m=20),
    "bad fixes": Family(both=(0.7, 1.3), bad=0.15),
    "own offset": Family(walls_m=(5, 28), indoors_m=(16, 34), phone_m=6),
    "round the house": Family(both=(0.7, 1.4), around=0.5),
    "snapped": Family(both=(0.7, 1.4), snapped=0.3),
    "few": Family(both=(0.7, 1.4), count=22),
    "again": Family(both=(0.7, 1.4), again=0.5),
    "rounded to 4": Family(both=(0.7, 1.4), decimals=4),
    "rounded to 3": Family(both=(0.7, 1.4), decimals=3),
    "beacons": Family(walls_m=(4, 10), indoors_m=(4, 9), beacons=3),
    "a bit of all": Family(
        both=(0.6, 1.6), bad=0.06, phone_m=3, around=0.2, snapped=0.1, again=0.15
    ),
}  # fmt: skip


class Receiver:
    """The phone and the platform of one life."""

    def __init__(self, family: Family, rng: random.Random) -> None:
        def drawn(low: float, high: float) -> float:
            return math.exp(rng.uniform(math.log(low), math.log(high)))

        both = drawn(*family.both)
        self._family, self._rng = family, rng
        self._walls, self._indoors = both * drawn(*family.walls_m), both * drawn(*family.indoors_m)
        self._phone = rng.gauss(0, family.phone_m), rng.gauss(0, family.phone_m)
        self._around: dict[Coordinate, list[Coordinate]] = {}
        self._off: dict[Coordinate, tuple[float, float]] = {}
        self._snaps: dict[Coordinate, list[Coordinate]] = {}
        self._beacons: dict[Coordinate, list[Coordinate]] = {}
        self._last: dict[Coordinate, Coordinate] = {}

    def fix(self, place: Coordinate) -> Coordinate:
        """What a post made at ``place`` says."""
        family, rng = self._family, self._rng
        if rng.random() < family.snapped:
            return rng.choices(self._snapped_to(place), (3, 2, 1))[0]
        if place in self._last and rng.random() < family.again:
            return self._last[place]
        spot = place
        if rng.random() < family.around:
            if place not in self._around:
                self._around[place] = [somewhere(rng, place, *family.around_m) for _ in range(3)]
            spot = rng.choice(self._around[place])
        found = self._read(place, spot)
        if family.decimals is not None:
            found = type(found)(round(found.lat, family.decimals), round(found.lon, family.decimals))
        self._last[place] = found
        return found

    def _read(self, place: Coordinate, spot: Coordinate) -> Coordinate:
        family, rng = self._family, self._rng
        if rng.random() < family.bad:
            return somewhere(rng, spot, *family.bad_m)
        if family.beacons:
            if place not in self._beacons:
                self._beacons[place] = [
                    moved(place, *(rng.gauss(0, family.beacons_m) for _ in range(2))) for _ in range(family.beacons)
                ]
            spot = rng.choice(self._beacons[place])
        if place not in self._off:
            self._off[place] = rng.gauss(0, self._walls), rng.gauss(0, self._walls)
        spread = self._indoors if rng.random() < family.indoors else min(_SATELLITES_M, self._indoors)
        north, east = (walls + phone + rng.gauss(0, spread) for walls, phone in zip(self._off[place], self._phone, strict=True))
        return moved(spot, north, east)

    def _snapped_to(self, place: Coordinate) -> list[Coordinate]:
        """A venue near by, the middle of the street, that of the town."""
        if place not in self._snaps:
            rng = self._rng
            self._snaps[place] = [
                somewhere(rng, place, 25, 140), somewhere(rng, place, 10, 90), somewhere(rng, place, 500, 3_000)
            ]  # fmt: skip
        return self._snaps[place]
