"""PUB-01: the picture of a wanted person or suspect stands on the page itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_appeals import wanted
from checks.knowledge.content.content_fixes import LINK_INSTEAD, REMOVE, REMOVE_DATE
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.wanted-picture"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "asks for a wanted person, with a picture", wanted, image=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: an appeal for a wanted person or suspect, with a picture."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-01",
        title="A wanted person’s picture stands on the page itself",
        why=(
            "Copies stay when the force takes its own picture down on arrest, and the picture of a suspect can "
            "spoil an identification procedure."
        ),
        doubt=(
            "A picture that shows something else, an appeal that the force told you to copy, or a volunteer "
            "wanted for a stall would change this."
        ),
        likelihood=5,
        impact=4,
        fixes=(LINK_INSTEAD, REMOVE, REMOVE_DATE),
        references=(
            "College of Policing APP, Media and communications: social media",
            "College of Policing APP, Media and communications: images and footage",
        ),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
