"""Whose child a text tells of when no relation word says so: its writer speaks as a mother or a father does."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.words.tokens import Tokens
from checks.knowledge.words.wordlist import word_set

__all__ = ["AT_HOME", "HOME", "PARENT_VOICE", "PRAISE", "lives_with_child", "our_own", "speaks_as_parent"]

# The relation of a child of whom the writer tells what only those see who live with it, and which nothing calls theirs.
AT_HOME: Final = "child at home"
# What stands between "our" and a child's name: "our gorgeous Leo", "my darling little Ava".
PRAISE: Final = word_set(
    """
    gorgeous beautiful amazing wonderful lovely miracle clever special little big wee brave darling precious funny cheeky crazy
    sweet handsome incredible awesome baby tiny own bonny bonnie perfect adorable stunning very dearest smashing talented
    wonderfully kind poor smart gentle
    """
)
_PARENT: Final = r"(?:mum|mam|mom|mummy|mammy|mommy|mama|dad|daddy|dada|papa)"
_SMALL_TALK: Final = r"(?:mummy|mammy|mommy|daddy)"
PARENT_VOICE: Final = screened(
    rf"\bi(?:['’]ve| have)? (?:been|became|become|was made) (?:a|his|her|your) {_PARENT}\b|"
    rf"\b(?:i am|i['’]m|im) (?:a|his|her) (?:\w+ )?(?:{_PARENT}|mother|father)\b(?! (?:figure|type))|"
    rf"\b(?:i am|i['’]m|im) your (?:\w+ )?{_PARENT}\b|(?<!luke, )\b(?:i am|i['’]m|im) your (?:mother|father)\b|"
    rf"\bthat['’]s my (?:girl|boy|lad|lass)\b|\b(?:his|her|their|the) {_SMALL_TALK} is\b|"
    rf"\b{_SMALL_TALK} (?:is (?:on|so|in|at|not)|isn['’]?t|won['’]?t be|will be|loves|has to)\b|"
    rf"\b(?:made|call(?:s|ed|ing)?) me (?:a )?{_PARENT}\b|\bwho['’]?d be a {_PARENT}\b|\bproud(?:est)? (?:{_PARENT}|parents)\b|"
    rf"\b(?:worst|best|scar\w+|hardest|proudest|longest|favourite|toughest) (?:\w+ ){{0,3}}as (?:a )?(?:{_PARENT}|parents?)\b|"
    rf"\b{_SMALL_TALK}['’]?s (?:here|got you|coming|little|big (?:girl|boy))\b|"
    # "love mum and dad", "love from Daddy xx": how a parent signs. "Love you mum" is said to one's own.
    rf"\blove,? (?:from )?(?:{_PARENT},? (?:and|&|n|\+) {_PARENT}\b|{_SMALL_TALK}\b(?!['’]s)|{_PARENT}\W*(?:x+\W*)?$)|"
    rf"[,.!]\s*{_PARENT}\W*\bx+\W*$|\b{_PARENT},? (?:and|&|n|\+) {_PARENT} (?:love|are so|adore)\b|"
    # Who says "mummy" of a grown-up speaks with a child of theirs.
    rf"\b(?:that|why|where|when|because|so|and|while|with|for) {_SMALL_TALK} (?!pig|cool|issues|shark|long)\w|"
    rf"\b{_SMALL_TALK} (?:loves|misses|is on|and (?:daddy|mummy|i|me)|can['’]?t|had to|has to|had a|did a)\b|"
    rf"(?<!my )(?<!his )(?<!her )(?<!your )\b{_PARENT} (?:guilt|fail|win|taxi|mode|dut(?:y|ies)|brain|in bits|in tears|"
    rf"moment)\b|"
    # "Picked Leo up from cubs": who fetches a child is at home with it, or nearly so.
    r"\b(?:pick(?:ed|ing)?|collect(?:ed|ing)?|fetch(?:ed|ing)?|dropp?(?:ed|ing)?|t(?:ake|ook|aking))\s+(?-i:[A-Z])[\w'’-]+"
    r"(?:\s+(?:and|&)\s+(?-i:[A-Z])[\w'’-]+)?\s+(?:up\s+|off\s+)?(?:from|at|to)\s+(?:the\s+|a\s+|his\s+|her\s+|their\s+)?"
    r"(?:\w+\s+){0,2}?(?:nursery|pre-?school|playgroup|school|scouts|cubs|beavers|brownies|guides|rainbows|football|swimming|"
    r"dance|ballet|gymnastics|judo|karate|rugby|rehearsals?|club|party|childminder(?:'s)?|creche|lessons?|practice)\b|"
    rf"\b{_PARENT}[- ](?:(?:and|&|n)[- ])?(?:daughter|son|lad|me) (?:day|time|date|trip|weekend|dance|morning|afternoon)\b|"
    # "Mummy and Max day": the outing of the two.
    rf"\b{_SMALL_TALK} (?:and|&|n|\+) (?-i:[A-Z])[\w'’-]+ (?:day|time|date|trip|morning|afternoon|adventure)s?\b|"
    # "dad's blubbing", "Dad's voice has gone": who speaks of themselves as a child does.
    rf"\b{_PARENT}(?:['’]s| is| has| was) (?:(?:so|very|more|far more|absolutely) )?(?:nervous|emotional|hoarse|shattered|"
    rf"terrified|blubb\w*|sobb\w*|crying|in bits|in tears|a (?:mess|wreck)|so proud|dead proud|"
    rf"bursting|taxi|very proud|chuffed|lost (?:his|her|the)|(?:voice|heart|eyes?|wallet|knees|back|nerves) (?:has|have|is|are|"
    rf"can['’]?t))\b|\b(?:told|asked|tells|informed) (?:her|his|the) (?:\w+ )?teacher\b.{{0,30}}\b{_SMALL_TALK}\b|"
    r"\b(?:nanny|nana|nan|nanna|granny|grandma|grandad|gramps) (?:dut(?:y|ies)|taxi|day ?care|mode|cuddles)\b|"
    r"\b(?:our|my) (?:firstborn|first born|whole world|little family)\b",
    re.IGNORECASE | re.MULTILINE,
)
# What only those see who live with a child.
HOME: Final = screened(
    r"\bw(?:oke|akes|aking|oken) (?:us|me)\b|\btooth fairy\b|\bparty bags\b|\blos(?:t|es|ing) (?:a|another|(?:his|her) \w+) "
    r"tooth\b|\bwobbly tooth\b|\bstabili[sz]ers\b|\bpotty(?: train\w+)?\b|\bnapp(?:y|ies)\b|\bmoses basket\b|\b(?:bed|"
    r"bath) ?time\b|\bslept through\b|\bteething\b|\bweaning\b|"
    r"\bfirst (?:night|day|week) home\b|\bwithout (?:armbands|stabili[sz]ers)\b|\bfirst (?:tooth|steps|words?|"
    r"solid food|haircut|wobbly tooth)\b|"
    r"\bnight feeds?\b|\bschool run\b|\bpresents (?:are |all )?wrapped\b|\bin(?:to)? our bed\b|\bhealth visitor\b|"
    r"\bprem(?:ature)? baby\b|\bour lives?(?: were| was)? changed?\b|\bthe day you (?:arrived|were born|came along)\b|"
    r"\b(?:bouncy castle|cake|entertainer)(?: is|['’]s)? (?:ordered|booked|made|iced)\b|"
    r"\bstop growing\b|\bgrowing up (?:so|too|far too|way too) (?:fast|quick\w*)|\bnot (?:a|my|"
    r"our) (?:little )?baby any ?more\b|"
    r"\bwhe(?:re|n) (?:has|have|did|does|do|on earth (?:has|did)) (?:all )?(?:the|that) (?:time|years?)\b|"
    r"\bevery other weekend\b|\bhas (?:him|her|them) the rest\b|\b(?:back|off) (?:to|at) (?:his|her|their) (?:mum|dad|"
    r"mam)['’]?s\b|"
    r"\bsee you in \d+ (?:days|sleeps)\b|\b(?:my|our) (?:weekend|week) with\b|\bcontact cent(?:re|er)\b|\bco-?parenting\b|"
    r"\b(?:nursery|school|childminder|pre-?school)(?: have| has| just)* (?:rang|called|phoned|on the phone)\b|"
    r"\bzlecia[lł][oay]?\b|\byears? ago (?:today|tomorrow|yesterday),? (?:i|we|this|you|our|my|he|she)\b",
    re.IGNORECASE,
)


def speaks_as_parent(text: str) -> bool:
    """Whether the writer calls themselves a mother or a father."""
    return PARENT_VOICE.search(text) is not None


def lives_with_child(text: str) -> bool:
    """Whether a text tells of a child what is seen at home only, or speaks as mothers and fathers do of time that flies."""
    return HOME.search(text) is not None


def our_own(tokens: Tokens, first: int) -> bool:
    """Whether "our" or "my" stands before the name at ``first``, with nothing but praise between."""
    index = first - 1
    while index >= 0 and first - index < 5 and tokens.low(index) in PRAISE:
        index -= 1
    return tokens.low(index) in {"our", "wor", "my"}
