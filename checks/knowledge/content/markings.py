"""Protective markings by their form: a line, a header or a file name of its own, never a word in a sentence.

Government Security Classifications Policy (2014, as of 2024): OFFICIAL, SECRET, TOP SECRET, the marking OFFICIAL-SENSITIVE, and
handling instructions behind the tier. Of the older scheme, documents still bear NOT PROTECTIVELY MARKED, PROTECT, RESTRICTED
and CONFIDENTIAL. In ordinary text the words in small letters occur by the hundred and mean nothing.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

__all__ = ["MARKING_EXPRESSION", "Marking", "marking_in", "marking_of_file"]

# RE2, for a case-sensitive listener.
MARKING_EXPRESSION: Final = (
    r"(?:OFFICIAL ?[-–—:/ ] ?SENSITIVE|^[\W_]*(?:OFFICIAL|(?:UK )?(?:TOP )?SECRET|RESTRICTED|CONFIDENTIAL|PROTECT|GPMS|"
    r"NOT PROTECTIVELY MARKED|(?:PROTECTIVE )?MARKING)\b)"
)
_SENSITIVE: Final = re.compile(r"\bOFFICIAL ?[-–—:/ ] ?SENSITIVE\b")
_TIER: Final = r"(?:UK )?(?P<tier>TOP SECRET|SECRET|RESTRICTED|CONFIDENTIAL|PROTECT|OFFICIAL|NOT PROTECTIVELY MARKED)"
_HANDLING: Final = (
    r"(?:POLICE|STAFF|PERSONAL|COMMERCIAL|LOCSEN|EYES|UK|ONLY|USE|DATA|RECIPIENTS?|COVERT|INTELLIGENCE|INVESTIGATION|"
    r"POLICY|MANAGEMENT|"
    r"FOR|AND|THE|WHEN|COMPLETE|COMPLETED|NOT|DISCLOSURE|DISCLOSABLE|OFFICIAL|SENSITIVE|GSC|ADDRESSEES?|LEGAL|"
    r"PRIVILEGE|MEDICAL|VICTIM|"
    r"WITNESS|SOURCE|HANDLING|CODE|CONDITIONS?|OPERATION|OP|DRAFT|VERSION|COPY|PAGE|OF|[A-E]|\d+)"
)
_LINE: Final = re.compile(
    rf"^[\W_]*(?:(?:GPMS|GSC|PROTECTIVE MARKING|MARKING|CLASSIFICATION)[ :–-]*)?{_TIER}(?P<rest>(?:[\W_]+{_HANDLING})*)[\W_]*$"
)
# What goes with a marking whose one word is shouted in ordinary posts as well.
_DOCUMENT: Final = re.compile(
    r"(?i)\b(?:briefing|targets?|map|tasking|orbat|handover|nominals?|intelligence|intel|report|operation(?:al)?|"
    r"op(?:s)? order|order|"
    r"risk assessment|minutes|log|statement|policy|strateg\w+|deployment|sheet|profile|custody|suspects?|victims?|witness\w*|"
    r"informants?|chis|surveillance|warrant|rota|duty|officers?|police|attached|see below|distribution|page \d|version|dated)\b"
)
# A tier in front of a dash or colon, and behind it the title of a paper that only the police would write.
_TITLED: Final = re.compile(
    r"^[\W_]*(?:UK )?(?P<tier>TOP SECRET|SECRET|RESTRICTED|CONFIDENTIAL) ?[-–—:/|] ?(?i:(?:\w+[ /-]+){0,3}?(?:patrol|briefing|"
    r"tasking|deployment|operational|operation order|intel(?:ligence)?|nominals?|custody|suspects?|surveillance|warrants?|"
    r"hot ?spots?|stop and search|handover|risk assessment|orbat|police|force)\b)"
)
_MOST_LINES: Final = 2000
_LONGEST: Final = 120
_SHOUTED: Final = frozenset({"OFFICIAL", "PROTECT", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP SECRET"})
_FILE: Final = re.compile(
    r"(?i)(?:^|[^a-z])(?:official[ _-]{1,3}sensitive|not[ _-]protectively[ _-]marked)(?:[^a-z]|$)|"
    r"(?:^|[ _\-\[(])(?-i:RESTRICTED|CONFIDENTIAL|TOP[ _-]SECRET|SECRET)(?:[ _\-\])]|\.\w+$)"
)


class Marking(Struct, frozen=True):
    """A marking: its tier, and whether its form alone shows it to be one."""

    tier: str
    sure: bool


def marking_in(text: str) -> Marking | None:
    """The highest marking of a text, or None. A line that is a tier alone needs the words of a document below or above it."""
    lines = [line.strip() for line in text.splitlines()[:_MOST_LINES]]
    marks = [_LINE.match(line) if 0 < len(line) <= _LONGEST else None for line in lines]
    document = any(mark is None and _DOCUMENT.search(line) for line, mark in zip(lines, marks, strict=True))
    best: Marking | None = None
    for mark in filter(None, marks):
        tier = mark["tier"]
        handled = re.search(r"[A-Z]{2}", mark["rest"]) is not None
        if tier == "OFFICIAL" and "SENSITIVE" in mark["rest"]:
            tier = "OFFICIAL-SENSITIVE"
        shouted = tier in _SHOUTED and not handled
        if not shouted or (document and tier not in ("OFFICIAL", "PROTECT")):
            best = _higher(best, Marking(tier, not shouted))
    for line in lines if best is None else ():
        if titled := _TITLED.match(line[:_LONGEST]):
            best = _higher(best, Marking(titled["tier"], False))
    if _SENSITIVE.search(text):
        best = _higher(best, Marking("OFFICIAL-SENSITIVE", True))
    return best


def marking_of_file(name: str) -> bool:
    """Whether the last part of a path bears a marking as a word of its own."""
    return _FILE.search(name.rpartition("/")[2]) is not None


_ORDER: Final = (
    "NOT PROTECTIVELY MARKED",
    "OFFICIAL",
    "PROTECT",
    "OFFICIAL-SENSITIVE",
    "RESTRICTED",
    "CONFIDENTIAL",
    "SECRET",
    "TOP SECRET",
)


def _higher(one: Marking | None, other: Marking) -> Marking:
    return other if one is None or _ORDER.index(other.tier) > _ORDER.index(one.tier) else one
