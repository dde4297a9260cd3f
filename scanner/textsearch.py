"""One linear-time search for the patterns of every check: each text is looked at once, whatever the number of patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple

import re2

from scanner.plugins import Pattern

__all__ = ["TextMatch", "TextSearch"]

# Small texts are joined up to this many bytes and asked about together: where matches are rare, one look at a block costs
# half of a look at each text. 512 was the fastest of 256, 512, 1024 and 2048.
_BLOCK: Final = 512
# Where so many blocks in a row hold a match, the next ones are looked at text by text before blocks are tried again.
_IN_A_ROW: Final = 2
_APART: Final = 8
# In a block these would mean the ends of the block.
_ENDS_OF_TEXT: Final = re.compile(r"\\[Az]|\(\?[a-zA-Z]*-[a-zA-Z]*m")
# Compiling hundreds of patterns into one automaton needs room; RE2's default of 8 MiB makes it rebuild states all the time.
_AUTOMATON_BYTES: Final = 32 << 20
# The states of one automaton multiply, and where its room is full it begins anew: a giant beside all others costs ten times
# what the two cost apart. Patterns up to so many characters share one, until together they have so many.
_GIANT: Final = 3_000
_TOGETHER: Final = 16_000
# What may follow anything decides nothing about whether a text matches, but it would stay in every later state.
_TAIL: Final = "(?s:.*)"
_MATCHES_PER_PATTERN_AND_TEXT: Final = 200


class TextMatch(NamedTuple):
    """A match: index of the text and of the pattern, the span in characters, and the pattern's groups."""

    text: int
    pattern: int
    start: int
    end: int
    groups: tuple[str | None, ...]


class TextSearch:
    """All patterns in one pass. A pattern that is not valid RE2 syntax raises ``ValueError`` naming its index."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        """Compile the patterns."""
        options = re2.Options()
        options.max_mem = _AUTOMATON_BYTES
        options.log_errors = False
        self._single: list[Any] = []
        expressions: list[str] = []
        for index, pattern in enumerate(patterns):
            expressions.append(("(?m)" if pattern.case_sensitive else "(?im)") + pattern.expression)
            try:
                self._single.append(None if pattern.once else re2.compile(expressions[-1], options))
            except re2.error as error:
                raise _invalid(index) from error
        self._grouped = [single is not None and single.groups > 0 for single in self._single]
        self._automata = [_Automaton(some, expressions, options) for some in _parted(expressions)]

    def __len__(self) -> int:
        """How many patterns there are."""
        return len(self._single)

    def matches(self, texts: Sequence[str]) -> Iterator[TextMatch]:
        """Every match in ``texts``, by text, then by pattern, then by place."""
        # Half of a character has no encoding; one mark in its place keeps every offset.
        contents = [text.encode("utf-8", "replace") for text in texts]
        found: dict[int, list[int]] = {}
        for automaton in self._automata:
            automaton.look(contents, found)
        for index in sorted(found):
            yield from self._spans(index, contents[index], found[index])

    def _spans(self, index: int, content: bytes, patterns: Sequence[int]) -> Iterator[TextMatch]:
        # Bytes are searched twice as fast as characters, and in plain ASCII their offsets are the same.
        plain = content.isascii()
        text: Any = content if plain else content.decode("utf-8")
        for pattern in sorted(patterns):
            single = self._single[pattern]
            if single is None:
                yield TextMatch(index, pattern, 0, len(text), ())
                continue
            for match in islice(single.finditer(text), _MATCHES_PER_PATTERN_AND_TEXT):
                start, end = match.span()
                yield TextMatch(index, pattern, start, end, _groups(match) if self._grouped[pattern] else ())


def _parted(expressions: Sequence[str]) -> list[list[int]]:
    """Which patterns share an automaton."""
    parts: list[list[int]] = []
    room = 0
    for index, expression in enumerate(expressions):
        if len(expression) < _GIANT:
            if room < len(expression):
                parts.append([])
                room = _TOGETHER
            parts[-1].append(index)
            room -= len(expression)
    return parts + [[index] for index, expression in enumerate(expressions) if len(expression) >= _GIANT]


def _invalid(index: int) -> ValueError:
    return ValueError(f"pattern {index} is not a valid RE2 expression")


def _groups(match: Any) -> tuple[str | None, ...]:
    return tuple([group.decode("ascii") if isinstance(group, bytes) else group for group in match.groups()])


class _Automaton:
    """Some of the patterns, looked for together."""

    def __init__(self, indices: Sequence[int], expressions: Sequence[str], options: Any) -> None:
        self._indices = indices
        some: Any = re2.Set.SearchSet(options)
        for index in indices:
            try:
                some.Add(expressions[index].removesuffix(_TAIL))
            except re2.error as error:
                raise _invalid(index) from error
        some.Compile()
        self._match = some.Match
        self._in_blocks = not any(_ENDS_OF_TEXT.search(expressions[index]) for index in indices)

    def look(self, contents: Sequence[bytes], found: dict[int, list[int]]) -> None:
        """Enter which patterns match which of the texts."""
        match, indices = self._match, self._indices
        for start, stop in self._stretches(contents):
            for text in range(start, stop):
                if hits := match(contents[text]):
                    found.setdefault(text, []).extend([indices[hit] for hit in hits])

    def _stretches(self, contents: Sequence[bytes]) -> Iterator[tuple[int, int]]:
        """Every stretch of texts that may hold a match."""
        if not self._in_blocks:
            yield 0, len(contents)
            return
        apart = in_a_row = 0
        for start, stop in _blocks(contents):
            if apart:
                apart -= 1
            elif stop - start > 1:
                if not self._match(b"\n".join(contents[start:stop])):
                    in_a_row = 0
                    continue
                in_a_row += 1
                if in_a_row == _IN_A_ROW:
                    apart, in_a_row = _APART, 0
            yield start, stop


def _blocks(contents: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    start, length = 0, 0
    for index, content in enumerate(contents, 1):
        length += len(content) + 1
        if length >= _BLOCK:
            yield start, index
            start, length = index, 0
    if start < len(contents):
        yield start, len(contents)
