"""PUB-14: a text or a file bears a protective marking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import REMOVE, SECURITY
from checks.knowledge.content.content_posts import UNSURE, drafts
from checks.knowledge.content.markings import MARKING_EXPRESSION, marking_in, marking_of_file
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_wording import once
from scanner.api import Advisory, Check, Clues, Draft, Family, Hit, PassageClue, Photo, Scene, Voice, listen, on

__all__ = ["CHECK"]

_ID: Final = "content.protective-marking"


def _words(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    found = None if hit.voice is Voice.UNKNOWN else marking_in(hit.text)
    if found is not None:
        yield passage(_ID, hit.record, found.tier, "protective marking" + ("" if found.sure else UNSURE))


def _file(record: Photo, _scene: Scene) -> Iterator[PassageClue]:
    if marking_of_file(record.at.member):
        yield passage(_ID, record, "in the name of the file", "protective marking")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, notes=())


def _say(posts: str) -> str:
    return f"{posts.replace('post', 'record')} with a protective marking."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-14",
        title="Material with a protective marking was published or kept",
        why="A marking says that somebody judged what harm disclosure does. Outside the force’s systems "
        "the material is to be taken "
        "for lost, and it is a security incident from the first minute.",
        doubt="A joke in the form of a marking, or a document that is published by its owner, would change this.",
        likelihood=4,
        impact=5,
        fixes=(SECURITY, REMOVE),
        references=("Government Security Classifications Policy, 5 August 2024",),
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(Photo, _file),),
    listeners=(listen(once(MARKING_EXPRESSION), _words, case_sensitive=True),),
)
