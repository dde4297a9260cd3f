"""ACC-04: the telephone's address book is, or was, copied to a platform."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import fact, is_account, latest, owned, platform_of, setting_fact
from checks.knowledge.menus.paths import Topic, fix_for
from scanner.api import (
    AccountClue,
    AddressBookEntry,
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

_ID: Final = "accounts.contact-upload"
_DO: Final = "Switch off the upload of contacts, and delete those that were uploaded."
_ENTRY: Final = "uploaded contact"
# Platforms whose exports list the contacts that a telephone sent them; elsewhere an address book is the person's own.
_UPLOADED_TO: Final = frozenset({"facebook", "instagram", "x", "linkedin", "tiktok", "snapchat", "telegram"})
_NUMBER: Final = re.compile(r"\d+")
_SHOWN: Final = 20


def _setting(record: Setting, scene: Scene) -> Iterator[AccountClue]:
    if record.setting is SettingKind.CONTACT_UPLOAD and is_account(scene):
        yield setting_fact(_ID, record, scene, Audience.PLATFORM_HELD)


def _entry(record: AddressBookEntry, scene: Scene) -> Iterator[AccountClue]:
    """The first of a list prove that it is there; thousands of clues would prove no more."""
    if record.own or record.audience is not Audience.PLATFORM_HELD or platform_of(scene) not in _UPLOADED_TO:
        return
    # On LinkedIn a connection who shares an e-mail address looks like an entry; no connection shares a number.
    if platform_of(scene) == "linkedin" and not record.phones:
        return
    if is_account(scene) and all(int(number[:9]) < _SHOWN for number in _NUMBER.findall(record.at.pointer)):
        yield fact(_ID, record, scene, _ENTRY, value="an entry")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    for owner, facts in owned(clues.of(AccountClue, _ID)):
        entries = [clue for clue in facts if clue.kind == _ENTRY]
        switches = [clue for clue in latest([clue for clue in facts if clue.kind != _ENTRY]) if clue.on is not None]
        still = any(clue.on for clue in switches)
        if not (entries or still):
            continue
        copied = "The contacts of a telephone were copied to" if entries else "The contacts of the telephone are copied to"
        yield Draft(
            key=owner.key,
            summary=f"{copied} the {owner}{', and the upload is still on' if entries and still else ''}.",
            evidence=(*[clue for clue in switches if clue.on], *entries),
            confidence=Confidence.A,
            weighing=Weighing(fixed_likelihood=True, likelihood=4 if still else 3, impact=4 if still else 3),
            fixes=(fix_for(_DO, Topic.CONTACTS, [owner.platform]),),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-04",
        title="The telephone's contacts were copied to a platform",
        why="A platform that holds the contacts proposes them as friends, and proposes the officer to them: colleagues, "
        "informants, victims and witnesses alike. It also keeps numbers that were given in confidence.",
        doubt="Contacts that were deleted after the export was made, or a telephone that held none but the family's, would "
        "change this.",
        likelihood=4,
        impact=4,
        fixes=(fix_for(_DO, Topic.CONTACTS),),
    ),
    conclude=_conclude,
    spotters=(on(Setting, _setting), on(AddressBookEntry, _entry)),
)
