"""Telephone numbers and mail addresses in running text, and whether the writer gives them as their own.

Shapes of numbers: Ofcom's National Telephone Numbering Plan (01, 02 and 03 with ten digits behind the 0, or nine for some
areas; 07 with ten). Freephone, premium and three-digit numbers belong to nobody's home and are left out.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["EMAIL", "PHONE", "is_own", "normal_phone"]

PHONE: Final = r"(?:\+44[ \t]?(?:\(0\))?|\b0044[ \t]?|\b0)(?:1|2|7)(?:[ \t.\-()]{0,2}[0-9]){8,9}\b"
EMAIL: Final = r"\b[a-z0-9._%+\-]+@(?:[a-z0-9\-]+\.)+[a-z]{2,}\b"
_UK: Final = re.compile(r"(?:(?:\+|00)?44\(?0?\)?|0)([127]\d{8,9})")
_OWN: Final = re.compile(
    r"\b(?:my|our|me|mine|new) (?:\w+ ){0,3}?(?:number|no|mob(?:ile)?|phone|cell|landline|e-?mail|addy|address|whatsapp)\b|"
    r"\b(?:call|ring|text|txt|phone|e-?mail|message|whatsapp|contact|reach|msg|bell|buzz|catch|get|drop|give) "
    r"(?:me|us)\b|\b(?:i'm|im|i am|we're|we are) on\b|\b(?:my|our) (?:details|contact)\b|"
    r"\b(?:land ?line|home (?:phone|number)|house phone)\b|\bif (?:my|the) mob(?:ile)?(?:'s| is)? (?:off|dead|out)\b",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    r"\b(?:call|ring|contact|phone|text|e-?mail) (?!me\b|us\b)(?:the |our |your )?(?:office|police|station|surgery|school|team|"
    r"helpline|switchboard|box office|reception|council|him|her|them|shop|vet|dan|dave)\b|"
    r"\b(?:crimestoppers|101|helpline|scam|fraud|spam|keeps? (?:calling|ringing)|called me|rang me|texted me|blocked|bookings?|"
    r"his|her|their|he's|she's|they're|ltd|limited|office|reception)\b",
    re.IGNORECASE,
)
_REACH: Final = 60


def normal_phone(text: str) -> str:
    """A UK number in E.164; an empty string for anything of another shape."""
    match = _UK.fullmatch(re.sub(r"[ \t.\-]", "", text))
    if match is None or (match[1][0] == "7" and len(match[1]) != 10):
        return ""
    return "+44" + match[1]


def is_own(text: str, start: int, end: int) -> bool:
    """Whether the words beside ``text[start:end]`` give it as the writer's own and as nobody else's."""
    near = text[max(0, start - _REACH) : start] + " § " + text[end : end + _REACH // 2]
    near = near.replace("’", "'")
    return _OWN.search(near) is not None and _OTHERS.search(near) is None
