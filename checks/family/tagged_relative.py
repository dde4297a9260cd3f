"""FAM-04: a partner or another known relative who is tagged again and again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.family_fixes import ASK_FAMILY, TAG_REVIEW
from checks.knowledge.kin.household import draft_for, known, merge, person_clue, resolve
from checks.knowledge.words.kin_names import fold
from scanner.api import Advisory, Check, Clues, Draft, Family, Outcome, PersonClue, Post, Scene, Weighing, on

__all__ = ["CHECK"]

_ID: Final = "family.tagged-relative"
_TIMES: Final = 3
_PEOPLE_IN_A_POST: Final = 20


def _spot(record: Post, _scene: Scene) -> Iterator[PersonClue]:
    for name in record.tagged[:_PEOPLE_IN_A_POST]:
        if name.strip():
            yield person_clue(_ID, record, name.strip(), "")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    family = known(clue for clue in clues.of(PersonClue) if clue.spotter != _ID)
    # A tag is a full name; somebody known by the first name alone could be anyone of that name.
    full = [person for person in family if len(fold(person.name).split()) > 1 or person.name.startswith("@")]
    for person in merge(resolve(clues.of(PersonClue, _ID), full)):
        records = {clue.at for clue in person.clues}
        if len(records) >= _TIMES:
            what = f"({person.relation}) is tagged in {len(records)} posts"
            yield draft_for(person, what, Weighing(impact=4 if person.group.child else None))


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-04",
        title="A relative's account is tagged again and again",
        why=(
            "A tag is a link to the relative's own account. Who is tagged most often is easily taken for the partner, even "
            "where no post says so."
        ),
        doubt="The tagged account belongs to a namesake, or the relative's account is closed to strangers.",
        likelihood=4,
        impact=3,
        fixes=(TAG_REVIEW, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    spotters=(on(Post, _spot),),
    uses=(PersonClue,),
    conclude=_conclude,
)
