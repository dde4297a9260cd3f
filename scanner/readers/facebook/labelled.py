"""The ``label_values`` records that Facebook has written since 2023, ever more files in one shape.

Labels are in the account's language. What a value is follows from the file, from its own shape (a position, an e-mail
address, a number, a postcode) and only then from the label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Field,
    Fragment,
    LinkKind,
    Membership,
    Moment,
    Post,
    PostKind,
    ProfileField,
    Record,
    Search,
    Visit,
    VisitKind,
)
from scanner.readers.facebook.feed import picture
from scanner.readers.meta import EMAIL, PHONE, POSTCODE, Group, Leaf, Node, Read, audience_of, groups

__all__ = [
    "contacts",
    "details",
    "each_linked",
    "fragments",
    "group_named",
    "held_details",
    "linked",
    "listed",
    "places",
    "profile_visits",
    "searches",
    "texts",
]

HELD: Final = Audience.PLATFORM_HELD
_NAME: Final = re.compile(r"name|^nom\b|nombre|^naam|navn|namn|nazwa|^ime|nome|^név|title|titel", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"address|adres|direcci|indirizzo|endere|street|stra(?:ß|ss)e|^rue\b", re.IGNORECASE)
_TEXT: Final = re.compile(r"text|message|post$|comment|description|caption|body|content|beschr|nachricht", re.IGNORECASE)
_NO_TEXT: Final = re.compile(r"\bid\b|url|link|time|date|author|group|status|type|device|name|title", re.IGNORECASE)
_ID: Final = re.compile(r"(?:\b|_)id$", re.IGNORECASE)
_CITY: Final = re.compile(r"city|town|ville|stadt|ciudad|citt|cidade|^by$|miasto", re.IGNORECASE)
_USERNAME: Final = re.compile(r"user ?name|nom d.utilisateur|benutzername|gebruikersnaam|nombre de usuario", re.IGNORECASE)


def _moment(record: Node, found: Group) -> Moment | None:
    return record.when("timestamp") or found.when()


def places(kind: VisitKind) -> Read:
    """The function that reads check-ins and tagged places: one visit for each group that holds a place."""

    def read(record: Node) -> Iterator[Record]:
        all_groups = list(groups(record))
        when = record.when("timestamp") or next((time for found in all_groups if (time := found.when())), None)
        audience = next((seen for found in all_groups if (seen := audience_of(found)) != Audience.UNKNOWN), Audience.UNKNOWN)
        found_one = False
        for found in all_groups:
            spot = next((leaf.place for leaf in found.leaves if leaf.place), None)
            address = found.find(_ADDRESS) or _by_shape(found, POSTCODE)
            for leaf in found.leaves:
                if leaf.text and leaf.says(_TEXT) and not leaf.is_link:
                    yield Post(kind=PostKind.POST, text=leaf.text, at=leaf.node.at(), when=when, audience=audience)
            if spot or address:
                found_one = True
                name, where = _name(found, address), address.text.strip() if address else ""
                at = found.node.get("dict").at() if found.node.get("dict").value is not None else found.node.at()
                yield Visit(kind=kind, name=name, address=where, place=spot, at=at, when=when, audience=audience)
        if not found_one and all_groups and (name := _name(all_groups[0], None)):
            yield Visit(kind=kind, name=name, at=record.at(), when=when, audience=audience)

    return read


def _by_shape(found: Group, shape: re.Pattern[str]) -> Leaf | None:
    leaves = (leaf for leaf in found.leaves if not leaf.is_link and not leaf.says(_TEXT))
    return next((leaf for leaf in leaves if shape.search(leaf.text)), None)


def _name(found: Group, other: Leaf | None) -> str:
    named = found.find(_NAME)
    if named is None or named.is_link:
        plain = (leaf for leaf in found.leaves if leaf.text and not leaf.is_link and not leaf.place and leaf is not other)
        named = next((leaf for leaf in plain if leaf.when is None and not leaf.text.isdigit()), None)
    return named.text.strip() if named else ""


def listed(record: Node) -> Iterator[Record]:
    """A list of towns in which the account holder checked in."""
    for found in groups(record):
        for leaf in found.leaves:
            if leaf.text and not leaf.is_link:
                yield Visit(kind=VisitKind.CHECK_IN, name=leaf.text.strip(), at=leaf.node.at(), when=leaf.when)


def contacts(record: Node) -> Iterator[Record]:
    """Uploaded address books: one contact for each group that holds a name, a number or an e-mail address."""
    for found in groups(record):
        texts = [leaf.text.strip() for leaf in found.leaves if leaf.text and not leaf.says(_ID)]
        emails = tuple(text for text in texts if EMAIL.fullmatch(text))
        phones = tuple(text for text in texts if PHONE.fullmatch(text))
        points = {*emails, *phones}
        unnamed = (leaf for leaf in found.leaves if leaf.text and leaf.text.strip() not in points and not leaf.says(_ID))
        named = next((leaf for leaf in unnamed if leaf.says(_NAME)), None)
        name = named.text.strip() if named else next((text for text in texts if text not in points), "")
        if name or points:
            when = _moment(record, found)
            at = found.node.at()
            yield AddressBookEntry(name=name, phones=phones, emails=emails, at=at, when=when, audience=HELD)


def linked(kind: LinkKind) -> Read:
    """The function that reads records which name one person each."""

    def read(record: Node) -> Iterator[Record]:
        for found in groups(record):
            if name := _name(found, None):
                yield Connection(link=kind, name=name, at=found.node.at(), when=_moment(record, found))
                return

    return read


def each_linked(kind: LinkKind) -> Read:
    """The function that reads a record that lists several people."""

    def read(record: Node) -> Iterator[Record]:
        for found in groups(record):
            if (name := _name(found, None)) and (found.node.pointer != record.pointer or len(found.leaves) == 1):
                yield Connection(link=kind, name=name, at=found.node.at(), when=_moment(record, found))

    return read


def profile_visits(record: Node) -> Iterator[Record]:
    """Profiles that were opened: the name is the first value, or each value of a list."""
    for found in groups(record):
        for leaf in found.leaves:
            if leaf.text and not leaf.is_link:
                when = leaf.when or _moment(record, found)
                yield Search(query=leaf.text.strip(), profile=True, at=leaf.node.at(), when=when, audience=HELD)
                if "/vec/" not in leaf.node.pointer:
                    break


def searches(record: Node) -> Iterator[Record]:
    """Words that were searched for, and groups and events that were opened."""
    for found in groups(record):
        if name := _name(found, None):
            yield Search(query=name, at=found.node.at(), when=_moment(record, found), audience=HELD)


def texts(kind: PostKind, *, edit: bool = False) -> Read:
    """The function that reads what the account holder wrote, with the pictures that go with it.

    ``edit``: each record is what a post read after a change, and its time that of the change.
    """

    def read(record: Node) -> Iterator[Record]:
        said: set[str] = set()
        fbid = record.text("fbid").strip()
        number = (fbid,) if fbid else ()
        for found in groups(record):
            group = next((leaf.text.strip() for leaf in found.leaves if re.search(r"^group", leaf.label, re.I)), "")
            for leaf in found.leaves:
                wordy = leaf.text.count(" ") >= 2 and not leaf.says(_NO_TEXT)
                if leaf.text and leaf.text not in said and not leaf.is_link and (leaf.says(_TEXT) or wordy):
                    said.add(leaf.text)
                    when = _moment(record, found)
                    yield Post(
                        kind=kind,
                        text=leaf.text,
                        group=group,
                        at=leaf.node.at(),
                        when=when,
                        audience=audience_of(found),
                        refs=number,
                        edited=when if edit else None,
                    )
            for media in found.media:
                yield from picture(media, said, (), audience_of(found))

    return read


def details(record: Node) -> Iterator[Record]:
    """Contact details of the account holder, by the shape of the value."""
    yield from _details(record, Audience.UNKNOWN)


def held_details(record: Node) -> Iterator[Record]:
    """The same where Facebook keeps them to itself: form entries, payment addresses, registration."""
    yield from _details(record, HELD)


def _details(record: Node, audience: Audience) -> Iterator[Record]:
    for found in groups(record):
        for leaf in found.leaves:
            text = leaf.text.strip()
            field = _field(leaf, text)
            if field:
                yield ProfileField(field=field, value=text, at=leaf.node.at(), audience=audience)


def _field(leaf: Leaf, text: str) -> Field | None:
    if EMAIL.fullmatch(text):
        return Field.EMAIL
    if leaf.is_link or not text:
        return None
    if POSTCODE.fullmatch(text):
        return Field.POSTCODE
    if leaf.says(_USERNAME):
        return Field.HANDLE
    if PHONE.fullmatch(text) and (text.startswith(("+", "0")) or re.search(r"phone|tel|mobil", leaf.label, re.I)):
        return Field.PHONE
    if POSTCODE.search(text) or (leaf.says(_ADDRESS) and not re.search(r"mail|\bip\b|url", leaf.label, re.I)):
        return Field.ADDRESS
    return Field.TOWN if leaf.says(_CITY) else None


def fragments(record: Node) -> Iterator[Record]:
    """A record of a file that is not known: places by their shape, everything else as labelled text."""
    for found in groups(record):
        spot = next((leaf.place for leaf in found.leaves if leaf.place), None)
        when = _moment(record, found)
        if spot:
            yield Visit(kind=VisitKind.TAGGED, name=_name(found, None), place=spot, at=found.node.at(), when=when)
        for leaf in found.leaves:
            if leaf.text and not leaf.is_link:
                yield Fragment(label=leaf.label, text=leaf.text, at=leaf.node.at(), when=when)


def group_named(record: Node) -> Iterator[Record]:
    """A record that names a group the account holder belongs to."""
    for found in groups(record):
        if name := _name(found, None):
            yield Membership(group=name, at=found.node.at(), when=_moment(record, found))
            return
