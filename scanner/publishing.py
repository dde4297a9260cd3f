"""What the editors of a page keep beside it: the log of what was deleted and why, and the register of consents.

Both are small tables that the case names. They are read by their headings and judged row by row; a complaint names the row and
the column and never what stands there.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct

from scanner.text import decode

__all__ = ["Logged", "Publishing", "PublishingError", "keys_of", "load_consents", "load_deletions"]

DELETIONS: Final = ("post", "date", "reason")
CONSENTS: Final = ("post", "reference", "date")
_MOST_ROWS: Final = 200_000
_MOST_BYTES: Final = 50_000_000
_COMPLAINTS_SHOWN: Final = 10
_LONGEST_CELL: Final = 2_000
# A page's address that names the post behind a question mark.
_NUMBERED: Final = re.compile(r"[?&](?:story_fbid|fbid|id|v|p)=([\w.-]+)", re.I)


class PublishingError(Exception):
    """A log or register cannot be used. The text says where and why, without any cell's content."""


class Logged(Struct, frozen=True):
    """A row of the log of deletions: the day of the deletion and the reason as it was written, empty if none was."""

    day: date | None
    reason: str


class Publishing(Struct, frozen=True, kw_only=True):
    """The log and the register, by what posts are known as (see :func:`keys_of`); None where the case names none."""

    deletions: Mapping[str, Logged] | None = None
    consents: frozenset[str] | None = None


def keys_of(name: str) -> tuple[str, ...]:
    """The ways in which a post's number, address or file name is looked up: as it is, and by its last part."""
    whole = name.strip().casefold().rstrip("/")
    if not whole:
        return ()
    if "://" in whole and (numbered := _NUMBERED.search(whole)):
        return (whole, numbered[1])
    last = whole.replace("\\", "/").rpartition("/")[2].partition("#")[0]
    return tuple(dict.fromkeys((whole, last.partition("?")[0] if "://" in whole else last))) if last else (whole,)


def load_deletions(path: Path) -> dict[str, Logged]:
    """Read the log of deletions: ``post``, ``date``, ``reason``. A reason may be missing; that is for a check to say.

    :raises PublishingError: if the file cannot be read or a row is wrong.
    """
    logged: dict[str, Logged] = {}
    complaints: list[str] = []
    for where, (post, day, reason) in _rows(path, DELETIONS, complaints):
        row = Logged(_day(day, where, complaints), reason)
        for key in _keys(post, where, complaints):
            if key not in logged or reason:
                logged[key] = row
    _refuse(complaints)
    return logged


def load_consents(path: Path) -> frozenset[str]:
    """Read the register of consents: ``post`` (a number, an address or the file name of the picture), ``reference``, ``date``.

    :raises PublishingError: if the file cannot be read or a row is wrong.
    """
    known: set[str] = set()
    complaints: list[str] = []
    for where, (post, reference, day) in _rows(path, CONSENTS, complaints):
        _day(day, where, complaints)
        if not reference:
            complaints.append(f"{where}, column reference: empty; give the number under which the consent is kept.")
        known.update(_keys(post, where, complaints))
    _refuse(complaints)
    return frozenset(known)


def _keys(post: str, where: str, complaints: list[str]) -> tuple[str, ...]:
    keys = keys_of(post)
    if not keys:
        complaints.append(f"{where}, column post: empty; give the post's number, its address or the name of the file.")
    return keys


def _day(text: str, where: str, complaints: list[str]) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        complaints.append(f"{where}, column date: not a date; write year-month-day, such as 2026-03-09.")
        return None


def _rows(path: Path, columns: tuple[str, ...], complaints: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Where each row stands, and its cells in the order of ``columns``."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise PublishingError("The file is larger than 50 MB; a log of posts is not.")
        text = decode(path.read_bytes())
    except OSError as error:
        raise PublishingError(f"The file cannot be read ({error.strerror or type(error).__name__}).") from None
    head = text[:10_000].lstrip().partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    try:
        heading = [cell.strip().casefold().replace(" ", "_") for cell in next(reader, [])]
        for column in columns:
            if heading.count(column) != 1:
                told = "missing" if column not in heading else "there twice"
                raise PublishingError(f"The column “{column}” is {told}; the columns are: {', '.join(columns)}.")
        places = [heading.index(column) for column in columns]
        number = 0
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            number += 1
            where = f"row {number} (line {reader.line_num})"
            if number > _MOST_ROWS:
                raise PublishingError(f"The file has more than {_MOST_ROWS:,} rows.")
            if len(cells) > len(heading):
                complaints.append(f"{where}: more cells than there are columns; put a cell with commas in quotation marks.")
                continue
            row = tuple(cells[place].strip() if place < len(cells) else "" for place in places)
            long = [column for column, cell in zip(columns, row, strict=True) if len(cell) > _LONGEST_CELL]
            complaints += [f"{where}, column {column}: longer than {_LONGEST_CELL:,} characters." for column in long]
            yield where, row
    except csv.Error:
        raise PublishingError(f"Line {reader.line_num} cannot be split into cells.") from None


def _refuse(complaints: list[str]) -> None:
    if complaints:
        more = len(complaints) - _COMPLAINTS_SHOWN
        told = complaints[:_COMPLAINTS_SHOWN] + ([f"{more} more rows are wrong."] if more > 0 else [])
        raise PublishingError("\n".join(told))
