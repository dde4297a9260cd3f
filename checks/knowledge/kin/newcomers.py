"""Children told by who joins the family: a brother to be, an adoption, a baby whom the grandparents see for the first time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checks.knowledge.kin.couples import BIRTH, EXPECTING
from checks.knowledge.kin.kin_grammar import Mention, quoted
from checks.knowledge.kin.kinship import Group
from checks.knowledge.kin.not_family import appeal, fame, others_child, pets
from checks.knowledge.words.kin_names import is_hint
from checks.knowledge.words.screened import screened
from checks.knowledge.words.tokens import Tokens

__all__ = ["ADOPTED", "BIG", "newcomers"]

# "Oscar is going to be a big brother", "big sister Amelia is already bossing".
BIG: Final = re.compile(
    r"\b((?-i:[A-ZÀ-Þ])[\w'’-]+)(?: and (?-i:[A-ZÀ-Þ])[\w'’-]+)? (?:(?:is|are|will|gets?|can['’]?t|cannot|wants?|to|be|wait|"
    r"gonna|going|about|so|excited|finally|being|becoming|becomes|has been|promoted|ready|over the moon|made up|already) )+"
    r"(?:(?:a|an|the|best|proud|great|amazing) )*big (?:brother|sister|bro|sis)s?\b|"
    r"\bbig (?:brother|sister|bro|sis) ((?-i:[A-ZÀ-Þ])[\w'’-]+)",
    re.IGNORECASE,
)
ADOPTED: Final = re.compile(
    r"\b((?-i:[A-ZÀ-Þ])[\w'’-]+) (?:is|are|was) (?:(?:now|finally|officially|legally|all|really|truly|at last) )*(?:ours|"
    r"our (?:son|daughter|child|boy|girl)|one of us|adopted)\b|\badopt(?:ed|ing) ((?-i:[A-ZÀ-Þ])[\w'’-]+)",
    re.IGNORECASE,
)
_LITTLE: Final = re.compile(r"\b(?:little|baby|young) (?=((?-i:[A-ZÀ-Þ])\w+))", re.IGNORECASE)
_BY_LAW: Final = screened(
    r"\b(?:adoption|court|judge|granted|hearing|placement|social workers?|legally|foster\w*|forever family)\b", re.IGNORECASE
)


def newcomers(tokens: Tokens) -> Iterator[Mention]:
    """The children whom a text names so as the writer's own."""
    text = tokens.text
    waits = (EXPECTING.search(text) or BIRTH.search(text)) is not None
    rules = (BIG,) if waits else (ADOPTED,) if _BY_LAW.search(text) else ()
    if not rules or appeal(text) or pets(text) or fame(text) or others_child(text):
        return
    if waits and not rules[0].search(text):
        for match in _LITTLE.finditer(text):
            index = tokens.index_of(match.start(1))
            name, end = tokens.full_name(index)
            if name and is_hint(name.split()[0]) and not quoted(tokens, index):
                yield Mention(name, "child", Group.CHILD, False, index, end)
                return
    for match in rules[0].finditer(text):
        group = 1 if match[1] else 2
        index = tokens.index_of(match.start(group))
        if is_hint(tokens.items[index].text) and tokens.name_at(index) and not quoted(tokens, index):
            yield Mention(tokens.items[index].text, "child", Group.CHILD, True, index, index + 1)
