"""Knows what kind of file an unknown member is, and hands it to the walker for that kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from scanner.model import Record
from scanner.plugins import Member, MemberError, Reading, Recognition
from scanner.readers.batches import in_batches
from scanner.readers.generic.lines import read_lines
from scanner.readers.generic.tables import read_table
from scanner.readers.generic.trees import read_json, read_literal
from scanner.text import decode

__all__ = ["read", "recognise"]


class _Kind(StrEnum):
    JSON = "data file (JSON)"
    LITERAL = "data file (script)"
    TABLE = "table"
    TEXT = "text"


_ENDINGS: Final = {
    ending: kind
    for kind, endings in (
        (_Kind.JSON, ("json", "geojson", "ndjson", "jsonl")),
        (_Kind.TABLE, ("csv", "tsv", "tab")),
        (_Kind.TEXT, ("txt", "text", "md", "log")),
    )
    for ending in endings
}
_LITERAL: Final = re.compile(r"\s*(?:window\.[\w.$]{1,100}|Grailbird\.[\w.$]{1,100}|var\s+\w{1,60})\s*=\s*[\[{]")
_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_CONTROL: Final = bytes((*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_LARGEST: Final = 64 << 20


def recognise(member: Member) -> Recognition | None:
    """Know a member weakly, by its ending and first bytes: any reader that knows the layout wins. None for anything binary."""
    kind = _kind(member)
    if kind is None:
        return None
    return Recognition(6 if kind is _Kind.TEXT else 10, f"{kind}, layout not known")


def _kind(member: Member) -> _Kind | None:
    name = member.name.rsplit("/", 1)[-1].lower()
    ending = name.rsplit(".", 1)[-1] if "." in name else ""
    kind = _ENDINGS.get(ending)
    if kind is None and ending not in ("", "js"):
        return None
    first = member.head(2048)
    if kind is not None and first.isascii() and len(first.translate(None, _CONTROL)) == len(first):
        return kind
    head = decode(first)
    if len(_UNPRINTABLE.findall(head)) > 1 + len(head) // 50:
        return None
    start = head.lstrip("\ufeff \t\r\n")
    if ending == "js":
        # Scripts of saved pages end like this too; only one that holds nothing but data is of interest.
        return _Kind.LITERAL if _LITERAL.match(start) else None
    if kind is None:
        return _Kind.JSON if re.match(r'[\[{]\s*(?:["\[{\]}]|$)', start) else None
    return kind


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Every labelled string. Raises :class:`MemberError` for a member over 64 MB and for one that is not what it seems."""
    if member.size > _LARGEST:
        raise MemberError("a file of unknown layout of more than 64 MB", over_limit=True)
    records = _records(member, reading)
    yield from in_batches(records)


def _records(member: Member, reading: Reading) -> Iterator[Record]:
    content = member.read()
    match _kind(member):
        case _Kind.JSON:
            yield from read_json(content, reading)
        case _Kind.LITERAL:
            yield from read_literal(content, reading)
        case _Kind.TABLE:
            yield from read_table(content, reading)
        case _:
            yield from read_lines(content, reading)
