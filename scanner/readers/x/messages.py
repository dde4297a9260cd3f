"""Direct messages: with whom (by number), how many each way and when; the holder's own words only where they may be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, MessageThread, Moment, Post, PostKind, Record
from scanner.readers.nodes import Node
from scanner.readers.x.elements import HELD, inside, item_of, number_handle, when
from scanner.readers.x.tweets import plain

__all__ = ["asked_grok", "conversation"]

_NO_OWNER: Final = "the account's own number is not known, so sent and received messages could not be told apart"
_WHO: Final = ("senderId", "recipientId", "initiatingUserId", "participantsSnapshot", "userIds")


def conversation(node: Node) -> Iterator[Record]:
    """``dmConversation``, of two people or of a group, with or without the words."""
    item = item_of(node)
    account = node.reading.account
    if not any(own.startswith("id:") for own in account.handles) and _NO_OWNER not in node.reading.notes:
        node.reading.note(_NO_OWNER)
    two = item.text("conversationId").split("-")
    people = dict.fromkeys(two if len(two) == 2 else ())
    first: Moment | None = None
    last: Moment | None = None
    sent = received = 0
    for event in item.each("messages"):
        entry = item_of(event)
        for key in _WHO:
            people.update(dict.fromkeys([number.text() for number in entry.each(key)]))
        if not entry.pointer.endswith("/messageCreate"):
            continue
        moment = when(entry, "createdAt")
        if moment:
            first = moment if first is None or moment < first else first
            last = moment if last is None or moment > last else last
        if account.is_own("id:" + entry.text("senderId")):
            sent += 1
            yield from _written(entry, moment)
        else:
            received += 1
    others = [number_handle(number) for number in people if not account.is_own("id:" + number)]
    handles = tuple([found for found in others if found])
    if handles or sent or received:
        at, seen_by = item.at(), Audience.NAMED
        yield MessageThread(
            people=(), sent=sent, received=received, handles=handles, at=at, when=first, last=last, audience=seen_by
        )


def _written(entry: Node, moment: Moment | None) -> Iterator[Record]:
    text = plain(entry.text("text")).strip()
    if text and entry.reading.messages:
        yield Post(kind=PostKind.MESSAGE, text=text, at=entry.get("text").at(), when=moment, audience=Audience.NAMED)


def asked_grok(node: Node) -> Iterator[Record]:
    """What the account holder wrote to the platform's chatbot; its answers are left out."""
    item = item_of(node)
    sender = item.get("sender")
    text = inside(item, "message", "text")
    if (sender.text("name") or sender.text()).strip().casefold() == "user" and node.reading.messages and text.text().strip():
        moment = when(item, "createdAt")
        yield Post(kind=PostKind.MESSAGE, text=text.text().strip(), at=text.at(), when=moment, audience=HELD)
