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

from checks.knowledge.home_words import ENOUGH, household_score
from checks.knowledge.screened import screened
from checks.knowledge.tie_words import (
    AFTER_NOW,
    AFTER_PAST,
    AFTER_SINCE,
    AWAY_FROM,
    BUSINESS,
    BUSINESS_OWNER,
    EARLIER_PAST,
    EARLIER_SENTENCE,
    LEAVING,
    NEARBY,
    NEGATED,
    NEWS,
    NOW_CLEAR,
    NOW_LIKELY,
    NOW_LIVES,
    NOW_SALE,
    OTHERS,
    PAST,
    QUOTED,
    SELLING,
    STAYED,
)
from scanner.api import Tie

__all__ = ["HomeTie", "Strength", "home_tie"]

_REACH: Final = 160
_SENTENCE_END: Final = screened(r"[!?….)]*[ \t]*(?:\n\s*)+|[!?…]+(?:\s+|$)|\.+(?:\s+(?=[A-Z0-9\"'“])|\s*$)")
_FIRST_PERSON: Final = screened(r"\b(?:i|we|my|our|me|us|ours|mine|ive|weve)\b", re.IGNORECASE)
_THAT_IS_ME: Final = screened(r"that's (?:me|us|mine|ours|home|where (?:i|we) live)\b", re.IGNORECASE)
_SHORTENING: Final = screened(r"\b(?:no|st|rd|ave|dr|mr|mrs|ms|cl|ln|nr|apt)$", re.IGNORECASE)


class Strength(IntEnum):
    """How surely the words tie the address to the writer."""

    NONE = 0
    LIKELY = 1
    CLEAR = 2


class HomeTie(Struct, frozen=True):
    """The tie and its strength. ``elsewhere`` is True when the words give the address to somebody else, or to the public."""

    tie: Tie
    strength: Strength
    elsewhere: bool = False


_ELSEWHERE: Final = HomeTie(Tie.UNTIED, Strength.NONE, elsewhere=True)
_UNTIED: Final = HomeTie(Tie.UNTIED, Strength.NONE)


def home_tie(text: str, start: int, end: int) -> HomeTie:
    """How the words around ``text[start:end]`` tie it to the writer. Looks at 160 characters to each side."""
    before = _flat(text[max(0, start - _REACH) : start])
    after = _flat(text[end : end + _REACH])
    earlier, lead = _last_sentence(before)
    rest, later = _first_sentence(after)
    sentence = NEARBY.sub(" ", f"{lead} § {rest}")
    around = NEARBY.sub(" ", f"{earlier} {lead} § {rest} {later}")
    if QUOTED.search(sentence):
        return _ELSEWHERE

    cue, at, stop, firm = _last_cue(lead)
    others = _belongs_to_others(lead, at, stop)
    public = bool(NEWS.search(sentence)) or bool(BUSINESS.search(sentence))
    if cue is not None:
        if others or AWAY_FROM.search(lead[stop:]) or NEGATED.search(_clause(lead, at, stop)):
            return _ELSEWHERE
        if cue is Tie.HOME_NOW and firm == "clear" and AFTER_PAST.match(rest):
            return HomeTie(Tie.HOME_PAST, Strength.CLEAR)
        if firm == "past" and STAYED.search(lead) and AFTER_SINCE.match(rest) and " for " not in rest[:5]:
            return HomeTie(Tie.HOME_NOW, Strength.CLEAR)
        if firm == "likely" and " from " in lead[at:stop]:
            return _ELSEWHERE
        if BUSINESS.search(NEARBY.sub(" ", lead[stop:])):
            return _ELSEWHERE
        if firm == "lives":
            return HomeTie(cue, Strength.CLEAR)
        if BUSINESS_OWNER.search(around) or (public and firm == "likely") or (NEWS.search(sentence) and firm != "past"):
            return _ELSEWHERE
        return HomeTie(cue, Strength.LIKELY if firm == "likely" else Strength.CLEAR)
    if others:
        return _ELSEWHERE
    if BUSINESS_OWNER.search(around) or public:
        return _ELSEWHERE
    if AFTER_PAST.match(rest):
        return HomeTie(Tie.HOME_PAST, Strength.CLEAR)
    if AFTER_NOW.match(rest):
        return HomeTie(Tie.HOME_NOW, Strength.CLEAR)
    if _THAT_IS_ME.match(later):
        return HomeTie(Tie.HOME_NOW, Strength.CLEAR)
    if LEAVING.search(lead) and EARLIER_PAST.match(rest):
        return HomeTie(Tie.HOME_PAST, Strength.CLEAR)
    if NOW_SALE.search(lead) and SELLING.search(_flat(text[:600])):
        return HomeTie(Tie.HOME_NOW, Strength.LIKELY)
    if len(lead.split()) <= 5 and EARLIER_SENTENCE.search(earlier) and not OTHERS.search(earlier):
        return HomeTie(Tie.HOME_NOW, Strength.LIKELY)
    if not lead and EARLIER_SENTENCE.search(later) and not OTHERS.search(later):
        return HomeTie(Tie.HOME_NOW, Strength.LIKELY)
    enough = household_score(lead, rest, earlier, later) >= ENOUGH
    return HomeTie(Tie.HOME_NOW, Strength.LIKELY) if enough and not OTHERS.search(rest) else _UNTIED


