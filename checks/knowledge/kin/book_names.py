"""What an address book says of its owner's family: a relation field, or a name such as "Mum mobile" or "ICE wife"."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.kin.household import POSSIBLE
from checks.knowledge.kin.kinship import Group, classify, figure_of_speech, kin_at
from checks.knowledge.words.kin_names import is_hint, looks_like_name
from checks.knowledge.words.wordlist import word_set
from scanner.api import AddressBookEntry

__all__ = ["BookRelative", "relative_in_book"]

_NAMES_HOLDER: Final = "names the account holder as "
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# What people write beside "Mum": which of her telephones it is, and kisses.
_BESIDE: Final = word_set(
    """
    my our the ice i c e ji contact mob mobile moby home house landline work new old number no phone tel cell
    whatsapp email x xx xxx and uk spain abroad holiday flat emergency iphone me in case of
    """
)
_MARKED: Final = frozenset((Group.PARTNER, Group.CHILD, Group.SIBLING, Group.FORMER_PARTNER))
# "Auntie Jean", "Grandma Ivy": the word stands before the name; behind it, it would be somebody's.
_TITLES: Final = frozenset((Group.AUNT_UNCLE, Group.GRANDPARENT, Group.COUSIN, Group.IN_LAW))
_SHORT: Final = frozenset(("MIL", "FIL", "SIL", "BIL"))


class BookRelative(Struct, frozen=True):
    """``name`` is empty where the entry gives the relation only; ``relation`` may begin with "possible"."""

    name: str
    relation: str


def relative_in_book(entry: AddressBookEntry) -> BookRelative | None:
    """The relative whom an entry is, or None. "Leo's mum" and "Mia mum school" are other children's mothers and none."""
    if entry.own:
        return None
    if entry.relation:
        stated = entry.relation.removeprefix(_NAMES_HOLDER)
        kin = classify(stated)
        if kin is None:
            return None
        relation = kin.group.other_side.value if stated != entry.relation else kin.relation
        return BookRelative(entry.name.strip(), relation)
    if entry.organisation or len(entry.name) > 60:
        return None
    words = [match[0] for match in _WORD.finditer(entry.name)]
    lows = [word.casefold().replace("’", "'") for word in words]
    marked = "ICE" in words or "emergency contact" in entry.name.casefold()
    for index in range(len(lows)):
        found = kin_at(lows, index)
        short = len(words) == 1 and words[0] in _SHORT
        if found is None or (found[0].soft and not short) or figure_of_speech(lows[index - 1] if index else "", ""):
            continue
        kin, count = found
        if lows[index + count : index + count + 1] == ["of"]:
            return None
        rest = [word for place, word in enumerate(words) if not index <= place < index + count and lows[place] not in _BESIDE]
        if "carer" in lows and kin.group is not Group.OTHER:
            # "Mum's carer" is a stranger who comes to the house.
            return None
        rest = [word for word in rest if kin_at([word.casefold()], 0) is None]
        names = [word for word in rest if looks_like_name(word) and is_hint(word)]
        if not rest:
            return BookRelative("", kin.relation)
        behind = index == 0 or "(" in entry.name or marked or lows[index - 1] in _BESIDE
        titled = index == 0 and kin.group in _TITLES and entry.name.split()[count : count + 1] == names[:1]
        if len(rest) == len(names) == 1 and not kin.plural and (kin.group in _MARKED or marked or titled) and behind:
            # Friends of the parents are aunts and uncles too.
            friend = POSSIBLE if kin.group is Group.AUNT_UNCLE else ""
            return BookRelative(names[0], friend + kin.relation)
        return None
    rest = [word for word in words if word.casefold() not in _BESIDE]
    if marked and rest and all(map(looks_like_name, rest)) and is_hint(rest[0]):
        return BookRelative(" ".join(rest), POSSIBLE + Group.OTHER.value)
    return None
