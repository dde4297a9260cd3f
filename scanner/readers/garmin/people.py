"""Who the account holder is, what others see of the profile, and whom the account knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scanner.jsonio import load
from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Field,
    LinkKind,
    Login,
    Membership,
    Moment,
    Post,
    PostKind,
    ProfileField,
    Record,
    Setting,
    SettingKind,
)
from scanner.plugins import Member, Reading
from scanner.readers.nodes import Node
from scanner.times.written import from_words

__all__ = ["read_comments", "read_connections", "read_contacts", "read_devices", "read_groups", "read_profile"]

HELD: Final = Audience.PLATFORM_HELD
_NAMES: Final[tuple[tuple[str, ...], ...]] = (("fullName",), ("firstName", "lastName"))
_STATED: Final = (
    (Field.EMAIL, ("emailAddress", "primaryEmailAddress", "email"), HELD),
    (Field.BIRTHDAY, ("birthDate", "dateOfBirth"), HELD),
    (Field.PHONE, ("phoneNumber", "phone", "mobilePhoneNumber"), HELD),
    (Field.BIO, ("bio", "motivation"), Audience.UNKNOWN),
    (Field.TOWN, ("location", "city"), Audience.UNKNOWN),
    (Field.WEBSITE, ("personalWebsite", "facebookUrl", "twitterUrl"), Audience.UNKNOWN),
)
_SEEN: Final = (
    ("profileVisibility", SettingKind.PUBLIC_ACCOUNT),
    ("activityStartVisibility", SettingKind.ACTIVITY_VISIBILITY),
    ("activityMapVisibility", SettingKind.ACTIVITY_VISIBILITY),
)
_HANDLES: Final = ("displayName", "userName", "username")
_STREET: Final = ("street", "streetAddress", "addressLine1", "address1", "line1", "addressLine2", "address2", "line2")
_PLACE: Final = ("city", "state", "postalCode", "postCode", "zipCode", "zip", "country", "countryCode")


def read_profile(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``user_profile``, ``customer`` and ``social-profile``: names, e-mail, birthday, address, and who sees what."""
    document = Node(load(member, reading.note), "", reading)
    batch = [record for person in document.each() for record in _person(person)]
    if batch:
        yield batch
    elif document.value:
        reading.unread("profile")


def _person(person: Node) -> Iterator[Record]:
    for keys in _NAMES:
        if name := " ".join(part for key in keys if (part := person.text(key).strip())):
            yield ProfileField(field=Field.NAME, value=name, at=person.get(keys[0]).at())
            break
    handles = dict.fromkeys(text for key in _HANDLES if (text := person.text(key).strip()))
    for handle in handles:
        if "@" not in handle:
            yield ProfileField(field=Field.HANDLE, value=handle, at=person.at())
        elif handle != person.text("emailAddress", "primaryEmailAddress", "email").strip():
            yield ProfileField(field=Field.EMAIL, value=handle, at=person.at(), audience=HELD)
    for field, keys, seen_by in _STATED:
        for key in keys:
            if text := person.text(key).strip():
                yield ProfileField(field=field, value=text, at=person.get(key).at(), audience=seen_by)
    for key in ("addresses", "address", "shippingAddress", "billingAddress"):
        for address in person.each(key):
            if text := _address(address):
                yield ProfileField(field=Field.ADDRESS, value=text, at=address.at(), audience=HELD)
    for key in ("phoneNumbers", "phones"):
        for phone in person.each(key):
            if text := phone.text() or phone.text("number", "phoneNumber", "value"):
                yield ProfileField(field=Field.PHONE, value=text, at=phone.at(), audience=HELD)
    for key, kind in _SEEN:
        if value := person.text(key):
            on = value.lower() == "public" if kind is SettingKind.PUBLIC_ACCOUNT else None
            told = value if kind is SettingKind.PUBLIC_ACCOUNT else f"{key}: {value}"
            yield Setting(setting=kind, on=on, value=told, at=person.get(key).at(), audience=HELD)


