"""A repository as a CAR file (ipld.io/specs/transport/car, version 1), block by block, and the tree that names its records.

Nothing but the tree's names is ever held, so that a repository may be of any size.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from scanner.bytestream import ByteStream
from scanner.plugins import Member, MemberError
from scanner.readers.bluesky.dagcbor import BrokenError, Link, decode, varint

__all__ = ["Block", "begins_archive", "blocks", "names_of"]

_LARGEST: Final = 4 << 20
_LARGEST_HEADER: Final = 64 << 10
_MOST_NAMES: Final = 1_000_000
_DIGEST: Final = 32
_DAG_CBOR: Final = 0x71
_DAMAGED: Final = "damaged: the archive cannot be read beyond a certain block"


class Block(NamedTuple):
    """A block. ``digest``: the last 32 bytes of its identifier; ``number`` counts from 1."""

    number: int
    digest: bytes
    content: bytes

    @property
    def value(self) -> Any:
        """What it holds; None when it is no DAG-CBOR."""
        try:
            return decode(self.content)
        except BrokenError:
            return None


def begins_archive(head: bytes) -> bool:
    """Whether the first bytes are the header of a CAR file of version 1."""
    try:
        size, at = varint(head, 0)
        if not 0 < size <= _LARGEST_HEADER:
            return False
        header = decode(head[at : at + size])
    except BrokenError:
        return False
    return isinstance(header, dict) and header.get("version") == 1 and isinstance(header.get("roots"), list)


def blocks(member: Member) -> Iterator[Block]:
    """Every block. Raises :class:`MemberError`, behind what could be read, where the archive is cut or damaged."""
    stream = ByteStream(member.chunks())
    size = _number(stream)
    if not size or size > _LARGEST_HEADER:
        raise MemberError("not a repository, whatever its name says")
    _take(stream, size)
    number = 0
    while (size := _number(stream)) is not None:
        number += 1
        if size > _LARGEST:
            raise MemberError(_DAMAGED)
        content = _take(stream, size)
        try:
            end, codec = _identifier(content)
        except BrokenError:
            raise MemberError(_DAMAGED) from None
        if codec == _DAG_CBOR:
            yield Block(number, content[max(0, end - _DIGEST) : end], content[end:])


def names_of(member: Member) -> dict[bytes, str]:
    """``collection/key`` of each record, by the last bytes of its identifier, of the first million; of what can be read.

    Every node of the tree states its names in full but for what they share with the name before, so that the order of the
    nodes does not matter.
    """
    names: dict[bytes, str] = {}
    try:
        for block in blocks(member):
            # A map of two: ``e`` and ``l``.
            if block.content[:3] == b"\xa2\x61e" and isinstance(node := block.value, dict):
                names.update(_names(node))
                if len(names) > _MOST_NAMES:
                    break
    except MemberError:
        # Told when the records themselves are read.
        pass
    return names


def _names(node: dict[str, Any]) -> Iterator[tuple[bytes, str]]:
    before = b""
    for entry in node["e"] if isinstance(node.get("e"), list) else ():
        if not isinstance(entry, dict):
            return
        shared, rest, link = entry.get("p"), entry.get("k"), entry.get("v")
        if not isinstance(shared, int) or not isinstance(rest, bytes) or not isinstance(link, Link) or shared < 0:
            return
        before = (before[:shared] + rest)[:600]
        yield link.cid[-_DIGEST:], before.decode("ascii", "replace")


def _identifier(content: bytes) -> tuple[int, int]:
    """Where the identifier in front of a block ends, and the codec it names."""
    if content[:2] == b"\x12\x20":
        return 34, 0x70
    version, at = varint(content, 0)
    codec, at = varint(content, at)
    _hash, at = varint(content, at)
    size, at = varint(content, at)
    if version != 1 or at + size > len(content):
        raise BrokenError
    return at + size, codec


def _take(stream: ByteStream, size: int) -> bytes:
    piece = stream.take(size)
    if len(piece) < size:
        raise MemberError("cut off: the archive ends in the middle of a block")
    return piece


def _number(stream: ByteStream) -> int | None:
    """The next number; None at the end."""
    head = stream.peek(9)
    if not head:
        return None
    try:
        value, end = varint(head, 0)
    except BrokenError:
        raise MemberError(_DAMAGED) from None
    stream.skip(end)
    return value
