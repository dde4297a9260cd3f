"""FAM-04: somebody of the account holder's own, uncommon surname who is tagged or named on faces again and again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.family_fixes import ASK_FAMILY, TAG_REVIEW
from checks.knowledge.kin.household import known
from checks.knowledge.kin.same_surname import COMMON_SURNAMES
from checks.knowledge.words.kin_names import fold
from checks.knowledge.words.own_name import Agreement, agreement, surnames
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    NameClue,
    Outcome,
    PersonClue,
    Photo,
    Post,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.shared-surname"
_TIMES: Final = 3
_PEOPLE_AT_ONCE: Final = 20


def _spot(record: Post | Photo, scene: Scene) -> Iterator[NameClue]:
    names = record.tagged if isinstance(record, Post) else record.people
    if not names:
        return
    own = [name for name in surnames((*scene.names, *scene.account.names)) if fold(name) not in COMMON_SURNAMES]
    for name in names[:_PEOPLE_AT_ONCE]:
        words = fold(name).split()
        if len(words) > 1 and words[-1] in map(fold, own):
            yield NameClue(
                spotter=_ID, at=record.at, when=record.when, audience=record.audience, kind="name", value=name.strip()
            )


def _conclude(clues: Clues, scene: Scene) -> Iterable[Draft]:
    relatives = {fold(person.name) for person in known(clues.of(PersonClue))}
    first_names = {name.split()[0] for name in relatives if name}
    named: dict[str, list[NameClue]] = defaultdict(list)
    for clue in clues.of(NameClue, _ID):
        if agreement(clue.value, scene.names) is Agreement.NONE:
            named[fold(clue.value)].append(clue)
    for name, seen in sorted(named.items()):
        places = {clue.at for clue in seen}
        # Somebody whose relation is told has a finding of their own.
        if len(places) >= _TIMES and name.split()[0] not in first_names:
            yield Draft(
                key=name,
                summary=f"{seen[0].value} bears the account holder's surname and is tagged or named in {len(places)} items: "
                "possibly a relative.",
                evidence=tuple(seen),
                confidence=Confidence.C,
            )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-04",
        title="Somebody of the same surname, again and again",
        why="A shared surname beside many shared moments is how a stranger finds the partner or the children of an officer.",
        doubt="The two are not related: a namesake, or a friend of the same surname.",
        likelihood=4,
        impact=3,
        fixes=(TAG_REVIEW, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    spotters=(on(Post, _spot), on(Photo, _spot)),
    uses=(PersonClue,),
    conclude=_conclude,
)
