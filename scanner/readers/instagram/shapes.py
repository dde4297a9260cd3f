"""How Instagram's files are told apart by their first bytes, and how their elements are walked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Final

from msgspec import Struct

from scanner.jsonio import DAMAGED, Elements, parts, pointer
from scanner.model import Record
from scanner.plugins import Member, Reading
from scanner.readers.meta import ODD, Node, Read
from scanner.readers.tabled import Row

__all__ = ["UNREAD", "Kind", "is_meta", "opens", "read_all", "rows_of"]

UNREAD: Final = "may be unread: the layout is newer than any known"
_BATCH: Final = 1000
_FIRST_KEY: Final = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"([^"\\]{1,80})"')
_SHAPES: Final = tuple(
    b'"' + word + b'"'
    for word in (b"label_values", b"string_map_data", b"string_list_data", b"media_map_data", b"creation_timestamp")
)
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


def opens(keys: tuple[str, ...]) -> Callable[[bytes], bool]:
    """Tells whether the document is an object whose first key is one of these; ``settings_*`` stands for any such key."""
    exact = frozenset(key.encode() for key in keys if not key.endswith("*"))
    begun = tuple(key[:-1].encode() for key in keys if key.endswith("*"))
    return partial(_opens, exact, begun)


def _opens(exact: frozenset[bytes], begun: tuple[bytes, ...], head: bytes) -> bool:
    found = _FIRST_KEY.match(head)
    return found is not None and (found[1] in exact or found[1].startswith(begun))


def is_meta(head: bytes) -> bool:
    """Whether the first bytes hold one of the shapes in which Meta writes records."""
    return any(word in head for word in _SHAPES)


class Kind(Struct, frozen=True, kw_only=True):
    """One kind of content. ``read`` takes its records one by one, and ``labelled`` those that are ``label_values``.

    ``keys``: the first key of the JSON object it comes in (see :func:`opens`). ``name``: where it stands, without the ending,
    which is all that a page, a bare array and labelled values are known by. ``read`` None: holds no exposure.
    ``strict``: content that gives no record at all is told. ``pictures``: a record shows pictures and has a caption.
    """

    part: str
    read: Read | None = None
    keys: tuple[str, ...] = ()
    name: str = ""
    labelled: Read | None = None
    strict: bool = True
    identity: bool = False
    pictures: bool = False


def rows_of(kind: Kind) -> Iterator[Row]:
    """The rows of the table that a kind makes for JSON: by its first key, and by its name."""
    read = None if kind.read is None else partial(_each, kind)
    if kind.name:
        name = rf"(?:^|/){kind.name}(?:_\d+)?\.json$"
        yield Row(part=kind.part, read=read, name=name, looks=is_meta, name_needed=True, identity=kind.identity)
    if kind.keys:
        yield Row(part=kind.part, read=read, looks=opens(kind.keys))


def _each(kind: Kind, member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    yield from read_all(kind, _nodes(member, reading), reading)


def read_all(kind: Kind, nodes: Iterable[Node], reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of all nodes, in batches. One that nobody foresaw is left out, and that is told."""
    batch: list[Record] = []
    tried = records = 0
    for node in nodes:
        labelled = isinstance(node.value, dict) and "label_values" in node.value
        read = kind.labelled if labelled else kind.read
        before = len(batch)
        tried += 1
        try:
            batch.extend(read(node) if read is not None else ())
        except _ODDITIES:
            reading.note(ODD)
        records += len(batch) - before
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
    if kind.strict and tried and not records and DAMAGED not in reading.notes:
        reading.note(f"{kind.part} {UNREAD}")


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
