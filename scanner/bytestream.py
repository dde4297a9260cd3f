"""Bytes that arrive in pieces, taken by count or by line, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["ByteStream", "lines_of"]


class ByteStream:
    """Pieces of given sizes, out of chunks of any size."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        """Nothing is asked of the chunks before the first piece is."""
        self._chunks = iter(chunks)
        self._data = b""
        self._at = 0

    def peek(self, size: int) -> bytes:
        """The next bytes, which stay where they are; fewer at the end."""
        self._fill(size)
        return self._data[self._at : self._at + size]

    def take(self, size: int) -> bytes:
        """The next bytes; fewer at the end."""
        piece = self.peek(size)
        self._at += len(piece)
        return piece

    def skip(self, size: int) -> int:
        """Pass over some bytes; tells how many there were."""
        left = size
        while left > 0:
            here = min(left, len(self._data) - self._at)
            if here == 0:
                if not self._more():
                    break
                continue
            self._at += here
            left -= here
        return size - left

    def line(self, longest: int) -> bytes | None:
        """The next line without its end; of one over ``longest`` only so much. None at the end."""
        kept: list[bytes] = []
        held = 0
        while True:
            end = self._data.find(b"\n", self._at)
            piece = self._data[self._at : end if end >= 0 else len(self._data)]
            if held < longest:
                kept.append(piece[: longest - held])
                held += len(kept[-1])
            if end >= 0:
                self._at = end + 1
                break
            if not self._more():
                self._at = len(self._data)
                if not kept or not any(kept):
                    return None
                break
        return b"".join(kept).rstrip(b"\r")

    def _more(self) -> bool:
        """Go on to the next chunk that holds anything; what is left of this one is dropped."""
        for chunk in self._chunks:
            if chunk:
                self._data, self._at = chunk, 0
                return True
        return False

    def _fill(self, size: int) -> None:
        if len(self._data) - self._at >= size:
            return
        pieces = [self._data[self._at :]]
        held = len(pieces[0])
        for chunk in self._chunks:
            pieces.append(chunk)
            held += len(chunk)
            if held >= size:
                break
        self._data, self._at = b"".join(pieces), 0


def lines_of(chunks: Iterable[bytes], longest: int) -> Iterator[bytes]:
    """Lines without their ends, which may be of any system's; what stands behind ``longest`` bytes of a line is dropped."""
    rest: list[bytes] = []
    held = 0
    for chunk in chunks:
        if b"\n" not in chunk and b"\r" not in chunk:
            if held < longest:
                rest.append(chunk)
                held += len(chunk)
            continue
        lines = b"".join((*rest, chunk)).splitlines(keepends=True)
        # A carriage return at the very end may be the first half of a line end.
        last = b"" if lines[-1].endswith(b"\n") else lines.pop()
        for line in lines:
            yield line.rstrip(b"\r\n")
        rest, held = [last], len(last)
    if left := b"".join(rest):
        yield from left.splitlines()
