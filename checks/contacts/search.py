"""A search for a listed person, or a visit to their profile, from a personal account (CON-08)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.contacts.contact_evidence import described, evidence
from checks.knowledge.contacts.contact_meaning import AUTHORITY_FIXES, Meaning, draft_of, is_late
from checks.knowledge.contacts.contact_standing import common_names, standings
from scanner.api import (
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
    Search,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "contacts.search"
_LONGEST_NAME: Final = 4
_OPENED: Final = "profile opened"
_SEARCHED: Final = "search"


def _spot(search: Search, scene: Scene) -> Iterator[Clue]:
    # A longer query is a sentence, in which two words beside each other need not be somebody's name.
    if len(search.query.split()) <= _LONGEST_NAME:
        yield from evidence(_ID, search, scene, described(search.query, scene), _OPENED if search.profile else _SEARCHED)


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    for standing in standings(_ID, clues, scene):
        relation = standing.relation
        likelihood = 5 if is_late(relation) else 3
        what = "the profile was opened" if standing.having(_OPENED) else "a search for this person was made"
        times = f" ({len(standing.own)} times)" if len(standing.own) > 1 else ""
        yield draft_of(standing, Meaning("search", f"{what}{times}", relation, likelihood, 4))
    yield from common_names(_ID, clues, scene, "somebody searched for")


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.CONTACTS,
        row="CON-08",
        title="A person on the case list may have been searched for from this account",
        why="Looking somebody up from a private account leaves a trace, can put the officer among “people you may know”, and "
        "may need an authority that a private search does not have.",
        doubt="A namesake, a public figure of that name, or a search made before the person had anything to do with the police "
        "would change our mind.",
        likelihood=3,
        impact=4,
        fixes=(*AUTHORITY_FIXES, Fix("Use the force's open-source research process for any search the job needs")),
        references=(
            "Regulation of Investigatory Powers Act 2000, Part II",
            "Cahill (2020) on personal accounts in open-source work",
        ),
        outcome=Outcome.BOUNDARY,
    ),
    conclude=_conclude,
    spotters=(on(Search, _spot),),
    uses=(ContactClue, PersonClue, MentionClue),
    needs_persons=True,
)
