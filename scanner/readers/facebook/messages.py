"""Conversations: with whom, how many each way and when - and, only when allowed, what the account holder wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from scanner.jsonio import Elements, parts
from scanner.model import Audience, MessageThread, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.facebook.people import GONE
from scanner.readers.meta import moment, tidy

__all__ = ["read_thread"]

_NO_OWNER: Final = "the account holder's name is not known, so sent and received messages could not be told apart"


class _Header(msgspec.Struct, gc=False):
    """A message without its text; the second spelling is that of the end-to-end encrypted download."""

    sender_name: str | None = None
    timestamp_ms: float | None = None
    sender: str | None = msgspec.field(default=None, name="senderName")
    timestamp: float | None = None


class _Message(_Header, gc=False):
    content: str | None = None
    text: str | None = None
    is_unsent: bool | None = None
    withdrawn: bool | None = msgspec.field(default=None, name="isUnsent")


def read_thread(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """One member of a conversation. Without the account holder's name nothing is taken to be theirs."""
    own = {_plain(name) for name in reading.account.names}
    people: dict[str, None] = {}
    counts: dict[str | None, int] = {}
    first, last = float("inf"), 0.0
    mine: dict[str | None, bool] = {None: False}
    where = ""
    for part in parts(member, reading.note, {"messages": _Message if reading.messages else _Header}):
        if not isinstance(part, Elements):
            continue
        if part.key == "participants":
            for person in part.items:
                name = tidy(person.get("name") if isinstance(person, dict) else person).strip()
                if name:
                    people[name] = None
        if part.key != "messages":
            continue
        where = where or "/messages"
        written: list[Record] = []
        for index, message in enumerate(part.items, part.start):
            if message is None:
                continue
            sender = message.sender_name or message.sender
            at = message.timestamp_ms or message.timestamp or 0
            counts[sender] = counts.get(sender, 0) + 1
            if at and at < first:
                first = at
            if at > last:
                last = at
            if sender not in mine:
                mine[sender] = reading.messages and _plain(tidy(sender)) in own
            if mine[sender]:
                record = _post(message, index, at, reading)
                if record is not None:
                    written.append(record)
        if written:
            yield written
    yield from _thread(people, counts, (first, last), own, where, reading)


def _post(message: _Message, index: int, at: float, reading: Reading) -> Record | None:
    text = tidy(message.content or message.text)
    if not text or message.is_unsent or message.withdrawn:
        return None
    pointer = f"/messages/{index}/content" if message.content else f"/messages/{index}/text"
    where = reading.at(pointer)
    return Post(kind=PostKind.MESSAGE, text=text, at=where, when=moment(at), audience=Audience.NAMED)


def _thread(
    people: dict[str, None],
    counts: dict[str | None, int],
    span: tuple[float, float],
    own: set[str],
    where: str,
    reading: Reading,
) -> Iterator[Sequence[Record]]:
    sent = received = 0
    for sender, count in counts.items():
        name = tidy(sender).strip()
        if _plain(name) in own:
            sent += count
            continue
        received += count
        if name:
            people[name] = None
    others = tuple(name for name in people if _plain(name) not in own and _plain(name) not in GONE)
    if not others and not counts:
        return
    if not own:
        reading.note(_NO_OWNER)
    start, end = (moment(at) if 0 < at < float("inf") else None for at in span)
    thread: dict[str, Any] = {"sent": sent, "received": received, "when": start, "last": end}
    yield [MessageThread(people=others, at=reading.at(where), audience=Audience.NAMED, **thread)]


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
