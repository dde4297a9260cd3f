"""A private conversation with a listed person, from its headers alone: counts and dates, never the words (CON-07)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.contact_evidence import Described, described, evidence
from checks.knowledge.contact_meaning import AUTHORITY_FIXES, Meaning, draft_of, is_late
from checks.knowledge.contact_standing import Standing, common_names, standings
from scanner.api import (
    Advisory,
    Band,
    Check,
    Clue,
    Clues,
    ContactClue,
    DateRelation,
    Draft,
    Family,
    MentionClue,
    MessageThread,
    Outcome,
    PersonClue,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "contacts.message-thread"
_SENT: Final = "conversation in which messages were sent"
_SILENT: Final = "conversation in which nothing was sent"
_GROUP: Final = "group conversation"


def _spot(thread: MessageThread, scene: Scene) -> Iterator[Clue]:
    others = dict.fromkeys((*thread.people, *thread.handles, *thread.phones))
    size = max(len(thread.people), len(thread.handles), len(thread.phones))
    kind = _GROUP if size > 1 else _SENT if thread.sent else _SILENT
    for other in others:
        person = described(other, scene)
        if size == 1 and other in thread.people:
            # Of one other person, the name and every number or handle belong together.
            person = Described(
                person.shown, (*person.phones, *thread.phones), person.emails, (*person.handles, *thread.handles)
            )
        elif size == 1 and thread.people:
            continue
        yield from evidence(_ID, thread, scene, person, kind, thread.last)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    # Messages that came in and were never answered are, like an unanswered request, nobody's conduct but the sender's.
    for standing in standings(_ID, clues, scene, {_SILENT}):
        yield draft_of(standing, _meaning(standing))
    yield from common_names(_ID, clues, scene, "somebody in a conversation", {_SILENT})


def _meaning(standing: Standing) -> Meaning:
    direct = standing.having(_SENT)
    relation = standing.relation
    if not direct:
        return Meaning("group", "this person shared a group conversation", relation, 2, 3)
    late = is_late(relation)
    impact = 3 if relation is DateRelation.BEFORE else 5
    what = "messages went to this person in a private conversation"
    return Meaning("conversation", what, relation, 5 if late else 3, impact, Band.HIGH if late else None)


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTACTS,
        row="CON-07",
        title="There may be a private conversation with a person on the case list",
        why="Contact that goes on after an incident or case is concluded, or that the job does not need, is a warning sign in "
        "guidance on abuse of position. Only counts and dates were read, never the words.",
        doubt="A namesake, a conversation from before the case, or contact that the job asked for and that is on record "
        "would change our mind.",
        likelihood=3,
        impact=5,
        fixes=AUTHORITY_FIXES,
        references=("Durham Constabulary and NPCC warning signs: continued contact, unnecessary communication",),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    spotters=(on(MessageThread, _spot),),
    uses=(ContactClue, PersonClue, MentionClue),
    needs_persons=True,
)
