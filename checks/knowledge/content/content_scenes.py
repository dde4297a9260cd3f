"""What tells of a scene of crime or of a crash on a police page (PUB-07, PUB-08)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.content.content_people import numbered_house, somebody_named
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain

__all__ = [
    "COLLISION",
    "GOOD_WORK",
    "SCENE",
    "collision",
    "scene_detail",
]

# What police pages mostly speak of.
GOOD_WORK: Final = Cue(
    AGAINST,
    -4,
    r"\b(?:cadets?|volunteers?|competition|charity|museum|open day|workshop|drama|mock|exercise|demonstration|training|"
    r"recruit\w*|"
    r"raised|fund-?rais\w*|cake|football|road safety|campaign|festival|carnival|gala|beer|lost my|anniversary|raffle|"
    r"fun ?run|parade|award\w*|display|scenery|"
    r"sunset|sunrise)\b",
)

_SCENE: Final = "a scene of crime"
_DETAIL: Final = "a house, a vehicle or a person by which it can be known"
_PLATE: Final = screened(r"(?-i:\b[A-HJ-PR-Y]{2}(?:0[2-9]|[125-7]\d) ?[A-HJ-PR-Z]{3}\b)")
_HARMED: Final = screened(r"\b(?:attacked|stabbed|shot|killed|died|murdered|assaulted|lives?|victim)\b", re.I)
SCENE: Final = Scale(
    (_SCENE, _DETAIL),
    4,
    (
        Cue(
            _DETAIL,
            2,
            r"\b(?:flat|house|shop|home|garage|property|bedsit) (?:above|next to|opposite|behind|beside|next door)\b|"
            r"\bknown (?:locally )?as\b",
        ),
        Cue(
            _SCENE,
            2,
            r"\bis where (?:the |a |an )?(?:stolen|drugs|body|victim|cannabis|attack|suspect|he|she|man|woman|knife|"
            r"gun)\b|\bcut up\b",
        ),
        Cue(
            _DETAIL,
            2,
            r"\bflats? \d|\b(?:blue|red|green|white|black|yellow|brown|grey) (?:front )?(?:door|gate|shutters)\b|"
            r"\boutside the home of\b|\bhome of (?-i:[A-Z])",
        ),
        Cue(
            _SCENE,
            2,
            r"\b(?:officers? (?:remain|are|were|in attendance|guarding)|we (?:remain|are (?:still )?at)|death of|"
            r"murder(?:ed)?|stabb(?:ed|ing)|shot|shooting|raped?|attack(?:ed)?|assault(?:ed)?|burgl\w+|robb\w+|got in "
            r"(?:through|by|via)|broke (?:in|into)|smashed (?:his|her|their) way|investigations?|tents?|warrants?|"
            r"arrested|drugs|cannabis|raid\w*|seized|door (?:we|in|went)|incident at|sudden death|domestic|suspect|"
            r"front door)\b",
        ),
        Cue(
            _SCENE,
            2,
            r"\b(?:cordon(?:ed)?|crime scene|scenes? (?:on|at|in|guard|is|of|tonight|log|tent)|at the scene|on scene|"
            r"(?:guard\w*|standing|holding|"
            r"sat on) (?:a |the |this )?(?:scene|door|house|cordon)|forensics?|soco|csis?\b|scenes of crime|taped off|"
            r"police tape|"
            r"blue and white tape|white tent|search(?:ing)? (?:of )?(?:a|an|the|this) (?:house|flat|address|property|"
            r"garden)|"
            r"where (?:the )?(?:shooting|stabbing|murder|attack|body|assault|burglary|he|she|it)\b.{0,24}?(?:was|were|"
            r"happened|took place|"
            r"died|found)|(?:shooting|stabbing|murder|sudden death|break-?in|raid|warrant|arson|burgl\w+) (?:at|on|in))",
        ),
        Cue(
            _SCENE,
            2,
            r"\b(?:tape (?:is|was|went|'s) up|police tape|behind the tape|(?:where|how) (?:the|his|her) body|body "
            r"(?:lay|was|is|in)|(?:last night's|"
            r"this morning's|today's|yesterday's|the) (?:raid|shooting|stabbing|attack|murder|fire|burglary|warrant)|"
            r"being (?:lifted|recovered|"
            r"searched|examined)|dusting for|outside\b.{0,40}?\buntil\b|detectives (?:are|were)|search teams?)\b",
        ),
        Cue(_DETAIL, 2, r"\b(?:family'?s (?:place|address|flat))\b"),
        Cue(
            _DETAIL,
            2,
            r"\b(?:at this (?:house|address|flat)|victim'?s? (?:house|home|car|flat|address)|family'?s (?:car|home|"
            r"house))\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:what a scene|behind the scenes|recreat\w+|film(?:ing|ed)?|(?:police|fire|our|the) "
            r"station|front counter|hub|surgery)\b",
        ),
        GOOD_WORK,
    ),
)

_CRASH: Final = "a serious crash"
_VEHICLE: Final = "vehicles or people in it"
COLLISION: Final = Scale(
    (_CRASH, _VEHICLE),
    4,
    (
        Cue(_CRASH, 2, r"\b(?:skid marks|mangled|lost (?:his|her|their) li(?:fe|ves) here)\b"),
        Cue(
            _VEHICLE,
            2,
            r"\b(?:two|three|four|five|\d) vehicles|\b(?:car|lorry|van|motorbike|moped|vehicle|driver|wheel|engine "
            r"block|motorway|dual carriageway|bypass|tree)\b",
        ),
        Cue(
            _CRASH,
            2,
            r"\b(?:car (?:v|vs|versus) \w+|lucky escape|burn(?:t|ed) out|seat ?belts?|impact|spun|skidd\w*|aquaplan\w*|"
            r"rear[- ]ended|shunt|drink[- ]driver (?:hit|crashed)|came off|knocked (?:down|off)|run over|bent|crumpled|"
            r"what's left)\b",
        ),
        Cue(
            _CRASH,
            2,
            r"\b(?:fatal\w*|rtcs?|rtas?|collisions?|crash(?:ed|es)?|smash(?:ed)?|pile-?up|wreckage|write-?off|"
            r"written off|overturned|"
            r"rolled over|mangled|head-?on|hit (?:a|the) (?:tree|wall|lamp ?post|barrier)|cut (?:out|free)|lost "
            r"control|killed in|(?:one|two|three|four|five) (?:people )?(?:dead|killed)|died (?:at the scene|in (?:a|"
            r"the) (?:crash|collision)))\b",
        ),
        Cue(
            _CRASH,
            2,
            r"\b(?:climbed out of|(?:didn't|did not|never) (?:make it|survive|make it home)|roof off|flown to hospital|"
            r"airlifted|air ambulance|"
            r"(?:two|three|four) halves|in two|split in (?:two|half)|at \d{2,3} ?(?:mph)?\b.{0,40}?\b(?:phone|happens|"
            r"wet|bend)|left the road|"
            r"into (?:a|the) (?:tree|wall|ditch|bridge|lamp ?post|river|hedge)|upside down|on its (?:roof|side)|"
            r"flipped|(?:hit|struck) by|"
            r"ploughed|lost (?:his|her|their) li(?:fe|ves)|life[- ]changing|critical condition|fighting for (?:his|"
            r"her) life)\b",
        ),
        Cue(
            _VEHICLE,
            2,
            r"\b(?:biker|motorcyclist|cyclist|pedestrian|(?:this|a|the|one|that|and a|his|her) (?:\w+ )?(?:polo|audi|"
            r"bmw|clio|golf|corsa|fiesta|focus|"
            r"astra|mini|mercedes|tesla|transit|range rover|land rover|kia|nissan|toyota|honda|ford|vauxhall|vw|seat|"
            r"skoda|peugeot|renault|"
            r"motor|lorry|bus|hgv|tractor|quad|e-?scooter|coach|people carrier|hatchback|estate car|saloon)|driver|"
            r"occupant|hurt|injured|hospital|casualt\w+)\b",
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
            r"aftermath|tonight's|last night's)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:dash ?cam|witness\w*|smile|patrols?|tyre checks?|please find|avoid|diversion|road (?:is "
            r")?(?:closed|open)|recovery|"
            r"appeal|crash course|car boot|gardens?|scrap ?yard|nobody hurt|simulat\w+|ghost bike|memorial|reenact\w*|"
            r"shipwreck)\b",
        ),
        GOOD_WORK,
    ),
)


def scene_detail(text: str) -> Reading | None:
    """Whether a text tells of a scene and states the house, the vehicle or the person."""
    flat = plain(text)
    return SCENE.read_with(flat, _DETAIL, 2, lambda: _known(flat))


def _known(text: str) -> bool:
    return bool(numbered_house(text) or _PLATE.search(text) or (_HARMED.search(text) and somebody_named(text)))


def collision(text: str) -> Reading | None:
    """Whether a text tells of a serious crash and what became of those in it."""
    return COLLISION.read(text)
