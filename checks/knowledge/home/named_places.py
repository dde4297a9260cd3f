"""Places in capitals that people live at: streets, blocks, estates, closes, named houses; found without a word in front."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.home.streets import is_plain_word, street_type

__all__ = ["NAMED_PLACE", "NamedPlace", "read_place"]

_KINDS: Final = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Crescent|Cres|Close|Drive|Dr|Terrace|Grove|Gardens|Gdns|Mews|Wynd|Vennel|Croft|Brae|"
    "Parade|Villas|Cottages|Cottage|Spinney|Paddock|Maltings|Way|Court|Place|Square|Hill|Park|Row|View|Rise|Walk|Green|Meadows?|"
    "Fold|Gate|Yard|Wharf|Quay|Mount|Bank|Brow|Chase|Fields?|Heights|Hollow|Holt|Lea|Leas|Mansions|Buildings|Orchard|Vale|Tower|"
    "Point|Lodge|House|Apartments?|Mill|Farm|Farmhouse|Barn|Forge|Rectory|Vicarage|Bungalow|Villa|Granary|Stables|Manse|"
    "Development|Marina|Moorings|Flats|Estate"
)
_NAME: Final = r"[\p{Lu}][\pL'’.\-]+"
# RE2: one to three words in capitals before the kind of place; an estate and its like may be in small letters.
NAMED_PLACE: Final = (
    rf"\b(?:(?:The[ \t]+)?{_NAME}(?:[ \t]+(?:{_NAME}|of|the|le|y)){{0,2}}[ \t]+"
    rf"(?:{_KINDS}|estate|development|apartments|flats|marina|moorings)|"
    r"The[ \t]+(?:Willows|Beeches|Elms|Oaks|Firs|Limes|Poplars|Laurels|Hollies|Cedars|Pines|Chestnuts|Sycamores|Hawthorns|"
    r"Brambles|Larches|Birches|Gables|Orchard|Nook|Haven|Old[ \t]+\p{Lu}\pL+))\b"
)
# What follows a name and makes it a longer one: a venue's, a firm's, a club's, a film's.
_LONGER: Final = re.compile(
    r"[ \t]+(?:[&+]|(?!Now\b|Here\b|We\b|I\b|It\b|Is\b)[A-Z][\w'’]+|(?:primary|junior|infant|high|surgery|medical|dental|"
    r"industrial|"
    r"retail|business|trading|"
    r"car park|community|village|bowls?|cricket|football|tennis|golf|rugby|club|school|church|chapel|hall|nursery|nursing|"
    r"care|allotments?|pub|cafe|café|station|stadium|stand|roundabout|junction|lights|chippy|garage|market|shops?|"
    r"barn|brewery|theatre|museum|garden centre|leisure|health|hospital|campsite|services|united|rovers|fc|ward)\b)|['’]s\b"
)
_NOT_FIRST: Final = frozenset(
    """love loving living hello goodbye bye dear welcome sorry thanks cheers poor old moving moved home sold bought renting
    happy come outside down up along behind near at from residents neighbours trick does has is was are new our my the power
    lost found missing selling free collection collect pickup first viewed visit visiting join see bless chez morning view views
    sunset sunrise snow""".split()
)


class NamedPlace(Struct, frozen=True):
    """A place at ``start:end``; ``name`` in normal form. ``street`` is False for a house or an estate."""

    start: int
    end: int
    name: str
    street: bool


def read_place(text: str, start: int, end: int) -> NamedPlace | None:
    """The place that a listener met, without what only stands in front of it; None for a longer name of something else."""
    if _LONGER.match(text, end):
        return None
    words = list(re.finditer(r"\S+", text[start:end]))
    while len(words) > 2 and (is_plain_word(words[0][0]) or words[0][0].lower().rstrip(".") in _NOT_FIRST):
        if words[0][0].lower() == "the":
            break
        words.pop(0)
    first = words[0][0].lower()
    # "The Close" is a street of its own; "Love Lane" may be one, "My Place" is none.
    if first in {"my", "our", "your", "his", "her", "their", "every", "this", "that", "dream", "open", "full", "safe"}:
        return None
    kind = street_type(words[-1][0])
    name = [word[0].lower().replace("’", "'").rstrip(".") for word in words]
    if kind is not None:
        name[-1] = kind[0]
    return NamedPlace(start + words[0].start(), end, " ".join(name), kind is not None)
