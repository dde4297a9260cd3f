"""COL-04: a collar, shoulder or warrant number stands in a text, a display name or a user name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.ranks import CollarNumber, collar_numbers
from checks.knowledge.work_clues import individual, named
from checks.knowledge.work_fixes import EDIT_BIO, HIDE_POST
from checks.knowledge.work_wording import first_person, is_fiction, is_hoped_for, is_memorial, other_trade, own_names, plain
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Fix,
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
_TRIGGER: Final = (
    r"\b(?:(?:collar|shoulder|epaulette|force|warrant)(?: card)? (?:numbers?|no\.?|num|id)|(?:PCSO|PC|"
    r"PS|DC|DS|DI|SPC|SC|Sgt|Insp|Constable|Sergeant)[ #]{0,2}\d{2,6})"
)
_HANDLE: Final = re.compile(
    r"(?:^|[._-])(?:pcso|pc|ps|dc|ds|sgt|spc)[._-]?(\d{3,6})(?!\d)(?![._-]?(?:game|gam|build|"
    r"gb|mb|hz|rtx))",
    re.I,
)
_OTHERS: Final = re.compile(
    r"\b(?:thank|reporting officer|crime (?:number|ref)|complain|came (?:out|round|to)|"
    r"visited|attended (?:my|our)|ask for|speak to|quote|was charged|jailed)",
    re.I,
)


def _clue(record: Record, number: CollarNumber) -> NameClue:
    kind = "own number" if number.certain else "rank and number"
    return named(_ID, record, kind, number.number.upper())


def _profile(record: ProfileField, scene: Scene) -> Iterator[NameClue]:
    if not individual(scene):
        return
    if record.field in (Field.NAME, Field.OTHER_NAME):
        yield from (_clue(record, number) for number in collar_numbers(record.value))
    elif record.field is Field.HANDLE:
        match = _HANDLE.search(record.value)
        if match and not re.fullmatch(r"(?:19|20)\d\d", match[1]):
            yield named(_ID, record, "rank and number in a handle", match[1])


def _words(hit: Hit, scene: Scene) -> Iterator[NameClue]:
    text = plain(hit.text)
    if not isinstance(hit.record, (Post, ProfileField)) or not individual(scene):
        return
    if is_fiction(text) or is_memorial(text) or is_hoped_for(text) or other_trade(text) or _OTHERS.search(text):
        return
    own = own_names(scene.names + scene.account.names)
    for number in collar_numbers(text):
        name = re.match(r"[ ,-]{1,3}([\w'-]+)", text[number.end :])
        mine = (
            name is None
            or not name[1][:1].isupper()
            or name[1].casefold() in own
            or isinstance(hit.record, ProfileField)
            or first_person(text)
        )
        if number.certain or mine:
            yield _clue(hit.record, number)


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
        fixes=(HIDE_POST, EDIT_BIO, Fix("Choose a user name without the number.", "Settings > Account > Username")),
        outcome=Outcome.TEAM,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
    listeners=(listen(_TRIGGER, _words),),
)
