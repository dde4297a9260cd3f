"""UK postcodes: the grammar, what merely looks like one, and the normal form.

Grammar: the government's Bulk Data Transfer expression, tightened to the 124 areas of Great Britain, Northern Ireland and
the Crown dependencies. Look-alikes that pass the grammar (``M1 8GB`` of memory, ``W1 2ND floor``, ``M25 4WD``) were
collected from real English text.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AREAS", "POSTCODE", "find_postcodes", "is_look_alike", "is_seat_of_state", "normal_postcode"]

_AREAS_TEXT: Final = """AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH
    EN EX FK FY G GL
    GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA
    PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV
    YO ZE"""
AREAS: Final = frozenset(_AREAS_TEXT.split())

# RE2 and `re` syntax alike. The space may be missing; whoever searches running text decides whether to believe that.
POSTCODE: Final = r"\b([A-Z]{1,2})([0-9][0-9A-Z]?)([ \t]{0,2})([0-9][ABD-HJLNP-UW-Z]{2})\b"

_PYTHON: Final = re.compile(POSTCODE, re.IGNORECASE)
_INWARD_TRAPS: Final = re.compile(r"[0-9]GB|1ST|2ND|3RD|[04-9]TH|4WD|2WD", re.IGNORECASE)
_TRAP_BEHIND: Final = re.compile(
    r"\s*(?:floor|place|half|round|leg|team|xi|ram|memory|ssd|drive|phone|macbook|may|june|july|august|january|february|march|"
    r"april|september|october|november|december)\b",
    re.IGNORECASE,
)
_SEATS_OF_STATE: Final = frozenset({"SW1A 0AA", "SW1A 0PW", "SW1A 1AA", "SW1A 2AA", "SW1A 2AB"})


def normal_postcode(text: str, *, any_area: bool = False) -> str:
    """``m1 1aa`` and ``M11AA`` as ``M1 1AA``; an empty string if the whole text is no postcode.

    ``any_area`` accepts letters that are no postal area, for fields that are labelled as a postcode.
    """
    match = _PYTHON.fullmatch(text.strip())
    if match is None or not (any_area or match[1].upper() in AREAS):
        return ""
    return f"{match[1]}{match[2]} {match[4]}".upper()


def is_look_alike(text: str, end: int) -> bool:
    """True if what ends at ``end`` is a size, an ordinal or a motorway rather than a postcode."""
    return bool(_INWARD_TRAPS.fullmatch(text[end - 3 : end]) or _TRAP_BEHIND.match(text[end : end + 16]))


def is_seat_of_state(postcode: str) -> bool:
    """True for Parliament, Downing Street and the Palace, which nobody means as a home of theirs."""
    return postcode in _SEATS_OF_STATE


def find_postcodes(text: str, *, any_area: bool = False) -> list[tuple[int, int, str]]:
    """Every postcode in a short text, with its span and in normal form. Look-alikes are left out."""
    found = []
    for match in _PYTHON.finditer(text):
        code = normal_postcode(match[0], any_area=any_area)
        if code and not is_look_alike(text, match.end()):
            found.append((match.start(), match.end(), code))
    return found
