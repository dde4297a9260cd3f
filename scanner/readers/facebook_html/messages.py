"""Conversations: with whom, how many each way and when - and, only when allowed, what the account holder wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import Audience, MessageThread, Moment, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.facebook.messages import NO_OWNER, plain
from scanner.readers.facebook.people import GONE
from scanner.readers.facebook_html.reading import Desk
from scanner.readers.metahtml import Card, Page

__all__ = ["Talk", "read_thread"]

_BATCH: Final = 500
_SEEN_BY: Final = Audience.NAMED
_TEXT_DEPTH: Final = 3
_LISTED: Final = re.compile(r"[^:,]{3,25}: ?(.{1,4000})", re.DOTALL)
_AND: Final = re.compile(r", | (?:and|und|et|y|en|e|oraz|i|a|ac|og|och) (?=[^,]*$)")


class Talk:
    """What has been seen of a conversation so far. ``start`` is where it stands in the page."""

    def __init__(self, reading: Reading) -> None:
        """Nobody has said anything yet."""
        self.reading = reading
        self.own = {plain(name) for name in reading.account.names}
        self.people: dict[str, None] = {}
        self.sent = self.received = 0
        self.first: Moment | None = None
        self.last: Moment | None = None

    def meet(self, names: Sequence[str]) -> None:
        """Take in who takes part."""
        for name in names:
            if plain(name) not in self.own and plain(name) not in GONE:
                self.people[name] = None

    def count(self, sender: str, when: Moment | None) -> bool:
        """Take in one message; tells whether its text may be read."""
        mine = plain(sender) in self.own
        if mine:
            self.sent += 1
        else:
            self.received += 1
            if sender and plain(sender) not in GONE:
                self.people[sender] = None
        if when is not None:
            # Wall clocks and instants do not mix: compare those that are of one kind.
            if self.first is None or self.last is None:
                self.first = self.last = when
            elif (when.at.tzinfo is None) == (self.first.at.tzinfo is None):
                self.first = when if when.at < self.first.at else self.first
                self.last = when if when.at > self.last.at else self.last
        return mine and self.reading.messages

    def thread(self, pointer: str) -> Iterator[Record]:
        """The one record of the conversation itself, unless nothing is known of it."""
        if not self.people and not self.sent + self.received:
            return
        if not self.own:
            self.reading.note(NO_OWNER)
        yield MessageThread(
            people=tuple(self.people),
            sent=self.sent,
            received=self.received,
            at=self.reading.at(pointer),
            when=self.first,
            last=self.last,
            audience=_SEEN_BY,
        )


def read_thread(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """One page of a conversation. Without the account holder's name nothing is taken to be theirs."""
    page = Page(member)
    talk = Talk(reading)
    batch: list[Record] = []
    start = ""
    cards = 0
    for card in page.cards():
        desk = Desk(page, reading, cards)
        start = start or page.selector(card.at).rpartition(" > ")[0]
        cards += 1
        if card.stamp is None or card.title is None:
            talk.meet(_takers(card))
            continue
        when = desk.when(card.stamp)
        if talk.count(card.heading, when):
            batch.extend(_written(card, desk, when))
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if not talk.people and cards and plain(page.title) not in talk.own:
        talk.meet([page.title] if page.title else [])
    batch.extend(talk.thread(start or "body"))
    yield batch
    if cards and not talk.sent + talk.received:
        reading.unread("message threads")


def _written(card: Card, desk: Desk, when: Moment | None) -> Iterator[Record]:
    """The text of a message; what it shares stands deeper in its body, and is not the sender's."""
    for words in card.body:
        depth = 0
        node = words.at
        while node is not card.at and (parent := node.getparent()) is not None and depth <= _TEXT_DEPTH:
            node, depth = parent, depth + 1
        if depth <= _TEXT_DEPTH and not words.href:
            yield Post(kind=PostKind.MESSAGE, text=words.text, at=desk.at(words), when=when, audience=_SEEN_BY)
            return


def _takers(card: Card) -> list[str]:
    """``Participants: Sam Reed and Jo Bell``, in whatever language, from the block that stands before the messages."""
    texts = [card.heading, *(words.text for words in card.body)]
    listed = next((match[1] for text in texts if (match := _LISTED.fullmatch(text))), "")
    return [name.strip() for name in _AND.split(listed) if name.strip()]
