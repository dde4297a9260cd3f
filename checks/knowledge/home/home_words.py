"""The signs of a home, added up: what makes an address in a post the writer's home where no set phrase says so.

People speak of their home in endless ways, but of the same things: rooms, pipes, parcels, pets, keys, guests, neighbours.
Several of them beside the writer's own "our" or "I" outweigh silence; kin, trades, clubs, errands and news tell against.
``home_signs`` and ``elsewhere_signs`` hold the signs and their weights, and say where the weights come from.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from checks.knowledge.home.daily_signs import DAILY_SIGNS
from checks.knowledge.home.elsewhere_signs import ELSEWHERE_SIGNS
from checks.knowledge.home.home_signs import HOME_SIGNS

__all__ = ["DOUBTED", "ENOUGH", "SURE", "household_score"]

# Above ENOUGH the signs alone make an address a home, above SURE even one in doubtful spelling; below
# DOUBTED they outweigh a set phrase.
ENOUGH: Final = 1.5
SURE: Final = 2.4
DOUBTED: Final = 1.0
_SIGNS: Final = (*HOME_SIGNS, *DAILY_SIGNS, *ELSEWHERE_SIGNS)
_NEAR_BEFORE: Final = 34
_NEAR_AFTER: Final = 25
_BASE: Final = 0.0
# However homely the sentences beside it, they cannot make a home of an address that its own sentence says nothing of.
_BESIDE_AT_MOST: Final = 1.7
# What the phrases of ``home_ties`` weigh beside the signs, and what the kind of the record does.
_CUES: Final = {
    "lives": 2.3,
    "clear": 3.3,
    "likely": 1.8,
    "past": 4.5,
    "others": -0.7,
    "after past": 1.9,
    "earlier": 1.1,
    "later": 1.5,
    "business": 0.3,
    "business owner": -2.7,
    "negated": -2.1,
    "news": -1.1,
    "after now": 0.0,
    "listing": 2.7,
    "event": 1.9,
    "message": 2.0,
    "at home": 1.8,
    "somewhere": -1.5,
}


def household_score(lead: str, rest: str, earlier: str, later: str, cues: Iterable[str] = ()) -> float:
    """How much the sentence around an address, ``lead`` in front and ``rest`` behind it, and its neighbours sound of a home.

    ``cues`` are what else is known: phrases found by ``home_ties`` and the kind of the record. Above zero: rather a home.
    """
    sentence = f"{lead} § {rest}".strip()
    at = sentence.index("§")
    near = sentence[max(0, at - _NEAR_BEFORE) : at + _NEAR_AFTER]
    beside = f"{earlier} ~ {later}"
    score = _BASE + sum(_CUES[cue] for cue in set(cues))
    around = 0.0
    for sign in _SIGNS:
        if sign.here and sign.words.search(sentence):
            score += sign.here
        if sign.near and sign.words.search(near):
            score += sign.near
        if sign.beside and sign.words.search(beside):
            around += sign.beside
    return score + min(around, _BESIDE_AT_MOST)
