"""Servers and channels, and in each channel the messages that the account holder sent: nobody else's are in a package.

Whether a channel is private stands in another file than its messages, so that each of them is treated as private.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.jsonio import Elements, Value, parts, pointer
from scanner.model import Audience, Interaction, InteractionKind, Membership, Moment, Post, PostKind, Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.meta import ODD
from scanner.readers.nodes import Node
from scanner.readers.talks import Talk
from scanner.tables import open_table
from scanner.times import from_utc

__all__ = ["read_channels", "read_messages", "read_servers", "read_table"]

_BATCH: Final = 1000
_PRIVATE: Final = re.compile(r"Direct Message with (.{1,100}?)(?:#\d{1,5})?$")
_IN_SERVER: Final = re.compile(r"(.{1,120}) in (.{1,120})")
_NO_ONE: Final = ("deleted user", "unknown participant", "unknown channel")
_HEADER: Final = "who is in a channel stands in the list of channels, not here: every channel is treated as a private one"
_NO_TABLE: Final = "messages may be unread: the layout is newer than any known"


def read_servers(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``servers/index.json``: the servers that the account is in."""
    yield [Membership(group=name, at=reading.at(at), audience=Audience.UNKNOWN) for at, name in _named(member, reading) if name]


def read_channels(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``messages/index.json``: with whom there are private channels, and which groups and servers' channels there are."""
    batch: list[Record] = []
    for at, name in _named(member, reading):
        if name.casefold().startswith(_NO_ONE):
            continue
        private = _PRIVATE.match(name)
        if private:
            other = private[1].strip()
            if other.casefold().startswith(_NO_ONE):
                continue
            batch.append(
                Interaction(
                    kind=InteractionKind.MESSAGED,
                    name=other,
                    handle=f"discord:{other}",
                    at=reading.at(at),
                    audience=Audience.NAMED,
                )
            )
        elif name and name.casefold() != "none":
            batch.append(Membership(group=name, at=reading.at(at)))
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


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
    talk = Talk()
    for part in parts(member, reading.note):
        if not isinstance(part, Elements):
            continue
        base = pointer(part.key) if part.key is not None else ""
        batch: list[Record] = []
        for index, item in enumerate(part.items, part.start):
            node = Node(item, f"{base}/{index}", reading)
            if not isinstance(item, dict):
                if item is not None:
                    reading.note(ODD)
                continue
            at = node.get("Contents").pointer
            batch += _sent(talk, reading, at, node.text("Timestamp"), node.text("Contents"))
            if len(batch) >= _BATCH:
                yield batch
                batch = []
        if batch:
            yield batch
    yield from _thread(talk, reading, "")


def read_table(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``messages.csv``, as until 2024. Raises MemberError for one that is no table."""
    table = open_table(member.read(), reading.note)
    if table is None:
        raise MemberError("it is no table")
    if "timestamp" not in {heading.casefold() for heading in table.headings}:
        reading.note(_NO_TABLE)
        return
    talk = Talk()
    batch: list[Record] = []
    for line in table.lines:
        batch += _sent(talk, reading, line.pointer, line.text("Timestamp"), line.text("Contents"))
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
    yield from _thread(talk, reading, "row 1")


def _sent(talk: Talk, reading: Reading, at: str, stated: str, text: str) -> Iterator[Record]:
    when: Moment | None = from_utc(stated)
    talk.count(when, mine=True)
    if reading.messages and text.strip():
        yield Post(kind=PostKind.MESSAGE, text=text.strip(), at=reading.at(at), when=when)


def _thread(talk: Talk, reading: Reading, at: str) -> Iterator[Sequence[Record]]:
    if talk.known:
        reading.note(_HEADER)
        yield [talk.thread(reading.at(at))]
