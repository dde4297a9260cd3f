"""BND-01: a private bio, display name or user name carries rank, force, warrant or uniform words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.work.bios import JobWord, job_in_bio, job_in_handle, job_in_name
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_fixes import EDIT_BIO
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Fix,
    Outcome,
    PassageClue,
    ProfileField,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.rank-in-bio"


def _profile(record: ProfileField, scene: Scene) -> Iterator[PassageClue]:
    if not scene.account.private:
        return
    words: list[JobWord] = []
    if record.field is Field.BIO:
        words = job_in_bio(record.value, scene.force)
    elif record.field in (Field.NAME, Field.OTHER_NAME):
        words = job_in_name(record.value, scene.force)
    elif record.field is Field.HANDLE:
        words = job_in_handle(record.value, scene.names + scene.account.names)
    for word in words:
        cue = f"{word.words} (former)" if word.former else word.words if word.sure else f"{word.words} (unsure)"
        topic = f"the job in the {record.field.value} on {scene.account.platform or 'the account'}"
        yield passage(_ID, record, cue, topic)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.topic, clue.at, clue.cue))
    for topic, group in groupby(found, key=lambda clue: clue.topic):
        mine = tuple(group)
        former = all(clue.cue.endswith("(former)") for clue in mine)
        unsure = all(clue.cue.endswith("(unsure)") for clue in mine)
        said = ", ".join(dict.fromkeys(clue.cue.removesuffix(" (former)").removesuffix(" (unsure)") for clue in mine))
        yield Draft(
            key=topic,
            summary=f"A personal account shows {'former police work' if former else 'the job'}: {said}.",
            evidence=mine,
            confidence=Confidence.C if unsure else Confidence.A,
            weighing=Weighing(likelihood=3 if former else None),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-01",
        title="A personal account carries rank, force or uniform in its name or bio",
        why="A rank in a private bio makes every post look like the word of the police, and it is the first thing a "
        "stranger reads.",
        doubt="A joke, a nickname or somebody else's job would change this, as would an account that the force knows "
        "as a professional one.",
        likelihood=4,
        impact=3,
        fixes=(
            EDIT_BIO,
            Fix("If this is meant as a professional account, have it registered as one.", "Your force's communications team"),
        ),
        outcome=Outcome.BOUNDARY,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
)
