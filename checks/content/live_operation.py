"""PUB-18: an operation is announced while it goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import DELAY, REMOVE
from checks.knowledge.content.content_operations import LIVE_EXPRESSION, live_operation
from checks.knowledge.content.content_posts import drafts, read_post
from scanner.api import Advisory, Check, Clues, Draft, Family, Hit, PassageClue, Post, Scene, listen

__all__ = ["CHECK"]

_ID: Final = "content.live-operation"


def _words(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if isinstance(hit.record, Post):
        yield from read_post(_ID, hit.record, "an operation that goes on, or hidden means", live_operation)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on an operation that seems to go on, or on means that are meant to be hidden."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-18",
        title="A live operation is given away",
        why=("Whoever is being looked for reads it too: officers walk into a prepared house, and a means once told is lost."),
        doubt=("An operation that was over, or one announced on purpose to deter, would change this."),
        likelihood=5,
        impact=5,
        fixes=(REMOVE, DELAY),
        references=("College of Policing APP, Media and communications: social media",),
    ),
    conclude=_conclude,
    listeners=(listen(LIVE_EXPRESSION, _words),),
)
