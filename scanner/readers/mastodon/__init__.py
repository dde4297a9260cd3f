"""Mastodon's archive (an ActivityStreams actor and outbox) and the lists it offers as tables.

Other servers of the fediverse write the same documents, so that theirs are read as well.
"""

from __future__ import annotations

import re
from typing import Final

from scanner.model import Audience, LinkKind
from scanner.plugins import Expectation, Reader
from scanner.readers.mastodon.actor import read_actor
from scanner.readers.mastodon.lists import read_accounts, read_likes
from scanner.readers.mastodon.outbox import read_outbox
from scanner.readers.tabled import Row, reader_of

__all__ = ["MASTODON"]

_VOCABULARY: Final = re.compile(rb'"https?:(?:/|\\/)(?:/|\\/)www\.w3\.org(?:/|\\/)ns(?:/|\\/)activitystreams"')
_ACTOR: Final = re.compile(rb'"preferredUsername"\s*:')
_COLLECTION: Final = re.compile(rb'"type"\s*:\s*"OrderedCollection"|"orderedItems"\s*:')
_HEADINGS: Final = re.compile(rb"(?:\xef\xbb\xbf)?\"?Account address\"?\s*,", re.IGNORECASE)


def _actor(head: bytes) -> bool:
    return b"activitystreams" in head and _VOCABULARY.search(head) is not None and _ACTOR.search(head) is not None


def _collection(head: bytes) -> bool:
    if b"activitystreams" not in head or _VOCABULARY.search(head) is None:
        return False
    return _COLLECTION.search(head) is not None and _ACTOR.search(head[:4096]) is None


def _accounts(head: bytes) -> bool:
    return _HEADINGS.match(head) is not None


MASTODON: Final[Reader] = reader_of(
    "mastodon",
    "mastodon",
    (
        Row(
            part="profile",
            read=read_actor,
            name=r"(?:^|/)actor\.json$",
            looks=_actor,
            words=("preferredUsername",),
            must=True,
            identity=True,
        ),
        Row(part="likes", read=read_likes, name=r"(?:^|/)likes\.json$", looks=_collection, must=True, name_needed=True),
        Row(part="bookmarks", read=None, name=r"(?:^|/)bookmarks\.json$", looks=_collection, must=True, name_needed=True),
        Row(
            part="posts",
            read=read_outbox,
            name=r"(?:^|/)outbox\.json$",
            looks=_collection,
            words=("OrderedCollection", "orderedItems"),
            must=True,
        ),
        Row(
            part="people followed",
            read=read_accounts(LinkKind.FOLLOWING, Audience.UNKNOWN),
            name=r"(?:^|/)follow(?:ing_accounts|s)[^/]*\.csv$",
            looks=_accounts,
        ),
        Row(
            part="followers",
            read=read_accounts(LinkKind.FOLLOWER, Audience.UNKNOWN),
            name=r"(?:^|/)followers[^/]*\.csv$",
            looks=_accounts,
            must=True,
            name_needed=True,
        ),
        Row(
            part="people blocked",
            read=read_accounts(LinkKind.BLOCKED, Audience.PLATFORM_HELD),
            name=r"(?:^|/)blocked_accounts[^/]*\.csv$",
        ),
        Row(part="people muted", read=None, name=r"(?:^|/)muted_accounts[^/]*\.csv$"),
        Row(part="blocked servers", read=None, name=r"(?:^|/)(?:blocked_domains|domain_blocks)[^/]*\.csv$"),
    ),
    expects=(
        Expectation("profile", "the description and the links of the profile could not be looked at"),
        Expectation("posts", "what was posted, and who could see it, could not be looked at"),
        Expectation(
            "people followed",
            "links to colleagues and to listed people could not be looked at; "
            "Mastodon gives them apart from its archive (Preferences, Import and export)",
        ),
    ),
    endings=(".json", ".csv"),
)
