"""Does a text tell where the writer's home stands by what stands beside it, or by three words of a map?

A landmark counts where the writer's own house, or "we live", is joined to it by a word of place: "our house is opposite the
chapel", "two doors from the Spar", "the reservoir at the end of our road". Where people only stand, sit, park or work is none.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import Screened, screened

__all__ = ["DIRECTIONS", "SQUARE", "directions_told"]

SQUARE: Final = "the square of a map"

# RE2, for the listener: a word of place beside a word of the own home, or a map's three words.
DIRECTIONS: Final = (
    r"\b(?:the (?:house|bungalow|cottage|one|flat) with|opposite|next to|next door|behind|above|beside|below|across from|"
    r"overlook\w*|over the|from (?:our|my)|living|backs? (?:straight |right )?on ?to|doors? (?:down |up |"
    r"along )?from|"
    r"(?:yards|yds|metres|minutes?|mins?|seconds|steps|stone's throw|walk)(?: walk| away)? from|(?:end|bottom|top|corner) of "
    r"(?:our|my)|"
    r"corner from|(?:last|first|second|third|fourth|fifth|only|end|red|blue|green|black|white|yellow|pink|grey|purple|orange) "
    r"(?:house|one|door|cottage|bungalow|gate|garage)|what ?(?:3|three) ?words|w3w)\b|///[a-z]+\.[a-z]+\.[a-z]+|"
    r"\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b"
)


def _re(*expressions: str) -> Screened:
    return screened("|".join(expressions), re.IGNORECASE)


_DWELLING: Final = (
    r"(?:house|home|flat|place|cottage|bungalow|gaff|apartment|maisonette|(?:front |back )?(?:door|garden|gate)|drive(?:way)?|"
    r"road|street|lane|close|estate|block|terrace|caravan|boat|building)"
)
_OWN: Final = (
    rf"(?:our|my|wor) (?:own )?(?:(?!old|ex|former|first|last|new office|mum|dad|nan|local)[\w-]+ ){{0,2}}?{_DWELLING}"
)
_FEW: Final = r"(?:\d{1,3}|one|two|three|four|five|six|ten|a few|a couple of|couple of|a)"
_SOFT: Final = (
    r"(?:,? ?(?:right|directly|just|literally|bang|slap|immediately|almost|practically|only|pretty much|"
    r"about|is|are|it's|the))*"
)
_BESIDE: Final = (
    r"(?:opposite|next (?:door )?(?:but one )?to|across (?:the road |the street )?from|over the road from|over from|behind|"
    r"above|below|"
    r"beside|in front of|on top of|between|round the corner from|around the corner from|at the (?:back|side) of|"
    rf"{_FEW} (?:doors?|houses?|yards|yds|metres|m|minutes?|mins?|seconds|steps)(?: down| up| along| away| walk)? from|"
    r"(?:a )?stone's throw from|overlooking|overlooks|backs? (?:straight |right |directly )?on ?to|backing on ?to|"
    r"(?:last|first|second|third|fourth|fifth|only) (?:house|one|cottage|bungalow|door)(?: along| down| up)? (?:before|after|"
    r"past|from|by))"
)
_BRAND: Final = (
    r"(?:co-?op|spar|tesco|aldi|lidl|asda|morrisons|sainsbury'?s|londis|nisa|premier|greggs|costa|mcdonald'?s|kfc|"
    r"wetherspoons|shell|esso|"
    r"texaco|bp|b&q|screwfix|toolstation|halfords)"
)
_SIGHT: Final = (
    rf"(?:(?:{_BRAND})\b|(?-i:(?!I\b|We\b|It\b|My\b|The\b)[A-Z][\w'’&-]+)|(?:[\w'-]+ ){{0,2}}?(?:chippy|chip shop|pub|church|"
    rf"chapel|mosque|"
    r"temple|school|primary|academy|nursery|shop|post office|station|level crossing|canal|lock|reservoir|golf course|seventh "
    r"green|"
    r"football (?:ground|pitch|club)|cricket (?:ground|pitch|club)|rugby club|bowling green|park gates?|park|playground|rec|"
    r"common|woods?|"
    r"beach|harbour|quay|river|bridge|mill|farm shop|farm|garage|petrol station|barbers?|salon|takeaway|kebab shop|chinese|"
    r"curry house|"
    r"bakery|butchers?|florist|launderette|laundrette|vets?|surgery|doctors|dentist|pharmacy|chemist|library|village hall|"
    r"community centre|leisure centre|swimming baths|fire station|police station|ambulance station|hospital|cemetery|"
    r"crematorium|"
    r"war memorial|duck pond|bus (?:stop|shelter|depot)|phone box|post ?box|allotments|motorway|bypass|viaduct|stadium|cinema|"
    r"museum|"
    r"garden centre|railway(?: line)?|train line|bookies|betting shop|lifeboat (?:station|shed)|lighthouse|retirement home|"
    r"care home|scout hut|solar farm|substation|wind turbines?|quarry))\b"
)
_LANDMARK: Final = _re(
    # "Our house is opposite the chapel".
    rf"\b{_OWN}(?:'s|s| is| are|,)?{_SOFT}(?: [\w'-]+){{0,4}}? {_BESIDE} (?:the |a |an |that )?{_SIGHT}",
    # "We live above the barber's", "I'm in the white bungalow opposite the Co-op".
    rf"\b(?:i|we|us)(?:'ve| have)?(?: now| still| both| all| just| actually| literally)* (?:live|living|"
    rf"rent)\b[^.!?]{{0,45}}? {_BESIDE} "
    rf"(?:the |a |an |that )?{_SIGHT}",
    rf"\b(?:i'm|im|we're|we are|i am) in the (?:[\w'-]+ ){{0,2}}?(?:flat|house|cottage|bungalow|maisonette|apartment|place|"
    rf"one) "
    rf"(?:{_BESIDE}|over|by|at) (?:the |a )?{_SIGHT}",
    # What is seen or heard from the own window, or walked to from the own door.
    rf"\b(?:see|seeing|view of|views? (?:over|across|to)|hear|watch|watching) (?:the )?{_SIGHT}[^.!?]{{0,20}} from (?:our|my) "
    rf"(?:[\w-]+ )?(?:window|bedroom|kitchen|loft|bed|garden|balcony|front room|living room|house|flat|doorstep|back step)\b",
    rf"{_SIGHT}[^.!?]{{0,25}}\b{_FEW} (?:minutes?|mins?|seconds|doors)(?: walk| away)? from (?:ours|home|our (?:house|door|"
    rf"flat|place))\b",
    rf"\b(?:living|live)(?: right| literally| directly| slap bang| just)* {_BESIDE} (?:the |a )?{_SIGHT}[^.!?]*\b(?:i|i'd|"
    rf"i've|we|we'd|my|our|me|"
    rf"us)\b",
    r"\bfrom (?:our|my) (?:(?:back|front|garden|own) )?(?:gate|door|garden|step|doorstep)\b[^.!?]{0,25}\b(?:onto|on to|into|"
    r"to|along|up|"
    r"down) (?:the )?(?-i:[A-Z])[\w'-]+",
    # "Am two doors from the Spar", "ours is next door to the vet's".
    rf"\b(?:i'm|im|am|we're|we are|i am|ours(?: is|'s)?|mine(?: is|'s))(?: [\w'-]+){{0,3}}? {_FEW} (?:doors?|houses?)"
    rf"(?: down| up| along| away)? from (?:the |a )?{_SIGHT}",
    rf"\b(?:ours(?: is|'s)?|mine(?: is|'s))\b[^.!?]{{0,40}}? {_BESIDE} (?:the |a )?{_SIGHT}",
    r"\b(?:ours|mine)(?:'s| is) the (?:one|house|cottage|bungalow|flat) (?:with|by|at|on|opposite|next)\b",
    r"\b(?:we're|we are|i'm) the (?:\w+ )?(?:red|blue|green|black|white|yellow|pink|grey|purple|orange|last|first|second|"
    r"third|only|end|"
    r"middle) (?:house|door|gate|cottage|bungalow|one|garage)\b(?! (?:to|who|that|in the (?:office|team|family|queue)))",
    rf"\b{_BESIDE} (?:the |a )?{_SIGHT}[^.!?]{{0,30}}\b(?:that's (?:us|me|ours)|is (?:us|ours)|you've found us)\b",
    r"\b(?:we're|we are|i'm|ours is|mine's|ours) the (?:house|bungalow|cottage|one|flat) with (?:the|a|all|no)\b",
    # "We back on to the golf course".
    rf"\bwe (?:back on ?to|overlook|are right on|look out over|look over) (?:the )?{_SIGHT}",
    # "Hollin Woods at the end of our road".
    rf"{_SIGHT}(?: [\w'-]+){{0,4}}? (?:at|is at|are at|down at|up at) the (?:end|bottom|top|corner) of (?:our|my) (?:\w+ )?"
    r"(?:road|street|lane|garden|drive|close|track|avenue|terrace)\b",
    rf"{_SIGHT}(?: [\w'-]+){{0,4}}? (?:opposite|behind|next (?:door )?to|across from|backing on ?to|over the road from|in the "
    rf"field behind) "
    rf"(?:our|my) (?:own |new )?(?:house|home|flat|cottage|bungalow|garden|estate|block)\b",
    rf"\b{_FEW}[- ](?:minutes?|mins?|seconds?|doors?|yards|yds|metres)(?:'s|'|s)?(?: walk| away| stagger| stroll)* (?:from|to) "
    rf"(?:our|my) (?:new |own |front )*(?:house|home|flat|door|place|gaff|cottage)\b",
)
_WORDS: Final = re.compile(r"(?:///|\b)([a-z]{3,}\.[a-z]{3,}\.[a-z]{3,})\b")
_WORDS_CALLED: Final = _re(r"///|\bwhat ?(?:3|three) ?words\b|\bw3w\b")
_CODE: Final = re.compile(r"\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b")
_OF_HOME: Final = _re(
    rf"\b{_OWN}\b",
    r"\bfor (?:us|ours|mine|me|home|the (?:house|cottage|flat|bungalow|farmhouse|new (?:house|place|flat)|front door|"
    r"drive(?:way)?))\b",
    r"\b(?:find|reach|get to) (?:us|me|ours|mine)\b",
    r"\b(?:to|at|for|use) (?:ours|mine)\b",
)
_ELSEWHERE: Final = _re(
    r"\b(?:his|her|their|your|he|she|they|used to|grew up|old (?:house|home|flat|place|school)|(?:was|were) (?:born|brought "
    r"up)|childhood|"
    r"holiday|hotel|airbnb|campsite|caravan park|lodge|villa|cabin|staying|stayed|booked|b&b|glamping|apartment in|stag|hen do|"
    r"office|work|desk|shift|station house|shop is|stall|unit|showroom|studio|salon is|our (?:shop|stand|tent|table|school|"
    r"church|club|"
    r"pub|gym)|meet(?:ing|-up)?|parked|queue|sat(?! ?nav)|sitting|seats?|row [a-z\d]|stood|standing|tent|table|"
    r"(?:mum|dad|nan|gran|parents|sister|brother|mate|friend|aunt(?:ie)?|uncle|cousin|boss|ex)(?:'s|s'|s)?|wish|imagine|if "
    r"(?:i|we) (?:won|"
    r"lived)|would love|one day|dream|viewing|viewed|for sale|guide price|film|episode|novel|song|lyrics?|joke|netflix|"
    r"wedding|venue|marquee|stage|lost|found|missing)\b"
)
_SENTENCE: Final = re.compile(r"[.!?\n]+(?=\s|$)")
_LIMIT: Final = 600


def directions_told(text: str) -> str:
    """By what a text tells where the home stands, in words for a summary; empty for nothing."""
    text = text[:_LIMIT].replace("’", "'")
    for sentence in _SENTENCE.split(text):
        # The three words of a square are ordinary ones.
        if _ELSEWHERE.search(_WORDS.sub(" ", sentence)):
            continue
        if (_CODE.search(sentence) or (_WORDS_CALLED.search(sentence) and _WORDS.search(sentence))) and _OF_HOME.search(
            sentence
        ):
            return SQUARE
        if _LANDMARK.search(sentence):
            return "what stands beside it"
    return ""
