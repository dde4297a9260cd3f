"""PUB-26: an appeal speaks of an image and links to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_appeals import image_without_link
from checks.knowledge.content.content_fixes import LINK_INSTEAD
from checks.knowledge.content.content_posts import OFFICIAL, drafts, official_page, read_post
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.image-without-link"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if official_page(scene):
        yield from read_post(_ID, record, "an appeal with an image and no link", image_without_link)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on an official page: an appeal that speaks of an image and has no link."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-26",
        title="An appeal has an image but no link",
        why=("A link leads to the version that the force keeps up to date; a copy goes on after the person has been found."),
        doubt=("A link in a comment below the post would change this."),
        likelihood=2,
        impact=1,
        fixes=(LINK_INSTEAD,),
        references=("College of Policing APP, Media and communications: social media",),
    ),
    conclude=_conclude,
    classes=OFFICIAL,
    spotters=(on(Post, _post),),
)
