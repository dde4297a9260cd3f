"""ACC-10: a handle, an address or a number that one account has given up still stands in a profile."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.knowledge.accounts.account_facts import Owner, fact, is_account, owned, platform_of
from checks.knowledge.accounts.account_ties import pointers_in
from checks.knowledge.home.contact_points import EMAIL, PHONE, normal_phone
from checks.knowledge.menus.paths import Topic, fix_for, platform_name
from scanner.api import (
    AccountClue,
    Advisory,
    Audience,
    Check,
    Clues,
    Confidence,
    Draft,
    Family,
    Field,
    ProfileField,
    Scene,
    on,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.old-details"
_DO: Final = "Take the old handle, address or number out of the profile; do not give a handle up before nothing leads to it."
_KINDS: Final = {Field.HANDLE: "A user name", Field.EMAIL: "An e-mail address", Field.PHONE: "A telephone number"}
_BY_NAME: Final = {field.value: words for field, words in _KINDS.items()}
# In front of the kind of what a profile's text shows, which need not be the account's own.
_IN_TEXT: Final = "text: "
_MAIL: Final = re.compile(EMAIL, re.IGNORECASE)
_PHONE: Final = re.compile(PHONE)
_HIDDEN: Final = frozenset({Audience.PLATFORM_HELD, Audience.ONLY_ME})


def _profile(record: ProfileField, scene: Scene) -> Iterator[AccountClue]:
    if not is_account(scene):
        return
    shown = record.audience not in _HIDDEN
    if record.field in _KINDS:
        if value := _normal(record.field, record.value, platform_of(scene)):
            on = False if record.current is False else shown or None
            yield fact(_ID, record, scene, record.field.value, value=value, on=on)
    elif record.field in (Field.BIO, Field.WEBSITE) and record.current is not False and shown:
        for field, value in _told(record.value[:1000]):
            yield fact(_ID, record, scene, _IN_TEXT + field.value, value=value, on=True)


def _told(text: str) -> Iterator[tuple[Field, str]]:
    """The handles, addresses and numbers in a profile's text."""
    yield from ((Field.HANDLE, pointer.casefold()) for pointer in pointers_in(text))
    yield from ((Field.EMAIL, match[0].casefold()) for match in _MAIL.finditer(text))
    yield from ((Field.PHONE, number) for match in _PHONE.finditer(text) if (number := normal_phone(match[0])))


def _normal(field: Field, value: str, platform: str) -> str:
    """A handle with its platform, an address in small letters, a number in E.164; empty for anything else."""
    plain = value.strip().casefold().lstrip("@")
    if field is Field.PHONE:
        return normal_phone(plain)
    return f"{platform}:{plain}" if field is Field.HANDLE and plain and ":" not in plain else plain


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    accounts = owned(clues.of(AccountClue, _ID))
    shown: dict[tuple[str, str], list[tuple[Owner, AccountClue]]] = {}
    for owner, facts in accounts:
        for clue in facts:
            if clue.on:
                shown.setdefault((clue.kind.removeprefix(_IN_TEXT), clue.value), []).append((owner, clue))
    for owner, facts in accounts:
        # Whoever took the old name back has not given it up.
        held = {(clue.kind, clue.value) for clue in facts if clue.on is not False}
        gone = {(clue.kind, clue.value): clue for clue in facts if clue.on is False}
        for (kind, value), change in sorted(gone.items()):
            still = shown.get((kind, value), [])
            if still and (kind, value) not in held:
                platforms = list(dict.fromkeys(other.platform for other, _ in still))
                topic = Topic.DETAILS if all(clue.kind == kind for _, clue in still) else Topic.PROFILE
                yield Draft(
                    key=f"{owner.key}|{kind}|{value}",
                    summary=f"{_BY_NAME[kind]} that the {owner} has given up still stands in a profile: "
                    f"{', '.join(map(platform_name, platforms))}.",
                    evidence=(*(clue for _, clue in still), change),
                    confidence=Confidence.A,
                    fixes=(fix_for(_DO, topic, platforms),),
                )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-10",
        title="A handle, an address or a number that was given up still stands in a profile",
        why="A platform gives a handle, a mailbox or a number that was given up to whoever asks next. Old entries send friends "
        "and password links there, and tie the new name to the old one that was meant to be left behind.",
        doubt="The handle, address or number was taken back, or the profile was changed after the export was made.",
        likelihood=3,
        impact=2,
        fixes=(fix_for(_DO, Topic.PROFILE), fix_for(_DO, Topic.DETAILS)),
        references=("ACC-10",),
    ),
    conclude=_conclude,
    spotters=(on(ProfileField, _profile),),
)
