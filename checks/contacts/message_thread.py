"""A private conversation with a listed person, from its headers alone: counts and dates, never the words (CON-07)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from checks.knowledge.accounts.account_facts import clock
from checks.knowledge.contacts.contact_evidence import Described, described, evidence
from checks.knowledge.contacts.contact_meaning import AUTHORITY_FIXES, Meaning, draft_of, is_late
from checks.knowledge.contacts.contact_standing import Standing, common_names, standings
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


class HeaderClue(Clue, frozen=True, kw_only=True):
    """The headers of a conversation with a listed person: messages each way, and the days from the first to the last."""

    sent: int
    received: int
    days: int | None


def _spot(thread: MessageThread, scene: Scene) -> Iterator[Clue]:
    others = dict.fromkeys((*thread.people, *thread.handles, *thread.phones))
    if not others or max(len(thread.people), len(thread.handles), len(thread.phones)) > 1:
        return
    person = described(next(iter(others)), scene)
    # Of one other person, the name and every number or handle belong together.
    phones, handles = dict.fromkeys((*person.phones, *thread.phones)), dict.fromkeys((*person.handles, *thread.handles))
    person = Described(person.shown, tuple(phones), person.emails, tuple(handles))
    found = list(evidence(_ID, thread, scene, person, _SENT if thread.sent else _SILENT, thread.last))
    yield from found
    for where in dict.fromkeys(clue.at for clue in found if isinstance(clue, ContactClue)):
        days = (clock(thread.last) - clock(thread.when)).days if thread.last and thread.when else None
        yield HeaderClue(spotter=_ID, at=where, sent=thread.sent, received=thread.received, days=days)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    headers = clues.of(HeaderClue)
    # Messages that came in and were never answered are, like an unanswered request, nobody's conduct but the sender's.
    for standing in standings(_ID, clues, scene, {_SILENT}):
        wanted = {clue.at for clue in standing.having(_SENT)}
        yield draft_of(standing, _meaning(standing, [clue for clue in headers if clue.at in wanted]))
    yield from common_names(_ID, clues, scene, "somebody in a conversation", {_SILENT})


def _meaning(standing: Standing, headers: Sequence[HeaderClue]) -> Meaning:
    relation = standing.relation
    late = is_late(relation)
    impact = 3 if relation is DateRelation.BEFORE else 5
    counts = f"{sum(each.sent for each in headers):,} sent, {sum(each.received for each in headers):,} received"
    days = max((each.days for each in headers if each.days is not None), default=0)
    span = f" over {days:,} days" if days > 1 else ""
    what = f"messages went to this person in a private conversation ({counts}{span})"
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
