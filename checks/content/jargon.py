"""PUB-22: an official page writes in abbreviations of the police."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import CORRECT
from checks.knowledge.content.content_posts import OFFICIAL, drafts, official_page, own_post
from checks.knowledge.content.content_style import jargon
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.jargon"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if official_page(scene) and own_post(record):
        words = jargon(record.text)
        if words:
            yield passage(_ID, record, ", ".join(words[:8]), "jargon")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, notes=())


def _say(posts: str) -> str:
    return f"{posts} on an official page with several abbreviations that only the police know."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-22",
        title="Jargon on an official page",
        why="The page speaks to people who do not know the force’s abbreviations; some of them also tell how the police work.",
        doubt="A page for officers, or abbreviations explained in the same post, would change this.",
        likelihood=3,
        impact=1,
        fixes=(CORRECT,),
    ),
    conclude=_conclude,
    classes=OFFICIAL,
    spotters=(on(Post, _post),),
)
