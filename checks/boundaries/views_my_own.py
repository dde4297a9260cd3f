"""BND-06: "views my own" beside the force or the rank."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.bios import disclaims_views, job_in_bio
from checks.knowledge.work.forces import forces_in
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_fixes import EDIT_BIO, HIDE_POST
from checks.knowledge.work.work_wording import is_union, once, other_trade
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Hit,
    Outcome,
    PassageClue,
    Post,
    PostKind,
    ProfileField,
    Scene,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "boundaries.views-my-own"
_IN_POST: Final = "“views my own” beside the job, in a post"
_EMPLOYER: Final = re.compile(r"(?i)\b(?:the police|my force|the force)\b")


def _profile(record: ProfileField, scene: Scene) -> Iterator[PassageClue]:
    if record.field is Field.BIO and scene.account.private and disclaims_views(record.value):
        words = job_in_bio(record.value, scene.force)
        if any(word.sure for word in words):
            yield passage(_ID, record, words[0].words, "“views my own” beside the job")


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    # Some post what others write in a bio, or put the sentence under a post.
    own = isinstance(hit.record, Post) and hit.record.kind is not PostKind.MESSAGE and scene.account.private
    if own and disclaims_views(hit.text) and not is_union(hit.text) and not other_trade(hit.text):
        words = [word.words for word in job_in_bio(hit.text, scene.force) if word.sure]
        words += [mention.name for mention in forces_in(hit.text, scene.force)] or _EMPLOYER.findall(hit.text)
        if words:
            yield passage(_ID, hit.record, words[0], _IN_POST)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = tuple(sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.cue)))
    if found:
        posted = all(clue.topic == _IN_POST for clue in found)
        yield Draft(
            key="views",
            summary=f"A personal {'post' if posted else 'bio'} says that its views are its owner's own, beside words that name "
            "the job. The sentence gives no protection.",
            evidence=found,
            confidence=Confidence.B if posted else Confidence.A,
            fixes=(HIDE_POST,) if posted else (EDIT_BIO,),
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
    listeners=(listen(once(r"\b(?:views?|opinions?)\b"), _words),),
)
