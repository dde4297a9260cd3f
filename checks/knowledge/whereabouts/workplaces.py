"""The workplaces that the case names: never a home, and what lies beside one is believed only on the word of its nights."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from checks.knowledge.whereabouts.places import sightings_of
from checks.knowledge.whereabouts.stays import day_of
from scanner.api import Clues, Coordinate, PlaceClue, PlaceKind, PresenceClue, WorkplaceClue

__all__ = ["beside", "days_at_work", "inside", "workplaces"]

# Car parks, gates and the streets in which shifts are waited for.
_BESIDE_M: Final = 300.0
_THERE: Final = frozenset({PlaceKind.PHOTO, PlaceKind.CHECK_IN, PlaceKind.STAY})


def workplaces(clues: Clues) -> list[WorkplaceClue]:
    """Those that the case names; none without a case."""
    return clues.of(WorkplaceClue)


def inside(place: Coordinate, named: Sequence[WorkplaceClue]) -> bool:
    """Whether a place lies on the ground of one."""
    return any(place.metres_to(one.place) <= one.radius_m for one in named)


def beside(place: Coordinate, named: Sequence[WorkplaceClue]) -> bool:
    """Whether a place lies so near to one that duty explains a presence there."""
    return any(place.metres_to(one.place) <= one.radius_m + _BESIDE_M for one in named)


def days_at_work(clues: Clues) -> frozenset[date]:
    """The days on which the account holder was seen at a workplace that the case names."""
    named = workplaces(clues)
    if not named:
        return frozenset()
    seen = sightings_of(clue for clue in clues.of(PlaceClue) if clue.kind in _THERE and inside(clue.place, named))
    days = {one.day for one in seen if one.day is not None}
    for clue in clues.of(PresenceClue):
        if inside(clue.place, named):
            days.update(day_of(packed >> 24) for packed in clue.days)
    return frozenset(days)
