"""Reads a member that was recognised: finds the function for each element, counts what it could not make sense of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.jsonio import DAMAGED, Elements, Part, parts, pointer
from scanner.model import Record
from scanner.plugins import Member, Reading
from scanner.readers.facebook.layouts import MESSAGES, Layout
from scanner.readers.facebook.messages import read_thread
from scanner.readers.facebook.recognising import Route, layout_for, route
from scanner.readers.meta import ODD, Node

__all__ = ["read"]

_BATCH: Final = 1000
_WRAPPERS: Final = frozenset({"activity_log_data", "address_book", "entries"})


class _Tally:
    def __init__(self) -> None:
        self.elements = 0
        self.known = 0
        self.records = 0


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of a member, in batches. What is left out is told by notes."""
    found = route(member)
    if found is None or found.layout is None:
        return
    if found.layout is MESSAGES:
        yield from read_thread(member, reading)
        return
    tally = _Tally()
    batch: list[Record] = []
    for node, layout in _nodes(member, reading, found):
        for record in _records(node, layout, tally):
            batch.append(record)
            if len(batch) >= _BATCH:
                yield batch
                batch = []
    if batch:
        yield batch
    unread = not tally.records and (found.layout.strict or not tally.known)
    if tally.elements and unread and DAMAGED not in reading.notes:
        reading.note(f"{found.part} may be unread: the layout is newer than any known")


def _records(node: Node, layout: Layout, tally: _Tally) -> Iterator[Record]:
    tally.elements += 1
    value = node.value
    known = isinstance(value, dict) and any(value.get(key) is not None for key in layout.knows) if layout.knows else bool(value)
    count = 0
    try:
        for record in layout.read(node):
            count += 1
            yield record
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError, RecursionError):
        # One record of a shape nobody thought of must not cost the rest of the file.
        known = False
    if not count and layout.knows and not known:
        node.reading.note(ODD)
    tally.known += known
    tally.records += count


def _nodes(member: Member, reading: Reading, found: Route) -> Iterator[tuple[Node, Layout]]:
    stream = parts(member, reading.note)
    if found.layout is not None and found.layout.knows == ("label_values",):
        yield from _labelled(stream, reading, found.layout)
        return
    for part in stream:
        layout = layout_for(found, part.key, member.name)
        if layout is None:
            continue
        base = "" if part.key is None else pointer(part.key)
        if isinstance(part, Elements) and layout.each:
            yield from _elements(part.items, base, part.start, reading, layout)
            continue
        value: Any = part.items if isinstance(part, Elements) else part.value
        if layout.each and isinstance(value, dict):
            # Some lists stand one level down: {"group_posts": {"activity_log_data": [...]}} until 2020.
            inner = [(key, items) for key, items in value.items() if isinstance(items, list) and items]
            wrapped = [(key, items) for key, items in inner if key in _WRAPPERS]
            if wrapped or (inner and not any(key in value for key in layout.knows)):
                for key, items in wrapped or inner:
                    yield from _elements(items, base + pointer(key), 0, reading, layout)
                continue
        if value is not None:
            yield Node(value, base, reading), layout


def _elements(items: list[Any], base: str, start: int, reading: Reading, layout: Layout) -> Iterator[tuple[Node, Layout]]:
    for index, item in enumerate(items, start):
        if item is not None:
            yield Node(item, f"{base}/{index}", reading), layout


def _labelled(stream: Iterator[Part], reading: Reading, layout: Layout) -> Iterator[tuple[Node, Layout]]:
    """The records of a list, or the one record that stands there bare."""
    bare: dict[str, Any] = {}
    for part in stream:
        if part.key is None:
            items = part.items if isinstance(part, Elements) else [part.value]
            start = part.start if isinstance(part, Elements) else 0
            yield from _elements(items, "", start, reading, layout)
        elif isinstance(part, Elements):
            bare.setdefault(part.key, []).extend(part.items)
        else:
            bare[part.key] = part.value
    if bare:
        yield Node(bare, "", reading), layout
