"""PUB-07: a scene is shown so that the address, victim or suspect can be known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import EDIT, OIC, REMOVE
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from checks.knowledge.content.content_scenes import scene_detail
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.scene-detail"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "a scene with a house, a vehicle or a person", scene_detail)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: a scene of crime, with the house, the vehicle or a person."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-07",
        title="A scene of crime can be recognised",
        why=(
            "A house number, a number plate or a name at a scene identifies victims and suspects before anybody "
            "has told their families."
        ),
        doubt=("A road name alone, or a detail that the force has released itself, would change this."),
        likelihood=5,
        impact=4,
        fixes=(EDIT, REMOVE, OIC),
        references=("College of Policing APP, Media and communications: social media",),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
