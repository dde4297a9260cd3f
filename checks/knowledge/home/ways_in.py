"""Does a text tell the way into the writer's home: where a key lies, which door stands open, what does not guard it?"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import Screened, screened

__all__ = ["WAY_IN", "way_in"]

# RE2, for the listener: a word for a lock or a guard; the rules below decide.
WAY_IN: Final = (
    r"\b(?:keys?|keysafe|lockbox|unlocked|on the latch|(?:back|front|side|patio|garage) (?:door|gate)s?|alarm|cctv|cameras?|"
    r"doorbell|ring bell|dummy box|let yoursel(?:f|ves) in)\b"
)


def _re(*expressions: str) -> Screened:
    return screened("|".join(expressions), re.IGNORECASE)


_HIDE: Final = (
    r"(?:mat|doormat|(?:plant |flower |blue |big )?pot|planter|stone|brick|gnome|rock|bins?|wheelie bin|shed|greenhouse|meter "
    r"box|"
    r"meter cupboard|gas box|porch|logs?|log store|log pile|woodpile|hanging basket|bucket|wellies|welly|barbecue|bbq|trough|"
    r"step|"
    r"bird (?:box|table)|statue|frog|hedgehog|tray|ledge|drainpipe|letter ?box|usual (?:place|spot))"
)
_KEY: Final = _re(
    r"\b(?:spare |front door |back door |house |door )?keys?(?:'s| is| are|'ll be| will be|'re| lives?| always)?"
    rf"(?: still| left| hidden| kept| always| lives?| just)* (?:under|behind|inside|beneath|in|on|below) (?:the|a|that|my|"
    rf"our) (?:[\w']+ ){{0,2}}?{_HIDE}\b",
    rf"\b(?:leave|leaving|left|keep|put|putting|hide|hiding|pop|popped) (?:the |a |our |my )?(?:spare |front door |house "
    rf")?keys? [^.!?]{{0,15}}"
    rf"(?:under|behind|inside|beneath|in|on) (?:the|a|that|my|our) (?:[\w']+ ){{0,2}}?{_HIDE}\b",
    r"\bspare (?:key|set|keys)(?:'s| is| are|'ll be| will be)? (?:with|at|next door)\b|\bkey ?safe (?:code|number|is|by|next)|"
    r"\bcode (?:for|to) the (?:key ?safe|door|gate|lock ?box|garage)\b",
)
_DOOR: Final = (
    r"(?:house|(?:back|front|side|patio|garage|kitchen|cellar|shed|conservatory) (?:door|gate|window)s?|door|gate|garage|porch)"
)
_OPEN: Final = _re(
    rf"\b(?:leav(?:e|ing)|i'll leave|we'll leave) (?:the |our |my )?{_DOOR} (?:unlocked|open|on the latch)\b",
    rf"\b(?:never|don't|don't even|rarely|forget to|forgetting to|not bothered to) lock (?:the |our |my )?{_DOOR}\b",
    rf"\b{_DOOR}(?:'s|s| is|'ll be| will be)? (?:always |usually |only |left |never )?(?:open|unlocked|locked|on the latch|"
    rf"off the latch)\b"
    r"[^.!?]{0,25}\b(?:come|let yoursel|just|pop|walk|go|leave it|in)\b",
    rf"\b{_DOOR} (?:doesn't|does not|won't|doesnt|wont|never|can't be) (?:\w+ )?(?:lock|locked|shut|close|bolt)\b",
)
_UNGUARDED: Final = _re(
    r"\b(?:(?:house|burglar|home|intruder|our|my|the|security) )alarm(?:'s|s| is| has| system)?(?: has| is| been| still| all)* "
    r"(?:broke|broken|bust|busted|knackered|not working|on the blink|dead|a dummy|fake|never (?:on|set)|isn't (?:on|set)|not "
    r"set|off (?:at|"
    r"until|till|while))\b",
    r"^(?:the )?alarms?(?:'s|s| is| has)?(?: been| still)* (?:broke|broken|bust|knackered|not working|on the blink)\b",
    r"\b(?:cctv|cameras?|alarm|doorbell)(?:'s|s| has| have| is| are)?(?: been)? (?:down|out|offline|off line)\b",
    r"\balarm at (?:ours|mine|home)\b[^.!?]{0,25}\b(?:bust|broken|broke|knackered|off|out|down|dead)\b",
    r"\balarm code\b[^.!?]{0,12}\b(?:is|=|the|\d{3,})",
    r"\b(?:camera|cctv|doorbell|alarm box|bell box|ring)\b[^.!?]{0,45}\b(?:a dummy|dummy|fake|isn't (?:real|on|connected|"
    r"wired)|not (?:real|"
    r"connected|wired|working|plugged)|no batter\w+|flat batter\w+|doesn't (?:work|record|even)|out of battery|for show)\b",
    r"\b(?:nothing|no cameras?|no lights?|no alarm|not covered|blind spot)\b[^.!?]{0,25}\b(?:back|side|rear|garage)\b",
    r"\b(?:need|get|want) one (?:for|at|round) the (?:back|side|garage|rear)\b",
)
_HOMELY: Final = _re(
    r"\b(?:i|we|i'm|we're|i'll|we'll|me|us|my|our|ours|mine|im|weve|ive)\b|\blet yoursel|\bcome round\b|^\W*(?:just "
    r")?leaving\b|\bfeed the\b|\bporch\b|"
    r"\b(?:house|home) alarm\b|\bbefore (?:i|we) go\b|\bring doorbell\b|\bhelp yoursel|\bsame code\b"
)
_ELSEWHERE: Final = _re(
    r"\b(?:his|her|their|your|he|she|they|someone|somebody|people|who (?:still )?leaves|films?|movies?|drama|tv|telly|episode|"
    r"novel|joke|"
    r"office|work|shop|school|church|club|hall|station|nursery|gym|allotment|caravan|airbnb|hotel|holiday|customers?|gallery|"
    r"museum|"
    r"car alarm|fire alarm|smoke alarm|alarm clock|car keys?|mum'?s|dad'?s|nan'?s|parents'?|sister'?s|brother'?s|neighbour'?s|"
    r"next door'?s|"
    r"landlord|burglars?|never (?:leave|hide|put)|don't (?:leave|hide|put|keep)|used to|years ago|piano|low key|key ?board|"
    r"keynote|"
    r"locked out|lost|lyrics?|song|the key (?:is|to) (?:to|a|success|happiness))\b"
)
_SENTENCE: Final = re.compile(r"[.!?\n]+(?=\s|$)")
_LIMIT: Final = 500


def way_in(text: str) -> str:
    """What a text gives away of the way into the home, in words for a summary; empty for nothing."""
    for sentence in _SENTENCE.split(text[:_LIMIT].replace("’", "'")):
        told = _told(sentence)
        if told and _HOMELY.search(sentence) and not _ELSEWHERE.search(sentence):
            return told
    return ""


def _told(sentence: str) -> str:
    if _KEY.search(sentence):
        return "where a key is kept"
    if _OPEN.search(sentence):
        return "which door is left open"
    return "what does not guard the house" if _UNGUARDED.search(sentence) else ""
