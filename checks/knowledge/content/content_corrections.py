"""What tells that a post was deleted or edited, and whether readers were told (PUB-24, PUB-25)."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from checks.knowledge.words.screened import screened
from scanner.api import Record

__all__ = ["TYPO_WINDOW", "good_reason", "is_deleted", "tells_of_change", "tells_of_removal"]

# A slip that is put right at once has misled nobody.
TYPO_WINDOW: Final = timedelta(minutes=5)
_DELETED_FILE: Final = re.compile(r"deleted|^trash\b|recycle[ _-]?bin", re.I)
_REMOVAL: Final = screened(
    r"\b(?:correction|corrected|(?:we|i)(?:'ve| have)? (?:deleted|removed|taken down|corrected)|"
    r"(?:earlier|previous|last) (?:post|tweet|message) (?:was|has been|had|should)|has been (?:deleted|removed|"
    r"corrected)|we got (?:it|that) wrong)\b",
    re.I,
)
# A word for a change, set off as a label ("EDIT:", "*updated*", "Update 14:30") or said of the post; how an appeal ended; words
# that are struck through.
_CHANGE: Final = screened(
    r"(?:^|[\[(*#!.?] ?)(?:edit(?:ed)?|updated?|amended|corrected|correction|clarification|erratum)\b|"
    r"\b(?:edit|update|correction|clarification|amendment)s?(?: \w+){0,2} ?[:*)\]–—-]|"
    r"\b(?:updated?|edited|amended|corrected) (?:at |on |to |with |as |by |because |\d)|"
    r"\b(?:post|message|tweet|picture|photo|appeal|version|spelling|link|date|time|details?) (?:has|have|had|was|were)"
    r"(?: now| since)?(?: been)? (?:edited|updated|amended|corrected|changed|removed|replaced)|"
    r"\b(?:originally|previously|earlier|first) (?:said|stated|read|posted|published|gave|named)|"
    r"\bnow (?:been )?(?:located|found|safe|traced|closed|resolved|cancelled|cleared|reopened|concluded|arrested|identified)|"
    r"\b(?:has|have) (?:now|since) been \w+|\bno longer (?:looking|appealing|wanted|missing|needed)|\bstood down\b|"
    "~~|\u0336",
    re.I | re.M,
)
# The handbook lets a page delete what is illegal, offensive or prejudicial; errors and what has run out are the page's own.
_REASON: Final = re.compile(
    r"illegal|unlawful|offen[cs]|abus|racis|sexis|phobi|hate|discriminat|threat|harass|bully|libel|defam|prejud|contempt|"
    r"sub judice|court|legal|error|mistake|wrong|incorrect|inaccura|typo|duplicat|double|twice|test|found|locat|trac|safe|"
    r"expir|out of date|old appeal|closed|resolved|arrest|ended|finished|complet|personal|privacy|gdpr|data|consent|child|"
    r"copyright|licen[cs]e|spam|scam|security|marking|operation|identif|victim|withdrawn|supersed",
    re.I,
)


def is_deleted(record: Record) -> bool:
    """Whether a record stands in a list of deleted posts: a file of its own, for nothing in the record says so."""
    return _DELETED_FILE.search(record.at.member.rpartition("/")[2]) is not None


def tells_of_removal(text: str) -> bool:
    """Whether a post tells readers that another one was corrected or taken down."""
    return _REMOVAL.search(text) is not None


def tells_of_change(text: str) -> bool:
    """Whether the words of a post show that they are not the first ones."""
    return _CHANGE.search(text) is not None or _REMOVAL.search(text) is not None


def good_reason(text: str) -> bool:
    """Whether a reason for a deletion is one of those for which a page may delete."""
    return _REASON.search(text) is not None
