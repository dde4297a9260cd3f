"""PUB-27: a post promotes what a court gave a named person, and links to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import LINK_OUTCOME, REMOVE_DATE
from checks.knowledge.content.content_outcomes import outcome_without_link
from checks.knowledge.content.content_posts import POLICE, drafts, own_post, police_page
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.outcome-without-link"
_NOTES: Final = (
    "Posts with a link were passed over. No link was opened, so where those lead is for you to look.",
    "That the named person is the one who was sentenced is read from the sentence alone.",
)


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene) and own_post(record):
        cue = outcome_without_link(record.text)
        if cue:
            yield passage(_ID, record, cue, "a court’s outcome, a name and no link")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, notes=_NOTES, confidence=Confidence.B)


def _say(posts: str) -> str:
    return f"{posts} on a police page: a named person’s sentence, and no link to the court’s outcome or the force’s release."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-27",
        title="A named person’s sentence has no link to the outcome",
        why="A post stands alone for years, while sentences are appealed and convictions become spent. The release that a link "
        "leads to is kept right and taken down in time; the words of a post are not.",
        doubt="A link in a comment below the post or on the picture would change this.",
        likelihood=3,
        impact=2,
        fixes=(LINK_OUTCOME, REMOVE_DATE),
        references=("College of Policing APP, Media and communications: naming on conviction and sentence",),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
