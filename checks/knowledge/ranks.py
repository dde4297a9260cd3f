"""Ranks, roles and collar numbers as British officers write them, read in context, and the many things that look the same."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.lookalikes import NOT_NAMES
from checks.knowledge.other_work import MILITARY
from checks.knowledge.work_wording import is_fiction, plain, sentence

__all__ = [
    "JOB_TITLE",
    "RANK_EXPRESSION",
    "CollarNumber",
    "RankedName",
    "collar_numbers",
    "names_rank",
    "police_title",
    "ranked_names",
]

_SHORT: Final = (
    r"(?:[TA]/)?(?:Det(?:ective)? ?)?(?:Ch(?:ief)? ?)?(?:PCSO|WPC|P[Cc]|SPC|PS|S[Gg][Tt]|Sarge|Insp|DCI|D[Cc]|DS|DI|TDC|"
    r"T/DC|DSupt|Supt|"
    r"Special Sgt|D/Sgt|Det Sgt|Det Con|Det Insp|CI|Con)"
)
_LONG: Final = (
    r"(?:(?:Acting|Temporary|Special|Police|Detective|Custody|Chief|Trainee Detective) )*"
    r"(?:Constable|Sergeant|Inspector|Superintendent)"
)
_NAME: Final = r"(?:[A-ZÀ-Þ]'?[a-zà-ÿ][\w'-]*|[A-Z][a-z]?['-][A-Z][\w'-]+)"
_RANKED: Final = re.compile(
    rf"(?<![\w/-])@?(?P<rank>{_SHORT}|{_LONG})\.?[ _](?:\d{{2,6}} )?(?P<name>{_NAME}(?: {_NAME}){{0,2}})(?![\w])"
)
# RE2, for listeners; case-sensitive.
RANK_EXPRESSION: Final = (
    r"\b(?:PCSO|WPC|P[Cc]|SPC|PS|[Ss]gt|[Ii]nsp|DCI|DC|DS|DI|TDC|Supt|Det|[Ss]arge|[Ss]ergeant|"
    r"[Cc]onstable|[Ii]nspector|[Ss]uperintendent)\b"
)
_CIVIL_INSPECTOR: Final = re.compile(
    r"\b(?:building|ticket|health|schools?|ofsted|tax|meat|food|gas|railway|bus|revenue|planning|factory|mot|home|"
    r"kitchen|cake|property|"
    r"environmental|quality|hygiene|safety|rail|safety|site|water|drains?|vehicle)\s*$",
    re.I,
)
_SERVICE: Final = re.compile(
    rf"\b(?:{MILITARY}|us|lance|nypd|lapd|sheriff|fbi|lieutenant|captain america|salvation|trombone)\b", re.I
)
JOB_TITLE: Final = re.compile(
    r"\b(?:(?:serving|retired|former|ex|student|probationary|trainee|response|neighbourhood|community|beat|traffic|"
    r"roads policing|"
    r"specials?|volunteer|uk|british|full[- ]time) )*"
    r"(?:police ?(?:officer|constable|sergeant|inspector|superintendent|wom[ae]n|man|community support officer|staff|"
    r"dog handler|detective|"
    r"medic|search adviser|support unit)|wpc\b|pcso\b|bobby on the beat|(?:local|village|town|beat|a|community|"
    r"neighbourhood|friendly|city|rural) bobby|"
    r"the old bill|rozzer|"
    r"(?:an?|ex|old|retired|uk|british|proud|former|day|serving|response|traffic|beat|met|city|dog|custody)[ "
    r"-]cop(?:per)?(?! (?:pipe|hair|top|wire|pan|kettle))|"
    r"cop(?:per)? (?:by|in|at|for|since|with|turned)|"
    r"detective (?:constable|sergeant|(?:chief )?inspector|(?:chief )?superintendent)|"
    r"(?:chief|special) (?:constable|inspector|superintendent|sergeant)|custody (?:sergeant|sgt|skipper)|"
    r"(?:assistant|deputy) chief constable|(?:serving|response|warranted|patrol) officer|neighbourhood (?:officer|"
    r"beat officer|sergeant|inspector)|(?:former|ex|retired|police|met|cid|serving)[ -]detective|response (?:sergeant|"
    r"inspector|sgt|pc)|beat officer|traffic cop|"
    r"[tr]?dc (?:in|at|with|on)|law enforcement|counter[- ]terrorism officer)\b",
    re.I,
)
_TITLE_FIELD: Final = re.compile(
    r"\b(?:p\.?c\.?|wpc|pcso|d\.?c\.?|d\.?s\.?|d\.?i\.?|dci|p\.?s\.?|sgt|sergeant|constable|insp(?:ector)?|"
    r"(?:ch(?:ief)? )?supt|superintendent|"
    r"det(?:ective)?|special|copper|cop|bobby|police(?:man|woman)?|officer|response|custody|traffic|roads policing|"
    r"firearms|dog handler|"
    r"commander|commissioner|neighbourhood|cid|probationer)\b",
    re.I,
)
_STRICT_TITLE: Final = re.compile(
    r"^(?:(?:serving|retired|former|ex|student|trainee|response|neighbourhood|acting|temporary|senior|uk)[ -])*"
    r"(?:police (?:officer|constable|sergeant|inspector|superintendent|community support officer|staff)|police(?:man|"
    r"woman)|pcso|"
    r"(?:detective|special|chief) (?:constable|sergeant|inspector|(?:chief )?superintendent|chief inspector)|custody "
    r"sergeant)\b",
    re.I,
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
    rf"(?P<name>[ ,-]{{1,3}}{_NAME})?"
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


class RankedName(Struct, frozen=True):
    """A rank followed by a name: ``PC`` and ``Tom Reed``; where the two stand in the text."""

    rank: str
    name: str
    start: int
    end: int


class CollarNumber(Struct, frozen=True):
    """A collar, shoulder or warrant number. ``certain``: the words say that it is one, and it is the writer's own."""

    number: str
    start: int
    end: int
    certain: bool


