"""Instagram's download and the Threads in it: as JSON in the layouts until 2020, of 2021-22 and of 2023 on, and as pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import Record
from scanner.plugins import Expectation, Member, Reader, Reading, Recognition
from scanner.readers.instagram.conversations import read_conversation
from scanner.readers.instagram.early import EARLY, EARLY_NAMES
from scanner.readers.instagram.kinds import KINDS, NOT_NEEDED
from scanner.readers.instagram.pages import PAGES
from scanner.readers.instagram.shapes import is_meta, opens, rows_of
from scanner.readers.metahtml import platform_of
from scanner.readers.tabled import Row, reader_of

__all__ = ["INSTAGRAM"]

_HEAD: Final = 16 << 10
_JUNK: Final = re.compile(r"(?:^|/)(?:__MACOSX/|\._)")
_THREAD: Final = re.compile(r"(?:^|/)(?:message|replies)_\d+\.json$", re.IGNORECASE)
_OWN_FOLDER: Final = re.compile(r"(?:^|/)[^/]*instagram[^/]*/", re.IGNORECASE)
_OTHER_FOLDER: Final = re.compile(r"(?:^|/)(?:facebook[^/]*|[^/]*_facebook[^/]*|takeout)/", re.IGNORECASE)
_TELLING_FOLDER: Final = re.compile(
    r"(?:^|/)(?:followers_and_following|threads|story_(?:sticker_)?interactions|login_and_(?:profile|account)_creation"
    r"|past_instagram_insights|recent_searches)/",
    re.IGNORECASE,
)
# In the records of messages these stand on Instagram alone.
_TELLING_KEYS: Final = (b'"original_content_owner"', b'"profile_share_username"', b'"reply_content"')
_FIRST_KEYS: Final = opens(tuple(key for kind in (*KINDS, *NOT_NEEDED) for key in kind.keys))

_JSON: Final = reader_of(
    "instagram",
    "instagram",
    (
        Row(part="message threads", read=read_conversation, name=_THREAD.pattern),
        *(row for kind in (*KINDS, *NOT_NEEDED) for row in rows_of(kind)),
        *EARLY,
    ),
)
_PAGES: Final = reader_of("instagram", "instagram", PAGES)


def _recognise(member: Member) -> Recognition | None:
    """See :class:`Reader`. Most members of other platforms are turned down by their ending, folder or first key."""
    path = member.name.replace("\\", "/")
    ending = path[-5:].lower()
    if ending not in (".json", ".html") or _JUNK.search(path):
        return None
    own = _OWN_FOLDER.search(path) is not None
    if not own and _OTHER_FOLDER.search(path):
        return None
    if ending == ".html":
        return _PAGES.recognise(member) if _is_own_page(path, member.head(_HEAD)) else None
    if _THREAD.search(path):
        return _conversation(own, member.head(_HEAD))
    head = member.head(_HEAD)
    if not (own or _FIRST_KEYS(head) or is_meta(head) or EARLY_NAMES.search(path)) or _is_facebooks(own, head):
        return None
    return _JSON.recognise(member)


def _is_own_page(path: str, head: bytes) -> bool:
    platform = platform_of(path, head)
    return platform == "instagram" or (platform == "meta" and _TELLING_FOLDER.search(path) is not None)


def _conversation(own: bool, head: bytes) -> Recognition | None:
    """Conversations look alike on Facebook; the folder tells, or what stands in the messages."""
    told = own or any(key in head for key in _TELLING_KEYS)
    return Recognition(90 if own else 70, "message threads") if told else None


def _is_facebooks(own: bool, head: bytes) -> bool:
    """Labelled values are written by both; where the folder does not tell, the links in them do."""
    return not own and b'"label_values"' in head and b"instagram.com" not in head and b"facebook.com" in head


def _read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    reader = _PAGES if member.name.lower().endswith(".html") else _JSON
    yield from reader.read(member, reading)


def _says_whose(name: str) -> bool:
    return any(reader.identity is not None and reader.identity(name) for reader in (_JSON, _PAGES))


INSTAGRAM: Final = Reader(
    id="instagram",
    platform="instagram",
    recognise=_recognise,
    read=_read,
    identity=_says_whose,
    expects=(
        Expectation("profile", "name, contact details and whether the account is private could not be looked at"),
        Expectation("profile changes", "former names, bios and contact details could not be looked at"),
        Expectation("people followed", "people the account follows could not be looked at"),
        Expectation("followers", "who follows the account could not be looked at"),
        Expectation("follow requests sent", "people the account holder asked to follow could not be looked at"),
        Expectation("follow requests received", "people who asked to follow the account could not be looked at"),
        Expectation("close friends", "whom the account holder counts as close could not be looked at"),
        Expectation("posts", "captions, and places kept with pictures, could not be looked at"),
        Expectation("stories", "what was shown for a day, and the places kept with it, could not be looked at"),
        Expectation("reels", "captions of reels, and places kept with them, could not be looked at"),
        Expectation("archived posts", "posts that were put away could not be looked at"),
        Expectation("comments", "what was written under other people's posts could not be looked at"),
        Expectation("likes", "whose posts the account holder liked could not be looked at"),
        Expectation("answers to stories", "whose stories the account holder answered could not be looked at"),
        Expectation("message threads", "who the account holder wrote with could not be looked at"),
        Expectation("uploaded contacts", "contacts uploaded from a phone could not be looked at"),
        Expectation("searches for people", "whom the account holder looked up could not be looked at"),
        Expectation("searches", "what the account holder searched for could not be looked at"),
        Expectation("log-ins", "from where and with which devices the account was used could not be looked at"),
        Expectation("last known location", "where Instagram last saw the account could not be looked at"),
        Expectation("changes between private and public", "when the account was public could not be looked at"),
        Expectation("town the account is based in", "the town Instagram believes to be home could not be looked at"),
        Expectation("second factor", "whether log-ins need a second factor could not be looked at"),
        Expectation("connected services", "other services with access to the account could not be looked at"),
        Expectation("threads and replies", "what was written on Threads could not be looked at"),
    ),
)
