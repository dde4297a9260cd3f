"""What tells of young people in trouble on a police page (PUB-05)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.content.content_scenes import GOOD_WORK
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale

__all__ = [
    "JUVENILE",
    "juvenile",
]

_YOUNG: Final = "a young person"
_HELD: Final = "in trouble with the police"
JUVENILE: Final = Scale(
    (_YOUNG, _HELD),
    4,
    (
        Cue(
            _HELD,
            2,
            r"\b(?:chuck(?:ed|ing)|bricks|at midnight|at [1-5] ?am|where (?:were|are) (?:the|their|his|her) (?:mum|"
            r"parents)|fun at)\b",
        ),
        Cue(
            _HELD,
            2,
            r"\b(?:railway|on the (?:line|tracks)|silly|foolish|stupid|in possession|solicitor|brought (?:\w+ "
            r"){0,3}home|sozzled|tipsy|hammered|wasted|intoxicated|tagged|responsible for|identified|driving|driver|"
            r"pinch(?:ed|ing)|nicking|air rifles?|school informed)\b",
        ),
        Cue(
            _YOUNG,
            2,
            r"\b(?:(?:is|was|are|were|all) (?:only |just )?(?:1[0-7]|fifteen|fourteen|thirteen|twelve|sixteen|"
            r"eleven)(?:[.!?,]|$)|(?:this|a) (?:young )?(?:man|lady|lad|lass) (?:is|who is|aged) 1[0-7]\b|let their "
            r"(?:sons?|daughters?|kids?|children))",
        ),
        Cue(
            _YOUNG,
            1,
            r"\b(?:the|our|a|another) (?:young |little |teen )?(?:boys?|girls?|lads?|kids?|tearaways?|children)\b",
        ),
        Cue(
            _HELD,
            2,
            r"\b(?:county lines|runner|excluded|banned from|ban(?:s|ned)?\b|stone[- ]throwing|took (?:this|his|her|"
            r"their) (?:bike|scooter|moped|quad)|off-road|bully\w*|ran (?:from|off)|legged it|swearing|cheeky|curfew|"
            r"asbo|cbo|vap(?:e|es|ing)|smoking|trouble\w*|nuisance|terroris\w+|criminal|prolific|tag(?:ged|ging)|crime|"
            r"offend\w*|suspects?|interview\w*|appropriate adult|parents? (?:call|came|collect)\w*|brought (?:in|home)|"
            r"in cuffs)\b",
        ),
        Cue(
            _YOUNG,
            2,
            r"\b(?:(?:1[0-7]|[5-9]|five|six|seven|eight|nine)[- ]years?[- ]olds?\b|(?:this|these|two|three|four) "
            r"(?:young |little |teen )?(?:boys?|girls?|lads?|kids?|schoolboys?|schoolgirls?|tearaways?|"
            r"children)\b)",
        ),
        Cue(
            _HELD,
            2,
            r"\b(?:hammer|axe|blade|catapult|imitation|failed to stop|made off|abandoned|pursuit|foot chase|no seat "
            r"?belt|unhappy (?:mum|dad|parents)|off (?:his|her|their) (?:bike|moped)|police bail|youth court|referral)\b",
        ),
        Cue(
            _YOUNG,
            2,
            r"(?<!my )(?<!our )(?<!your )(?<!the )\bkids\b|\b(?:home to|(?:back|over) to|collected by|see|told|tell|"
            r"call(?:ed|ing)?|ring(?:ing)?|rang|"
            r"words? with|"
            r"round to|waiting for|speak(?:ing)? to|spoke to|visit(?:ed|ing)? (?:from|to)) (?:his|her|their|your|both|"
            r"the) (?:\w+ )?(?:mums?|dads?|"
            r"parents?|nans?|mothers?|fathers?|guardians?)\b",
        ),
        Cue(
            _HELD,
            2,
            r"\b(?:smash(?:ed|ing)|broke(?:n)? (?:the|a|into|windows?)|windows|throw(?:n|ing)|threw|on the roof|on camera|"
            r"recognise (?:these|this|them)|clean(?:ing)? (?:off|up) the|egg(?:ed|ing))\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:(?:talk|speak|chat) to (?:your|our|a|them|him|her|young)|your (?:teen\w*|child\w*|kids?|sons?|"
            r"daughters?|"
            r"youngsters?)|(?:advice|tips|support|help|guide|leaflet|information|guidance) for|worried about|youth "
            r"(?:club|cent\w+|work\w*|"
            r"service)|keep (?:them|your|young|children|kids) safe|opportunit\w+|(?:open|free|available) to|ages? \d+ "
            r"(?:to|-)|join us|"
            r"sign up|apply|applications?|"
            r"years?[- ]olds? (?:\w+ ){0,2}(?:car|van|vehicle|ford|vw|bike|moped|motorbike|horse|dog|cat|pd|ph|"
            r"spaniel|shepherd|"
            r"building|house|tree|bridge|church|laptop|phone|boat|trailer|tractor|quad|caravan|pub|case|murder))\b",
        ),
        Cue(
            _YOUNG,
            2,
            r"\b1[0-7] ?(?:yo|y\.o\.|yr)\b|\byear (?:[7-9]|1[0-3]) (?:pupil|student|boy|girl|lad)|\b(?:boys|girls|"
            r"lads),? (?:aged )?1[0-7]\b",
        ),
        Cue(
            _YOUNG,
            2,
            r"\b(?:1[0-7][- ](?:years?|yrs?)[- ]old (?:boy|girl|male|female|lad|youth|has|was|is|from|who|got|with|and|"
            r"in|for|caught|"
            r"arrested|driver|rider)|(?:aged?|of|both|he's|she's|he is|she is|they're|only|just|boys?|girls?|lads?|"
            r"youths?) "
            r"(?:only |just )?(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?! (?:am|pm|"
            r"of|miles?|mph|"
            r"days?|hours?|minutes?|o'clock))|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- "
            r"]year[- ]olds?|"
            r"1[0-7][- ]?(?:year[- ]olds|yos?|y/o)|1[0-7][- ]year[- ]old\b)",
        ),
        Cue(
            _YOUNG,
            2,
            r"\b(?:teen(?:ager)?s?|teenage|juveniles?|schoolboys?|schoolgirls?|under-?age|youths?(?! (?:club|cent|"
            r"work|team|service|project|hub|group|"
            r"shelter|football|council|justice|forum))|youngsters?|young "
            r"(?:people|person|lads?|"
            r"m[ae]n|offenders?|girls?|boys?)|minors?|(?:boy|girl|child|kid|pupil)s? (?:who|was|were|has|have|arrested|"
            r"caught|with|in|"
            r"from|aged)|year (?:[7-9]|1[0-3])s?\b|group of (?:boys|girls|kids|children|lads))\b",
        ),
        Cue(
            _YOUNG,
            2,
            r"\b(?:these kids|school ?kids?|under[- ]?1[0-8]s?|lad of 1[0-7]|youngest (?:driver|rider|offender|arrest)|a? "
            r"?(?:child|minor) of 1[0-7]|"
            r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?:,|:| years? (?:of age|old))|"
            r"(?:boy|girl|lad|lass|child|pupil|student)s?\b.{0,20}?\b1[0-7])\b",
        ),
        Cue(
            _HELD,
            2,
            r"\b(?:no (?:licence|insurance|tax|helmet)|lob\w*|eggs?|missiles?|stones? at|quad|scooter|e-?scooter|"
            r"wheel(?:ie|ying)|names? taken|"
            r"(?:their|his|her) (?:vodka|booze|cider|alcohol|vapes?|beer|knife|catapult|bb gun|air ?rifle|fireworks?)|"
            r"tracksuit|"
            r"found (?:riding|driving|carrying|with|in possession|hiding)|given a (?:talking to|lift home)|set fire|"
            r"fires?|climb\w*|hiding|"
            r"in the cells|our guests?|warning|reprimand|naughty|misbehav\w*|gang|behind the wheel)\b",
        ),
        Cue(
            _HELD,
            2,
            r"\b(?:arrest\w*|caught|cells?|custody|detained|nicked|locked up|handcuff\w*|cuffs|shoplift\w*|stole\w*|"
            r"stealing|"
            r"joyrid\w*|knife|knives|machete|weapon|drugs|cannabis|charged|seized|searched|stop(?:ped)? (?:and|&) "
            r"search\w*|stopped|"
            r"in (?:our|the) (?:van|back)|ride (?:home )?with us|dispers\w*|anti-?social|asb|fighting|vandal\w*|"
            r"graffiti|damage|assault\w*|"
            r"robb\w+|burgl\w+|moped|reported for|taken home to|parents (?:informed|spoken)|caution\w*|offen[cs]es?|"
            r"trespass\w*|"
            r"dealing|drunk|alcohol|rode off|chased|in trouble|lot to learn)\b",
        ),
        Cue(AGAINST, -3, r"\b(?:missing|concern\w* for|boys in blue|visit\w*|well done|thank|proud|boxing club|scheme)\b"),
        GOOD_WORK,
    ),
)


def juvenile(text: str) -> Reading | None:
    """Whether a text tells of a young person in trouble with the police."""
    return JUVENILE.read(text)
