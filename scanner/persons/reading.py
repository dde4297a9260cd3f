"""Reads persons.csv: every bad row named by line and column, nothing of a cell's content repeated."""

from __future__ import annotations

import gc
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct

from scanner.persons.blocks import read_at_once
from scanner.persons.columns import columns_of
from scanner.persons.compare import Form
from scanner.persons.index import PersonsIndex
from scanner.persons.listed import Listed
from scanner.persons.people import Way, person_in
from scanner.persons.rows import COLUMNS, Notes, PersonsError, read_blocks
from scanner.persons.survey import Survey

__all__ = ["COLUMNS", "Form", "PersonsError", "PersonsList", "load_persons"]

_SECOND_AUTHORISER_FROM: Final = 200


class PersonsList(Struct, frozen=True, kw_only=True):
    """A list ready for use: the keyed index, how many rows were read and left out, and what the auditor should know.

    ``survey`` tells what a comparison with the list can rest on.
    """

    index: PersonsIndex
    rows: int
    unused: int
    warnings: tuple[str, ...]
    survey: Survey


def load_persons(
    path: Path, *, today: date, names_only: bool = False, colleagues: bool = False, complaints: int | None = 20
) -> PersonsList:
    """Read a persons list (UTF-8, UTF-16 or Windows-1252; commas, semicolons or tabs between columns) into a keyed index.

    Rows that have expired by ``today``, describe somebody known by looks alone, or hold nothing but a name (unless
    ``names_only``) are left out, each with a warning. ``colleagues``: everybody on the list is a colleague in a sensitive role,
    whatever the column says, which may be missing.

    :raises PersonsError: if the file cannot be read, lacks its header, or any row is bad; names as many places as
        ``complaints`` says (None: all of them) and counts the rest.
    """
    way = Way(today=today, names_only=names_only, colleagues=colleagues)
    with _no_collection():
        index, survey, notes = _at_once(path, Notes(complaints), way) or _row_by_row(path, Notes(complaints), way)
    if notes.complained:
        more = notes.complained - len(notes.complaints)
        tail = [f"And {more} more."] if more else []
        raise PersonsError("\n".join(["The persons list was not used.", *notes.complaints, *tail]))
    if len(index) > _SECOND_AUTHORISER_FROM:
        notes.warn(f"the list names {len(index)} people; more than {_SECOND_AUTHORISER_FROM} call for a second authoriser")
    if not len(index):
        notes.warn("no row of the list can be used, so nobody is compared")
    more = notes.warned - len(notes.warnings)
    warnings = (*notes.warnings, *([f"and {more} more rows not used"] if more else []))
    return PersonsList(index=index, rows=notes.rows, unused=notes.rows - len(index), warnings=warnings, survey=survey)


@contextmanager
def _no_collection() -> Iterator[None]:
    """No looking for rings of objects: reading makes none, and a tenth of its time would go into looking."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


_Read = tuple[PersonsIndex, Survey, Notes]


def _at_once(path: Path, notes: Notes, way: Way) -> _Read | None:
    """The whole list; None where anything has to be complained of, which takes a look at every row in turn."""
    # Of the references of half a million rows only a hash each: whether any stands twice, not where.
    hashes = array("q")
    survey = Survey()
    blocks = read_blocks(path, notes, roles=not way.colleagues)
    columns = read_at_once(blocks, notes, way, lambda row: person_in(row, {}, notes, way), hashes)
    try:
        index = PersonsIndex.of_columns(survey.counted(columns))
    except PersonsError:
        return None
    return None if notes.complained or _any_twice(hashes) else (index, survey, notes)


def _row_by_row(path: Path, notes: Notes, way: Way) -> _Read:
    survey = Survey()
    index = PersonsIndex.of_columns(survey.counted(columns_of(_people(path, notes, way))))
    return index, survey, notes


def _people(path: Path, notes: Notes, way: Way) -> Iterator[Listed]:
    seen: dict[str, int] = {}
    # One by one, so that what there is to complain of is told in the order of the rows.
    for block in read_blocks(path, notes, roles=not way.colleagues, most=1):
        person = person_in(block.row(0, notes), seen, notes, way)
        if person is not None:
            yield person


def _any_twice(hashes: array[int]) -> bool:
    # Needed only where there is a list, and slow to import.
    import numpy as np

    ordered = np.sort(np.frombuffer(hashes, np.int64))
    return bool((ordered[1:] == ordered[:-1]).any())
