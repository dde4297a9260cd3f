"""Talks: with whom, how many each way and when; the holder's own words only where they may be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import Audience, Post, PostKind, Record
from scanner.plugins import Member, Reading
from scanner.readers.headed import Entry, content_of, rows_of
from scanner.readers.linkedin.naming import GONE, handle
from scanner.readers.talks import Talk

__all__ = ["read_messages"]

_NO_OWNER: Final = "the account holder's name is not known, so sent and received messages could not be told apart"
_BATCH: Final = 1000


class _Holder:
    """Who of the writers is the account holder: by name, and where profiles are given by the one profile of that name
    that takes part in most conversations - somebody else may have the same name."""

    def __init__(self, reading: Reading) -> None:
        self.names = {_plain(name) for name in reading.account.names}
        self.profile = ""
        self._named: set[str] = set()
        self._takes_part: dict[str, set[str]] = {}

    def meet(self, entry: Entry) -> None:
        """Take in a message, so that the profile can be settled when all have been seen."""
        sender = handle(entry.text("SENDER PROFILE URL"))
        for profile in (sender, *_receivers(entry)):
            self._takes_part.setdefault(profile, set()).add(entry.text("CONVERSATION ID"))
        if _plain(entry.text("FROM")) in self.names:
            self._named.add(sender)

    def settle(self) -> None:
        """Choose the profile."""
        counts = Counter({profile: len(self._takes_part[profile]) for profile in self._named if profile})
        self.profile = counts.most_common(1)[0][0] if counts else ""

    def wrote(self, entry: Entry) -> bool:
        """Whether the account holder wrote a message."""
        profile = handle(entry.text("SENDER PROFILE URL"))
        if profile and self.profile:
            return profile == self.profile
        return _plain(entry.text("FROM")) in self.names


def read_messages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``messages.csv``. Drafts were sent to nobody and are passed over."""
    content, failure = content_of(member)
    holder = _Holder(reading)
    if not holder.names:
        reading.note(_NO_OWNER)
    for entry in rows_of(content, _unheard(member, reading)):
        holder.meet(entry)
    holder.settle()
    talks: dict[str, Talk] = {}
    batch: list[Record] = []
    for entry in rows_of(content, reading):
        if entry.text("IS MESSAGE DRAFT").casefold() in ("yes", "true"):
            continue
        own, when = holder.wrote(entry), entry.when("DATE")
        talk = talks.setdefault(entry.text("CONVERSATION ID") or entry.line.pointer, Talk(entry.at()))
        talk.count(when, mine=own)
        _meet(talk, entry, holder, own=own)
        if own and reading.messages:
            text = "\n".join(text for text in (entry.text("SUBJECT"), entry.text("CONTENT")) if text)
            if text:
                batch.append(Post(kind=PostKind.MESSAGE, text=text, at=entry.at(), when=when, audience=Audience.NAMED))
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    batch.extend(thread for talk in talks.values() for thread in talk.threads())
    if batch:
        yield batch
    if failure is not None:
        raise failure


def _meet(talk: Talk, entry: Entry, holder: _Holder, *, own: bool) -> None:
    sender, receivers = handle(entry.text("SENDER PROFILE URL")), _receivers(entry)
    names = [] if own else [entry.text("FROM")]
    to = entry.text("TO")
    # Names may hold commas of their own ("Jo Bell, MBA").
    apart = [name.strip() for name in to.split(",")]
    names += [to] if len(receivers) <= 1 else apart if len(apart) == len(receivers) else []
    for name in names:
        if _plain(name) not in GONE and _plain(name) not in holder.names:
            talk.meet(name=name)
    profiles = [*receivers, *([] if own else [sender])]
    for profile in profiles:
        if profile != holder.profile:
            talk.meet(handle=profile)


def _receivers(entry: Entry) -> list[str]:
    return [profile for address in entry.text("RECIPIENT PROFILE URLS").split(",") if (profile := handle(address))]


def _unheard(member: Member, reading: Reading) -> Reading:
    """A reading whose notes nobody sees: the table is gone through twice, and its damage is told once."""
    return Reading(member, reading.account, messages=False)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
