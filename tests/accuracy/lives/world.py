"""A person's places and weeks. No street plan: places lie at random on a plane, with the distances that people live by."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from lives.plane import moved, somewhere
from lives.receivers import Receiver
from scanner.model import Coordinate

__all__ = ["PLANS", "Life", "Plan", "Town", "instant", "noisy", "somewhere"]

_LONDON: Final = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Plan:
    """What a half of the worlds is like. Those of the examination are colder, wider and keep other hours than those of development.

    ``walls_m`` and ``indoors_m``: how far, each way, a receiver is off for good at one set of walls, and each time anew indoors.
    ``receivers``: between which factors both lie from one life to the next; ``uneven``: how much the two go their own ways.
    """

    north: tuple[float, float]
    west: tuple[float, float]
    commute_m: tuple[float, float]
    walls_m: float
    indoors_m: float
    late: float
    habit: float
    receivers: tuple[float, float] = (1.0, 1.0)
    uneven: float = 0.0


PLANS: Final = {
    "development": Plan((51.0, 53.2), (-3.5, 0.5), (1_500, 18_000), 12, 25, 0.0, 3.0, (0.6, 1.7), 0.15),
    "examination": Plan((53.2, 57.2), (-4.5, -0.2), (800, 30_000), 15, 30, 0.6, 2.2),
}


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
    """``homes``: each with the day it was moved into, the present one last. ``second``: a cottage or a partner's flat.

    ``receiver``: the phone of a life of one of the families; without it, the plan says how bad it is.
    """

    rng: random.Random
    plan: Plan
    town: Town
    start: datetime
    days: int
    homes: list[tuple[datetime, Coordinate]] = field(default_factory=list)
    second: Coordinate | None = None
    receiver: Receiver | None = None

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

    def _receiver(self) -> tuple[float, float]:
        """How bad this person's phone and walls are, and the walls alone: the same all their life."""
        rng = random.Random(f"{self.town.home.lat} {self.town.work.lon}")
        low, high = self.plan.receivers
        return math.exp(rng.uniform(math.log(low), math.log(high))), math.exp(rng.gauss(0, self.plan.uneven))

    def fix(self, place: Coordinate) -> Coordinate:
        """What a receiver says there: the same error at the same walls, and one of its own, larger indoors."""
        if self.receiver is not None:
            return self.receiver.fix(place)
        walls = random.Random(f"{place.lat},{place.lon}")
        own, uneven = self._receiver()
        spread = self.plan.indoors_m * own if self.rng.random() < 0.4 else 7
        north, east = (walls.gauss(0, self.plan.walls_m * own * uneven) + self.rng.gauss(0, spread) for _ in range(2))
        return moved(place, north, east)


def noisy(rng: random.Random, weights: list[float], habit: float) -> list[float]:
    """Everybody's habits differ: each weight times a gamma variable of mean one (the smaller ``habit``, the more they differ)."""
    return [weight * rng.gammavariate(habit, 1 / habit) for weight in weights]
