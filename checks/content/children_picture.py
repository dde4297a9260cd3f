"""PUB-11: children are shown at a school or an event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_children import children
from checks.knowledge.content.content_fixes import CONSENT, REMOVE
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.children-picture"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "children at a visit or event, with a picture", children, image=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: children at a school, a visit or an event, with a picture."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-11",
        title="Children are shown",
        why=(
            "A picture with a school’s name tells where a child can be found. Some children must not be found by "
            "somebody, and the page cannot know which."
        ),
        doubt=("Recorded consent of every parent and the school, or a picture without children, would change this."),
        likelihood=4,
        impact=4,
        fixes=(CONSENT, REMOVE),
        references=("College of Policing APP, Media and communications: social media",),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
