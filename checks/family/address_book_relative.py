"""FAM-01: relatives whom the address book marks as such, by a relation, an emergency entry or a name such as "Mum"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.book_names import relative_in_book
from checks.knowledge.kin.family_fixes import ASK_FAMILY, RENAME_ENTRY
from checks.knowledge.kin.household import Person, merge, person_clue
from scanner.api import (
    AddressBookEntry,
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Outcome,
    PersonClue,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.address-book-relative"
_STATED: Final = "relation stated"


def _spot(record: AddressBookEntry, _scene: Scene) -> Iterator[PersonClue]:
    found = relative_in_book(record)
    if found is not None:
        details = (_STATED if record.relation else "", "with a date of birth" if record.birthday else "")
        yield person_clue(_ID, record, found.name, found.relation, ", ".join(filter(None, details)))


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    mine = clues.of(PersonClue, _ID)
    for person in merge(mine):
        word = person.relation if person.sure else f"possible {person.relation}"
        yield Draft(
            key=person.key,
            summary=f"An address book marks {person.name} as the account holder's {word}.",
            evidence=person.clues,
            confidence=_confidence(person),
            weighing=Weighing(impact=5 if person.group.child else None),
        )
    for relation in sorted({clue.relation for clue in mine if not clue.name}):
        yield Draft(
            key=f"entry|{relation}",
            summary=f"An address book marks an entry as the account holder's {relation}.",
            evidence=tuple(clue for clue in mine if not clue.name and clue.relation == relation),
            confidence=Confidence.B,
        )


def _confidence(person: Person) -> Confidence:
    if not person.sure:
        return Confidence.C
    return Confidence.A if any(_STATED in clue.detail for clue in person.clues) else Confidence.B


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-01",
        title="The address book says who the relatives are",
        why=(
            "An address book is uploaded to one service after another. Whoever gets a copy needs no guess which of the numbers "
            "is the partner's and which the children's, and can sound like one of them."
        ),
        doubt="The entry is a nickname for a friend, somebody else's relative, or out of date.",
        likelihood=4,
        impact=4,
        fixes=(RENAME_ENTRY, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    spotters=(on(AddressBookEntry, _spot),),
    conclude=_conclude,
)
