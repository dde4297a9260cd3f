"""BND-04: private life told on a professional or official account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_posts import POLICE
from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.work.private_life import PRIVATE, private_life
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_fixes import HIDE_POST
from checks.knowledge.work.work_wording import once
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
    Post,
    PostKind,
    Scene,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.private-life"


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    told = isinstance(record, Post) and record.kind is not PostKind.MESSAGE
    if told and not scene.account.private and (topic := private_life(hit.text)):
        yield passage(_ID, record, topic, f"private life on an {scene.account.account_class.value} account")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.topic, clue.cue)))
    if found:
        posts, topics = len({clue.at for clue in found}), sorted({clue.cue for clue in found})
        yield Draft(
            key="private-life",
            summary=f"{'One post' if posts == 1 else f'{posts} posts'} on a police account "
            f"{'tells' if posts == 1 else 'tell'} of private life: {'; '.join(topics)}.",
            evidence=found,
            confidence=Confidence.B if posts > 1 else Confidence.C,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-04",
        title="Private life is told on a police account",
        why="Who follows an officer on duty learns of the family, the evenings and the empty house, and the same followers "
        "include those who wish the officer ill.",
        doubt="A line that makes a neighbourhood officer human may be what the force wants there; somebody else's family "
        "would change this too.",
        likelihood=3,
        impact=2,
        fixes=(
            HIDE_POST,
            fix_for("Post such things from a private account that only friends see.", Topic.OTHER_ACCOUNT),
        ),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    classes=POLICE,
    listeners=(listen(once(PRIVATE.expression), _words),),
)
