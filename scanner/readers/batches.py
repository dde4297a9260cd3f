"""Records in batches: none lost where the bytes end early, one odd item left out, a word where a whole file gave nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

from scanner.jsonio import DAMAGED
from scanner.model import Record
from scanner.plugins import MemberError, Reading

__all__ = ["ODD", "ODDITIES", "gather", "in_batches"]

T = TypeVar("T")

ODD: Final = "records of an unexpected shape were left out"
_BATCH: Final = 1000
ODDITIES: Final = (TypeError, ValueError, KeyError, AttributeError, IndexError, OverflowError, RecursionError)


def in_batches(records: Iterable[Record]) -> Iterator[list[Record]]:
    """The records in lists. Where a :class:`MemberError` comes up, what stood before is given first."""
    batch: list[Record] = []
    try:
        for record in records:
            batch.append(record)
            if len(batch) >= _BATCH:
                yield batch
                batch = []
    except MemberError:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def gather(part: str, items: Iterable[T], read: Callable[[T], Iterable[Record]], reading: Reading) -> Iterator[list[Record]]:
    """The records that ``read`` makes of each item, in batches. An item it trips over is left out and noted.

    Where there were items and not one record, the note says that the layout may be newer than any known.
    """
    some = any_record = False

    def records() -> Iterator[Record]:
        nonlocal some
        for item in items:
            some = True
            try:
                yield from read(item)
            except ODDITIES:
                # One record of a shape nobody thought of must not cost the rest of the file.
                reading.note(ODD)

    for batch in in_batches(records()):
        any_record = True
        yield batch
    if some and not any_record and DAMAGED not in reading.notes:
        reading.unread(part)
