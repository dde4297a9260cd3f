"""ACC-05: an account states that signing in to it needs a password and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import latest, owned, platform_of, setting_fact
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

_ID: Final = "accounts.second-factor"
_DO: Final = "Switch on two-step sign-in, with an app or a security key rather than text messages."


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    """An official page that can be taken over is as bad as a private one."""
    if record.setting is SettingKind.SECOND_FACTOR and platform_of(scene):
        yield setting_fact(_ID, record, scene, Audience.PLATFORM_HELD)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        now = latest(facts)
        if any(clue.on is not False for clue in now):
            continue
        yield Draft(
            key=owner.key,
            summary=f"The {owner} states that two-step sign-in is off.",
            evidence=tuple(now),
            confidence=Confidence.A,
            weighing=Weighing(fixed_likelihood=True),
            fixes=(fix_for(_DO, Topic.SECOND_FACTOR, [owner.platform]),),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-05",
        title="Two-step sign-in is off",
        why="A password that leaked elsewhere is then enough to take the account over, to read its messages and to write in "
        "the officer's name.",
        doubt="A second step that was switched on after the export was made, or one that another service asks for at the "
        "sign-in, would change this.",
        likelihood=3,
        impact=4,
        fixes=(fix_for(_DO, Topic.SECOND_FACTOR),),
    ),
    conclude=_conclude,
    spotters=(on(Setting, _setting),),
)
