"""The grammar of naming a relative: a possessive, its relation word, the gap, and the names behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from checks.knowledge.kin.ages import ADULT, YEARS_OLD, number
from checks.knowledge.kin.kinship import Group, Kin, figure_of_speech, kin_at
from checks.knowledge.words.kin_names import looks_like_name
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set

__all__ = ["AND", "GAP_WORDS", "MY", "Mention", "behind_age", "gap", "kin_behind", "quoted", "read_names"]


@dataclass(frozen=True)
class Mention:
    """A person named as a relative. ``first`` and ``last`` are token indices; ``sure`` False where it may be a friend.

    ``group`` is None where the words only hint at the family ("our Ellie").
    """

    name: str
    relation: str
    group: Group | None
    sure: bool
    first: int
    last: int


MY: Final = word_set(
    """
    my our me mine wor fy ein moja mój moje mojej nasza nasz mera meri our's
    """
)
# Somebody else comes between the writer and the relation: "my friend and her son", "my mates daughter".
_NO_ADJECTIVE: Final = word_set(
    """
        to of in at from for on with by about is was has had are were be been his her their your its the a an who that which
        when where what this these those got took saw met said says not as than then she he they you it we i would will can
        could friend friends mate mates pal pals bestie besties neighbour neighbours neighbor colleague colleagues boss
        bosses teacher teachers student students pupil pupils client clients customer customers victim sergeant
        sergeants inspector buddy buddies crewmate crewmates flatmate housemate ex's landlord hairdresser followers nan's
        """
)
GAP_WORDS: Final = word_set(
    """
        is called named aka little baby lil named who's wee name known as the who amazing lovely
        """
)
AND: Final = frozenset(("and", "&", "+", "n", "plus", "/"))
_SMALL: Final = frozenset(("little", "baby", "wee", "lil"))
_YOUNG: Final = Kin("child", Group.CHILD)
_GROWING: Final = frozenset(
    ("little", "baby", "wee", "eldest", "oldest", "youngest", "middle", "old", "tiny", "newborn", "lil")
)


_SINGLE_QUOTES: Final = re.compile(r"(?:(?<=\s)|^)['‘](?=\w)[^\n]{8,400}?[\w.!?,]['’](?=[\s.,!?;:)-]|$)", re.MULTILINE)


def quoted(tokens: Tokens, index: int) -> bool:
    """Whether a token stands inside quotation marks, and so in somebody else's words."""
    if not 0 <= index < len(tokens.items):
        return False
    place = tokens.items[index].start
    if any(match.start() < place < match.end() for match in _SINGLE_QUOTES.finditer(tokens.text)):
        return True
    before = tokens.text[:place]
    opened = before.count("“") - before.count("”") > 0 or before.count('"') % 2 == 1
    after = tokens.text[tokens.items[index].end :]
    return opened and ("”" in after or '"' in after)


def read_names(tokens: Tokens, index: int, *, many: bool) -> list[tuple[str, int, int]]:
    """The names from ``index`` on as (name, first, behind), joined by commas and "and"; ages in between are passed over."""
    found: list[tuple[str, int, int]] = []
    while True:
        if tokens.kind(index) == "handle" and not found:
            return [(tokens.items[index].text, index, index + 1)]
        name, end = tokens.full_name(index, trusted=True)
        if not name:
            return found
        found.append((name, index, end))
        if not many:
            return found
        index = end = behind_age(tokens, end)
        while tokens.kind(index) == "other":
            index += 1
        joint = index
        while tokens.low(index) in AND or tokens.low(index) == ",":
            index += 1
        if index == joint:
            return found
        index += tokens.low(index) in _SMALL


def behind_age(tokens: Tokens, index: int) -> int:
    bracket = tokens.low(index) == "("
    start = index + (tokens.low(index) in {"(", ",", "aged"})
    start += tokens.low(start) == "aged"
    if tokens.kind(start) == "number":
        start += 1
        return start + (bracket and tokens.low(start) == ")")
    return index


def kin_behind(tokens: Tokens, index: int) -> tuple[Kin, int, bool] | None:
    """The relation word behind a possessive, past its adjectives, the index behind it, and whether a small child is meant."""
    growing, figure = False, False
    for position in range(index, min(index + 8, len(tokens.items))):
        found = kin_at(_kin_words(tokens, position), 0)
        if found is not None:
            kin, count = found
            end = position + count
            while end < len(tokens.items) and (more := kin_at(_kin_words(tokens, end), 0)):
                growing = growing or kin.relation in {"child", "twin"}
                kin, end = more[0], end + more[1]
            after = tokens.text[tokens.items[end - 1].end :]
            if figure or figure_of_speech(tokens.low(position - 1), after):
                return None
            return replace(kin, soft=kin.soft and not growing), end, growing
        aged = _years_old(tokens, position)
        if aged:
            named = kin_at(_kin_words(tokens, aged), 0)
            return (replace(named[0], soft=False), aged + named[1], True) if named else (_YOUNG, aged, True)
        token = tokens.items[position]
        # "my rock of a husband", "my star of a daughter"
        praise = (token.low == "of" and tokens.low(position + 1) in {"a", "an"}) or (
            token.low in {"a", "an"} and position > index and tokens.low(position - 1) == "of"
        )
        if praise:
            continue
        if token.low in _NO_ADJECTIVE or token.kind not in {"word", "number", "mark", "other"} or token.owns:
            return None
        if tokens.capitals_tell and looks_like_name(token.text):
            return None
        if token.kind == "mark" and token.low not in {",", "-", "&"}:
            return None
        figure = figure_of_speech(token.low, "")
        growing = growing or token.low in _GROWING or token.low.endswith(("-old", "yo", "yr"))
    return None


def _years_old(tokens: Tokens, index: int) -> int:
    """The index behind "6 year old", "six-year-old" or "6yo" if a child's age stands at ``index``, else 0."""
    if (age := YEARS_OLD.match(tokens.text, tokens.items[index].start)) is None:
        return 0
    return tokens.index_of(age.end()) if number(age[1]) < ADULT else 0


def _kin_words(tokens: Tokens, index: int) -> list[str]:
    words = tokens.lows[index : index + 4]
    if words and not words[0] and tokens.low(index + 1) in {"name", "called", "named"}:
        return [tokens.low(index)]
    return words


def gap(tokens: Tokens, index: int) -> tuple[int, str]:
    """Where a name may start behind a relation word, and the mark passed on the way (empty when none)."""
    mark = ""
    for position in range(index, min(index + 5, len(tokens.items))):
        token = tokens.items[position]
        if token.kind == "handle" or tokens.name_at(position, trusted=True):
            return position, mark
        if token.kind == "mark" and token.low in {",", ":", "-", "–", "—", "("} and not mark:
            mark = token.low
        elif token.kind != "other" and not (token.kind == "word" and token.low in GAP_WORDS):
            break
    return -1, mark
