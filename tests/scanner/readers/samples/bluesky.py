"""Bluesky's repository, packed by a small writer of DAG-CBOR and CAR."""

from __future__ import annotations

import hashlib
from typing import Any


class _Cid(bytes):
    """A content identifier."""


def _head(major: int, size: int) -> bytes:
    if size < 24:
        return bytes([major << 5 | size])
    return bytes([major << 5 | 24, size]) if size < 256 else bytes([major << 5 | 25]) + size.to_bytes(2, "big")


def _encode(value: Any) -> bytes:
    match value:
        case None:
            return b"\xf6"
        case int():
            return _head(0, value)
        case _Cid():
            return _head(6, 42) + _encode(b"\x00" + bytes(value))
        case bytes():
            return _head(2, len(value)) + value
        case str():
            return _head(3, len(value.encode())) + value.encode()
        case list():
            return _head(4, len(value)) + b"".join(_encode(item) for item in value)
        case dict():
            keys = sorted(value, key=lambda key: (len(key), key))
            return _head(5, len(keys)) + b"".join(_encode(key) + _encode(value[key]) for key in keys)
    raise TypeError


def _identifier(content: bytes) -> _Cid:
    return _Cid(b"\x01\x71\x12\x20" + hashlib.sha256(content).digest())


def _varint(number: int) -> bytes:
    return bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80]) + _varint(number >> 7)


def _block(content: bytes) -> bytes:
    whole = bytes(_identifier(content)) + content
    return _varint(len(whole)) + whole


def _archive(records: dict[str, Any]) -> bytes:
    packed = {name: _encode(value) for name, value in sorted(records.items())}
    entries = [{"p": 0, "k": name.encode(), "v": _identifier(content), "t": None} for name, content in packed.items()]
    tree = _encode({"l": None, "e": entries})
    commit = _encode(
        {"did": "did:plc:adaexample", "rev": "3k", "data": _identifier(tree), "prev": None, "version": 3, "sig": bytes(64)}
    )
    header = _encode({"roots": [_identifier(commit)], "version": 1})
    blocks = [commit, tree, *packed.values()]
    return _varint(len(header)) + header + b"".join(_block(content) for content in blocks)


_WHEN = "2024-05-01T22:14:00.000Z"
_RECORDS = {
    "app.bsky.actor.profile/self": {
        "$type": "app.bsky.actor.profile",
        "displayName": "Ada Example",
        "description": "Custody sergeant, Northmere",
    },
    "app.bsky.feed.post/3k1": {"$type": "app.bsky.feed.post", "text": "On nights again", "createdAt": _WHEN},
    "app.bsky.graph.follow/3k2": {"$type": "app.bsky.graph.follow", "subject": "did:plc:bensample", "createdAt": _WHEN},
}

SAMPLES = {"bluesky/repo.car": _archive(_RECORDS)}