def _flat(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")


def _last_sentence(before: str) -> tuple[str, str]:
    """What comes in front of the address: the sentence before, and the beginning of the address's own."""
    ends = [match for match in _SENTENCE_END.finditer(before) if not _SHORTENING.search(before[: match.start()])]
    if not ends:
        return "", before.strip()
    last = ends[-1]
    previous = ends[-2].end() if len(ends) > 1 else 0
    return before[previous : last.start()].strip(), before[last.end() :].strip()


def _first_sentence(after: str) -> tuple[str, str]:
    end = _SENTENCE_END.search(after)
    if end is None:
        return after.strip(), ""
    return after[: end.start()].strip(), after[end.end() :][:80].strip()


def _last_cue(lead: str) -> tuple[Tie | None, int, int, str]:
    """The cue nearest to the address: what it says, its span, and how firm it is."""
    best: tuple[Tie | None, int, int, str] = (None, len(lead), len(lead), "")
    for kind, pattern, how in (
        (Tie.HOME_PAST, PAST, "past"),
        (Tie.HOME_NOW, NOW_LIVES, "lives"),
        (Tie.HOME_NOW, NOW_CLEAR, "clear"),
        (Tie.HOME_NOW, NOW_LIKELY, "likely"),
    ):
        for match in pattern.finditer(lead):
            if best[0] is None or match.end() > best[2]:
                best = (kind, match.start(), match.end(), how)
    tie, _, stop, firm = best
    # A cue governs what follows it closely; beyond some words the sentence has moved on.
    if tie is not None and len(lead[stop:].split()) > (9 if firm in {"lives", "clear"} else 7):
        return None, len(lead), len(lead), ""
    return best


def _clause(lead: str, at: int, stop: int) -> str:
    """The cue with up to 30 characters in front of it, as far as its own clause goes."""
    begin = max(0, at - 30)
    return lead[max(begin, *(lead.rfind(mark, 0, at) + 1 for mark in ",:;")) : stop]


def _belongs_to_others(lead: str, at: int, stop: int) -> bool:
    """True if somebody else stands between the cue and the address, or is the one whom the cue speaks of."""
    if at == len(lead):
        return OTHERS.search(lead) is not None
    if not _FIRST_PERSON.search(lead[at:stop]):
        return OTHERS.search(lead) is not None
    return OTHERS.search(lead[stop:]) is not None or OTHERS.search(lead[max(0, at - 12) : stop]) is not None
