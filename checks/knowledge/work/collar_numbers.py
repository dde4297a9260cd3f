"""Collar, shoulder and warrant numbers as British officers write them, and the consoles, cars and cities that look the same."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.lookalikes import NOT_NAMES
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.ranks import NAME
from checks.knowledge.work.work_wording import first_person, is_fiction, is_hoped_for, is_memorial, other_trade

__all__ = ["COLLAR_EXPRESSION", "CollarNumber", "collar_numbers", "number_in_handle", "own_numbers"]

# RE2, for listeners.
COLLAR_EXPRESSION: Final = (
    r"\b(?:(?:collar|shoulder|epaulette|force|warrant)(?: card)? (?:numbers?|no\.?|num|id)|(?:PCSO|PC|"
    r"PS|DC|DS|DI|SPC|SC|Sgt|Insp|Constable|Sergeant)[ #]{0,2}\d{2,6})"
)
_COLLAR_PHRASE: Final = re.compile(
    r"\b(?P<owner>my|mine|our|her|his|their|the officer'?s|officer'?s|your|the)?\s*(?:(?:new|old|own|police) )?"
    r"(?:(?:collar|shoulder|warrant(?: card)?) (?:numbers?\b|no\.|no\b|num\b)|epaulette numbers?\b|(?:force|warrant) id\b)"
    r"(?:(?:\s*(?:is|was|are|:|#|-|of|=|,|still|will be|now|no longer|became|"
    r"number))*\s*(?P<number>[A-Z]{0,2}\s?\d{2,6}[A-Z]{0,2})|"
    r"[^\d.!\n]{1,30}?\b(?P<later>\d{3,6}))\b",
    re.I,
)
_COLLAR_RANK: Final = re.compile(
    rf"(?<![\w/-])(?P<rank>PCSO|PC|PS|DC|DS|SPC|SC|Sgt|T/PS|A/PS|DI|Insp|Constable|Sergeant)[ "
    rf"#]{{0,2}}(?P<number>\d{{2,6}}[A-Z]{{0,2}})\b"
    rf"(?P<name>[ ,-]{{1,3}}{NAME})?"
)
# A console, a car, an aircraft, a hash, a hand-held, a city's postcode: shapes that collide with rank and number.
_COLLAR_LOOKALIKE: Final = re.compile(
    r"(?:PS[ #]{0,2}(?:[1-6]|1[0-2]|256|384|512)|D[CS][ #]{0,2}\d{1,2}|DC[ "
    r"#]{0,2}20\d{3})\Z"
)
_COLLAR_NEAR: Final = re.compile(
    r"\b(?:police|constabulary|collar|shoulder|force|warrant|shift|custody|officer|beat|duty|response|nick|division|"
    r"signed|statement|uniform|epaulettes?|"
    r"constable|sergeant|reporting|signing (?:on|off)|signed off|last time|badge|attested|sworn)\b",
    re.I,
)
_HANDLE: Final = re.compile(
    r"(?:^|[._-])(?:pcso|pc|ps|dc|ds|sgt|spc)[._-]?(\d{3,6})(?!\d)(?![._-]?(?:game|gam|build|"
    r"gb|mb|hz|rtx))",
    re.I,
)
_OTHERS: Final = re.compile(
    r"\b(?:thank|reporting officer|crime (?:number|ref)|complain|came (?:out|round|to)|"
    r"visited|attended (?:my|our)|ask for|speak to|quote|was charged|jailed)",
    re.I,
)


class CollarNumber(Struct, frozen=True):
    """A collar, shoulder or warrant number. ``certain``: the words say that it is one, and it is the writer's own."""

    number: str
    start: int
    end: int
    certain: bool


def collar_numbers(text: str) -> list[CollarNumber]:
    """Collar, shoulder and warrant numbers: by the phrase, or rank and number with a name or a word of the job near."""
    text = plain(text)
    found = []
    for match in _COLLAR_PHRASE.finditer(text):
        owner = (match["owner"] or "").casefold()
        if re.search(r"(?i)\bmine\b", match[0]):
            owner = "mine"
        if owner in ("his", "her", "their", "your") or "officer" in owner:
            continue
        group = "number" if match["number"] else "later"
        found.append(
            CollarNumber(match[group].strip().upper(), match.start(group), match.end(group), owner in ("my", "mine", "our", ""))
        )
    for match in _COLLAR_RANK.finditer(text):
        short = f"{match['rank']} {match['number']}"
        if _COLLAR_LOOKALIKE.match(short) or any(match.start("number") == other.start for other in found):
            continue
        name = (match["name"] or "").strip(" ,-")
        named = bool(name) and not NOT_NAMES.match(name)
        near = text[max(0, match.start() - 40) : match.start()] + " " + text[match.end() : match.end() + 40]
        digits = len(re.sub(r"\D", "", match["number"]))
        if (
            (named and digits >= 3)
            or (digits >= 3 and _COLLAR_NEAR.search(near))
            or (digits == 2 and named and _COLLAR_NEAR.search(near))
        ):
            found.append(CollarNumber(match["number"], match.start("number"), match.end("number"), False))
    return found


def own_numbers(text: str, own: frozenset[str], *, profile: bool) -> list[CollarNumber]:
    """The numbers that a text shows as its writer's. ``own``: the writer's names; ``profile``: the text is a profile's."""
    text = plain(text)
    if is_fiction(text) or is_memorial(text) or is_hoped_for(text) or other_trade(text) or _OTHERS.search(text):
        return []
    found = []
    for number in collar_numbers(text):
        name = re.match(r"[ ,-]{1,3}([\w'-]+)", text[number.end :])
        anonymous = name is None or not name[1][:1].isupper() or name[1].casefold() in own
        if number.certain or anonymous or profile or first_person(text):
            found.append(number)
    return found


def number_in_handle(handle: str) -> str:
    """The number behind a rank in a user name; empty if there is none, or if it is a year."""
    match = _HANDLE.search(handle)
    return match[1] if match and not re.fullmatch(r"(?:19|20)\d\d", match[1]) else ""
