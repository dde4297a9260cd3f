"""COL-04: a collar, shoulder or warrant number stands in a text, a display name or a user name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.work.collar_numbers import COLLAR_EXPRESSION, CollarNumber, collar_numbers, number_in_handle, own_numbers
from checks.knowledge.work.work_clues import individual, named
from checks.knowledge.work.work_fixes import EDIT_BIO, HIDE_POST
from checks.knowledge.work.work_wording import own_names
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Hit,
    NameClue,
    Outcome,
    Post,
    ProfileField,
    Record,
    Scene,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.collar-number"


def _clue(record: Record, number: CollarNumber) -> NameClue:
    kind = "own number" if number.certain else "rank and number"
    return named(_ID, record, kind, number.number.upper())


def _profile(record: ProfileField, scene: Scene) -> Iterator[NameClue]:
    if not individual(scene):
        return
    if record.field in (Field.NAME, Field.OTHER_NAME):
        yield from (_clue(record, number) for number in collar_numbers(record.value))
    elif record.field is Field.HANDLE:
        number = number_in_handle(record.value)
        if number:
            yield named(_ID, record, "rank and number in a handle", number)


def _words(hit: Hit, scene: Scene) -> Iterator[NameClue]:
    record = hit.record
    if isinstance(record, (Post, ProfileField)) and individual(scene):
        own = own_names(scene.names + scene.account.names)
        for number in own_numbers(hit.text, own, profile=isinstance(record, ProfileField)):
            yield _clue(record, number)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(NameClue, _ID)), key=lambda clue: (clue.value, clue.at))
    for number, group in groupby(found, key=lambda clue: clue.value):
        mine = tuple(group)
        certain = any(clue.kind == "own number" for clue in mine)
        yield Draft(
            key=number,
            summary=f"The account shows {number}, which reads as a collar, shoulder or warrant number.",
            evidence=mine,
            confidence=Confidence.A if certain else Confidence.B,
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-04",
        title="A collar, shoulder or warrant number can be read",
        why="The number is worn on the uniform. Whoever films an officer at work can use it to find this account, and "
        "with it a private life.",
        doubt="A number that was never the account holder's, or that belongs to a thing of the same shape (a console, a car, a "
        "model), would change this.",
        likelihood=4,
        impact=3,
        fixes=(HIDE_POST, EDIT_BIO, fix_for("Choose a user name without the number.", Topic.HANDLE)),
        outcome=Outcome.TEAM,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
    listeners=(listen(COLLAR_EXPRESSION, _words),),
)
