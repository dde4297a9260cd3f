"""Private messages and chats: with whom, how many and when; the holder's own words only where they may be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from scanner.model import Audience, Moment, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.headed import Entry, content_of, rows_of
from scanner.readers.talks import Talk

__all__ = ["read_chats", "read_messages"]

_NO_OWNER: Final = "the account's name is not known, so sent and received messages could not be told apart"
_BATCH: Final = 1000
_NOBODY: Final = frozenset({"", "[deleted]", "reddit"})


def read_messages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``messages.csv``: a conversation is everything written to and from one account."""
    yield from _read(member, reading, _letter)


def read_chats(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``chat_history.csv``: a conversation is a channel. It names nobody who did not write."""
    yield from _read(member, reading, _chat_line)


class _Message(Struct, frozen=True):
    """One message, whichever table it stands in. ``key`` tells its conversation; empty: the person at the other end does."""

    key: str
    sender: str
    receivers: tuple[str, ...]
    words: str
    when: Moment | None


def _letter(entry: Entry) -> _Message:
    words = "\n".join(text for text in (entry.text("subject"), entry.text("body")) if text)
    receivers = tuple(name.strip() for name in entry.text("to").split(","))
    return _Message("", entry.text("from"), receivers, words, entry.when("date"))


def _chat_line(entry: Entry) -> _Message:
    key = entry.text("channel_url", "channel_name") or "?"
    return _Message(key, entry.text("username"), (), entry.text("message"), entry.when("created_at", "updated_at"))


def _read(member: Member, reading: Reading, told: Callable[[Entry], _Message]) -> Iterator[Sequence[Record]]:
    content, failure = content_of(member)
    account = reading.account
    if not account.handle and not account.handles:
        reading.note(_NO_OWNER)
    talks: dict[str, Talk] = {}
    batch: list[Record] = []
    for entry in rows_of(content, reading):
        message = told(entry)
        own = account.is_own(_name(message.sender))
        others = [name for one in (message.sender, *message.receivers) if not account.is_own(name := _name(one))]
        others = [name for name in others if name.casefold() not in _NOBODY]
        talk = talks.setdefault(message.key or ", ".join(sorted(others)).casefold(), Talk(entry.at()))
        talk.count(message.when, mine=own)
        for name in others:
            talk.meet(name=name, handle="" if " " in name or "/" in name else f"reddit:{name}")
        if own and message.words and reading.messages:
            kind, at = PostKind.MESSAGE, entry.at()
            batch.append(Post(kind=kind, text=message.words, at=at, when=message.when, audience=Audience.NAMED))
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    batch.extend(thread for talk in talks.values() for thread in talk.threads())
    if batch:
        yield batch
    if failure is not None:
        raise failure


def _name(text: str) -> str:
    """``u/name`` and ``/u/name`` as ``name``; the name of a subreddit, which can write too, as it stands."""
    return text.strip().removeprefix("/").removeprefix("u/")
