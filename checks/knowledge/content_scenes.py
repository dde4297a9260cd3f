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
    r"raised|fund-?rais\w*|cake|football|road safety|campaign|festival|carnival|gala|beer|lost my|anniversary|raffle|"
    r"fun ?run|parade|award\w*|display|scenery|"
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
            r"\b1[0-7] ?(?:yo|y\.o\.|yr)\b|\byear (?:[7-9]|1[0-3]) (?:pupil|student|boy|girl|lad)|\b(?:boys|girls|"
            r"lads),? (?:aged )?1[0-7]\b",
        ),
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
            _TAKEN,
            2,
            r"\b(?:bagged|booked in|property store|in evidence|for the (?:court|trial|jury|cps)|case file|forensics?|"
            r"off to the lab|suspects?|exhibit (?:officer|number|label)|sealed|used (?:to|by|in)|intercepted|"
            r"uncovered|retrieved|located)\b",
        ),
        Cue(
            _THING,
            2,
            r"\b(?:van full of|bags? of|kilos?|grams?|stolen (?:\w+ )?(?:car|van|bike|motorbike|quad|"
            r"jewellery|phones|tools)|murder weapon|getaway (?:car|van)|blood\w*|dna|swab|used by (?:the|a) (?:suspect|"
            r"robber|burglar)s?|property (?:store|bag)|contraband|spray|ladder used|imitation)\b",
        ),
        Cue(
            _TAKEN,
            2,
            r"\b(?:tonight's prisoner|(?:one|a|this|house|vehicle|car|street|strip) search|found (?:at|behind|inside|"
            r"hidden|stashed|stuffed)|(?:in|inside) (?:a|the|his|her) (?:\w+ )?(?:box|freezer|oven|toilet|wardrobe|"
            r"mattress|sofa|sock|bra|engine|roof)|wearing)\b",
        ),
        Cue(
            _THING,
            2,
            r"£\d[\d,]{3,}|\b(?:tools of the trade|screwdrivers?|gloves and|torch|lock knife|penknife|(?:jacket|coat|hoodie|"
            r"shoes|clothes|clothing|mask) (?:he|she|they) (?:was|were|wore)|side by side|safe|jewellery|watches|rolex|"
            r"hard drives?|sim cards?|burner|holdall|suitcase)\b",
        ),
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
            _THING,
            2,
            r"\b(?:wads?|bundles? of|bank ?notes|twenties|tenners|plants|grow|grinder|scales|deal bags|zombie|baton|"
            r"knuckle ?duster|taser|"
            r"crossbow|catapult|bullets?|ammunition|cartridges|screwdriver|jemmy|bolt croppers|number plates|key "
            r"programmer|counterfeit|"
            r"cigarettes|tobacco|nitrous|canisters|weed|ketamine|mdma|spice|the interview|the moment (?:he|she|they|we)|"
            r"from (?:the |our )?(?:helicopter|drone|air|dash ?cam|body ?cam|npas))\b",
        ),
        Cue(
            _TAKEN,
            2,
            r"\b(?:fell out of|stop check|turned out (?:his|her)|pockets?|waistband|used in the|in (?:a|the|this) "
            r"(?:bag|boot|glove ?box|loft|car)|"
            r"(?:out of|from) (?:the|his|her|a|this) (?:loft|boot|car|house|flat|bag|garage|shed)|(?:he|she|they) "
            r"(?:went|ran|jumped|dropped|"
            r"threw|tried|legged)|now (?:in|off)|handed over by|shared because|won't be (?:used|needing|hurting)|job "
            r"done|good (?:result|find)|"
            r"one less|dumped|ditched|discarded|pulled over|interview)\b",
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
            r"giv(?:e|ing) evidence|lost out|daylight robbery|"
            r"replica day)\b",
        ),
        _GOOD_WORK,
    ),
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
            r"blue and white tape|white tent|search(?:ing)? (?:of )?(?:a|an|the|this) (?:house|flat|address|property|garden)|"
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
            r"\b(?:at this (?:house|address|flat)|victim'?s? (?:house|home|car|flat|address)|family'?s (?:car|home|house))\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:what a scene|behind the scenes|recreat\w+|film(?:ing|ed)?|(?:police|fire|our|the) "
            r"station|front counter|hub|surgery)\b",
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
            r"ploughed|lost (?:his|her|their) lives?|life[- ]changing|critical condition|fighting for (?:his|her) life)\b",
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
            r"\b(?:smile|patrols?|tyre checks?|please find|avoid|diversion|road (?:is )?(?:closed|open)|recovery|"
            r"appeal|crash course|car boot|gardens?|scrap ?yard|nobody hurt|simulat\w+|ghost bike|memorial|reenact\w*|"
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
            _JEST,
            2,
            r"\b(?:nice (?:place|try)|whoever lives|no hoover|nose to nose|our "
            r"lad|who needs|spotted (?:during|on|at|in)|warrant|drugs search|house search|at the burglary|on a search)\b",
        ),
        Cue(
            _PLACE,
            2,
            r"\b(?:wallpaper|carpets?|sofa|hoover|duvet|mattress|pairs of \w+|toilet|bathtub|hot tub|kitchen sink|"
            r"fridge|ornaments?|gnomes?|posters?|stuffed \w+|dressing gown|pants|washing up|ashtrays?|living room|"
            r"front room|wardrobe|curtains)\b",
        ),
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
        Cue(
            _PLACE,
            2,
            r"\b(?:(?:the|this|a) (?:place|house|flat|property|address|room|kitchen|bathroom|bedroom) (?:we|that we|i) "
            r"(?:\w+ )?(?:searched|raided|"
            r"visited|went|found|turned over|spun)|(?:burglar|dealer|suspect|prisoner|offender|thief|victim|deceased|"
            r"tenant|occupier|homeowner)s?'s? "
            r"(?:\w+ ){0,2}\w+|(?:drug )?dealer (?:owned|owns|had|has|kept|keeps)|(?:his|her|their) (?:under(?:pants|"
            r"wear)|knickers|bra|toys?|"
            r"pet|photos?|cd|dvd|teddy|slippers|teeth|wig|medication|shopping|dinner|lounge|garden)|kitchen of|bedroom "
            r"of|bathroom of)\b",
        ),
        Cue(
            _JEST,
            2,
            r"\b(?:how (?:do|can|could) (?:people|anyone|anybody|you)|trying out|tried out|had a go (?:on|in)|guess "
            r"(?:how|what|who)|leave it there|"
            r"(?:aren't|isn't) all bad|(?:had|have) to (?:share|laugh)|speechless|no words|you don't want to know|"
            r"smell\w*|yuck|eww?|"
            r"living the dream|home sweet home|five stars?|tripadvisor|on zoopla|cleaner|marie kondo|through the "
            r"keyhole|perk of the job|"
            r"couldn't resist|making (?:ourselves|himself|herself) at home|cuppa in|comfy|made us (?:laugh|smile)|"
            r"funniest|hilarious)\b",
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
            r"\b(?:eco[- ]council|school council|young (?:cadets|carers|scouts|footballers)|cadets (?:aged|from)|"
            r"assembly|playground|lollipop|year (?:[1-9]|1[0-3])s|pupils'|kids from|children from|class of|sen school|"
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
            r"visitors|detectives)|superstars|future (?:officers|cops|police)|tiny|toddler|babies|grandchildren|kids')\b",
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


def exhibit(text: str) -> Reading | None:
    """Whether a text tells of something that may be evidence and how it was come by."""
    return EXHIBIT.read(text)


def scene_detail(text: str) -> Reading | None:
    """Whether a text tells of a scene and states the house, the vehicle or the person."""
    flat = plain(text)
    return SCENE.read_with(flat, _DETAIL, 2, lambda: _known(flat))


def _known(text: str) -> bool:
    return bool(numbered_house(text) or _PLATE.search(text) or (_HARMED.search(text) and somebody_named(text)))


def collision(text: str) -> Reading | None:
    """Whether a text tells of a serious crash and what became of those in it."""
    return COLLISION.read(text)


def scene_aside(text: str) -> Reading | None:
    """Whether a text makes a show of somebody's home or belongings."""
    return ASIDE.read(text)


def children(text: str) -> Reading | None:
    """Whether a text tells of children at a school, a visit or an event."""
    return CHILDREN.read_with(text, _CHILD, 2, lambda: any(names_a_place(cue.label) for cue in school_cues(text)))
