"""PUB-04: the picture of a sentenced person is left standing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import LINK_INSTEAD, REMOVE, REMOVE_DATE
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from checks.knowledge.content.content_sentences import convicted
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.convicted-picture"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "a sentence, with a picture", convicted, image=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: somebody’s sentence, with a picture and no date of removal."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-04",
        title="The picture of a convicted person is left up",
        why=(
            "Convictions become spent and names get cleared; a page that keeps the face goes on punishing, and "
            "its copy cannot be called back."
        ),
        doubt=("A picture of something else, or a date of removal that is kept elsewhere, would change this."),
        likelihood=4,
        impact=3,
        fixes=(LINK_INSTEAD, REMOVE, REMOVE_DATE),
        references=("College of Policing APP, Media and communications: social media",),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
