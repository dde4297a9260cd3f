"""DAG-CBOR, the strict subset of CBOR that repositories of the AT protocol are written in.

Follows ipld.io/specs/codecs/dag-cbor: lengths are always told, keys are text, the one tag is 42 (a link), floats have 64
bits. What is nested deeper than any record of the protocol is refused.
"""

from __future__ import annotations

import struct
from typing import Any, Final

from msgspec import Struct

__all__ = ["BrokenError", "Link", "decode", "varint"]

_DEEPEST: Final = 64
_DOUBLE: Final = struct.Struct(">d")
_SIMPLE: Final = {20: False, 21: True, 22: None, 23: None}
_LINK_TAG: Final = 42


class BrokenError(ValueError):
    """Bytes that are no DAG-CBOR."""


class Link(Struct, frozen=True):
    """A content identifier (CID), as bytes."""

    cid: bytes


def varint(data: bytes, at: int) -> tuple[int, int]:
    """An unsigned LEB128 number of at most 63 bits, and where it ends. Raises :class:`BrokenError`."""
    value = shift = 0
    while shift < 63:
        if at >= len(data):
            raise BrokenError
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
    raise BrokenError


def decode(data: bytes) -> Any:
    """The value that some bytes are. Raises :class:`BrokenError` for anything else, and for bytes left over."""
    try:
        value, end = _value(data, 0, 0)
    except (IndexError, UnicodeDecodeError, struct.error):
        raise BrokenError from None
    if end != len(data):
        raise BrokenError
    return value


def _value(data: bytes, at: int, depth: int) -> tuple[Any, int]:
    major, low = data[at] >> 5, data[at] & 31
    at += 1
    if major == 7:
        if low == 27:
            return _DOUBLE.unpack_from(data, at)[0], at + 8
        if low not in _SIMPLE:
            raise BrokenError
        return _SIMPLE[low], at
    if low < 24:
        size = low
    elif low < 28:
        width = 1 << (low - 24)
        if at + width > len(data):
            raise BrokenError
        size = int.from_bytes(data[at : at + width], "big")
        at += width
    else:
        raise BrokenError
    if major < 2:
        return (size if major == 0 else -1 - size), at
    if major == 6:
        return _link(data, at, size)
    # Each element takes a byte at least, so that a length can be checked before anything is made of it.
    if size > len(data) - at:
        raise BrokenError
    if major == 2:
        return data[at : at + size], at + size
    if major == 3:
        return data[at : at + size].decode("utf-8"), at + size
    if depth == _DEEPEST:
        raise BrokenError
    if major == 4:
        items: list[Any] = []
        for _ in range(size):
            value, at = _value(data, at, depth + 1)
            items.append(value)
        return items, at
    members: dict[str, Any] = {}
    for _ in range(size):
        if data[at] >> 5 != 3:
            raise BrokenError
        key, at = _value(data, at, depth + 1)
        members[key], at = _value(data, at, depth + 1)
    return members, at


def _link(data: bytes, at: int, tag: int) -> tuple[Link, int]:
    if tag != _LINK_TAG or data[at] >> 5 != 2:
        raise BrokenError
    content, at = _value(data, at, _DEEPEST)
    # A zero stands in front of every identifier.
    if content[:1] != b"\x00":
        raise BrokenError
    return Link(content[1:]), at
