"""Archives inside archives: their bytes at any offset, without a copy of them anywhere.

A stored archive is a stretch of the file around it. A packed one has no offsets until it is unpacked; it is unpacked as a
stream, piece by piece, and every so often the state of the inflater is kept, so that going back costs a short way and not the
whole. Nothing is written, and what is kept is small and bounded: nothing can outlive the process, however it ends.
"""

from __future__ import annotations

import os
import zlib
from bisect import bisect_right
from collections import deque
from enum import StrEnum
from functools import lru_cache
from typing import Final, Protocol, cast

from msgspec import Struct

__all__ = ["Bytes", "Inner", "Packing", "Place", "is_whole", "open_place", "packed_bytes_before"]

_PIECE: Final = 1 << 18
# States of an inflater take about 45 KB each: never more of them than this, the first of them a MiB apart.
_MOST_MARKS: Final = 256
_FIRST_STEP: Final = 1 << 20
_FAR: Final = 1 << 62
# The last pieces are kept, since a reader looks at a head first and then begins anew.
_RECENT: Final = 4
_OPEN_AT_ONCE: Final = 4
_WBITS: Final = {"deflated": -15, "gzip": 31}
_GZIP_MAGIC: Final = b"\x1f\x8b"


class Bytes(Protocol):
    """As much of a binary file as an archive's reader needs."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to an offset; tells it."""

    def tell(self) -> int:
        """The offset."""

    def read(self, count: int = -1, /) -> bytes:
        """Up to ``count`` bytes; fewer only at the end."""

    def close(self) -> None:
        """Let go of it."""


class Packing(StrEnum):
    """How an archive lies in what is around it."""

    STORED = "stored"
    DEFLATED = "deflated"
    GZIP = "gzip"


class Inner(Struct, frozen=True):
    """An archive that lies ``packed`` bytes long at ``start`` in a file or in another archive.

    ``size``: its bytes when unpacked, or the most of them that will be looked at.
    """

    around: str | Inner
    start: int
    packed: int
    size: int
    packing: Packing


Place = str | Inner


def open_place(place: Place, buffering: int = -1) -> Bytes:
    """The bytes of a file or of an inner archive.

    :raises OSError: if the file cannot be opened.
    """
    if isinstance(place, str):
        # Closed by whoever asked for it. A Path would cost as much again as opening the file does, for every member.
        return cast("Bytes", open(place, "rb", buffering=buffering))  # noqa: PTH123
    if place.packing is Packing.STORED:
        return _Stretch(open_place(place.around), place.start, place.packed)
    return _View(_stream(place))


def is_whole(place: Place) -> bool:
    """Whether an archive can be unpacked to its end and is no longer than ``size``. Unpacks the rest of it to know."""
    if isinstance(place, str) or place.packing is Packing.STORED:
        return True
    stream = _stream(place)
    stream.length()
    return stream.whole


def packed_bytes_before(place: Place, offset: int) -> int:
    """About how many bytes must be unpacked to get to ``offset``, by somebody who begins at the beginning."""
    total = 0
    while isinstance(place, Inner):
        if place.packing is not Packing.STORED:
            total += offset
            offset = min(offset, place.packed)
        offset += place.start
        place = place.around
    return total


class _Stretch:
    """A part of a file as a file."""

    def __init__(self, file: Bytes, start: int, length: int) -> None:
        self._file, self._start, self._length, self._at = file, start, length, 0

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = _sought(offset, whence, self._at, self._length)
        return self._at

    def tell(self) -> int:
        return self._at

    def read(self, count: int = -1, /) -> bytes:
        room = max(0, self._length - self._at)
        self._file.seek(self._start + self._at)
        found = self._file.read(room if count < 0 else min(count, room))
        self._at += len(found)
        return found

    def close(self) -> None:
        self._file.close()


class _View:
    """A place in a stream that others look at as well."""

    def __init__(self, stream: _Stream) -> None:
        self._stream, self._at = stream, 0

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = _sought(offset, whence, self._at, self._stream.length() if whence == os.SEEK_END else 0)
        return self._at

    def tell(self) -> int:
        return self._at

    def read(self, count: int = -1, /) -> bytes:
        found = self._stream.read(self._at, self._stream.length() - self._at if count < 0 else count)
        self._at += len(found)
        return found

    def close(self) -> None:
        """The stream stays for the next member."""


def _sought(offset: int, whence: int, at: int, end: int) -> int:
    found = offset + (at if whence == os.SEEK_CUR else end if whence == os.SEEK_END else 0)
    if found < 0:
        raise OSError("before the beginning")
    return found


@lru_cache(maxsize=_OPEN_AT_ONCE)
def _stream(place: Inner) -> _Stream:
    return _Stream(place)


