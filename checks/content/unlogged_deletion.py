"""PUB-25: posts of a police page were deleted, and the page's log does not say why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.content.content_corrections import good_reason, is_deleted
from checks.knowledge.content.content_fixes import LOG_IT
from checks.knowledge.content.content_posts import OFFICIAL, official_page, own_post
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, PassageClue, Post, Scene, keys_of, on

__all__ = ["CHECK"]

_ID: Final = "content.unlogged-deletion"
_TOPIC: Final = "a deleted post"
_NO_ROW: Final = "in no row of the log"
_NO_REASON: Final = "in the log without a reason"
_OTHER: Final = "in the log with a reason that is none of the handbook’s"
_NO_NUMBER: Final = "without a number in the export, so that nobody can look it up"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    logged = scene.publishing.deletions
    if logged is None or not official_page(scene) or not own_post(record) or not is_deleted(record):
        return
    keys = [key for ref in record.refs for key in keys_of(ref)]
    rows = [row for key in keys if (row := logged.get(key)) is not None]
    if not rows:
        yield passage(_ID, record, _NO_ROW if keys else _NO_NUMBER, _TOPIC)
    elif not any(good_reason(row.reason) for row in rows):
        yield passage(_ID, record, _OTHER if any(row.reason for row in rows) else _NO_REASON, _TOPIC)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.cue, clue.at))
    unknown = sum(clue.cue == _NO_NUMBER for clue in found)
    for cue, group in groupby(found, key=lambda clue: clue.cue):
        mine = tuple(group)
        if cue == _NO_NUMBER:
            continue
        posts = len({clue.at for clue in mine})
        stood = "One deleted post of a page stands" if posts == 1 else f"{posts} deleted posts of a page stand"
        yield Draft(
            key=cue,
            summary=f"{stood} {cue}.",
            evidence=mine,
            confidence=Confidence.B,
            notes=(f"Deleted posts without a number in the export, which nobody can look up: {unknown}.",) if unknown else (),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-25",
        title="Deleted posts without a reason in the log",
        why="A page may delete what is illegal, offensive or prejudicial, its errors, and what has run out. Where the log does "
        "not say which it was, nobody can answer for the deletion later.",
        doubt="A log kept elsewhere, or a post entered under another number, would change this.",
        likelihood=2,
        impact=2,
        fixes=(LOG_IT,),
    ),
    conclude=_conclude,
    classes=OFFICIAL,
    spotters=(on(Post, _post),),
    needs_deletions=True,
)
