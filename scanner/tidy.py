"""The last door before a result leaves: no string in it can break a terminal, a page or an encoder."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

import msgspec

from scanner.model import Result
from scanner.text import clean

__all__ = ["from_json", "tidy", "to_json"]


def tidy(result: Result, initials_for: Collection[str] = ()) -> Result:
    """The same result with every string cleaned (see :func:`scanner.text.clean`).

    Names in ``initials_for`` are cut to initials wherever sources, findings, routes, the ledger or warnings spell them, and
    numbers, addresses and handles among them are left out.
    """
    content: dict[str, Any] = msgspec.to_builtins(result)
    names = sorted((name for name in initials_for if name), key=len, reverse=True)
    if names:
        pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names), re.IGNORECASE)
        for part in ("sources", "findings", "routes", "ledger", "warnings"):
            content[part] = _each(content[part], lambda text: pattern.sub(lambda found: _initials(found[0]), text))
    return msgspec.convert(_each(content, clean), Result)


def _initials(name: str) -> str:
    if "@" in name or "_" in name or any(char.isdigit() for char in name) or len(name.split()) == 1:
        return "(withheld)"
    return " ".join(f"{word[0]}." for word in name.split())


def _each(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_each(item, change) for item in value]
    if isinstance(value, dict):
        return {key: _each(item, change) for key, item in value.items()}
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
