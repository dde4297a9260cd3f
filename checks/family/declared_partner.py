"""FAM-01: the partner, the status of a relationship and its anniversary, as the profile states them."""

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

_ID: Final = "family.declared-partner"
_ENDED: Final = ("divorced", "separated", "former", "previous", "ex-", "widow")
_STATUS_ONLY: Final = frozenset(
    ["married", "engaged", "single", "divorced", "separated", "widowed", "complicated", "relationship", "partnership"]
)


def _spot(record: ProfileField, _scene: Scene) -> Iterator[PersonClue]:
    if record.field is not Field.PARTNER:
        return
    value, detail = record.value.strip(), record.detail.strip()
    low = f"{value} {detail}".casefold()
    if set(value.casefold().split()) & _STATUS_ONLY or not value:
        # A status without a name leads to nobody; only a standing one is worth a line.
        if any(word in low for word in ("married", "engaged", "relationship", "partnership")) and "open" not in low:
            yield person_clue(_ID, record, "", Group.PARTNER.value, detail or value)
        return
    ended = record.current is False or any(word in detail.casefold() for word in _ENDED)
    kin = classify(detail)
    relation = kin.relation if kin and kin.group in {Group.PARTNER, Group.FORMER_PARTNER} else Group.PARTNER.value
    yield person_clue(_ID, record, value, Group.FORMER_PARTNER.value if ended else relation, detail)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    mine = clues.of(PersonClue, _ID)
    for person in merge(mine):
        details = sorted({clue.detail for clue in person.clues if clue.detail})
        more = f" ({', '.join(details)})" if details else ""
        yield Draft(
            key=person.key,
            summary=f"The profile states {person.name} as the account holder's {person.relation}{more}.",
            evidence=person.clues,
            confidence=Confidence.A,
            weighing=Weighing(impact=2 if person.group is Group.FORMER_PARTNER else None),
        )
    unnamed = tuple(clue for clue in mine if not clue.name)
    if unnamed and len(unnamed) == len(mine):
        yield Draft(
            key="status",
            summary=f"The profile states a relationship ({unnamed[0].detail}) without naming the partner.",
            evidence=unnamed,
            confidence=Confidence.A,
            weighing=Weighing(impact=1),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-01",
        title="The profile states the partner",
        why=(
            "A stated partner leads to a second set of accounts, photos and friends that the officer does not control, and a "
            "wedding date is asked for when banks and shops check who is calling."
        ),
        doubt="The relationship is over, the entry is a joke, or it is already set so that nobody else can see it.",
        likelihood=4,
        impact=4,
        fixes=(HIDE_FAMILY_FIELDS, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    spotters=(on(ProfileField, _spot),),
    conclude=_conclude,
)
