"""Do the words around an address say that the writer lives, or lived, there? No words, no tie: most addresses in posts
belong to shops, to news or to somebody else.

The judgement is made within a sentence and its neighbour: a cue of the writer's own (``we've moved to``), its tense, and
against it whoever else the sentence is about (``Nan's at``), business words, news words and speech that is only quoted.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from checks.knowledge.home.home_words import DOUBTED, ENOUGH, SURE
from checks.knowledge.home.surroundings import NEVER, Surroundings, flattened, surroundings
from checks.knowledge.home.tie_limits import GONE, THEY_MOVE
from checks.knowledge.home.tie_words import (
    AFTER_NOW,
    AFTER_PAST,
    AFTER_SINCE,
    AWAY_FROM,
    BUSINESS,
    EARLIER_PAST,
    EARLIER_SENTENCE,
    LEAVING,
    NEARBY,
    NOW_SALE,
    OTHERS,
    SELLING,
    STAYED,
)
from checks.knowledge.home.whose_place import Whose
from checks.knowledge.words.screened import screened
from scanner.api import Tie

__all__ = ["HomeTie", "Strength", "home_tie"]

_THAT_IS_ME: Final = screened(r"that's (?:me|us|mine|ours|home|where (?:i|we) live)\b", re.IGNORECASE)
_INTO: Final = screened(r"\b(?:into|moving to|moved to)$", re.IGNORECASE)


class Strength(IntEnum):
    """How surely the words tie the address to the writer."""

    NONE = 0
    LIKELY = 1
    CLEAR = 2


class HomeTie(Struct, frozen=True):
    """The tie and its strength. ``elsewhere`` is True when the words give the address to somebody else, or to the public.

    ``firm``: a set phrase says it ("we moved to"); else the words around the address only sound of a home.
    ``told``: the writer says whose place it is, or several signs agree; else one weak sum of words is all there is.
    """

    tie: Tie
    strength: Strength
    elsewhere: bool = False
    firm: bool = True
    told: bool = True


_ELSEWHERE: Final = HomeTie(Tie.UNTIED, Strength.NONE, elsewhere=True)
_UNTIED: Final = HomeTie(Tie.UNTIED, Strength.NONE)


def home_tie(text: str, start: int, end: int, kind: str = "", *, weigh: bool = True) -> HomeTie:
    """How the words around ``text[start:end]`` tie it to the writer. Looks at 160 characters to each side.

    ``kind`` is ``listing``, ``event`` or ``message`` where the text is one: such texts are oftener about the writer's home.
    Without ``weigh`` only set phrases count: for a part of an address, whose other parts would be weighed as words.
    """
    near = surroundings(text, start, end)
    said = _by_phrase(near, text)
    whose = near.whose()
    if not weigh:
        return _own(near, said) if whose is Whose.OWN and not (near.quoted or near.negated or said.elsewhere) else said
    if whose is Whose.OTHER and near.firm != "lives":
        return _ELSEWHERE
    if near.quoted or THEY_MOVE.search(near.whole):
        return _ELSEWHERE
    if whose in (Whose.OWN, Whose.LIKELY) and not near.negated:
        return _own(near, said, firm=whose is Whose.OWN)
    score = near.score(kind, sure=said.strength is Strength.CLEAR)
    if score == NEVER or (said.elsewhere and near.cue is not None and AWAY_FROM.search(near.lead[near.stop :])):
        return _ELSEWHERE
    gone = whose is Whose.FORMER or GONE.search(near.whole) is not None
    if said.strength is not Strength.NONE:
        past = near.firm != "lives" and (whose is Whose.FORMER or (said.strength is not Strength.CLEAR and gone))
        said = HomeTie(Tie.HOME_PAST, said.strength) if past else said
        told = whose is not Whose.VISIT and (kind != "" or said.strength is Strength.CLEAR or score > SURE)
        return replace(said, told=told) if score > DOUBTED else _UNTIED
    if score <= ENOUGH:
        return said
    past = near.firm == "past" or gone
    strength = Strength.CLEAR if score > SURE else Strength.LIKELY
    told = kind != "" or (score > SURE and whose not in (Whose.FORMER, Whose.VISIT))
    return HomeTie(Tie.HOME_PAST if past else Tie.HOME_NOW, strength, firm=False, told=told)


def _own(near: Surroundings, said: HomeTie, *, firm: bool = True) -> HomeTie:
    """The tie of an address that the writer calls theirs, past where they look back."""
    if said.strength is Strength.CLEAR and said.tie is Tie.HOME_PAST and not _INTO.search(near.lead):
        return said
    past = GONE.search(near.whole) and not _INTO.search(near.lead)
    return HomeTie(Tie.HOME_PAST if past else Tie.HOME_NOW, Strength.CLEAR, firm=firm or said.strength is Strength.CLEAR)


def _by_phrase(near: Surroundings, text: str) -> HomeTie:
    """What a set phrase in front of or behind the address says, if there is one."""
    lead, rest, at, stop, firm = near.lead, near.rest, near.at, near.stop, near.firm
    public = near.news or near.business
    if near.quoted:
        return _ELSEWHERE
    if near.cue is not None:
        if near.others or AWAY_FROM.search(lead[stop:]) or near.negated:
            return _ELSEWHERE
        if near.cue is Tie.HOME_NOW and firm == "clear" and AFTER_PAST.match(rest):
            return HomeTie(Tie.HOME_PAST, Strength.CLEAR)
        if firm == "past" and STAYED.search(lead) and AFTER_SINCE.match(rest) and " for " not in rest[:5]:
            return HomeTie(Tie.HOME_NOW, Strength.CLEAR)
        if firm == "likely" and " from " in lead[at:stop]:
            return _ELSEWHERE
        if BUSINESS.search(NEARBY.sub(" ", lead[stop:])):
            return _ELSEWHERE
        if firm == "lives":
            return HomeTie(near.cue, Strength.CLEAR)
        if near.owner or (public and firm == "likely") or (near.news and firm != "past"):
            return _ELSEWHERE
        return HomeTie(near.cue, Strength.LIKELY if firm == "likely" else Strength.CLEAR)
    if near.others or near.owner or public:
        return _ELSEWHERE
    return _by_neighbours(near, text)


def _by_neighbours(near: Surroundings, text: str) -> HomeTie:
    """What stands behind the address, or in the sentence before or after its own."""
    lead, rest = near.lead, near.rest
    if AFTER_PAST.match(rest) or (LEAVING.search(lead) and EARLIER_PAST.match(rest)):
        return HomeTie(Tie.HOME_PAST, Strength.CLEAR)
    if AFTER_NOW.match(rest) or _THAT_IS_ME.match(near.later):
        return HomeTie(Tie.HOME_NOW, Strength.CLEAR)
    if NOW_SALE.search(lead) and SELLING.search(flattened(text[:600])):
        return HomeTie(Tie.HOME_NOW, Strength.LIKELY)
    beside = (near.earlier if len(lead.split()) <= 5 else "", "" if lead else near.later)
    if any(EARLIER_SENTENCE.search(words) and not OTHERS.search(words) for words in beside):
        return HomeTie(Tie.HOME_NOW, Strength.LIKELY)
    return _UNTIED
