"""COL-03: the account states a vetting level or a security clearance of its holder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.clearances import CLEARANCE_EXPRESSION, clearances
from checks.knowledge.work.work_clues import individual, passage
from checks.knowledge.work.work_fixes import EDIT_BIO, EDIT_EMPLOYER, EDIT_SKILLS, HIDE_POST
from checks.knowledge.work.work_wording import is_fiction, is_union, once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Field,
    Fix,
    Hit,
    Outcome,
    PassageClue,
    Post,
    PostKind,
    ProfileField,
    Record,
    Scene,
    Voice,
    Weighing,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.clearance"
_TOPIC: Final = "clearance"


def _profile(record: ProfileField, scene: Scene) -> Iterator[PassageClue]:
    if record.field in (Field.BIO, Field.EMPLOYER) and individual(scene):
        yield from _stated(record, f"{record.value}\n{record.detail}")


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    record = hit.record
    # What is written of others in a recommendation is not the writer's clearance.
    told = isinstance(record, Post) and record.kind is not PostKind.REVIEW and hit.voice is Voice.OWN
    if told and individual(scene):
        yield from _stated(record, hit.text)


def _stated(record: Record, text: str) -> Iterator[PassageClue]:
    if not (is_union(text) or is_fiction(text)):
        yield from (passage(_ID, record, level, _TOPIC) for level in clearances(text))


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.cue, clue.at))
    for level in dict.fromkeys(clue.cue for clue in found):
        mine = tuple(clue for clue in found if clue.cue == level)
        yield Draft(
            key=level,
            summary=f"The account says that its holder has been vetted or cleared: {level}.",
            evidence=mine,
            confidence=Confidence.B,
            weighing=Weighing(),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-03",
        title="The account states a clearance or a vetting level",
        why="A clearance says that its holder sees what hostile services and organised crime want to see. They look for it "
        "on professional networks and write to those whom they find as recruiters.",
        doubt="The letters stand for something else, or the words are about a post that is advertised or about another person.",
        likelihood=5,
        impact=4,
        fixes=(
            EDIT_SKILLS,
            EDIT_BIO,
            *EDIT_EMPLOYER[1:],
            HIDE_POST,
            Fix("Ask your vetting unit what you may say of it.", "Your force's vetting unit", Effort.ASK_OTHERS),
        ),
        references=("COL-03", "CPNI, My Digital Footprint (2016): do not advertise a security clearance publicly online"),
        outcome=Outcome.TEAM,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
    listeners=(listen(once(CLEARANCE_EXPRESSION), _words),),
)
