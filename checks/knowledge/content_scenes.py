"""What a picture on a police page shows, by the words beside it: young people, exhibits, scenes, crashes (PUB-05 to PUB-11)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.content_people import numbered_house, somebody_named
from checks.knowledge.schools import names_a_place, school_cues
from checks.knowledge.screened import screened
from checks.knowledge.weighed import AGAINST, Cue, Reading, Scale
from checks.knowledge.work_wording import plain

__all__ = [
    "ASIDE",
    "CHILDREN",
    "COLLISION",
    "EXHIBIT",
    "JUVENILE",
    "SCENE",
    "children",
    "collision",
    "exhibit",
    "juvenile",
    "scene_aside",
    "scene_detail",
]

_GOOD_WORK: Final = Cue(
    AGAINST,
    -4,
    r"\b(?:cadets?|volunteers?|competition|charity|museum|open day|workshop|drama|mock|exercise|demonstration|training|"
    r"recruit\w*|"
    r"fund-?rais\w*|cake|football|road safety|campaign|anniversary|raffle|fun ?run|parade|award\w*|display|scenery|"
    r"sunset|sunrise)\b",
)

_YOUNG: Final = "a young person"
_HELD: Final = "in trouble with the police"
JUVENILE: Final = Scale(
    (_YOUNG, _HELD),
    4,
    (
        Cue(
            _YOUNG,
            2,
            r"\b(?:1[0-7][- ](?:years?|yrs?)[- ]old (?:boy|girl|male|female|lad|youth|has|was|is|from|who|got|with|and|"
            r"in|for|caught|"
            r"arrested|driver|rider)|(?:aged?|of|both|he's|she's|he is|she is|they're|only|just|boys?|girls?|lads?|youths?) "
            r"(?:only |just )?(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?! (?:am|pm|"
            r"of|miles?|mph|"
            r"days?|hours?|minutes?|o'clock))|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- "
            r"]year[- ]olds?|"
            r"1[0-7][- ]?(?:year[- ]olds|yos?|y/o)|1[0-7][- ]year[- ]old\b)",
        ),
        Cue(
            _YOUNG,
            2,
            r"\b(?:teen(?:ager)?s?|teenage|juveniles?|schoolboys?|schoolgirls?|under-?age|youths?|youngsters?|young "
            r"(?:people|person|lads?|"
            r"m[ae]n|offenders?|girls?|boys?)|minors?|(?:boy|girl|child|kid|pupil)s? (?:who|was|were|has|have|arrested|"
            r"caught|with|in|"
            r"from|aged)|year (?:[7-9]|1[0-3])s?\b|group of (?:boys|girls|kids|children|lads))\b",
        ),
        Cue(
            _HELD,
            2,
            r"\b(?:arrest\w*|caught|cells?|custody|detained|nicked|locked up|handcuff\w*|cuffs|shoplift\w*|stole\w*|stealing|"
            r"joyrid\w*|knife|knives|machete|weapon|drugs|cannabis|charged|seized|searched|stop(?:ped)? (?:and|&) "
            r"search\w*|stopped|"
            r"in (?:our|the) (?:van|back)|ride (?:home )?with us|dispers\w*|anti-?social|asb|fighting|vandal\w*|"
            r"graffiti|damage|assault\w*|"
            r"robb\w+|burgl\w+|moped|reported for|taken home to|parents (?:informed|spoken)|caution\w*|offen[cs]es?|"
            r"trespass\w*|"
            r"dealing|drunk|alcohol|rode off|chased|in trouble|lot to learn)\b",
        ),
        Cue(AGAINST, -3, r"\b(?:missing|concern\w* for|boys in blue|visit\w*|well done|thank|proud|boxing club|scheme)\b"),
        _GOOD_WORK,
    ),
)

_THING: Final = "a thing that may be evidence"
_TAKEN: Final = "how the police came by it"
EXHIBIT: Final = Scale(
    (_THING, _TAKEN),
    4,
    (
        Cue(
            _THING,
            2,
            r"\b(?:exhibits?|evidence (?:bags?|tubes?)|knife|knives|machetes?|blade|sword|axe|hammer|crowbar|weapons?|"
            r"firearms?|"
            r"(?:hand)?guns?|shotgun|rifle|cash|drugs|stash|cannabis|cocaine|heroin|crack|wraps|pills|bloodstained|"
            r"blood|balaclava|"
            r"trainers|phones?|laptop|messages|fingerprints?|footprint|swabs?|stolen (?:goods|property|bikes?|tools|"
            r"car)|loot|haul|"
            r"(?:still|stills|shot|shots|clip|image|footage|video|screenshot|grab)s? (?:from|of|off|taken from) (?:the "
            r"|our |my |his |her )?"
            r"(?:cctv|dash ?cam|body ?cam|body ?worn|bwv|doorbell|camera|helicopter|drone|arrest|interview)|(?:cctv|"
            r"body ?cam|body ?worn|"
            r"bwv|dash ?cam|helicopter|drone) (?:still|footage|image|video|clip|grab)s?)\b",
        ),
        Cue(
            _TAKEN,
            2,
            r"\b(?:seized?|seizure|recovered|took off|taken (?:off|from)|(?:found|hidden|concealed) (?:on|in|under|"
            r"inside|down|by|during)|"
            r"confiscated|raid\w*|search(?:ed)?|warrant|arrest\w*|suspect|off the streets|off our streets|last night's job|"
            r"(?:this|that|tonight's|today's|yesterday's|last night's) (?:job|raid|stop|search|haul|arrest)|caught "
            r"with|possession|custody|"
            r"stop (?:and|&) search|stopped|his|burglar\w*|robber\w*|dealer\w*|prisoner|bagged (?:and|up)|tagged|"
            r"exhibited|as seized)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:amnesty|surrender|knife bins?|station cat|asleep|signs?|handed in|lost property|found property|"
            r"replica day)\b",
        ),
        _GOOD_WORK,
    ),
)

_SCENE: Final = "a scene of crime"
_DETAIL: Final = "a house, a vehicle or a person by which it can be known"
_PLATE: Final = screened(r"(?-i:\b[A-HJ-PR-Y]{2}(?:0[2-9]|[125-7]\d) ?[A-HJ-PR-Z]{3}\b)")
SCENE: Final = Scale(
    (_SCENE, _DETAIL),
    4,
    (
        Cue(
            _SCENE,
            2,
            r"\b(?:cordon(?:ed)?|crime scene|scenes? (?:on|at|in|guard|is|of|tonight|log|tent)|at the scene|on scene|"
            r"(?:guard\w*|standing|holding|"
            r"sat on) (?:a |the |this )?(?:scene|door|house|cordon)|forensics?|soco|csis?\b|scenes of crime|taped off|"
            r"police tape|"
            r"blue and white tape|white tent|search(?:ing)? (?:of )?(?:a|an|the|this) (?:house|flat|address|property|garden)|"
            r"where (?:the )?(?:shooting|stabbing|murder|attack|body|assault|burglary|he|she|it)\b.{0,24}?(?:was|were|"
            r"happened|took place|"
            r"died|found)|(?:shooting|stabbing|murder|sudden death|break-?in|raid|warrant|arson|burgl\w+) (?:at|on|in))",
        ),
        Cue(
            _DETAIL,
            2,
            r"\b(?:at this (?:house|address|flat)|victim'?s? (?:house|home|car|flat|address)|family'?s (?:car|home|house))\b",
        ),
        Cue(
            AGAINST, -4, r"\b(?:what a scene|behind the scenes|recreat\w+|film(?:ing|ed)?|station|front counter|hub|surgery)\b"
        ),
        _GOOD_WORK,
    ),
)

_CRASH: Final = "a serious crash"
_VEHICLE: Final = "vehicles or people in it"
COLLISION: Final = Scale(
    (_CRASH, _VEHICLE),
    4,
    (
        Cue(
            _CRASH,
            2,
            r"\b(?:fatal\w*|rtcs?|rtas?|collisions?|crash(?:ed|es)?|smash(?:ed)?|pile-?up|wreckage|wreck|write-?off|"
            r"written off|overturned|"
            r"rolled over|mangled|head-?on|hit (?:a|the) (?:tree|wall|lamp ?post|barrier)|cut (?:out|free)|lost "
            r"control|killed|dead|"
            r"died)\b",
        ),
        Cue(
            _VEHICLE,
            2,
            r"\b(?:what(?:'s| is| was) left|(?:this|the|his|her|their|that) (?:\w+ )?(?:car|vehicle|bike|motorbike|"
            r"motorcycle|van|lorry|driver|"
            r"rider|passenger)|bonnet|windscreen|airbags?|wreckage|wreck|roof cut|write-?off|written off|mangled|"
            r"passengers?|drivers?|riders?|"
            r"occupants?|state of|look at|walked away|life[- ]changing|serious(?:ly)? (?:injur\w+|hurt)|two dead|dead|"
            r"killed|fatal|survived|"
            r"lucky|aftermath|tonight's|last night's)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:crash course|car boot|gardens?|scrap ?yard|nobody hurt|simulat\w+|ghost bike|memorial|reenact\w*|"
            r"shipwreck)\b",
        ),
        _GOOD_WORK,
    ),
)

_PLACE: Final = "somebody else's home or belongings"
_JEST: Final = "a jest or a showing off"
ASIDE: Final = Scale(
    (_PLACE, _JEST),
    4,
    (
        Cue(
            _PLACE,
            2,
            r"\b(?:(?:bloke|suspect|prisoner|dealer|burglar|victim|offender|man|woman|lad|fella|guy|dead man|deceased|"
            r"resident|tenant)'?s? "
            r"(?:\w+ )?(?:bed ?room|house|flat|home|kitchen|bathroom|living room|lounge|sofa|bed|fridge|wardrobe|"
            r"collection|belongings|stuff|"
            r"things|pants|clothes|toilet|pad|gaff|diary|dog|car)|raided (?:flat|house)|crime scene|(?:in|from|at|"
            r"inside) (?:the|a|this|"
            r"that|his|her|their) (?:\w+ )?(?:scene|cannabis (?:farm|factory)|search|warrant|raid|house search|sudden death)|"
            r"(?:his|her|their) (?:bedroom|flat|kitchen|fridge|collection|toilet|bathroom|living room|taste in)|dead "
            r"(?:man|woman|body))\b",
        ),
        Cue(
            _JEST,
            2,
            r"\b(?:lol|lmao|rofl|haha\w*|lovely decor|interior design|what a (?:tip|dump|mess|state|pad)|state of|says "
            r"it all|modelling|selfie|"
            r"posing|wearing (?:his|her|their)|trying on|classy|charming|couldn't make it up|minging|rank|stinks?|grim|"
            r"tasteful|nice touch|"
            r"find of the day|spot the|caption this|best (?:bit|find)|love it|guess what|who (?:lives|keeps)|imagine "
            r"living|check out|"
            r"look at|feet up|sergeant (?:in|on|with)|souvenir|helped ourselves|treated ourselves)\b|[😂🤣🙈🤢💩😆]",
        ),
        Cue("police work", 1, r"\b(?:found|raid\w*|warrant|search\w*|drugs|scene|arrest\w*|dead|deceased|suspect|cells|job)\b"),
        Cue(
            AGAINST,
            -4,
            r"\b(?:our (?:kitchen|station|canteen|office|van|locker)|lost property|handed in|front desk|new hi-?vis)\b",
        ),
        _GOOD_WORK,
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
            r"\b(?:children|kids|kiddies|pupils|little ones|youngsters|reception class|nursery|pre-?school|infants|juniors|"
            r"year (?:one|two|three|four|five|six|[1-9]|1[0-3])s?\b|class \w+|classes|toddlers?|(?-i:Brownies|Cubs|"
            r"Beavers|Rainbows|Guides|"
            r"Scouts)|brownies|cubs|beavers|rainbows|scouts|boys and girls|school ?children|students|primary|playgroup)\b",
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


def exhibit(text: str) -> Reading | None:
    """Whether a text tells of something that may be evidence and how it was come by."""
    return EXHIBIT.read(text)


def scene_detail(text: str) -> Reading | None:
    """Whether a text tells of a scene and states the house, the vehicle or the person."""
    flat = plain(text)
    named = somebody_named(flat) and re.search(
        r"(?i)\b(?:attacked|stabbed|shot|killed|died|murdered|assaulted|lives?|victim)\b", flat
    )
    known = numbered_house(flat) or _PLATE.search(flat) or named
    return SCENE.read(flat, {_DETAIL: 2.0} if known else None)


def collision(text: str) -> Reading | None:
    """Whether a text tells of a serious crash and what became of those in it."""
    return COLLISION.read(text)


def scene_aside(text: str) -> Reading | None:
    """Whether a text makes a show of somebody's home or belongings."""
    return ASIDE.read(text)


def children(text: str) -> Reading | None:
    """Whether a text tells of children at a school, a visit or an event."""
    school = any(names_a_place(cue.label) for cue in school_cues(text))
    return CHILDREN.read(text, {"a school by its name": 1.0} if school else None)
