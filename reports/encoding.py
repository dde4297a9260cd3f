"""JSON from structs, whatever their texts hold."""

from __future__ import annotations

import json
from typing import Final

import msgspec

__all__ = ["encoded"]

_ENCODER: Final = msgspec.json.Encoder()


def encoded(value: msgspec.Struct) -> bytes:
    """A struct as JSON in UTF-8. Half of a surrogate pair has no form there and becomes a question mark."""
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        plain = json.dumps(msgspec.to_builtins(value), separators=(",", ":"), ensure_ascii=False)
        return plain.encode("utf-8", "replace")
