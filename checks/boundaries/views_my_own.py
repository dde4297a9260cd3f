"""BND-06: "views my own" beside the force or the rank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.bios import disclaims_views, job_in_bio
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_fixes import EDIT_BIO
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, Field, Outcome, PassageClue, ProfileField, Scene, on

__all__ = ["CHECK"]

_ID: Final = "boundaries.views-my-own"


def _profile(record: ProfileField, scene: Scene) -> Iterator[PassageClue]:
    if record.field is Field.BIO and scene.account.private and disclaims_views(record.value):
        words = job_in_bio(record.value, scene.force)
        if any(word.sure for word in words):
            yield passage(_ID, record, words[0].words, "“views my own” beside the job")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.cue)))
    if found:
        yield Draft(
            key="views",
            summary="A personal bio says that its views are its owner's own, beside words that name the job. The sentence "
            "gives no protection.",
            evidence=found,
            confidence=Confidence.A,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.BOUNDARIES,
        row="BND-06",
        title="“Views my own” stands beside the job",
        why="The sentence tells readers that there is an employer to complain to, and does not separate the account "
        "from the force.",
        doubt="If nothing in the bio names the police, there is nothing to separate.",
        likelihood=4,
        impact=2,
        fixes=(EDIT_BIO,),
        outcome=Outcome.BOUNDARY,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
)
