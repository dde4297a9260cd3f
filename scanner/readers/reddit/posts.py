"""What the account holder wrote for others to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.model import Audience, Post, PostKind, Record
from scanner.readers.headed import Entry

__all__ = ["comment", "draft", "feed", "post"]

# What Reddit and its moderators leave in place of a text that is gone.
_GONE: Final = frozenset({"[deleted]", "[removed]", "[ removed by reddit ]"})
_FEED_SEEN_BY: Final = {"public": Audience.PUBLIC, "private": Audience.ONLY_ME}


def post(entry: Entry) -> Iterator[Record]:
    """A post: its title, and below it the text, if it is more than a link."""
    yield from _written(entry, PostKind.POST, Audience.PUBLIC, "title", "body")


def comment(entry: Entry) -> Iterator[Record]:
    """A comment."""
    yield from _written(entry, PostKind.COMMENT, Audience.PUBLIC, "body")


def draft(entry: Entry) -> Iterator[Record]:
    """Something that was not posted, or not yet."""
    yield from _written(entry, PostKind.POST, Audience.ONLY_ME, "title", "body")


def feed(entry: Entry) -> Iterator[Record]:
    """The name and description of a collection of subreddits."""
    audience = _FEED_SEEN_BY.get(entry.text("privacy").casefold(), Audience.UNKNOWN)
    yield from _written(entry, PostKind.POST, audience, "display_name", "description")


def _written(entry: Entry, kind: PostKind, audience: Audience, *headings: str) -> Iterator[Record]:
    parts = [text for heading in headings if (text := entry.text(heading)) and text.casefold() not in _GONE]
    if parts:
        when = entry.when("date", "created", "submission_time")
        group = entry.text("subreddit")
        refs = tuple(text for heading in ("id", "permalink") if (text := entry.text(heading)))
        yield Post(kind=kind, text="\n".join(parts), group=group, at=entry.at(), when=when, audience=audience, refs=refs)
