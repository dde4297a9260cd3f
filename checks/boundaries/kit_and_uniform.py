"""BND-12: a caption or post shows the warrant card, kit or uniform."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.work.public_contact import KIT_EXPRESSION, kit_shown
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_fixes import HIDE_POST, OLD_POSTS, TAG_REVIEW
from checks.knowledge.work.work_wording import once
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, Hit, Outcome, PassageClue, Post, Scene, listen

__all__ = ["CHECK"]

_ID: Final = "boundaries.kit-and-uniform"


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    if isinstance(record, Post) and scene.account.private:
        shown = kit_shown(hit.text, scene.force)
        if shown:
            topic = "kit or uniform" if shown[1] else "kit or uniform, by the wording"
            yield passage(_ID, record, shown[0], topic)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.topic, clue.at, clue.cue))
    for topic, group in groupby(found, key=lambda clue: clue.topic):
        mine = tuple(group)
        posts = len({clue.at for clue in mine})
        yield Draft(
            key=topic,
            summary=f"{'One post' if posts == 1 else f'{posts} posts'} on a personal account "
            f"{'speaks' if posts == 1 else 'speak'} of police kit, "
            "a warrant card or the uniform.",
            evidence=mine,
            confidence=Confidence.B if topic == "kit or uniform" else Confidence.C,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-12",
        title="Kit, warrant card or uniform is shown on a personal account",
        why="A picture in uniform proves the job to anybody who sees it, shows force, number and equipment, and is "
        "what a false account would copy.",
        doubt="Another uniform (school, hospital, forces, fancy dress) or somebody else's kit would change this; the "
        "words alone do not show the picture.",
        likelihood=4,
        impact=4,
        fixes=(HIDE_POST, OLD_POSTS, TAG_REVIEW),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    listeners=(listen(once(KIT_EXPRESSION), _words),),
)
