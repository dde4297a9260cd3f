"""From items to person cards: one mapping for schema.org, older vocabularies, FOAF and microformats.

A thing that is not a person (an organisation, a place, a product) never becomes a card: an address that belongs to an
employer or a shop must not read as somebody's home. What its markup says is kept as text of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from bs4.element import Tag

from scanner.model import Audience, Coordinate, Location, PersonCard
from scanner.readers.page.handles import contact_of, handle_of
from scanner.readers.page.items import Item, Value

__all__ = ["WANTED", "Person", "coordinate_of", "described", "is_person", "person_of"]

_PEOPLE_WORDS: Final = "person patient individual hcard vcard"
_PEOPLE: Final = frozenset(_PEOPLE_WORDS.split())
_ADDRESS_PARTS: Final = (
    ("postofficeboxnumber", "post-office-box"), ("extendedaddress", "extended-address"),
    ("streetaddress", "street-address"), ("addresslocality", "locality"), ("addressregion", "region"),
    ("postalcode", "postal-code"), ("addresscountry", "country-name"),
)  # fmt: skip
_ORGANISATIONS: Final = ("worksfor", "affiliation", "org", "memberof", "organization-name")
_TITLES: Final = ("jobtitle", "job-title", "title", "role", "hasoccupation")
_HONORIFIC_WORDS: Final = "mr mrs ms miss mx dr sir dame prof professor rev"
_HONORIFICS: Final = frozenset(_HONORIFIC_WORDS.split())
_LINKS: Final = ("url", "sameas", "uid", "impp", "account", "homepage")
_NAME_PARTS: Final = (("givenname", "given-name", "firstname"), ("additionalname", "additional-name"),
                      ("familyname", "family-name", "lastname", "surname"))  # fmt: skip
_WANTED_WORDS: Final = (
    "name legalname alternatename nickname nick n fn geo latitude longitude lat long address homelocation location adr label "
    "telephone tel phone mobile faxnumber email mbox contactpoint contactpoints description image photo note"
)
WANTED: Final = frozenset(
    _WANTED_WORDS.split()
    + [name for part in (*_ADDRESS_PARTS, *_NAME_PARTS) for name in part]
    + [*_ORGANISATIONS, *_TITLES, *_LINKS]
)
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|#|\s")
_LETTER: Final = re.compile(r"[^\W\d_]")
_NUMBER: Final = re.compile(r"[-+]?\d{1,3}(?:\.\d{1,12})?")
_MOST: Final = 50


@dataclass(slots=True)
class Person:
    """A card in the making."""

    tag: Tag
    name: str = ""
    job_title: str = ""
    organisation: str = ""
    address: str = ""
    place: Coordinate | None = None
    phones: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    handles: list[str] = field(default_factory=list)
    profile: str = ""
    bio: str = ""
    picture: str = ""

    def add(self, contact: tuple[str, str] | None) -> None:
        """Enter a phone number or an e-mail address once."""
        if contact is not None:
            known = self.phones if contact[0] == "phone" else self.emails
            if contact[1] not in known and len(known) < _MOST:
                known.append(contact[1])

    def merge(self, other: Person) -> None:
        """Take over what another syntax on the same element states and this one does not."""
        self.name = self.name or other.name
        self.job_title = self.job_title or other.job_title
        self.organisation = self.organisation or other.organisation
        self.address = self.address or other.address
        self.place = self.place or other.place
        self.profile = self.profile or other.profile
        self.bio = self.bio or other.bio
        self.picture = self.picture or other.picture
        for mine, theirs in ((self.phones, other.phones), (self.emails, other.emails), (self.handles, other.handles)):
            mine += [value for value in theirs if value not in mine]

    @property
    def empty(self) -> bool:
        """True when the card says nothing."""
        return not (self.name or self.job_title or self.organisation or self.address or self.place or self.reachable)

    @property
    def reachable(self) -> bool:
        """True when the card holds a phone number, an e-mail address or a handle."""
        return bool(self.phones or self.emails or self.handles)

    def card(self, at: Location, audience: Audience, page: str = "") -> PersonCard:
        """The finished record. ``page``: the address of the page."""
        return PersonCard(
            at=at, audience=audience, name=self.name, job_title=self.job_title, organisation=self.organisation,
            address=self.address, place=self.place, phones=tuple(self.phones), emails=tuple(self.emails),
            handles=tuple(self.handles), profile=self.profile, bio=self.bio, picture=self.picture, page=page,
        )  # fmt: skip


def is_person(item: Item) -> bool:
    """True for schema.org and FOAF persons and for microdata written with a vCard vocabulary."""
    return not _PEOPLE.isdisjoint(item.types)


def person_of(item: Item) -> Person:
    """The card that an item about a person describes."""
    person = Person(item.tag, name=_name(item), organisation=_organisation(item))
    for value in item.all(*_TITLES):
        title = value.text if isinstance(value, Value) else value.text("name")
        if title and title.lower().rstrip(".") not in _HONORIFICS and "***" not in title:
            person.job_title = title
            break
    places = [item, *item.items("address", "adr", "homelocation", "location", "geo")]
    person.bio = item.text("description", "note")[:1000]
    person.picture = _picture(item)
    person.address = next((line for place in places if (line := _address(place))), "")
    person.place = next((point for place in [*places, *_inner_geo(places)] if (point := coordinate_of(place))), None)
    for source in (item, *item.items("contactpoint", "contactpoints")):
        _contacts(source, person)
    for value in item.all(*_LINKS):
        if isinstance(value, Value):
            handle = handle_of(value.link or value.text)
            if handle and handle not in person.handles and len(person.handles) < _MOST:
                person.handles.append(handle)
            person.add(contact_of(value.link) if value.link else None)
    return person


def _contacts(source: Item, person: Person) -> None:
    for value in source.all("telephone", "tel", "phone", "mobile", "email", "mbox"):
        if isinstance(value, Value):
            person.add(contact_of(value.link) or contact_of(value.text))


def _name(item: Item) -> str:
    whole = item.text("name", "fn", "legalname")
    parts = " ".join(text for names in _NAME_PARTS if (text := item.text(*names)))
    name = whole or parts or item.text("alternatename", "nickname", "nick", "n")
    return name[:200] if _LETTER.search(name) else ""


def _picture(item: Item) -> str:
    for value in item.all("image", "photo"):
        link = (value.link or value.text) if isinstance(value, Value) else value.text("contenturl", "url")
        if link.startswith(("http://", "https://")) or (link and not _SCHEME.match(link)):
            return link[:600]
    return ""


def _organisation(item: Item) -> str:
    for value in item.all(*_ORGANISATIONS):
        name = value.text if isinstance(value, Value) else value.text("name", "organization-name", "legalname")
        if name and "***" not in name:
            return name
    return ""


def _inner_geo(places: Iterable[Item]) -> Iterator[Item]:
    for place in places:
        yield from place.items("geo")
        for address in place.items("address"):
            yield from address.items("geo")


def _address(item: Item, depth: int = 3) -> str:
    """The address that a person, a place or a postal address states, in one line; empty when it states none."""
    for value in item.all("address", "adr"):
        # Items may nest without end, or hold one another.
        found = value.text if isinstance(value, Value) else _address(value, depth - 1) if depth else ""
        if found:
            return found
    parts = [_part(item, names) for names in _ADDRESS_PARTS]
    line = ", ".join(part for part in parts if part)
    if line:
        return line
    if not item.types.isdisjoint(("postaladdress", "adr")):
        return item.text("name", "label")
    return item.text("label")


def _part(item: Item, names: tuple[str, ...]) -> str:
    # An address has one locality but may have several street lines.
    texts = [value.text if isinstance(value, Value) else value.text("name") for value in item.all(*names)]
    return ", ".join(dict.fromkeys(text for text in texts if text))


def coordinate_of(item: Item) -> Coordinate | None:
    """The point an item states by ``latitude`` and ``longitude``, as ``geo:lat,lon`` or as ``lat;lon``; else None."""
    lat, lon = item.text("latitude", "lat"), item.text("longitude", "long")
    if not (lat and lon):
        values = (
            [value for value in item.all("geo", "name") if isinstance(value, Value)]
            if "geo" in item.types
            else [value for value in item.all("geo") if isinstance(value, Value)]
        )
        for value in values:
            address = value.link or value.text
            pair = re.split(r"[;,]", address.removeprefix("geo:"))
            if len(pair) >= 2:
                lat, lon = pair[0].strip(), pair[1].strip()
                break
    if not (_NUMBER.fullmatch(lat) and _NUMBER.fullmatch(lon)):
        return None
    return Coordinate.of(float(lat), float(lon))


def described(item: Item) -> str:
    """What an item that is no person says about itself, as one line of text, if it can be reached or found; else empty."""
    details = Person(item.tag)
    for source in (item, *item.items("contactpoint", "contactpoints")):
        _contacts(source, details)
    where = _address(item)
    if not (where or details.reachable):
        return ""
    return ", ".join(part for part in (item.text("name", "legalname"), where, *details.phones, *details.emails) if part)
