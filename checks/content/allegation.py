"""PUB-16: something defamatory is said of a named person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_allegations import DEFAMATION_EXPRESSION, defamation
from checks.knowledge.content.content_fixes import LEGAL, REMOVE
from checks.knowledge.content.content_posts import drafts, read_post
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, Hit, PassageClue, Post, Scene, listen

__all__ = ["CHECK"]

_ID: Final = "content.allegation"


def _words(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if isinstance(hit.record, Post):
        yield from read_post(_ID, hit.record, "an allegation about a named person", defamation)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, confidence=Confidence.C)


def _say(posts: str) -> str:
    return f"{posts} with words about a named person that a lawyer should read."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-16",
        title="An allegation about a named person",
        why=("Who repeats an allegation answers for it, and from an officer it sounds like knowledge."),
        doubt=("A joke among friends, a conviction, or a fact that is published elsewhere would change this."),
        likelihood=4,
        impact=4,
        fixes=(LEGAL, REMOVE),
        references=("Defamation Act 2013",),
    ),
    conclude=_conclude,
    listeners=(listen(DEFAMATION_EXPRESSION, _words),),
)