def ranked_names(text: str) -> list[RankedName]:
    """Each rank with a person's name behind it; fiction's detectives, shops, consoles and soldiers left out."""
    text = plain(text)
    found = []
    for match in _RANKED.finditer(text):
        rank, words = match["rank"], match["name"].split()
        kept = []
        for word in words:
            if NOT_NAMES.match(word.removesuffix("'s")):
                break
            kept.append(word)
        if not kept:
            continue
        before = text[max(0, match.start() - 40) : match.start()]
        if rank == "DC" and re.search(r"Washington,?\s*$", before):
            continue
        # "PS" also opens a postscript: as a rank it follows another word in the same sentence.
        if rank == "PS" and not (
            match[0].startswith("@")
            or re.search(
                r"\b(?:with|and|from|by|my|our|tagged?|to|under|for|of|soon|believe|up|congrats|congratulations|as|miss|welcome|thanks|cheers)\s+$|[,&]\s*$",
                before,
            )
        ):
            continue
        if "nspector" in rank and _CIVIL_INSPECTOR.search(before):
            continue
        if re.search(r"(?i)sergeant|sgt|sarge", rank) and _SERVICE.search(sentence(text, match.start(), match.end())):
            continue
        name = " ".join(kept).removesuffix("'s")
        found.append(RankedName(rank, name, match.start(), match.start("name") + len(name)))
    return found


def names_rank(text: str) -> str:
    """The police job title that a text states (``police officer``, ``custody sergeant``), or an empty string."""
    text = plain(text)
    match = JOB_TITLE.search(text)
    # "Chief constable of the biscuit tin": a title of something is a joke, unless a force or a place of work follows.
    if match is None or re.match(r" of (?:the )?(?![A-Z])", text[match.end() :]):
        return ""
    return match[0].strip()


def police_title(title: str, *, at_force: bool) -> str:
    """A job title if it is a police one. Beside a force as the employer the short forms count as well."""
    title = plain(title).strip()
    if not title or is_fiction(title):
        return ""
    return title if (_TITLE_FIELD if at_force else _STRICT_TITLE).search(title) else ""


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
