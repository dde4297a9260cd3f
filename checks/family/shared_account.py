"""FAM-08: an account that a couple or a household shares shows police work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import fact, owned, personal
from checks.knowledge.kin.family_fixes import ASK_FAMILY
from checks.knowledge.menus.paths import Topic, fix_for
from checks.knowledge.words.kin_names import fold, is_hint
from scanner.api import (
    AccountClue,
    Advisory,
    Check,
    Clue,
    Clues,
    Confidence,
    Draft,
    Effort,
    EmployerClue,
    Family,
    Field,
    Fix,
    MentionClue,
    PassageClue,
    ProfileField,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "family.shared-account"
_RENAME: Final = "Give the account the name of one person."
_WORK: Final = ("boundaries.", "colleagues.")
_SURNAME: Final = r"(?:\s+[^\W\d_][\w'’-]*)"
_COUPLE: Final = re.compile(rf"([^\W\d_]{{2,}}){_SURNAME}?\s*(?:&|\+|\band\b|\bn\b)\s*([^\W\d_]{{2,}}){_SURNAME}{{0,2}}")
_HOUSEHOLD: Final = re.compile(r"(?:the\s+)?([^\W\d_][\w'’-]+)\s+(?:family|household|clan|crew)", re.IGNORECASE)


def _profile(record: ProfileField, scene: Scene) -> Iterator[AccountClue]:
    told = record.field in (Field.NAME, Field.OTHER_NAME) and record.current is not False and personal(scene)
    # The name itself is not kept: one of the two may be on a list that no output may spell.
    if told and _shared(record.value, scene):
        yield fact(_ID, record, scene, "name of several people")


def _shared(name: str, scene: Scene) -> bool:
    """Whether a name is that of two people or of the audited person's household; firms join words, not first names."""
    couple = _COUPLE.fullmatch(name.strip())
    if couple is not None:
        return is_hint(couple[1]) and is_hint(couple[2]) and fold(couple[1]) != fold(couple[2])
    household = _HOUSEHOLD.fullmatch(name.strip())
    surnames = {fold(own).split()[-1] for own in scene.names if len(own.split()) > 1}
    return household is not None and fold(household[1]) in surnames


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    work: dict[str, list[Clue]] = {}
    for kind in (EmployerClue, PassageClue, MentionClue):
        for clue in clues.of(kind):
            if clue.spotter.startswith(_WORK):
                work.setdefault(clues.whose(clue), []).append(clue)
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        whose = dict.fromkeys(clues.whose(one) for one in facts)
        shown = sorted((clue for one in whose for clue in work.get(one, ())), key=lambda clue: (clue.at, clue.spotter))
        if shown:
            yield Draft(
                key=owner.key,
                summary=f"The {owner} bears the name of several people and shows police work.",
                evidence=(*facts, *shown),
                confidence=Confidence.B,
                fixes=(_SEPARATE, fix_for(_RENAME, Topic.PROFILE, [owner.platform]), ASK_FAMILY),
            )


_SEPARATE: Final = Fix(
    "Let each have an account of their own, and take what shows the job off the shared one.",
    "Open the second account first, then hand over the shared one's pages and pictures",
    Effort.ASK_OTHERS,
)
CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.FAMILY,
        row="FAM-08",
        title="An account shared within the family shows police work",
        why="What one of two writes, both have said: a partner's friends learn of the job, the officer's colleagues of the "
        "family, and the name of the account gives both away at once.",
        doubt="The second name is a middle name, a pet's or a business, or the account is used by one person only.",
        likelihood=3,
        impact=3,
        fixes=(_SEPARATE, ASK_FAMILY),
        references=("FAM-08",),
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
    uses=(EmployerClue, PassageClue, MentionClue),
)
