"""Whose account it is, where it was used, and what is linked to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, Field, LinkedApp, Login, ProfileField, Record, Setting, SettingKind
from scanner.readers.headed import Entry

__all__ = ["born", "identity", "linked_name", "logged_in", "phone", "preference", "statistic"]

_HELD: Final = Audience.PLATFORM_HELD


def statistic(entry: Entry) -> Iterator[Record]:
    """``statistics.csv``: a name for each fact; two of them say who the account holder is."""
    name, value = entry.text("statistic").casefold(), entry.text("value")
    if name == "account name":
        yield _says(entry, Field.HANDLE, value.removeprefix("u/"), Audience.PUBLIC)
    elif name == "email address" and "@" in value:
        yield _says(entry, Field.EMAIL, value)


def phone(entry: Entry) -> Iterator[Record]:
    """``linked_phone_number.csv``."""
    if number := entry.text("phone_number"):
        yield _says(entry, Field.PHONE, number)


def born(entry: Entry) -> Iterator[Record]:
    """``birthdate.csv``: as stated, and as proved where it was asked for."""
    for heading in ("birthdate", "verified_birthdate"):
        if moment := entry.when(heading):
            yield _says(entry, Field.BIRTHDAY, moment.at.date().isoformat())


def linked_name(entry: Entry) -> Iterator[Record]:
    """``twitter.csv``: the account holder's name on X."""
    if name := entry.text("username"):
        yield ProfileField(field=Field.HANDLE, value=f"x:{name.lstrip('@')}", detail="x", at=entry.at(), audience=_HELD)


def identity(entry: Entry) -> Iterator[Record]:
    """``linked_identities.csv``: a service that signs in here; the number that it knows the person by is left out."""
    if name := entry.text("issuer_id"):
        yield LinkedApp(name=name, active=True, at=entry.at(), audience=_HELD)


def logged_in(entry: Entry) -> Iterator[Record]:
    """``ip_logs.csv``; one row has ``registration ip`` in place of a date."""
    ip, date = entry.text("ip"), entry.text("date")
    if ip:
        action = "registration" if "registration" in date.casefold() else "use"
        yield Login(action=action, ip=ip, at=entry.at(), when=entry.when("date"), audience=_HELD)


def preference(entry: Entry) -> Iterator[Record]:
    """``user_preferences.csv``: the one switch that decides whether search engines find the account."""
    value = entry.text("value").casefold()
    if entry.text("preference").casefold() == "hide_from_robots" and value in ("true", "false"):
        yield Setting(setting=SettingKind.SEARCH_ENGINES, on=value == "false", at=entry.at(), audience=_HELD)


def _says(entry: Entry, field: Field, value: str, audience: Audience = _HELD) -> ProfileField:
    return ProfileField(field=field, value=value, current=True, at=entry.at(), audience=audience)
