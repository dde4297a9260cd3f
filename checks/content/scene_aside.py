"""PUB-09: somebody’s home or belongings are shown for no purpose of the investigation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import REMOVE, STANDARDS
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from checks.knowledge.content.content_things import scene_aside
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.scene-aside"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "somebody’s home or belongings in jest, with a picture", scene_aside, image=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: somebody’s home or belongings in jest, with a picture."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-09",
        title="Private things from a search or scene are shown in jest",
        why=(
            "What officers see inside a home is seen on trust. Pictures from scenes that serve no investigation "
            "have ended careers and hurt families."
        ),
        doubt=("A picture of the station’s own rooms, or consent of the people concerned, would change this."),
        likelihood=4,
        impact=4,
        fixes=(STANDARDS, REMOVE),
        references=("College of Policing APP, Media and communications: social media",),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
