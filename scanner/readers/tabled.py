"""A reader as a table: which members of an export are read, by what sign they are known, and by which function.

Names and labels stand in the account's language, so that a member should be known by its structure (``looks``) where it can
be; a name that fits as well makes it surer and settles what structure leaves open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from msgspec import Struct

from scanner.model import Record
from scanner.plugins import Expectation, Member, Reader, Reading, Recognition

__all__ = ["Row", "not_needed", "reader_of"]

_HEAD: Final = 16 << 10
_BY_BOTH: Final = 90
_BY_STRUCTURE: Final = 70
_BY_NAME: Final = 50


class Row(Struct, frozen=True, kw_only=True):
    """One kind of file.

    ``name``: a regular expression searched in the path, without regard to case and with ``/`` between folders; begin
    it with ``(?:^|/)``. ``looks``: tells by the first 16 KiB whether the structure fits. At least one is given. With both,
    ``must`` says that the name alone is not enough; a structure alone is enough unless ``name_needed``.
    ``read`` None: known, and holds no exposure. ``identity``: says who the account holder is, and is read first.
    """

    part: str
    read: Callable[[Member, Reading], Iterator[Sequence[Record]]] | None
    name: str = ""
    looks: Callable[[bytes], bool] | None = None
    must: bool = False
    name_needed: bool = False
    identity: bool = False


def not_needed(part: str, name: str) -> Row:
    """A kind of file that is known by its name and holds no exposure."""
    return Row(part=part, read=None, name=name)


def reader_of(
    reader_id: str,
    platform: str,
    rows: Sequence[Row],
    expects: Sequence[Expectation] = (),
    endings: tuple[str, ...] = (),
) -> Reader:
    """The reader that a table describes. The first of equally sure rows wins.

    ``endings``: in lower case; a member with another ending is not looked at any further, one without any is. None: all are.
    """
    compiled = tuple((re.compile(row.name, re.IGNORECASE) if row.name else None, row) for row in rows)
    return Reader(
        id=reader_id,
        platform=platform,
        recognise=partial(_recognise, compiled, endings),
        read=partial(_read, compiled),
        identity=partial(_says_whose, compiled),
        expects=tuple(expects),
    )


_Rows = tuple[tuple[re.Pattern[str] | None, Row], ...]


def _recognise(rows: _Rows, endings: tuple[str, ...], member: Member) -> Recognition | None:
    if endings and not member.name.lower().endswith(endings) and "." in member.name.rpartition("/")[2]:
        return None
    strength, row = _best(rows, member)
    return None if row is None else Recognition(strength, row.part, row.read is not None)


def _read(rows: _Rows, member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    _, row = _best(rows, member)
    if row is not None and row.read is not None:
        yield from row.read(member, reading)


def _says_whose(rows: _Rows, name: str) -> bool:
    path = _path(name)
    return any(row.identity and (names is None or names.search(path) is not None) for names, row in rows)


def _best(rows: _Rows, member: Member) -> tuple[int, Row | None]:
    path = _path(member.name)
    head: bytes | None = None
    best: tuple[int, Row | None] = (0, None)
    for names, row in rows:
        named = names is not None and names.search(path) is not None
        if row.name_needed and not named:
            continue
        if row.looks is not None and head is None:
            head = member.head(_HEAD)
        strength = _strength(row, named=named, built=row.looks is not None and row.looks(head or b""))
        if strength > best[0]:
            best = (strength, row)
    return best


def _strength(row: Row, *, named: bool, built: bool) -> int:
    if built:
        return _BY_BOTH if named else _BY_STRUCTURE
    return _BY_NAME if named and not row.must else 0


def _path(name: str) -> str:
    """As ``name``, with one kind of slash and ordinary spaces (some exports write no-break ones)."""
    return name.replace("\\", "/").replace("\u00a0", " ")
