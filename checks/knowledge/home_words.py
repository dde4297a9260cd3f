"""The signs of a home, added up: what makes an address in a post the writer's home where no set phrase says so.

People speak of their home in endless ways, but of the same things: rooms, pipes, parcels, pets, keys, guests, neighbours.
Several of them beside the writer's own "our" or "I" outweigh silence; kin, trades, clubs, errands and news tell against.
``home_signs`` and ``elsewhere_signs`` hold the signs and their weights, and say where the weights come from.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from checks.knowledge.elsewhere_signs import ELSEWHERE_SIGNS
from checks.knowledge.home_signs import HOME_SIGNS

__all__ = ["DOUBTED", "ENOUGH", "SURE", "household_score"]

# Above ENOUGH the signs alone make an address a home, above SURE even one in doubtful spelling; below
# DOUBTED they outweigh a set phrase.
ENOUGH: Final = 0.9
SURE: Final = 2.0
DOUBTED: Final = -1.0
_SIGNS: Final = (*HOME_SIGNS, *ELSEWHERE_SIGNS)
_NEAR_BEFORE: Final = 34
_NEAR_AFTER: Final = 25
_BASE: Final = 0.0
# What the phrases of ``home_ties`` weigh beside the signs, and what the kind of the record does.
_CUES: Final = {
    "lives": 0.6,
    "clear": 1.9,
    "likely": 0.6,
    "past": 2.2,
    "others": -1.2,
    "after past": 0.7,
    "earlier": 0.5,
    "later": 0.8,
    "business": -0.9,
    "business owner": -1.1,
    "negated": -1.5,
    "news": -0.4,
    "after now": 0.0,
    "listing": 1.6,
    "event": 0.9,
    "message": 0.9,
    "at home": 1.5,
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
    for sign in _SIGNS:
        if sign.here and sign.words.search(sentence):
            score += sign.here
        if sign.near and sign.words.search(near):
            score += sign.near
        if sign.beside and sign.words.search(beside):
            score += sign.beside
    return score
