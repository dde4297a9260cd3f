"""A reader as a table: which members of an export are read, by what sign they are known, and by which function.

Names and labels stand in the account's language, so that a member should be known by its structure (``looks``) where it can
be; a name that fits as well makes it surer and settles what structure leaves open.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Final

from msgspec import Struct

from scanner.jsonio import as_utf8
from scanner.model import Record
from scanner.plugins import Expectation, Member, Reader, Reading, Recognition
from scanner.readers.named import quoted

__all__ = ["Row", "not_needed", "reader_of"]

_HEAD: Final = 16 << 10
_BY_BOTH: Final = 90
_BY_STRUCTURE: Final = 70
_BY_NAME: Final = 50
# A format that many services write gives way to the reader that knows whose file it is.
_NOBODYS: Final = 10
_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_START: Final = "(?:^|/)"
_CAPITAL: Final = re.compile(r"\\.|[A-Z]")


class Row(Struct, frozen=True, kw_only=True):
    """One kind of file.

    ``name``: a regular expression searched in the path, without regard to case and with ``/`` between folders; begin
    it with ``(?:^|/)``. ``looks``: tells by the first 16 KiB (a text as UTF-8, without a mark) whether the structure fits.
    At least one is given. With both, ``must`` says that the name alone is not enough; a structure alone is enough unless
    ``name_needed``.
    ``words``: of a file that ``looks`` is true of, at least one stands in quotation marks among the first 16 KiB. Give them for
    a file that any name may belong to, so that the thousands of others are turned down at one glance.
    ``read`` None: known, and holds no exposure. ``identity``: says who the account holder is, and is read first.
    """

    part: str
    read: Callable[[Member, Reading], Iterator[Sequence[Record]]] | None
    name: str = ""
    looks: Callable[[bytes], bool] | None = None
    words: tuple[str, ...] = ()
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
    Without a platform it gives way to any reader that knows whose the file is.
    """
    table = _compiled(rows, endings, less=0 if platform else _NOBODYS)
    return Reader(
        id=reader_id,
        platform=platform,
        recognise=partial(_recognise, table),
        read=partial(_read, table),
        identity=partial(_says_whose, table),
        expects=tuple(expects),
    )


class _Line(Struct, frozen=True):
    """A row with its name as a pattern. ``words``: where they are missing the row cannot fit, whatever the name."""

    row: Row
    name: re.Pattern[str] | None
    words: frozenset[bytes]

    @property
    def by_name(self) -> bool:
        """Whether the name settles that the row cannot fit, and words do not."""
        return not self.words and self.name is not None and (self.row.name_needed or self.row.looks is None)


class _Table(Struct, frozen=True):
    """Rows, and what turns most members down: their endings, the words of ``worded`` rows, the names of ``named`` ones.

    ``free``: whether there are rows that neither words nor a name decide on. ``whose``: names of files that say who it is.
    """

    lines: tuple[_Line, ...]
    endings: tuple[str, ...]
    words: frozenset[bytes]
    names: re.Pattern[str] | None
    free: bool
    whose: tuple[re.Pattern[str], ...]
    less: int


def _compiled(rows: Sequence[Row], endings: tuple[str, ...], less: int) -> _Table:
    lines = tuple(
        _Line(
            row,
            re.compile(_anchored(row.name)) if row.name else None,
            frozenset(word.encode() for word in row.words) if row.must or not row.name else frozenset(),
        )
        for row in rows
    )
    names = "|".join(_anchored(line.row.name) for line in lines if line.by_name)
    return _Table(
        lines=lines,
        endings=endings,
        words=frozenset(word for line in lines for word in line.words),
        names=re.compile(names) if names else None,
        free=any(not line.words and not line.by_name for line in lines),
        whose=tuple(re.compile(_anchored(row.name)) for row in rows if row.identity),
        less=less,
    )


def _anchored(name: str) -> str:
    """A name as it is searched in a path in lower case with a slash in front: many times faster than as it is written."""
    if name.startswith(_START):
        name = "/" + name.removeprefix(_START)
    return f"(?:{_CAPITAL.sub(lambda found: found[0] if len(found[0]) > 1 else found[0].lower(), name)})"


def _recognise(table: _Table, member: Member) -> Recognition | None:
    if table.endings and not member.name.lower().endswith(table.endings) and "." in member.name.rpartition("/")[2]:
        return None
    strength, row = _best(table, member)
    return None if row is None else Recognition(strength - table.less, row.part, row.read is not None)


def _read(table: _Table, member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    _, row = _best(table, member)
    if row is not None and row.read is not None:
        yield from row.read(member, reading)


def _says_whose(table: _Table, name: str) -> bool:
    path = _path(name)
    return any(whose.search(path) is not None for whose in table.whose)


def _best(table: _Table, member: Member) -> tuple[int, Row | None]:
    path = _path(member.name)
    named = table.names is not None and table.names.search(path) is not None
    best: tuple[int, Row | None] = (0, None)
    head = _text(member.head(_HEAD)) if table.words or table.free or named else b""
    worded = bool(table.words) and not table.words.isdisjoint(quoted(head))
    if not (worded or named or table.free):
        return best
    for line in table.lines:
        row = line.row
        if line.words:
            if not worded or line.words.isdisjoint(quoted(head)):
                continue
        elif line.by_name and not named:
            continue
        fits = line.name is not None and line.name.search(path) is not None
        if row.name_needed and not fits:
            continue
        strength = _strength(row, named=fits, built=row.looks is not None and row.looks(head))
        if strength > best[0]:
            best = (strength, row)
    return best


def _text(head: bytes) -> bytes:
    """The first bytes; those of a text with a mark in front as UTF-8 without it."""
    return as_utf8(head) if head.startswith(_MARKS) else head


def _strength(row: Row, *, named: bool, built: bool) -> int:
    if built:
        return _BY_BOTH if named else _BY_STRUCTURE
    return _BY_NAME if named and not row.must else 0


@lru_cache(maxsize=4)
def _path(name: str) -> str:
    """As ``name``, with one kind of slash, one in front, and ordinary spaces (some exports write no-break ones); lower case."""
    return "/" + name.replace("\\", "/").replace("\u00a0", " ").lower()
