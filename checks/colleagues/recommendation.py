"""COL-15: a recommendation or an endorsement discloses covert means or an operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.work.covert_means import MEANS_EXPRESSION, covert_means
from checks.knowledge.work.work_clues import individual, passage
from checks.knowledge.work.work_fixes import EDIT_SKILLS, TELL_COLLEAGUE
from checks.knowledge.work.work_wording import once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    Interaction,
    InteractionKind,
    Outcome,
    PassageClue,
    Post,
    PostKind,
    Scene,
    Voice,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.recommendation"
_WRITTEN: Final = "recommendations written"
_KINDS: Final = {InteractionKind.ENDORSED: "endorsements made", InteractionKind.ENDORSED_BY: "endorsements received"}


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    # A review of a place names nobody; a recommendation is one of a person.
    about = isinstance(record, Post) and record.kind is PostKind.REVIEW and bool(record.tagged)
    if about and hit.voice is Voice.OWN and individual(scene):
        yield from (passage(_ID, record, label, _WRITTEN) for label in covert_means(hit.text))


def _endorsed(record: Interaction, scene: Scene) -> Iterator[PassageClue]:
    if record.about and record.kind in _KINDS and individual(scene):
        yield from (passage(_ID, record, label, _KINDS[record.kind]) for label in covert_means(record.about))


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.cue, clue.at))
    for label in dict.fromkeys(clue.cue for clue in found):
        mine = tuple(clue for clue in found if clue.cue == label)
        where = " and ".join(sorted({clue.topic for clue in mine}))
        yield Draft(
            key=label,
            summary=f"{where.capitalize()} tell of {label}.",
            evidence=mine,
            confidence=Confidence.B,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-15",
        title="Recommendations or endorsements tell of covert work",
        why="What colleagues praise each other for says what a unit can do and who in it does it. A recommendation stands on "
        "the other person's profile as well, so that it names two officers at once.",
        doubt="The work was told in open court or by the force itself, or the words mean something else in another trade.",
        likelihood=4,
        impact=3,
        fixes=(
            fix_for("Withdraw the recommendation, or write it again without what was done and how.", Topic.RECOMMENDATIONS),
            fix_for("Hide the endorsements, and take yours back.", Topic.ENDORSEMENTS),
            EDIT_SKILLS,
            TELL_COLLEAGUE,
        ),
        references=("COL-15", "NPSA, Think Before You Link"),
        outcome=Outcome.TEAM,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(Interaction, _endorsed),),
    listeners=(listen(once(MEANS_EXPRESSION), _words),),
)
