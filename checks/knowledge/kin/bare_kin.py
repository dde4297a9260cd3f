"""A relation word in front of a name without a possessive: "mother-in-law Ann has moved in", "RIP Grandad Ewan", "big sis Meg".

Headlines and novels write like that too: only a text that speaks of its writer makes sure, and the name must be on the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checks.knowledge.kin.kin_grammar import Mention
from checks.knowledge.kin.kinship import Group, Kin, figure_of_speech, kin_at
from checks.knowledge.kin.not_family import appeal, others_child, pets
from checks.knowledge.words.kin_names import is_hint
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set

__all__ = ["bare_kin", "of_own_life"]

_FIRST_PERSON: Final = re.compile(
    r"\b(?:i|i['’]?m|i['’]ve|i['’]ll|we|we['’]?re|we['’]ve|my|our|us|me|mine|ours)\b", re.IGNORECASE
)
# Titles within a family; of an aunt or uncle friends' children speak as well.
_TITLES: Final = frozenset((Group.GRANDPARENT, Group.AUNT_UNCLE))
_RELATIVES: Final = (
    frozenset((Group.PARTNER, Group.CHILD, Group.GRANDCHILD, Group.NIBLING, Group.IN_LAW, Group.COUSIN, Group.FORMER_PARTNER))
    | _TITLES
)
_STORY: Final = re.compile(
    r"\b(?:film|movie|book|novel|series|episode|season|box ?set|netflix|disney|telly|tv|song|album|recipe|cafe|café|kitchen|"
    r"restaurant|brand|rice|stuffing|advert|character|played by|starring|panto|mp|minister|council|headline|shop|"
    r"bakery|parlour|cinema|vacation|sitcom|remake|sequel|trailer|soap|scene|cast|duke|duchess|prince|princess|king|queen|"
    r"royals?|celebrit\w+|star|actor|actress|film ?\d|on (?:itv|bbc|dave|gold|sky))\b",
    re.IGNORECASE,
)
_MINDED: Final = re.compile(r"^\W*(?:aunt\w*|uncle|nan\w*|gran\w*)\b[^.!?]*\bbabysit", re.IGNORECASE)
_AMONG_FAMILY: Final = re.compile(
    r"\b(?:the (?:kids|boys|girls|bairns|weans|twins|little ones?|grandkids)|babysit\w*|spoil(?:s|ed|ing|t)|date night|"
    r"sleepover|for tea|sunday (?:lunch|dinner|roast))\b",
    re.IGNORECASE,
)
_HERS: Final = word_set(
    """
    roast house garden kitchen birthday funeral cooking baking scones stew trifle tea dinner lunch cake place allotment shed
    knitting wedding hen photo photos hands chair bungalow flat ring generations face laugh smile birthdays stag caravan
    sofa dog party
    """
)
# Of stage, screen, shelf and state.
_FAMOUS: Final = word_set(
    "joe vinny eddie greg itt sally fred sam ben bryn buck fester vernon bulgaria remus bessie anne marge may albert monty"
)
# Religious titles and trades: a brother, a sister, a mother or a father alone is no relative before a name.
_SIBLING: Final = word_set("big little baby kid twin")
_PRAISED: Final = word_set("wee little big lovely dear old poor my our baby great late darling")
_BEFORE: Final = word_set(
    """
    rip visiting visit with see seeing seen miss missing and to for from at round plus thanks time birthday anniversary ask told
    bless proud where when as so but because
    """
)


def bare_kin(tokens: Tokens) -> Iterator[Mention]:
    """The relatives whom a text names so."""
    for index, token in enumerate(tokens.items):
        found = kin_at(tokens.lows, index) if token.kind == "word" else None
        if found is None or not _names_kin(tokens, index, *found):
            continue
        if (others_child(tokens.text) and not _MINDED.search(tokens.text)) or appeal(tokens.text) or pets(tokens.text):
            return
        kin, first = found[0], index + found[1]
        name, last = tokens.full_name(first)
        # Without a word about the writer it is only possible: stories and adverts have aunts and grandfathers too.
        own = _FIRST_PERSON.search(tokens.text) is not None
        own = own or _AMONG_FAMILY.search(tokens.text) is not None
        told = own or kin.group is Group.IN_LAW or not _STORY.search(tokens.text)
        told = told and (own or kin.group is not Group.FORMER_PARTNER)
        if kin.group in _TITLES and name.casefold() in _FAMOUS:
            continue
        if told and name and is_hint(name.split()[0]) and not (kin.group in _TITLES and _owns_a_ware(tokens, last)):
            yield Mention(name, kin.relation, kin.group, own and kin.group is not Group.AUNT_UNCLE, first, last)


def of_own_life(text: str) -> bool:
    """Whether a text tells of its writer and their family, and of no film, no shop and no court."""
    own = _FIRST_PERSON.search(text) is not None or _AMONG_FAMILY.search(text) is not None
    return own and not _STORY.search(text) and not others_child(text) and not appeal(text)


def _owns_a_ware(tokens: Tokens, last: int) -> bool:
    """ "Aunt Bessie's Yorkshires" are bought in a shop, "Nana June's roast" is eaten at hers."""
    return tokens.items[last - 1].owns and not (
        (tokens.low(last) in _HERS or tokens.kind(last) == "number") and not _STORY.search(tokens.text)
    )


def _names_kin(tokens: Tokens, index: int, kin: Kin, count: int) -> bool:
    sibling = kin.group is Group.SIBLING and tokens.low(index) in _SIBLING
    nanny = tokens.low(index) == "nanny"
    if kin.plural or (kin.soft and not nanny) or not (sibling or kin.group in _RELATIVES or kin.relation.startswith("step")):
        return False
    if not tokens.name_at(index + count):
        return False
    while tokens.low(index - 1) in _PRAISED and tokens.sentence(index).start != index:
        index, count = index - 1, count + 1
    opens = tokens.sentence(index).start == index or tokens.kind(index - 1) in {"other", "tag"}
    if not opens and tokens.low(index - 1) not in _BEFORE:
        return False
    # "Mayor Ann with husband Bob", "boxer Bob and daughter Ann": whose relative it is stands before.
    if tokens.low(index - 1) in {"with", "and"} and any(
        tokens.name_at(place) for place in tokens.sentence(index) if place < index
    ):
        return False
    return not figure_of_speech(tokens.low(index - 1), tokens.text[tokens.items[index + count - 1].end :])