class _State:
    """An inflater that has made ``made`` bytes out of ``taken``."""

    def __init__(self, inflater: zlib._Decompress, made: int, taken: int) -> None:
        self.inflater, self.made, self.taken, self.waiting = inflater, made, taken, b""

    def copy(self) -> _State:
        return _State(self.inflater.copy(), self.made, self.taken)


class _Stream:
    """A packed archive, unpacked on demand from the nearest kept state. Ends where the archive is cut or damaged."""

    def __init__(self, place: Inner) -> None:
        self._place = place
        self._step = _FIRST_STEP
        self._marks = [self._beginning()]
        self._live: _State | None = None
        self._recent: deque[tuple[int, bytes]] = deque(maxlen=_RECENT)
        self._end: int | None = None
        self._around: Bytes | None = None
        self._process = 0
        self.whole = False

    def read(self, offset: int, count: int) -> bytes:
        """What is there of ``count`` bytes at ``offset``."""
        found: list[bytes] = []
        while count > 0 and (piece := self._from(offset)):
            found.append(piece[:count])
            offset += len(found[-1])
            count -= len(found[-1])
        return b"".join(found)

    def length(self) -> int:
        """How many bytes there are; unpacks to the end to know."""
        while self._end is None:
            self._next(_FAR)
        return self._end

    def _from(self, offset: int) -> bytes:
        """Some bytes at ``offset``; none at the end."""
        for start, piece in self._recent:
            if start <= offset < start + len(piece):
                return piece[offset - start :]
        while self._end is None or offset < self._end:
            start, piece = self._next(offset)
            if not piece:
                break
            if offset < start + len(piece):
                return piece[offset - start :]
        return b""

    def _next(self, offset: int) -> tuple[int, bytes]:
        """The next piece on the way to ``offset``: from where the stream stands, or from a kept state if that is nearer."""
        # Taken out while it changes: whatever interrupts this leaves no half-changed state behind.
        state, self._live = self._live, None
        mark = self._marks[bisect_right(self._marks, offset, key=lambda kept: kept.made) - 1]
        if state is None or not mark.made <= state.made <= offset:
            state = mark.copy()
        start = state.made
        self._mark(state)
        piece = self._unpacked(state)
        if piece:
            self._recent.append((start, piece))
        if self._end is None or state.made < self._end:
            self._live = state
        return start, piece

    def _mark(self, state: _State) -> None:
        if state.made < self._marks[-1].made + self._step:
            return
        if len(self._marks) == _MOST_MARKS:
            self._marks = self._marks[::2]
            self._step *= 2
            return
        self._marks.append(state.copy())

    def _unpacked(self, state: _State) -> bytes:
        while True:
            if not state.waiting:
                state.waiting = self._packed(state.taken)
                if not state.waiting:
                    self._end = state.made
                    return b""
            before = state.inflater.copy()
            try:
                piece = state.inflater.decompress(state.waiting, _PIECE)
            except zlib.error:
                piece = _front_of(before, state.waiting)
                start, state.made = state.made, state.made + len(piece)
                self._end = min(state.made, self._place.size)
                return piece[: self._end - start]
            left = state.inflater.unconsumed_tail
            if state.inflater.eof:
                left = state.inflater.unused_data
            state.taken += len(state.waiting) - len(left)
            state.waiting = left
            state.made += len(piece)
            if state.made > self._place.size:
                self._end = self._place.size
                return piece[: len(piece) - (state.made - self._end)]
            if state.inflater.eof:
                if not self._goes_on(state):
                    self._end, self.whole = state.made, True
                    return piece
                state.inflater, state.waiting = self._beginning().inflater, b""
            if piece:
                return piece

    def _goes_on(self, state: _State) -> bool:
        """Whether another gzip stream follows, as some programs write them."""
        return self._place.packing is Packing.GZIP and self._packed(state.taken)[:2] == _GZIP_MAGIC

    def _packed(self, taken: int) -> bytes:
        room = min(_PIECE, self._place.packed - taken)
        if room <= 0:
            return b""
        # A copied process must not share the position in the file with the one it was copied from.
        if self._around is None or self._process != os.getpid():
            self._around, self._process = open_place(self._place.around), os.getpid()
        self._around.seek(self._place.start + taken)
        return self._around.read(room)

    def _beginning(self) -> _State:
        return _State(zlib.decompressobj(_WBITS[self._place.packing]), 0, 0)


def _front_of(inflater: zlib._Decompress, packed: bytes) -> bytes:
    """What can be unpacked in front of the damage."""
    found: list[bytes] = []
    room = _PIECE // 2
    while room:
        attempt = inflater.copy()
        try:
            piece = attempt.decompress(packed, room)
        except zlib.error:
            room //= 2
            continue
        if not piece:
            break
        found.append(piece)
        inflater, packed = attempt, attempt.unconsumed_tail
    return b"".join(found)
