"""A listed person's number or e-mail address in an uploaded address book (CON-09)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.contacts.contact_evidence import Described, evidence
from checks.knowledge.contacts.contact_meaning import AUTHORITY_FIXES, Meaning, draft_of, is_late
from checks.knowledge.contacts.contact_standing import common_names, standings
from scanner.api import (
    AddressBookEntry,
    Advisory,
    Check,
    Clue,
    Clues,
    ContactClue,
    Draft,
    Family,
    Fix,
    MentionClue,
    Outcome,
    PersonClue,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "contacts.address-book"


def _spot(entry: AddressBookEntry, scene: Scene) -> Iterator[Clue]:
    if entry.own:
        return iter(())
    person = Described(entry.name, entry.phones, entry.emails, entry.handles, born=entry.birthday, addresses=entry.addresses)
    return evidence(_ID, entry, scene, person, "entry in an address book")


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    for standing in standings(_ID, clues, scene):
        relation = standing.relation
        likelihood = 4 if is_late(relation) else 3
        what = "an entry for this person was uploaded with an address book"
        yield draft_of(standing, Meaning("entry", what, relation, likelihood, 4))
    yield from common_names(_ID, clues, scene, "an entry in an address book")


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTACTS,
        row="CON-09",
        title="A person on the case list may be in an uploaded address book",
        why="A private number or e-mail address of somebody met through police work should not be in a private phone; where it "
        "came from needs explaining. The platform may also suggest the two to each other.",
        doubt="Numbers are given out anew and households share them. An acquaintance from before, a shared home line or a "
        "number that has changed hands would change our mind.",
        likelihood=3,
        impact=4,
        fixes=(
            *AUTHORITY_FIXES,
            Fix(
                "Once advised, switch off contact upload so that nothing further is sent", where="the app's settings, Contacts"
            ),
        ),
        references=("Misconduct outcomes on contact details taken from police systems",),
        outcome=Outcome.BOUNDARY,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(AddressBookEntry, _spot),),
    uses=(ContactClue, PersonClue, MentionClue),
    needs_persons=True,
)
