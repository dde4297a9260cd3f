"""Who the account holder is: the account, its profile, and the addresses, numbers and names it has had."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, Field, Record, Setting, SettingKind
from scanner.readers.nodes import Node
from scanner.readers.x.elements import HELD, inside, item_of, objects, say, when

__all__ = [
    "account",
    "age",
    "changed_email",
    "changed_name",
    "manifest",
    "periscope_account",
    "phone",
    "professional",
    "profile",
    "protected",
    "sign_in_account",
    "time_zone",
    "user_details",
]

# The platform's own description of the archive says that these stand on the public profile.
_SHOWN: Final = Audience.PUBLIC
_DAY: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:T.*)?")


def account(node: Node) -> Iterator[Record]:
    """``account``: name, screen name, number, e-mail address; until 2019 the phone number as well."""
    item = item_of(node)
    yield from say(Field.NAME, item.get("accountDisplayName"), current=True, audience=_SHOWN)
    yield from _called(item.get("username"), item.get("accountId"))
    yield from say(Field.EMAIL, item.get("email"), current=True)
    yield from say(Field.PHONE, item.get("phoneNumber"), current=True)


def manifest(node: Node) -> Iterator[Record]:
    """The description of the archive, which says whose it is."""
    user = node.get("userInfo")
    yield from say(Field.NAME, user.get("displayName"), current=True, audience=_SHOWN)
    yield from _called(user.get("userName"), user.get("accountId"))


def user_details(node: Node) -> Iterator[Record]:
    """The account as archives until 2018 describe it."""
    yield from say(Field.NAME, node.get("full_name"), current=True, audience=_SHOWN)
    yield from _called(node.get("screen_name"), node.get("id"))
    yield from say(Field.BIO, node.get("bio"), audience=_SHOWN)
    yield from say(Field.TOWN, node.get("location"), audience=_SHOWN)


def _called(name: Node, number: Node) -> Iterator[Record]:
    yield from say(Field.HANDLE, name, current=True, audience=_SHOWN)
    digits = str(number.value) if isinstance(number.value, (str, int)) else ""
    if digits.isascii() and digits.isdigit():
        yield from say(Field.HANDLE, number, value=f"id:{digits}", detail="number of the account")


def profile(node: Node) -> Iterator[Record]:
    """``profile``: what everybody sees above the tweets."""
    about = item_of(node).get("description")
    yield from say(Field.BIO, about.get("bio"), audience=_SHOWN)
    yield from say(Field.TOWN, about.get("location"), audience=_SHOWN)
    yield from say(Field.WEBSITE, about.get("website"), audience=_SHOWN)


def periscope_account(node: Node) -> Iterator[Record]:
    """The shell account that live broadcasts were made with, and its description."""
    item = item_of(node)
    for key in ("username", "twitterScreenName"):
        yield from say(Field.HANDLE, item.get(key), detail="live broadcasts", audience=Audience.UNKNOWN)
    yield from say(Field.BIO, inside(item, "bio", "description"), audience=Audience.UNKNOWN)


def phone(node: Node) -> Iterator[Record]:
    """A phone number: of the account, or of a device that messages went to."""
    for found in objects(node):
        moment = when(found, "createdDate", "createdAt")
        yield from say(Field.PHONE, inside(found, "phoneNumber", "phone_number"), moment=moment)


def age(node: Node) -> Iterator[Record]:
    """The date of birth that the account holder gave: a text, or its parts in an extended profile."""
    for found in objects(node):
        born = inside(found, "birthDate", "birthdate")
        if day := _DAY.fullmatch(born.text().strip()):
            yield from say(Field.BIRTHDAY, born, value=day[1])
        elif isinstance(born.value, dict):
            parts = [int(text) if (text := str(born.get(key).value)).isdecimal() else 0 for key in ("year", "month", "day")]
            if 1 <= parts[1] <= 12 and 1 <= parts[2] <= 31:
                year = str(parts[0]) if 1900 <= parts[0] <= 2100 else "-"
                yield from say(Field.BIRTHDAY, born, value=f"{year}-{parts[1]:02}-{parts[2]:02}")


def time_zone(node: Node) -> Iterator[Record]:
    """The zone that the account's clock is set to."""
    for found in objects(node):
        yield from say(Field.TIME_ZONE, inside(found, "timeZone", "timezone"))


def changed_email(node: Node) -> Iterator[Record]:
    """A change of e-mail address, with the old one and the new one where they are told."""
    yield from _changed(Field.EMAIL, item_of(node).get("emailChange"))


def changed_name(node: Node) -> Iterator[Record]:
    """A change of screen name."""
    yield from _changed(Field.HANDLE, item_of(node).get("screenNameChange"))


def _changed(field: Field, change: Node) -> Iterator[Record]:
    moment = when(change, "changedAt")
    yield from say(field, change.get("changedFrom"), current=False, moment=moment)
    yield from say(field, change.get("changedTo"), moment=moment)


def sign_in_account(node: Node) -> Iterator[Record]:
    """The account at Google or Apple that signs in here."""
    item = item_of(node)
    yield from say(Field.EMAIL, item.get("ssoEmail"), detail="sign-in account", moment=when(item, "createdAt"))


_ADDRESS: Final = ("addressLine1", "addresssLine1", "addressLine2", "city", "administrativeArea", "postalCode", "country")


def professional(node: Node) -> Iterator[Record]:
    """A professional account's business address, number and website, as it chose them for its profile."""
    seen = Audience.UNKNOWN
    for found in objects(node):
        parts = [text for key in _ADDRESS if (text := found.text(key).strip())]
        if found.text("addressLine1", "addresssLine1", "postalCode"):
            yield from say(Field.ADDRESS, found, value=", ".join(parts), detail="business", audience=seen)
        number = inside(found, "phone", "number")
        dialled = (found.text("countryCode") + " " + number.text()).strip() if number.text() else ""
        yield from say(Field.PHONE, number, value=dialled, detail="business", audience=seen)
        yield from say(Field.EMAIL, found.get("email"), detail="business", audience=seen)
        yield from say(Field.WEBSITE, inside(found, "website", "rawUrl"), detail="business", audience=seen)


def protected(node: Node) -> Iterator[Record]:
    """When tweets were closed to all but followers, or opened again, in the six months before the archive was made."""
    item = item_of(node)
    action = item.text("action").strip().casefold()
    if action:
        opened = action.startswith("un") if "protect" in action else None
        at, moment = item.at(), when(item, "protectedAt", "createdAt")
        yield Setting(setting=SettingKind.PUBLIC_ACCOUNT, on=opened, value=action, at=at, when=moment, audience=HELD)
