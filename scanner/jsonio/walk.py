"""Walks through a JSON document that arrives in pieces, is too large to be held at once, or is cut or damaged."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator
from typing import Any, Final, NamedTuple

import msgspec

from scanner.jsonio.feed import Feed
from scanner.jsonio.lenient import byte_count, is_cut, rescue, scan, skip_space
from scanner.plugins import MemberError

__all__ = ["DAMAGED", "TOO_LARGE", "Elements", "Note", "Part", "Types", "Value", "Walk", "each_typed"]

DAMAGED: Final = "this file is cut or damaged; what could be read around the damage was read"
TOO_LARGE: Final = "one record in it is larger than any real export's"
_TRAILING: Final = "there is something behind the end of the document; it was not read"

# Cutting 512 KiB at a time was fastest of 256 KiB to 2 MiB.
_BATCH: Final = 1 << 19
_WINDOW: Final = 1 << 16
_LARGEST_VALUE: Final = 64 << 20
# Each attempt to go on behind a broken element may read up to a window for nothing, so hostile files get only so many.
_REPAIRS: Final = 200
_FIRST_KEY: Final = re.compile(rb'\{\s*("(?:[^"\\]|\\.)*")\s*:')
_GAP: Final = re.compile(rb"\s*,\s*(?=\{)")

Note = Callable[[str], None]
Types = Callable[[str | None], type | None]


class Elements(NamedTuple):
    """Some elements of an array. ``key``: the top-level key it stands under, as spelled; None for a top-level array.

    ``start`` is the index of the first. An element that could not be read is None, so that the others keep their index.
    Where a type was asked for, sound elements that it takes are of that type; all others stand as they are.
    """

    key: str | None
    start: int
    items: list[Any]


class Value(NamedTuple):
    """A top-level value that is no array. ``key`` is None when the whole document is that value."""

    key: str | None
    value: Any


Part = Elements | Value


def each_typed(content: bytes | msgspec.Raw, wanted: Any) -> list[Any]:
    """The elements of an array: of the wanted type where it takes them, as they stand where it refuses them.

    Raises ``msgspec.DecodeError`` or ``UnicodeError`` where they are no sound JSON.
    """
    decode = msgspec.json.Decoder(wanted).decode
    found: list[Any] = []
    for raw in msgspec.json.decode(content, type=list[msgspec.Raw]):
        try:
            found.append(decode(raw))
        except msgspec.ValidationError:
            found.append(msgspec.json.decode(raw))
    return found


class _BrokenError(Exception):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class _Seam(NamedTuple):
    """The bytes from the closing brace of one element into the opening of the next, which begins at ``opening``."""

    mark: bytes
    opening: int


class Walk:
    """Walks through a document that arrives in chunks of UTF-8."""

    def __init__(self, feed: Feed, note: Note, types: Types) -> None:
        """Start at the front of the feed."""
        self._feed = feed
        self._note = note
        self._types = types
        self._repairs = 0

    def document(self) -> Iterator[Part]:
        """The parts in order. Raises MemberError where the bytes end early, after the parts that stood before."""
        opening = self._feed.peek()
        if opening == b"[":
            self._feed.drop(1)
            if (yield from self._array(None)) and self._feed.peek():
                self._note(_TRAILING)
        elif opening == b"{":
            self._feed.drop(1)
            yield from self._object()
        elif opening:
            raise self._feed.failure or MemberError("it is not JSON")
        if self._feed.failure:
            raise self._feed.failure

    def _object(self) -> Iterator[Part]:
        while True:
            sign = self._feed.peek(b" \t\r\n,")
            if sign == b"}":
                self._feed.drop(1)
                if self._feed.peek():
                    self._note(_TRAILING)
                return
            key: Any = None
            try:
                key = self._value()
                if not isinstance(key, str) or self._feed.peek() != b":":
                    raise _BrokenError("")
                self._feed.drop(1)
                if self._feed.peek() == b"[":
                    self._feed.drop(1)
                    if not (yield from self._array(key)):
                        return
                else:
                    yield Value(key, self._value())
            except _BrokenError as broken:
                self._note(DAMAGED)
                rescued = rescue(broken.text, 0, 8) if broken.text[:1] == "{" else None
                if rescued and isinstance(key, str):
                    yield Value(key, rescued)
                return

    def _array(self, key: str | None) -> Generator[Part, None, bool]:
        """Yields the elements; returns False when the document cannot be read beyond them."""
        wanted: Any = self._types(key) or Any
        decoder = msgspec.json.Decoder(list[wanted])
        self._feed.fill(_WINDOW)
        first = _FIRST_KEY.match(self._feed.data.lstrip()[:500])
        seam: _Seam | None = None
        index, slow, misses = 0, 0, 0
        while True:
            if seam and not slow and misses < 3 and self._feed.peek(b" \t\r\n,") == b"{":
                batch, tried = self._cut(seam, decoder, wanted)
                if batch is not None:
                    yield Elements(key, index, batch)
                    index, misses = index + len(batch), 0
                    continue
                slow, misses = tried, misses + 1
            before = self._feed.read
            if seam is None and first and index == 0:
                items, state, broken_at = self._slowly(_WINDOW, 1)
                seam = self._seam(first[1]) if items else None
            else:
                items, state, broken_at = self._slowly(_WINDOW, 0)
            slow = max(0, slow - (self._feed.read - before))
            if items:
                yield Elements(key, index, items)
                index += len(items)
            if state == "end":
                return True
            if state == "broken":
                self._note(DAMAGED)
                if not self._skip_to_next(seam, first, broken_at):
                    return False
                yield Elements(key, index, [None])
                index += 1

    def _cut(self, seam: _Seam, decoder: msgspec.json.Decoder[list[Any]], wanted: Any) -> tuple[list[Any] | None, int]:
        self._feed.fill(_BATCH)
        at = self._feed.data.rfind(seam.mark)
        if at < 0:
            return None, _WINDOW
        body = b"[" + self._feed.data[: at + 1] + b"]"
        try:
            try:
                batch = decoder.decode(body)
            except msgspec.ValidationError:
                batch = each_typed(body, wanted)
        except (msgspec.DecodeError, UnicodeError):
            return None, at
        self._feed.drop(at + seam.opening)
        return batch, 0

    def _seam(self, first_key: bytes) -> _Seam | None:
        self._feed.fill(_WINDOW)
        gap = _GAP.match(self._feed.data)
        if gap is None:
            return None
        # In an indented document the line break and the indentation tell the depth; otherwise the first key must.
        mark = b"}" + gap[0] + b"{"
        if b"\n" in gap[0]:
            return _Seam(mark, len(mark) - 1)
        behind = self._feed.data[gap.end() + 1 : gap.end() + 200]
        lead = behind[: len(behind) - len(behind.lstrip())]
        return _Seam(mark + lead + first_key, len(mark) - 1)

    def _slowly(self, window: int, limit: int) -> tuple[list[Any], str, int]:
        """Whole elements from the next bytes (``limit`` of them, 0 for all) and ``more``, ``end`` or ``broken``."""
        while True:
            self._feed.fill(window)
            text = self._feed.data[:window].decode("utf-8", "surrogateescape")
            last = self._feed.done and window >= len(self._feed.data)
            items: list[Any] = []
            good = 0
            while not limit or len(items) < limit:
                at = skip_space(text, good)
                if at < len(text) and text[at] == "]":
                    self._feed.drop(byte_count(text, at + 1))
                    return items, "end", 0
                try:
                    value, end = scan(text, at)
                except ValueError as error:
                    if last or not is_cut(error, text):
                        self._feed.drop(byte_count(text, at))
                        return items, "broken", max(1, byte_count(text[at:], getattr(error, "pos", at) - at))
                    break
                if end >= len(text) and not last:
                    break
                items.append(value)
                good = end
            if items:
                self._feed.drop(byte_count(text, good))
                return items, "more", 0
            window = self._larger(window)

    def _value(self) -> Any:
        window = _WINDOW
        while True:
            self._feed.peek()
            self._feed.fill(window)
            text = self._feed.data[:window].decode("utf-8", "surrogateescape")
            last = self._feed.done and window >= len(self._feed.data)
            try:
                value, end = scan(text, 0)
                if end < len(text) or last:
                    self._feed.drop(byte_count(text, end))
                    return value
            except ValueError as error:
                if last or not is_cut(error, text):
                    raise _BrokenError(text) from None
            window = self._larger(window)

    def _skip_to_next(self, seam: _Seam | None, first: re.Match[bytes] | None, start: int) -> bool:
        self._repairs += 1
        if first is None or self._repairs > _REPAIRS:
            return False
        mark = re.compile(re.escape(seam.mark) if seam else rb"\}\s*,\s*\{\s*" + re.escape(first[1]))
        while True:
            found = mark.search(self._feed.data, min(start, len(self._feed.data)))
            if found:
                self._feed.drop(found.end() - len(found[0]) + (seam.opening if seam else found[0].index(b"{")))
                return True
            if self._feed.done:
                return False
            self._feed.drop(max(0, len(self._feed.data) - 200))
            start = 0
            self._feed.fill(_BATCH)

    def _larger(self, window: int) -> int:
        if window >= _LARGEST_VALUE:
            raise MemberError(TOO_LARGE, over_limit=True)
        return window * 4
