"""What the account holder wrote: posts, comments, recommendations, and answers kept for applications."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, Interaction, InteractionKind, Post, PostKind, Record
from scanner.readers.headed import Entry
from scanner.readers.linkedin.naming import full_name

__all__ = ["answered", "commented", "recommended", "shared"]

# "MEMBER_NETWORK" stands beside nearly every post, whoever it was for, and tells nothing.
_SEEN_BY: Final = {
    "public": Audience.PUBLIC,
    "anyone": Audience.PUBLIC,
    "connections": Audience.FRIENDS,
    "connections_only": Audience.FRIENDS,
}


def shared(entry: Entry) -> Iterator[Record]:
    """``Shares.csv``: one's own words about what is shared."""
    audience = _SEEN_BY.get(entry.text("Visibility").casefold(), Audience.UNKNOWN)
    if text := entry.text("ShareCommentary"):
        # Not every picture has its address here: none given tells nothing.
        pictured = True if entry.text("MediaUrl") else None
        yield Post(kind=PostKind.POST, text=text, at=entry.at(), when=entry.when("Date"), audience=audience, pictured=pictured)


def commented(entry: Entry) -> Iterator[Record]:
    """``Comments.csv``."""
    if text := entry.text("Message"):
        yield Post(kind=PostKind.COMMENT, text=text, at=entry.at(), when=entry.when("Date"))


def recommended(entry: Entry) -> Iterator[Record]:
    """``Recommendations_Given.csv``: what the account holder wrote about a colleague."""
    name, when = full_name(entry), entry.when("Creation Date")
    if text := entry.text("Text"):
        tagged = (name,) if name else ()
        yield Post(kind=PostKind.REVIEW, text=text, tagged=tagged, at=entry.at(), when=when)
    if name:
        yield Interaction(kind=InteractionKind.ENDORSED, name=name, at=entry.at(), when=when)


def answered(entry: Entry) -> Iterator[Record]:
    """Answers to employers' questions, which LinkedIn keeps to fill in the next form."""
    if text := entry.text("Answer"):
        yield Post(kind=PostKind.POST, text=text, at=entry.at(), audience=Audience.PLATFORM_HELD)
