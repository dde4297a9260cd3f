"""Records in batches, and none of them lost where the bytes end early."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from scanner.model import Record
from scanner.plugins import MemberError

__all__ = ["in_batches"]

_BATCH: Final = 1000


def in_batches(records: Iterable[Record]) -> Iterator[Sequence[Record]]:
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
