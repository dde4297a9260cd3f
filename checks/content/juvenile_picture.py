"""PUB-05: a young person in trouble with the police is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import LEGAL, OIC, REMOVE
from checks.knowledge.content.content_posts import POLICE, drafts, police_page, read_post
from checks.knowledge.content.content_young import juvenile
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["CHECK"]

_ID: Final = "content.juvenile-picture"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    if police_page(scene):
        yield from read_post(_ID, record, "a young person in trouble, with a picture", juvenile, image=True)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on a police page: a young person in trouble with the police, with a picture."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-05",
        title="A juvenile may be identified",
        why=(
            "A court can forbid, and for youth courts the law forbids, anything that identifies a person under "
            "eighteen; social media count as publishing."
        ),
        doubt=(
            "A picture that shows no person, an age that is no age, or an order of the court that lifts the ban "
            "would change this."
        ),
        likelihood=5,
        impact=5,
        fixes=(REMOVE, OIC, LEGAL),
        references=(
            "College of Policing APP, Media and communications: social media",
            "Youth Justice and Criminal Evidence Act 1999, s.45; Children and Young Persons Act 1933, s.49",
        ),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
)
