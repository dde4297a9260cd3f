"""A listed person among friends, followers and requests (CON-01 to CON-06, CON-11; CON-03 and CON-14 keep it silent)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.contacts.contact_evidence import Described, evidence
from checks.knowledge.contacts.contact_meaning import AUTHORITY_FIXES, draft_of, link_meaning
from checks.knowledge.contacts.contact_standing import common_names, standings
from scanner.api import (
    Advisory,
    Check,
    Clue,
    Clues,
    Connection,
    ContactClue,
    Draft,
    Family,
    LinkKind,
    MentionClue,
    Outcome,
    PersonClue,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "contacts.friend-link"
# A request that nobody answered, and a link that is gone, say nothing against the officer.
_SILENT: Final = frozenset({LinkKind.REQUEST_REJECTED.value, LinkKind.REMOVED.value, LinkKind.BLOCKED.value})


def _spot(link: Connection, scene: Scene) -> Iterator[Clue]:
    return evidence(_ID, link, scene, Described(link.name, handles=(link.handle,) if link.handle else ()), link.link.value)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    for standing in standings(_ID, clues, scene, _SILENT):
        meaning = link_meaning(standing)
        if meaning is not None:
            yield draft_of(standing, meaning)
    yield from common_names(_ID, clues, scene, "a friend", {*_SILENT, LinkKind.REQUEST_RECEIVED.value})


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTACTS,
        row="CON-01",
        title="A person on the case list may be among the account's links",
        why="A personal link to somebody met through police work can compromise a case, the person and the officer. Who made "
        "the link, and whether before or after the first police contact, decides what it means.",
        doubt="Names are shared by many people. Another date of birth, a picture of somebody else or an earlier friendship "
        "would change our mind.",
        likelihood=3,
        impact=5,
        fixes=AUTHORITY_FIXES,
        references=(
            "Authorised Professional Practice and NPCC guidance on abuse of position for a sexual purpose",
            "Kent Police and Northumbria Police policies on notifiable associations",
        ),
        outcome=Outcome.BOUNDARY,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(Connection, _spot),),
    uses=(ContactClue, PersonClue, MentionClue),
    needs_persons=True,
)
