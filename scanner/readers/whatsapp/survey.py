"""The first look at a whole chat: who writes in it, whose export it is, and how its dates are to be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.plugins import Member, MemberError, Reading
from scanner.readers.lines import lines_of
from scanner.readers.meta import PHONE
from scanner.readers.talks import MOST_PEOPLE, Talk, plain
from scanner.readers.whatsapp.stamps import Order, Orders, Stamped, moment_of, stamped
from scanner.readers.whatsapp.words import YOU, clean_name, deleted_by_me, group_named, is_notice, split

__all__ = ["Survey", "headed", "survey"]

# How the program names the file, in the languages it was seen in; only a name that is the whole rest counts.
_CHAT_WITH: Final = re.compile(
    r"(?:whatsapp[- ]chatt? (?:with|mit|met|med|-)|chat de whatsapp con|chat whatsapp con|discussion whatsapp avec|"
    r"conversa do whatsapp com) (.{1,100}?)(?:\.txt|\.zip)?"
)

CROWD: Final = "more senders than any group can have: the rest were left out"


class Survey:
    """What a chat holds, but for its text."""

    def __init__(self) -> None:
        """An empty chat."""
        self.counts: dict[str, int] = {}
        self.names: dict[str, str] = {}
        self.unsent: set[str] = set()
        self.spoken = False
        self.title = ""
        self.group = ""
        self.group_at = 0
        self.orders = Orders()
        self.first: Stamped | None = None
        self.last: Stamped | None = None
        self.first_line = 0
        self.failure: MemberError | None = None

    def take(self, number: int, line: Stamped, reading: Reading) -> None:
        """Take in one line that begins a message."""
        self.orders.see(line)
        parts = split(line.rest)
        if parts is None:
            if group := group_named(line.rest):
                self.group, self.group_at = clean_name(group), number
            return
        raw, text = parts
        if self.first is None:
            self.first, self.first_line = line, number
            if is_notice(text):
                self.title = raw
        if is_notice(text):
            return
        self.last = line
        if raw in self.counts:
            self.counts[raw] += 1
        elif len(self.counts) < MOST_PEOPLE:
            self.counts[raw] = 1
            self.names[raw] = clean_name(raw)
        else:
            reading.note(CROWD)
        if raw == self.title and not text.startswith("\u200e"):
            self.spoken = True
        if deleted_by_me(text):
            self.unsent.add(raw)

    def holder(self, member: Member, reading: Reading) -> frozenset[str]:
        """The senders (as written) who are the account holder; empty when that cannot be told."""
        known = {plain(name) for name in reading.account.names}
        if found := {raw for raw, name in self.names.items() if plain(name) in known}:
            return frozenset(found)
        # People put signs and hearts behind their names.
        bare = {_bare(name) for name in known} - {""}
        decorated = {raw for raw, name in self.names.items() if _bare(name) in bare}
        called_you = {raw for raw, name in self.names.items() if plain(name) in YOU}
        for found in (decorated, self.unsent, called_you):
            if len(found) == 1:
                return frozenset(found)
        other = self._chat_with(member.name) if len(self.counts) == 2 and not self.group else ""
        return frozenset(self.counts.keys() - {other}) if other else frozenset()

    def _chat_with(self, path: str) -> str:
        """The sender after whom the program named the chat or its file, where that is one of just two people."""
        if self.title in self.counts:
            return self.title
        for piece in path.replace("\\", "/").replace("\u00a0", " ").split("/")[-2:]:
            named = _CHAT_WITH.fullmatch(plain(piece))
            same = [raw for raw, name in self.names.items() if named and plain(name) == named[1]]
            if len(same) == 1:
                return same[0]
        return ""

    def talk(self, mine: frozenset[str], order: Order, *, sure: bool) -> Talk:
        """The headers of the conversation."""
        talk = Talk()
        for raw, count in self.counts.items():
            if raw == self.title and self.is_group:
                continue
            if raw in mine:
                talk.sent += count
                continue
            talk.received += count
            self._meet(talk, self.names[raw])
        if self.title and self.title not in self.counts and not self.group and len(self.counts) < 2:
            self._meet(talk, clean_name(self.title))
        for line in (self.first, self.last):
            when = moment_of(line, order, sure=sure) if line is not None else None
            if when is not None:
                talk.first, talk.last = (talk.first or when), when
        if talk.first and talk.last and talk.last < talk.first:
            talk.first, talk.last = talk.last, talk.first
        return talk

    @property
    def is_group(self) -> bool:
        """Whether the name that heads the chat is a group's: more people write in it, and nobody of that name does."""
        others = len(self.counts.keys() - {self.title})
        return bool(self.group) or (bool(self.title) and not self.spoken and others > 1)

    @staticmethod
    def _meet(talk: Talk, name: str) -> None:
        if PHONE.fullmatch(name):
            talk.meet(phone=name)
        else:
            talk.meet(name=name)


def _bare(name: str) -> str:
    return plain("".join(sign if sign.isalnum() else " " for sign in name))


def headed(member: Member) -> Iterator[tuple[int, str, Stamped | None]]:
    """Every line with its number, and its parts if it begins a message.

    The first message tells how this file writes its dates; a line in another style belongs to a message.
    """
    style: tuple[bool, str] | None = None
    for number, line in enumerate(lines_of(member), 1):
        found = stamped(line)
        if found is not None:
            if style is None:
                style = found.style
            elif found.style != style:
                found = None
        yield number, line, found


def survey(member: Member, reading: Reading) -> Survey:
    """The whole chat looked through once."""
    seen = Survey()
    try:
        for number, _, found in headed(member):
            if found is not None:
                seen.take(number, found, reading)
    except MemberError as error:
        # A chat whose end is missing is told up to there.
        seen.failure = error
    return seen
