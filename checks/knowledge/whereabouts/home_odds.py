"""How likely each place is to be the home, told from when a person was seen there: a small Bayesian comparison.

Every place is either the home or one of the other kinds of place that a life has: a day job, a rota, night shifts, a gym, a
friend's sofa, parents on Sundays, an outing, a hotel. Each kind spreads its sightings over the parts of a week in its own way
(:mod:`hours`), and people differ, so that the parts follow a Dirichlet-multinomial around the kind's shares:
twenty sightings in one part say less than twenty times one. A stay at one stretch of days is a trip's, and a place far from
where the rest of the life goes on is rarely a home. One place at most is the home at a time, or none that was seen: the odds of
all places, and of "none of these", add up to one.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from msgspec import Struct

from checks.knowledge.whereabouts.hours import Part, part_of
from checks.knowledge.whereabouts.places import Cluster
from scanner.api import Coordinate

__all__ = ["Seen", "home_odds", "odds_of", "seen_at", "weights_of"]

# Shares in the order of Part: deep, edge, early (6-9), work (9-17), teatime (17-19), evening (19-22); weekend deep, edge,
# morning (6-10), day (10-17), evening (17-22). Per cent, rounded; what matters is where the kinds differ.
# Weight and shares of each kind of home, and of each other kind of place.
_HOMES: Final = (
    (0.96, (1.5, 12, 10, 11, 11, 21, 0.8, 6, 7, 11, 10)),
    (0.04, (3, 40, 6, 5, 6, 14, 1.5, 11, 4, 5, 5)),  # somebody who takes pictures at home at bedtime mostly
)
_OTHERS: Final = (
    (0.22, (0.2, 0.7, 11, 77, 8, 1.2, 0.1, 0.2, 0.5, 1.0, 0.3)),  # a day job
    (0.06, (9, 10, 9, 26, 8, 12, 4, 4, 5, 9, 4)),  # a rota of earlies, lates and nights
    (0.06, (14, 13, 10, 29, 1.5, 4, 6, 6, 4, 10, 2)),  # a rota of long days and nights
    (0.08, (30, 26, 8, 1, 1, 5, 15, 10, 3, 0.7, 1)),  # night shifts
    (0.12, (0.3, 1, 18, 8, 36, 18, 0.2, 0.4, 10, 7, 1.5)),  # a gym or a school run
    (0.26, (0.5, 6, 0.7, 5, 8, 27, 0.7, 6, 1, 19, 26)),  # a friend's, a pub, a club
    (0.12, (0.1, 0.8, 0.5, 2, 1.5, 3, 0.1, 0.8, 1, 68, 22)),  # parents on Sundays, a ground on Saturdays
    (0.16, (0.5, 5, 4, 32, 10, 10, 0.5, 5, 4, 20, 9)),  # an outing, shops
)
_TRIP: Final = (0.7, 7, 10, 33, 12, 14, 0.3, 3, 4, 11, 5)
_TRIP_WEIGHT: Final = 0.1
_TRIP_DAYS: Final = 14
_OUTSIDE: Final = 5.0
_CONCENTRATION: Final = 10.0
# How much the number of days at a place speaks for a home by itself, and how likely the home was seen at all, in units of a
# place seen on one day.
_DAYS_POWER: Final = 1.6
_UNSEEN: Final = 1.0
_REGION_M: Final = 40_000.0
# Places beyond these were seen on so few days that they weigh nothing.
_OFTEN: Final = 40


class Seen(Struct, frozen=True):
    """The parts of days in which a place was seen: each part of a day once, a day beginning at six."""

    cluster: Cluster
    slots: frozenset[tuple[date, Part]]
    days: frozenset[date]


def seen_at(cluster: Cluster) -> Seen:
    """A place in the parts of days in which it was seen."""
    times = [one.local for one in cluster.sightings if one.local is not None]
    slots = frozenset(((local - timedelta(hours=6)).date(), part_of(local)) for local in times)
    return Seen(cluster, slots, frozenset(day for day, _ in slots))


def home_odds(places: Sequence[Seen], span_days: int) -> list[float]:
    """The probability of each place, in order, to be the home in the time in which these sightings were made.

    ``span_days`` is the length of the whole history: a stay is told from a life by how little of it it fills.
    """
    return odds_of(weights_of(places, span_days))


def weights_of(places: Sequence[Seen], span_days: int) -> list[float]:
    """What speaks for each place to be the home, as a logarithm; minus infinity for places seen too seldom to matter."""
    often = sorted((index for index, one in enumerate(places) if one.days), key=lambda index: -len(places[index].days))[:_OFTEN]
    regions = _regions(places)
    weights = [-math.inf] * len(places)
    for index in often:
        weights[index] = _log_weight(places[index], regions, span_days)
    return weights


def odds_of(weights: Sequence[float]) -> list[float]:
    """The probabilities of places that rule each other out, with one part left for "none of these"."""
    top = max([*weights, math.log(_UNSEEN)])
    shares = [math.exp(weight - top) for weight in weights]
    total = math.exp(math.log(_UNSEEN) - top) + sum(shares)
    return [share / total for share in shares]


def _regions(places: Sequence[Seen]) -> dict[Coordinate, int]:
    """How many days were seen in each part of the country, by its middle."""
    squares: dict[tuple[int, int], int] = {}
    for one in places:
        square = (round(one.cluster.centre.lat * 6), round(one.cluster.centre.lon * 4))
        squares[square] = squares.get(square, 0) + len(one.days)
    return {Coordinate(row / 6, column / 4): days for (row, column), days in squares.items()}


def _log_weight(one: Seen, regions: dict[Coordinate, int], span_days: int) -> float:
    near = sum(days for middle, days in regions.items() if middle.metres_to(one.cluster.centre) <= _REGION_M)
    rest = sum(regions.values()) - len(one.days)
    share = (max(0, near - len(one.days)) + 0.5) / (rest + 1.0)
    return _DAYS_POWER * math.log(len(one.days)) + math.log(share) + _likeness(one, span_days)


def _likeness(one: Seen, span_days: int) -> float:
    counts = Counter(part for _, part in one.slots)
    homes = [math.log(weight) + _fit(counts, shares) for weight, shares in _HOMES]
    others = [math.log(weight) + _fit(counts, shares) for weight, shares in _OTHERS]
    trip = math.log(_TRIP_WEIGHT) + _fit(counts, _TRIP) + _one_stay(one, span_days)
    others.append(trip)
    return _log_sum(homes) - _log_sum(others)


def _log_sum(logs: Sequence[float]) -> float:
    top = max(logs)
    return top + math.log(sum(math.exp(one - top) for one in logs))


def _one_stay(one: Seen, span_days: int) -> float:
    """How much better one stay of two weeks explains the days than a life of the whole length; days outside speak against."""
    days = sorted(one.days)
    within = max(bisect_right(days, first + timedelta(days=_TRIP_DAYS)) - at for at, first in enumerate(days))
    return (within - 1) * math.log(max(span_days, 2 * _TRIP_DAYS) / _TRIP_DAYS) - _OUTSIDE * (len(days) - within)


def _fit(counts: Counter[Part], shares: tuple[float, ...]) -> float:
    """The log of a Dirichlet-multinomial, but for the part that is the same for all kinds."""
    alphas = _alphas(shares)
    total = sum(counts.values())
    fit = math.lgamma(_CONCENTRATION) - math.lgamma(_CONCENTRATION + total)
    return fit + sum(math.lgamma(count + alphas[part]) - math.lgamma(alphas[part]) for part, count in counts.items())


@lru_cache(maxsize=32)
def _alphas(shares: tuple[float, ...]) -> tuple[float, ...]:
    total = sum(shares)
    return tuple(_CONCENTRATION * share / total for share in shares)
