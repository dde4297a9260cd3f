"""What tells of young people on a police page: in trouble, or at a visit (PUB-05, PUB-11)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.content_scenes import GOOD_WORK
from checks.knowledge.scales import AGAINST, Cue, Reading, Scale
from checks.knowledge.schools import names_a_place, school_cues

__all__ = [
    "CHILDREN",
    "JUVENILE",
    "children",
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

_CHILD: Final = "children"
_EVENT: Final = "a visit or an event"
CHILDREN: Final = Scale(
    (_CHILD, _EVENT),
    4,
    (
        Cue(
            _CHILD,
            2,
            r"\bbaby (?-i:[A-Z])\w+|\bboth (?:aged )?[3-9]\b|\b(?:three|four|five|six|seven|eight|nine|ten|[3-9])[- "
            r"]year[- ]olds?\b|\b(?:girls|boys)'? (?:\w+ )?(?:team|side|squad|football|rugby|netball|choir)\b|"
            r"\b(?:junior|mini|young) (?:wardens?|safety|leaders?|officers?|explorers|engineers|council\w*|"
            r"reporters?)\b|\bafter[- ]school club\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:playtime|skipping|hopscotch|asked|questions|picked up|litter|raised|meets?|touring|toured|here "
            r"(?:he|she|they) (?:is|are)|new kit|lemonade|hand(?:ed|ing)? (?:over|in)|presented|proudly|posters|"
            r"judged|came in)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:watch your speed|slow down|look out for|check (?:how|your)|drivers?|helpers|hospice|skydive|stolen|"
            r"broken into)\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:(?:great|lovely|brilliant|fantastic|wonderful|super|amazing) (?:to|time|day|visit|morning|afternoon|"
            r"bunch|session|turnout)|welcom(?:ed|ing)|host(?:ed|ing)|tour|careers? (?:day|fair)|activities|craft\w*|"
            r"colouring|explor\w+|excited|budding|pose|posing|photo with|pictured with|selfies?|stickers|badges|"
            r"fingerprint\w*|meet(?:ing)? (?:our|the) (?:dogs?|horses?|officers?))\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:little (?:\w+ )?(?:lads?|lasses|lass|boys?|girls?|m[ae]n|lad(?:y|ies)|chaps?|fellas?|dudes?|person|"
            r"people|legend|star|"
            r"superstar|hero(?:es)?|helper|visitor|detective|officer|copper|fan)|young(?:est)? (?:man|lady|gentleman|"
            r"ladies|fan|visitor|"
            r"visitors|helper|recruit|supporter|follower|resident|lad|girl|boy|person|artists?|winners?)|pocket money|"
            r"(?:under|u)[- ]?(?:[5-9]|1[0-6])(?:'?s)\b|mini[- ]?(?:police|copper|bobb\w+|officers?)|(?:this|what a) "
            r"(?:\w+ )?superstar|"
            r"birthday (?:boy|girl)|\w+'s (?:birthday party|class)|(?:he|she|who)(?:'s| is| has)? (?:just )?(?:turned "
            r")?(?:aged |only )?"
            r"(?:[3-9]|three|four|five|six|seven|eight|nine|ten)(?: years? old| today)?[,.! ]|future (?:officer|cop|"
            r"pc|recruit)s?|"
            r"bookworms|sports day|nativity|school (?:choir|band|team|trip))\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:got to (?:meet|see|sit|try|play|go|ride|wear|hold|stroke)|sat (?:on|in)|sitting on|(?:came|come|"
            r"dropped|called) "
            r"(?:for|in|along|by|to)|look(?:ed)? (?:round|around)|had a look|parade|march(?:ed|ing)|(?:don't|doesn't) "
            r"(?:they|he|she) look|"
            r"look(?:s|ed|ing)? (?:so |very |really )?(?:smart|cute|grown)|wearing|made us|brought us|drew|drawn|"
            r"drawings?|wrote (?:to )?us|"
            r"sponsored|big smiles|their (?:new )?kit|treats for|favourite)\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:eco[- ]council|school council|young (?:cadets|carers|scouts|footballers)|cadets (?:aged|from)|"
            r"playground|lollipop|year (?:[1-9]|1[0-3])s|pupils'|kids from|children from|class of|sen school|"
            r"after[- ]school|holiday club|girl ?guid\w+|squirrels|explorers|sons and daughters|families)\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:graduation|what stars|look at these|came to see|fancy dress|judged|face paint\w*|dressed (?:up )?as|"
            r"high fives?|hugs?|cheered|waved|wave)\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:mini (?:cops|pcs|officers)|little (?:superheroes|stars|helpers|officers|princess\w*|legends|"
            r"visitors|detectives)|superstars|future (?:officers|cops|police)|tiny (?:tots|ones|hands|people)|toddler|"
            r"babies|grandchildren|kids')\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:children|kids|kiddies|pupils|little ones|youngsters|reception class|nursery|pre-?school|infants|juniors|"
            r"year (?:one|two|three|four|five|six|[1-9]|1[0-3])s?\b|class \w+|classes|toddlers?|(?-i:Brownies|Cubs|"
            r"Beavers|Rainbows|Guides|"
            r"Scouts)|brownies|cubs|beavers|rainbows|scouts|boys and girls|school ?children|students|primary|playgroup)\b",
        ),
        Cue(
            _CHILD,
            2,
            r"\b(?:(?-i:Reception)\b.{0,12}?\b(?:had|have|were|loved|children|class|pupils|learned|met|at)|class \d|"
            r"half[- ]term|youth club|"
            r"kindergarten|sixth form|year group|young (?:visitors|people|fans|residents)|budding|tots|mini police|"
            r"junior (?:pcs|citizens))\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:reading to|read(?:ing)? (?:a )?stor(?:y|ies)|had a go|have a go|fun|all smiles|lett?ing us (?:join|"
            r"come|in)|join(?:ed|ing)?|"
            r"blue lights|sirens?|our (?:dog|horse|car|van|helmets?|uniform)|made (?:cards|posters)|"
            r"painted|sang|singing|danced|"
            r"raced|games|prize|winners?|certificates?|graduat\w+|at the (?:nursery|school|club))\b",
        ),
        Cue(
            _EVENT,
            2,
            r"\b(?:visit\w*|morning (?:at|with)|afternoon (?:at|with)|day (?:at|with)|popped in|met|meeting|helping|"
            r"trying on|tried on|dressing up|"
            r"helmets?|handcuffs|in (?:the|our) (?:\w+ )?(?:van|car)|sitting in|sat in|assembly|talk(?:ed|ing)? (?:to|"
            r"with)|spoke to|learn\w*|enjoyed|enjoying|"
            r"loved|with us|school (?:fair|fete|trip|visit)|party|fete|summer fair|sports day|story ?time|came (?:to|"
            r"in)|showing|shown|"
            r"playing|smiles|questions|thank you (?:to|for having)|thanks for having|workshop|lesson|inputs?|our "
            r"(?:visitors|helpers))\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:empty|governors|baked|bake|cake sale|cakes?|museum|parking|missing|appeal|speed(?:ing)? limit|"
            r"outside (?:the )?school|"
            r"road safety campaign|recruit\w*|arrest\w*|drugs|online safety|parents,|vacanc\w+)\b",
        ),
    ),
)


def juvenile(text: str) -> Reading | None:
    """Whether a text tells of a young person in trouble with the police."""
    return JUVENILE.read(text)


def children(text: str) -> Reading | None:
    """Whether a text tells of children at a school, a visit or an event."""
    return CHILDREN.read_with(text, _CHILD, 1, lambda: any(names_a_place(cue.label) for cue in school_cues(text)))
