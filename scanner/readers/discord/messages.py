"""Servers and channels, and in each channel the messages that the account holder sent: nobody else's are in a package.

Whether a channel is private stands in another file than its messages, so that each of them is treated as private.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from scanner.jsonio import Elements, Value, parts, pointer
from scanner.model import Audience, Interaction, InteractionKind, Location, Membership, Post, PostKind, Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import ODD, in_batches
from scanner.readers.nodes import Node
from scanner.readers.talks import Talk
from scanner.tables import open_table
from scanner.times import from_utc

__all__ = ["read_channels", "read_messages", "read_servers", "read_table"]

_PRIVATE: Final = re.compile(r"Direct Message with (.{1,100}?)(?:#\d{1,5})?$")
_NO_ONE: Final = ("deleted user", "unknown participant", "unknown channel")
_HEADER: Final = "who is in a channel stands in the list of channels, not here: every channel is treated as a private one"


def read_servers(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``servers/index.json``: the servers that the account is in."""
    return in_batches(Membership(group=name, at=reading.at(at)) for at, name in _named(member, reading) if name)


def read_channels(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``messages/index.json``: with whom there are private channels, and which groups and servers' channels there are."""
    return in_batches(record for at, name in _named(member, reading) for record in _channel(name, reading.at(at)))


def _channel(name: str, at: Location) -> Iterator[Record]:
    private = _PRIVATE.match(name)
    other = (private[1] if private else name).strip()
    if not other or other.casefold() == "none" or other.casefold().startswith(_NO_ONE):
        return
    if private:
        handle = f"discord:{other}"
        yield Interaction(kind=InteractionKind.MESSAGED, name=other, handle=handle, at=at, audience=Audience.NAMED)
    else:
        yield Membership(group=other, at=at)


def _named(member: Member, reading: Reading) -> Iterator[tuple[str, str]]:
    """Each number with the name it stands for, and its pointer."""
    for part in parts(member, reading.note):
        if isinstance(part, Value) and part.key is not None:
            if isinstance(part.value, str):
                yield pointer(part.key), Node.words(part.value).strip()
            elif part.value is not None:
                reading.note(ODD)


def read_messages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``messages.json``."""
    return in_batches(_told(_listed(member, reading), reading, ""))


def read_table(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``messages.csv``, as until 2024. Raises MemberError for one that is no table."""
    return in_batches(_told(_tabled(member, reading), reading, "row 1"))


class _Message(NamedTuple):
    at: str
    stated: str
    text: str


def _listed(member: Member, reading: Reading) -> Iterator[_Message]:
    for part in parts(member, reading.note):
        if not isinstance(part, Elements):
            continue
        base = pointer(part.key) if part.key is not None else ""
        for index, item in enumerate(part.items, part.start):
            node = Node(item, f"{base}/{index}", reading)
            if isinstance(item, dict):
                yield _Message(node.get("Contents").pointer, node.text("Timestamp"), node.text("Contents"))
            elif item is not None:
                reading.note(ODD)


def _tabled(member: Member, reading: Reading) -> Iterator[_Message]:
    table = open_table(member.read(), reading.note)
    if table is None:
        raise MemberError("it is no table")
    if "timestamp" not in {heading.casefold() for heading in table.headings}:
        reading.unread("messages")
        return
    for line in table.lines:
        yield _Message(line.pointer, line.text("Timestamp"), line.text("Contents"))


def _told(messages: Iterator[_Message], reading: Reading, start: str) -> Iterator[Record]:
    talk = Talk()
    failure: MemberError | None = None
    try:
        for message in messages:
            when = from_utc(message.stated)
            talk.count(when, mine=True)
            if reading.messages and (text := message.text.strip()):
                yield Post(kind=PostKind.MESSAGE, text=text, at=reading.at(message.at), when=when)
    except MemberError as error:
        failure = error
    if talk.known:
        reading.note(_HEADER)
        yield talk.thread(reading.at(start))
    if failure is not None:
        raise failure
