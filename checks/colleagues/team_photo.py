"""COL-09: the caption of a team, course or passing-out photograph names the people on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.work.team_photos import PHOTO_EXPRESSION, people_on_photo
from checks.knowledge.work.work_clues import individual, mention
from checks.knowledge.work.work_fixes import HIDE_POST, TAG_REVIEW, TELL_COLLEAGUE, UNTAG
from checks.knowledge.work.work_wording import once
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Hit,
    Location,
    MentionClue,
    Outcome,
    Post,
    Scene,
    listen,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.team-photo"


def _words(hit: Hit, scene: Scene) -> Iterator[MentionClue]:
    record = hit.record
    if isinstance(record, Post) and individual(scene):
        for name in people_on_photo(hit.text, record.tagged, scene.names + scene.account.names):
            yield mention(_ID, record, name, "team or course photograph")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    photos: dict[tuple[str, ...], list[MentionClue]] = {}
    by_post: dict[Location, list[MentionClue]] = {}
    for clue in sorted(set(clues.of(MentionClue, _ID)), key=lambda clue: (clue.at, clue.name)):
        by_post.setdefault(clue.at, []).append(clue)
    for mine in by_post.values():
        photos.setdefault(tuple(sorted(clue.name.casefold() for clue in mine)), []).extend(mine)
    for names, mine in sorted(photos.items()):
        people = "one colleague" if len(names) == 1 else f"{len(names)} colleagues"
        yield Draft(
            key="|".join(names),
            summary=f"The caption of a team, course or passing-out photograph names {people}.",
            evidence=tuple(mine),
            confidence=Confidence.B,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-09",
        title="A team or course photograph names the people on it",
        why="A passing-out photograph with names is a list of faces and names of serving officers. Some of them may "
        "work under another name by now.",
        doubt="A course or a team outside the police, or names that are already published by the force, would change this.",
        likelihood=4,
        impact=4,
        fixes=(UNTAG, HIDE_POST, TAG_REVIEW, TELL_COLLEAGUE),
        outcome=Outcome.TEAM,
        lasting=True,
    ),
    conclude=_conclude,
    listeners=(listen(once(PHOTO_EXPRESSION), _words),),
)
