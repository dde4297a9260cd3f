"""PUB-20: an official page writes text speak."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import CORRECT
from checks.knowledge.content.content_posts import OFFICIAL, drafts, official_page, own_post
from checks.knowledge.content.content_style import text_speak
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.text-speak"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if official_page(scene) and own_post(record):
        words = text_speak(record.text)
        if words:
            yield passage(_ID, record, ", ".join(words[:6]), "text speak")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, notes=())


def _say(posts: str) -> str:
    return f"{posts} on an official page in text speak."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-20",
        title="Text speak on an official page",
        why="Readers who do not know it are left out, and those who do take the page less seriously.",
        doubt="Words quoted on purpose, for instance in advice to young people, would change this.",
        likelihood=3,
        impact=1,
        fixes=(CORRECT,),
    ),
    conclude=_conclude,
    classes=OFFICIAL,
    spotters=(on(Post, _post),),
)
