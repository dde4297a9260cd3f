"""Conversations whose messages stand as rows of one table: who is in each, how many each way, from when to when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from scanner.model import Audience, Location, MessageThread, Moment

__all__ = ["Conversation"]


class Conversation:
    """What has been seen of one conversation so far. ``at`` is where its first message stands."""

    def __init__(self, at: Location) -> None:
        """Start with nothing."""
        self.at = at
        self.people: dict[str, None] = {}
        self.handles: dict[str, None] = {}
        self.sent = 0
        self.received = 0
        self.first: Moment | None = None
        self.last: Moment | None = None

    def count(self, when: Moment | None, *, own: bool) -> None:
        """Take in one message."""
        self.sent += own
        self.received += not own
        if when is not None:
            self.first = when if self.first is None or _clock(when) < _clock(self.first) else self.first
            self.last = when if self.last is None or _clock(when) > _clock(self.last) else self.last

    def thread(self) -> Iterator[MessageThread]:
        """The one record of the conversation."""
        if self.people or self.handles or self.sent or self.received:
            yield MessageThread(
                people=tuple(self.people),
                handles=tuple(self.handles),
                sent=self.sent,
                received=self.received,
                at=self.at,
                when=self.first,
                last=self.last,
                audience=Audience.NAMED,
            )


def _clock(moment: Moment) -> datetime:
    """What orders the moments of one table, even where some of them do not tell their zone."""
    return moment.at.replace(tzinfo=None)
