"""PUB-12: a police, prison, health or tax identifier of a person stands in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.content.content_fixes import REMOVE, SECURITY
from checks.knowledge.content.content_posts import UNSURE, drafts
from checks.knowledge.content.identifiers import IDENTIFIER_EXPRESSION, identifiers_in
from checks.knowledge.work.work_clues import passage
from checks.knowledge.work.work_wording import once
from scanner.api import Advisory, Check, Clues, Confidence, Draft, Family, Hit, PassageClue, Scene, Voice, listen

__all__ = ["CHECK"]

_ID: Final = "content.person-identifiers"
_MOST: Final = 20


def _words(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if hit.voice is Voice.UNKNOWN:
        return
    for found in identifiers_in(hit.text)[:_MOST]:
        yield passage(_ID, hit.record, found.kind, "identifiers of a person" + ("" if found.sure else UNSURE))


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    yield from drafts(_ID, clues, _say, confidence=Confidence.B, notes=())


def _say(posts: str) -> str:
    return f"{posts} with a police, prison, health or tax identifier of a person."


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTENT,
        row="PUB-12",
        title="An identifier of a person stands in a text",
        why="A number from a police, prison or health system is one person’s for life, opens records "
        "about that person, and shows "
        "that somebody with access copied it.",
        doubt="A number of something else that passes the check character by chance (one in twenty-three "
        "does), or the writer’s own "
        "number, would change this.",
        likelihood=5,
        impact=4,
        fixes=(REMOVE, SECURITY),
        references=(
            "ministryofjustice/hmpps-person-record: PNCIdentifier, CROIdentifier",
            "ministryofjustice/bichard7-next-core: Asn",
            "NHS Data Dictionary: NHS number",
            "HMRC National Insurance Manual NIM39110",
        ),
        lasting=True,
    ),
    conclude=_conclude,
    listeners=(listen(once(IDENTIFIER_EXPRESSION), _words, case_sensitive=True),),
)
