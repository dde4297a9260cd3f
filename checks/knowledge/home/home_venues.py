"""Is a venue the person's home? By its own name, by the platform's label, or by the person's name in it.

People name their home in a phrase of its own ("home", "our first flat", "chez nous"), alone or beside what else they say
("The Madhouse (home)", "Home, finally"), or after themselves ("The Bells", "Casa Bell", "Jo's flat"). A name is taken apart
at its marks; one part that is such a phrase is enough, unless another part names a business.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.own_name import Agreement, agreement, surnames
from scanner.api import Scene, Visit

__all__ = ["is_done_at_home", "is_home"]

_ADJECTIVES: Final = (
    r"(?:(?:new|humble|little|lovely|first|forever|own|cosy|cozy|happy|tiny|wee|sweet|beautiful|dream|family|"
    r"mad|crazy|back|front|"
    r"comfy|warm|very|rented|country|beloved|gorgeous|lil|first ever|student|big|old) )*"
)
_ROOMS: Final = (
    r"(?:home|hoose|house|place|flat|apartment|bungalow|cottage|pad|crib|gaff|abode|bed|bedroom|sofa|couch|"
    r"settee|(?:back |front )?garden|"
    r"living room|front room|lounge|kitchen|bath|bathtub|balcony|patio|hot tub|homestead|nest|den|lair|mad ?house|hovel|digs|"
    r"castle|palace|mansion|hq|zoo|household|residence|yard|driveway|doorstep|dining room|office at home)"
)
_BEFORE: Final = (
    r"(?:(?:at|back|finally|in|now|still|safely|be|is|it's|welcome|to|on|just|chilling|chillin|working|staying|stuck|happy) )*"
)
_BEHIND: Final = (
    r"(?: (?:sweet home|sweet|at last|finally|again|now|alone|time|safe|straight|for (?:the )?(?:night|weekend|"
    r"xmas|christmas|now)|"
    r"in bed|with (?:the|my|our) \w+|first night|to me|to us|where the heart is|is where the heart is|early|late|"
    r"bed now|in|x+))*"
)
_PHRASE: Final = re.compile(
    rf"{_BEFORE}(?:home|adref|hame|(?:my|our|wor|mi|me) {_ADJECTIVES}{_ROOMS}|"
    rf"the (?:(?:new|humble|family|little|very own) )+{_ROOMS}|the (?:home|house|homestead|mad ?house|gaff|flat|"
    rf"crib|abode|sofa)|"
    r"ours|mine|chez (?:moi|nous|us|me)|(?:mi |la )?casa(?: (?:de )?(?:mia|nostra|mi|mio|nuestra))|mi casa|"
    r"humble abode|home is where .*|"
    rf"(?:there(?:'s| is) )?no place like home){_BEHIND}",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\b(?:old|former|previous|childhood|ex|used to|nearly|almost|heading|on (?:my|the) way)\b", re.IGNORECASE
)
# What a business or a public place calls itself.
_PUBLIC: Final = re.compile(
    r"\b(?:theatre|cinema|bar|pub|club|restaurant|caf[eé]|coffee|shop|stores?|care|nursing|hotel|inn|spa|salon|"
    r"gym|church|cent(?:re|er)|"
    r"gallery|stadium|museum|bargains?|base|sense|office of|depot|furnish\w*|interiors?|bakery|kitchens?|pizza|"
    r"sushi|tea ?rooms?|school|"
    r"nursery|hospital|clinic|ground|arena|park|farm|brewery|tavern|arms|airport|station|market|outlet|studios?|"
    r"estate agents?|"
    r"funeral|dogs|cats|rescue|nightclub|bingo|casino|improvement|insurance|instead|guard|football|game)\b",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(r"[^\w'&+\s]+|\s[-–—]\s|_+")
_HOME_LABELS: Final = frozenset(
    {"home", "type_home", "inferred_home", "labelled home", "labeled home", "household", "home address", "my home"}
)
_SEAT: Final = (
    r"(?:(?:new|humble|little|family|mad|first|crazy) )*(?:home|house|residence|household|hq|towers|madhouse|"
    r"mad house|gaff|pad|place|"
    r"flat|crib|abode|homestead|ranch|den|nest|clan|zoo|mansion|manor|palace|castle|hotel|cottage|bungalow|"
    r"garden|kitchen|sofa|gang|"
    r"apartment|hoose)"
)
_DONE_AT_HOME: Final = re.compile(
    r"\b(?:british gas|boiler|gas (?:service|safe|engineer|man)|smart meter|meter reading|plumber|electrician|"
    r"roofer|window cleaners?|"
    r"chimney sweep|gardener|cleaner|babysitter|child ?minder here|dog (?:walker|sitter)|cat sitter|"
    r"carpet (?:fitt\w+|clean\w+)|"
    r"kitchen (?:fitt\w+|measure)|bathroom fitt\w+|sky (?:install\w*|engineer)|bt (?:engineer|openreach)|"
    r"openreach|virgin media|"
    r"broadband|fibre install\w*|engineer(?: visit)?|deliver(?:y|ies)|ocado|tesco (?:delivery|shop)|asda (?:delivery|shop)|"
    r"sainsbury'?s (?:delivery|shop)|food shop|removals?|moving day|move in|completion|house ?warming|valuation|"
    r"epc|survey(?:or)?|"
    r"skip (?:arrives|collection|delivery)|bin day|recycling|decorator|plasterer|locksmith|pest control|damp|"
    r"double glazing|blinds|"
    r"solar panels?|washing machine|dishwasher|fridge|sofa|mattress|bed arrives|party at ours|bbq at ours|"
    r"at ours|at home|our house|"
    r"my house|home visit|health visitor|midwife (?:home )?visit)\b",
    re.IGNORECASE,
)
_DONE_ELSEWHERE: Final = re.compile(
    r"\b(?:mum|dad|mam|nan|gran\w*|parents?|brother|sister|in-laws?|work|office|school|nursery|station|club|hall|church|"
    r"viewing|(?-i:[A-Z][a-z]+)'s)\b",
    re.IGNORECASE,
)


def is_home(visit: Visit, scene: Scene) -> bool:
    """True for ``Our new flat``, a place labelled HOME, and ``The Bells`` or ``Bell HQ`` where the person is called Bell."""
    name = " ".join(visit.name.replace("’", "'").split())[:120]
    if visit.label.strip().lower() in _HOME_LABELS and not _DONE_ELSEWHERE.search(name):
        return True
    parts = [part for piece in _MARKS.split(name) if (part := " ".join(piece.split()))]
    if not parts or _PAST.search(name):
        return False
    if len(parts) > 1 and any(_PUBLIC.search(part) for part in parts):
        return False
    return any(_PHRASE.fullmatch(part) or _is_seat(part, scene) for part in parts)


def _is_seat(part: str, scene: Scene) -> bool:
    """``The Bells``, ``Casa de Bell``, ``The Bell Family Home``, ``Jo Bell's House`` and ``Jo's Flat``."""
    for surname in surnames(scene.names):
        own = re.escape(surname)
        seat = (
            rf"the {own}(?:s|es|'s|s')|(?:the )?{own}(?:s|es|'s|s')? {_SEAT}|"
            rf"(?:(?:at|back at|chez|casa|casa de|maison|at home with) )(?:the )?{own}(?:s|es|'s|s')?"
        )
        if re.fullmatch(rf"(?:{seat})(?: {_ADJECTIVES.rstrip('*')}*)?", part, re.IGNORECASE):
            return True
    owner = re.fullmatch(rf"(.{{2,60}}?)(?:'s|s'|') {_SEAT}", part, re.IGNORECASE)
    if owner is None:
        return False
    given = owner[1].casefold()
    firsts = {name.split()[0].casefold() for name in scene.names if len(name.split()) > 1}
    return given in firsts or agreement(owner[1], scene.names) is Agreement.FULL


def is_done_at_home(text: str) -> bool:
    """True for appointments that come to the door: a boiler's service, a delivery, a removal, a party at ours."""
    return _DONE_AT_HOME.search(text) is not None and _DONE_ELSEWHERE.search(text) is None
