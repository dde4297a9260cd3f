"""Goes into the objects and arrays one names, however deep they lie, and holds only one of their values at a time.

For documents whose bulk is not in an array at the top: a list of conversations, each with its list of messages.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, Final, NamedTuple

from scanner.jsonio.feed import utf8_chunks
from scanner.jsonio.lenient import is_cut, rescue, scan
from scanner.jsonio.walk import DAMAGED, TOO_LARGE, Note
from scanner.plugins import Member, MemberError

__all__ = ["End", "Opens", "Path", "Piece", "dive"]

_LARGEST_VALUE: Final = 64 << 20
_REPAIRS: Final = 200
_FURTHEST_REPAIR: Final = 4 << 20
_SPACE: Final = re.compile(r"[\s,]*")
_FIRST_KEY: Final = re.compile(r'\{\s*("(?:[^"\\]|\\.){0,200}")\s*:')
_TOO_DEEP: Final = "it is nested more deeply than any real export"

Path = tuple[str, ...]
Opens = Callable[[Path], bool]


class End(Enum):
    """What stands in place of a value where an opened object or array ends, or where the document breaks off in it."""

    END = 0


class Piece(NamedTuple):
    """A value that was not opened, or the :class:`End` of one that was. ``path``: the keys, ``*`` for an index."""

    path: Path
    pointer: str
    value: Any


def dive(member: Member, note: Note, opens: Opens) -> Iterator[Piece]:
    """The values of a document in order. ``opens`` tells by the path which objects and arrays to go into.

    Damage is told by ``note``. Raises MemberError when the bytes cannot be read (after what stood before), when a value
    that is not opened is larger than 64 MiB, or when it is nested too deeply.
    """
    diver = _Diver(member, note, opens)
    try:
        yield from diver.document()
    except RecursionError:
        raise MemberError(_TOO_DEEP) from None
    except MemoryError:
        raise MemberError(TOO_LARGE, over_limit=True) from None


class _BrokenError(Exception):
    pass


class _Diver:
    def __init__(self, member: Member, note: Note, opens: Opens) -> None:
        self._chunks = utf8_chunks(member)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._note = note
        self._opens = opens
        self._text = ""
        self._at = 0
        self._done = False
        self._failure: MemberError | None = None
        self._stopped = False
        self._repairs = 0

    def document(self) -> Iterator[Piece]:
        opening = self._peek()
        if opening and opening not in "{[":
            raise self._failure or MemberError("it is not JSON")
        if opening:
            yield from self._walk((), "")
        if self._failure:
            raise self._failure
        for _ in self._chunks:
            # Only behind the last byte is it known whether the checksum agrees.
            pass

    def _walk(self, path: Path, pointer: str) -> Iterator[Piece]:
        sign = self._peek()
        if sign not in ("{", "[") or not self._opens(path):
            try:
                yield Piece(path, pointer, self._value())
            except _BrokenError:
                yield from self._rescued(path, pointer)
            return
        self._at += 1
        yield from self._members(path, pointer) if sign == "{" else self._elements(path, pointer)
        yield Piece(path, pointer, End.END)

    def _members(self, path: Path, pointer: str) -> Iterator[Piece]:
        while not self._stopped:
            if self._peek() == "}":
                self._at += 1
                return
            try:
                key = self._value()
            except _BrokenError:
                key = None
            if not isinstance(key, str) or self._peek() != ":":
                self._stop()
                return
            self._at += 1
            step = key if key.isidentifier() else key.replace("~", "~0").replace("/", "~1")
            yield from self._walk((*path, key), f"{pointer}/{step}")

    def _elements(self, path: Path, pointer: str) -> Iterator[Piece]:
        inner = (*path, "*")
        opened = self._opens(inner)
        first: str | None = None
        index = 0
        while not self._stopped:
            sign = self._peek()
            if sign == "]":
                self._at += 1
                return
            if not sign:
                self._stop()
                return
            if first is None and sign == "{":
                found = _FIRST_KEY.match(self._text, self._at)
                first = found[1] if found else None
            if opened and sign in "{[":
                yield from self._walk(inner, f"{pointer}/{index}")
            else:
                try:
                    yield Piece(inner, f"{pointer}/{index}", self._value())
                except _BrokenError:
                    if first is not None and self._skip_to_next(first, path):
                        self._note(DAMAGED)
                    else:
                        yield from self._rescued(inner, f"{pointer}/{index}")
            index += 1

    def _value(self) -> Any:
        self._peek()
        while True:
            try:
                value, end = scan(self._text, self._at)
            except ValueError as error:
                if self._done or not is_cut(error, self._text):
                    raise _BrokenError from None
            else:
                if end < len(self._text) or self._done:
                    self._at = end
                    return value
            if len(self._text) - self._at > _LARGEST_VALUE:
                raise MemberError(TOO_LARGE, over_limit=True)
            self._more()

    def _rescued(self, path: Path, pointer: str) -> Iterator[Piece]:
        """What stands in front of the damage; nothing behind it is read."""
        self._stop()
        found = rescue(self._text, self._at, 8) if self._text[self._at : self._at + 1] == "{" else None
        if found:
            yield Piece(path, pointer, found)

    def _skip_to_next(self, first: str, path: Path) -> bool:
        """Step over a broken element to the next one that begins with the same key, but never into another array."""
        self._repairs += 1
        if self._repairs > _REPAIRS:
            return False
        while not self._done and len(self._text) - self._at < _FURTHEST_REPAIR:
            if self._find_next(first, path):
                return True
            self._more()
        return self._find_next(first, path)

    def _find_next(self, first: str, path: Path) -> bool:
        mark = re.compile(r"\}\s{0,100},\s{0,100}(?=\{\s{0,100}" + re.escape(first) + r"\s{0,100}:)")
        found = mark.search(self._text, self._at + 1, self._at + _FURTHEST_REPAIR)
        if found is None:
            return False
        name = path[-1] if path else ""
        if name not in ("", "*") and re.search(rf'"{re.escape(name)}"\s{{0,100}}:', self._text[self._at : found.start()]):
            return False
        self._at = found.end()
        return True

    def _stop(self) -> None:
        if not self._stopped:
            self._stopped = True
            self._note(DAMAGED)

    def _peek(self) -> str:
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text) or self._done:
                return self._text[self._at : self._at + 1]
            self._more()

    def _more(self) -> None:
        """Read ahead: as much again as is waiting, so that a long value is not begun anew too often."""
        rest = self._text[self._at :]
        pieces, size = [rest], 0
        try:
            while size <= len(rest) and not self._done:
                chunk = next(self._chunks, None)
                if chunk is None:
                    self._done = True
                    pieces.append(self._decoder.decode(b"", final=True))
                else:
                    pieces.append(self._decoder.decode(chunk))
                    size += len(chunk)
        except MemberError as error:
            self._failure, self._done = error, True
        self._text, self._at = "".join(pieces), 0
