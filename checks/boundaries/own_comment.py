"""BND-10: own comment on a live case, a decision of the force, or a complaint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.own_comment import COMMENTS, comments_on_the_force
from checks.knowledge.work.work_clues import individual, passage
from checks.knowledge.work.work_fixes import ASK_FIRST, HIDE_POST
from checks.knowledge.work.work_wording import once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Fix,
    Hit,
    Outcome,
    PassageClue,
    Post,
    PostKind,
    Scene,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.own-comment"
_INSIDE: Final = "comment from the inside"
_ASIDE: Final = "comment"


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    if isinstance(record, Post) and record.kind is not PostKind.MESSAGE and individual(scene):
        told = comments_on_the_force(hit.text)
        if told:
            yield passage(_ID, record, told[0], _INSIDE if told[1] else _ASIDE)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.topic)))
    if found:
        posts = len({clue.at for clue in found})
        yield Draft(
            key="own-comment",
            summary=f"{'One text comments' if posts == 1 else f'{posts} texts comment'} on a case, a decision of the force or "
            "a complaint.",
            evidence=found,
            confidence=Confidence.B if any(clue.topic == _INSIDE for clue in found) else Confidence.C,
            notes=("These are passages to read; nothing is said about whether they were right or wrong.",),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-10",
        title="Own comment on a case, a decision or a complaint",
        why="From somebody who may know, a comment is taken for the force's view. It can be put to a witness in court, quoted "
        "by a newspaper, or hurt the person who complained.",
        doubt="Another organisation's decision, a case long closed, a report made through the proper channel, or words that "
        "the press office agreed would change this.",
        likelihood=3,
        impact=3,
        fixes=(
            Fix("Leave comment on cases and decisions to the press office.", "Your force's press office", Effort.ASK_OTHERS),
            ASK_FIRST,
            HIDE_POST,
        ),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    listeners=(listen(once(COMMENTS.expression), _words),),
)
