"""Google Keep: the account holder's notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scanner.jsonio import load
from scanner.model import Audience, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.google.elements import plain
from scanner.readers.nodes import Node

__all__ = ["read_note"]


def read_note(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """A note, with the points of a list. A note that somebody else shared may be in their words, so it is left out."""
    node = Node(load(member, reading.note), "", reading)
    if not isinstance(node.value, dict):
        if node.value is not None:
            reading.unread("this file")
        return
    sharers = list(node.each("sharees"))
    if any(person.get("isOwner").value is True and not _own(person, reading) for person in sharers):
        reading.note("a note that somebody else owns was left out")
        return
    when = node.when("userEditedTimestampUsec", "createdTimestampUsec")
    audience = Audience.NAMED if any(person.get("isOwner").value is not True for person in sharers) else Audience.ONLY_ME
    spots = (node.get("title"), node.get("textContent"), *(item.get("text") for item in node.each("listContent")))
    yield [
        Post(kind=PostKind.POST, text=spot.text(), when=when, at=spot.at(), audience=audience)
        for spot in spots
        if spot.text().strip()
    ]


def _own(person: Node, reading: Reading) -> bool:
    address = plain(person.text("email"))
    return bool(address) and address in {plain(reading.account.handle), *(plain(name) for name in reading.account.names)}
