"""ACC-08: other services still have access to an account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import fact, owned, platform_of
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
    LinkedApp,
    Scene,
    Weighing,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.third-party-apps"
_DO: Final = "Take access away from every service that is no longer used."
_NAMED: Final = 5
# What Reddit lists opens Reddit, and is opened by nothing there.
_SIGNS_IN_ONLY: Final = frozenset({"reddit"})


def _app(record: LinkedApp, scene: Scene) -> Iterator[AccountClue]:
    """An entry with a handle is another account of the person's, not a service with access."""
    if record.active is True and not record.handle and platform_of(scene) not in ("", *_SIGNS_IN_ONLY):
        name = record.name[:60]
        yield fact(_ID, record, scene, "service with access", value=name, on=True, audience=Audience.PLATFORM_HELD)


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        names = sorted({clue.value for clue in facts}, key=str.casefold)
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        one = len(names) == 1
        yield Draft(
            key=owner.key,
            summary=f"{'One other service has' if one else f'{len(names)} other services have'} access to the {owner}: "
            f"{', '.join(f'“{name}”' for name in names[:_NAMED])}{more}.",
            evidence=tuple(facts),
            confidence=Confidence.A,
            weighing=Weighing(fixed_likelihood=True),
            notes=("The export does not say what each of them may read or write.",),
            fixes=(fix_for(_DO, Topic.APPS, [owner.platform]),),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-08",
        title="Other services have access to the account",
        why="Each of them can read, and some can write, for as long as nobody takes the access away; a breach there is a "
        "breach here, whatever the password.",
        doubt="A service that is in use and was allowed on purpose is no slip; access that was taken away after the export was "
        "made would change this.",
        likelihood=3,
        impact=3,
        fixes=(fix_for(_DO, Topic.APPS),),
    ),
    conclude=_conclude,
    spotters=(on(LinkedApp, _app),),
)
