"""Private messages: ``Chat History with X:`` and a list of who wrote what when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, Post, PostKind, Record
from scanner.plugins import Reading
from scanner.readers.talks import Talk, plain
from scanner.readers.tiktok.rows import Row

__all__ = ["Chat"]

_HEADING: Final = re.compile(r"\s*chat history with\s+(.{1,200}?)\s*:*\s*", re.IGNORECASE)
_NO_OWNER: Final = "the account's user name is not in this export: sent and received are not told apart, and no text is read"


class Chat:
    """What has been seen of one conversation."""

    def __init__(self, heading: str, pointer: str, own: str, reading: Reading) -> None:
        """A conversation under its heading. ``own``: the account's user name."""
        self.pointer = pointer
        self._own = plain(own)
        self._names = {plain(name) for name in reading.account.names}
        self._reading = reading
        self._talk = Talk()
        found = _HEADING.fullmatch(heading)
        if found:
            self._meet(found[1])

    def take(self, row: Row) -> Iterator[Record]:
        """One message."""
        sender = row.text("from", "username")
        if not sender:
            return
        mine = plain(sender) == self._own if self._own else plain(sender) in self._names
        when = row.when()
        self._talk.count(when, mine=mine)
        if not mine:
            self._meet(sender)
        elif self._reading.messages and (text := row.text("content")):
            yield Post(kind=PostKind.MESSAGE, text=text, at=row.at("content"), when=when, audience=Audience.NAMED)

    def finished(self) -> Iterator[Record]:
        """The conversation itself."""
        if self._talk.known:
            if not self._own and not self._talk.sent:
                self._reading.note(_NO_OWNER)
            yield self._talk.thread(self._reading.at(self.pointer))

    def _meet(self, name: str) -> None:
        self._talk.meet(name=name, handle=f"tiktok:{name}")
