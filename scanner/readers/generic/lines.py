"""Plain text, paragraph by paragraph. In a chat only the account holder's own lines count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.model import Fragment
from scanner.plugins import Reading
from scanner.readers.generic.words import Carrier
from scanner.text import decode

__all__ = ["read_lines"]

_PARAGRAPH_LINES: Final = 8
_PARAGRAPH_CHARS: Final = 1_500
# The start of a message in a chat export: a date, a time, a name, a colon.
_CLOCK: Final = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s{1,3}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
_MARKS: Final = "[\u200e\u200f\u202a\\s]*"
_SPOKEN: Final = re.compile(rf"{_MARKS}(?:\[{_CLOCK}[^\]:\n]{{0,12}}\]|{_CLOCK}[^\]:\n–-]{{0,12}}[–-])\s?([^:\n]{{1,80}}):(.*)")
_STAMPED: Final = re.compile(rf"{_MARKS}\[?{_CLOCK}")
_MARKUP: Final = re.compile(r"[#>*`=_\-\s|]+")


def read_lines(content: bytes, reading: Reading) -> Iterator[Fragment]:
    """A fragment for each paragraph, at ``line N`` of its first line."""
    lines = decode(content).splitlines()
    carrier = Carrier(reading)
    sample = [line for line in lines[:60] if line.strip()]
    if sum(_SPOKEN.match(line[:400]) is not None for line in sample) >= 2 and _STAMPED.match(sample[0][:400]):
        yield from _chat(lines, carrier)
        return
    block: list[str] = []
    start, size = 1, 0
    for number, line in enumerate([*lines, ""], 1):
        line = line.strip()
        if not line or len(block) == _PARAGRAPH_LINES or size + len(line) > _PARAGRAPH_CHARS:
            made = carrier.fragment(f"line {start}", "", "\n".join(block)) if block else None
            if made is not None:
                yield made
            block, size = [], 0
        if line and not _MARKUP.fullmatch(line):
            if not block:
                start = number
            block.append(line)
            size += len(line)


def _chat(lines: list[str], carrier: Carrier) -> Iterator[Fragment]:
    speaking = False
    for number, line in enumerate(lines, 1):
        spoken = _SPOKEN.match(line[:4000])
        if spoken is not None:
            speaking = carrier.may_speak(spoken[1].strip(" \u200e\u202a\u202c~"))
        elif _STAMPED.match(line[:400]):
            # The platform's own notices name others and what they did.
            speaking = False
        if speaking:
            made = carrier.fragment(f"line {number}", "message", spoken[2] if spoken is not None else line)
            if made is not None:
                yield made
