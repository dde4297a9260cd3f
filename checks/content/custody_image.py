"""PUB-03: a missing person is shown by a picture taken in custody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_appeals import custody_image
from checks.knowledge.content.content_fixes import LINK_INSTEAD, REMOVE
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.custody-image"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "a missing person and a custody picture", custody_image, image=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: a missing person, with words on a picture taken in custody."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-03",
        title="A missing person is shown by a custody picture",
        why=(
            "It tells every reader that the person was once arrested. A custody picture of a missing person is a "
            "last resort that somebody must have decided."
        ),
        doubt=("A picture from the family, or a recorded decision that nothing else exists, would change this."),
        likelihood=5,
        impact=4,
        fixes=(REMOVE, LINK_INSTEAD),
        references=("College of Policing APP, Media and communications: images and footage",),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
