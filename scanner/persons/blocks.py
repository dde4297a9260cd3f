"""Reads many rows of a persons list at once; a row out of the ordinary in any way is read by itself, which may complain."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from scanner.persons.births import Born
from scanner.persons.columns import Columns
from scanner.persons.listed import Listed
from scanner.persons.normal import normal_email, normal_handle, normal_outcode, normal_phone
from scanner.persons.people import Way, born_in, each_of, forms_of, ref_is_sound, words_in
from scanner.persons.roles import COLLEAGUE, IGNORED, role_group
from scanner.persons.rows import Block, Notes, Row, day_of

__all__ = ["read_at_once"]

_SURELY_SOUND: Final = 80


def read_at_once(
    blocks: Iterable[Block], notes: Notes, way: Way, alone: Callable[[Row], Listed | None], hashes: array[int]
) -> Iterator[Columns]:
    """The people of the blocks; ``alone`` reads one row by itself. Whether a reference stands twice is for the caller to see.

    ``hashes`` takes one of each reference. Ends after the first complaint: the list cannot be used.
    """
    known = _Known(_Births(way.today), _Words(notes))
    for block in blocks:
        if notes.complained:
            return
        hashes.extend(map(hash, block.columns[0]))
        columns, doubted = _read(block, notes, way, known)
        unused: set[int] = set()
        for place in sorted(doubted):
            person = alone(block.row(place, notes))
            if person is None:
                unused.add(place)
            else:
                columns.put(place, person)
        yield columns.without(unused)


class _Births(dict[str | tuple[str, str], int]):
    """The place in ``births`` of what the cells say of a birth: the date, with the year told apart as a pair; 0 for nothing.

    ``bad``: cells that are not so to be read.
    """

    def __init__(self, today: date) -> None:
        self._today = today
        self.births: list[Born | None] = [None]
        self.bad: set[str | tuple[str, str]] = set()

    def __missing__(self, cells: str | tuple[str, str]) -> int:
        silent = Row(0, 0, (), Notes(0))
        born = born_in(silent, *((cells, "") if isinstance(cells, str) else cells), self._today)
        if silent.bad:
            self.bad.add(cells)
        self[cells] = place = len(self.births) if born and not silent.bad else 0
        if place:
            self.births.append(born)
        return place


class _Words(dict[str, int]):
    """The place in ``words`` of the one word of a cell that holds a name; 0 where it has none or several."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.words = [""]

    def __missing__(self, cell: str) -> int:
        found = words_in(self._notes, cell)
        self[cell] = place = len(self.words) if len(found) == 1 else 0
        if place:
            self.words.append(found[0])
        return place


class _Known(Struct):
    """What many rows have in common, which is worked out once."""

    births: _Births
    words: _Words


def _read(block: Block, notes: Notes, way: Way, known: _Known) -> tuple[Columns, set[int]]:
    """What the block says, and the rows of which that may be wrong or not all that there is to say."""
    (
        refs, roles, given, surname, aliases, dob, phones, emails, handles, outcodes,
        from_told, to_told, _, _, expires_told, yob,
    ) = block.columns  # fmt: skip
    doubted: set[int] = set()
    together = "".join(refs)
    if not (together.isprintable() and all(refs) and len(max(refs, key=len)) <= _SURELY_SOUND):
        doubted.update(place for place, ref in enumerate(refs) if not ref_is_sound(ref))
    contact, until, expires = (_days(cells, notes, doubted) for cells in (from_told, to_told, expires_told))
    if any(contact) and any(until):
        doubted.update(n for n, (begin, end) in enumerate(zip(contact, until, strict=True)) if begin and end and end < begin)
    if any(expires):
        doubted.update(place for place, day in enumerate(expires) if day and day < way.today)
    columns = Columns(
        refs=list(refs),
        roles=_roles(roles, notes, way, doubted),
        contact_from=contact,
        contact_to=until,
        born=_births(dob, yob, known.births, doubted),
        births=known.births.births,
        given=array("I", map(known.words.__getitem__, given)),
        surname=array("I", map(known.words.__getitem__, surname)),
        words=known.words.words,
        phones=_points(phones, normal_phone, doubted) if "phones" in block.told else {},
        emails=_points(emails, normal_email, doubted) if "emails" in block.told else {},
        handles=_points(handles, normal_handle, doubted) if "handles" in block.told else {},
    )
    if "outcode" in block.told:
        for place, cell in enumerate(outcodes):
            if cell and (outcode := normal_outcode(cell)):
                columns.outcodes[place] = outcode
            elif cell:
                doubted.add(place)
    if 0 in columns.given or 0 in columns.surname or "aliases" in block.told:
        for place, words in enumerate(zip(columns.given, columns.surname, strict=True)):
            if aliases[place] or not all(words):
                columns.forms[place] = forms_of(notes, given[place], surname[place], aliases[place])
                columns.given[place] = columns.surname[place] = 0
    _doubt_useless(columns, doubted, way)
    return columns, doubted


def _doubt_useless(columns: Columns, doubted: set[int], way: Way) -> None:
    pointed = columns.phones.keys() | columns.emails.keys() | columns.handles.keys()
    doubted.update(row for row, forms in columns.forms.items() if not forms and row not in pointed)
    if not way.names_only and not all(columns.born):
        doubted.update(row for row, born in enumerate(columns.born) if not born and row not in pointed)


def _roles(cells: Sequence[str], notes: Notes, way: Way, doubted: set[int]) -> list[str]:
    if way.colleagues:
        return [COLLEAGUE] * len(cells)
    for cell in set(cells):
        if cell not in notes.roles:
            notes.roles[cell] = role_group(cell)
    named = {cell: notes.roles[cell] or IGNORED for cell in set(cells)}
    groups = list(map(named.__getitem__, cells))
    if IGNORED in named.values():
        doubted.update(place for place, group in enumerate(groups) if group == IGNORED)
    return groups


def _days(cells: Sequence[str], notes: Notes, doubted: set[int]) -> list[date | None]:
    if not any(cells):
        return [None] * len(cells)
    days = notes.days
    for cell in dict.fromkeys(cells):
        if cell not in days and (day := day_of(cell)) is not None:
            days[cell] = day
    if not all(map(days.__contains__, cells)):
        doubted.update(place for place, cell in enumerate(cells) if cell not in days)
    return list(map(days.get, cells))


def _births(dob: Sequence[str], yob: Sequence[str], births: _Births, doubted: set[int]) -> array[int]:
    told: Sequence[str | tuple[str, str]] = list(zip(dob, yob, strict=True)) if any(yob) else dob
    found = array("I", map(births.__getitem__, told))
    if births.bad and not births.bad.isdisjoint(told):
        doubted.update(place for place, cells in enumerate(told) if cells in births.bad)
    return found


def _points(cells: Sequence[str], normal: Callable[[str], str | None], doubted: set[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for place, cell in enumerate(cells):
        if not cell:
            continue
        silent = Row(0, 0, (), Notes(0))
        only = normal(cell) if ";" not in cell else None
        values = (only,) if only is not None else each_of(silent, "", cell, normal, "")
        if silent.bad or not values:
            doubted.add(place)
        else:
            found[place] = values
    return found
