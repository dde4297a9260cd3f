"""FAM-06: the account holder's own full date of birth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.kin.ages import birth_date
from checks.knowledge.kin.family_fixes import EDIT_POSTS, HIDE_BIRTHDAY
from checks.knowledge.kin.own_birth import BORN, MY_NTH, states_own_birth, tells_own_age_today
from scanner.api import (
    Advisory,
    Audience,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    Hit,
    Outcome,
    PassageClue,
    ProfileField,
    Scene,
    Weighing,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.own-birthday"
_FIELD: Final = "stated in the profile"
_TEXT: Final = "written in a text"
_AGE: Final = "an age on the birthday itself"


def _field(record: ProfileField, _scene: Scene) -> Iterator[PassageClue]:
    if record.field is Field.BIRTHDAY and birth_date(
        record.value.replace("/", "-") if record.value[:4].isdigit() else record.value
    ):
        yield PassageClue(
            spotter=_ID, at=record.at, when=record.when, audience=record.audience, cue=_FIELD, topic="date of birth"
        )


def _born(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if states_own_birth(hit):
        yield _clue(hit, _TEXT)


def _nth(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    if tells_own_age_today(hit):
        yield _clue(hit, _AGE)


def _clue(hit: Hit, cue: str) -> PassageClue:
    return PassageClue(
        spotter=_ID, at=hit.record.at, when=hit.record.when, audience=hit.record.audience, cue=cue, topic="date of birth"
    )


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = clues.of(PassageClue, _ID)
    if not found:
        return
    cues = {clue.cue for clue in found}
    # Every platform asks for the date; an export that does not say who sees it proves no more than that it is held.
    held = cues == {_FIELD} and all(clue.audience is Audience.UNKNOWN for clue in found)
    yield Draft(
        key="date of birth",
        summary=f"The account holder's full date of birth can be read: {', '.join(sorted(cues))}.",
        evidence=tuple(found),
        confidence=Confidence.A if _FIELD in cues else Confidence.B,
        weighing=Weighing(likelihood=2 if held else None),
        notes=("The export does not say who can see the date in the profile; look it up there.",) if held else (),
    )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-06",
        title="The full date of birth can be read",
        why=(
            "Name and date of birth together are what banks, phone companies and public registers ask for, and what sets the "
            "officer apart from everybody else of the same name."
        ),
        doubt="The date is invented or belongs to somebody else, or the profile shows it to nobody.",
        likelihood=4,
        impact=3,
        fixes=(HIDE_BIRTHDAY, EDIT_POSTS),
        outcome=Outcome.FAMILY,
        lasting=True,
    ),
    spotters=(on(ProfileField, _field),),
    listeners=(listen(BORN, _born), listen(MY_NTH, _nth)),
    conclude=_conclude,
)
