"""Full names in a text: runs of capitalised words, cut where the next person begins, and held apart from places and things."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.kin_names import is_hint
from checks.knowledge.words.lookalikes import NO_PERSON

__all__ = ["FULL_NAME", "NAME_WORD", "NamedPerson", "people_in"]

NAME_WORD: Final = r"(?:[A-ZÀ-Þ]'?[a-zà-ÿ][\w'-]*|[A-Z][a-z]?['-][A-Z][\w'-]+)"
FULL_NAME: Final = rf"{NAME_WORD}(?: {NAME_WORD}){{1,2}}"
_RUN: Final = re.compile(rf"(?<![\w@#]){NAME_WORD}(?: {NAME_WORD})+")
_PLACE_BEFORE: Final = re.compile(r"(?i)\b(?:at|in|from|near|outside|to|round|around|for the|of the|the|on) $")
_PLACE_BEHIND: Final = re.compile(
    r"(?i)^ (?:nick|police|station|custody|court|hospital|road|street|school|academy|fc\b|city|town|division|borough|"
    r"university)"
)
# Words that lead up to a person rather than to a place.
_LEADS: Final = re.compile(
    r"(?i)\b(?:congrat(?:s|ulations)|proud of|well done|good luck|get well(?: soon)?|happy (?:birthday|retirement)|thanks|"
    r"thank you|"
    r"cheers|ta|big up|shout ?out|me and|and me|with|and|&|as|miss|missing|welcome(?: back| to the \w+)?|farewell|goodbye|"
    r"bye|"
    r"legend|alongside|hats off|skipper|skip|sarge|guv(?:'?nor)?|gaffer|boss|tutor|oppo|crewmate|mate|colleague|featuring|"
    r"love|"
    r"drinks for|do for|send[- ]?off for|believe|glad to see anyone|like|for|by|plus|happy trails|told|ask|wishing|"
    r"thoughts with|partnered with|of the year:?|con|constable|handler|going|instructor|trainer|medic|tutee|probie|probationer|"
    r"row|of us|yours truly|legends|survivors|massive|squad|"
    r"serial \d+|reunion|"
    r"intake)(?: to| for| on|"
    r" of)?,? $"
)

# What follows a person of a team, and no place.
_MARKED: Final = re.compile(
    r"(?i)^(?:'s|s')? (?:(?:from|off|of) (?:custody|response|cid|traffic|dogs|firearms|neighbourhoods|our (?:team|shift|"
    r"section)|[a-f1-6] (?:relief|"
    r"section|shift|block|rota|team))\b|(?:last|first|final|leaving|retirement|promotion) (?:late|early|night|shift|day|"
    r"turn|do|tour|set|arrest)\b)"
)
_OPENERS: Final = re.compile(
    r"(?:congrat\w*|proud|well|skipper|skip|sarge|sgt|sergeant|inspector|insp|pc|dc|boss|gaffer|guv[\w']*|tutor|get|"
    r"welcome|thanks?|"
    r"cheers|big|shout\w*|farewell|nights?|lates|earlies|me|and|with|never|best|can't|crewmate|oppo|custody|response|special|"
    r"acting|detective|constable|chief|probie|probationer|good|so|what|love|miss(?:ing)?|day|shift|tonight|today|off|bye|"
    r"goodbye|"
    r"course|team|red|blue|green|yellow|white|mate|legend|remember|hats|absolute|lovely|brilliant)\Z",
    re.I,
)


class NamedPerson(Struct, frozen=True):
    """A full name and where it stands."""

    name: str
    start: int
    end: int


def people_in(text: str) -> list[NamedPerson]:
    """The full names that a text gives; "Ayesha Green Tom Reed" is two people, "Thackley Bridge nick" is none."""
    found: list[NamedPerson] = []
    for run in _RUN.finditer(text):
        start = run.start()
        words = list(re.finditer(r"\S+", run[0]))
        while words and (NO_PERSON.match(words[0][0]) or _opener(words[0][0])):
            words.pop(0)
        while len(words) >= 2:
            size = 3 if len(words) > 2 and not _given(words[2][0]) and len(words) != 4 else 2
            part = words[:size]
            words = words[size:]
            first, last = start + part[0].start(), start + part[-1].end()
            name = text[first:last].removesuffix("'s")
            before, behind = text[max(0, first - 40) : first], text[last:]
            led = _LEADS.search(before) is not None
            place = _PLACE_BEHIND.search(behind) or (_PLACE_BEFORE.search(before) and not _given(part[0][0]))
            trusted = led or _MARKED.match(behind) is not None or (_given(part[0][0]) and not place)
            if trusted and not (place and not led) and not any(NO_PERSON.match(word[0]) for word in part):
                found.append(NamedPerson(name, first, first + len(name)))
    return found


def _given(word: str) -> bool:
    return is_hint(word) and len(word) > 2


def _opener(word: str) -> bool:
    """A capitalised word that opens a sentence and is no name: "Congrats", "Skipper", "Sgt"."""
    return not is_hint(word) and _OPENERS.match(word) is not None
