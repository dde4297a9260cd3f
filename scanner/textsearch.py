"""One linear-time search for the patterns of every check: each text is looked at once, whatever the number of patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple

import re2

from scanner.plugins import Pattern

__all__ = ["TextMatch", "TextSearch"]

# Small texts are joined up to this many characters and asked about together: where matches are rare, one look at a block
# costs half of a look at each text. 512 was the fastest of 256, 512, 1024 and 2048.
_BLOCK: Final = 512
# Where a block held a match the next ones will: so many are looked at text by text before blocks are tried again.
_APART: Final = 8
# In a block these would mean the ends of the block.
_ENDS_OF_TEXT: Final = re.compile(r"\\[Az]|\(\?[a-zA-Z]*-[a-zA-Z]*m")
# Compiling hundreds of patterns into one automaton needs room; RE2's default of 8 MiB makes it rebuild states all the time.
_AUTOMATON_BYTES: Final = 64 << 20
_MATCHES_PER_PATTERN_AND_TEXT: Final = 200


class TextMatch(NamedTuple):
    """A match: index of the text and of the pattern, the span in characters, and the pattern's groups."""

    text: int
    pattern: int
    start: int
    end: int
    groups: tuple[str | None, ...]


class TextSearch:
    """All patterns in one automaton. A pattern that is not valid RE2 syntax raises ``ValueError`` naming its index."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        """Compile the patterns."""
        options = re2.Options()
        options.max_mem = _AUTOMATON_BYTES
        options.log_errors = False
        self._set: Any = re2.Set.SearchSet(options)
        self._single: list[Any] = []
        for index, pattern in enumerate(patterns):
            flags = "(?m)" if pattern.case_sensitive else "(?im)"
            try:
                self._single.append(None if pattern.once else re2.compile(flags + pattern.expression, options))
                self._set.Add(flags + pattern.expression)
            except re2.error as error:
                raise ValueError(f"pattern {index} is not a valid RE2 expression") from error
        if self._single:
            self._set.Compile()
        self._grouped = [single is not None and single.groups > 0 for single in self._single]
        self._in_blocks = not any(_ENDS_OF_TEXT.search(pattern.expression) for pattern in patterns)

    def __len__(self) -> int:
        """How many patterns there are."""
        return len(self._single)

    def matches(self, texts: Sequence[str]) -> Iterator[TextMatch]:
        """Every match in ``texts``, by text, then by pattern, then by place."""
        if not self._single:
            return
        look = self._set.Match
        for start, stop in self._stretches(texts):
            for index in range(start, stop):
                # Half of a character has no encoding; one mark in its place keeps every offset.
                content = texts[index].encode("utf-8", "replace")
                if found := look(content):
                    yield from self._spans(index, content, found)

    def _stretches(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Every stretch of texts that may hold a match."""
        if not self._in_blocks:
            yield 0, len(texts)
            return
        apart = 0
        for start, stop in _blocks(texts):
            if not apart and stop - start > 1:
                if not self._set.Match("\n".join(texts[start:stop]).encode("utf-8", "replace")):
                    continue
                apart = _APART
            else:
                apart = max(0, apart - 1)
            yield start, stop

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


def _groups(match: Any) -> tuple[str | None, ...]:
    return tuple([group.decode("ascii") if isinstance(group, bytes) else group for group in match.groups()])


def _blocks(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    start, length = 0, 0
    for index, text in enumerate(texts, 1):
        length += len(text) + 1
        if length >= _BLOCK:
            yield start, index
            start, length = index, 0
    if start < len(texts):
        yield start, len(texts)
