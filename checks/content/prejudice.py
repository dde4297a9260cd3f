"""PUB-15: a text says of an open case who did it, or what the accused did before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_cases import PREJUDICE_EXPRESSION, prejudice
from checks.knowledge.content.content_fixes import LEGAL, OIC, REMOVE
from checks.knowledge.content.content_posts import drafts, read_post
from scanner.api import Advisory, Check, Clues, Draft, Family, Hit, PassageClue, Post, Scene, listen

__all__ = ["CHECK"]

_ID: Final = "content.prejudice"


def _words(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if isinstance(hit.record, Post):
        yield from read_post(_ID, hit.record, "words on an open case", prejudice)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} on guilt or earlier convictions where a case seems to be open."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-15",
        title="Words that could prejudice a trial",
        why=(
            "From an arrest on, what could seriously prejudice a trial is contempt of court, and a trial can be stopped for it."
        ),
        doubt=("A case that is over, a film, or a joke would change this."),
        likelihood=4,
        impact=4,
        fixes=(REMOVE, OIC, LEGAL),
        references=("Contempt of Court Act 1981, ss.1-2",),
    ),
    conclude=_conclude,
    listeners=(listen(PREJUDICE_EXPRESSION, _words),),
)
