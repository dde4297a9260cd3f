"""Posts that tell how to get into the home: where a key lies, which door is open, that the alarm is broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.home.stated import items
from checks.knowledge.home.ways_in import WAY_IN, way_in
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
    Post,
    PostKind,
    Scene,
    Voice,
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
        Fix(
            do="Delete the post, and tell such things in a message.",
            where="Facebook: the post > … > Move to bin. Instagram: the post > … > Delete. X: the post > … > Delete",
        ),
    ),
    references=("LOC-16",),
    lasting=True,
)


def heard(hit: Hit, scene: Scene) -> Iterable[PassageClue]:
    """An own text, not a message: a friend who comes to feed the cat has to be told."""
    record = hit.record
    if hit.voice is not Voice.OWN or not scene.account.private:
        return
    if isinstance(record, Post) and record.kind is PostKind.MESSAGE:
        return
    told = way_in(hit.text)
    if told:
        yield PassageClue(
            spotter=ADVISORY.id, at=record.at, when=record.when, audience=record.audience, cue=told, topic="way into the home"
        )


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding a kind of telling."""
    by_kind: dict[str, dict[object, PassageClue]] = {}
    for clue in clues.of(PassageClue, ADVISORY.id):
        by_kind.setdefault(clue.cue, {}).setdefault(clue.at, clue)
    for kind, found in by_kind.items():
        yield Draft(
            key=kind,
            summary=f"{items(len(found))} in the account holder's own words tell {kind}.",
            evidence=tuple(found.values()),
            confidence=Confidence.C,
        )


CHECK: Final = Check(advisory=ADVISORY, conclude=conclude, listeners=(listen(WAY_IN, heard, once=True),))
