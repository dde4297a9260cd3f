"""The rows of a persons list as they stand in the file, and what there is to complain about them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Final

import re2
from msgspec import Struct

from scanner.text import decode

__all__ = ["COLUMNS", "Block", "Notes", "PersonsError", "Row", "day_of", "read_blocks"]

COLUMNS: Final = (
    "person_ref", "role", "given_names", "surname", "aliases", "dob", "phones", "emails", "handles", "outcode",
    "contact_from", "contact_to", "case_ref", "handling", "expires", "yob",
)  # fmt: skip
_REQUIRED: Final = ("person_ref", "role")
_WRONG_COLUMNS_KEPT: Final = 20
_WARNINGS_KEPT: Final = 50
_LONGEST_HEADER: Final = 10_000
_ROWS_IN_A_BLOCK: Final = 1024
# RE2 reads a list of any size in passing, where the standard engine would take seconds.
_BLANK_BESIDE: Final = re2.compile(r'\pZ[,;\t\r\n"]|[,;\t\r\n"]\pZ')
_LINE_END: Final = re.compile(r"\r\n|\r|\n")


class PersonsError(Exception):
    """The list cannot be used as it is. The text says where and why, in sentences, without any cell's content."""


class Notes:
    """Complaints, warnings, and what many rows have in common, which is worked out once."""

    def __init__(self, most: int | None) -> None:
        """Keep the text of up to ``most`` complaints (None: of all), and count the others."""
        self.most = most
        self.complaints: list[str] = []
        self.complained = 0
        self.rows = 0
        self.days: dict[str, date | None] = {"": None}
        self.roles: dict[str, str | None] = {}
        self.words: dict[str, tuple[str, ...]] = {}
        self.warnings: list[str] = []
        self.warned = 0

    def complain(self, text: str) -> None:
        """Note what makes the list unusable."""
        self.complained += 1
        if self.most is None or len(self.complaints) < self.most:
            self.complaints.append(text)

    def warn(self, text: str) -> None:
        """Note what the auditor should know."""
        self.warned += 1
        if len(self.warnings) < _WARNINGS_KEPT:
            self.warnings.append(text)


class Row(Struct, gc=False):
    """One row's cells in the order of :data:`COLUMNS`, and a place to complain about them."""

    number: int
    line: int
    cells: tuple[str, ...]
    notes: Notes
    bad: bool = False

    @property
    def where(self) -> str:
        """``row 3 (line 4)``."""
        return f"row {self.number} (line {self.line})"

    def complain(self, column: str, text: str) -> None:
        """Note what is wrong with a cell, without what stands in it."""
        self.bad = True
        self.notes.complain(f"{self.where}, column {column}: {text}.")

    def day(self, column: str, text: str) -> date | None:
        """The date in a cell; kept for the other rows that have the same one."""
        day = day_of(text)
        if day is None:
            self.complain(column, "not a date; write year-month-day, such as 2026-03-09")
        else:
            self.notes.days[text] = day
        return day


def day_of(text: str) -> date | None:
    """The date that a cell tells, also one with a time of day behind it; None for anything else."""
    try:
        return date.fromisoformat(text[:10] if len(text) > 10 and text[10] in "T " else text)
    except ValueError:
        return None


class Block(Struct, gc=False):
    """Some rows as columns in the order of :data:`COLUMNS`; ``told`` are those of which any cell says something."""

    numbers: Sequence[int]
    lines: Sequence[int]
    columns: list[Sequence[str]]
    told: frozenset[str]

    def __len__(self) -> int:
        """How many rows."""
        return len(self.lines)

    def row(self, place: int, notes: Notes) -> Row:
        """One of the rows by itself."""
        return Row(self.numbers[place], self.lines[place], tuple([column[place] for column in self.columns]), notes)


