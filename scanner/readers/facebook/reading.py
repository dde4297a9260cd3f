"""Reads a member that was recognised: finds the function for each element, counts what it could not make sense of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from msgspec import Struct

from scanner.jsonio import DAMAGED, Elements, Part, parts, pointer
from scanner.model import Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD, ODDITIES
from scanner.readers.facebook.layouts import MESSAGES, Layout
from scanner.readers.facebook.messages import read_thread
from scanner.readers.facebook.recognising import Route, layout_for, route
from scanner.readers.meta import Node

__all__ = ["read"]

_BATCH: Final = 1000
_WRAPPERS: Final = frozenset({"activity_log_data", "address_book", "entries"})


class _Stretch(Struct, frozen=True):
    """Some elements of an array at ``base``, from index ``start`` on; or one value that stands at ``base`` itself."""

    layout: Layout
    base: str
    items: Sequence[Any]
    start: int | None = None


class _Tally(Struct):
    elements: int = 0
    known: int = 0
    records: int = 0


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
    for stretch in _stretches(member, reading, found):
        _take(stretch, reading, tally, batch)
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
    unread = not tally.records and (found.layout.strict or not tally.known)
    if tally.elements and unread and DAMAGED not in reading.notes:
        reading.unread(found.part)


def _take(stretch: _Stretch, reading: Reading, tally: _Tally, batch: list[Record]) -> None:
    layout, quick = stretch.layout, stretch.layout.quick
    usual = quick.kind if quick is not None else None
    for index, item in enumerate(stretch.items, stretch.start or 0):
        if item is None:
            continue
        pointer = stretch.base if stretch.start is None else f"{stretch.base}/{index}"
        tally.elements += 1
        before = len(batch)
        known = True
        try:
            if quick is not None and type(item) is usual:
                batch.extend(quick.read(item, pointer, reading))
            else:
                known = _is_known(item, layout)
                batch.extend(layout.read(Node(item, pointer, reading)))
        except ODDITIES:
            # One record of a shape nobody thought of must not cost the rest of the file.
            known = False
        count = len(batch) - before
        if not count and layout.knows and not known:
            reading.note(ODD)
        tally.known += known
        tally.records += count


def _is_known(item: Any, layout: Layout) -> bool:
    if not layout.knows:
        return bool(item)
    return isinstance(item, dict) and any(item.get(key) is not None for key in layout.knows)


def _stretches(member: Member, reading: Reading, found: Route) -> Iterator[_Stretch]:
    if found.layout is not None and found.layout.knows == ("label_values",):
        yield from _labelled(parts(member, reading.note), found.layout)
        return

    def usual(key: str | None) -> type | None:
        layout = layout_for(found, key, member.name)
        return layout.quick.kind if layout is not None and layout.quick is not None else None

    for part in parts(member, reading.note, usual):
        layout = layout_for(found, part.key, member.name)
        if layout is None:
            continue
        base = "" if part.key is None else pointer(part.key)
        if isinstance(part, Elements) and layout.each:
            yield from _sliced(part.items, base, part.start, layout)
            continue
        value: Any = part.items if isinstance(part, Elements) else part.value
        if layout.each and isinstance(value, dict):
            # Some lists stand one level down: {"group_posts": {"activity_log_data": [...]}} until 2020.
            inner = [(key, items) for key, items in value.items() if isinstance(items, list) and items]
            wrapped = [(key, items) for key, items in inner if key in _WRAPPERS]
            if wrapped or (inner and not any(key in value for key in layout.knows)):
                for key, items in wrapped or inner:
                    yield from _sliced(items, base + pointer(key), 0, layout)
                continue
        yield _Stretch(layout, base, (value,))


def _sliced(items: list[Any], base: str, start: int, layout: Layout) -> Iterator[_Stretch]:
    for first in range(0, len(items), _BATCH):
        yield _Stretch(layout, base, items[first : first + _BATCH], start + first)


def _labelled(stream: Iterator[Part], layout: Layout) -> Iterator[_Stretch]:
    """The records of a list, or the one record that stands there bare."""
    bare: dict[str, Any] = {}
    for part in stream:
        if part.key is None and isinstance(part, Elements):
            yield from _sliced(part.items, "", part.start, layout)
        elif isinstance(part, Elements):
            bare.setdefault(part.key or "", []).extend(part.items)
        elif part.key is None:
            yield _Stretch(layout, "", (part.value,), 0)
        else:
            bare[part.key] = part.value
    if bare:
        yield _Stretch(layout, "", (bare,))
