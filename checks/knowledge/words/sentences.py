"""Plain marks, and the sentence around a span."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["plain", "sentence"]

# One character for one character, so that positions in the text stay right.
_QUOTES: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "–": "-", "—": "-"})
_END: Final = re.compile(r"[.!?…](?=\s|$)|\n")


def plain(text: str) -> str:
    """The text with typographic quotes and dashes made plain; every position stays the same."""
    return text.translate(_QUOTES)


def sentence(text: str, start: int, end: int) -> str:
    """The sentence, or line, in which the span stands; at most 400 characters on either side."""
    low = max(0, start - 400)
    first = low
    for mark in _END.finditer(text, low, start):
        first = mark.end()
    last = _END.search(text, end, min(len(text), end + 400))
    return text[first : last.end() if last else min(len(text), end + 400)].strip()
