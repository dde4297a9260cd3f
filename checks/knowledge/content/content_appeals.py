"""What a police page says of people it looks for or misses (PUB-01 to PUB-03, PUB-26)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.content.content_people import somebody_named
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain

__all__ = [
    "CUSTODY_IMAGE",
    "IMAGE_BELOW",
    "LINK",
    "MISSING",
    "PEOPLE",
    "WANTED",
    "custody_image",
    "found_again",
    "image_without_link",
    "missing_appeal",
    "wanted",
]

_ASKS: Final = "asks who or where somebody is"
_PERSON: Final = "a person"
_CRIME: Final = "a crime or the police"
PEOPLE: Final = (
    r"(?:m[ae]n|males?|females?|wom[ae]n|gentlem[ae]n|lady|ladies|customer|person|people|individuals?|lads?|blokes?|"
    r"fellas?|guys?|chaps?|suspects?|offenders?|"
    r"burglars?|robbers?|thie(?:f|ves)|drivers?|riders?|youths?|teen\w*|boys?|girls?|pair|duo|trio|couple|faces?|gang|"
    r"individual|culprits?|criminals?|prisoners?|absconders?|fugitives?|dealers?|shoplifters?|vandals?)"
)
_NOBODY: Final = Cue(
    AGAINST,
    -3,
    r"\b(?:five[- ]?a[- ]?side|any ability|goal ?keeper|striker|"
    r"volunteers?|recruit\w*|cadets?|competition|raffle|charity (?:event|run|shop|day|row|match|walk)|"
    r"fund-?rais\w*|litter|museum|memorial|"
    r"lost (?:dog|cat|property)|owner|bridge|building|landmark|anniversary|our (?:new|lovely|very own)|selfie|"
    r"award|christmas|santa|colleagues?|open day|fun ?run|parade|recovered bikes?)\b",
)
WANTED: Final = Scale(
    (_ASKS, _PERSON),
    4,
    (
        Cue(
            _ASKS,
            2,
            r"\b(?:hunting (?-i:[A-Z])\w+|take a (?:good |close |proper )?look|is this you|(?:you're|you are) needed|"
            r"come in for a chat)\b",
        ),
        Cue(_PERSON, 1, r"\b(?:is this you|take a (?:good |close )?look at this (?:picture|face|photo))\b"),
        Cue(
            _CRIME,
            2,
            r"\b(?:lashed out|emptied|somebody else's|someone else's|not (?:his|hers|theirs)|pinched|nicked|swiped|"
            r"snatched|grabbed|raided|robbery|hate|knife|weapon|threw|attempted|tried to)\b",
        ),
        Cue(
            _ASKS,
            2,
            r"\b(?:looking for|seeking|on the lookout for|hunt(?:ing|ed)? for|after (?:this|these)|(?:know|"
            r"recogni[sz]e|seen|name) (?:him|her|them|these|this)\b|this is (?:him|her|them)|spotted|suspect images?|"
            r"images? released|been identified\?|who(?:'s| is) (?:this|that))\b",
        ),
        Cue(_ASKS, 2, r"\b(?:have|has|did) (?:you|anyone|anybody|u) (?:seen|see|spotted|spot)\b"),
        Cue(_ASKS, 2, r"\b(?:do|does|can|could|would) (?:you|anyone|anybody) (?:know|recogni[sz]e|identify|name|place)\b"),
        Cue(_ASKS, 2, rf"\b(?:know|recogni[sz]e|seen|remember|name|id) (?:this|that|these|his|her|their) (?:\w+ )?{PEOPLE}\b"),
        Cue(_ASKS, 2, r"\b(?:recogni[sz]e|identify) (?:him|her|them|anyone|anybody|either|any of)\b"),
        Cue(_ASKS, 2, r"\bwho (?:is|are|was) (?:this|he|she|they|these|that)\b|\bput a name to\b"),
        Cue(_ASKS, 2, r"\bhelp (?:us )?(?:to )?(?:find|trace|identify|locate|catch|name|track)\b"),
        Cue(
            _ASKS,
            3,
            r"\b(?:want|wanting|need|like|keen|looking|trying|wish\w*|hop(?:e|ing)|anxious|eager) to (?:speak|talk|trace|"
            r"identify|find|locate|catch|hear from|track)\b",
        ),
        Cue(
            _ASKS,
            3,
            rf"\bwanted (?:on|for|by|in connection|over|after|{PEOPLE})\b|\bmost wanted\b|\bmanhunt\b|\be-?fit\b|\bphotofit\b",
        ),
        Cue(
            _ASKS,
            2,
            r"\bwanted\b(?! (?:£|to \w|an? \w|us\b|me\b|you\b|it\b))|"
            r"\bon the run\b|\bat large\b|\bwhereabouts\b|\bstill looking for\b|\bsearching for\b",
        ),
        Cue(_ASKS, 2, r"\bwhere (?:is|are) (?:he|she|they)\b|\b(?:he|she|they) may be (?:in|with)\b|\bis it your neighbour\b"),
        Cue(
            _ASKS,
            2,
            r"\b(?:(?:have|like|want) a word with|like to have a word|speak (?:to|with)|able to (?:help|assist)|"
            r"(?:help|assist) (?:us )?(?:with|"
            r"in) (?:our|the|an) "
            r"(?:enquir|inquir|investigation)\w*|identity of|who (?:he|she|they|this|these) (?:is|are)|identif(?:y|ied|"
            r"ication)|"
            r"(?:if|when) (?:you (?:see|spot|know)|\w+ \w+ walks)|we want (?:him|her|them)|skipped bail|"
            r"caught on (?:camera|cctv|film)|appeal(?:s|ing)?|your (?:help|calls|eyes)|any (?:ideas|info|information|"
            r"names)|ring any bells|"
            r"looks? familiar|do the right thing|hand (?:him|her|your)sel(?:f|ves) in|shop (?:him|her|them))\b",
        ),
        Cue(_PERSON, 1, rf"\b(?:{PEOPLE}|him|her|them|he|she|they|these two|two were|this pair|these three)\b"),
        Cue(
            _CRIME,
            2,
            r"\b(?:without paying|helped (?:him|her|them)sel(?:f|ves)|vanished|walkabout|on the run|walks past|"
            r"punch-?up|fight|brawl|"
            r"enquir\w+|inquir\w+|"
            r"investigat\w+|took (?:the|a|an|some|his|her)|made off|till|purse|wallet|handbag|pickpocket\w*|"
            r"vandalis\w+|damage\w*|"
            r"smash\w*|kick\w*|punch\w*|spat|abuse\w*|threaten\w*|racial\w*|indecent\w*|exposed|flash\w*|drove off|"
            r"fled|ran off)\b",
        ),
        Cue(
            _CRIME,
            2,
            r"\b(?:suspects?|suspected|offen[cs]es?|offenders?|theft\w*|stole\w*|stealing|rob(?:bed|bery|beries|ber)|burgl\w+|"
            r"assault\w*|attack\w*|stabb\w+|murder\w*|arson|criminal|fraud\w*|shoplift\w*|drugs?|break-?in|broke into|"
            r"indecen\w+|"
            r"exposure|prison|jail|court|bail|warrant|recall\w*|breach\w*|escaped|absconded|failed to appear|custody|arrest\w*|"
            r"crime ?stoppers|101|999|(?:hit|ring|call|tell|contact) us|detectives?|police|officers|in connection|"
            r"incident|cctv)\b",
        ),
        _NOBODY,
        Cue(
            AGAINST,
            -3,
            r"\b(?:because of|for|accept\w*|proud of) who (?:they|you|we|he|she|i) (?:are|is|am)\b|"
            r"\bnobody should\b",
        ),
        Cue(AGAINST, -2, r"\b(?:witness\w*|dash ?cam|did you see|saw anything|businesses|residents)\b"),
        Cue(
            AGAINST,
            -3,
            r"\b(?:missing|concern(?:ed)? for|welfare|located|found safe|(?:has|have|had|was|were|been|now) (?:been "
            r")?(?:found|arrested|"
            r"traced|charged|identified)|thank you|thanks (?:to|for))\b",
        ),
    ),
)

_GONE: Final = "somebody is missing"
_HOW: Final = "a description or a last sighting"
MISSING: Final = Scale(
    (_GONE, _PERSON),
    4,
    (
        Cue(_GONE, 2, r"\b(?:gone since|no phone|please (?:look|keep looking))\b"),
        Cue(
            _HOW,
            1,
            r"\b(?:\d{2}|aged|urgent\w*|believed|today|tonight)\b",
        ),
        Cue(
            _GONE,
            2,
            r"\b(?:did(?:n't| not) (?:arrive|turn up|make it|come|return|get)|never (?:arrived|turned up|made it)|"
            r"check (?:your |their |any )?(?:sheds?|gardens?|garages?|outbuildings)|concerned for|urgent appeal|"
            r"believed to be in|runaway|unaccounted for)\b",
        ),
        Cue(
            _GONE,
            2,
            r"\b(?:missing|misper|disappeared|hasn't been seen|has not been seen|not been seen|went missing|gone missing|"
            r"(?:concern|worr|fear|anxi)\w* (?:is |are )?(?:\w+ )?(?:for|about) (?:the )?(?:welfare|safety|her|him|this|\w+)|"
            r"not (?:come|came|returned?) home|failed to (?:come|return) home|left home)\b",
        ),
        Cue(_GONE, 2, r"\b(?:have|has) (?:you|anyone|anybody) seen\b"),
        Cue(_PERSON, 1, r"(?-i:\b[A-Z][a-z]+),? (?:is |aged )?\(?\d{1,2}\)?[,.) ]"),
        Cue(
            _GONE,
            2,
            r"\b(?:eyes? out for|look(?:ing)? out for (?:him|her|a)|walked out of|wandered (?:off|away|out)|set off from|"
            r"(?:hasn't|has not|haven't|never|not) (?:yet )?(?:come|came|been|got|returned|arrived) (?:back|home)|not "
            r"(?:been )?seen|"
            r"(?:not|isn't|unlike) (?:like )?(?:him|her)|out (?:this|so|that) (?:long|late)|search(?:es|ing|ers)? "
            r"(?:teams?|parties|are|for)|"
            r"(?:looking|hunting|searching) for (?:a |an )?(?:vulnerable|elderly|\d\d)|where(?:'s| is) (?-i:[A-Z])\w+|"
            r"worried (?:about|for)|"
            r"ran away|absent from|left (?:hospital|the hospital|the ward|school|work|the house))\b",
        ),
        Cue(
            _PERSON,
            1,
            rf"\b(?:{PEOPLE}|him|her|he|she|aged \d{{1,2}}|\d{{1,2}}[- ]years?[- ]old|pensioner|schoolgirl|schoolboy)\b",
        ),
        Cue(
            _HOW,
            2,
            r"\b(?:(?:blue|black|grey|red|green|white|brown|pink|purple|yellow|navy|dark|light) (?:\w+ )?(?:hoodie|"
            r"joggers|coat|jacket|"
            r"top|jumper|jeans|dress|cap|hat|boots|shoes|leggings|trousers|shorts|shirt|t-shirt|rucksack|bag|scarf|"
            r"tracksuit|dressing gown)|"
            r"slippers|pyjamas|nightdress|hospital|ward|care home|mum says|(?:his|her) (?:family|mum|dad|parents|wife|"
            r"husband|daughter|son|"
            r"carers?)|shaved head|glasses|walking stick|limp|worried|medication|at noon|at midnight|this (?:morning|"
            r"afternoon|evening)|"
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:night|morning|afternoon|evening)|search teams?|\b\d\dft|5ft|6ft)\b",
        ),
        Cue(
            _HOW,
            2,
            r"\b(?:last (?:seen|known|heard)|sight(?:ed|ing)|wearing|description|described as|slim|build|tall|hair|coat|jacket|"
            r"jeans|hood(?:ie|ed)|trainers|missing (?:from|since)|since (?:yesterday|\w+day|this|last|the)|may be in|"
            r"could be in|links? to|call 101|ring 101|999|please share|whereabouts|welfare|safety|concern\w*|"
            r"vulnerable|dementia)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:found|traced|located|returned|home safe|safe and well|back (?:home|with)|no longer missing|reunited|"
            r"stood down|"
            r"(?:dog|cat|bike|bikes|tools|purse|wallet|phone|bag|uniform|keys|van|car|parrot|tortoise|medals?|jewellery) |"
            r"missing (?:a|an|your|our|my|the|out|something|bikes?|tools)|cadets?|wanted|arrest\w*)",
        ),
    ),
)
_FOUND: Final = screened(
    r"\b(?:found|traced|located|returned|home|back|safe|no longer missing|reunited)\b.{0,80}?\b(?:safe|well|sharing|shares?|"
    r"shared|helping|help|appeal|missing|thank\w*|family)\b|\b(?:missing|appeal)\b.{0,80}?\b(?:found|traced|located|cancel\w*|"
    r"stood down|returned|home)\b",
    re.I | re.S,
)

_CUSTODY: Final = "taken in custody"
CUSTODY_IMAGE: Final = Scale(
    (_CUSTODY, _GONE),
    4,
    (
        Cue(
            _CUSTODY,
            2,
            r"\b(?:custody (?:photo\w*|image|picture|pic|shot|still)|(?:photo\w*|image|picture|pic|shot|"
            r"mugshot)\b.{0,40}?\b(?:custody|"
            r"arrest(?:ed)?|police file|our (?:files|records|system)|prison|booked in)|mug ?shots?|arrest photo\w*|"
            r"(?:in|from) our (?:cells|custody|files?)|police (?:file|photo|picture|mug)|"
            r"(?:taken|snapped) (?:when|while|after) (?:he|she|they) (?:was|were) (?:arrested|in custody|booked|"
            r"detained|last in))\b",
        ),
        Cue(
            _GONE,
            2,
            r"\b(?:missing|disappeared|(?:hasn't|has not|not) been seen|last seen|concern\w* for|whereabouts|vulnerable|"
            r"not (?:come|returned) home|welfare|(?:desperate|worried|anxious) (?:to|for|about)|find (?:him|her)|"
            r"hear from (?:him|her))\b",
        ),
        Cue(AGAINST, -3, r"\b(?:wanted|suite|sergeants?|suspects?|supplied by|from (?:his|her|their) (?:mum|family|wife))\b"),
    ),
)


_IMAGE: Final = "speaks of an image that stands with it"
IMAGE_BELOW: Final = Scale(
    (_IMAGE, _ASKS),
    4,
    (
        Cue(
            _IMAGE,
            2,
            r"\b(?:(?:image|picture|photo\w*|still|pic|footage|video|e-?fit)s? (?:\w+ )?(?:below|attached|above|here|"
            r"in the comments)|"
            r"(?:pictured|shown|seen|attached) (?:below|here|in (?:this|the) (?:image|picture|photo))|"
            r"(?:below|attached) (?:is|are) (?:an? |the |some )?(?:\w+ )?(?:image|picture|photo|still)s?|"
            r"(?:see|look at|this|these|the) (?:\w+ )?(?:image|picture|photo|cctv still|still)s?)\b",
        ),
        *(cue for cue in WANTED.cues if cue.kind == _ASKS),
        Cue(_ASKS, 2, r"\b(?:in connection with|appeal\w*|witness\w*|missing|last seen|trac(?:e|ing)|information)\b"),
        _NOBODY,
    ),
)
LINK: Final = re.compile(
    r"https?://|www\.|\b[\w-]+\.(?:police\.)?(?:uk|com|org)/|\bbit\.ly\b|link in (?:the )?(?:bio|comments|first comment)", re.I
)


def wanted(text: str) -> Reading | None:
    """Whether a text asks the public who or where a wanted person or suspect is."""
    return WANTED.read_with(text, _PERSON, 1, lambda: somebody_named(text))


def missing_appeal(text: str) -> Reading | None:
    """Whether a text appeals for a missing person."""
    return MISSING.read_with(text, _PERSON, 1, lambda: somebody_named(text))


def found_again(text: str) -> bool:
    """Whether a text says that a missing person has been found."""
    return _FOUND.search(plain(text)) is not None


def custody_image(text: str) -> Reading | None:
    """Whether a text says that the picture of a missing person was taken in custody."""
    return CUSTODY_IMAGE.read(text)


def image_without_link(text: str) -> Reading | None:
    """Whether an appeal speaks of an image and links to nothing."""
    return None if LINK.search(text) else IMAGE_BELOW.read(text)