def read_blocks(path: Path, notes: Notes, *, roles: bool = True, most: int = _ROWS_IN_A_BLOCK) -> Iterator[Block]:
    """The rows that hold anything, up to ``most`` at a time; those that are too wide are complained of and left out.

    ``roles``: whether the column of roles must be there.

    :raises PersonsError: if the file cannot be read or its header is wrong.
    """
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        raise PersonsError(f"The persons list cannot be read ({error.strerror or type(error).__name__}).") from None
    lines_before = 0
    if text[:4].casefold() == "sep=":
        text = text.partition("\n")[2]
        lines_before = 1
    head = text[:_LONGEST_HEADER].lstrip().partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    # Most lists are written by a program and have no blank beside a cell: then there is none to take off half a million times.
    spaced = _BLANK_BESIDE.search(text) is not None or (delimiter != "\t" and "\t" in text)
    # Of one byte a character, where a file of text would take four.
    stream = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8", newline="")
    del text
    reader = csv.reader(stream, delimiter=delimiter)
    try:
        header: list[str] = []
        while not any(header):
            header = [name.strip().casefold().replace(" ", "_") for name in next(reader)]
    except (StopIteration, csv.Error):
        raise PersonsError("The persons list is empty or its header cannot be read.") from None
    _check_header(header, reader.line_num + lines_before, _REQUIRED if roles else _REQUIRED[:1])
    begins = reader.line_num + 1 + lines_before
    try:
        while some := list(islice(reader, most)):
            lines = range(begins, begins + len(some))
            begins = reader.line_num + 1 + lines_before
            regular = set(map(len, some)) == {len(header)} and all(map(itemgetter(0), some)) and begins == lines.stop
            if spaced or not regular:
                block = _mended(some, lines.start, header, notes, spaced=spaced)
            else:
                block = _block(some, range(notes.rows + 1, notes.rows + 1 + len(some)), lines, header)
                notes.rows += len(some)
            if len(block):
                yield block
    except csv.Error:
        raise PersonsError(f"The persons list is not readable as CSV from line {begins} on.") from None


def _mended(some: list[list[str]], line: int, header: list[str], notes: Notes, *, spaced: bool) -> Block:
    """A block of those rows that hold anything, each as wide as the header."""
    width = len(header)
    rows: list[list[str]] = []
    numbers: list[int] = []
    lines: list[int] = []
    for read in some:
        begun, line = line, line + 1 + sum(len(_LINE_END.findall(cell)) for cell in read)
        cells = [cell.strip() for cell in read] if spaced else read
        if not any(cells):
            continue
        notes.rows += 1
        if any(cell.strip() for cell in cells[width:]):
            notes.complain(f"row {notes.rows} (line {begun}): has more cells than the header has columns.")
            continue
        rows.append([*cells, *[""] * (width - len(cells))][:width])
        numbers.append(notes.rows)
        lines.append(begun)
    return _block(rows, numbers, lines, header)


def _block(rows: list[list[str]], numbers: Sequence[int], lines: Sequence[int], header: list[str]) -> Block:
    found = dict(zip(header, zip(*rows, strict=True), strict=True)) if rows else {}
    nothing = ("",) * len(rows)
    columns: list[Sequence[str]] = [found.get(name, nothing) for name in COLUMNS]
    return Block(numbers, lines, columns, frozenset(name for name, cells in found.items() if any(cells)))


def _check_header(header: list[str], line: int, required: tuple[str, ...]) -> None:
    while header and not header[-1]:
        header.pop()
    if not set(header) & set(COLUMNS):
        raise PersonsError(f"The persons list has no header: line {line} should name its columns, such as person_ref,role.")
    wrong = [
        f"column {place} of the header (line {line}) is not known"
        for place, name in enumerate(header, 1)
        if name not in COLUMNS
    ]
    wrong += [f"the column {name} stands twice" for name in COLUMNS if header.count(name) > 1]
    wrong += [f"the column {name} is missing" for name in required if name not in header]
    if wrong:
        sentences = "\n".join(f"{text[0].upper()}{text[1:]}." for text in wrong[:_WRONG_COLUMNS_KEPT])
        raise PersonsError(f"The persons list was not used.\n{sentences}\nThe columns are {', '.join(COLUMNS)}.")
