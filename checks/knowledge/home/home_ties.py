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

from checks.knowledge.home.home_words import DOUBTED, ENOUGH, SURE, household_score
from checks.knowledge.home.place_claims import claims_place, is_homely
from checks.knowledge.home.tie_limits import GONE, THEY_MOVE, VETO
from checks.knowledge.home.tie_words import (
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
from checks.knowledge.home.whose_place import Whose, is_own_street, lives_on, whose_place
from checks.knowledge.words.screened import screened
from scanner.api import Tie

__all__ = ["NEVER", "HomeTie", "Strength", "home_score", "home_tie", "says_claimed", "says_lives_on", "says_own_street"]

_REACH: Final = 160
_SENTENCE_END: Final = screened(r"[!?….)]*[ \t]*(?:\n\s*)+|[!?…]+(?:\s+|$)|\.+(?:\s+(?=[A-Z0-9\"'“])|\s*$)")
_FIRST_PERSON: Final = screened(r"\b(?:i|we|my|our|me|us|ours|mine|ive|weve)\b", re.IGNORECASE)
_THAT_IS_ME: Final = screened(r"that's (?:me|us|mine|ours|home|where (?:i|we) live)\b", re.IGNORECASE)
_INTO: Final = screened(r"\b(?:into|moving to|moved to)$", re.IGNORECASE)
_SHORTENING: Final = screened(r"\b(?:no|st|rd|ave|dr|mr|mrs|ms|cl|ln|nr|apt)$", re.IGNORECASE)


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


# The score of an address that is somebody else's, whatever the other words weigh.
NEVER: Final = -99.0
_ELSEWHERE: Final = HomeTie(Tie.UNTIED, Strength.NONE, elsewhere=True)
_UNTIED: Final = HomeTie(Tie.UNTIED, Strength.NONE)


def home_tie(text: str, start: int, end: int, kind: str = "", *, weigh: bool = True) -> HomeTie:
    """How the words around ``text[start:end]`` tie it to the writer. Looks at 160 characters to each side.

    ``kind`` is ``listing``, ``event`` or ``message`` where the text is one: such texts are oftener about the writer's home.
    Without ``weigh`` only set phrases count: for a part of an address, whose other parts would be weighed as words.
    """
    near = _around(text, start, end)
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


def _own(near: _Around, said: HomeTie, *, firm: bool = True) -> HomeTie:
    """The tie of an address that the writer calls theirs, past where they look back."""
    if said.strength is Strength.CLEAR and said.tie is Tie.HOME_PAST and not _INTO.search(near.lead):
        return said
    past = GONE.search(near.whole) and not _INTO.search(near.lead)
    return HomeTie(Tie.HOME_PAST if past else Tie.HOME_NOW, Strength.CLEAR, firm=firm or said.strength is Strength.CLEAR)


def says_lives_on(text: str, start: int, end: int) -> bool:
    """Whether a sentence that quotes nobody says outright that the writer lives on the street."""
    near = _around(text, start, end)
    return not near.quoted and not near.negated and lives_on(near.lead, near.rest)


def says_own_street(text: str, start: int, end: int) -> bool:
    """Whether the sentence of a street without a number says that the writer lives on it."""
    near = _around(text, start, end)
    return is_own_street(near.lead, near.rest, near.earlier)


def says_claimed(text: str, start: int, end: int) -> bool:
    """Whether the words around a place without a number claim it as the writer's home, and nobody is quoted."""
    near = _around(text, start, end)
    if near.quoted or THEY_MOVE.search(near.whole):
        return False
    claimed = claims_place(near.lead, near.rest, near.earlier, near.later)
    if not claimed and VETO.search(near.whole):
        return False
    if near.whose() in (Whose.OTHER, Whose.VISIT):
        return False
    return claimed or (
        not GONE.search(near.whole) and is_homely(replace(near, earlier="", later="").score(), near.lead, near.rest)
    )


def home_score(text: str, start: int, end: int) -> float:
    """How much the sentence of ``text[start:end]`` sounds of the writer's home; ``NEVER`` if it is somebody else's.

    The sentences beside it do not count: a street without a number is named for many reasons, and a long post has many.
    """
    return replace(_around(text, start, end), earlier="", later="").score()


class _Around(Struct, frozen=True):
    """What stands around an address, taken apart: sentences, the cue nearest in front, and whose the words make it."""

    earlier: str
    lead: str
    rest: str
    later: str
    cue: Tie | None
    at: int
    stop: int
    firm: str
    others: bool
    news: bool
    business: bool
    owner: bool
    quoted: bool

    @property
    def negated(self) -> bool:
        """Whether the clause of the cue denies it."""
        return self.cue is not None and NEGATED.search(_clause(self.lead, self.at, self.stop)) is not None

    @property
    def whole(self) -> str:
        """The address's sentence between its neighbours, with § for the address."""
        return f"{self.earlier} . {self.lead} § {self.rest} . {self.later}".strip(" .")

    def whose(self) -> Whose:
        """Whose place the grammar makes it."""
        return whose_place(self.lead, self.rest, self.earlier, self.later)

    def score(self, kind: str = "", *, sure: bool = False) -> float:
        """The household signs, weighed; ``NEVER`` where the words give the address away, unless a set phrase is ``sure``."""
        if self.quoted or THEY_MOVE.search(self.whole) or (not sure and VETO.search(self.whole)):
            return NEVER
        cues = {*self.cues(), kind} if kind else self.cues()
        return household_score(self.lead, self.rest, self.earlier, self.later, cues)

    def cues(self) -> set[str]:
        """What weighs beside the household signs, under the names that ``home_words`` gives it."""
        told = {
            "others": self.others,
            "after now": AFTER_NOW.match(self.rest) is not None,
            "after past": AFTER_PAST.match(self.rest) is not None,
            "earlier": EARLIER_SENTENCE.search(self.earlier) is not None and not OTHERS.search(self.earlier),
            "later": EARLIER_SENTENCE.search(self.later) is not None and not OTHERS.search(self.later),
            "business": self.business,
            "business owner": self.owner,
            "negated": self.negated,
            "news": self.news,
        }
        return {name for name, true in told.items() if true} | (
            {self.firm} if self.cue is not None and not self.others else set()
        )


def _around(text: str, start: int, end: int) -> _Around:
    earlier, lead = _last_sentence(_flat(text[max(0, start - _REACH) : start]))
    rest, later = _first_sentence(_flat(text[end : end + _REACH]))
    sentence = NEARBY.sub(" ", f"{lead} § {rest}")
    cue, at, stop, firm = _last_cue(lead)
    return _Around(
        earlier=earlier,
        lead=lead,
        rest=rest,
        later=later,
        cue=cue,
        at=at,
        stop=stop,
        firm=firm,
        others=_belongs_to_others(lead, at, stop),
        news=NEWS.search(sentence) is not None,
        business=BUSINESS.search(sentence) is not None,
        owner=BUSINESS_OWNER.search(NEARBY.sub(" ", f"{earlier} {lead} § {rest} {later}")) is not None,
        quoted=QUOTED.search(sentence) is not None or _is_in_quotes(text, start, end),
    )


def _is_in_quotes(text: str, start: int, end: int) -> bool:
    """Whether the words that say "I" stand within the quotation marks around the address: somebody speaks, or sings."""
    flat = text[max(0, start - _REACH) : end + _REACH].replace("“", '"').replace("”", '"')
    at = start - max(0, start - _REACH)
    opened = flat.rfind('"', 0, at)
    if opened < 0 or flat.count('"', 0, at) % 2 == 0 or flat.find('"', at + end - start) < 0:
        return False
    return _FIRST_PERSON.search(flat[opened:at]) is not None


def _by_phrase(near: _Around, text: str) -> HomeTie:
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


def _by_neighbours(near: _Around, text: str) -> HomeTie:
    """What stands behind the address, or in the sentence before or after its own."""
    lead, rest = near.lead, near.rest
    if AFTER_PAST.match(rest) or (LEAVING.search(lead) and EARLIER_PAST.match(rest)):
        return HomeTie(Tie.HOME_PAST, Strength.CLEAR)
    if AFTER_NOW.match(rest) or _THAT_IS_ME.match(near.later):
        return HomeTie(Tie.HOME_NOW, Strength.CLEAR)
    if NOW_SALE.search(lead) and SELLING.search(_flat(text[:600])):
        return HomeTie(Tie.HOME_NOW, Strength.LIKELY)
    beside = (near.earlier if len(lead.split()) <= 5 else "", "" if lead else near.later)
    if any(EARLIER_SENTENCE.search(words) and not OTHERS.search(words) for words in beside):
        return HomeTie(Tie.HOME_NOW, Strength.LIKELY)
    return _UNTIED


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
