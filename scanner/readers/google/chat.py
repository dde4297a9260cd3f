"""Google Chat: with whom, how many messages and when - and, only when allowed, what the account holder wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.jsonio import load
from scanner.model import Audience, Field, Membership, MessageThread, Moment, Post, PostKind, ProfileField, Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.google.elements import each_element, plain
from scanner.readers.nodes import Node
from scanner.times.written import from_words

__all__ = ["read_group", "read_messages", "read_user"]

_SEEN_BY: Final = Audience.NAMED
_NO_OWNER: Final = "the account holder's name is not known, so sent and received messages could not be told apart"


class _Talk:
    """What has been seen of a conversation so far."""

    def __init__(self, reading: Reading) -> None:
        self.own = {plain(name) for name in (*reading.account.names, reading.account.handle) if name}
        self.people: dict[str, None] = {}
        self.handles: dict[str, None] = {}
        self.sent = self.received = 0
        self.first: Moment | None = None
        self.last: Moment | None = None

    def is_own(self, person: Node) -> bool:
        """Whether a person is the account holder, by name or by address."""
        return bool(self.own) and any(plain(person.text(key)) in self.own for key in ("email", "name") if person.text(key))

    def meet(self, person: Node) -> None:
        """Take in somebody else."""
        name, address = person.text("name").strip(), person.text("email").strip()
        if name or address:
            self.people[name or address] = None
        if address:
            self.handles[f"google:{address}"] = None

    def date(self, when: Moment | None) -> None:
        """Take in when a message was written."""
        if when is None:
            return
        self.first = when if self.first is None or _clock(when) < _clock(self.first) else self.first
        self.last = when if self.last is None or _clock(when) > _clock(self.last) else self.last

    def thread(self, reading: Reading, pointer: str) -> list[Record]:
        """The headers, unless nothing is known of the conversation."""
        if not self.own:
            reading.note(_NO_OWNER)
        if not self.people and not self.sent + self.received:
            return []
        return [
            MessageThread(
                people=tuple(self.people),
                handles=tuple(self.handles),
                sent=self.sent,
                received=self.received,
                when=self.first,
                last=self.last,
                at=reading.at(pointer),
                audience=_SEEN_BY,
            )
        ]


def _clock(when: Moment) -> Any:
    return when.at.replace(tzinfo=None)


def read_messages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """One conversation."""
    talk = _Talk(reading)
    batch: list[Record] = []
    seen = known = 0
    for message in each_element(member, reading, "messages"):
        seen += 1
        creator = message.get("creator")
        if not isinstance(message.value, dict) or not (creator.value or message.text("created_date")):
            reading.note(ODD)
            continue
        known += 1
        stated = message.text("created_date", "deleted_date")
        when = message.when("created_date") or from_words(stated)
        talk.date(when)
        if talk.is_own(creator):
            talk.sent += 1
            said = message.get("text")
            if reading.messages and said.text():
                batch.append(Post(kind=PostKind.MESSAGE, text=said.text(), when=when, at=said.at(), audience=_SEEN_BY))
        else:
            talk.received += 1
            talk.meet(creator)
        if len(batch) >= 1000:
            yield batch
            batch = []
    yield [*batch, *(talk.thread(reading, "/messages") if seen else [])]
    if seen and not known:
        reading.unread("this file")


def read_group(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Who belongs to a conversation, whether they ever wrote or not, and the name of a space."""
    node = Node(load(member, reading.note), "", reading)
    talk = _Talk(reading)
    for person in node.each("members"):
        if not talk.is_own(person):
            talk.meet(person)
    records: list[Record] = []
    if name := node.text("name", "space_name"):
        records.append(Membership(group=name, at=node.get("name").at(), audience=_SEEN_BY))
    yield [*records, *talk.thread(reading, "/members")]


def read_user(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """user_info.json: the account holder's own name and address, and the spaces joined."""
    node = Node(load(member, reading.note), "", reading)
    user = node.get("user")
    records: list[Record] = []
    for key, field in (("name", Field.NAME), ("email", Field.EMAIL), ("email", Field.HANDLE)):
        spot = user.get(key)
        if spot.text():
            records.append(ProfileField(field=field, value=spot.text(), detail="Google Chat", at=spot.at()))
    for entry in node.each("membership_info"):
        group = entry.text("group_name")
        # A conversation of two bears the other person's name.
        joined = entry.text("membership_state") in ("", "MEMBER_JOINED") and not entry.text("group_id").startswith("DM")
        if group and joined:
            records.append(Membership(group=group, at=entry.at(), audience=_SEEN_BY))
    yield records
