"""ACC-07: the account was opened on a device that bears somebody else's name, or that a household or the public shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import fact, owned, platform_of
from checks.knowledge.kin.household import is_self
from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import AccountClue, Advisory, Audience, Check, Clues, Confidence, Draft, Family, Login, Scene, on

__all__ = ["CHECK"]

_ID: Final = "accounts.shared-device"
_DO: Final = "Sign out of devices that others use as well, then change the password."
_DEVICE: Final = (
    r"(?:iphone|ipad|ipod|i?mac(?:book)?|galaxy|pixel|oneplus|xperia|huawei|moto\w*|nokia|surface|chromebook|kindle|laptop|"
    r"desktop|computer|pc|tablet|tab|phone|mobile|xbox|playstation|ps[45]|(?:smart ?)?tv|fire ?stick)"
)
# "Dave's iPhone", as devices name themselves; a user agent has no owner.
_OWNED: Final = re.compile(
    rf"^\W*(?P<owner>[^\W\d_][\w.-]*(?: [^\W\d_][\w.-]*){{0,2}}?)(?:['’]s|(?<=s)['’]) (?:[\w-]+ ){{0,2}}?{_DEVICE}\b",
    re.IGNORECASE,
)
_OF_MANY: Final = re.compile(
    rf"\b(?:family|kids|shared|guest|public|library|internet caf[eé]|hotel|lobby|kiosk|reception|classroom|common room)\b"
    rf"[\w -]{{0,20}}\b{_DEVICE}\b",
    re.IGNORECASE,
)
# Words that stand before 's and are nobody's name.
_NOBODY: Final = frozenset(("it", "that", "what", "today", "men", "women", "children"))


def _device(record: Login, scene: Scene) -> Iterator[AccountClue]:
    if (
        record.active is not False
        and platform_of(scene)
        and _of_others(record.device[:200], (*scene.names, *scene.account.names))
    ):
        yield fact(_ID, record, scene, "device", value=record.device[:60], on=True, audience=Audience.PLATFORM_HELD)


def _of_others(device: str, own_names: tuple[str, ...]) -> bool:
    """Whether a device's name says that others use it. Without a known name of the account holder no owner is a stranger."""
    if _OF_MANY.search(device):
        return True
    owned_by = _OWNED.match(device)
    if owned_by is None or not own_names:
        return False
    owner = owned_by["owner"].casefold()
    own = {word for name in own_names for word in name.casefold().split()}
    # "Jo's iPhone" is Joanne's, and "Bell's" is hers as well.
    return (
        owner not in _NOBODY
        and not is_self(owner, own_names)
        and not any(word.startswith(part) or part.startswith(word) for part in owner.split() for word in own)
    )


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        devices = list(dict.fromkeys(clue.value for clue in facts))
        named = ", ".join(f"“{device}”" for device in devices[:3])
        yield Draft(
            key=owner.key,
            summary=f"The {owner} was signed in on {'a device' if len(devices) == 1 else f'{len(devices)} devices'} that by "
            f"{'its name' if len(devices) == 1 else 'their names'} others use: {named}.",
            evidence=tuple(facts),
            confidence=Confidence.C,
            fixes=(fix_for(_DO, Topic.SESSIONS, [owner.platform]),),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-07",
        title="The account was opened on a device that others use",
        why="Whoever else holds the device reads what the account shows, writes in its name, or keeps the password it saved.",
        doubt="A device that was handed on and never renamed, or one's own under a nickname, would change this. Devices that "
        "others use and that bear no such name are not found.",
        likelihood=2,
        impact=3,
        fixes=(fix_for(_DO, Topic.SESSIONS),),
        lasting=True,
    ),
    conclude=_conclude,
    spotters=(on(Login, _device),),
)
