"""People of the writer's own surname in the writer's own words, and what the words around say they are to the writer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checks.knowledge.kin.couples import BIRTH, TOGETHER
from checks.knowledge.kin.household import POSSIBLE
from checks.knowledge.kin.kin_grammar import Mention, quoted
from checks.knowledge.kin.kinship import Group, Kin, figure_of_speech, kin_at
from checks.knowledge.words.kin_names import fold
from checks.knowledge.words.own_name import surnames
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set

__all__ = ["COMMON_SURNAMES", "FAMILY_OCCASION", "same_surname"]

# Surnames so common in the UK (each borne by about one in a thousand or more) that a friend may well bear one by chance.
COMMON_SURNAMES: Final = word_set(
    """
    adams ahmed akhtar ali allen anderson bailey baker begum bell bennett brown butler campbell carter chapman clark clarke
    collins cook cooper cox davies davis edwards ellis evans foster fox gray green griffiths hall harris harrison hill hughes
    hussain jackson james johnson jones kaur kelly khan king knight lee lewis lloyd marshall martin mason miller mills mitchell
    mohammed moore morgan morris murphy murray palmer parker patel phillips powell price reid richards richardson roberts
    robertson robinson rogers ross russell scott shah shaw simpson singh smith stevens stewart taylor thomas thompson thomson
    turner walker walsh ward watson webb white wilkinson williams williamson wilson wood wright young
    """
)
# Words without which somebody of the same surname may be anybody: RE2 syntax.
FAMILY_OCCASION: Final = (
    r"(?:^|[^\pL])(?:(?:mother|father|mum|mam|dad)['’]?s['’]? day|married|wedding|anniversary|engaged|fianc[eé]e?|love you|"
    r"proud (?:of|dad|mum|parents?)|birthday|my (?:boy|girl|lad|lass)|baby|born|lbs?|it['’]?s a (?:boy|girl)|wife|husband|"
    r"hubby|partner|mum|mam|mummy|dad|daddy|son|daughter|brother|sister|sis|nan|nana|gran|grandma|grandad|uncle|auntie|aunt|niece|"
    r"nephew|cousin|grandson|granddaughter|step\w+|godson|"
    r"goddaughter|(?:mother|father|sister|brother)[- ]in[- ]law)(?:$|[^\pL])"
)
_PARENTS_DAY: Final = re.compile(r"\b(mother|father|mum|mam|dad)['’]?s?['’]? day\b", re.IGNORECASE)
_ARRIVED: Final = re.compile(rf"(?:{BIRTH.pattern})|\bit['’]?s a (?:boy|girl)\b", re.IGNORECASE)
_NEAR: Final = 14
_NO_GIVEN_NAME: Final = word_set("mr mrs miss ms dr st saint the team house family pc sgt insp dc conan")
# "Brother from another mother", "mothers of the team".
_NOT_A_RELATIVE: Final = word_set("another every any other all their his her your")
# What makes a place, a business or a thing of a surname.
_THING_BEHIND: Final = word_set(
    """
    road street lane close avenue drive way court terrace place house hall arms inn bar pub farm cottage park school college
    academy primary hospital surgery solicitors plumbing builders motors garage ltd limited group centre stadium cup trophy
    """
)


def same_surname(tokens: Tokens, own_names: tuple[str, ...]) -> Iterator[Mention]:
    """The people in a text who bear one of the writer's surnames, each with the tie that the words around tell.

    A common surname counts beside a relation word alone. Where nothing tells the tie it is only a possible relative's.
    """
    own = {fold(name) for name in surnames(own_names)}
    mine = {fold(name).split()[0] for name in own_names if name.strip()}
    for index, token in enumerate(tokens.items):
        if token.kind != "word" or fold(token.text) not in own or not token.text[:1].isupper():
            continue
        first = index
        while first > 0 and index - first < 3 and tokens.name_at(first - 1) and not tokens.items[first - 1].owns:
            first -= 1
        given = tokens.low(first)
        if token.owns or first == index or given in _NO_GIVEN_NAME or fold(given) in mine or quoted(tokens, index):
            continue
        if tokens.low(index + 1) in _THING_BEHIND or tokens.name_at(index + 1):
            continue
        kin = _tie(tokens, first, index)
        if kin is None and fold(token.text) in COMMON_SURNAMES:
            continue
        name = " ".join(item.text for item in tokens.items[first : index + 1])
        if kin is None:
            yield Mention(name, POSSIBLE + Group.OTHER.value, Group.OTHER, False, first, index + 1)
        else:
            yield Mention(name, kin.relation, kin.group, True, first, index + 1)


def _tie(tokens: Tokens, first: int, last: int) -> Kin | None:
    day = _PARENTS_DAY.search(tokens.text)
    if day is not None:
        return kin_at([day[1].lower()], 0)[0]  # type: ignore[index]
    near: list[tuple[int, Kin]] = []
    for index, token in enumerate(tokens.items):
        found = kin_at([token.low, *tokens.lows[index + 1 : index + 4]], 0) if token.kind == "word" else None
        distance = first - index if index < first else index - last
        if found is None or distance > _NEAR or first <= index <= last or tokens.low(index - 1) in _NOT_A_RELATIVE:
            continue
        if tokens.low(index + found[1]) == "of":
            continue
        # "love you", "babe": said to anybody.
        if found[0].soft and found[0].group is Group.PARTNER:
            continue
        if not figure_of_speech(tokens.low(index - 1), tokens.text[tokens.items[index + found[1] - 1].end :]):
            near.append((distance, found[0]))
    if _ARRIVED.search(tokens.text):
        return Kin("child", Group.CHILD)
    hard = [entry for entry in near if not entry[1].soft]
    if hard or near:
        return min(hard or near, key=lambda entry: entry[0])[1]
    return Kin("partner", Group.PARTNER) if TOGETHER.search(tokens.text) else None
