"""Conversations whose messages stand as rows of one table: who is in each, how many each way, from when to when."""

from __future__ import annotations

from collections.abc import Iterator

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
        self._times: list[Moment] = []

    def count(self, when: Moment | None, *, own: bool) -> None:
        """Take in one message."""
        self.sent += own
        self.received += not own
        if when is not None:
            # A clock without a zone cannot be compared with an instant; a table has one kind only.
            self._times = [*self._times, when] if len(self._times) < 2 else self._span(when)

    def _span(self, when: Moment) -> list[Moment]:
        try:
            return [min(self._times[0], self._times[1], when), max(self._times[0], self._times[1], when)]
        except TypeError:
            return self._times

    def thread(self) -> Iterator[MessageThread]:
        """The one record of the conversation."""
        try:
            times = sorted(self._times)
        except TypeError:
            times = self._times
        if self.people or self.handles or self.sent or self.received:
            yield MessageThread(
                people=tuple(self.people),
                handles=tuple(self.handles),
                sent=self.sent,
                received=self.received,
                at=self.at,
                when=times[0] if times else None,
                last=times[-1] if times else None,
                audience=Audience.NAMED,
            )
