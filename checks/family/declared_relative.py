"""FAM-01: relatives that the profile lists as such."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.family_fixes import ASK_FAMILY, HIDE_FAMILY_FIELDS
from checks.knowledge.kin.household import merge, person_clue
from checks.knowledge.kin.kinship import Group, classify
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Outcome,
    PersonClue,
    ProfileField,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.declared-relative"
_NOT_RELATIVES: Final = ("pet", "expect", "friend")


def _spot(record: ProfileField, _scene: Scene) -> Iterator[PersonClue]:
    name, detail = record.value.strip(), record.detail.strip()
    if record.field is not Field.RELATIVE or not name or any(word in detail.casefold() for word in _NOT_RELATIVES):
        return
    kin = classify(detail)
    yield person_clue(_ID, record, name, kin.relation if kin else Group.OTHER.value)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for person in merge(clues.of(PersonClue, _ID)):
        yield Draft(
            key=person.key,
            summary=f"The profile lists {person.name} as the account holder's {person.relation}.",
            evidence=person.clues,
            confidence=Confidence.A,
            weighing=Weighing(impact=5 if person.group.child else None),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-01",
        title="The profile lists a relative",
        why=(
            "A listed relative is a link that anyone can follow to another account, and relatives rarely hide as much as an "
            "officer does. Whoever cannot reach the officer can reach them."
        ),
        doubt="The entry is a joke among friends, out of date, or already set so that nobody else can see it.",
        likelihood=4,
        impact=4,
        fixes=(HIDE_FAMILY_FIELDS, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    spotters=(on(ProfileField, _spot),),
    conclude=_conclude,
)
