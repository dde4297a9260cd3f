"""Is this the audited person's own name? Tolerant of titles, middle names, initials and accents; never of another surname."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from typing import Final

__all__ = ["Agreement", "agreement", "name_pattern", "surnames"]

_TITLES: Final = frozenset(
    {"mr", "mrs", "miss", "ms", "mx", "dr", "rev", "sir", "lady", "prof", "pc", "dc", "ps", "ds", "di", "dci", "sgt",
     "sergeant", "insp", "inspector", "detective", "constable", "chief", "supt", "superintendent", "acting", "special",
     "pcso", "wpc",
     "wdc"}
)  # fmt: skip


class Agreement(IntEnum):
    """How far a name agrees: not at all, by surname and initial, or by surname and given name."""

    NONE = 0
    INITIAL = 1
    FULL = 2


def _words(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return [word for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", plain) if word not in _TITLES]


@lru_cache(maxsize=64)
def surnames(names: tuple[str, ...]) -> tuple[str, ...]:
    """The last word of each name that has at least two, without repeats."""
    return tuple(dict.fromkeys(words[-1] for name in names if len(words := _words(name)) > 1))


def agreement(name: str, own_names: Iterable[str]) -> Agreement:
    """How far ``name`` agrees with the best of ``own_names``. ``Surname, Given`` is turned round first."""
    if name.count(",") == 1:
        last, first = name.split(",")
        name = f"{first} {last}"
    words = _words(name)
    best = Agreement.NONE
    for own in own_names:
        mine = _words(own)
        if len(words) < 2 or len(mine) < 2 or words[-1] != mine[-1]:
            continue
        given, my_given = words[0], mine[0]
        if given == my_given:
            return Agreement.FULL
        if given[0] == my_given[0] and 1 in {len(given), len(my_given)}:
            best = Agreement.INITIAL
    return best


def name_pattern(own_names: Iterable[str]) -> re.Pattern[str] | None:
    """Finds one of the names in a text, middle names or initials between given name and surname allowed."""
    parts = []
    for own in own_names:
        words = _words(own)
        if len(words) > 1:
            parts.append(rf"{re.escape(words[0])}(?:[ \t]+[^\W\d_]+\.?){{0,2}}[ \t]+{re.escape(words[-1])}")
            parts.append(rf"{re.escape(words[-1])}(?:,[ \t]*|[ \t]+){re.escape(words[0])}")
    return re.compile(rf"\b(?:{'|'.join(dict.fromkeys(parts))})\b", re.IGNORECASE) if parts else None
