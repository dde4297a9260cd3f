"""What stands around an address: its sentence and the neighbours of it, the cue in front of it, and whom the words speak of."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.home.home_words import household_score
from checks.knowledge.home.tie_limits import THEY_MOVE, VETO
from checks.knowledge.home.tie_words import (
    AFTER_NOW,
    AFTER_PAST,
    BUSINESS,
    BUSINESS_OWNER,
    EARLIER_SENTENCE,
    NEARBY,
    NEGATED,
    NEWS,
    NOW_CLEAR,
    NOW_LIKELY,
    NOW_LIVES,
    OTHERS,
    PAST,
    QUOTED,
)
from checks.knowledge.home.whose_place import Whose, whose_place
from checks.knowledge.words.screened import screened
from scanner.api import Tie

__all__ = ["NEVER", "Surroundings", "flattened", "surroundings"]

_REACH: Final = 160
_SENTENCE_END: Final = screened(r"[!?….)]*[ \t]*(?:\n\s*)+|[!?…]+(?:\s+|$)|\.+(?:\s+(?=[A-Z0-9\"'“])|\s*$)")
_FIRST_PERSON: Final = screened(r"\b(?:i|we|my|our|me|us|ours|mine|ive|weve)\b", re.IGNORECASE)
_SHORTENING: Final = screened(r"\b(?:no|st|rd|ave|dr|mr|mrs|ms|cl|ln|nr|apt)$", re.IGNORECASE)
# The score of an address that is somebody else's, whatever the other words weigh.
NEVER: Final = -99.0


class Surroundings(Struct, frozen=True):
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


def surroundings(text: str, start: int, end: int) -> Surroundings:
    """What stands within 160 characters to each side of ``text[start:end]``."""
    earlier, lead = _last_sentence(flattened(text[max(0, start - _REACH) : start]))
    rest, later = _first_sentence(flattened(text[end : end + _REACH]))
    sentence = NEARBY.sub(" ", f"{lead} § {rest}")
    cue, at, stop, firm = _last_cue(lead)
    return Surroundings(
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


def flattened(text: str) -> str:
    """The text with plain apostrophes."""
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
