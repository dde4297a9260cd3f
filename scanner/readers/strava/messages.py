"""``messaging.json``: with whom, how many and when - and, only when allowed, what the account holder wrote.

No published parser looks into this file, so its keys are not known: conversations and messages are known by their shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.jsonio import load
from scanner.model import Audience, MessageThread, Moment, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import in_batches
from scanner.readers.nodes import Node

__all__ = ["read_messages"]

_DEEPEST: Final = 6
_LISTS: Final = ("messages", "message_list", "items", "entries")
_PEOPLE: Final = ("participants", "athletes", "members", "recipients", "users")
_SENDERS: Final = ("sender", "from", "author", "athlete", "user", "sender_id", "athlete_id", "sender_athlete_id")
_TEXTS: Final = ("text", "message", "body", "content")
_TIMES: Final = ("created_at", "sent_at", "timestamp", "date", "time", "createdAt", "sentAt")
_NO_OWNER: Final = "the account holder's name is not known, so sent and received messages could not be told apart"


def read_messages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """A ``MessageThread`` for each conversation; the texts that the account holder sent where the case allows it."""
    document = Node(load(member, reading.note), "", reading)
    if not document.value:
        return
    records = (record for talk, messages in _talks(document, 0) for record in _talk(talk, messages, reading))
    found = False
    for batch in in_batches(records):
        found = True
        yield batch
    if not found:
        reading.unread("messages")


def _talks(node: Node, depth: int) -> Iterator[tuple[Node, Node]]:
    """Every conversation with its messages: an object with a list of things that have a sender and a time."""
    if depth > _DEEPEST:
        return
    for key in _LISTS:
        messages = node.get(key)
        if isinstance(messages.value, list) and any(_who(message) for message in messages.each()):
            yield node, messages
            return
    children = node.each() if isinstance(node.value, list) else (child for _, child in node.members())
    for child in children:
        if isinstance(child.value, (dict, list)):
            yield from _talks(child, depth + 1)


def _talk(talk: Node, messages: Node, reading: Reading) -> Iterator[Record]:
    own = {_plain(name) for name in reading.account.names} | {reading.account.handle}
    people: dict[str, None] = {}
    handles: dict[str, None] = {}
    others = [person for key in _PEOPLE for person in talk.each(key)]
    sent, received, times = 0, 0, list[Moment]()
    for message in messages.each():
        sender = next((found for key in _SENDERS if (found := message.get(key)).value), message)
        when = message.when(*_TIMES)
        times += [when] if when is not None else []
        mine = bool({_plain(_name(sender)), _number(sender)} & own - {""})
        sent, received = sent + mine, received + (not mine)
        if not mine:
            others.append(sender)
        elif reading.messages and (text := message.text(*_TEXTS)):
            yield Post(kind=PostKind.MESSAGE, text=text, at=message.at(), when=when, audience=Audience.NAMED)
    for person in others:
        if {_plain(_name(person)), _number(person)} & own - {""}:
            continue
        if name := _name(person):
            people[name] = None
        if number := _number(person):
            handles[f"strava:{number}"] = None
    if not own - {""}:
        reading.note(_NO_OWNER)
    first, last = (min(times, key=_at), max(times, key=_at)) if times else (None, None)
    yield MessageThread(
        people=tuple(people),
        sent=sent,
        received=received,
        handles=tuple(handles),
        at=talk.at(),
        when=first,
        last=last,
        audience=Audience.NAMED,
    )


def _who(message: Node) -> bool:
    return any(message.get(key).value for key in _SENDERS)


def _name(person: Node) -> str:
    text = person.text() or person.text("name", "display_name", "full_name", "athlete_name")
    text = text or f"{person.text('first_name', 'firstname')} {person.text('last_name', 'lastname')}".strip()
    return "" if text.isdigit() else text


def _number(person: Node) -> str:
    values = (person.value, *(person.get(key).value for key in ("id", "athlete_id")))
    return next((str(value) for value in values if re.fullmatch(r"\d{1,20}", str(value))), "")


def _at(moment: Moment) -> str:
    return moment.iso()


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
