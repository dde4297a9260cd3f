"""The files of a tar archive, read with suspicion. Its members lie in it as they are, one behind the other.

Written out here because the library's reader keeps whatever a hostile archive calls a name in memory and searches it slowly.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from scanner.model import LedgerState
from scanner.sources.inner import Bytes, Place, is_whole, open_place
from scanner.sources.members import STORED, MemberPlan, ZipSpan
from scanner.sources.zips import MEMBER_LIMIT, Index, ZipError

__all__ = ["looks_like_tar", "read_tar"]

_BLOCK: Final = 512
_LONGEST_NAME: Final = 64 << 10
_DAMAGED: Final = "the archive is cut off or damaged; the files in front of the damage were read, later ones are lost"


def looks_like_tar(block: bytes) -> bool:
    """Whether the first 512 bytes are the header of a member, by their checksum."""
    return len(block) == _BLOCK and any(block) and _number(block[148:156]) in _sums(block)


def read_tar(place: Place) -> Index:
    """The members of a tar, with links and the like marked.

    :raises ZipError: if no file can be found in it.
    :raises OSError: if the file cannot be read.
    """
    file = open_place(place)
    try:
        walk = _Walk(file, place)
        walk.go()
    finally:
        file.close()
    if not walk.plans and not walk.ended:
        raise ZipError("it is not a tar archive, or too damaged to find any file in it; download the export again")
    whole = walk.ended and is_whole(place)
    return Index(walk.plans, "" if whole else _DAMAGED)


class _Header(Struct):
    name: bytes
    size: int
    kind: bytes
    data: int


class _Walk:
    def __init__(self, file: Bytes, place: Place) -> None:
        self.plans: list[MemberPlan] = []
        self.ended = False
        self._file, self._place = file, place
        self._long: bytes | None = None
        self._size: int | None = None

    def go(self) -> None:
        """Follow the headers, as far as they can be followed."""
        offset = 0
        while len(self.plans) < MEMBER_LIMIT:
            self._file.seek(offset)
            block = self._file.read(_BLOCK)
            if len(block) == _BLOCK and not any(block):
                self.ended = True
                return
            if not looks_like_tar(block):
                return
            header = _Header(_name(block), _number(block[124:136]) or 0, block[156:157], offset + _BLOCK)
            if header.kind in (b"L", b"K", b"x", b"X", b"g"):
                self._prefix(header)
            else:
                self._member(header)
                self._long = self._size = None
            offset = header.data + -(-header.size // _BLOCK) * _BLOCK
        raise ZipError(f"it lists more than {MEMBER_LIMIT} files")

    def _prefix(self, header: _Header) -> None:
        """What stands in front of a member and tells more about it."""
        if header.kind in (b"K", b"g") or header.size > _LONGEST_NAME:
            return
        content = self._file.read(header.size)
        if header.kind == b"L":
            self._long = content.split(b"\0")[0]
            return
        for key, value in _pax(content):
            if key == b"path":
                self._long = value
            elif key == b"size" and value.isdigit() and len(value) < 19:
                self._size = int(value)

    def _member(self, header: _Header) -> None:
        name = (header.name if self._long is None else self._long).decode("utf-8", "surrogateescape")
        if self._size is not None:
            header.size = self._size
        if header.kind == b"5" or not name or name.endswith("/"):
            return
        state, note = None, ""
        if header.kind in (b"1", b"2"):
            header.size = 0
            state, note = LedgerState.NOT_NEEDED, "a link to another file, not followed"
        elif header.kind not in (b"0", b"\0", b"7"):
            state, note = LedgerState.FAILED, "not an ordinary file"
        span = ZipSpan(self._place, header.data - _BLOCK, header.size, STORED, None, header.data)
        self.plans.append(MemberPlan("", name, header.size, span, state, note))


def _name(block: bytes) -> bytes:
    name = block[:100].split(b"\0")[0]
    prefix = block[345:500].split(b"\0")[0] if block[257:263] == b"ustar\0" else b""
    return prefix + b"/" + name if prefix else name


def _sums(block: bytes) -> tuple[int, int]:
    """The checksum, as most programs count it and as a few old ones do (bytes with a sign)."""
    counted = block[:148] + b" " * 8 + block[156:]
    unsigned = sum(counted)
    return unsigned, unsigned - 256 * sum(byte > 127 for byte in counted)


def _number(digits: bytes) -> int | None:
    """Octal digits, or with the first bit set a number as it is (source: POSIX ustar, and GNU tar's manual)."""
    if digits[:1] == b"\x80":
        number = int.from_bytes(digits[1:], "big")
        return number if number < 1 << 62 else None
    text = digits.strip(b" \0")
    if not text.isdigit() or b"8" in text or b"9" in text:
        return None
    return int(text, 8)


def _pax(content: bytes) -> list[tuple[bytes, bytes]]:
    """Lines of ``length key=value``, where the length counts the whole line."""
    found: list[tuple[bytes, bytes]] = []
    while content:
        length, _, rest = content.partition(b" ")
        if not length.isdigit() or len(length) > 9 or not len(length) + 2 < int(length) <= len(content):
            break
        key, equals, value = rest[: int(length) - len(length) - 2].partition(b"=")
        if equals:
            found.append((key, value))
        content = content[int(length) :]
    return found
