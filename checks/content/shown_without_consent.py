"""PUB-10: a police page shows people, and the register of consents has no row for the post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import CONSENT
from checks.knowledge.content.content_posts import POLICE, drafts, own_post, pictured, police_page
from checks.knowledge.content.content_shown import people_shown
from checks.knowledge.work.work_clues import passage
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, PassageClue, Post, Scene, keys_of, on

__all__ = ["CHECK"]

_ID: Final = "content.shown-without-consent"
_TOPIC: Final = "people in a picture, and no row in the register of consents"
_NOTE: Final = "That people are shown is taken from the words beside the picture; no picture was looked at."


def _post(record: Post, scene: Scene) -> Iterator[PassageClue]:
    register = scene.publishing.consents
    # A post of which the export tells neither number nor file cannot be looked up, and nothing is said of it.
    if register is None or not record.refs or not police_page(scene) or not own_post(record) or not pictured(record):
        return
    cue = people_shown(record.text)
    if cue and register.isdisjoint(key for ref in record.refs for key in keys_of(ref)):
        yield passage(_ID, record, cue, _TOPIC)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, confidence=Confidence.C, notes=(_NOTE,))


def _say(posts: str) -> str:
    return f"{posts} on a police page: people in the picture, by its caption, and no row in the register of consents."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-10",
        title="People are shown and the register has no consent",
        why="Whoever is shown on a police page is taken by somebody for a victim, a suspect or an informer. They should have "
        "agreed, and the page should be able to say when.",
        doubt="A consent entered under another number or file name, or a picture that shows nobody, would change this.",
        likelihood=3,
        impact=2,
        fixes=(CONSENT,),
    ),
    conclude=_conclude,
    classes=POLICE,
    spotters=(on(Post, _post),),
    needs_consents=True,
)
