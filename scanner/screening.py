"""Rules in Python's syntax that cost next to nothing where they do not match.

Python tries every alternative of a rule at every place of a text; RE2 goes over the text once, whatever the rule. So a
looser RE2 expression is asked first, and the rule itself only where that expression matches.

The screens look at one byte a character: a plain letter or digit stands for every accented one, one byte for all marks
outside ASCII. Their automata are several times smaller and sooner made than those that know all of Unicode.
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
_RULE_BYTES: Final = 1 << 20
_TABLE_BYTES: Final = 8 << 20
# So many characters of rules with gaps share an automaton of a table; of those without, any number may.
_TOGETHER: Final = 8_000
_GAP: Final = re.compile(r"[*+{]")
T = TypeVar("T")


_Look = Callable[[bytes], Sequence[int] | None]


def _anything(_text: bytes) -> list[int]:
    return [0]


def _automaton(expressions: Sequence[str], room: int) -> tuple[_Look, list[int]]:
    """What looks for all expressions together, and which of them it looks for: those that are RE2 expressions.

    :raises re2.error: if there are none, or they are too many or too large for one automaton.
    """
    options = re2.Options()
    options.max_mem = room
    options.log_errors = False
    options.encoding = re2.Options.Encoding.LATIN1
    together: Any = re2.Set.SearchSet(options)
    taken: list[int] = []
    for index, expression in enumerate(expressions):
        try:
            together.Add(_MARKS.sub(_MARK, expression).encode("latin-1"))
        except re2.error:
            continue
        taken.append(index)
    if not taken:
        raise re2.error("no expression")
    together.Compile()
    match: _Look = together.Match
    return match, taken


# Whatever is neither ASCII nor a letter or a digit.
_MARK: Final = "\x80"
_MARKS: Final = re.compile(r"[^\x00-\x7f]")
_LETTER: Final = re.compile("(?![\x00-\x7f])\\w|[\ud800-\udfff]")
_ALL_BUT: Final = re.compile(r"\[\^((?:\\.|[^\]\\])*)\]")
_ESCAPED: Final = re.compile(r"\\.")
# Verbose rules, "up to n times" without a least number, and characters outside ASCII by their number.
_FOREIGN: Final = re.compile(r"^\(\?[aimsu]*x|\{,|\\x[89a-fA-F]|\\[uUN]")


def _speaks_of_accents(pattern: str) -> bool:
    """Whether a rule names letters outside ASCII, or anything but some plain ones: an accented letter is no plain one."""
    return _LETTER.search(pattern) is not None or any(
        char.isalnum() for named in _ALL_BUT.findall(pattern) for char in _ESCAPED.sub("", named)
    )


@lru_cache(maxsize=8)
def _folded(text: str) -> bytes:
    """The text as the screens see it."""
    return _MARKS.sub(_MARK, _LETTER.sub(_plain_letter, text)).encode("latin-1")


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

    The screen sees a text with plain letters in place of accented ones, and ``\\x80`` for every mark outside ASCII, which the
    screen's own marks stand for as well. Everything passes when the screen is no RE2 expression, and every text with
    letters outside ASCII when the rule itself speaks of such letters.
    """

    def __init__(self, expression: str, screen: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Compile nothing yet: many rules are never asked, and many that are never pass the screen."""
        self.expression = expression
        self.flags = flags
        self._screened_by = "(?ms)" + screen

    @cached_property
    def rule(self) -> re.Pattern[str]:
        """The rule itself."""
        return re.compile(self.expression, self.flags)

    @cached_property
    def folds(self) -> bool:
        """Whether an accented letter is to the rule what a plain one is."""
        return not _speaks_of_accents(self.expression)

    @property
    def screen(self) -> str | None:
        """The screen as it would be given to RE2; None where the rule's characters mean something else there."""
        foreign = self.flags & re.VERBOSE or _FOREIGN.search(self.expression)
        return None if foreign else self._screened_by

    @cached_property
    def _screen(self) -> _Look:
        if self.screen is None:
            return _anything
        try:
            return _automaton([self.screen], _RULE_BYTES)[0]
        except re2.error:
            return _anything

    def may_match(self, text: str) -> bool:
        """False where the rule surely does not match."""
        if text.isascii():
            return bool(self._screen(text.encode()))
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
    def _screened(self) -> tuple[list[tuple[_Look, list[int]]], list[int], list[int]]:
        # The automata with the rows behind each, the rows that have no screen, and those that must see accents.
        automata: list[tuple[_Look, list[int]]] = []
        for part in self._parts():
            try:
                match, taken = _automaton([self.rows[index][0].screen or "" for index in part], _TABLE_BYTES)
            except re2.error:
                # Too large even so: its rules are all asked.
                continue
            automata.append((match, [part[index] for index in taken]))
        behind = {index for _, rows in automata for index in rows}
        open_to_all = [index for index in range(len(self.rows)) if index not in behind]
        return automata, open_to_all, [index for index in sorted(behind) if not self.rows[index][0].folds]

    def _parts(self) -> list[list[int]]:
        """The rows that have a screen, in runs that one automaton can hold: its states multiply with every gap in a rule."""
        screens = {index: rule.screen for index, (rule, _) in enumerate(self.rows) if rule.screen is not None}
        parts: list[list[int]] = [[index for index, screen in screens.items() if not _GAP.search(screen)]]
        room = 0
        for index, screen in screens.items():
            if _GAP.search(screen):
                if room < len(screen):
                    parts.append([])
                    room = _TOGETHER
                parts[-1].append(index)
                room -= len(screen)
        return [part for part in parts if part]

    def worth_asking(self, text: str) -> Sequence[tuple[re.Pattern[str], T]]:
        """The rows, in order, whose rules may match the text; every other rule does not."""
        automata, open_to_all, accented = self._screened
        chosen = set(open_to_all)
        if not text.isascii():
            chosen.update(accented)
            content = _folded(text)
        else:
            content = text.encode()
        for match, rows in automata:
            if found := match(content):
                chosen.update([rows[hit] for hit in found])
        return [(self.rows[index][0].rule, self.rows[index][1]) for index in sorted(chosen)] if chosen else ()
