"""ACC-06: a device that has not been seen for a year is still signed in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import clock, day, export_newest, fact, owned, platform_of
from checks.knowledge.accounts.devices import device_words
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
    Login,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.old-sessions"
_DO: Final = "Sign out every device that you do not hold in your hand, then change the password."
_OPEN: Final = "signed in"
_OLD_DAYS: Final = 365


def _session(record: Login, scene: Scene) -> Iterator[AccountClue]:
    # Google's location settings list devices by the day on which they were set up, which says nothing of their last use.
    if record.active is True and record.when is not None and platform_of(scene) not in ("", "google"):
        words = device_words(record.device)
        yield fact(_ID, record, scene, _OPEN, value=words, on=True, audience=Audience.PLATFORM_HELD)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        newest = export_newest(clues, facts)
        old = [clue for clue in facts if (clock(newest) - clock(clue.when)).days > _OLD_DAYS]
        if not old or newest is None:
            continue
        since = min((clue.when for clue in old if clue.when), key=clock)
        devices = list(dict.fromkeys(clue.value for clue in old if clue.value))
        yield Draft(
            key=owner.key,
            summary=f"{'A session' if len(old) == 1 else f'{len(old)} sessions'} of the {owner} "
            f"{'is' if len(old) == 1 else 'are'} still open, last used more than a year before the export "
            f"({', '.join(devices[:3]) + ', ' if devices else ''}since {day(since)}).",
            evidence=tuple(old),
            confidence=Confidence.A,
            # However long ago it was last used, it is open today.
            weighing=Weighing(fixed_likelihood=True),
            fixes=(fix_for(_DO, Topic.SESSIONS, [owner.platform]),),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-06",
        title="A device not seen for a year is still signed in",
        why="An old telephone in a drawer, sold, lent or lost opens the account without a password.",
        doubt="A device that is safe and in use, or that was signed out after the export was made, would change this.",
        likelihood=3,
        impact=4,
        fixes=(fix_for(_DO, Topic.SESSIONS),),
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(Login, _session),),
)
