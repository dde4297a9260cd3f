"""Rules in Python's syntax that cost next to nothing where they do not match.

Python tries every alternative of a rule at every place of a text; RE2 goes over the text once, whatever the rule. So a
looser RE2 expression is asked first, and the rule itself only where that expression matches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final

import re2

__all__ = ["Screened"]

_AUTOMATON_BYTES: Final = 4 << 20


def _anything(_text: str) -> bool:
    return True


class Screened:
    """A rule behind a screen. ``screen``: an RE2 expression that matches every ASCII text in which the rule matches.

    What stands outside ASCII passes the screen unseen, for the two syntaxes differ in what a letter is; so does everything
    when the screen is no RE2 expression.
    """

    def __init__(self, rule: re.Pattern[str], screen: str) -> None:
        """Compile nothing yet: many rules are never asked."""
        self.rule = rule
        self._expression = "(?ms)" + screen

    @cached_property
    def _screen(self) -> Any:
        options = re2.Options()
        options.max_mem = _AUTOMATON_BYTES
        options.log_errors = False
        screen: Any = re2.Set.SearchSet(options)
        try:
            if self.rule.flags & re.VERBOSE or "{," in self.rule.pattern:
                # The same characters mean something else in RE2.
                return _anything
            screen.Add(self._expression)
            screen.Compile()
        except re2.error:
            return _anything
        return screen.Match

    def search(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        return self.rule.search(text) if not text.isascii() or self._screen(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.match``."""
        return self.rule.match(text) if not text.isascii() or self._screen(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        return self.rule.finditer(text) if not text.isascii() or self._screen(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """As ``re.Pattern.findall``."""
        return self.rule.findall(text) if not text.isascii() or self._screen(text) else []

    def sub(self, by: str, text: str) -> str:
        """As ``re.Pattern.sub``."""
        return self.rule.sub(by, text) if not text.isascii() or self._screen(text) else text
