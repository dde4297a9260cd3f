"""Tables as exports write them: any delimiter and encoding, lines of explanation in front, the same heading twice."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from msgspec import Struct

from scanner.text import decode

__all__ = ["Line", "Table", "open_table"]

_DELIMITERS: Final = (",", "\t", ";", "|")
_SAMPLE: Final = 200
_MARKUP: Final = re.compile(r"<[^<>]{0,300}>")
# What stands in a row of values and not in a row of headings.
_IS_VALUE: Final = re.compile(r"\S+@\S+\.\S+|https?://\S+|[+(]?\d[\d\s().:/T+-]{3,}Z?|-?\d+(?:\.\d+)?")


class Line(Struct, frozen=True):
    """A row below the headings. ``number`` counts from 1; a row of the file, not a line, for cells may hold line breaks."""

    number: int
    cells: tuple[str, ...]
    columns: dict[str, int]

    @property
    def pointer(self) -> str:
        """``row N``."""
        return f"row {self.number}"

    def text(self, *headings: str) -> str:
        """The first of the named cells that is not blank, without white space around it. Case does not matter."""
        for heading in headings:
            index = self.columns.get(heading.casefold())
            if index is not None and index < len(self.cells) and (found := self.cells[index].strip()):
                return found
        return ""


class Table(Struct, frozen=True):
    """``headings`` as written, without markup; the second of two equal ones is ``Name#2``. Without headings: ``column N``.

    ``preamble``: what stands above the headings, each with its line in the file. ``lines`` can be gone through once.
    """

    headings: tuple[str, ...]
    preamble: tuple[tuple[int, str], ...]
    lines: Iterator[Line]


def open_table(content: bytes, note: Callable[[str], None]) -> Table | None:
    """The table that some bytes are; None when they cannot be split into cells at all. Damage is told by ``note``.

    The row of headings is the first as wide as most rows are; a row of dates, numbers or addresses is no headings.
    """
    text = decode(content).lstrip("\ufeff")
    delimiter = _delimiter(text)
    for quoted in (True, False):
        try:
            deque(_parsed(text, delimiter, quoted), maxlen=0)
        except csv.Error:
            # A quotation mark that is never closed swallows the rest of the file.
            note("a table that is not well formed: read without regard to quotation marks")
        else:
            return _table(text, delimiter, quoted)
    return None


def _parsed(text: str, delimiter: str, quoted: bool) -> Iterator[tuple[int, list[str]]]:
    """The number of the last line of each row that is not empty, and its cells."""
    source = io.StringIO(text)
    if quoted:
        rows = csv.reader(source, delimiter=delimiter)
    else:
        rows = csv.reader(source, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    return ((rows.line_num, row) for row in rows if any(row))


def _delimiter(text: str) -> str:
    lines = text[:100_000]

    def score(delimiter: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in islice(csv.reader(io.StringIO(lines), delimiter=delimiter), _SAMPLE))
        except csv.Error:
            widths = Counter(line.count(delimiter) + 1 for line in lines.splitlines()[:_SAMPLE])
        # Rows of one width tell more than wide rows: cells may hold lists of their own.
        return max(((count, width) for width, count in widths.items() if width > 1), default=(0, 0))

    return max(_DELIMITERS, key=score)


def _table(text: str, delimiter: str, quoted: bool) -> Table:
    widths = Counter(len(row) for _, row in islice(_parsed(text, delimiter, quoted), _SAMPLE))
    wide = {width: count for width, count in widths.items() if width > 1} or widths
    width = max(wide, key=lambda width: (wide[width], width), default=0)
    rows = _parsed(text, delimiter, quoted)
    preamble: list[tuple[int, str]] = []
    for line, row in rows:
        if len(row) < width:
            preamble.append((line, " ".join(row)))
            continue
        headed = not any(_IS_VALUE.fullmatch(cell.strip()) for cell in row)
        headings = _headings(row) if headed else tuple(f"column {index}" for index in range(1, len(row) + 1))
        return Table(headings, tuple(preamble), _lines(headings, None if headed else row, rows))
    return Table((), tuple(preamble), iter(()))


def _lines(headings: tuple[str, ...], first: list[str] | None, rows: Iterator[tuple[int, list[str]]]) -> Iterator[Line]:
    columns = {heading.casefold(): index for index, heading in reversed(list(enumerate(headings)))}
    if first is not None:
        yield Line(1, tuple(first), columns)
    for number, (_, row) in enumerate(rows, 1 if first is None else 2):
        yield Line(number, tuple(row), columns)


def _headings(row: list[str]) -> tuple[str, ...]:
    seen: Counter[str] = Counter()
    headings: list[str] = []
    for cell in row:
        name = " ".join(_MARKUP.sub(" ", cell).split())
        seen[name.casefold()] += 1
        count = seen[name.casefold()]
        headings.append(name if count == 1 else f"{name}#{count}")
    return tuple(headings)
