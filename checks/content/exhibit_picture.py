"""PUB-06: something that may be evidence is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import OIC, REMOVE
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from checks.knowledge.content.content_things import exhibit
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.exhibit-picture"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "a thing that may be evidence, with a picture", exhibit, image=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: something that may be evidence, with a picture."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-06",
        title="An exhibit is shown",
        why=(
            "What may be evidence in court must not be published first: it can tell witnesses what to say, and "
            "the handling shown can be attacked."
        ),
        doubt=("A surrendered or found thing, or a picture released after the trial, would change this."),
        likelihood=4,
        impact=4,
        fixes=(REMOVE, OIC),
        references=("College of Policing APP, Media and communications: social media",),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
