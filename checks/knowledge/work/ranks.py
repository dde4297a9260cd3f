"""Ranks and roles as British officers write them, read in context, and the many things that look the same."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.lookalikes import NOT_NAMES
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain, sentence
from checks.knowledge.work.other_work import MILITARY
from checks.knowledge.work.work_wording import is_fiction

__all__ = [
    "JOB_TITLE",
    "NAME",
    "RANK_EXPRESSION",
    "RankedName",
    "names_rank",
    "police_title",
    "ranked_names",
]

_SHORT: Final = (
    r"(?:[TA]/)?(?:Det(?:ective)? ?)?(?:Ch(?:ief)? ?)?(?:PCSO|WPC|P[Cc]|SPC|PS|S[Gg][Tt]|Sarge|Insp|DCI|D[Cc]|DS|DI|TDC|"
    r"T/DC|DSupt|Supt|C/Insp|C/Supt|SC|DCC|Special Constable|"
    r"Special Sgt|D/Sgt|Det Sgt|Det Con|Det Insp|CI|Con)"
)
_LONG: Final = (
    r"(?:(?:Acting|Temporary|Special|Police|Detective|Custody|Chief|Trainee Detective) )*"
    r"(?:Constable|Sergeant|Inspector|Superintendent)"
)
NAME: Final = r"(?:[A-ZÀ-Þ]'?[a-zà-ÿ][\w'-]*|[A-Z][a-z]?['-][A-Z][\w'-]+)"
_RANKED: Final = screened(
    rf"(?<![\w/-])@?(?P<rank>{_SHORT}|{_LONG})\.?[ _](?:\d{{2,6}} )?(?P<name>{NAME}(?: {NAME}){{0,2}})(?![\w])"
)
# RE2, for listeners; case-sensitive.
RANK_EXPRESSION: Final = (
    r"\b(?:SC|PCSO|WPC|P[Cc]|SPC|PS|[Ss]gt|[Ii]nsp|DCI|DC|DS|DI|TDC|Supt|Det|[Ss]arge|[Ss]ergeant|"
    r"[Cc]onstable|[Ii]nspector|[Ss]uperintendent)\b"
)
_CIVIL_INSPECTOR: Final = screened(
    r"\b(?:building|ticket|health|schools?|ofsted|tax|meat|food|gas|railway|bus|revenue|planning|factory|mot|home|"
    r"kitchen|cake|property|"
    r"environmental|quality|hygiene|safety|rail|safety|site|water|drains?|vehicle)\s*$",
    re.I,
)
_SERVICE: Final = screened(
    rf"\b(?:{MILITARY}|us|lance|nypd|lapd|sheriff|fbi|lieutenant|captain america|salvation|trombone)\b", re.I
)
JOB_TITLE: Final = screened(
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
_TITLE_FIELD: Final = screened(
    r"\b(?:p\.?c\.?|wpc|pcso|d\.?c\.?|d\.?s\.?|d\.?i\.?|dci|p\.?s\.?|sgt|sergeant|constable|insp(?:ector)?|"
    r"(?:ch(?:ief)? )?supt|superintendent|"
    r"det(?:ective)?|special|copper|cop|bobby|police(?:man|woman)?|officer|response|custody|traffic|roads policing|"
    r"firearms|dog handler|"
    r"commander|commissioner|neighbourhood|cid|probationer)\b",
    re.I,
)
_STRICT_TITLE: Final = screened(
    r"^(?:(?:serving|retired|former|ex|student|trainee|response|neighbourhood|acting|temporary|senior|uk)[ -])*"
    r"(?:police (?:officer|constable|sergeant|inspector|superintendent|community support officer|staff)|police(?:man|"
    r"woman)|pcso|"
    r"(?:detective|special|chief) (?:constable|sergeant|inspector|(?:chief )?superintendent|chief inspector)|custody "
    r"sergeant)\b",
    re.I,
)


class RankedName(Struct, frozen=True):
    """A rank followed by a name: ``PC`` and ``Tom Reed``; where the two stand in the text."""

    rank: str
    name: str
    start: int
    end: int


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
            or re.match(r",? you\b", text[match.end() :])
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
