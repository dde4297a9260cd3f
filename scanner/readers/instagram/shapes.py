"""How Instagram's files are told apart by their first bytes, and how their elements are walked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from msgspec import Struct

from scanner.jsonio import DAMAGED, Elements, parts, pointer
from scanner.model import Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD, ODDITIES
from scanner.readers.meta import Node, Read
from scanner.readers.named import Named

__all__ = ["Index", "Kind", "is_meta", "read_all", "read_each"]

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


def is_meta(head: bytes) -> bool:
    """Whether the first bytes hold one of the shapes in which Meta writes records."""
    return any(word in head for word in _SHAPES)


class Kind(Struct, frozen=True, kw_only=True):
    """One kind of content. ``read`` takes its records one by one, and ``labelled``, where they need another eye, those
    that are ``label_values``.

    ``keys``: the first key of the JSON object it comes in; ``settings_*`` stands for any such key. ``name``: where it
    stands, in lower case and without the ending: all that a page, a bare array and labelled values are known by.
    ``read`` None: holds no exposure. ``strict``: content that gives no record at all is told. ``pictures``: a record shows
    pictures and has a caption.
    """

    part: str
    read: Read | None = None
    keys: tuple[str, ...] = ()
    name: str = ""
    labelled: Read | None = None
    strict: bool = True
    identity: bool = False
    pictures: bool = False


class Index:
    """Finds the kind of a member by its first key or by where it stands, in one look each however many kinds there are."""

    def __init__(self, kinds: Sequence[Kind]) -> None:
        """The first of the kinds that fit wins."""
        self._named = Named(((kind.name, kind) for kind in kinds if kind.name), ending=r"(?:_\d+)?\.(?:json|html)")
        self._keys = {key.encode(): kind for kind in reversed(kinds) for key in kind.keys if not key.endswith("*")}
        self._begun = tuple((key[:-1].encode(), kind) for kind in kinds for key in kind.keys if key.endswith("*"))

    def named(self, path: str) -> Kind | None:
        """The kind of a file that stands there. ``path`` is in lower case."""
        return self._named.of(path)

    def keyed(self, head: bytes) -> Kind | None:
        """The kind of an object with such a first key."""
        found = _FIRST_KEY.match(head)
        if found is None:
            return None
        known = self._keys.get(found[1])
        return known or next((kind for begin, kind in self._begun if found[1].startswith(begin)), None)


def read_each(kind: Kind, member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of a JSON member."""
    yield from read_all(kind, _nodes(member, reading), reading)


def read_all(kind: Kind, nodes: Iterable[Node], reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of all nodes, in batches. One that nobody foresaw is left out, and that is told."""
    batch: list[Record] = []
    tried = records = 0
    for node in nodes:
        labelled = isinstance(node.value, dict) and "label_values" in node.value
        read = (kind.labelled or kind.read) if labelled else kind.read
        before = len(batch)
        tried += not isinstance(node.value, dict) or any(node.value.values())
        try:
            batch.extend(read(node) if read is not None else ())
        except ODDITIES:
            reading.note(ODD)
        records += len(batch) - before
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
    if kind.strict and tried and not records and DAMAGED not in reading.notes:
        reading.unread(kind.part)


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
