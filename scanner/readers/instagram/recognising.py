"""Tells what a member is: by its first key, by where it stands, and by whose folder it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from scanner.jsonio import as_utf8
from scanner.model import Record
from scanner.plugins import Member, Reading, Recognition
from scanner.readers.instagram.conversations import read_conversation
from scanner.readers.instagram.early import EARLY, EARLY_NAMES
from scanner.readers.instagram.kinds import KINDS
from scanner.readers.instagram.pages import read_page, read_page_of_messages
from scanner.readers.instagram.shapes import Index, Kind, is_meta, read_each
from scanner.readers.instagram.unneeded import NOT_NEEDED
from scanner.readers.metahtml import platform_of_page
from scanner.readers.tabled import reader_of

__all__ = ["read", "recognise", "says_whose"]

_HEAD: Final = 16 << 10
_JUNK: Final = re.compile(r"/(?:__macosx/|\._)")
_MESSAGES: Final = re.compile(r"/(?:message|replies)_\d+\.(?:json|html)$")
_TELLING_FOLDER: Final = re.compile(
    r"(?:^|/)(?:followers_and_following|threads|story_(?:sticker_)?interactions|login_and_(?:profile|account)_creation"
    r"|past_instagram_insights|recent_searches)/"
)
_INDEX_PAGE: Final = re.compile(r"(?:^|/)(?:start_here|index|chats|no_data|your_chat_information)\.html$")
# In the records of messages these stand on Instagram alone.
_TELLING_KEYS: Final = (b'"original_content_owner"', b'"profile_share_username"', b'"reply_content"')

_INDEX: Final = Index((*KINDS, *NOT_NEEDED))
_EARLY: Final = reader_of("instagram", "instagram", EARLY)
_THREADS: Final = "message threads"

_Read = Callable[[Member, Reading], Iterator[Sequence[Record]]]
_Way = Callable[[Kind, Member, Reading], Iterator[Sequence[Record]]]


def recognise(member: Member) -> Recognition | None:
    """See :class:`Reader`. Members of other platforms are turned down by their ending, folder or first key."""
    return _route(member)[0]


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of a member, in batches. What is left out is told by notes."""
    reader = _route(member)[1]
    if reader is not None:
        yield from reader(member, reading)


def says_whose(name: str) -> bool:
    """Whether a member of this name may say who the account holder is."""
    path = name.replace("\\", "/").lower()
    kind = _INDEX.named(path)
    return (kind is not None and kind.identity) or (_EARLY.identity is not None and _EARLY.identity(path))


def _route(member: Member) -> tuple[Recognition | None, _Read | None]:
    path = "/" + member.name.replace("\\", "/").lower()
    if not path.endswith((".json", ".html")) or _JUNK.search(path):
        return None, None
    innermost = next(filter(None, map(_whose, reversed(path.split("/")[:-1]))), "")
    if innermost == "another":
        return None, None
    own = innermost == "instagram"
    if path.endswith(".html"):
        return _of_page(path, platform_of_page(member))
    head = as_utf8(member.head(_HEAD))
    if _MESSAGES.search(path):
        # Conversations look alike on Facebook; the folder tells, or what stands in the messages.
        told = own or any(key in head for key in _TELLING_KEYS)
        return (Recognition(90 if own else 70, _THREADS), read_conversation) if told else (None, None)
    found = _of_json(path, head, own=own)
    if found[0] is None and EARLY_NAMES.search(path):
        return _EARLY.recognise(member), _EARLY.read
    return found


def _whose(folder: str) -> str:
    """``instagram`` or ``another`` where a folder's name tells; the innermost such folder decides."""
    if "instagram" in folder:
        return "instagram"
    return "another" if folder.startswith("facebook") or "_facebook" in folder or folder == "takeout" else ""


def _of_json(path: str, head: bytes, *, own: bool) -> tuple[Recognition | None, _Read | None]:
    keyed, named = _INDEX.keyed(head), _INDEX.named(path)
    if keyed is not None and (_needed(keyed) or named is None or not _needed(named)):
        return _told(keyed, 90 if keyed is named or own else 70, read_each)
    if named is None or (not own and _is_facebooks(head)):
        return None, None
    return _told(named, 90 if is_meta(head) else 50, read_each)


def _of_page(path: str, platform: str) -> tuple[Recognition | None, _Read | None]:
    if platform != "instagram" and not (platform == "meta" and _TELLING_FOLDER.search(path)):
        return None, None
    if _MESSAGES.search(path):
        return Recognition(90, _THREADS), read_page_of_messages
    if _INDEX_PAGE.search(path):
        return Recognition(90, "an index of pages", needed=False), None
    named = _INDEX.named(path)
    return (None, None) if named is None else _told(named, 90, read_page)


def _told(kind: Kind, strength: int, way: _Way) -> tuple[Recognition, _Read | None]:
    needed = _needed(kind)
    return Recognition(strength, kind.part, needed), partial(way, kind) if needed else None


def _needed(kind: Kind) -> bool:
    return kind.read is not None or kind.labelled is not None


def _is_facebooks(head: bytes) -> bool:
    """Labelled values are written by both; where the folder does not tell, the links in them do."""
    return b'"label_values"' in head and b"instagram.com" not in head and b"facebook.com" in head
