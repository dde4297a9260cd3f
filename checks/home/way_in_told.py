"""Posts that tell how to get into the home: where a key lies, which door is open, that the alarm is broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.home.stated import items
from checks.knowledge.home.told_details import by_kind, told
from checks.knowledge.home.ways_in import WAY_IN, way_in
from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Fix,
    Hit,
    PassageClue,
    Scene,
    listen,
)

__all__ = ["CHECK"]

ADVISORY: Final = Advisory(
    id="home.way-in-told",
    version="1.0",
    family=Family.HOME,
    row="LOC-16",
    title="Posts tell the way into the home",
    why="Where a key lies, which door is open and what does not work of an alarm is all that a burglar, or somebody with a "
    "grudge, would have to find out.",
    doubt="The key has long been moved, the lock mended, or the words are a joke.",
    likelihood=3,
    impact=4,
    fixes=(
        Fix("Move the key, mend the lock or change the code first: whoever read the post knows it still."),
        fix_for("Delete the post, and tell such things in a message.", Topic.DELETE_POST),
    ),
    references=("LOC-16",),
    lasting=True,
)


def heard(hit: Hit, scene: Scene) -> Iterable[PassageClue]:
    """An own text, not a message: a friend who comes to feed the cat has to be told."""
    return told(ADVISORY.id, hit, scene, way_in, "way into the home")


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding a kind of telling."""
    for kind, found in by_kind(clues, ADVISORY.id):
        yield Draft(
            key=kind,
            summary=f"{items(len(found))} in the account holder's own words tell {kind}.",
            evidence=found,
            confidence=Confidence.C,
        )


CHECK: Final = Check(advisory=ADVISORY, conclude=conclude, listeners=(listen(WAY_IN, heard, once=True),))
