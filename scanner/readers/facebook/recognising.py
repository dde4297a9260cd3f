"""Tells what a member is, by the shape of its first bytes; the path supports that and never decides against it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from scanner.jsonio import as_utf8, rescue
from scanner.plugins import Member, Recognition
from scanner.readers.facebook.layouts import (
    ALBUM_TEXT,
    FEED,
    FILES,
    KEYS,
    LABELLED,
    MESSAGES,
    REACTIONS,
    UNKNOWN_LABELLED,
    Layout,
    stem,
)
from scanner.readers.facebook.not_needed import NOT_NEEDED_FILE, NOT_NEEDED_KEYS
from scanner.readers.named import Named, quoted

__all__ = ["Route", "recognise", "route"]

_GLANCE: Final = 16 << 10
_HEADS: Final = (4 << 10, 64 << 10)
_OWN_FOLDER: Final = re.compile(
    r"(?:^|/)(?:facebook[^/]*|your_facebook_activity|your_activity_across_facebook|personal_information|connections"
    r"|logged_information|apps_and_websites_off_of_facebook|ads_information|preferences|security_and_login_information)/",
    re.IGNORECASE,
)
_THREAD: Final = re.compile(r"(?:^|/)message_\d+\.json$")
_JUNK: Final = re.compile(r"(?:^|/)(?:__MACOSX/|\._)")
_FILES: Final = Named(FILES.items(), ending=r"\.json")
_LABELLED: Final = Named(LABELLED.items(), ending=r"(?:_\d+)?\.json")
# Without one of these, or a key with a version, nothing in the first bytes can tell that a file is Facebook's.
_TELLING: Final = frozenset(
    key.encode()
    for key in (
        *KEYS,
        *NOT_NEEDED_KEYS,
        *("label_values", "timestamp", "messages", "participants", "photos", "cover_photo", "last_modified_timestamp"),
    )
)
_VERSION: Final = re.compile(rb'_v\d\d?"')
# Facebook's one file in the shape that is Instagram's otherwise.
_LISTS: Final = re.compile(r"(?:^|/)people_who_followed_you(?:_\d+)?\.json$")
_OTHERS: Final = frozenset({"string_map_data", "string_list_data", "media_map_data", "media_list_data"})


@dataclass(frozen=True)
class Route:
    """What a member is. ``layout`` reads its elements; ``by_key``: each top-level key has its own layout instead."""

    strength: int
    layout: Layout | None
    part: str
    by_key: bool = False
    album: bool = False

    @property
    def needed(self) -> bool:
        """False: known, and holds no exposure."""
        return self.layout is not None


def recognise(member: Member) -> Recognition | None:
    """See :class:`Reader`. The first 4 KiB settle nearly every member, 64 KiB the rest."""
    found = route(member)
    return None if found is None else Recognition(found.strength, found.part, found.needed)


def route(member: Member) -> Route | None:
    """What the member is, or None when it is not Facebook's."""
    path = member.name.replace("\\", "/")
    if not path.lower().endswith(".json") or _JUNK.search(path) or _is_others(path):
        return None
    if not _may_tell(member.head(_GLANCE)) and _by_name(path.lower()) is None:
        return None
    found: Route | None = None
    for count in _HEADS:
        head = member.head(count)
        text = as_utf8(head).decode("utf-8", "replace").lstrip()
        try:
            document = rescue(text, 0, 8) if text[:1] in ("{", "[") else None
        except RecursionError:
            document = None
        if _is_instagrams(document) and not _LISTS.search(path):
            return None
        found = _of(document, path.lower())
        if found is not None or len(head) < count:
            break
    return found or _by_name(path.lower())


def _may_tell(head: bytes) -> bool:
    head = as_utf8(head)
    words = quoted(head)
    return not _TELLING.isdisjoint(words) or b'"' not in head[:-1] or _VERSION.search(head) is not None


def _is_others(path: str) -> bool:
    folders = path.lower().split("/")[:-1]
    return any("instagram" in name or name in ("takeout", "threads") for name in folders) and not any(
        "facebook" in name for name in folders
    )


def _is_instagrams(document: Any) -> bool:
    """Instagram's exports share folder and file names with Facebook's; their records and keys are their own."""
    if isinstance(document, dict) and any(key.startswith(("ig_", "instagram_")) for key in document):
        return True
    values = document.values() if isinstance(document, dict) else [document]
    return any(not _OTHERS.isdisjoint(item) for value in values for item in _objects(value)[:50])


