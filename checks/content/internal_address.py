"""PUB-23: an internal address, or a blank of a template, stands in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import EDIT, SECURITY
from checks.knowledge.content.content_posts import drafts, own_post, police_page
from checks.knowledge.content.content_style import INTERNAL_EXPRESSION, internal_matter
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Draft, Family, Hit, PassageClue, Scene, listen

__all__ = ["CHECK"]

_ID: Final = "content.internal-address"


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    what = internal_matter(hit.matched) if own_post(hit.record) else ""
    # What a private account links to is as likely the network of another employer, or of the home.
    if what and (police_page(scene) or "police" in hit.matched.lower()):
        yield passage(_ID, hit.record, what, "internal matter")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, notes=())


def _say(posts: str) -> str:
    return f"{posts} with an internal address or a blank of a template."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-23",
        title="An internal address or template stands in a post",
        why="Names of internal systems help whoever wants to break in or to write a convincing false "
        "message, and a blank shows that "
        "nobody read the post.",
        doubt="An address that is public after all, or an example on purpose, would change this.",
        likelihood=3,
        impact=3,
        fixes=(EDIT, SECURITY),
    ),
    conclude=_conclude,
    listeners=(listen(INTERNAL_EXPRESSION, _words),),
)
