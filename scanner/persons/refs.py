"""Hundreds of thousands of short texts in a row, as few bytes as they have: references, and the few roles that people have."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate
from zlib import crc32

from scanner.persons.keyed import KeyedTable

__all__ = ["Refs", "Roles"]


class Refs:
    """References by row, and the row of each reference."""

    def __init__(self) -> None:
        """Start with none."""
        self._text = bytearray()
        self._ends = array("I", [0])
        self._rows: KeyedTable | None = None

    def __len__(self) -> int:
        """How many."""
        return len(self._ends) - 1

    def __getitem__(self, row: int) -> str:
        """The reference of a row."""
        return self._text[self._ends[row] : self._ends[row + 1]].decode("utf-8", "surrogatepass")

    def __iter__(self) -> Iterator[str]:
        """All of them, row by row."""
        return map(self.__getitem__, range(len(self)))

    def extend(self, refs: Sequence[str]) -> None:
        """Take some more in."""
        text = "".join(refs)
        encoded: Sequence[str | bytes] = refs if text.isascii() else [ref.encode("utf-8", "surrogatepass") for ref in refs]
        self._ends.extend(accumulate(map(len, encoded), initial=self._ends.pop()))
        self._text += text.encode("utf-8", "surrogatepass")

    def row_of(self, ref: str) -> int | None:
        """The row of a reference; None for one that is not here."""
        if self._rows is None:
            # Only a scan that has found somebody asks, and it asks again.
            sums = array("Q", (crc32(known.encode("utf-8", "surrogatepass")) for known in self))
            self._rows = KeyedTable(sums, array("I", range(len(self))))
        found = self._rows.get(crc32(ref.encode("utf-8", "surrogatepass")))
        return next((row for row in found if self[row] == ref), None)


class Roles:
    """The role group of each row: one byte, as there are only a few."""

    def __init__(self) -> None:
        """Start with none."""
        self._names: dict[str, int] = {}
        self._numbers = array("B")

    def __getitem__(self, row: int) -> str:
        """The role group of a row."""
        return tuple(self._names)[self._numbers[row]]

    def extend(self, roles: list[str]) -> None:
        """Take some more in."""
        for role in dict.fromkeys(roles):
            self._names.setdefault(role, len(self._names))
        self._numbers.extend(map(self._names.__getitem__, roles))
