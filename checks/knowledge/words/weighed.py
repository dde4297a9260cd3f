"""Words weighed for and against one reading of a text.

Where no single phrase decides, each class of words has a weight and a number of its notions that count at most; the
classes under which a reading is possible at all are its core. What counts for little alone adds up, and what explains a
word away counts against it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from checks.knowledge.words.screened import screened
from scanner.api import ScreenedTable

__all__ = ["WeighedWords"]

_COUNTED: Final = re.compile(r"\{\d*,\d{2,}\}")
_SET_IN: Final = re.compile(r"(\|?)\n +")


def _notions(text: str) -> list[str]:
    """One a line; lines set in from the left go on with the one before."""
    return _SET_IN.sub(lambda found: found[1] or " ", text).strip().splitlines()


def _whole_words(notion: str) -> str:
    return notion if notion.startswith(("£", "#")) else rf"\b(?:{notion})\b"


class WeighedWords:
    """Classes of notions with their weights. ``words``: a class and its notions, one a line; ``weights``: what one notion of
    the class weighs, and how many count; ``core``: the classes of which one must be there, in RE2 syntax."""

    def __init__(self, words: Mapping[str, str], weights: Mapping[str, tuple[float, int]], core: tuple[str, ...]) -> None:
        """Compile nothing yet."""
        self._words = {kind: _notions(text) for kind, text in words.items()}
        self._weights = weights
        self._core = core

    @cached_property
    def _table(self) -> ScreenedTable[str]:
        return ScreenedTable(
            (screened(_whole_words(notion), re.I), kind) for kind, notions in self._words.items() for notion in notions
        )

    @property
    def expression(self) -> str:
        """What a listener listens for: any notion of the core, with long repetitions endless, as counting costs RE2 dear."""
        notions = [_whole_words(notion) for kind in self._core for notion in self._words[kind]]
        return _COUNTED.sub("*", "|".join(notions))

    def found(self, text: str) -> dict[str, list[re.Match[str]]]:
        """The first match of every notion in the text, by class."""
        by_kind: dict[str, list[re.Match[str]]] = {}
        for rule, kind in self._table.worth_asking(text):
            if match := rule.search(text):
                by_kind.setdefault(kind, []).append(match)
        return by_kind

    def score(self, found: Mapping[str, list[re.Match[str]]]) -> float:
        """The weight of what was found; nothing without a word of the core."""
        if not any(kind in found for kind in self._core):
            return 0.0
        return sum(weight * min(most, len(found.get(kind, ()))) for kind, (weight, most) in self._weights.items())
