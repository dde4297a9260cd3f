"""Does a text tell that its writer is, or soon will be, away from home, or when they are out week after week?

Three things are told apart: an absence with an end or a date ("away till the 14th", "flying out Friday for a fortnight"), a
countdown ("12 sleeps till Tenerife"), and a routine ("out of the door at six every morning"). What is over ("back from two
weeks in Spain"), somebody else's, a wish and a workplace's notice are none.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["AWAY", "absence_told"]

# RE2, for the listener: any word of being away, counting days or habit; the rules below decide.
AWAY: Final = (
    r"\b(?:away|empty|nobody(?:'s| is|'ll be| will be)? (?:home|in|at home)|starting|holidays?|hols|abroad|annual leave|on "
    r"leave|a/l|sleeps|fly(?:ing)? (?:out|off|to|on|mon|tue|wed|thu|fri|sat|sun|tomorrow|next)|(?:won't|not) be (?:back|home)|"
    r"jet(?:ting)? off|off to|"
    r"out of the country|sunning|house ?sitter|house ?sit|days to go|days (?:till|until)|weeks (?:till|until)|"
    r"back (?:on|home) "
    r"(?:the|mon|tue|wed|thu|fri|sat|sun)|every (?:single )?(?:morning|weekday|evening|night|mon|tue|wed|thu|fri|sat|"
    r"sun)\w*)\b"
)
_DAY: Final = (
    r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?|"
    r"(?:next |this )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|the (?:end of|weekend|bank "
    r"holiday)|next (?:week|month|weekend)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|"
    r"christmas|new year)"
)
_LONG: Final = (
    r"(?:(?:a|one|two|three|four|five|six|seven|ten|\d+|the next|(?:a )?(?:whole|full|solid|blissful|glorious)) "
    r"(?:\w+ )?(?:days?|nights?|weeks?|months?)|a week|a fortnight|the (?:week|fortnight|weekend|whole week)|half term)"
)
_DATED: Final = screened(
    rf"\b(?:away|on holiday|on our hols|abroad|on (?:annual )?leave|out of the country)\b[^.!?\n]{{0,30}}"
    rf"\b(?:till|until|til|through to|from|between|for|back)\b (?:on )?(?:{_DAY}|{_LONG})"
    r"|\b(?:house|flat|place|home)(?:'s| is|'ll be| will be| stands| sits| gonna be| going to be|) empty\b"
    rf"|\bnobody(?:'s| is|'ll be| will be)? (?:home|in|at home)\b[^.!?\n]{{0,20}}\b(?:all|next|till|until|this|for|from|but|"
    rf"except)\b"
    rf"|\b{_LONG} (?:in|at|on) [^.!?\n]{{2,30}}\b(?:starting|from|starts|as of)\b (?:on )?{_DAY}"
    rf"|\b(?:away|off)\b[^.!?\n]{{0,30}}\b(?:from )?{_DAY} ?(?:to|till|until|til|through|-|–) ?{_DAY}"
    rf"|\b(?:fly(?:ing)?(?: out| off)?|jett?(?:ing)? off)\b (?:on |from )?{_DAY}\b"
    rf"|\b(?:house|dog|cat|pet) ?sitter\b[^.!?\n]{{0,50}}\b(?:while|from|for) [^.!?\n]{{0,30}}(?:away|{_DAY}|{_LONG})",
    re.IGNORECASE,
)
# Said of a party or of work as well: only beside a word of travelling, or with a length.
_SETTING_OFF: Final = screened(
    r"\b(?:fly(?:ing)?(?: out| off)?|jett?(?:ing)? off|off|heading off|leaving|setting off|we go|i go)\b[^.!?\n]{0,30}\b"
    rf"(?:to|for)\b[^.!?\n]{{0,40}}\b(?:{_DAY}|{_LONG})|\b(?:leaving|away)\b (?:on |from )?{_DAY}\b"
    rf"|\b(?:not )?back (?:home )?(?:on |till |until )?{_DAY}\b",
    re.IGNORECASE,
)
_LENGTH: Final = screened(rf"\bfor {_LONG}\b", re.IGNORECASE)
_COUNTDOWN: Final = screened(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:more )?(?:sleeps|days|weeks)"
    r"(?: left| more| to go)? (?:till|until|til|to go|to|and then)\b[^.!?\n]{0,60}",
    re.IGNORECASE,
)
_GOING: Final = screened(
    r"\b(?:holiday|hols|tenerife|lanzarote|fuerteventura|gran canaria|canaries|spain|majorca|mallorca|menorca|ibiza|benidorm|"
    r"malaga|marbella|algarve|portugal|madeira|france|italy|rome|venice|sorrento|greece|crete|corfu|kos|rhodes|zante|"
    r"cyprus|turkey|"
    r"dalaman|egypt|dubai|florida|disney\w*|orlando|new york|vegas|mexico|cancun|thailand|bali|australia|croatia|"
    r"malta|iceland|"
    r"caribbean|barbados|jamaica|maldives|skiing|ski|cruise|beach|villa|caravan|centre ?parcs|butlins|haven|cornwall|devon|"
    r"lake district|lakes|scotland|wales|norfolk|camping|glamping|honeymoon|airport|flight|plane|sun|all inclusive|"
    r"annual leave|"
    r"abroad|away)\b",
    re.IGNORECASE,
)
_ROUTINE: Final = screened(
    r"\b(?:i|we|i'm|we're|me)\b[^.!?\n]{0,40}\b(?:out of the (?:house|door)|leave (?:home|the house)|not (?:home|in|"
    r"back)|house is "
    r"empty|gym|swim(?:ming)?|run(?:ning)?|football|training|choir|nobody(?:'s| is) (?:in|"
    r"home))\b[^.!?\n]{0,40}\bevery (?:single )?"
    r"(?:morning|weekday|evening|night|mon|tue|wed|thu|fri|sat|sun)\w*"
    r"|\bevery (?:single )?(?:morning|weekday|evening|night|mon|tue|wed|thu|fri|sat|"
    r"sun)\w*\b[^.!?\n]{0,60}\b(?:out of the (?:house|"
    r"door)|leave (?:home|the house)|nobody(?:'s| is) (?:in|home)|house is empty|not (?:home|back) (?:till|until))\b",
    re.IGNORECASE,
)
_OVER: Final = screened(
    r"\b(?:back (?:from|to work|to reality|at work|home (?:from|after)|after)|was|were|had a (?:great|lovely|fab\w*)|"
    r"just got back|"
    r"home from|last (?:year|month|week|summer)|years? ago|used to|remember when|came back|got back|throwback|tbt|"
    r"post-?holiday|we went|i went|should have been|cancelled|postponed|missed)\b",
    re.IGNORECASE,
)
_OTHERS: Final = screened(
    r"\b(?:he|she|they|he's|she's|they're|his|her|their|mum|dad|mam|nan|gran|parents|sister|brother|"
    r"(?:neighbours?|next door)(?:'s|s'|'re| is| are| have)? (?:all |both )?(?:away|off|on|in|abroad|flying|gone|holiday)|boss|"
    r"sergeant|sgt|inspector|teacher|doctor|dentist|vicar|kids are|son is|daughter is|you're|are you|your|office|shop|"
    r"surgery|"
    r"salon|closed|business|contact|enquiries|emails?|please speak|in my absence|right away|straight away|far away|go away|"
    r"throw\w* away|give ?away|passed away|takeaway|run away|away (?:game|day|fans|end|win|kit|leg|at)|miles away|walk away|"
    r"put away|gave away|get away with|far away|ages away|wish|dream|would love|if only|one day|need a|want a|"
    r"wouldn't|tv|film|"
    r"bank holiday (?:traffic|weather)|sunny|weather|forecast)\b",
    re.IGNORECASE,
)
_FIRST: Final = screened(
    r"\b(?:i|we|i'm|we're|i'll|we'll|my|our|us|me|im|off|flying|jetting|away|sleeps|empty|nobody|starting)\b", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"[.!?\n]+(?=\s|$)")
_LIMIT: Final = 400


def absence_told(text: str) -> str:
    """``dated``, ``countdown`` or ``routine`` for what a text tells of its writer's absence; empty for nothing."""
    for sentence in _SENTENCE.split(text[:_LIMIT].replace("’", "'")):
        if _OVER.search(sentence) or _OTHERS.search(sentence) or not _FIRST.search(sentence):
            continue
        countdown = _COUNTDOWN.search(sentence)
        if countdown is not None and _GOING.search(countdown[0]):
            return "countdown"
        leaves = _SETTING_OFF.search(sentence) and (_GOING.search(sentence) or _LENGTH.search(sentence))
        if leaves or _DATED.search(sentence):
            return "dated"
        if _ROUTINE.search(sentence):
            return "routine"
    return ""
