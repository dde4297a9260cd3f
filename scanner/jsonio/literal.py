"""Reads a value in JavaScript's own notation, which is wider than JSON: bare keys, single quotes, trailing commas, comments.

Nothing is ever run. Each character is looked at once, whatever the text holds.
"""

from __future__ import annotations

import re
from typing import Any, Final

__all__ = ["read_literal"]

_DEEPEST: Final = 200
_SPACE: Final = re.compile(r"(?:[\s\ufeff;]++|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+\*/)*+")
_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*+)"|\'((?:[^\'\\]|\\.)*+)\'|`((?:[^`\\]|\\.)*+)`', re.S)
_NUMBER: Final = re.compile(r"[+-]?(?:0[xX][0-9a-fA-F]{1,64}|(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d{1,5})?)")
_WORD: Final = re.compile(r"[+-]?[\w$\u200c\u200d]++")
_ESCAPE: Final = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|.))", re.S)
_PLAIN: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": "", "\r": ""}
_WORDS: Final = {
    "true": True,
    "false": False,
    "null": None,
    "undefined": None,
    "NaN": None,
    "Infinity": None,
    "-Infinity": None,
}
_LONGEST_NUMBER: Final = 400
# What is surely no space; most characters that are looked at are one of these.
_SIGNS: Final = frozenset("[]{},:\"'")


class _BrokenError(Exception):
    """The text cannot be read from here on."""


def read_literal(text: str, at: int = 0) -> tuple[Any, bool]:
    """The value that begins at ``at``, and whether all of it, to the end of the text, could be read.

    Of a value that is broken or cut, what stands in front of the damage is given.
    """
    reader = _Reader(text, at)
    try:
        reader.run()
    except _BrokenError:
        return reader.value, False
    return reader.value, True


class _Reader:
    """Goes through the text once. ``open`` holds the objects and arrays that have not ended, each with its pending key."""

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at
        self.value: Any = None
        self._open: list[tuple[dict[str, Any] | list[Any], str | None]] = []

    def run(self) -> None:
        """Read one value; anything but space behind it is an error."""
        self._put(self._begin())
        while self._open:
            self._next()
        if self._peek():
            raise _BrokenError

    def _next(self) -> None:
        """Read the next element or member of the innermost container, or its end."""
        inner, _ = self._open[-1]
        sign = self._peek()
        if sign == ",":
            self.at += 1
            if isinstance(inner, list) and self._peek() == ",":
                # [1,,2] has a hole in it, which keeps the others' places.
                inner.append(None)
            return
        if sign == ("]" if isinstance(inner, list) else "}"):
            self.at += 1
            self._open.pop()
            return
        if isinstance(inner, dict):
            key = self._key()
            if self._peek() != ":":
                raise _BrokenError
            self.at += 1
            self._open[-1] = (inner, key)
        self._put(self._begin())

    def _begin(self) -> Any:
        """A scalar, or a new and empty container."""
        sign = self._peek()
        if sign in ("{", "["):
            self.at += 1
            return {} if sign == "{" else []
        if sign in ('"', "'", "`"):
            return self._string()
        number = _NUMBER.match(self.text, self.at)
        word = _WORD.match(self.text, self.at)
        if number and (word is None or number.end() >= word.end()):
            self.at = number.end()
            return _number(number[0])
        if word and word[0] in _WORDS:
            self.at = word.end()
            return _WORDS[word[0]]
        raise _BrokenError

    def _put(self, value: Any) -> None:
        if self._open:
            inner, key = self._open[-1]
            if isinstance(inner, list):
                inner.append(value)
            else:
                inner[key or ""] = value
        else:
            self.value = value
        if isinstance(value, (dict, list)):
            if len(self._open) >= _DEEPEST:
                raise _BrokenError
            self._open.append((value, None))

    def _key(self) -> str:
        if self._peek() in ('"', "'"):
            return self._string()
        word = _WORD.match(self.text, self.at)
        if word is None:
            raise _BrokenError
        self.at = word.end()
        return word[0]

    def _string(self) -> str:
        found = _STRING.match(self.text, self.at)
        if found is None:
            raise _BrokenError
        self.at = found.end()
        raw: str = found[found.lastindex or 1]
        return _unescaped(raw) if "\\" in raw else raw

    def _peek(self) -> str:
        """Step over space, comments and semicolons; the next character, empty at the end."""
        sign = self.text[self.at : self.at + 1]
        if sign in _SIGNS:
            return sign
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.text[self.at : self.at + 1]


def _number(text: str) -> int | float | None:
    if len(text) > _LONGEST_NUMBER:
        return None
    if "x" in text.lower():
        return int(text, 16)
    try:
        return int(text)
    except ValueError:
        return float(text)


def _unescaped(raw: str) -> str:
    text = _ESCAPE.sub(_character, raw)
    # Characters beyond U+FFFF may be written as two halves.
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _character(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    if code:
        number = int(code, 16)
        return chr(number) if number < 0x110000 else "\ufffd"
    return _PLAIN.get(found[4], found[4])
