"""What the hours of a location history and pictures of the same or another time say of each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from checks.knowledge.whereabouts.residence import Residence
from checks.knowledge.whereabouts.slept import Period
from checks.knowledge.whereabouts.stays import EPOCH, Spot
from scanner.api import HomeClaim

__all__ = ["ONE_PLACE_M", "in_turn", "overruled", "told_of_hours"]

ONE_PLACE_M: Final = 150.0
_SINCE_DAYS: Final = 60


def told_of_hours(spots: Sequence[Spot]) -> frozenset[int]:
    """The days, counted from 1970, of which a location history tells at least six hours."""
    hours: dict[int, int] = {}
    for spot in spots:
        for day, mask in spot.days.items():
            hours[day] = hours.get(day, 0) | mask
    return frozenset(day for day, mask in hours.items() if mask.bit_count() >= 6)


def overruled(one: Residence, periods: Sequence[Period], told: frozenset[int]) -> bool:
    """True if the hours are known of most days at a place, and they do not make it a home."""
    if any(one.cluster.centre.metres_to(period.spot.centre) <= ONE_PLACE_M for period in periods):
        return False
    days = [(day - EPOCH).days for day in one.cluster.days]
    return 2 * sum(day in told for day in days) >= len(days) and bool(days)


def in_turn(periods: list[Period], few: list[Residence], told: frozenset[int]) -> tuple[list[Period], list[Residence]]:
    """What a history and pictures of another time say of each other: the later one is the present."""
    if not periods or not few or not told:
        return periods, few
    first, last = min(told), max(told)
    later = False
    kept = []
    for one in few:
        near = any(one.cluster.centre.metres_to(period.spot.centre) <= ONE_PLACE_M for period in periods)
        newest = (max(one.cluster.days) - EPOCH).days
        if not near and one.claim is not HomeClaim.PAST and newest < last:
            one = replace(one, claim=HomeClaim.PAST if newest < first else HomeClaim.UNSURE)
        later = later or (not near and one.claim is HomeClaim.PRESENT and newest > last + _SINCE_DAYS)
        kept.append(one)
    if later:
        periods = [replace(one, claim=HomeClaim.PAST if one.firm else HomeClaim.UNSURE) for one in periods]
    return periods, kept
