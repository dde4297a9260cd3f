"""What captions and alternative texts say of people in a picture (PUB-10)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.contacts.people_named import NAME_WORD
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain

__all__ = ["people_shown"]

_PEOPLE: Final = (
    r"(?:m[ae]n|wom[ae]n|lad(?:s|y|ies)?|lasses|girls?|boys?|child(?:ren)?|kids|toddlers?|teenagers?|pupils?|students?|"
    r"residents?|volunteers?|staff|officers?|pcs|pcsos?|members?|famil(?:y|ies)|couple|cadets?|winners?|people|crowd|fans|"
    r"players|neighbours|shoppers|pensioners?|group|team|brownies|scouts|guides|cubs|ladies|gents|locals|visitors|recruits?|"
    r"colleagues|mums?|dads?|parents|councillors?|shopkeepers?)"
)
_RANK: Final = (
    r"(?-i:(?:PC|PCSO|WPC|DC|DS|DI|Sgt|PS|SC|Insp|Inspector|Sergeant|Constable|Cllr|Mr|Mrs|Ms|Miss|Dr|Supt|Chief|Officer)\.?)"
)
_NAME: Final = rf"(?-i:(?!P[DH] ){NAME_WORD})"
_WHO: Final = rf"(?:{_RANK} {_NAME}|{_NAME} {_NAME}|{_NAME}(?:,| and | & ){_NAME})"
_DOES: Final = (
    r"(?:posing|pose[sd]?|smiling|grinning|waving|holding|holds?|standing|stands?|sitting|sat|wearing|dressed|kneeling|"
    r"shaking hands|hugging|looking at the camera)"
)
_CUES: Final = (
    (
        "names people from left to right",
        r"\b(?:l ?(?:-|–|to|>|/) ?r|left to right|from (?:the )?left|(?:back|front) row)\b[^.!?]{0,12}?"
        rf"(?:{_WHO}|{_PEOPLE}\b)",
    ),
    (
        "says who is pictured",
        r"\b(?:pictured|(?:in|on) (?:the|this|our) (?:photo|picture|pic)|"
        r"(?:photo|picture|pic|selfie|snap|shot) (?:of|with|shows))\b:? ?"
        r"(?:(?:here|are|is|with|the|our|some|two|three|four|a|all|these) ){0,3}(?:\w+ ){0,2}?"
        rf"(?:{_WHO}|{_NAME}\b|{_PEOPLE}\b)",
    ),
    (
        "presents somebody",
        r"(?:^|[.!?] ?)(?:meet|say hello to|introducing|here(?:'s| is| are|'re)|this is|these are) "
        rf"(?:(?:our|your|the|new|newest|local|lovely|latest) ){{0,3}}(?:{_WHO}|"
        rf"{_NAME}(?=[,!.]| (?:and|from|who|our|is|with)\b)|{_RANK} )",
    ),
    (
        "shows winners",
        r"\b(?:winners? of (?:our|the|this)|(?:our|the|lucky|competition|quiz|raffle|poster) winners?\b|"
        r"with (?:their|his|her) (?:prizes?|awards?|certificates?|trophy|trophies|medals?|posters?|cakes?|badges?))",
    ),
    ("tells what people in it do", rf"\b{_PEOPLE}\b(?: \w+){{0,5}}? {_DOES}\b"),
    (
        "tells who was met",
        rf"\b(?:{_RANK} {_NAME}|our (?:team|officers?|pcsos?)|us) with (?:(?:the|some|our|two|these|class|year|lovely) ){{0,3}}"
        rf"(?:\w+ ){{0,2}}?(?:{_PEOPLE}\b|{_WHO})|"
        rf"\b(?:{_PEOPLE}|{_NAME} {_NAME}) with (?:{_RANK} {_NAME}|our (?:team|officers?|pcsos?))",
    ),
)
_RULES: Final = tuple((cue, screened(rule, re.I | re.M)) for cue, rule in _CUES)
# Who is looked for or was sentenced is asked for no consent; what is still to come shows nobody yet; animals sign nothing.
_NOT: Final = screened(
    r"\b(?:wanted|identif\w+|recogni[sz]e|(?:speak|talk) to (?:him|her|them|this|the man|these)|in connection with|missing|"
    r"last seen|appeal\w*|cctv|jailed|sentenced|convicted|arrested|charged|suspect\w*|e-?fit|stolen|police dog|"
    r"(?-i:P[DH] [A-Z])|(?:come|pop in|drop in|call in)(?: along)? (?:and|to|&) (?:meet|see|say)|if you|"
    r"(?:stock|library) (?:image|photo|picture))\b",
    re.I,
)


def people_shown(text: str) -> str:
    """What a caption says of people in the picture, in our words; empty where it says nothing of any."""
    text = plain(text)
    cue = next((cue for cue, rule in _RULES if rule.search(text)), "")
    return cue if cue and _NOT.search(text) is None else ""
