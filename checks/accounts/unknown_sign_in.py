"""ACC-06: a sign-in from a place and a kind of device that the account holder's own sign-ins do not know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import fact, owned, platform_of
from checks.knowledge.accounts.devices import NETWORK, device_words, machine_of, network, region
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

_ID: Final = "accounts.unknown-sign-in"
_DO: Final = "Look at the sign-ins; if one is not yours, sign out every device, change the password and switch on two steps."
_BETWEEN: Final = " · "
# With fewer sign-ins nothing is usual; a device or place seen more often than this is one.
_FEWEST: Final = 8
_RARE: Final = 2


def _login(record: Login, scene: Scene) -> Iterator[AccountClue]:
    """Both must be told: a new place alone is a holiday, a new device alone is a new telephone."""
    device, place = device_words(record.device), region(record.place) or network(record.ip)
    if machine_of(record.device) and place and platform_of(scene) not in ("", "google"):
        value = f"{device}{_BETWEEN}{place}"
        yield fact(_ID, record, scene, "sign-in", value=value, audience=Audience.PLATFORM_HELD)


def _machine(clue: AccountClue) -> str:
    """The same telephone signs in by its app and by its browser."""
    return machine_of(clue.value.partition(_BETWEEN)[0])


def _where(clue: AccountClue) -> str:
    return clue.value.partition(_BETWEEN)[2]


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        # Towns and networks are not compared with each other.
        told = [clue for clue in facts if not _where(clue).startswith(NETWORK)] or facts
        if len(told) < _FEWEST:
            continue
        devices = Counter(_machine(clue) for clue in told)
        places = Counter(_where(clue) for clue in told)
        odd = [clue for clue in told if devices[_machine(clue)] <= _RARE and places[_where(clue)] <= _RARE]
        # Where many are odd, nothing is usual: a traveller, a changing network, a privacy service.
        if not odd or len(odd) * 4 > len(told):
            continue
        which = "; ".join(dict.fromkeys(clue.value.replace(_BETWEEN, ", ") for clue in odd[:3]))
        yield Draft(
            key=owner.key,
            summary=f"The {owner} has {'a sign-in' if len(odd) == 1 else f'{len(odd)} sign-ins'} you may not know ({which}).",
            evidence=tuple(odd),
            confidence=Confidence.C,
            weighing=Weighing(fixed_likelihood=True),
            fixes=(fix_for(_DO, Topic.SESSIONS, [owner.platform]),),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-06",
        title="A sign-in you may not know",
        why="A device and a place that occur nowhere else in the account's history may be somebody else's. They may as well be "
        "a borrowed computer, or a network that the platform places wrongly.",
        doubt="A journey, a borrowed or new device, a mobile network or a privacy service would each explain it.",
        likelihood=2,
        impact=4,
        fixes=(fix_for(_DO, Topic.SESSIONS),),
    ),
    conclude=_conclude,
    spotters=(on(Login, _login),),
)
