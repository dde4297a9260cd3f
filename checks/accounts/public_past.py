"""ACC-11: an account that is locked now was open to everybody before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from checks.knowledge.accounts.account_facts import clock, day, latest, owned, personal, setting_fact
from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import (
    AccountClue,
    Advisory,
    Audience,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Scene,
    Setting,
    SettingKind,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.public-past"
_DO: Final = "Take what was open for copied: watch for it, and remove from old posts what must not be known."


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    if record.setting is SettingKind.PUBLIC_ACCOUNT and personal(scene) and record.on is not None:
        yield setting_fact(_ID, record, scene, Audience.PUBLIC)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        # What is open today is told by another check.
        if any(clue.on for clue in latest(facts)):
            continue
        periods = list(_periods(sorted((clue for clue in facts if clue.when), key=lambda clue: (clock(clue.when), clue.at))))
        if not periods:
            continue
        told = "; ".join(_told(opened, closed) for opened, closed in periods[-3:])
        yield Draft(
            key=owner.key,
            summary=f"The {owner} was open to everybody in the past: {told}.",
            evidence=tuple(clue for period in periods for clue in period if clue is not None),
            confidence=Confidence.A,
            weighing=Weighing(fixed_likelihood=True),
            fixes=(fix_for(_DO, Topic.PROFILE, [owner.platform]),),
        )


def _periods(changes: Sequence[AccountClue]) -> Iterator[tuple[AccountClue | None, AccountClue]]:
    """Each closing with the opening before it; None where the account was open from before the first change on record."""
    opened: AccountClue | None = None
    first = True
    for state, group in groupby(changes, key=lambda clue: clue.on):
        earliest = next(group)
        if state:
            opened = earliest
        elif opened is not None or first:
            yield opened, earliest
        first = False


def _told(opened: AccountClue | None, closed: AccountClue) -> str:
    until = f"until {day(closed.when)}" if closed.when else ""
    return f"from {day(opened.when)} {until}" if opened is not None and opened.when else until


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-11",
        title="The account was open to everybody in the past",
        why="What was open can have been copied by people, search engines and archives. Locking the account later takes none "
        "of these copies back.",
        doubt="An account that was locked on the day on which it was made, or that held nothing then, would change this.",
        likelihood=3,
        impact=3,
        fixes=(fix_for(_DO, Topic.PROFILE),),
    ),
    conclude=_conclude,
    spotters=(on(Setting, _setting),),
)
