"""Reads a chat: its headers always, what the account holder wrote in it only when that is allowed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import AddressBookEntry, Audience, Membership, Post, PostKind, Record, Visit, VisitKind
from scanner.plugins import Member, Reading
from scanner.readers.batches import in_batches
from scanner.readers.whatsapp.stamps import Order, Stamped, moment_of
from scanner.readers.whatsapp.survey import headed, survey
from scanner.readers.whatsapp.words import cards, clean_name, own_words, pins, split

__all__ = ["read"]

# No message can be longer (65,536 characters); what follows is damage.
_LONGEST: Final = 70_000
_NO_OWNER: Final = "who made this export cannot be told: sent and received are not told apart, and no text is read"
_EITHER: Final = "day and month may be the other way round: no date in this file settles it (read as day first)"


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of one chat. It is gone through once, and again where the holder's own text may be read."""
    return in_batches(_records(member, reading))


def _records(member: Member, reading: Reading) -> Iterator[Record]:
    seen = survey(member, reading)
    order, sure = seen.orders.settled()
    if not seen.counts and not seen.title and not seen.group:
        reading.unread("the chat")
    elif not sure:
        reading.note(_EITHER)
    mine = seen.holder(member, reading)
    if not mine and seen.counts:
        reading.note(_NO_OWNER)
    talk = seen.talk(mine, order, sure=sure)
    if talk.known:
        yield talk.thread(reading.at(f"line {max(1, seen.first_line)}"))
    group = seen.group or (clean_name(seen.title) if seen.is_group else "")
    if group:
        yield Membership(group=group, at=reading.at(f"line {seen.group_at or max(1, seen.first_line)}"))
    if mine and reading.messages:
        yield from _Writer(reading, mine, group, order, sure=sure).records(member)
    elif seen.failure is not None:
        raise seen.failure


class _Writer:
    """Puts messages together from their lines, and keeps those that the account holder wrote."""

    def __init__(self, reading: Reading, mine: frozenset[str], group: str, order: Order, *, sure: bool) -> None:
        self._reading = reading
        self._mine = mine
        self._group = group
        self._order = order
        self._sure = sure
        self._lines: list[str] = []
        self._size = 0
        self._number = 0
        self._line: Stamped | None = None

    def records(self, member: Member) -> Iterator[Record]:
        for number, line, found in headed(member):
            if found is None:
                if self._line is not None and self._size < _LONGEST:
                    self._lines.append(line)
                    self._size += len(line) + 1
                continue
            if self._line is not None:
                yield from self._finished()
            parts = split(found.rest)
            if parts is not None and parts[0] in self._mine:
                self._line, self._number, self._lines, self._size = found, number, [parts[1]], len(parts[1])
        yield from self._finished()

    def _finished(self) -> Iterator[Record]:
        if self._line is None:
            return
        when = moment_of(self._line, self._order, sure=self._sure)
        at = self._reading.at(f"line {self._number}")
        lines, self._line = self._lines, None
        if text := own_words(lines):
            yield Post(kind=PostKind.MESSAGE, text=text, group=self._group, at=at, when=when, audience=Audience.NAMED)
        for pin in pins(lines):
            yield Visit(
                kind=VisitKind.TAGGED,
                name=pin.name,
                address=pin.address,
                place=pin.place,
                at=at,
                when=when,
                audience=Audience.NAMED,
            )
        for name in cards(lines):
            yield AddressBookEntry(name=name, at=at, when=when, audience=Audience.NAMED)
