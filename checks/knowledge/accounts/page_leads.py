"""Whose an address or a number in a page's text is: the person's whose name stands in front of it, or over it."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import Final

from checks.knowledge.accounts.page_naming import other_between
from checks.knowledge.words.own_name import name_pattern
from scanner.api import Hit, PageText, Voice

__all__ = ["Label", "name_over"]


class Label(Enum):
    """What may stand between a name and what is the person's, where these are on different lines."""

    # Not "Registered office" or "Agent's address".
    ADDRESS = re.compile(
        r"\s*(?:(?:(?:home|site|correspondence|service|residential|current|previous|past|usual|postal|private|contact)\s+)?"
        r"(?:address|residence|location)(?:es)?(?:\s+of\s+(?:site|proposal|applicant))?|lives?\s+(?:at|in)|of)?\s*[:\-–]?\s*",
        re.IGNORECASE,
    )
    # Not "Office" or "Bookings".
    CONTACT = re.compile(
        r"\s*(?:(?:home|private|personal|my|daytime|evening)\s+)?(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|e-?mail)?"
        r"(?:\s+(?:no|number|address))?\s*[.:\-–]*\s*",
        re.IGNORECASE,
    )


_NAME_REACH: Final = 120
# A new sentence, or a place where people meet, stands between a name and an address that is not that person's.
_ELSEWHERE: Final = re.compile(
    r"^,?\s*(?:&|ltd\b|limited\b|interiors?\b|designs?\b|photograph\w+|beauty\b|hair\w*|dental\b|solicitors?\b|plumb\w+|"
    r"catering\b|services\b|studios?\b|fitness\b|therap\w+|associates\b|consult\w+|lettings\b|florists?\b|trading\b|"
    r"opticians?\b|electrical\b|builders?\b|motors\b)|"
    r"[.!?]\s+(?!(?:address|home|house|contact|tel|phone|residing|of)\b)\w+\s+\w|"
    r"\b(?:hall|pavilion|club(?:house)?|centre|center|church|school|pub|inn|hotel|court|office|station|stadium|park|caf[eé]|"
    r"meet(?:s|ings?)?|held|visit|venue|shop|stall|gallery|theatre|surgery|library|gym|pool|museum|garage)\b",
    re.IGNORECASE,
)

_OTHER_ROLE: Final = re.compile(
    r"\b(?:agent|officer|case|contact|architect|solicitor|ward|council\w*|company|organisation|venue)\b", re.I
)
_MIDDLE_NAMES: Final = re.compile(r"(?:\s+[A-Z][\w'-]*\.?){0,3}")
_NOTHING: Final = re.compile("")
_TITLED: Final = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|mx|dr|prof|rev|cllr|councillor|pc|sgt)\.?\s+)+|[,\s]*\(?(?:age[ds]?\s*)?\d{2}\)?\s*$", re.IGNORECASE
)

_AT_WORK: Final = re.compile(
    r"\b(?:police|constabulary|team|desk|ext|extension|switchboard|enquir\w+|reception)\b", re.IGNORECASE
)


@lru_cache(maxsize=8)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    return name_pattern(names)


def name_over(hit: Hit, names: tuple[str, ...], label: Label) -> str:
    """How a page spells the person's name shortly in front of a hit, with no other line, entry or person between.

    Or in the heading over the line that the hit begins, or in a line over it in the same table. Empty where it does not.
    """
    if hit.voice is not Voice.PAGE or not isinstance(hit.record, PageText):
        return ""
    own = _pattern(names)
    if own is None:
        return ""
    lead = re.split(r"[\n;•]", hit.before(_NAME_REACH))[-1]
    named = own.search(lead)
    if named is None:
        return _above(hit.record, hit.before(_NAME_REACH), own, label)
    between = lead[named.end() :]
    at_work = label is Label.CONTACT and _AT_WORK.search(between)
    return "" if at_work or _ELSEWHERE.search(between) or other_between(between, names) else named[0]


def _above(record: PageText, lead: str, own: re.Pattern[str], label: Label) -> str:
    if not label.value.fullmatch(lead):
        return ""
    if _is_name(record.heading, own):
        return record.heading
    if not lead.strip():
        return ""
    for line in reversed(record.before.split("\n")):
        role, _, value = line.rpartition(": ")
        if _OTHER_ROLE.search(role):
            return ""
        if role and _is_name(value, own):
            return value
    return ""


def _is_name(text: str, own: re.Pattern[str]) -> bool:
    bare = _TITLED.sub("", text.strip())
    found = own.match(bare)
    if found is None:
        return False
    # "BELL, Joanne Mary" is a name; "Joanne Bell Interiors" is a shop.
    middle = _MIDDLE_NAMES if "," in found[0] else _NOTHING
    return middle.fullmatch(bare[found.end() :]) is not None