def _of(document: Any, path: str) -> Route | None:
    bonus = 10 if _OWN_FOLDER.search(path) else 0
    if isinstance(document, list):
        return _of_list([item for item in document if isinstance(item, dict)], path, bonus)
    if not isinstance(document, dict):
        return None
    if "label_values" in document:
        return _labelled(path, bonus)
    if (found := _thread(document, path)) is not None:
        return found
    if _is_album(document):
        return Route(70 + bonus, KEYS["photos"], KEYS["photos"].part, by_key=True, album=True)
    for key, value in document.items():
        layout = KEYS.get(stem(key))
        if layout is not None and (key != stem(key) or not layout.plain or _looks_right(layout, value)):
            return Route(_strength(key, layout, path) + bonus, layout, layout.part, by_key=True)
    for key in document:
        if stem(key) in NOT_NEEDED_KEYS:
            # Without a version a single word such as "history" could be anybody's.
            if key != stem(key) or NOT_NEEDED_FILE.search(path):
                return Route(60 + bonus, None, "known, holds no exposure", by_key=True)
            if bonus or "_" in key:
                return Route(45 + bonus, None, "known, holds no exposure", by_key=True)
    return None


def _of_list(items: list[dict[str, Any]], path: str, bonus: int) -> Route | None:
    keys = {key for item in items[:50] for key in item}
    if "label_values" in keys:
        return _labelled(path, bonus)
    if "timestamp" not in keys or not keys & {"data", "attachments", "title"}:
        return None
    entries = [entry for item in items[:50] for entry in _objects(item.get("data"))]
    told = {key for entry in entries for key in entry}
    layout: Layout = FEED
    if "reaction" in told and not told & {"post", "comment"}:
        return Route(60 + bonus, REACTIONS, REACTIONS.part)
    if "comment" in told and "post" not in told:
        layout = KEYS["comments"]
    named = _FILES.of(path)
    if named is not None:
        layout, bonus = KEYS[named], bonus + 15
    elif not told & {"post", "comment", "update_timestamp"} and not any("attachments" in item for item in items):
        return None
    return Route(60 + bonus, layout, layout.part)


def _thread(document: Mapping[str, Any], path: str) -> Route | None:
    messages = _objects(document.get("messages"))
    named = {"participants", "thread_path", "thread_name", "threadName"} & document.keys()
    if "messages" in document and named:
        if not messages or any({"sender_name", "senderName"} & message.keys() for message in messages):
            encrypted = "threadName" in document or any("senderName" in message for message in messages)
            strength = 80 if encrypted or "facebook" in path else 60
            return Route(strength, MESSAGES, MESSAGES.part)
        return None
    if messages and all({"sender_name", "timestamp_ms"} <= message.keys() for message in messages[:5]):
        return Route(55, MESSAGES, MESSAGES.part)
    if "participants" in document and _THREAD.search(path):
        return Route(55, MESSAGES, MESSAGES.part)
    return None


def _is_album(document: Mapping[str, Any]) -> bool:
    if not {"photos", "cover_photo", "last_modified_timestamp"} & document.keys() or "name" not in document:
        return False
    photos = _objects(document.get("photos"))
    return "cover_photo" in document or "last_modified_timestamp" in document or any("uri" in photo for photo in photos)


def _looks_right(layout: Layout, value: Any) -> bool:
    items = _objects(value)
    return bool(items) and any(key in item for item in items for key in layout.knows)


def _strength(key: str, layout: Layout, path: str) -> int:
    named = _FILES.of(path)
    return 60 + (15 if key != stem(key) or not layout.plain else 0) + (10 if named and KEYS[named].part == layout.part else 0)


def _labelled(path: str, bonus: int) -> Route:
    found = _LABELLED.of(path)
    if found is not None:
        return Route(75 + bonus, found, found.part)
    if NOT_NEEDED_FILE.search(path) or "/messages/" in path:
        return Route(50 + bonus, None, "known, holds no exposure")
    return Route(35 + bonus, UNKNOWN_LABELLED, UNKNOWN_LABELLED.part)


def _by_name(path: str) -> Route | None:
    """For a member whose content says nothing: a file of a known name must not pass in silence."""
    named = _FILES.of(path)
    if named is not None:
        return Route(45, KEYS[named], KEYS[named].part, by_key=True)
    labelled = _LABELLED.of(path) if _OWN_FOLDER.search(path) else None
    if labelled is not None:
        return Route(40, labelled, labelled.part)
    if _OWN_FOLDER.search(path) and NOT_NEEDED_FILE.search(path):
        return Route(40, None, "known, holds no exposure")
    return None


def _objects(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def layout_for(found: Route, key: str | None, path: str) -> Layout | None:
    """How the value under a top-level key is read, once the member is known."""
    if found.layout is None or key is None or not found.by_key:
        return found.layout
    if found.album and key in ALBUM_TEXT:
        return ALBUM_TEXT[key]
    if found.album and key == "cover_photo":
        return None
    layout = KEYS.get(stem(key))
    if layout is not None:
        return layout
    named = _FILES.of(path.lower())
    return KEYS[named] if named and stem(key) not in NOT_NEEDED_KEYS else None
