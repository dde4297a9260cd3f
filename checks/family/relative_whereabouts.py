"""FAM-04: where a relative lives alone, is cared for, works or goes every week, told without a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.family_fixes import ASK_FAMILY, EDIT_POSTS, LIMIT_OLD_POSTS
from checks.knowledge.kin.kin_places import ALONE, AWAY, TRIGGER, places
from checks.knowledge.words.tokens import tokens_of
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    Outcome,
    PassageClue,
    Scene,
    Weighing,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "family.relative-whereabouts"
_LONGEST: Final = 2_000


def _spot(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if len(hit.text) > _LONGEST:
        return
    for kind, relation in dict.fromkeys(places(hit, tokens_of(hit.text))):
        yield PassageClue(
            spotter=_ID, at=hit.record.at, when=hit.record.when, audience=hit.record.audience, cue=kind, topic=relation
        )


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = clues.of(PassageClue, _ID)
    for kind, relation in sorted({(clue.cue, clue.topic) for clue in found}):
        yield Draft(
            key=f"{relation}|{kind}",
            summary=f"A relative of the account holder ({relation}) {kind}.",
            evidence=tuple(clue for clue in found if (clue.cue, clue.topic) == (kind, relation)),
            confidence=Confidence.C,
            weighing=Weighing(impact=4 if kind in (ALONE, AWAY) else 3),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-04",
        title="Where a relative lives, works or goes can be read",
        why=(
            "Whoever cannot reach the officer may turn to those around them. A parent who is alone, a partner's place of work "
            "or a habit of every week tells where and when, and the officer's own name leads to the relative's."
        ),
        doubt="The place is too large to find anybody in, it is no longer true, or the text tells of somebody else's family.",
        likelihood=4,
        impact=4,
        fixes=(EDIT_POSTS, LIMIT_OLD_POSTS, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    listeners=(listen(TRIGGER, _spot, once=True),),
    conclude=_conclude,
)
