"""``outbox.json``: what the account holder posted, to whom, and what they passed on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from scanner.coordinates import from_degrees
from scanner.jsonio import DAMAGED, Elements, parts, pointer
from scanner.model import (
    Audience,
    Interaction,
    InteractionKind,
    MessageThread,
    Moment,
    Photo,
    Post,
    PostKind,
    Record,
    Visit,
    VisitKind,
)
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.mastodon.text import account_of, plain
from scanner.readers.nodes import Node
from scanner.spotting import later

__all__ = ["read_outbox"]

_PUBLIC: Final = frozenset(("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"))
_WRITTEN: Final = frozenset(("Note", "Question", "Article", "Page", "Event", "Image", "Video", "Audio"))
_ITEMS: Final = ("orderedItems", "items")
_MOST_THREADS: Final = 20_000
_BATCH: Final = 1000


class _Thread(Struct):
    pointer: str
    sent: int = 0
    first: Moment | None = None
    last: Moment | None = None


def read_outbox(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Posts with their audience, what is attached to them, who is mentioned; conversations as headers, at the end."""
    outbox = _Outbox(reading)
    batch: list[Record] = []
    listed = given = False
    for part in parts(member, reading.note):
        listed = listed or part.key in (None, *_ITEMS)
        if not isinstance(part, Elements) or part.key not in (None, *_ITEMS):
            continue
        base = "" if part.key is None else pointer(part.key)
        for index, item in enumerate(part.items, part.start):
            if item is None:
                continue
            batch += outbox.look(Node(item, f"{base}/{index}", reading))
            if len(batch) >= _BATCH:
                given = True
                yield batch
                batch = []
    batch += outbox.threads()
    given = given or bool(batch)
    yield batch
    nothing = not given and (not listed or outbox.odd or outbox.known)
    if nothing and DAMAGED not in reading.notes:
        reading.unread("posts")


