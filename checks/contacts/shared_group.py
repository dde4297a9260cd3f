"""A listed person in the same group: a group conversation, or a tag in what was posted to a group (CON-12)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.contacts.contact_evidence import described, evidence
from checks.knowledge.contacts.contact_meaning import AUTHORITY_FIXES, Meaning, draft_of
from checks.knowledge.contacts.contact_standing import Standing, common_names, standings
from scanner.api import (
    Advisory,
    Check,
    Clue,
    Clues,
    ContactClue,
    Draft,
    Family,
    MentionClue,
    MessageThread,
    Outcome,
    PersonClue,
    Post,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "contacts.shared-group"
_TOOK_PART: Final = "group conversation in which messages were sent"
_SILENT: Final = "group conversation"
_TAGGED: Final = "tagged in what was posted to a group"


def _talked(thread: MessageThread, scene: Scene) -> Iterator[Clue]:
    # Which number or handle belongs to which of several names is not told, so that each is compared by itself.
    if max(len(thread.people), len(thread.handles), len(thread.phones)) > 1:
        kind = _TOOK_PART if thread.sent else _SILENT
        for other in dict.fromkeys((*thread.people, *thread.handles, *thread.phones)):
            yield from evidence(_ID, thread, scene, described(other, scene), kind, thread.last)


def _tagged(post: Post, scene: Scene) -> Iterator[Clue]:
    if post.group:
        for other in dict.fromkeys(post.tagged):
            yield from evidence(_ID, post, scene, described(other, scene), _TAGGED)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    for standing in standings(_ID, clues, scene):
        yield draft_of(standing, _meaning(standing))
    yield from common_names(_ID, clues, scene, "somebody in a group")


def _meaning(standing: Standing) -> Meaning:
    what = "this person shared a group with the account"
    if standing.having(_TOOK_PART, _TAGGED):
        return Meaning("group", f"{what} and the account took part", standing.relation, 2, 3)
    return Meaning("group", what, standing.relation, 2, 2)


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTACTS,
        row="CON-12",
        title="A person on the case list may share a group with the account",
        why="Members of a group see each other's names, and often numbers and words. To be in one together says little by "
        "itself; declaring it early keeps it small.",
        doubt="A namesake, a large or public group in which the two never met, or a group that both joined before the case "
        "would change our mind.",
        likelihood=2,
        impact=3,
        fixes=AUTHORITY_FIXES,
        references=("Northumbria Police policy on notifiable associations",),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    spotters=(on(MessageThread, _talked), on(Post, _tagged)),
    uses=(ContactClue, PersonClue, MentionClue),
    needs_persons=True,
)
