"""People and groups the account is linked to, whom it looked up, and whose numbers it uploaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import AddressBookEntry, Audience, Connection, LinkKind, Membership, Record, Search
from scanner.readers.meta import EMAIL, PHONE, Node, Read

__all__ = ["GONE", "address_book", "contact", "group_joined", "group_run", "is_person", "link", "searched", "visited"]

HELD: Final = Audience.PLATFORM_HELD
# What Facebook writes for a person who deleted their account.
GONE: Final = frozenset({"facebook user", "facebook-nutzer", "utilisateur facebook", "usuario de facebook"})
_LEFT: Final = re.compile(r"\b(?:left|stopped being|no longer|removed from)\b", re.IGNORECASE)
_PERSON: Final = re.compile(r"profil|perfil|people|person|mensen|menschen|gens", re.IGNORECASE)
_NO_PERSON: Final = re.compile(r"group|grup|event|page|pagina|página|seite|side|marketplace|évén|evén", re.IGNORECASE)
_NO_PERSON_LINK: Final = re.compile(r"facebook\.com/(?:groups|events|marketplace|pages|watch|reel|gaming)\b")


def link(kind: LinkKind) -> Read:
    """The function that reads ``{name, timestamp}`` as a link of this kind."""

    def read(node: Node) -> Iterator[Record]:
        data = node.get("data")
        first = next(data.each(), data)
        name = node.text("name") or first.text("name") or node.text("title")
        when = node.when("timestamp", "created_timestamp")
        if not name:
            listed = next(node.each("string_list_data"), node.get("string_list_data"))
            name, when = listed.text("value"), listed.when("timestamp")
        if name and name.strip().lower() not in GONE:
            yield Connection(link=kind, name=name.strip(), at=node.at(), when=when)

    return read


def group_joined(node: Node) -> Iterator[Record]:
    """``groups_joined_v2``: the name stands in ``data``; ``title`` tells in the account's language what happened."""
    named = [entry.get("name") for entry in node.each("data") if entry.text("name")] or [node.get("name")]
    role = "former member" if _LEFT.search(node.text("title")) else "member"
    for name in named:
        if name.text():
            yield Membership(group=name.text().strip(), role=role, at=name.at(), when=node.when("timestamp"))


def group_run(node: Node) -> Iterator[Record]:
    """``groups_admined_v2`` and ``pages_v2``: a group or page that the account holder runs."""
    if name := node.text("name").strip():
        yield Membership(group=name, role="admin", at=node.at(), when=node.when("timestamp"))


def searched(node: Node) -> Iterator[Record]:
    """``searches_v2``: the words stand in ``data``, and again in quotation marks in ``attachments``."""
    texts = [entry.get("text") for entry in node.each("data") if entry.text("text")]
    if not texts:
        again = (entry for attachment in node.each("attachments") for entry in attachment.each("data"))
        texts = [entry.get("text") for entry in again if entry.text("text")]
    for text in texts:
        query = text.text().strip().strip('"“”„')
        yield Search(query=query, at=text.at(), when=node.when("timestamp"), audience=HELD)


def visited(node: Node) -> Iterator[Record]:
    """A section of ``visited_things_v2``; profile visits come first, whatever their heading is called in the language."""
    heading = node.text("name")
    first = node.pointer.endswith("/0")
    for entry in node.each("entries"):
        data = entry.get("data")
        name, uri = data.text("name").strip(), data.text("uri")
        if not name:
            continue
        profile = is_person(heading, first=first) and not _NO_PERSON_LINK.search(uri)
        yield Search(query=name, profile=profile, at=entry.at(), when=entry.when("timestamp"), audience=HELD)
    for child in node.each("children"):
        yield from visited(child)


def is_person(heading: str, *, first: bool) -> bool:
    """Whether the entries under a heading are people's profiles, which come first whatever the language."""
    return _PERSON.search(heading) is not None or (first and not _NO_PERSON.search(heading))


def address_book(node: Node) -> Iterator[Record]:
    """``address_book_v2``: the entries stand one level down, under ``address_book``."""
    for entry in node.each("address_book" if node.get("address_book").value is not None else None):
        yield from contact(entry)


def contact(node: Node) -> Iterator[Record]:
    """An entry of an uploaded address book: a name, and numbers and e-mail addresses in ``details``."""
    points = [detail.text("contact_point") or detail.text() for detail in node.each("details")]
    points += [node.text("contact_point")]
    phones = tuple(point.strip() for point in points if PHONE.fullmatch(point.strip()))
    emails = tuple(point.strip() for point in points if EMAIL.fullmatch(point.strip()))
    name = node.text("name").strip()
    if name or phones or emails:
        when = node.when("created_timestamp", "updated_timestamp")
        yield AddressBookEntry(name=name, phones=phones, emails=emails, at=node.at(), when=when, audience=HELD)
