"""How Instagram's files are told apart by their first bytes, and how their elements are walked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Final

from scanner.jsonio import DAMAGED, Elements, parts, pointer
from scanner.model import Record
from scanner.plugins import Member, Reading
from scanner.readers.meta import ODD, Node, Read
from scanner.readers.tabled import Row

__all__ = ["UNREAD", "all_in", "each", "keyed", "labelled", "listed", "named", "opens", "unneeded"]

UNREAD: Final = "may be unread: the layout is newer than any known"
_BATCH: Final = 1000
_FIRST_KEY: Final = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"([^"\\]{1,80})"')
_LIST: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*\[")
# An element that stands bare, because it is the only one, begins with one of these.
_BARE: Final = frozenset(
    {
        "label_values",
        "string_map_data",
        "string_list_data",
        "media_map_data",
        "media_list_data",
        "media",
        "title",
        "uri",
        "creation_timestamp",
        "timestamp",
        "fbid",
        "ent_name",
    }
)
_ODDITIES: Final = (TypeError, ValueError, KeyError, AttributeError, OverflowError, RecursionError)


def opens(*keys: str) -> Callable[[bytes], bool]:
    """Tells whether the document is an object whose first key is one of these; ``settings_*`` stands for any such key."""
    exact = frozenset(key.encode() for key in keys if not key.endswith("*"))
    begun = tuple(key[:-1].encode() for key in keys if key.endswith("*"))
    return partial(_opens, exact, begun)


def _opens(exact: frozenset[bytes], begun: tuple[bytes, ...], head: bytes) -> bool:
    found = _FIRST_KEY.match(head)
    return found is not None and (found[1] in exact or found[1].startswith(begun))


def all_in(*words: str, listed: bool = False, without: tuple[str, ...] = ()) -> Callable[[bytes], bool]:
    """Tells whether the first bytes hold all of these keys; ``listed``: and the document is an array."""
    return partial(
        _holds,
        tuple(b'"' + word.encode() + b'"' for word in words),
        tuple(b'"' + word.encode() + b'"' for word in without),
        listed,
    )


def _holds(words: tuple[bytes, ...], without: tuple[bytes, ...], listed: bool, head: bytes) -> bool:
    if listed and _LIST.match(head) is None:
        return False
    return all(word in head for word in words) and not any(word in head for word in without)


def keyed(part: str, read: Read, *keys: str, strict: bool = True, name: str = "", identity: bool = False) -> Row:
    """A file that is an object with one of these keys, whose elements ``read`` takes one by one."""
    return Row(part=part, read=each(part, read, strict=strict), looks=opens(*keys), name=name, identity=identity)


def listed(part: str, read: Read, name: str, *words: str, without: tuple[str, ...] = (), strict: bool = True) -> Row:
    """A file of this name that is a bare array (or its only element) of objects with these keys."""
    looks = all_in(*words, without=without)
    return Row(part=part, read=each(part, read, strict=strict), name=name, looks=looks, must=True, name_needed=True)


def labelled(part: str, read: Read, name: str, *, strict: bool = True) -> Row:
    """A file of this name whose records are ``label_values``."""
    return listed(part, read, name, "label_values", strict=strict)


def named(part: str, read: Callable[[Member, Reading], Iterator[Sequence[Record]]], name: str, *keys: str) -> Row:
    """A file of a common name, known only together with one of these first keys."""
    return Row(part=part, read=read, name=name, looks=opens(*keys), must=True, name_needed=True)


def unneeded(part: str, *keys: str) -> Row:
    """A file that is known by its first key and holds no exposure."""
    return Row(part=part, read=None, looks=opens(*keys))


def each(part: str, read: Read, *, strict: bool = True) -> Callable[[Member, Reading], Iterator[Sequence[Record]]]:
    """The function that reads a member element by element. ``strict``: content that gives no record at all is told."""
    return partial(_each, part, read, strict)


def _each(part: str, read: Read, strict: bool, member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    batch: list[Record] = []
    tried = records = 0
    for node in _nodes(member, reading):
        before = len(batch)
        tried += 1
        try:
            batch.extend(read(node))
        except _ODDITIES:
            reading.note(ODD)
        records += len(batch) - before
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
    if strict and tried and not records and DAMAGED not in reading.notes:
        reading.note(f"{part} {UNREAD}")


def _nodes(member: Member, reading: Reading) -> Iterator[Node]:
    """The elements of the arrays at the top or under a top-level key; a bare element is put together again."""
    bare: dict[str, Any] = {}
    for part in parts(member, reading.note):
        if part.key in _BARE:
            if isinstance(part, Elements):
                bare.setdefault(part.key, []).extend(part.items)
            else:
                bare[part.key] = part.value
            continue
        base = "" if part.key is None else pointer(part.key)
        if isinstance(part, Elements):
            for index, item in enumerate(part.items, part.start):
                # "You have no data in this section" stands there as a string.
                if isinstance(item, dict):
                    yield Node(item, f"{base}/{index}", reading)
                elif item is not None and not isinstance(item, str):
                    reading.note(ODD)
        elif part.value is not None:
            yield Node(part.value, base, reading)
    if bare:
        yield Node(bare, "", reading)