def _address(node: Node) -> str:
    if text := node.text():
        return text.strip()
    said = [text.strip() for key in (*_STREET, *_PLACE) if (text := node.text(key))]
    return ", ".join(dict.fromkeys(said)) if any(node.text(key) for key in _STREET) else ""


def read_contacts(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``user_contact``: the people whom the watch would call in an emergency, and who may follow where it is."""
    own = {" ".join(name.casefold().split()) for name in reading.account.names}
    batch: list[Record] = []
    document = Node(load(member, reading.note), "", reading)
    for contact in _listed(document):
        name = contact.text("fullName", "name") or f"{contact.text('firstName')} {contact.text('lastName')}".strip()
        emails, phones = _points(contact, "emails", "email"), _points(contact, "phoneNumbers", "phones", "phoneNumber", "phone")
        if name or emails or phones:
            batch.append(
                AddressBookEntry(
                    name=name,
                    emails=emails,
                    phones=phones,
                    relation=contact.text("relationship", "relation").lower(),
                    own=" ".join(name.casefold().split()) in own,
                    at=contact.at(),
                    audience=HELD,
                )
            )
    if batch:
        yield batch
    elif document.value:
        reading.unread("contacts")


def _points(contact: Node, *keys: str) -> tuple[str, ...]:
    nodes = (node for key in keys for node in contact.each(key))
    found = (node.text() or node.text("address", "email", "number", "phoneNumber", "value") for node in nodes)
    return tuple(dict.fromkeys(text.strip() for text in found if text))


def _listed(document: Node) -> Iterator[Node]:
    """The objects of a list; of the lists inside it, where the document is an object that only wraps them."""
    if isinstance(document.value, list):
        yield from (node for node in document.each() if isinstance(node.value, dict))
        return
    lists = [node for _, node in document.members() if isinstance(node.value, list) and node.value]
    if any(isinstance(node.value[0], dict) for node in lists):
        for node in lists:
            yield from _listed(node)
    elif document.value:
        yield document


def read_devices(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``devicesandcontent``: watches and computers that are registered, with their serial numbers."""
    document = Node(load(member, reading.note), "", reading)
    batch: list[Record] = []
    for group in document.each("deviceAndContentInfo"):
        for device in group.each("Devices"):
            called = device.text("productName", "displayName", "partNumber")
            serial = device.text("serialNumber")
            told = f"{called} (serial {serial})".strip() if serial else called
            if told:
                when = from_words(device.text("registrationDate")) or device.when("registrationDate")
                batch.append(Login(action="device registered", device=told, at=device.at(), when=when, audience=HELD))
    if batch:
        yield batch
    elif document.value and document.get("deviceAndContentInfo").value is None:
        reading.unread("devices")


def read_comments(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``comments``: what the account holder wrote under activities."""
    document = Node(load(member, reading.note), "", reading)
    batch = [
        Post(kind=PostKind.COMMENT, text=text, at=comment.at(), when=_when(comment))
        for comment in _listed(document)
        if (text := comment.text("body", "comment", "text"))
    ]
    if batch:
        yield batch
    elif document.value:
        reading.unread("comments")


def _when(node: Node) -> Moment | None:
    return node.when("createDate", "createdDate", "timestamp") or from_words(node.text("createDate", "createdDate"))


def read_connections(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``connections``: people the account is connected with."""
    document = Node(load(member, reading.note), "", reading)
    batch: list[Record] = []
    for person in _listed(document):
        handle = person.text("displayName", "userName")
        name = person.text("fullName", "userFullName", "name") or handle
        if name:
            told = f"garmin:{handle}" if handle else ""
            batch.append(Connection(link=LinkKind.FRIEND, name=name, handle=told, at=person.at(), when=_when(person)))
    if batch:
        yield batch
    elif document.value:
        reading.unread("connections")


def read_groups(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``groups``: groups the account holder joined."""
    document = Node(load(member, reading.note), "", reading)
    batch = [
        Membership(group=name, at=group.at(), when=_when(group))
        for group in _listed(document)
        if (name := group.text("groupName", "name"))
    ]
    if batch:
        yield batch
    elif document.value:
        reading.unread("groups")
