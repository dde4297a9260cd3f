"""What the account holder did towards other people: reactions, comments, pokes, payments.

A reaction's ``actor`` is the account holder; the other person stands only in the title, a sentence in the account's
language. It is read where the sentence is English and begins with the account holder; else the person is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, Interaction, InteractionKind, Location, Moment, Record
from scanner.plugins import Reading
from scanner.readers.facebook.messages import NO_OWNER
from scanner.readers.meta import Node, groups, tidy

__all__ = [
    "UNNAMED",
    "commented_on",
    "interacted",
    "interacted_labelled",
    "paid",
    "poked",
    "reacted",
    "reacted_labelled",
    "reacted_to",
]

HELD: Final = Audience.PLATFORM_HELD
UNNAMED: Final = "reactions whose title does not name the other person in English were left out"
_THING: Final = (
    r"(?:post|photo|picture|video|comment|link|album|status|story|reel|note|event|activity|timeline|profile picture|cover photo"
    r"|live video|memory|life event|reply|check-in|GIF)"
)
_REACTED: Final = re.compile(
    r" (?:likes?|liked|reacted to|loves?|laughed at|was (?:wowed|saddened|angered) by|cared about) "
    rf"(.{{1,100}}?)['’]s? {_THING}\b"
)
_COMMENTED: Final = re.compile(rf" (?:commented on|replied to|wrote on) (.{{1,100}}?)['’]s? {_THING}\b")
_OWN: Final = frozenset(("his", "her", "their", "his own", "her own", "their own", "your", "a", "an", "the"))
_NAMED: Final = re.compile(r"name|^nom\b|nombre|^naam|navn|namn|nazwa|^imię|nome|^enw", re.IGNORECASE)


def _other(title: str, actor: str, words: re.Pattern[str], reading: Reading) -> str:
    """The person whose thing a title says the account holder acted on; empty when it does not say so surely."""
    names = [actor] if actor else list(reading.account.names)
    start = next((name for name in names if name and title.startswith(name + " ")), None)
    if start is None:
        return ""
    found = words.match(title, len(start))
    name = found[1].strip() if found else ""
    return "" if not name or name.lower() in _OWN or name in reading.account.names or not name[0].isupper() else name


def reacted(node: Node) -> Iterator[Record]:
    """``{timestamp, title, data: [{reaction: {reaction, actor}}]}``, also of stories."""
    actor = next((name for entry in node.each("data") if (name := entry.get("reaction").text("actor"))), "")
    yield from reacted_to(node.text("title"), actor.strip(), node.at(), node.when("timestamp"), node.reading)


def reacted_labelled(record: Node) -> Iterator[Record]:
    """The same as labelled values: the owner of what was reacted to is a group of its own, in any language."""
    when = record.when("timestamp")
    own = {name.casefold() for name in record.reading.account.names}
    for found in groups(record):
        if "/dict" not in found.node.pointer:
            continue
        named = found.find(_NAMED)
        name = named.text.strip() if named is not None and not named.is_link else ""
        if name and name.casefold() not in own:
            yield Interaction(kind=InteractionKind.REACTED, name=name, at=found.node.at(), when=when or found.when())
            return
    record.reading.note(UNNAMED)


def reacted_to(title: str, actor: str, at: Location, when: Moment | None, reading: Reading) -> Iterator[Record]:
    """Whose post, photo or comment a reaction is to, where its title says so in English."""
    if name := _other(title, actor, _REACTED, reading):
        yield Interaction(kind=InteractionKind.REACTED, name=name, at=at, when=when)
    else:
        reading.note(UNNAMED)


def commented_on(title: str, author: str, at: Location, when: Moment | None, reading: Reading) -> Iterator[Record]:
    """Under whose post a comment stands, where its title says so in English."""
    if name := _other(title, author, _COMMENTED, reading):
        yield Interaction(kind=InteractionKind.COMMENTED, name=name, at=at, when=when)


def poked(node: Node) -> Iterator[Record]:
    """``pokes_v2``: only pokes by the account holder are their doing."""
    own = {name.casefold() for name in node.reading.account.names}
    if not own:
        node.reading.note(NO_OWNER)
        return
    poker, other = node.text("poker").strip(), node.text("pokee").strip()
    if poker.casefold() in own and other and other.casefold() not in own:
        yield Interaction(kind=InteractionKind.POKED, name=other, at=node.at(), when=node.when("timestamp"), audience=HELD)


def interacted(node: Node) -> Iterator[Record]:
    """A section of ``people_interactions_v2``: people whose profiles the account holder did something with."""
    for entry in node.each("entries"):
        if name := entry.get("data").text("name").strip():
            when = entry.when("timestamp")
            yield Interaction(kind=InteractionKind.INTERACTED, name=name, at=entry.at(), when=when, audience=HELD)


def interacted_labelled(record: Node) -> Iterator[Record]:
    """The same as labelled values."""
    for found in groups(record):
        named = found.find(_NAMED)
        if named is not None and not named.is_link:
            when = record.when("timestamp") or found.when()
            name = named.text.strip()
            yield Interaction(kind=InteractionKind.INTERACTED, name=name, at=found.node.at(), when=when, audience=HELD)
            return


def paid(node: Node) -> Iterator[Record]:
    """``payments_v2``: whom money went to or came from. Purchases have nobody on the other side."""
    own = {name.casefold() for name in node.reading.account.names}
    for entry in node.each("payments"):
        people = [tidy(entry.value.get(key)).strip() for key in ("sender", "receiver")] if isinstance(entry.value, dict) else []
        if not own or len([name for name in people if name]) < 2 or not any(name.casefold() in own for name in people):
            continue
        other = next((name for name in people if name.casefold() not in own), "")
        if other:
            when = entry.when("created_timestamp")
            yield Interaction(kind=InteractionKind.INTERACTED, name=other, at=entry.at(), when=when, audience=HELD)
