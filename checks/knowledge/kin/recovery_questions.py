"""The questions that banks and e-mail providers ask when a password is lost, and how texts answer them."""

from __future__ import annotations

import re
from typing import Final

from scanner.api import Hit, Voice

__all__ = ["ANSWER", "QUESTIONS", "answers"]

QUESTIONS: Final = (
    ("mother's maiden name", r"(?:mother|mum|mam|mom)['’]?s maiden name"),
    ("first pet", r"(?:first|childhood) pet(?:['’]s name)?|name of (?:my |your )?first pet"),
    ("first school", r"(?:first|primary|infant) school"),
    ("first job", r"first (?:\pL+ )?job"),
    ("first car", r"first car"),
    ("street of childhood", r"(?:street|road) (?:i|you) grew up (?:on|in)|childhood street"),
    ("favourite teacher", r"fav(?:e|ou?rite)? (?:\pL+ )?teacher(?: (?:at|in) (?:\pL+ )?school)?"),
    ("place of birth", r"place of birth|birthplace|town (?:i|you) (?:was|were) born in"),
)
ANSWER: Final = (
    r"(?:\s*[:=?–—-]\s*(?:[Aa]n? (?:\pL+ )?\pL+ (?:called|named) )?|\s+(?:was|is)(?: an?(?: \pL+){1,3}?)?(?: called|"
    r" named)?(?: an?| the| my| St\.?| [Mm](?:r|rs|iss|s))?\s+)"
    r"(?:an? |the )?(?:(?:19|20)[0-9][0-9] )?([A-Z][\pL'’&-]+)"
)
_WARNING: Final = re.compile(
    r"\b(?:don['’]?t|never|scams?|phishing|passwords?|security questions?|beware|fraud\w*|hackers?|giving away)\b",
    re.IGNORECASE,
)


def answers(hit: Hit) -> bool:
    """Whether a question and the answer behind it (group 1) are the writer's own, and the text is no warning."""
    if hit.voice is not Voice.OWN or _WARNING.search(hit.text):
        return False
    # "My mum's maiden name was …", and without a possessive where a sentence begins: "Mum's maiden name was …".
    before = hit.before(25)
    mine = (
        re.search(r"\b[Ii]\b", hit.matched) is not None
        or re.search(r"\bmy\b", before, re.IGNORECASE) is not None
        or re.search(r"(?:^|[.!?\n])\s*$", before) is not None
    )
    return mine or re.search(r"[:=?–—-]", hit.matched[-len(hit.groups[0] or "") - 4 :]) is not None
