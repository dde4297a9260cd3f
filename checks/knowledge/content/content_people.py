"""Names of people as a page prints them, and the personal details that stand beside them (PUB-12)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.contacts.people_named import FULL_NAME, people_in
from checks.knowledge.home.addresses import read_address
from checks.knowledge.home.streets import street_type
from checks.knowledge.kin.ages import birth_date
from checks.knowledge.words.kin_names import is_hint
from checks.knowledge.words.lookalikes import NO_PERSON
from checks.knowledge.words.loosened import loosened
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale, stretches
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.ranks import ranked_names
from checks.knowledge.work.work_wording import once

__all__ = [
    "DETAILS",
    "PART_EXPRESSION",
    "details_of_others",
    "house_stated",
    "is_private_name",
    "numbered_house",
    "somebody_named",
]

_PAIR: Final = screened(rf"(?<![\w@#]){FULL_NAME}")
# What makes a pair of capitalised words a person, whatever the words: what leads up to it, or what is said of it.
_LED_UP: Final = re.compile(
    r"(?i)\b(?:victim|complainant|witness|caller|informant|patient|resident|suspect|nominal|tenant|name|called|named|"
    r"thanks to|"
    r"missing man|missing woman|seen|for)(?:'s| is| was|:|,)? $"
)
_SAID_OF: Final = re.compile(
    r"(?:'s\b|,? (?:(?:of|from|at) (?:flat )?\d|aged \d|born\b|\(?\d{2}\)?[,)]|who\b|lives\b|got \d|was (?:jailed|"
    r"sentenced|attacked|stabbed)|"
    r"has (?:dementia|been)|is (?:missing|wanted|the|an? |on )|has (?:bipolar|diabetes|cancer|epilepsy|autism|a )|told "
    r"(?:me|us)|herself|himself|jailed|on 0|\d{1,3}[a-z]? [A-Z]))"
)
_PUBLIC: Final = frozenset(
    "post gazette herald echo chronicle advertiser journal observer telegraph mercury news "
    "police constabulary force court crown station centre center hospital school college university academy church "
    "hall library "
    "council club house inn arms hotel park market garage street road lane team unit inspector sergeant constable "
    "officer chief "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december christmas easter halloween remembrance facebook twitter instagram youtube "
    "crimestoppers stand "
    "town city county area north south east west new great old st saint upper lower happy have has good well thank "
    "thanks our "
    "your the this that these if when who what where do does can please call ring lovely missing wanted appeal update "
    "garden gardens cottage lodge dragon lion bell bells kitchen palace cafe tavern plough lounge salon bakery "
    "grange manor villa villas place way close drive hill rise row terrace mews crescent bank view walk memorial "
    "trust foundation "
    "society league rovers united athletic rangers wanderers".split()
)


def somebody_named(text: str, *, any_pair: bool = False) -> str:
    """The first name of a private person that a text prints in full, or nothing. Officers with their rank are left out.

    ``any_pair``: two capitalised words are enough, where the words around them can only be about a person.
    """
    text = plain(text)
    officers = {ranked.name for ranked in ranked_names(text)}
    for person in people_in(text):
        public = any(word.casefold() in _PUBLIC for word in person.name.split())
        if not public and person.name not in officers and not text[max(0, person.start - 2) : person.start - 1].isdigit():
            return person.name
    for found in _PAIR.finditer(text):
        words = found[0].split()
        full = found[0]
        while len(words) > 2 and words[0].casefold() in _PUBLIC:
            full, words = full.split(maxsplit=1)[1], words[1:]
        behind = text[found.end() : found.end() + 14].split(maxsplit=1)
        if any(word.casefold().removesuffix("'s") in _PUBLIC or NO_PERSON.match(word) for word in words):
            continue
        if street_type(words[-1]) or (behind and street_type(behind[0].strip(",.!?"))) or full in officers:
            continue
        before = text[max(0, found.start() - 30) : found.start()]
        if before[-2:-1].isdigit():
            continue
        hinted = any_pair or is_hint(words[0]) or is_hint(words[1])
        if hinted or _LED_UP.search(before) or _SAID_OF.match(text, found.start() + len(found[0].removesuffix("'s"))):
            return full.removesuffix("'s")
    return ""


def is_private_name(name: str) -> bool:
    """Whether capitalised words can be a private person's name: no public body, no word that begins a sentence."""
    return not any(word.casefold().removesuffix("'s") in _PUBLIC or NO_PERSON.match(word) for word in name.split())


_HOUSE: Final = screened(r"(?<![\w£$#./:-])\d{1,4}[a-z]?(?= [A-Za-z])|\bflat \d+", re.I)
_NUMBERED: Final = screened(r"\b(?:(?:house |door )?(?:number|no\.?) ?\d{1,3}[a-z]?\b|flat \d{1,3}\b)", re.I)


def house_stated(text: str) -> bool:
    """Whether a text states a house by its number and street."""
    text = plain(text)
    return any((found := read_address(text, hit.start())) and found.sure for hit in _HOUSE.finditer(text))


def numbered_house(text: str) -> bool:
    """Whether a text states a house, if only as "number 12" beside a street that stands elsewhere in it."""
    return house_stated(text) or _NUMBERED.search(plain(text)) is not None


# --- personal details of others (PUB-12) -----------------------------------------------------------------------------

