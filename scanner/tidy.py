"""The last door before a result leaves: no string in it can break a terminal, a page or an encoder."""

from __future__ import annotations

from typing import Any

import msgspec

from scanner.model import Result
from scanner.text import clean

__all__ = ["from_json", "tidy", "to_json"]


def tidy(result: Result) -> Result:
    """The same result with every string cleaned (see :func:`scanner.text.clean`)."""
    return msgspec.convert(_clean(msgspec.to_builtins(result)), Result)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_clean(item) for item in value]
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    return value


def to_json(result: Result) -> bytes:
    """The result as the bytes of ``result.json``."""
    return msgspec.json.format(msgspec.json.encode(result), indent=1) + b"\n"


def from_json(content: bytes) -> Result:
    """Read ``result.json`` back.

    :raises ValueError: if it is not a result of this schema; the text says where it differs.
    """
    try:
        return msgspec.json.decode(content, type=Result)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from None