class _Outbox:
    """Goes through the activities and keeps the headers of conversations, which only the end of the file completes."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._threads: dict[tuple[str, ...], _Thread] = {}
        self.known = self.odd = 0

    def look(self, activity: Node) -> list[Record]:
        """The records of one activity."""
        kind, what = activity.text("type"), activity.get("object")
        if not isinstance(activity.value, dict) or not kind:
            self.odd += 1
            self._reading.note(ODD)
            return []
        self.known += 1
        if kind == "Announce":
            account = account_of(what.text() or what.text("id", "url"))
            return [_towards(InteractionKind.REACTED, account, activity, _audience(activity))] if account else []
        if kind in ("Create", "Update") and isinstance(what.value, dict):
            return list(self._written(what, activity))
        if kind in _WRITTEN:
            # Some servers list what was written as it is.
            return list(self._written(activity, activity))
        return []

    def threads(self) -> Iterator[Record]:
        """A record for each group of people that was written to and nobody else."""
        if self._threads:
            self._reading.note("messages that others sent are not part of this archive")
        for accounts, thread in self._threads.items():
            yield MessageThread(
                at=self._reading.at(thread.pointer),
                when=thread.first,
                audience=Audience.NAMED,
                people=accounts,
                sent=thread.sent,
                received=0,
                last=thread.last,
                handles=tuple(f"mastodon:{account}" for account in accounts),
            )

    def _written(self, note: Node, activity: Node) -> Iterator[Record]:
        author, actor = note.text("attributedTo"), activity.text("actor")
        if author and actor and author != actor:
            # What somebody else wrote.
            return
        audience = _audience(note if note.get("to").value is not None else activity)
        when = note.when("published") or activity.when("published")
        mentioned = list(dict.fromkeys(_mentioned(note)))
        if audience is Audience.NAMED:
            self._sent(tuple(sorted(mentioned or _addressed(note))), note.pointer, when)
            if not self._reading.messages:
                return
        kind = PostKind.MESSAGE if audience is Audience.NAMED else _kind(note, author or actor)
        text = "\n".join(filter(None, (plain(text) for text in _texts(note))))
        if text:
            place = note.get("content") if note.text("content") else note
            shown = any(_is_shown(file) for file in note.each("attachment"))
            pictured = shown if note.get("attachment").value is not None else None
            yield Post(
                at=place.at(),
                when=when,
                audience=audience,
                kind=kind,
                text=text,
                pictured=pictured,
                refs=tuple(_refs(note)),
                edited=_edited(note, when),
            )
        if audience is not Audience.NAMED:
            for account in mentioned:
                yield _towards(InteractionKind.MENTIONED, account, note, audience, when)
        yield from _attached(note, when, audience)

    def _sent(self, accounts: tuple[str, ...], at: str, when: Moment | None) -> None:
        if not accounts:
            return
        if accounts not in self._threads and len(self._threads) >= _MOST_THREADS:
            self._reading.note("more conversations than one account can have: those beyond 20,000 were left out")
            return
        thread = self._threads.setdefault(accounts, _Thread(at))
        thread.sent += 1
        if when is not None:
            thread.last = later(thread.last, when)
            if thread.first is None or later(thread.first, when) is thread.first:
                thread.first = when


def _kind(note: Node, own: str) -> PostKind:
    answered = note.text("inReplyTo") or note.get("inReplyTo").text("id")
    # To go on with what one wrote oneself is no comment.
    return PostKind.COMMENT if answered and not (own and answered.startswith(own + "/")) else PostKind.POST


def _texts(note: Node) -> Iterator[str]:
    yield note.text("name")
    # What is shown in front of a text that has to be opened.
    yield note.text("summary")
    yield note.text("content")
    for key in ("oneOf", "anyOf"):
        for choice in note.each(key):
            yield choice.text("name")


def _refs(note: Node) -> Iterator[str]:
    """The addresses of what was written, and those of its files, as far as their names go."""
    for key in ("id", "url"):
        if address := note.text(key):
            yield address
    for file in note.each("attachment"):
        if name := file.text("url").rpartition("/")[2]:
            yield name


def _edited(note: Node, when: Moment | None) -> Moment | None:
    """Mastodon writes ``updated`` where something was edited; some servers write the moment of posting there."""
    changed = note.when("updated")
    return changed if changed is not None and when is not None and _is_later(changed, when) else None


def _is_later(moment: Moment, other: Moment) -> bool:
    return moment.basis is other.basis and moment > other


def _is_shown(file: Node) -> bool:
    return file.text("mediaType").startswith(("image/", "video/"))


def _attached(note: Node, when: Moment | None, audience: Audience) -> Iterator[Record]:
    for file in note.each("attachment"):
        if not _is_shown(file):
            continue
        yield Photo(at=file.at(), when=when, audience=audience)
        if text := plain(file.text("name")):
            at, refs = file.get("name").at(), tuple(_refs(note))
            yield Post(at=at, when=when, audience=audience, kind=PostKind.CAPTION, text=text, refs=refs)
    place = note.get("location")
    if isinstance(place.value, dict):
        name, spot = plain(place.text("name")), from_degrees(place.value.get("latitude"), place.value.get("longitude"))
        if name or spot:
            yield Visit(at=place.at(), when=when, audience=audience, kind=VisitKind.CHECK_IN, name=name, place=spot)


def _mentioned(note: Node) -> Iterator[str]:
    for tag in note.each("tag"):
        if tag.text("type") == "Mention":
            account = account_of(tag.text("href")) or tag.text("name").lstrip("@")
            if "@" in account:
                yield account


def _addressed(note: Node) -> set[str]:
    addresses = (address.text() or address.text("id") for key in ("to", "cc") for address in note.each(key))
    return {account for address in addresses if (account := account_of(address))}


def _audience(node: Node) -> Audience:
    """As ActivityPub addresses it; a post that is public but left out of the public lists is public."""
    to = {address.text() or address.text("id") for key in ("to", "cc") for address in node.each(key)} - {""}
    if not to.isdisjoint(_PUBLIC):
        return Audience.PUBLIC
    if any(address.rstrip("/").endswith("/followers") for address in to):
        return Audience.FRIENDS
    return Audience.NAMED if to else Audience.UNKNOWN


def _towards(kind: InteractionKind, account: str, node: Node, audience: Audience, when: Moment | None = None) -> Interaction:
    when = when or node.when("published")
    return Interaction(at=node.at(), when=when, audience=audience, kind=kind, name=account, handle=f"mastodon:{account}")
