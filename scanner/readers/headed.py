"""Exports that are tables: a kind of file is known by some of its headings, and read row by row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Final

from msgspec import Struct

from scanner.model import Location, Moment, Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import gather
from scanner.readers.nodes import Node
from scanner.tables import Line, open_table
from scanner.text import decode
from scanner.times.cells import from_cell

__all__ = ["Entry", "content_of", "each_row", "has_headings", "rows_of"]

_FIRST_LINES: Final = 15
_CELLS: Final = re.compile(r"[,;\t|]")
_LARGEST: Final = 64 << 20
# A quotation mark inside a quoted cell that is escaped in the manner of programs, not of tables.
_ESCAPED: Final = re.compile(r'\\"(?!\s*(?:[,;\t]|\r?\n|\Z))')

# A date and a time that belong into one cell, written without the quotation marks that would hold them together.
_TORN: Final = re.compile(rb"(?<=,)(\d\d?/\d\d?/\d\d, \d\d?:\d\d [AP]M)(?=,)")


class Entry(Struct, frozen=True):
    """A row of a table."""

    line: Line
    reading: Reading

    def text(self, *headings: str) -> str:
        """The first of the named cells that says something."""
        for heading in headings:
            if found := Node.words(self.line.text(heading)):
                return found
        return ""

    def when(self, *headings: str) -> Moment | None:
        """The first of the named cells that is a time."""
        return next((moment for heading in headings if (moment := from_cell(self.text(heading)))), None)

    def at(self) -> Location:
        """The location of the row."""
        return self.reading.at(self.line.pointer)


def has_headings(*wanted: str) -> Callable[[bytes], bool]:
    """Whether one of the first lines of a file holds all of these headings; case does not matter."""
    return partial(_is_headed, frozenset(heading.casefold() for heading in wanted))


def each_row(part: str, read: Callable[[Entry], Iterable[Record]]) -> Callable[[Member, Reading], Iterator[Sequence[Record]]]:
    """The function that reads a member row by row."""
    return partial(_read_rows, part, read)


def content_of(member: Member) -> tuple[bytes, MemberError | None]:
    """The bytes of a table as far as they can be read, and what ended them. Raises :class:`MemberError` over 64 MB."""
    if member.size > _LARGEST:
        raise MemberError("a table of more than 64 MB", over_limit=True)
    pieces: list[bytes] = []
    failure: MemberError | None = None
    try:
        pieces.extend(member.chunks())
    except MemberError as error:
        if error.over_limit:
            raise
        failure = error
    return b"".join(pieces), failure


def rows_of(content: bytes, reading: Reading) -> Iterator[Entry]:
    """The rows of a table; rows without anything in them are passed over."""
    if b'\\"' in content:
        content = _ESCAPED.sub('""', decode(content)).encode("utf-8", "replace")
    table = open_table(_TORN.sub(rb'"\1"', content), reading.note)
    for line in table.lines if table is not None else ():
        if any(cell.strip() for cell in line.cells):
            yield Entry(line, reading)


def _read_rows(
    part: str, read: Callable[[Entry], Iterable[Record]], member: Member, reading: Reading
) -> Iterator[list[Record]]:
    content, failure = content_of(member)
    yield from gather(part, rows_of(content, reading), read, reading)
    if failure is not None:
        raise failure


def _is_headed(wanted: frozenset[str], head: bytes) -> bool:
    return any(wanted <= line for line in _lines(head))


@lru_cache(maxsize=4)
def _lines(head: bytes) -> tuple[frozenset[str], ...]:
    """The cells of the first lines, in lower case. Kept for a moment, for every row of a reader's table asks for them."""
    lines = decode(head).lstrip("\ufeff").splitlines()[:_FIRST_LINES]
    return tuple(
        frozenset(" ".join(cell.strip('" \ufeff').casefold().split()) for cell in _CELLS.split(line)) for line in lines
    )
