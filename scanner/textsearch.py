"""One linear-time search for the patterns of every check: each text is looked at once, whatever the number of patterns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

import re2

from scanner.plugins import Pattern

__all__ = ["TextMatch", "TextSearch"]

# Small texts are joined up to this many characters and asked about together: most blocks hold no match at all, and
# one look at a block costs less than one look at each text. 512 was the fastest of 256, 512, 1024 and 2048.
_BLOCK: Final = 512
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

    def __len__(self) -> int:
        """How many patterns there are."""
        return len(self._single)

    def matches(self, texts: Sequence[str]) -> Iterator[TextMatch]:
        """Every match in ``texts``, by text, then by pattern, then by place."""
        if not self._single:
            return
        start, length = 0, 0
        for index, text in enumerate(texts):
            length += len(text) + 1
            if length >= _BLOCK:
                yield from self._block(texts, start, index + 1)
                start, length = index + 1, 0
        if start < len(texts):
            yield from self._block(texts, start, len(texts))

    def _block(self, texts: Sequence[str], start: int, stop: int) -> Iterator[TextMatch]:
        found = self._set.Match(texts[start] if stop - start == 1 else "\n".join(texts[start:stop]))
        if not found:
            return
        if stop - start == 1:
            yield from self._spans(start, texts[start], found)
            return
        for index in range(start, stop):
            yield from self._spans(index, texts[index], self._set.Match(texts[index]) or ())

    def _spans(self, index: int, text: str, patterns: Sequence[int]) -> Iterator[TextMatch]:
        for pattern in sorted(patterns):
            single = self._single[pattern]
            if single is None:
                yield TextMatch(index, pattern, 0, len(text), ())
                continue
            for count, match in enumerate(single.finditer(text)):
                if count == _MATCHES_PER_PATTERN_AND_TEXT:
                    break
                yield TextMatch(index, pattern, match.start(), match.end(), match.groups())
