"""FAM-02: a calendar entry that says where a child is and when: "Leo swimming 4pm", "Parents evening St Oswald's"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.calendar_words import children_in_entry
from checks.knowledge.kin.family_fixes import ASK_FAMILY, CLOSE_CALENDAR, OF_AN_OFFICER
from checks.knowledge.kin.household import draft_for, is_self, merge, person_clue, resolve, supposed
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Outcome,
    PersonClue,
    Post,
    PostKind,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.calendar-child"


def _spot(record: Post, scene: Scene) -> Iterator[PersonClue]:
    if record.kind is not PostKind.EVENT:
        return
    for child in children_in_entry(record.text):
        if not is_self(child.name, scene.names):
            yield person_clue(_ID, record, child.name, child.relation, child.what)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    mine = clues.of(PersonClue, _ID)
    for child in merge(resolve(mine, supposed(clues.of(PersonClue)), children=True)):
        if child.group.child:
            word = child.relation if child.sure else f"possible {child.relation}"
            details = ", ".join(sorted({clue.detail for clue in child.clues})[:3])
            yield draft_for(
                child,
                f"({word}) stands in a calendar with {details}",
                Weighing(impact=5 if child.sure else 4, combine=not child.sure),
            )
    for place in sorted({clue.detail for clue in mine if not clue.name}):
        yield Draft(
            key=f"unnamed|{place.casefold()}",
            summary=f"A calendar entry shows that a child of the account holder possibly goes to {place}.",
            evidence=tuple(clue for clue in mine if not clue.name and clue.detail == place),
            confidence=Confidence.C,
            weighing=Weighing(impact=4, combine=True),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-02",
        title="A calendar says where a child is and when",
        why=(
            "A child's weekly hours in a calendar are a timetable of where the child can be met. Calendars are shared with "
            "colleagues, synchronised to old devices, and some are public without their owner knowing."
        ),
        doubt="The entry is about a grown-up or somebody else's child, or the calendar is shared with nobody.",
        likelihood=3,
        impact=5,
        fixes=(CLOSE_CALENDAR, ASK_FAMILY),
        outcome=Outcome.FAMILY,
        lasting=True,
        worse_with=(OF_AN_OFFICER,),
    ),
    spotters=(on(Post, _spot),),
    uses=(PersonClue,),
    conclude=_conclude,
)