_NAMED: Final = "names a person"
_HOME: Final = "states a home address"
_REACHED: Final = "states how to reach the person"
_BORN: Final = "states a date of birth"
_HEALTH: Final = "speaks of the person's health"
_PART: Final = "says what part the person has in a case"
_TITLED: Final = screened(r"\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:[A-Z]\.? ){0,2}[A-Z][a-z]{2,}(?! (?:Road|Street|Lane|Close))\b")
_PHONE: Final = screened(
    r"(?<![\w+])(?:\+44|0)\s?7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)|(?<![\w+])0(?:1\d{3}|2\d)[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)"
)
DETAILS: Final = Scale(
    (_NAMED,),
    4,
    (
        Cue(_NAMED, 0, r"\b(?:victim|complainant|witness|caller|informant|patient|casualty)\b"),
        Cue(_BORN, 2, r"\b(?:born (?:on )?\d|d\.?o\.?b\.?\b|date of birth)"),
        Cue(
            _HEALTH,
            2,
            r"\b(?:dementia|alzheimer\w*|(?-i:HIV)|hepatitis|schizophreni\w+|bipolar|psychosis|psychotic|sectioned|"
            r"self[- ]harm\w*|"
            r"overdos\w+|suicid\w+|depress(?:ion|ed)|mental(?:ly)? (?:health|ill)|epilep\w+|diabet\w+|cancer|autis\w+|"
            r"(?-i:ADHD|PTSD|AIDS)|alcoholic|addict(?:ion|ed)?|methadone|medication|diagnos\w+|disab\w+|pregnan\w+|"
            r"miscarri\w+|"
            r"incontinen\w+|carer|nightie|confused state|drinking again)\b",
        ),
        Cue(
            _PART,
            1,
            r"\b(?:victims?|complainant|witness\w*|caller|informant|patient|resident|householder|tenant|suspect|"
            r"nominal|offender|"
            r"reported (?:by|for)|rang us|called us|who (?:rang|called|reported|told|tipped|phoned)|tipped us|attended "
            r"last night|"
            r"officers attended|wander\w+|our (?:caller|witness)|next door|lives (?:at|on|in)|staying at|neighbours?)\b",
        ),
        Cue(
            AGAINST,
            -3,
            r"\b(?:missing|surgery|front counter|community (?:hub|cent)|retir\w+|years'? service|proudly|recruit\w*|"
            r"charity|shop|"
            r"dedicated|opens?|opening|open day|book(?:ings?)?|tickets?|fund-?rais\w*|for details|to book|contact "
            r"(?:me|us)|"
            r"your (?:local|neighbourhood|new) (?:officer|pcso|pc|team)|birthday|party|invited|wedding|new address|"
            r"moved? (?:in|to))\b",
        ),
    ),
)


def details_of_others(text: str, *, police: bool) -> Reading | None:
    """Whether a text gives a private person's details. On a private account the person must have a part in a case."""
    for stretch in stretches(plain(text)):
        name = somebody_named(stretch) or _titled(stretch)
        found = DETAILS.weigh(stretch, _stated(stretch, name)) if name else None
        if found is None or not {_HOME, _REACHED, _BORN, _HEALTH} & found.kinds.keys():
            continue
        if police and ({_PART, _HEALTH, _BORN} & found.kinds.keys() or _tied(stretch, name)):
            return found
        if not police and _PART in found.kinds and _POLICE_PART.search(stretch):
            return found
    return None


def _titled(text: str) -> str:
    """A surname behind a title, as the files of the police give it: "Mr A Hollis", "Mrs Clough"."""
    found = _TITLED.search(text)
    return found[0] if found else ""


def _stated(text: str, name: str) -> dict[str, float]:
    also = {_NAMED: 2.0} if name else {}
    if house_stated(text):
        also[_HOME] = 2.0
    if _PHONE.search(text):
        also[_REACHED] = 2.0
    if _BIRTH.search(text) and birth_date(text) is not None:
        also[_BORN] = 2.0
    return also


def _tied(text: str, name: str) -> bool:
    """Whether the address or the number is said to be the named person's: a venue and a person may stand in one text."""
    behind = text[text.find(name) + len(name) :][:60]
    return _HAS.match(behind) is not None or _THEIRS.search(text) is not None


_BIRTH: Final = screened(r"\b(?:born|dob|d\.o\.b|date of birth)\b", re.I)
_HAS: Final = re.compile(
    r"(?:'s)?,? ?(?:\(?\d\d\)?, )?\(?(?:(?:who|lives?|living|of|at|from|in|on|is|:) ){0,3}(?:flat )?[\d+]", re.I
)
_THEIRS: Final = screened(r"\b(?:her|his|their|him|them)\b[^.!?]{0,20}\b(?:number|mobile|phone|on|address)\b", re.I)
_POLICE_PART: Final = screened(
    r"\b(?:victim|complainant|witness|nominal|suspect|offender|informant|arrest\w*|nicked|custody|statement|crime|burgl\w*|"
    r"assault\w*|domestic|officers|(?-i:IP|DV|PNC))\b",
    re.I,
)
# RE2, for a listener on private accounts: the words that :data:`_POLICE_PART` looks for.
PART_EXPRESSION: Final = once(loosened(_POLICE_PART.rule))
