"""Posts that tell where the home stands by a landmark beside it, or by the square of a map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.home.home_fixes import ADDRESS_FIXES
from checks.knowledge.home.landmarks import DIRECTIONS, SQUARE, directions_told
from checks.knowledge.home.stated import items
from checks.knowledge.home.told_details import by_kind, told
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    PassageClue,
    Scene,
    Weighing,
    listen,
)

__all__ = ["CHECK"]

ADVISORY: Final = Advisory(
    id="home.directions-told",
    version="1.0",
    family=Family.HOME,
    row="LOC-10",
    title="Posts tell where the home stands",
    why="Whoever knows the town needs no street: opposite the chapel, two doors from the shop, the house is found in a walk. "
    "Three words of a map are a square of three metres.",
    doubt="The house has no such neighbour any more, or the words are of another place.",
    likelihood=4,
    impact=3,
    fixes=ADDRESS_FIXES,
    references=("LOC-10",),
    lasting=True,
)


def heard(hit: Hit, scene: Scene) -> Iterable[PassageClue]:
    """An own text, not a message: whoever is asked round has to be told the way."""
    return told(ADVISORY.id, hit, scene, directions_told, "where the home stands")


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding for landmarks, one for squares of a map."""
    for kind, found in by_kind(clues, ADVISORY.id):
        yield Draft(
            key=kind,
            summary=f"{items(len(found))} in the account holder's own words tell where the home stands by {kind}.",
            evidence=found,
            confidence=Confidence.C,
            # A square of a map is one house; a chapel has many neighbours, and the town may not be known.
            weighing=Weighing(likelihood=None if kind == SQUARE else 2, impact=None if kind == SQUARE else 2),
        )


CHECK: Final = Check(advisory=ADVISORY, conclude=conclude, listeners=(listen(DIRECTIONS, heard, once=True),))
