"""Conversations, of words and of pictures: each under the other's user name or a group's number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.jsonio import Elements, parts, pointer
from scanner.model import Audience, Membership, Moment, Post, PostKind, Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import ODD, in_batches
from scanner.readers.nodes import Node
from scanner.readers.snapchat.account import when
from scanner.readers.talks import Talk
from scanner.times import from_epoch

__all__ = ["read_chats"]

_GROUP: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,23}", re.IGNORECASE)


class _Chat:
    """One conversation, named by its key. ``at`` is its pointer."""

    def __init__(self, key: str, at: str, reading: Reading) -> None:
        self._key = key
        self.at = at
        self._reading = reading
        self._talk = Talk()
        self._title = ""

    def take(self, node: Node) -> Iterator[Record]:
        """A message that says itself who sent it."""
        mine = node.get("IsSender").value is True
        moment = _when(node)
        self._talk.count(moment, mine=mine)
        self._title = self._title or node.text("Conversation Title").strip()
        sender = node.text("From").strip()
        if not mine and sender:
            self._talk.meet(name=sender, handle=f"snapchat:{sender}")
        if mine and self._reading.messages and node.text("Media Type").upper() in ("", "TEXT", "NOTE"):
            yield from _written(node, "Content", moment, self._title)

    def finished(self) -> Iterator[Record]:
        """The conversation itself, and the group it was held in."""
        at = self._reading.at(self.at)
        grouped = _GROUP.fullmatch(self._key) is not None
        if not self._talk.people and self._key and not grouped:
            self._talk.meet(name=self._key, handle=f"snapchat:{self._key}")
        if self._title and (grouped or len(self._talk.people) > 1):
            yield Membership(group=self._title, at=at, when=self._talk.first, audience=Audience.NAMED)
        if self._talk.known:
            yield self._talk.thread(at)


def read_chats(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``chat_history.json`` and ``snap_history.json``, in the layout of today and in that of before 2023."""
    return in_batches(_records(member, reading))


def _records(member: Member, reading: Reading) -> Iterator[Record]:
    chat: _Chat | None = None
    before = _Before(reading)
    try:
        for part in parts(member, reading.note):
            if not isinstance(part, Elements):
                continue
            at = "" if part.key is None else pointer(part.key)
            for index, item in enumerate(part.items, part.start):
                node = Node(item, f"{at}/{index}", reading)
                if isinstance(node.get("IsSender").value, bool):
                    if chat is None or chat.at != at:
                        yield from chat.finished() if chat is not None else ()
                        chat = _Chat(part.key or "", at, reading)
                    yield from chat.take(node)
                elif node.text("To", "From"):
                    yield from before.take(node, at)
                elif item is not None:
                    reading.note(ODD)
    except MemberError:
        # Where the bytes end early, what was counted up to there is told.
        yield from chat.finished() if chat is not None else ()
        yield from before.finished()
        raise
    yield from chat.finished() if chat is not None else ()
    yield from before.finished()


class _Before:
    """The older layout: one list of what was received and one of what was sent, whoever with."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._talks: dict[str, tuple[str, Talk]] = {}

    def take(self, node: Node, at: str) -> Iterator[Record]:
        to = node.text("To").strip()
        other = to or node.text("From").strip()
        moment = _when(node)
        _, talk = self._talks.setdefault(other, (at, Talk()))
        talk.count(moment, mine=bool(to))
        talk.meet(name=other, handle=f"snapchat:{other}")
        if to and self._reading.messages:
            for name in ("Text", "Content"):
                yield from _written(node, name, moment, "")

    def finished(self) -> Iterator[Record]:
        for at, talk in self._talks.values():
            yield talk.thread(self._reading.at(at))


def _written(node: Node, key: str, moment: Moment | None, group: str) -> Iterator[Record]:
    if text := node.text(key).strip():
        at = node.get(key).at()
        yield Post(kind=PostKind.MESSAGE, text=text, group=group, at=at, when=moment, audience=Audience.NAMED)


def _when(node: Node) -> Moment | None:
    # The key says microseconds; real exports hold milliseconds, and the size tells.
    stated: Any = node.get("Created(microseconds)").value
    return when(node, "Created", "Date") or from_epoch(stated)
