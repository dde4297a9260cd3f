"""What the modules of this reader share: the elements of a document one by one, batches, numbers in quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from math import isfinite
from typing import Any, Final

from scanner.jsonio import Elements, parts, pointer
from scanner.model import Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import gather
from scanner.readers.nodes import Node

__all__ = ["each_element", "number", "plain", "read_each", "top_level"]

_BATCH: Final = 1000


def each_element(member: Member, reading: Reading, *keys: str | None) -> Iterator[Node]:
    """The elements of the arrays under some top-level keys (None: the array that is the whole document), with pointers."""
    for part in parts(member, reading.note):
        if part.key not in keys:
            continue
        base = "" if part.key is None else pointer(part.key)
        if isinstance(part, Elements):
            for index, item in enumerate(part.items, part.start):
                if item is not None:
                    yield Node(item, f"{base}/{index}", reading)
        elif part.value is not None:
            yield Node(part.value, base, reading)


def top_level(member: Member, reading: Reading) -> Iterator[tuple[str, Node]]:
    """The members of a document that is an object, or the whole of any other under an empty key; large arrays in pieces."""
    for part in parts(member, reading.note):
        base = "" if part.key is None else pointer(part.key)
        if not isinstance(part, Elements):
            yield part.key or "", Node(part.value, base, reading)
            continue
        for index, item in enumerate(part.items, part.start):
            if item is not None:
                yield part.key or "", Node(item, f"{base}/{index}", reading)


def read_each(nodes: Iterable[Node], read: Callable[[Node], Iterable[Record]], reading: Reading) -> Iterator[Sequence[Record]]:
    """What ``read`` makes of each. One element of a shape nobody thought of does not cost the others.

    A file whose elements give nothing at all is said to be of a new layout.
    """
    yield from gather("this file", nodes, read, reading)


def number(value: Any) -> float | None:
    """A number, also one in quotes; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if isfinite(found) else None


def plain(name: str) -> str:
    """A name or an address as it is compared."""
    return " ".join(name.casefold().split())
