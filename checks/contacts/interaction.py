"""Reactions, comments, tags, names in pictures, calls and the like between the account and a listed person (CON-10)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.contacts.contact_evidence import Described, described, evidence
from checks.knowledge.contacts.contact_meaning import AUTHORITY_FIXES, Meaning, draft_of, is_late
from checks.knowledge.contacts.contact_standing import Standing, common_names, standings
from scanner.api import (
    Advisory,
    Check,
    Clue,
    Clues,
    ContactClue,
    Draft,
    Family,
    Interaction,
    InteractionKind,
    MentionClue,
    Outcome,
    PersonClue,
    Photo,
    Post,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "contacts.interaction"
# What others did to the account is nobody's conduct but theirs.
_INBOUND: Final = frozenset({InteractionKind.TAGGED_BY.value, InteractionKind.ENDORSED_BY.value})
_TAGGED: Final = "tagged in a post"
_PICTURED: Final = "named in a picture"
_DIRECT: Final = (InteractionKind.CALLED.value, InteractionKind.MESSAGED.value, InteractionKind.SHARED_LOCATION.value)


def _spot(record: Interaction, scene: Scene) -> Iterator[Clue]:
    handles = (record.handle,) if record.handle else ()
    return evidence(_ID, record, scene, Described(record.name, handles=handles), record.kind.value)


def _tagged(post: Post, scene: Scene) -> Iterator[Clue]:
    # What is posted to a group is for the check of groups.
    for other in dict.fromkeys(post.tagged) if not post.group else ():
        yield from evidence(_ID, post, scene, described(other, scene), _TAGGED)


def _pictured(photo: Photo, scene: Scene) -> Iterator[Clue]:
    for other in dict.fromkeys(photo.people):
        yield from evidence(_ID, photo, scene, Described(other), _PICTURED)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    for standing in standings(_ID, clues, scene, set(_INBOUND)):
        yield draft_of(standing, _meaning(standing))
    yield from common_names(_ID, clues, scene, "somebody reacted to, tagged, mentioned or called", set(_INBOUND))


def _meaning(standing: Standing) -> Meaning:
    relation = standing.relation
    late = is_late(relation)
    kinds = ", ".join(sorted({clue.kind for clue in standing.own if clue.kind not in _INBOUND}))
    direct = standing.having(*_DIRECT)
    times = f", {len(standing.own)} times" if len(standing.own) > 1 else ""
    what = f"the account acted towards this person ({kinds}{times})"
    return Meaning("interaction", what, relation, 4 if late else 2, 4 if direct or late else 3)


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTACTS,
        row="CON-10",
        title="The account may have reacted to, mentioned or called a person on the case list",
        why="A reaction or a mention is seen by the person and by others, shows that the two accounts know of each other, and "
        "can be read as contact outside the job.",
        doubt="A namesake, a public figure or page of that name, or an interaction from before the person had anything to do "
        "with the police would change our mind.",
        likelihood=2,
        impact=3,
        fixes=AUTHORITY_FIXES,
        references=("Durham Constabulary and NPCC warning signs: unnecessary communication",),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    spotters=(on(Interaction, _spot), on(Post, _tagged), on(Photo, _pictured)),
    uses=(ContactClue, PersonClue, MentionClue),
    needs_persons=True,
)
