"""A person's places and weeks. No street plan: places lie at random on a plane, with the distances that people live by."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from scanner.model import Coordinate

__all__ = ["DEGREE_M", "PLANS", "Life", "Plan", "Town", "instant", "moved", "noisy", "somewhere"]

DEGREE_M: Final = 111_195.0
_LONDON: Final = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Plan:
    """What a half of the worlds is like. Those of the examination are colder, wider and keep other hours than those of development."""

    north: tuple[float, float]
    west: tuple[float, float]
    commute_m: tuple[float, float]
    walls_m: float
    indoors_m: float
    late: float
    habit: float


PLANS: Final = {
    "development": Plan((51.0, 53.2), (-3.5, 0.5), (1_500, 18_000), 12, 25, 0.0, 3.0),
    "examination": Plan((53.2, 57.2), (-4.5, -0.2), (800, 30_000), 15, 30, 0.6, 2.2),
}


def moved(place: Coordinate, north_m: float, east_m: float) -> Coordinate:
    east = east_m / (DEGREE_M * math.cos(math.radians(place.lat)))
    return Coordinate(round(place.lat + north_m / DEGREE_M, 6), round(place.lon + east, 6))


def somewhere(rng: random.Random, middle: Coordinate, least_m: float, most_m: float) -> Coordinate:
    angle, distance = rng.uniform(0, 2 * math.pi), math.exp(rng.uniform(math.log(least_m), math.log(most_m)))
    return moved(middle, distance * math.sin(angle), distance * math.cos(angle))


def instant(local: datetime) -> datetime:
    return local.replace(tzinfo=_LONDON).astimezone(UTC)


@dataclass
class Town:
    """The places of one person's life; ``parents`` are visited on Sundays, ``friends`` in the evenings."""

    home: Coordinate
    work: Coordinate
    gym: Coordinate
    parents: Coordinate
    friends: list[Coordinate]

    @staticmethod
    def of(rng: random.Random, plan: Plan) -> Town:
        home = Coordinate(round(rng.uniform(*plan.north), 6), round(rng.uniform(*plan.west), 6))
        return Town(
            home=home,
            work=somewhere(rng, home, *plan.commute_m),
            gym=somewhere(rng, home, 500, 6_000),
            parents=somewhere(rng, home, 1_000, 60_000),
            friends=[somewhere(rng, home, 400, 15_000) for _ in range(rng.randrange(2, 5))],
        )


@dataclass
class Life:
    """``homes``: each with the day it was moved into, the present one last. ``second``: a cottage or a partner's flat."""

    rng: random.Random
    plan: Plan
    town: Town
    start: datetime
    days: int
    homes: list[tuple[datetime, Coordinate]] = field(default_factory=list)
    second: Coordinate | None = None

    @staticmethod
    def of(seed: str, half: str, start: datetime = datetime(2022, 1, 3), days: int = 540) -> Life:
        rng = random.Random(seed)
        plan = PLANS[half]
        town = Town.of(rng, plan)
        start += timedelta(days=rng.randrange(300))
        return Life(rng, plan, town, start, days, [(start, town.home)])

    def home_on(self, day: datetime) -> Coordinate:
        return [place for since, place in self.homes if since <= day or since == self.homes[0][0]][-1]

    @property
    def present(self) -> Coordinate:
        return self.homes[-1][1]

    def fix(self, place: Coordinate) -> Coordinate:
        """What a receiver says there: the same error at the same walls, and one of its own, larger indoors."""
        walls = random.Random(f"{place.lat},{place.lon}")
        spread = self.plan.indoors_m if self.rng.random() < 0.4 else 7
        north, east = (walls.gauss(0, self.plan.walls_m) + self.rng.gauss(0, spread) for _ in range(2))
        return moved(place, north, east)


def noisy(rng: random.Random, weights: list[float], habit: float) -> list[float]:
    """Everybody's habits differ: each weight times a gamma variable of mean one (the smaller ``habit``, the more they differ)."""
    return [weight * rng.gammavariate(habit, 1 / habit) for weight in weights]
