"""Who the account is, where parcels go, where it was signed in, and how it is set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.coordinates import parse
from scanner.model import (
    Audience,
    Field,
    LinkedApp,
    Login,
    ProfileField,
    Record,
    Setting,
    SettingKind,
    Visit,
    VisitKind,
)
from scanner.readers.meta import EMAIL, PHONE
from scanner.readers.tiktok.rows import Row

__all__ = ["autofill", "delivery", "form", "last_location", "login", "order", "profile", "settings"]

_HELD: Final = Audience.PLATFORM_HELD
_ON: Final = frozenset({"enabled", "enable", "on", "yes", "true", "private", "1"})
_OFF: Final = frozenset({"disabled", "disable", "off", "no", "false", "public", "0"})
_SHOWN: Final[tuple[tuple[tuple[str, ...], Field], ...]] = (
    (("username",), Field.HANDLE),
    (("displayname", "nickname"), Field.NAME),
    (("biodescription", "bio"), Field.BIO),
    (("instagramlink",), Field.WEBSITE),
    (("youtubelink",), Field.WEBSITE),
    (("lemon8link",), Field.WEBSITE),
)
_KEPT: Final[tuple[tuple[tuple[str, ...], Field], ...]] = (
    (("emailaddress", "email"), Field.EMAIL),
    (("telephonenumber", "phonenumber"), Field.PHONE),
    (("birthdate", "birthday", "dateofbirth"), Field.BIRTHDAY),
)


def profile(row: Row) -> Iterator[Record]:
    """``ProfileMap``. Name, text and links stand on the profile; address, number and birthday are TikTok's alone."""
    for keys, field in _SHOWN:
        if value := row.text(*keys):
            yield ProfileField(field=field, value=value.removeprefix("@"), at=row.at(_first(row, keys)), current=True)
    for keys, field in _KEPT:
        if value := row.text(*keys):
            yield ProfileField(field=field, value=value, at=row.at(_first(row, keys)), audience=_HELD, current=True)
    for entry in row.get("platforminfo").each():
        linked = Row(entry)
        platform, name = linked.text("platform"), linked.text("name")
        if platform or name:
            handle = f"{platform.casefold()}:{name}" if platform and name else ""
            yield LinkedApp(name=platform or name, handle=handle, at=entry.at())


def _first(row: Row, keys: tuple[str, ...]) -> str:
    return next((key for key in keys if row.text(key)), "")


def autofill(row: Row) -> Iterator[Record]:
    """What was kept to fill in forms."""
    for key, field in (("phonenumber", Field.PHONE), ("email", Field.EMAIL), ("zipcode", Field.POSTCODE)):
        if value := row.text(key):
            yield ProfileField(field=field, value=value, detail="form entry", at=row.at(key), audience=_HELD)
    if name := " ".join(filter(None, (row.text("firstname"), row.text("lastname")))):
        yield ProfileField(field=Field.OTHER_NAME, value=name, detail="form entry", at=row.at(), audience=_HELD)
    parts = [row.text(key) for key in ("unit", "address", "city", "state", "zipcode", "country")]
    if row.text("address"):
        value = ", ".join(filter(None, parts))
        yield ProfileField(field=Field.ADDRESS, value=value, detail="form entry", at=row.at("address"), audience=_HELD)
    elif town := row.text("city"):
        yield ProfileField(field=Field.TOWN, value=town, detail="form entry", at=row.at("city"), audience=_HELD)


def delivery(row: Row) -> Iterator[Record]:
    """``SavedAddress``: where the shop sends parcels. The key is misspelt in real exports."""
    for key in ("adressinfo", "addressinfo", "address", "detailaddress"):
        if value := row.text(key):
            yield ProfileField(field=Field.ADDRESS, value=value, detail="delivery address", at=row.at(key), audience=_HELD)
            return


def order(row: Row) -> Iterator[Record]:
    """``OrderHistories``: where one order went."""
    receiver = Row(row.get("receiver")) if "receiver" in row else row
    for key, field in (("address", Field.ADDRESS), ("phone", Field.PHONE)):
        if value := receiver.text(key):
            yield ProfileField(
                field=field,
                value=value,
                detail="order",
                at=receiver.at(key),
                when=row.when("orderdate", "date"),
                audience=_HELD,
            )


def form(row: Row) -> Iterator[Record]:
    """``ResponsesList``: what was entered in an advertiser's form."""
    for key, value in row.values():
        text = value.strip() if isinstance(value, str) else ""
        field = Field.EMAIL if EMAIL.fullmatch(text) else Field.PHONE if PHONE.fullmatch(text) and "date" not in key else None
        if field is not None:
            yield ProfileField(field=field, value=text, detail="form entry", at=row.at(key), when=row.when(), audience=_HELD)


def login(row: Row) -> Iterator[Record]:
    """``LoginHistoryList``: with the mobile carrier, which tells that somebody was on the road."""
    ip = row.text("ip", "ipaddress")
    device = " ".join(filter(None, (row.text("devicemodel"), row.text("devicesystem"))))
    network = ", ".join(filter(None, (row.text("networktype"), row.text("carrier"))))
    if ip or device:
        action = f"login over {network}" if network else "login"
        yield Login(action=action, ip=ip, device=device, at=row.at(), when=row.when(), audience=_HELD)


def last_location(row: Row) -> Iterator[Record]:
    """``LocationData``: where the phone last was."""
    name = row.text("lastregion")
    place = parse(row.text("gpsdata", "gps"))
    if place or name:
        yield Visit(kind=VisitKind.STAY, name=name, place=place, at=row.at(), when=row.when(), audience=_HELD)


def settings(row: Row) -> Iterator[Record]:
    """``SettingsMap``: the switches that decide who finds and sees the account, and who may write to it."""
    for key, setting, turned in (
        ("privateaccount", SettingKind.PUBLIC_ACCOUNT, True),
        ("suggestyouraccounttocontacts", SettingKind.FOUND_BY_PHONE, False),
        ("synccontacts", SettingKind.CONTACT_UPLOAD, False),
    ):
        value = row.text(key)
        on = value.casefold() in _ON if value.casefold() in _ON | _OFF else None
        if value:
            yield Setting(
                setting=setting,
                on=on if on is None or not turned else not on,
                value=value,
                at=row.at(key),
                audience=_HELD,
            )
    for key, setting in (
        ("whocanpostcomments", SettingKind.COMMENTS),
        ("whocansendmemessage", SettingKind.MESSAGES),
        ("whocanseeyourfollowinglist", SettingKind.FRIENDS_VISIBLE),
    ):
        if value := row.text(key):
            yield Setting(setting=setting, value=value, at=row.at(key), audience=_HELD)
