"""What every row-by-row reader needs: batches, tolerance for one odd row, and a word where a whole file gave nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

from scanner.jsonio import DAMAGED
from scanner.model import Record
from scanner.plugins import Reading

__all__ = ["ODD", "gather"]

T = TypeVar("T")

ODD: Final = "records of an unexpected shape were left out"
_BATCH: Final = 1000
_ODDITIES: Final = (TypeError, ValueError, KeyError, AttributeError, IndexError, OverflowError, RecursionError)


def gather(part: str, items: Iterable[T], read: Callable[[T], Iterable[Record]], reading: Reading) -> Iterator[list[Record]]:
    """The records that ``read`` makes of each item, in batches. An item it trips over is left out and noted.

    Where there were items and not one record, the note says that the layout may be newer than any known.
    """
    batch: list[Record] = []
    some = any_record = False
    for item in items:
        some = True
        try:
            batch.extend(read(item))
        except _ODDITIES:
            # One record of a shape nobody thought of must not cost the rest of the file.
            reading.note(ODD)
        if len(batch) >= _BATCH:
            any_record = True
            yield batch
            batch = []
    if batch:
        yield batch
    elif some and not any_record and DAMAGED not in reading.notes:
        reading.note(f"{part} may be unread: the layout is newer than any known")
