"""A bounded view of a member's bytes: a head first, then only the places that a file's own structure points at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from scanner.api import Member, MemberError

__all__ = ["Part", "Window", "part_of"]

_HEAD: Final = 16 << 10
_STEP: Final = 4 << 10
_MOST_BYTES: Final = 8 << 20
_MOST_READS: Final = 1_000


class Window:
    """Random access to a member that reads little.

    A hostile file can point anywhere as often as it likes, so the number of reads and of bytes is capped; past the cap,
    past the end and past the first damaged byte every read comes back short, and ``trouble`` says why.
    """

    def __init__(self, source: Member | bytes) -> None:
        """Read the head of a member, or stand over bytes that were unpacked from one.

        :raises MemberError: if not even the head can be read.
        """
        self._member = None if isinstance(source, bytes) else source
        self.size = len(source) if isinstance(source, bytes) else source.size
        self.head = source if isinstance(source, bytes) else source.head(_HEAD)
        self._start = 0
        self._block = b""
        self._reads = 0
        self._bytes = 0
        self.trouble: MemberError | None = None

    def get(self, offset: int, count: int) -> bytes:
        """``count`` bytes from ``offset``; fewer where there are no more."""
        end = offset + count
        if offset >= 0 and end <= len(self.head):
            return self.head[offset:end]
        if offset < 0 or count <= 0 or offset >= self.size:
            return b""
        if self.size <= len(self.head):
            return self.head[offset:end]
        if not (self._start <= offset and end <= self._start + len(self._block)):
            self._fetch(offset, min(max(count, _STEP), self.size - offset))
        return self._block[offset - self._start : end - self._start]

    def _fetch(self, offset: int, count: int) -> None:
        self._start, self._block = offset, b""
        if self.trouble is not None or self._member is None:
            return
        self._reads += 1
        self._bytes += count
        if self._reads > _MOST_READS or self._bytes > _MOST_BYTES:
            self.trouble = MemberError("its metadata is spread over more of the file than is read", over_limit=True)
            return
        try:
            self._block = self._member.slice(offset, count)
        except MemberError as error:
            self.trouble = error


class Part:
    """A stretch of a window with offsets of its own; nothing outside the stretch can be read through it."""

    __slots__ = ("base", "size", "window")

    def __init__(self, window: Window, base: int, size: int) -> None:
        """``size`` is cut to what the member holds."""
        self.window = window
        self.base = base
        self.size = max(0, min(size, window.size - base)) if base >= 0 else 0

    def get(self, offset: int, count: int) -> bytes:
        """``count`` bytes from ``offset`` within the part; fewer at its end."""
        if offset < 0 or offset >= self.size:
            return b""
        return self.window.get(self.base + offset, min(count, self.size - offset))

    def getter(self) -> Callable[[int, int], bytes]:
        """:meth:`get` for many small reads, most of them within the member's head."""
        head, base, far = self.window.head, self.base, self.get
        near = min(self.size, len(head) - base)

        def get(offset: int, count: int) -> bytes:
            end = offset + count
            return head[base + offset : base + end] if end <= near else far(offset, count)

        return get

    def all(self, most: int) -> bytes:
        """The part's bytes, at most ``most`` of them."""
        return self.get(0, min(self.size, most))

    def sub(self, offset: int, size: int) -> Part:
        """A part of this part."""
        return Part(self.window, self.base + offset, min(size, max(0, self.size - offset)))


def part_of(data: bytes) -> Part:
    """A part over bytes in memory."""
    return Part(Window(data), 0, len(data))
