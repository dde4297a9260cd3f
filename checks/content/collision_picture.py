"""PUB-08: vehicles or people of a serious crash are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import LINK_INSTEAD, REMOVE
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from checks.knowledge.content.content_scenes import collision
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.collision-picture"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "a serious crash, with a picture", collision, image=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: a serious crash, with a picture."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-08",
        title="A crash is shown",
        why=(
            "Families recognise a car before an officer has reached their door, and the wreck is evidence for the"
            " inquest or the court."
        ),
        doubt=("A picture of the road, of a demonstration, or one that the family agreed to would change this."),
        likelihood=4,
        impact=3,
        fixes=(REMOVE, LINK_INSTEAD),
        references=("College of Policing APP, Media and communications: social media",),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
