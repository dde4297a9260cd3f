"""Surnames that one family bears: the same one, its form for the other sex, and a part of a double surname."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from checks.knowledge.kin.same_surname import COMMON_SURNAMES
from checks.knowledge.words.kin_names import fold
from checks.knowledge.words.own_name import surnames
from scanner.api import surname_share

__all__ = ["NAMED", "bears", "is_common", "namesakes"]

# The form that a table of surnames has in common for the two sexes: Kowalska is Kowalski, Nováková is Novák, Ivanova Ivanov,
# Kazlauskienė and Kazlauskaitė are Kazlauskas, Papadopoulou is Papadopoulos. (Polish, Czech and Slovak, Bulgarian and Russian,
# Lithuanian, Greek usage; an Icelandic patronym tells siblings alone: Jónsson and Jónsdóttir.)
_FORMS: Final = (
    (re.compile(r"(?<=.[scz])k[ay]$"), "ki"),
    (re.compile(r"(?<=...[oe]v)a$"), ""),
    (re.compile(r"(?<=..)auskiene$|(?<=..)auskaite$"), "auskas"),
    (re.compile(r"(?<=..)aviciene$|(?<=..)aviciute$"), "avicius"),
    (re.compile(r"(?<=opoulo)u$"), "s"),
    (re.compile(r"(?<=.s)dottir$"), "son"),
)
_CZECH: Final = re.compile(r"(?<=...)ova$")
# From two bearers among a thousand people on, some of a few hundred friends bear it by chance.
_COMMON_FROM: Final = 2e-3
_MOST_PEOPLE_TO_A_NAME: Final = 5


@lru_cache(maxsize=4096)
def _kinds(surname: str) -> frozenset[str]:
    """Forms of which relatives have at least one in common."""
    found: set[str] = set()
    for part in re.split(r"[-\s]+", fold(surname)):
        plain = part
        for pattern, ending in _FORMS:
            plain = pattern.sub(ending, plain)
        found.add(plain)
        found.add(_CZECH.sub("", part))
    return frozenset(kind for kind in found if len(kind) > 2)


def bears(name: str, own_names: tuple[str, ...]) -> str:
    """The account holder's own surname that somebody of this full name bears too, in any form of it; empty if none."""
    words = name.split()
    if not 2 <= len(words) <= _MOST_PEOPLE_TO_A_NAME:
        return ""
    kinds = _kinds(words[-1])
    return next((own for own in surnames(own_names) if kinds & _kinds(own)), "")


def is_common(surname: str) -> bool:
    """Whether a friend may well bear the surname by chance."""
    return fold(surname) in COMMON_SURNAMES or surname_share(surname) >= _COMMON_FROM


_NAME: Final = r"[A-Z][^\W\d_]+(?:[ \t]+[A-Z][^\W\d_]+(?:[-'’][A-Z][^\W\d_]+)*){1,2}"
_NEXT: Final = r"(?:,[ \t]*|[ \t]+(?:and|&|\+)[ \t]+)"
_COMPANION: Final = re.compile(
    rf"\b(?:[Ww]ith|[Ww]/)[ \t]*(?P<with>{_NAME}(?:{_NEXT}{_NAME}){{0,5}})|(?P<whose>{_NAME})['’]s\b"
)
_BETWEEN: Final = re.compile(_NEXT)
# What a text must have for somebody to be named so: RE2 syntax, case-sensitive.
NAMED: Final = r"\b(?:[Ww]ith|[Ww]/)[ \t]*\p{Lu}\pL+[ \t]+\p{Lu}\pL|\p{Lu}\pL+[ \t]+\p{Lu}[\pL'’-]*\pL['’]s\b"


def namesakes(text: str, own_names: tuple[str, ...]) -> Iterator[str]:
    """The full names in a text that stand behind "with" or before "'s", and have one of the surnames."""
    plain = fold(text)
    if not any(_stem(part) in plain for own in surnames(own_names) for part in fold(own).split("-")):
        return
    for match in _COMPANION.finditer(text):
        for name in _BETWEEN.split(match["with"] or match["whose"]):
            if bears(name, own_names):
                yield name


def _stem(surname: str) -> str:
    """What its forms for both sexes begin with."""
    return surname[: max(3, len(surname) - 3)]
