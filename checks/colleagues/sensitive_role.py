"""COL-02: a role is stated whose holders are at more risk when a stranger knows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from checks.knowledge.work.role_profiles import role_in_position, roles_in_bio
from checks.knowledge.work.roles import ROLE_EXPRESSION, SensitiveRole, role_told
from checks.knowledge.work.work_clues import FORMER, individual, passage
from checks.knowledge.work.work_fixes import EDIT_BIO, EDIT_EMPLOYER, HIDE_POST
from checks.knowledge.work.work_wording import is_union
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Field,
    Fix,
    Hit,
    Outcome,
    PassageClue,
    Post,
    ProfileField,
    Scene,
    Weighing,
    listen,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "colleagues.sensitive-role"
# Ends the topic of a passage that stands in a text, and not in a field of the profile.
_IN_TEXT: Final = ", in a text"
_TELL: Final = Fix("Tell your unit's security officer that it was visible.", "In person", Effort.ASK_OTHERS)
_PROFILE_FIXES: Final = (*EDIT_EMPLOYER, EDIT_BIO)


def _profile(record: ProfileField, scene: Scene) -> Iterator[PassageClue]:
    if not individual(scene) or is_union(f"{record.value} {record.detail}"):
        return
    roles: list[tuple[SensitiveRole, bool | None]] = []
    if record.field is Field.EMPLOYER:
        role = role_in_position(record.value, record.detail, scene.force)
        roles = [(role, record.current)] if role else []
    elif record.field is Field.BIO:
        roles = roles_in_bio(record.value, scene.force)
    for role, current in roles:
        cue = role.label + FORMER if current is False else role.label
        yield passage(_ID, record, cue, role.kind)


def _words(hit: Hit, scene: Scene) -> Iterator[PassageClue]:
    if isinstance(hit.record, Post) and individual(scene):
        role = role_told(hit.text, hit.start, hit.end)
        if role:
            yield passage(_ID, hit.record, role.label, role.kind + _IN_TEXT)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    found = sorted(set(clues.of(PassageClue, _ID)), key=lambda clue: (clue.cue.removesuffix(FORMER), clue.at, clue.cue))
    for label, group in groupby(found, key=lambda clue: clue.cue.removesuffix(FORMER)):
        mine = tuple(group)
        former = all(clue.cue.endswith(FORMER) for clue in mine)
        yield Draft(
            key=label,
            summary=f"The account names {'a former' if former else 'a'} sensitive role of its holder: {label}.",
            evidence=mine,
            confidence=Confidence.B,
            weighing=Weighing(likelihood=4 if former else None),
            fixes=(
                *(_PROFILE_FIXES if any(not clue.topic.endswith(_IN_TEXT) for clue in mine) else ()),
                *((HIDE_POST,) if any(clue.topic.endswith(_IN_TEXT) for clue in mine) else ()),
                _TELL,
            ),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.COLLEAGUES,
        row="COL-02",
        title="The account names a sensitive role",
        why="Covert, firearms, protection and informant-handling roles are what hostile people look for first. "
        "Knowing the role puts "
        "the officer, colleagues and people who help the police at risk, also years after it has ended.",
        doubt="A role that was never held, a course only heard of, or a firm outside the police would change this.",
        likelihood=5,
        impact=5,
        fixes=(*_PROFILE_FIXES, HIDE_POST, _TELL),
        outcome=Outcome.TEAM,
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
    listeners=(listen(ROLE_EXPRESSION, _words),),
)
