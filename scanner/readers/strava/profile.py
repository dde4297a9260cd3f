"""Who the account holder is, and how the account is set: profile, preferences, visibility, privacy zones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.coordinates import from_degrees, parse
from scanner.model import (
    Audience,
    Coordinate,
    Field,
    ProfileField,
    Record,
    Setting,
    SettingKind,
    TimeBasis,
    Visit,
    VisitKind,
)
from scanner.plugins import Member, Reading
from scanner.readers.strava.cells import EMAIL, cell, is_number, table_of
from scanner.readers.strava.moments import moment_of

__all__ = ["is_profile", "read_preferences", "read_privacy_zones", "read_profile", "read_settings"]

HELD: Final = Audience.PLATFORM_HELD
_ID, _EMAIL, _FIRST, _LAST, _BIO, _CITY, _STATE, _COUNTRY = 0, 1, 2, 3, 5, 7, 8, 9
_LENGTH: Final = re.compile(r"(\d{1,4}(?:[.,]\d+)?)\s*(km|kilomet\w*|m|met\w*|mi|miles?|ft|feet|yd|yards?)\b", re.IGNORECASE)
_METRES: Final = {"k": 1000.0, "mi": 1609.344, "f": 0.3048, "y": 0.9144, "m": 1.0}
_RADIUS: Final = re.compile(r"radius|rayon|radio|raggio|raio|straal|радиус|半径", re.IGNORECASE)
_PROFILE: Final = re.compile(r"profil|perfil|профил|プロフィール|个人", re.IGNORECASE)
_HEATMAP: Final = re.compile(r"heat ?map|metro|carte thermique|mapa de calor|карт", re.IGNORECASE)
_FLYBY: Final = re.compile(r"fly ?by", re.IGNORECASE)
_ACTIVITY: Final = re.compile(
    r"activit|aktivit|actividad|attivit|atividad|training log|журнал|трениров|アクティビ|活动", re.IGNORECASE
)
_DEFAULT: Final = re.compile(r"default|défaut|standard|predet|predef|padrão|standaard|умолч|デフォルト|默认", re.IGNORECASE)
_YES: Final = frozenset({"true", "yes", "1", "on"})
_NO: Final = frozenset({"false", "no", "0", "off"})
_OPEN: Final = frozenset({"everyone", "public"})
_CLOSED: Final = frozenset({"followers", "only you", "only me", "no one", "private"})


def is_profile(row: list[str]) -> bool:
    """Whether a row of a table is Strava's profile: a number, then an e-mail address."""
    return len(row) > _COUNTRY and is_number(row[_ID]) and EMAIL.fullmatch(row[_EMAIL].strip()) is not None


def read_profile(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Name, e-mail address, number, town and what the account holder wrote about themselves."""
    table = table_of(member, reading)
    for line in table.lines if table else ():
        at = reading.at(line.pointer)
        if not is_profile(list(line.cells)):
            reading.unread("profile")
            continue
        region = ", ".join(part for part in (cell(line, _STATE), cell(line, _COUNTRY)) if part)
        said = (
            (Field.NAME, f"{cell(line, _FIRST)} {cell(line, _LAST)}".strip(), "", Audience.UNKNOWN),
            (Field.HANDLE, cell(line, _ID), "", Audience.UNKNOWN),
            (Field.EMAIL, cell(line, _EMAIL), "", HELD),
            (Field.BIO, cell(line, _BIO), "", Audience.UNKNOWN),
            (Field.TOWN, cell(line, _CITY), region, Audience.UNKNOWN),
        )
        yield [
            ProfileField(field=field, value=value, detail=detail, at=at, audience=seen_by)
            for field, value, detail, seen_by in said
            if value
        ]


def read_preferences(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The birthday: the one date without a time among the preferences."""
    table = table_of(member, reading)
    for line in table.lines if table else ():
        days = [day for text in line.cells if (day := moment_of(text)) is not None and day.basis is TimeBasis.DATE]
        if len(days) == 1 and days[0].at.year < 2020:
            at = reading.at(line.pointer)
            yield [ProfileField(field=Field.BIRTHDAY, value=days[0].iso(), at=at, audience=HELD)]


def read_settings(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Who can see the profile, activities and fly-bys, and whether activities feed the public heat map."""
    table = table_of(member, reading)
    for line in table.lines if table else ():
        batch: list[Record] = []
        for index, heading in enumerate(table.headings if table else ()):
            value = cell(line, index)
            if not value:
                continue
            if (kind := _kind(heading)) is None:
                reading.note("settings of unknown meaning were left out")
                continue
            on = _switch(value) if kind is not SettingKind.ACTIVITY_VISIBILITY else None
            told = value if kind is SettingKind.PUBLIC_ACCOUNT or _DEFAULT.search(heading) else f"{heading}: {value}"
            batch.append(Setting(setting=kind, on=on, value=told, at=reading.at(line.pointer), audience=HELD))
        yield batch


def _kind(heading: str) -> SettingKind | None:
    if _HEATMAP.search(heading) or _FLYBY.search(heading):
        return SettingKind.LOCATION_SHARING
    if _ACTIVITY.search(heading):
        return SettingKind.ACTIVITY_VISIBILITY
    return SettingKind.PUBLIC_ACCOUNT if _PROFILE.search(heading) else None


def _switch(value: str) -> bool | None:
    plain = value.casefold()
    if plain in _YES or plain in _OPEN:
        return True
    return False if plain in _NO or plain in _CLOSED else None


def read_privacy_zones(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Each zone as a setting - and as a place: its centre is what it hides."""
    table = table_of(member, reading)
    for line in table.lines if table else ():
        at = reading.at(line.pointer)
        batch: list[Record] = [
            Setting(
                setting=SettingKind.PRIVACY_ZONE,
                on=True,
                value=", ".join(text.strip() for text in line.cells if text.strip()),
                at=at,
                audience=HELD,
            )
        ]
        address, place, radius = _zone(line.cells, table.headings if table else ())
        if address or place is not None:
            label = "privacy zone"
            batch.append(
                Visit(kind=VisitKind.LABELLED, address=address, place=place, radius_m=radius, label=label, at=at, audience=HELD)
            )
        yield batch


def _zone(cells: tuple[str, ...], headings: tuple[str, ...]) -> tuple[str, Coordinate | None, float | None]:
    """The address (the longest text), the centre (a pair, or the first two numbers with decimals), and the radius."""
    address, radius = "", None
    place: Coordinate | None = None
    numbers: list[str] = []
    for index, text in enumerate(cells):
        text = text.strip()
        heading = headings[index] if index < len(headings) else ""
        if (length := _LENGTH.fullmatch(text)) is not None:
            radius = _in_metres(length)
        elif _RADIUS.search(heading):
            radius = float(text) if is_number(text) else None
        elif (pair := parse(text)) is not None:
            place = pair
        elif re.fullmatch(r"[+-]?\d{1,3}\.\d+", text):
            numbers.append(text)
        elif len(text) > len(address) and re.search(r"[^\W\d_]{3}", text) and moment_of(text) is None:
            address = text
    if place is None and len(numbers) >= 2:
        place = from_degrees(numbers[0], numbers[1])
    return address, place, radius


def _in_metres(length: re.Match[str]) -> float:
    unit = length[2].lower()
    return float(length[1].replace(",", ".")) * (_METRES.get("mi" if unit.startswith("mi") else unit[0]) or 1.0)
