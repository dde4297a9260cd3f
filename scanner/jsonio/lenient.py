"""Decodes one JSON value at a time with the tolerance of the standard library, and what is left of a broken one."""

from __future__ import annotations

import json
import re
from typing import Any, Final

__all__ = ["byte_count", "is_cut", "rescue", "scan", "skip_space"]

scan: Final = json.JSONDecoder(strict=False).raw_decode
_SPACE: Final = re.compile(r"[\s,]*")


def skip_space(text: str, at: int) -> int:
    """The next place from ``at`` that holds neither white space nor a comma."""
    found = _SPACE.match(text, at)
    return found.end() if found else at


def byte_count(text: str, count: int) -> int:
    """How many bytes the first ``count`` characters were before decoding with ``surrogateescape``."""
    return count if text.isascii() else len(text[:count].encode("utf-8", "surrogateescape"))


def is_cut(error: ValueError, text: str) -> bool:
    """Whether more bytes could mend the error: it lies at the very end, or in a string that has no end yet."""
    return isinstance(error, json.JSONDecodeError) and (error.pos >= len(text) - 16 or error.msg.startswith("Unterminated"))


def rescue(text: str, at: int, depth: int) -> Any:
    """What can be read of a value that is broken further on: the members and elements in front of the damage."""
    try:
        return scan(text, at)[0]
    except ValueError:
        if depth == 0 or text[at : at + 1] not in ("{", "["):
            return None
    is_object = text[at] == "{"
    found: Any = {} if is_object else []
    at += 1
    while True:
        at = skip_space(text, at)
        try:
            key = ""
            if is_object:
                key, at = scan(text, at)
                at = skip_space(text, at)
                if not isinstance(key, str) or text[at : at + 1] != ":":
                    return found
                at = skip_space(text, at + 1)
        except ValueError:
            return found
        try:
            value, at = scan(text, at)
        except ValueError:
            rest = rescue(text, at, depth - 1)
            if rest is not None and is_object:
                found[key] = rest
            elif rest:
                found.append(rest)
            return found
        if is_object:
            found[key] = value
        else:
            found.append(value)
