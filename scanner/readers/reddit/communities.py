"""The communities the account belongs to, and the accounts it follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from scanner.model import Connection, LinkKind, Membership, Record
from scanner.readers.headed import Entry

__all__ = ["friend", "member_of"]


def member_of(role: str) -> Callable[[Entry], Iterator[Record]]:
    """The function that reads ``subreddit`` as a membership of this role."""
    return partial(_member_of, role)


def _member_of(role: str, entry: Entry) -> Iterator[Record]:
    if name := entry.text("subreddit"):
        yield Membership(group=name, role=role, at=entry.at())


def friend(entry: Entry) -> Iterator[Record]:
    """An account that is followed."""
    if name := entry.text("username"):
        yield Connection(link=LinkKind.FOLLOWING, name=name, handle=f"reddit:{name}", at=entry.at())
