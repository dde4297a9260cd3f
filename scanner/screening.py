"""Rules in Python's syntax that cost next to nothing where they do not match.

Python tries every alternative of a rule at every place of a text; RE2 goes over the text once, whatever the rule. So a
looser RE2 expression is asked first, and the rule itself only where that expression matches.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, Final, Generic, TypeVar

import re2

__all__ = ["Screened", "ScreenedTable"]

# Room for the states of one rule, and of a whole table.
_RULE_BYTES: Final = 2 << 20
_TABLE_BYTES: Final = 16 << 20
T = TypeVar("T")


def _anything(_text: str) -> list[int]:
    return [0]


def _automaton(expressions: Sequence[str], room: int) -> Callable[[str], Sequence[int] | None]:
    options = re2.Options()
    options.max_mem = room
    options.log_errors = False
    together: Any = re2.Set.SearchSet(options)
    for expression in expressions:
        together.Add(expression)
    together.Compile()
    match: Callable[[str], Sequence[int] | None] = together.Match
    return match


_LETTER: Final = re.compile("(?![\x00-\x7f])\\w|[\ud800-\udfff]")
_ALL_BUT: Final = re.compile(r"\[\^((?:\\.|[^\]\\])*)\]")
_ESCAPED: Final = re.compile(r"\\.")


def _speaks_of_accents(pattern: str) -> bool:
    """Whether a rule names letters outside ASCII, or anything but some plain ones: an accented letter is no plain one."""
    return _LETTER.search(pattern) is not None or any(
        char.isalnum() for named in _ALL_BUT.findall(pattern) for char in _ESCAPED.sub("", named)
    )


@lru_cache(maxsize=8)
def _folded(text: str) -> str:
    """The text with a plain letter or digit in place of every one outside ASCII, for there the two syntaxes differ."""
    return _LETTER.sub(_plain_letter, text)


def _plain_letter(found: re.Match[str]) -> str:
    if found[0] >= "\ud800" and found[0] <= "\udfff":
        # Half of a character has no encoding, and is no letter in either syntax.
        return "\ufffd"
    base = unicodedata.normalize("NFKD", found[0])[:1]
    if base.isascii() and base.isalnum():
        return base
    return "0" if found[0].isdigit() else "I" if found[0].isupper() else "i"


class Screened:
    """A rule behind a screen. ``screen``: an RE2 expression that matches every ASCII text in which the rule matches.

    The screen sees a text with plain letters in place of accented ones. Everything passes when the screen is no RE2
    expression, and every text with letters outside ASCII when the rule itself speaks of such letters.
    """

    def __init__(self, rule: re.Pattern[str], screen: str) -> None:
        """Compile nothing yet: many rules are never asked."""
        self.rule = rule
        self._expression = "(?ms)" + screen
        self.folds = not _speaks_of_accents(rule.pattern)

    @cached_property
    def screen(self) -> str | None:
        """The screen as an RE2 expression; None when it is none, so that everything must pass."""
        if self.rule.flags & re.VERBOSE or "{," in self.rule.pattern:
            # The same characters mean something else in RE2.
            return None
        try:
            _automaton([self._expression], _RULE_BYTES)
        except re2.error:
            return None
        return self._expression

    @cached_property
    def _screen(self) -> Callable[[str], Sequence[int] | None]:
        return _anything if self.screen is None else _automaton([self.screen], _RULE_BYTES)

    def may_match(self, text: str) -> bool:
        """False where the rule surely does not match."""
        if text.isascii():
            return bool(self._screen(text))
        return not self.folds or bool(self._screen(_folded(text)))

    def search(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        return self.rule.search(text) if self.may_match(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.match``."""
        return self.rule.match(text) if self.may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        return self.rule.finditer(text) if self.may_match(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """As ``re.Pattern.findall``."""
        return self.rule.findall(text) if self.may_match(text) else []

    def sub(self, by: str, text: str) -> str:
        """As ``re.Pattern.sub``."""
        return self.rule.sub(by, text) if self.may_match(text) else text


class ScreenedTable(Generic[T]):
    """Many screened rules, each with what it stands for, asked of a text together."""

    def __init__(self, rows: Iterable[tuple[Screened, T]]) -> None:
        """Compile nothing yet."""
        self.rows = tuple(rows)

    @cached_property
    def _screened(self) -> tuple[list[int], list[int], list[int], Callable[[str], Sequence[int] | None]]:
        # The rows that have a screen, those that have none, those that must see accents, and all screens in one.
        screens = {index: row[0].screen for index, row in enumerate(self.rows)}
        behind = [index for index, screen in screens.items() if screen is not None]
        open_to_all = [index for index, screen in screens.items() if screen is None]
        accented = [index for index in behind if not self.rows[index][0].folds]
        try:
            together = _automaton([screen for screen in screens.values() if screen is not None], _TABLE_BYTES)
        except re2.error:
            # Too many or too large for one automaton.
            return [], list(screens), [], _anything
        return behind, open_to_all, accented, together

    def worth_asking(self, text: str) -> Sequence[tuple[re.Pattern[str], T]]:
        """The rows, in order, whose rules may match the text; every other rule does not."""
        behind, open_to_all, accented, match = self._screened
        if text.isascii():
            accented = []
        else:
            text = _folded(text)
        found = match(text)
        if not (found or open_to_all or accented):
            return ()
        chosen = sorted({*open_to_all, *accented, *(behind[hit] for hit in found or () if behind)})
        return [(self.rows[index][0].rule, self.rows[index][1]) for index in chosen]
