"""Conversations: with whom, how many messages each way and when - and, only when allowed, what the account holder wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from scanner.jsonio import Elements, Value, parts
from scanner.model import Audience, MessageThread, Moment, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.instagram.handles import is_gone, is_holder
from scanner.readers.meta import Node, moment, tidy

__all__ = ["Talk", "read_conversation", "reported"]

_BATCH: Final = 1000
# Milliseconds in the years that messages can be from; nearly all are, and none of these needs another look.
_EARLIEST: Final = 1_041_379_200_000
_LATEST: Final = 4_102_444_800_000
_NO_OWNER: Final = "the account holder's name is not known, so sent and received messages could not be told apart"
_REPLIES: Final = "replies in a channel do not say whose they are; only their times were read"


class Talk:
    """What has been seen of a conversation so far. ``low`` and ``high`` bound times in milliseconds, yet to be counted in."""

    def __init__(self, reading: Reading) -> None:
        """Nothing yet."""
        self.reading = reading
        self.knows_holder = bool(reading.account.names or reading.account.handle)
        self.people: dict[str, None] = {}
        self.handles: dict[str, None] = {}
        self.sent = self.received = 0
        self.first: Moment | None = None
        self.last: Moment | None = None
        self.low, self.high = _LATEST, 0
        self.spelled: dict[str, str] = {}
        self._own: dict[str, bool] = {}

    def is_own(self, name: str) -> bool:
        """Whether a sender is the account holder."""
        if name not in self._own:
            self._own[name] = is_holder(name, self.reading)
        return self._own[name]

    def meet(self, name: str, handle: str = "") -> None:
        """Take in somebody who takes part."""
        if name and not self.is_own(name) and not is_gone(name):
            self.people[name] = None
            if handle:
                self.handles[handle] = None

    def hear(self, sender: str, when: Moment | None) -> bool:
        """Take in a message; tells whether it is the account holder's own and its text may be read."""
        own = bool(sender) and self.is_own(sender)
        if own:
            self.sent += 1
        else:
            self.received += 1
            self.meet(sender)
        self.span(when)
        return own and self.reading.messages

    def span(self, when: Moment | None) -> None:
        """Take in the time of a message."""
        if when is None:
            return
        if self.first is None or _clock(when) < _clock(self.first):
            self.first = when
        if self.last is None or _clock(when) > _clock(self.last):
            self.last = when

    def thread(self, pointer: str) -> Iterator[Record]:
        """The one record of the conversation itself, unless nothing is known of it."""
        if not self.people and not self.sent and not self.received:
            return
        for bound in (self.low, self.high) if self.high else ():
            self.span(moment(bound))
        if not self.knows_holder:
            self.reading.note(_NO_OWNER)
        yield MessageThread(
            people=tuple(self.people),
            handles=tuple(self.handles),
            sent=self.sent,
            received=self.received,
            at=self.reading.at(pointer),
            when=self.first,
            last=self.last,
            audience=Audience.NAMED,
        )


def _clock(when: Moment) -> datetime:
    return when.at.replace(tzinfo=None)


def said(text: str, pointer: str, when: Moment | None, reading: Reading) -> Post:
    """A message that the account holder wrote."""
    return Post(kind=PostKind.MESSAGE, text=text, at=reading.at(pointer), when=when, audience=Audience.NAMED)


def read_conversation(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``message_1.json``: participants and messages, in milliseconds; ``replies_1.json``: those to a channel."""
    talk = Talk(reading)
    own: list[Record] = []
    where = ""
    for part in parts(member, reading.note):
        if isinstance(part, Value) or part.key not in ("participants", "messages", "replies"):
            continue
        if part.key == "participants":
            for person in part.items:
                talk.meet(Node(person, "", reading).text("name").strip())
            continue
        if part.items:
            where = f"/{part.key}"
        if part.key == "replies":
            _replies(part, talk)
            continue
        for index, item in enumerate(part.items, part.start):
            if (post := _message(item, index, talk)) is not None:
                own.append(post)
            if len(own) >= _BATCH:
                yield own
                own = []
    yield [*own, *talk.thread(where)]


def _message(item: object, index: int, talk: Talk) -> Record | None:
    if not isinstance(item, dict):
        if item is not None:
            talk.reading.note(ODD)
        return None
    at = item.get("timestamp_ms")
    when: Moment | None = None
    if isinstance(at, int) and _EARLIEST <= at < _LATEST:
        talk.low, talk.high = min(talk.low, at), max(talk.high, at)
    else:
        when = moment(at) or moment(item.get("timestamp"))
    may_read = talk.hear(_sender(item.get("sender_name"), talk), when)
    if may_read and item.get("is_unsent") is not True and (text := Node.words(item.get("content"))):
        return said(text, f"/messages/{index}/content", when or moment(at), talk.reading)
    return None


def _sender(name: object, talk: Talk) -> str:
    # A conversation has few names and many messages.
    if not isinstance(name, str):
        return ""
    if name not in talk.spelled:
        talk.spelled[name] = tidy(name).strip()
    return talk.spelled[name]


def _replies(part: Elements, talk: Talk) -> None:
    times = [when for item in part.items if isinstance(item, dict) and (when := moment(item.get("timestamp_ms")))]
    for when in times:
        talk.span(when)
    for item in part.items:
        talk.meet(Node(item, "", talk.reading).text("original_message_sender").strip())
    if part.items:
        talk.reading.note(_REPLIES)


def reported(node: Node) -> Iterator[Record]:
    """``ig_reported_conversations``: with whom and when; the words are evidence in somebody's report, not the holder's post."""
    talk = Talk(node.reading)
    for role in ("reporter", "reportee"):
        talk.meet(node.get(role).text("name").strip())
    for message in node.each("messages"):
        talk.hear(message.text("sender_name").strip(), message.when("timestamp_ms"))
    if talk.first is None:
        talk.first = talk.last = node.when("timestamp")
    yield from talk.thread(node.pointer)
