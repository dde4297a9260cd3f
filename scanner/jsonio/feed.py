"""The bytes of a member as UTF-8, a window at a time."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from typing import Final

from scanner.plugins import Member, MemberError
from scanner.text import decode

__all__ = ["Feed", "as_utf8", "utf8_chunks"]

_READ_AHEAD: Final = 1 << 16


class Feed:
    """The front of a stream. ``data`` holds what was read ahead, ``read`` counts the bytes dropped so far.

    ``failure`` is the error that ended the stream early; what came before it is still there to be read.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        """Read nothing yet."""
        self.data = b""
        self.done = False
        self.failure: MemberError | None = None
        self.read = 0
        self._chunks = chunks

    def fill(self, want: int) -> None:
        """Read ahead until ``want`` bytes are there or the stream ends."""
        size = len(self.data)
        if self.done or size >= want:
            return
        pieces = [self.data]
        try:
            while size < want:
                chunk = next(self._chunks, None)
                if chunk is None:
                    self.done = True
                    break
                pieces.append(chunk)
                size += len(chunk)
        except MemberError as error:
            self.failure, self.done = error, True
        self.data = b"".join(pieces)

    def drop(self, count: int) -> None:
        """Step over ``count`` bytes."""
        self.read += count
        self.data = self.data[count:]

    def peek(self, skip: bytes = b" \t\r\n") -> bytes:
        """Step over the bytes in ``skip`` and give the next one, which stays; empty at the end."""
        while True:
            if not self.data:
                self.fill(_READ_AHEAD)
            self.data = self.data.lstrip(skip)
            if self.data or self.done:
                return self.data[:1]


_WIDE: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def as_utf8(content: bytes) -> bytes:
    """Small content, whatever Unicode encoding it has, as UTF-8 without a mark."""
    if content.startswith(codecs.BOM_UTF8):
        return content[len(codecs.BOM_UTF8) :]
    if b"\x00" in content[:16] or content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return decode(content).encode("utf-8", "replace")
    return content


def utf8_chunks(member: Member) -> Iterator[bytes]:
    """The chunks of a member, whatever Unicode encoding its mark names, as UTF-8 without a mark."""
    head = member.head(4)
    chunks: Iterable[bytes] = member.chunks()
    if head.startswith(codecs.BOM_UTF8):
        yield from _without(chunks, len(codecs.BOM_UTF8))
        return
    for mark, encoding in _WIDE:
        if head.startswith(mark):
            decoder = codecs.getincrementaldecoder(encoding)("replace")
            for chunk in _without(chunks, len(mark)):
                yield decoder.decode(chunk).encode("utf-8", "replace")
            return
    yield from chunks


def _without(chunks: Iterable[bytes], count: int) -> Iterator[bytes]:
    for chunk in chunks:
        yield chunk[count:]
        count = max(0, count - len(chunk))
