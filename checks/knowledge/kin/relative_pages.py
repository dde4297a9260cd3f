"""A relative's own page that tells the officer's job: "proud of my police husband", "married to a copper"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from checks.knowledge.words.sentences import plain
from scanner.api import RelativePage

__all__ = ["JOB_EXPRESSION", "listed", "tells_the_job"]

# RE2: a text without one of these words is not looked at.
JOB_EXPRESSION: Final = (
    r"\b(?:police\w*|constabulary|cop|copper|bobby|pc|dc|wpc|sgt|sergeant|inspector|detective|constable|thin blue line)\b"
)
_KIN: Final = (
    r"(?:husband|hubby|wifey?|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|other half|missus|better half|mum|mam|mummy|"
    r"mother|dad|daddy|father|son|daughter|sister|brother|(?:mother|father|sister|brother|son|daughter)-in-law)"
)
_OFFICER: Final = (
    r"(?:(?:police|beat|response|neighbourhood|firearms|traffic|armed) "
    r"(?:officer|constable|sergeant|inspector|detective|dog handler)|"
    r"police(?:man|woman)|cop|copper|bobby|detective|pc|dc|sgt|sergeant|special constable|police(?= *[,.!;:)]|$))"
)
_TELLS: Final = tuple(
    re.compile(words, re.IGNORECASE | re.MULTILINE)
    for words in (
        rf"\b(?:police|cop|copper(?:'s)?|sergeant's|inspector's|constable's|detective's) {_KIN}\b",
        rf"\b(?:my|our)\b[^.!?\n]{{0,30}}\bpolice(?:man|woman| officer)? {_KIN}\b",
        rf"\b(?:my|our)\b[^.!?\n]{{0,30}}\b{_KIN}\b[^.!?\n]{{0,40}}?(?:\bis\b|'s\b|\bworks? as\b|\bbeing\b|\bas\b|,)"
        rf"[^.!?\n]{{0,25}}\b(?:an?|the|in the) (?:\w+ ){{0,2}}?{_OFFICER}\b",
        rf"\b(?:my|our)\b[^.!?\n]{{0,30}}\b{_KIN}\b[^.!?\n]{{0,40}}\b(?:joined|works? (?:for|at|with|in)|serves? (?:with|in)|"
        rf"retired from|passed out (?:of|from)) (?:the )?(?:\w+ ){{0,3}}(?:police|constabulary)\b",
        rf"\b(?:married to|engaged to|(?:{_KIN}) (?:of|to)|in love with|living with)\b[^.!?\n]{{0,25}}\b(?:an?|the|my) "
        rf"(?:\w+ ){{0,2}}?{_OFFICER}\b",
    )
)
_RANKS: Final = r"(?:PC|WPC|DC|PS|DS|DI|DCI|Sgt|Sergeant|Inspector|Insp|Constable|Detective|Officer)"
_NOT_SO: Final = re.compile(
    r"\b(?:not|never|isn't|wasn't|fancy dress|costume|toy|pretend|wants? to be|when (?:he|she) grows up|dream\w*|applied|"
    r"applying|hopes? to|rang|called|phoned|told|the police (?:came|were))\b",
    re.IGNORECASE,
)
_REACH: Final = 25
_SENTENCE: Final = re.compile(r"[^.!?\n]{1,600}[.!?]?")


def listed(record_page: str, member: str, pages: Iterable[RelativePage]) -> RelativePage | None:
    """Which of the listed pages a record stands on: by address, else by the name of the file; None for any other page."""
    here = _plain(record_page)
    name = member.rsplit("/", 1)[-1].casefold()
    for page in pages:
        if (here and _plain(page.page) == here) or page.page.casefold() == name:
            return page
    return None


def _plain(address: str) -> str:
    if not address:
        return ""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    return f"{host}{parts.path.rstrip('/')}?{parts.query}"


def tells_the_job(text: str, names: Iterable[str]) -> bool:
    """Whether a relative's words tell that somebody of the family, or the officer by name, is with the police."""
    for part in _SENTENCE.finditer(plain(text)[:20_000]):
        words = part[0]
        told = (found for tells in _TELLS for found in tells.finditer(words))
        if any(not _NOT_SO.search(words, max(0, one.start() - _REACH), one.end()) for one in told) or _by_name(words, names):
            return True
    return False


def _by_name(words: str, names: Iterable[str]) -> bool:
    given = {name.split()[0] for name in names if len(name.split()) > 1}
    return any(re.search(rf"\b{_RANKS}\.? {re.escape(name)}\b", words) for name in given)
