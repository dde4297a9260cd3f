"""FAM-06: the account holder's own full date of birth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.ages import birth_date
from checks.knowledge.family_fixes import EDIT_POSTS, HIDE_BIRTHDAY
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
    Voice,
    Weighing,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.own-birthday"
_FIELD: Final = "stated in the profile"
_TEXT: Final = "written in a text"
_AGE: Final = "an age on the birthday itself"
_BORN: Final = (
    r"\b(?:i was born|born(?: on)?:?|d\.?o\.?b\.?:?|date of birth:?|my birthday is|birthday:)\s*(?:on )?(?:the )?"
    r"[0-9]{1,4}[^\n]{4,20}"
)
_MY_NTH: Final = (
    r"\b(?:my [2-9][0-9](?:st|nd|rd|th) birthday(?: today)?|i(?:'m|’m| am) [2-9][0-9] today|i turn(?:ed)? [2-9][0-9] today|"
    r"(?:today|officially) (?:i'm|i’m|i am|i turn|i turned) [2-9][0-9])\b"
)
_NOT_TODAY: Final = re.compile(
    r"\b(?:next|last|was|were|until|before|since|for|ago|yet|when|soon|weeks?|months?|party|present|booked|planning)\b",
    re.IGNORECASE,
)


def _field(record: ProfileField, _scene: Scene) -> Iterator[PassageClue]:
    if record.field is Field.BIRTHDAY and birth_date(
        record.value.replace("/", "-") if record.value[:4].isdigit() else record.value
    ):
        yield PassageClue(
            spotter=_ID, at=record.at, when=record.when, audience=record.audience, cue=_FIELD, topic="date of birth"
        )


def _born(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    first_person = re.match(r"i was|my birthday", hit.matched, re.IGNORECASE) is not None
    own = hit.voice is Voice.OWN and (first_person or isinstance(hit.record, ProfileField))
    born = birth_date(hit.matched)
    if own and born and (hit.record.when is None or hit.record.when.at.year - born.year >= 15):
        yield _clue(hit, _TEXT)


def _nth(hit: Hit, _scene: Scene) -> Iterator[PassageClue]:
    line = hit.before(40).rsplit("\n", 1)[-1] + hit.matched + hit.after(40).split("\n", 1)[0]
    today = "today" in line.casefold() or hit.after(3).strip()[:1] in {"!", "🎂", "🎉", "🥳"}
    if hit.voice is Voice.OWN and hit.record.when is not None and today and not _NOT_TODAY.search(line):
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
        summary=f"The account holder's full date of birth can be read: {', '.join(sorted(cues))}",
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
    listeners=(listen(_BORN, _born), listen(_MY_NTH, _nth)),
    conclude=_conclude,
)
