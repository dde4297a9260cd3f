"""Weighs a text's words for and against telling of the writer's own day as a police officer.

No single phrase gives a shift away in all the ways people tell of one, so the evidence is graded: words of the trade, words
that people also use in jest, shifts, acts; against them households, bystanders, stories and other trades. The weights come
from a logistic regression over several sets of invented sentences, with each set left out in turn, rounded to quarters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.work.duty_craft import CRAFT_WORDS, TRADE_MORE
from checks.knowledge.work.duty_others import OTHER_WORDS
from checks.knowledge.work.duty_words import POLICE_WORDS
from checks.knowledge.work.work_wording import first_person
from scanner.api import ScreenedTable

__all__ = ["ENOUGH", "SURE", "WORDS", "duty_score", "half_told", "may_score", "other_life", "where_told"]

ENOUGH: Final = 3.0
# What a sentence needs whose neighbours speak of another trade.
SURE: Final = 5.0
# What a text needs on an account whose other posts leave no doubt of the job.
_HALF: Final = 2.5
# How much each notion of a class weighs, and how many of them count.
_WEIGHTS: Final = {
    "trade": (1.5, 3), "loose": (0.75, 4), "faint": (0.5, 2), "shift": (0.75, 2), "act": (1.25, 2),
    "craft": (1.75, 3), "deed": (2.0, 2),
    "home": (-1.75, 2), "others": (-1.75, 2), "story": (-1.25, 2), "trades": (-2.25, 2),
}  # fmt: skip
_ANY_TRADE: Final = 1.5
_FIRST_PERSON: Final = 0.75


def _whole_words(notion: str) -> str:
    return notion if notion.startswith((r"\b", "(?:^")) else rf"\b(?:{notion})\b"


def _table(words: Mapping[str, str]) -> ScreenedTable[str]:
    return ScreenedTable(
        (screened(_whole_words(notion), re.I | re.M), kind)
        for kind, text in words.items()
        for notion in text.replace("\n  ", "").strip().splitlines()
    )


WORDS: Final = _table(
    POLICE_WORDS
    | {"trade": POLICE_WORDS["trade"].rstrip("\n") + TRADE_MORE, "craft": CRAFT_WORDS["craft"], "deed": CRAFT_WORDS["deed"]}
)
_AGAINST: Final = _table(OTHER_WORDS)


def may_score(text: str) -> bool:
    """Whether the words for alone are enough: where they are not, no sentence of the text can be."""
    return _in_favour(text) >= ENOUGH


def duty_score(text: str) -> float:
    """How much a text sounds like an officer's own day; :data:`ENOUGH` and more counts."""
    score = _in_favour(text)
    if score < ENOUGH:
        return score
    return score + _weighed(_without_trade(text))


def half_told(text: str) -> bool:
    """Whether a text would tell of a day's police work if one knew that its writer is an officer.

    Two things that do not overlap have to say so, and nothing speaks against it.
    """
    favour = _in_favour(text)
    against = _without_trade(text) if favour >= _HALF else Counter()
    # A thing of the household is in many an incident; another person's arrest, a story or another trade is not.
    if favour + _weighed(against) < _HALF or set(against) - {"home"}:
        return False
    ends: list[tuple[int, int]] = []
    ours = False
    for kind, span in _found(text):
        if kind != "faint" and not _meets(span, ends):
            ends.append(span)
            ours = ours or kind in ("trade", "craft", "deed", "act")
    return ours and len(ends) > 1


def other_life(text: str, *, strict: bool = False) -> bool:
    """Whether a text speaks of another trade, or tells a story, more than it uses words of the police trade.

    ``strict``: whether it speaks of another trade at all.
    """
    against = _without_trade(text)
    if strict:
        return against["trades"] > 0
    other = against["trades"] + against["story"]
    return other > 0 and other > sum(kind == "trade" for _, kind in WORDS.worth_asking(text))


@lru_cache(maxsize=32)
def _without_trade(text: str) -> Counter[str]:
    """The notions of other lives; what a word of the trade has explained ("the custody nurse") is none of them."""
    for rule, kind in WORDS.worth_asking(text):
        text = rule.sub(" ", text) if kind in ("trade", "craft") else text
    return Counter(kind for rule, kind in _AGAINST.worth_asking(text) if rule.search(text))


@lru_cache(maxsize=8)
def _in_favour(text: str) -> float:
    counted = _counted(text)
    if not any(counted[kind] for kind in ("trade", "loose", "act", "craft", "deed")):
        return 0.0
    score = _weighed(counted) + (_ANY_TRADE if counted["trade"] else 0.0)
    if first_person(text):
        return score + _FIRST_PERSON
    # Words of the craft that nobody works with, at no time of a shift, are what a headline or a wag writes.
    told = counted["trade"] or counted["shift"] or counted["act"] or counted["deed"]
    return score if told else score - _WEIGHTS["craft"][0] * min(1, counted["craft"])


# A text is asked whether it may tell, then how much, then where: the words are looked up once.
@lru_cache(maxsize=32)
def _found(text: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    """The first place of every notion that the text has, with its class."""
    return tuple((kind, match.span()) for rule, kind in WORDS.worth_asking(text) if (match := rule.search(text)))


def _counted(text: str) -> Counter[str]:
    """How many notions of each class a text has; a word of the craft is none of a looser or a narrower class as well."""
    found = _found(text)
    trade = [span for kind, span in found if kind == "trade"]
    craft = [span for kind, span in found if kind == "craft" and not _meets(span, trade)]
    counted = Counter(kind for kind, span in found if kind != "craft" and (kind != "loose" or not _meets(span, craft)))
    counted["craft"] = len(craft)
    return counted


def _meets(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _weighed(counted: Mapping[str, int]) -> float:
    return sum(weight * min(most, counted.get(kind, 0)) for kind, (weight, most) in _WEIGHTS.items())


def where_told(text: str) -> int:
    """Where the first of the most telling words of a text stands. The words themselves may hold names and are not handed on."""
    starts: dict[str, int] = {}
    for kind, span in _found(text):
        starts.setdefault(kind, span[0])
    return next((starts[kind] for kind in ("trade", "deed", "act", "craft", "loose") if kind in starts), 0)
