"""PUB-24: posts of a police page were deleted and nothing says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_corrections import is_deleted, tells_of_removal
from checks.knowledge.content.content_fixes import CORRECT, LOG_IT
from checks.knowledge.content.content_posts import OFFICIAL, official_page, own_post
from checks.knowledge.work.work_clues import passage
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    PassageClue,
    Post,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "content.silent-deletion"
_GONE: Final = "a deleted post"
_NOTE: Final = "a note of a correction"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if not official_page(scene) or not own_post(record):
        return
    if is_deleted(record):
        yield passage(_ID, record, "stands in the list of deleted posts", _GONE)
    elif tells_of_removal(record.text):
        yield passage(_ID, record, "tells readers of a change", _NOTE)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.at, clue.topic))
    noted = {clues.whose(clue) for clue in found if clue.topic == _NOTE}
    gone = tuple(clue for clue in found if clue.topic == _GONE and clues.whose(clue) not in noted)
    if gone:
        posts = len({clue.at for clue in gone})
        yield Draft(
            key="deleted",
            summary=f"{'One post' if posts == 1 else f'{posts} posts'} of an official page "
            f"{'was' if posts == 1 else 'were'} deleted, and "
            "no post of the page tells of a correction.",
            evidence=gone,
            confidence=Confidence.B,
            notes=("Why a post was deleted, and whether that was lawful, an export does not tell.",),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-24",
        title="Posts were deleted without a word",
        why="Somebody has a picture of the old post. A page that corrects itself openly is believed; "
        "one that deletes looks as if it "
        "hides something.",
        doubt="A double that was taken down, or a note in a comment, would change this.",
        likelihood=2,
        impact=2,
        fixes=(
            CORRECT,
            LOG_IT,
        ),
    ),
    conclude=_conclude,
    classes=OFFICIAL,
    spotters=(on(Post, _post),),
)
