"""Conversations: with whom, how many each way and when - and, only when allowed, what the account holder wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import isfinite
from typing import Any, Final

import msgspec

from scanner.jsonio import Elements, parts
from scanner.model import Audience, MessageThread, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.facebook.people import GONE
from scanner.readers.meta import moment, tidy

__all__ = ["NO_OWNER", "plain", "read_thread"]

_BATCH: Final = 1000
_KIND: Final = PostKind.MESSAGE
_SEEN_BY: Final = Audience.NAMED
NO_OWNER: Final = "the account holder's name is not known, so sent and received messages could not be told apart"


class _Header(msgspec.Struct, gc=False):
    """A message without its text; the second spelling is that of the end-to-end encrypted download."""

    sender_name: str | None = None
    timestamp_ms: int | float | None = None
    sender: str | None = msgspec.field(default=None, name="senderName")
    timestamp: int | float | None = None


class _Message(_Header, gc=False):
    content: str | None = None
    text: str | None = None
    is_unsent: bool | None = None
    withdrawn: bool | None = msgspec.field(default=None, name="isUnsent")


class _Talk:
    """What has been seen of a conversation so far."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.own = {plain(name) for name in reading.account.names}
        self.people: dict[str, None] = {}
        self.counts: Counter[str | None] = Counter()
        self.first, self.last = float("inf"), 0.0
        self.where = ""
        self._mine: dict[str | None, bool] = {None: False}

    def meet(self, people: Sequence[Any]) -> None:
        """Take in ``participants``."""
        for person in people:
            name = tidy(person.get("name") if isinstance(person, dict) else person).strip()
            if name:
                self.people[name] = None

    def count(self, messages: Sequence[_Message | None]) -> bool:
        """Take in some messages; tells whether any text among them may be read."""
        senders = Counter([message.sender_name or message.sender for message in messages if message])
        self.counts.update(senders)
        times = [at for message in messages if message and (at := message.timestamp_ms or message.timestamp)]
        if times:
            self.first, self.last = min(self.first, min(times)), max(self.last, max(times))
        for sender in senders.keys() - self._mine.keys():
            self._mine[sender] = self.reading.messages and plain(tidy(sender)) in self.own
        return any(self._mine[sender] for sender in senders)

    def written(self, messages: Sequence[_Message | None], start: int) -> Iterator[Record]:
        """The texts that the account holder wrote."""
        mine = self._mine
        for index, message in enumerate(messages, start):
            if message and mine[message.sender_name or message.sender]:
                text = tidy(message.content or message.text)
                if text and not (message.is_unsent or message.withdrawn):
                    at = self.reading.at(f"/messages/{index}/{'content' if message.content else 'text'}")
                    when = moment(message.timestamp_ms or message.timestamp)
                    yield Post(kind=_KIND, text=text, at=at, when=when, audience=_SEEN_BY)

    def thread(self) -> Iterator[Sequence[Record]]:
        """The one record of the conversation itself, unless nothing is known of it."""
        sent = received = 0
        for sender, count in self.counts.items():
            name = tidy(sender).strip()
            if plain(name) in self.own:
                sent += count
                continue
            received += count
            if name:
                self.people[name] = None
        others = tuple(name for name in self.people if plain(name) not in self.own and plain(name) not in GONE)
        if not others and not self.counts:
            return
        if not self.own:
            self.reading.note(NO_OWNER)
        start, end = (moment(at) if 0 < at < float("inf") else None for at in (self.first, self.last))
        at = self.reading.at(self.where)
        yield [MessageThread(people=others, sent=sent, received=received, at=at, when=start, last=end, audience=_SEEN_BY)]


def read_thread(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """One member of a conversation. Without the account holder's name nothing is taken to be theirs."""
    talk = _Talk(reading)
    kind: type[_Header] = _Message if reading.messages else _Header
    for part in parts(member, reading.note, lambda key: kind if key == "messages" else None):
        if not isinstance(part, Elements):
            continue
        if part.key == "participants":
            talk.meet(part.items)
        if part.key == "messages":
            talk.where = "/messages"
            for start in range(0, len(part.items), _BATCH):
                items = part.items[start : start + _BATCH]
                messages: list[Any] = [item if type(item) is kind else _tolerantly(item, reading) for item in items]
                if talk.count(messages):
                    yield list(talk.written(messages, part.start + start))
    yield from talk.thread()


def _tolerantly(item: Any, reading: Reading) -> _Message | None:
    """A message of an unexpected shape: what has the wrong type counts as absent, but a number in quotes as a number."""
    if isinstance(item, dict):
        names = (item.get("sender_name"), item.get("senderName"))
        sender = next((name for name in names if name and isinstance(name, str)), None)
        if sender or names == (None, None):
            return _Message(
                sender_name=sender,
                timestamp_ms=_number(item.get("timestamp_ms")) or _number(item.get("timestamp")),
                content=_text(item.get("content")) if reading.messages else None,
                text=_text(item.get("text")) if reading.messages else None,
                is_unsent=any(str(item.get(key)).lower() == "true" for key in ("is_unsent", "isUnsent")),
            )
    if item is not None:
        reading.note(ODD)
    return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> float | None:
    try:
        number = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else 0.0
    except (ValueError, OverflowError):
        return None
    return number if isfinite(number) else None


def plain(name: str) -> str:
    """A name as it is compared: in lower case, with single spaces."""
    return " ".join(name.casefold().split())
