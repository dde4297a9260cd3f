"""First names and schools in sentences without, or all in, capitals: "femi starts at kirkmoor academy". Positions stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checks.knowledge.words.kin_names import is_hint, is_plain_word_too
from checks.knowledge.words.wordlist import word_set

__all__ = ["named_in_capitals"]

_SENTENCE: Final = re.compile(r"[^.!?…\n]+[.!?…\n]*|[.!?…\n]+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_KINDS: Final = word_set(
    """
    primary academy infants infant juniors junior nursery grammar high college school playgroup preschool pre-school prep
    comprehensive comp secondary cofe rc catholic village brownies beavers cubs scouts rainbows guides community c
    """
)
# Words that may stand between the name of a school and its kind ("c of e", "rc primary").
_IN_KIND: Final = word_set("c of e cofe ce rc catholic church community free junior infant primary high village village's")
# A school's name does not reach over these words: they say where somebody goes and what they do there.
_EDGE: Final = word_set(
    """
    a about after all always am an and another any are as at back be because been before big both brilliant but by can
    closed come comes did does done ever first for from gets getting go goes going got had has have he her him his how i i'm if
    in into is it it's its just last leaves left like local loves made me mine my near new next no not now of off oh old on
    one our out over own proud s same says school's she since so some spare still than thank thanks that the their them
    then there they this through time to today tomorrow too took two up us very was we we're well went were what when where
    who why will with year years you your
    """
)
_SHORT: Final = frozenset(("rc", "ce"))
_SECOND: Final = word_set("lady heart family trinity name cross")
_LEADS: Final = word_set("our my son daughter boy girl birthday to for done of sent little wee miracle gorgeous beautiful and")
_DOES: Final = word_set(
    """
    is was has got gets turns turned starts started wants won lost says said loves ran skipped had will can thinks made asked
    finishes finished leaves joins joined goes went came passed needs hates broke sang scored
    """
)


def named_in_capitals(text: str) -> str:
    """The text with capitals on first names and schools in those sentences that tell nothing by their capitals."""
    if len(text.lower()) != len(text):
        return text
    return "".join(_raised(match[0]) for match in _SENTENCE.finditer(text))


def _raised(part: str) -> str:
    words = list(_WORD.finditer(part))
    said = [match[0] for match in words if len(match[0]) > 1]
    shouted = len(said) > 2 and all(word.isupper() for word in said)
    if not said or not (shouted or all(word.islower() for word in said)):
        return part
    low = part.lower() if shouted else part
    lows = [low[match.start() : match.end()] for match in words]
    letters = list(low)
    for index in {*_names(lows), *_schools(lows)}:
        start = words[index].start()
        behind_hyphens = (start + place + 1 for place, char in enumerate(lows[index][:-1]) if char == "-")
        for place in range(start, words[index].end()) if lows[index] in _SHORT else (start, *behind_hyphens):
            letters[place] = letters[place].upper()
    raised = "".join(letters)
    return raised if len(raised) == len(part) else part


def _names(lows: list[str]) -> Iterator[int]:
    for index, word in enumerate(lows):
        bare = word.removesuffix("'s").removesuffix("’s")
        if len(bare) < 3 or not is_hint(bare):
            continue
        before = lows[index - 1] if index else ""
        behind = lows[index + 1] if index + 1 < len(lows) else ""
        if not is_plain_word_too(bare) or before in _LEADS or behind in _DOES:
            yield index


def _schools(lows: list[str]) -> Iterator[int]:
    for index, word in enumerate(lows):
        if word not in _KINDS:
            continue
        start = index
        while start > 0 and index - start < 6 and (lows[start - 1] not in _EDGE or _binds(lows, start - 1)):
            start -= 1
        own = [place for place in range(start, index) if lows[place] not in _IN_KIND]
        if own:
            yield from (place for place in range(own[0], index + 1) if lows[place] not in {"of", "and", "the"})


def _binds(lows: list[str], index: int) -> bool:
    """Words that elsewhere end a name: "our lady of lourdes", "c of e", "the" never."""
    before, behind = lows[index - 1] if index else "", lows[index + 1] if index + 1 < len(lows) else ""
    return (lows[index] == "our" and behind == "lady") or (lows[index] == "of" and (before in _SECOND | {"c"} or behind == "e"))
