"""One chat: with whom, how many each way and when - and, only when allowed, what the account holder wrote and sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from scanner.model import (
    AddressBookEntry,
    Audience,
    Interaction,
    InteractionKind,
    Membership,
    Moment,
    Post,
    PostKind,
    Record,
    Visit,
    VisitKind,
)
from scanner.plugins import Reading
from scanner.readers.batches import ODD
from scanner.readers.nodes import Node
from scanner.readers.talks import Talk, plain
from scanner.readers.telegram.account import told

__all__ = ["Chat"]

_NO_OWNER: Final = "who made this export cannot be told: sent and received are not told apart, and no text is read"
_PRIVATE: Final = frozenset({"personal_chat", "bot_chat"})
_OWN_ONLY: Final = frozenset({"saved_messages"})


class Chat:
    """What has been seen of a chat so far. ``at`` is its pointer."""

    def __init__(self, reading: Reading, at: str, own_id: str) -> None:
        """A chat of which nothing is known but whose export it stands in (empty: not known either)."""
        self.at = at
        self._reading = reading
        self._own_id = f"user{own_id}" if own_id else ""
        self._own_names = {plain(name) for name in reading.account.names}
        self._name = ""
        self._kind = ""
        self._other_id = ""
        self._talk = Talk()
        self._unsure = False

    def tell(self, key: str, value: Any) -> None:
        """Take in what stands in front of the messages: ``name``, ``type``, ``id``."""
        if key == "name":
            self._name = Node.words(value).strip()
        elif key == "type":
            self._kind = Node.words(value)
        elif key == "id" and isinstance(value, int) and not isinstance(value, bool):
            self._other_id = f"user{value}"

    def take(self, node: Node) -> Iterator[Record]:
        """Take in one message, and give what may be read of it."""
        kind = node.text("type")
        if kind == "service":
            yield from self._service(node)
            return
        if kind != "message":
            if kind != "unsupported":
                self._reading.note(ODD)
            return
        when = told(node, "date")
        sender, sender_id = node.text("from").strip(), node.text("from_id")
        mine = self._is_mine(sender, sender_id)
        self._talk.count(when, mine=mine is True)
        if mine is None:
            self._unsure = True
        if mine is not True and sender and self._kind not in _OWN_ONLY:
            self._talk.meet(name=sender)
        # What was passed on, or came out of a bot, is in nobody's words that we know.
        if mine is True and self._reading.messages and not any(node.text(key) for key in ("forwarded_from", "via_bot")):
            yield from self._sent(node, when)

    def finished(self) -> Iterator[Record]:
        """The chat itself: a conversation, and a group where it is one."""
        at = self._reading.at(self.at)
        private = self._kind in _PRIVATE
        if private and self._name:
            self._talk.meet(name=self._name)
        if self._unsure:
            self._reading.note(_NO_OWNER)
        if self._kind in _OWN_ONLY or not (self._kind or self._talk.known):
            return
        if "group" in self._kind or "channel" in self._kind:
            former = self.at.startswith("/left_chats")
            if self._name:
                yield Membership(group=self._name, role="former member" if former else "member", at=at, when=self._talk.first)
        if self._talk.known and "channel" not in self._kind:
            yield self._talk.thread(at)

    def _is_mine(self, sender: str, sender_id: str) -> bool | None:
        """Whether the account holder sent it; None when that cannot be told."""
        if self._kind in _OWN_ONLY:
            return True
        if self._own_id and sender_id:
            return sender_id.removeprefix("user_") == self._own_id or sender_id == self._own_id
        if self._kind in _PRIVATE and self._other_id and sender_id.startswith("user"):
            # A chat of two is named after the other's number: whoever else writes in it made the export.
            return sender_id != self._other_id
        if self._own_names and sender:
            return plain(sender) in self._own_names
        return None

    def _sent(self, node: Node, when: Moment | None) -> Iterator[Record]:
        group = "" if self._kind in _PRIVATE or self._kind in _OWN_ONLY else self._name
        seen_by = Audience.ONLY_ME if self._kind in _OWN_ONLY else Audience.PUBLIC if "public" in self._kind else Audience.NAMED
        if text := _words(node.get("text").value).strip():
            kind = PostKind.GROUP_POST if seen_by is Audience.PUBLIC else PostKind.MESSAGE
            yield Post(kind=kind, text=text, group=group, at=node.get("text").at(), when=when, audience=seen_by)
        place = node.get("location_information").place("latitude", "longitude")
        name, address = node.text("place_name").strip(), node.text("address").strip()
        if place or name or address:
            yield Visit(
                kind=VisitKind.TAGGED, name=name, address=address, place=place, at=node.at(), when=when, audience=seen_by
            )
        card = node.get("contact_information")
        called = " ".join(filter(None, (card.text("first_name").strip(), card.text("last_name").strip())))
        phone = card.text("phone_number").strip()
        if called or phone:
            yield AddressBookEntry(name=called, phones=(phone,) if phone else (), at=card.at(), when=when, audience=seen_by)

    def _service(self, node: Node) -> Iterator[Record]:
        """A call is contact too; what else the program reports is not."""
        if node.text("action") != "phone_call" or self._kind not in _PRIVATE or not self._name:
            return
        if self._is_mine(node.text("actor").strip(), node.text("actor_id")) is True:
            yield Interaction(
                kind=InteractionKind.CALLED,
                name=self._name,
                at=node.at(),
                when=told(node, "date"),
                audience=Audience.NAMED,
            )


def _words(value: Any) -> str:
    """A text, or one in pieces of which some are links, numbers or bold."""
    if isinstance(value, str):
        return Node.words(value)
    if not isinstance(value, list):
        return ""
    pieces = (piece if isinstance(piece, str) else piece.get("text") if isinstance(piece, dict) else None for piece in value)
    return Node.words("".join(piece for piece in pieces if isinstance(piece, str)))
