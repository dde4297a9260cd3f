"""Strava's tables: their file names are English, their headings are in the account's language, their order is fixed.

So a cell is found by what it holds, or by its place among the columns, and by a heading only where neither settles it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from functools import partial
from ipaddress import ip_address
from itertools import islice
from typing import Final

from scanner.plugins import Member, Reading
from scanner.tables import Line, Table, open_table
from scanner.text import decode

__all__ = ["EMAIL", "Fits", "cell", "is_address", "is_number", "shaped", "table_of"]

EMAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]{2,}")
_NUMBER: Final = re.compile(r"\d{1,20}(?:\.0)?")
_ROWS: Final = 20

Fits = Callable[[list[str]], bool]


def is_number(text: str) -> bool:
    """Whether the cell is an identifier."""
    return _NUMBER.fullmatch(text.strip()) is not None


def is_address(text: str) -> bool:
    """Whether the cell is an internet address."""
    try:
        ip_address(text.strip())
    except ValueError:
        return False
    return True


def cell(line: Line, index: int) -> str:
    """A cell by its place; empty where the row is shorter."""
    return line.cells[index].strip() if 0 <= index < len(line.cells) else ""


def table_of(member: Member, reading: Reading) -> Table | None:
    """The table in a member, or None when it holds none at all, which the ledger is told."""
    table = open_table(member.read(), reading.note)
    if table is None:
        reading.note("no table")
    return table


def shaped(widths: range, fits: Fits) -> Callable[[bytes], bool]:
    """Tells by the first bytes whether a table is so wide and any of its first rows fits; a table of headings alone does."""
    return partial(_is_shaped, widths, fits)


def _is_shaped(widths: range, fits: Fits, head: bytes) -> bool:
    lines = decode(head).lstrip("\ufeff").splitlines(keepends=True)
    try:
        rows = [row for row in islice(csv.reader(lines), _ROWS) if any(row)]
    except csv.Error:
        return False
    if not rows or len(rows[0]) not in widths:
        return False
    return len(rows) == 1 or any(len(row) in widths and fits(row) for row in rows[1:])
