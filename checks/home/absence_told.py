"""An absence told before it is over, or the hours in which nobody is in: when, not where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final

from checks.knowledge.home.absences import AWAY, absence_told
from checks.knowledge.home.stated import day_of, items
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
    Post,
    PostKind,
    Scene,
    Voice,
    Weighing,
    listen,
)

__all__ = ["CHECK"]

ADVISORY: Final = Advisory(
    id="home.absence-told",
    version="1.0",
    family=Family.HOME,
    row="LOC-15",
    title="Posts tell when nobody is at home",
    why="A date of return tells for how long a house stands empty, and a countdown from when. Hours kept every week tell it "
    "of every week, and where somebody can be met on the way.",
    doubt="Somebody else stays at home, the plan changed, or the post was only seen after the return.",
    likelihood=3,
    impact=3,
    fixes=(
        fix_for("Delete the post, and put holiday pictures up after the return.", Topic.DELETE_POST),
        Fix("Tell family and neighbours of absences in a message, not in a post."),
    ),
    references=("LOC-15",),
)
# An absence told so long before the newest record is over, whatever its dates were: what is left is the habit of telling.
_OVER: Final = timedelta(days=45)
_OPEN: Final = frozenset({PostKind.MESSAGE, PostKind.LISTING})


def heard(hit: Hit, scene: Scene) -> Iterable[PassageClue]:
    """A post, not a message, that tells of an absence to come."""
    record = hit.record
    if hit.voice is Voice.OWN and scene.account.private and isinstance(record, Post) and record.kind not in _OPEN:
        told = absence_told(hit.text)
        if told:
            yield PassageClue(
                spotter=ADVISORY.id, at=record.at, when=record.when, audience=record.audience, cue=told, topic="absence"
            )


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """One finding for all of them: medium while an absence may last, low for those that are over."""
    found = list({clue.at: clue for clue in clues.of(PassageClue, ADVISORY.id)}.values())
    if not found:
        return
    end = day_of(clues.as_of)
    fresh = [clue for clue in found if end and (day := day_of(clue.when)) and end - day <= _OVER and clue.cue == "dated"]
    routine = any(clue.cue == "routine" for clue in found)
    what = "when the account holder is away from home" + (", and hours kept every week" if routine else "")
    yield Draft(
        key="absence",
        summary=f"{items(len(found), 'post')} tell{'s' if len(found) == 1 else ''} in advance {what}.",
        evidence=tuple(found),
        confidence=Confidence.B if len(found) > 1 else Confidence.C,
        weighing=Weighing() if fresh else Weighing(likelihood=2, impact=2),
    )


CHECK: Final = Check(advisory=ADVISORY, conclude=conclude, listeners=(listen(AWAY, heard, once=True),))
