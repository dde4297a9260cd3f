"""PUB-12: personal details of somebody else are published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import REMOVE, SECURITY
from checks.knowledge.content.content_people import PART_EXPRESSION, details_of_others
from checks.knowledge.content.content_posts import drafts, own_post, police_page
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Draft, Family, Hit, PassageClue, Post, Scene, listen, on

__all__ = ["CHECK"]

_ID: Final = "content.personal-details"
_TOPIC: Final = "a person with details"


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    # A name and an address are enough on a page that speaks for the police; such pages are few.
    if police_page(scene) and own_post(record):
        found = details_of_others(record.text, police=True)
        if found is not None:
            yield passage(_ID, record, found.reasons, _TOPIC)


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    if not police_page(scene) and own_post(hit.record):
        found = details_of_others(hit.text, police=False)
        if found is not None:
            yield passage(_ID, hit.record, found.reasons, _TOPIC)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say)


def _say(posts: str) -> str:
    return f"{posts} with the name of a private person and an address, a number, a date of birth or words on health."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-12",
        title="Somebody else’s personal details are published",
        why="What the police know of people they know by law. Whoever reads where a victim, a caller or a suspect lives can go "
        "there, and the force must answer for the breach within 72 hours.",
        doubt="Consent that is on record, the contact of an office or a charity, or an officer named with "
        "the rank would change "
        "this.",
        likelihood=5,
        impact=4,
        fixes=(REMOVE, SECURITY),
        references=("Data Protection Act 2018, Part 3", "UK GDPR, articles 33 and 34"),
    ),
    conclude=_conclude,
    spotters=(on(Post, _post),),
    listeners=(listen(PART_EXPRESSION, _words),),
)
