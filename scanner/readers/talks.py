"""What several chat readers share: the headers of a conversation, gathered message by message."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from scanner.model import Audience, Location, MessageThread, Moment

__all__ = ["MOST_PEOPLE", "Talk", "plain"]

# No messenger allows a group of more; a damaged or hostile file must not fill the memory with senders.
MOST_PEOPLE: Final = 20_000


def plain(name: str) -> str:
    """A name as it is compared: white space and capitals do not matter."""
    return " ".join(name.casefold().split())


class Talk:
    """What has been seen of a conversation so far."""

    def __init__(self, at: Location | None = None) -> None:
        """Begin with nobody. ``at``: where the conversation stands, if that is known from its first message."""
        self.at = at
        self.people: dict[str, None] = {}
        self.handles: dict[str, None] = {}
        self.phones: dict[str, None] = {}
        self.sent = 0
        self.received = 0
        self.first: Moment | None = None
        self.last: Moment | None = None

    def meet(self, *, name: str = "", handle: str = "", phone: str = "") -> None:
        """Take in one of the others."""
        for known, value in ((self.people, name), (self.handles, handle), (self.phones, phone)):
            if value and len(known) < MOST_PEOPLE:
                known[value] = None

    def count(self, when: Moment | None, *, mine: bool) -> None:
        """Take in one message."""
        if mine:
            self.sent += 1
        else:
            self.received += 1
        if when is not None:
            if self.first is None or _clock(when) < _clock(self.first):
                self.first = when
            if self.last is None or _clock(when) > _clock(self.last):
                self.last = when

    @property
    def known(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.people or self.handles or self.phones or self.sent or self.received)

    def threads(self) -> Iterator[MessageThread]:
        """The one record of the conversation, if there is anything to tell and its place is known."""
        if self.known and self.at is not None:
            yield self.thread(self.at)

    def thread(self, at: Location) -> MessageThread:
        """The one record of the conversation."""
        return MessageThread(
            people=tuple(self.people),
            sent=self.sent,
            received=self.received,
            when=self.first,
            last=self.last,
            handles=tuple(self.handles),
            phones=tuple(self.phones),
            at=at,
            audience=Audience.NAMED,
        )


def _clock(moment: Moment) -> datetime:
    # One conversation is told by one kind of clock; a mixture must not fail.
    return moment.at.replace(tzinfo=None)
