"""The checks that ask for other words on an official page: they differ in the words alone (PUB-20, PUB-22)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from checks.knowledge.content.content_fixes import CORRECT
from checks.knowledge.content.content_posts import OFFICIAL, drafts, official_page, own_post
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Draft, Family, PassageClue, Post, Scene, on

__all__ = ["wording_check"]

_MOST_NAMED: Final = 8


def _spot(check: str, words: Callable[[str], tuple[str, ...]], topic: str, record: Post, scene: Scene) -> Iterator[PassageClue]:
    if official_page(scene) and own_post(record):
        found = words(record.text)
        if found:
            yield passage(check, record, ", ".join(found[:_MOST_NAMED]), topic)


def _conclude(check: str, says: str, clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(check, clues, lambda posts: f"{posts} on an official page {says}.", notes=())


def wording_check(
    check: str, row: str, words: Callable[[str], tuple[str, ...]], topic: str, says: str, *, title: str, why: str, doubt: str
) -> Check:
    """A check that lists the posts of an official page in which ``words`` finds any. ``says`` goes on from "3 posts on …"."""
    return Check(
        advisory=Advisory(
            id=check,
            version="1.0",
            family=Family.CONTENT,
            row=row,
            title=title,
            why=why,
            doubt=doubt,
            likelihood=3,
            impact=1,
            fixes=(CORRECT,),
        ),
        conclude=partial(_conclude, check, says),
        classes=OFFICIAL,
        spotters=(on(Post, partial(_spot, check, words, topic)),),
    )
