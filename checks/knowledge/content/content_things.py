"""What tells of exhibits, and of somebody’s home and belongings, on a police page (PUB-06, PUB-09)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.content.content_scenes import GOOD_WORK
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale

__all__ = [
    "ASIDE",
    "EXHIBIT",
    "exhibit",
    "scene_aside",
]

_THING: Final = "a thing that may be evidence"
_TAKEN: Final = "how the police came by it"
EXHIBIT: Final = Scale(
    (_THING, _TAKEN),
    4,
    (
        Cue(
            AGAINST,
            -1,
            r"\b(?:m[ae]n|wom[ae]n|people|teenagers?|\w+-year-old) (?:was|were|has been|have been|remains?) "
            r"(?:arrested|charged|detained)\b",
        ),
        Cue(
            "what came of it",
            1,
            r"\b(?:nicked|charged|see you in court|in custody|in the cells|locked up|out of business|off the "
            r"streets)\b",
        ),
        Cue(
            _TAKEN,
            2,
            r"\b(?:(?:tucked|stuffed|stashed|sewn|taped|crammed|buried) (?:inside|in|into|under|behind|down|on)|taken "
            r"this|overtaking|still warm|when we got to)\b",
        ),
        Cue(
            _THING,
            2,
            r"\b(?:getaway \w+|cigs|illegal (?:ones|tobacco|vapes|goods)|lab|(?:dash ?cam|cctv|body ?cam|footage) of "
            r"(?:him|her|them|the|this|a)|(?:this|these)\b.{0,60}?\bnicked)\b",
        ),
        Cue(
            _TAKEN,
            2,
            r"\b(?:led (?:us|officers|the dog|pd|them|straight)|(?:will|won't) be (?:\w+ )?missing|missing (?:this|it|"
            r"them)|caught (?:\w+[- ]){0,2}with|red[- ]handed|sent (?:her|him)|last night's|sniffed out|"
            r"removed from|pulled (?:over )?(?:last|from|by|this)|left at|smashed? (?:the|his|her|a)|foiled|thwarted)\b",
        ),
        Cue(
            _THING,
            2,
            r"\b(?:(?:packs?|bottles?|boxes|bars|jars|joints|litres|crates|rolls|cans) of|screenshots?|threats|kilos?|"
            r"(?:knuckle|flick|butterfly|rambo|kitchen|stanley) ?-?(?:dusters?|kni\w+)|swords?|skid marks|chase)\b",
        ),
        Cue(
            AGAINST,
            -3,
            r"\b(?:scotch|sandwich\w*|biscuits?|free|register|event|workshop|hand (?:yours|them|it) in|are (?:now "
            r")?(?:banned|illegal))\b",
        ),
        Cue(
            _TAKEN,
            2,
            r"\b(?:(?:he|she|they|driver|suspect|lad|male|man|youth) (?:was|were|had been|tried|is seen|are seen) "
            r"(?:\w+ )?(?:waving|carrying|"
            r"holding|brandishing|hiding|using|swinging|armed|to (?:hide|flush|throw|dump))|laid out|(?:shows?|"
            r"showing|captures?|captured|"
            r"catches|caught) (?:him|her|them|the|two|his|one|a)\b|of the moment|the moment|won't be making|making it to|"
            r"left behind|(?:off|from) (?:a|this|one|two|our|the) (?:\w+ )?(?:lads?|youths?|males?|drivers?|m[ae]n|"
            r"teens?|passenger|suspects?|"
            r"dealers?|burglars?|passers?|drink[- ]driver))\b",
        ),
        Cue(
            _THING,
            2,
            r"\b(?:what (?:we|they|i|he|she|officers|the team|the dog|(?:pc|pcso|pd|sgt) \w+) (?:\w+ )?(?:found|took|"
            r"seized|"
            r"recovered|had|discovered|pulled)|(?:white|brown) powder|substances?|class [abc]\b|stolen (?:\w+[ "
            r"-]?){0,2}?(?:e-?bikes?|"
            r"tools|scooters?|goods|jewellery|items|plates|cards|parcels|meat|alcohol|spirits)|(?:air|bb|imitation|"
            r"toy|replica|fake) "
            r"(?:guns?|pistols?|rifles?|weapons?)|(?:still|image|footage|clip|video|grab|screenshot|picture)s? "
            r"(?:from|of|off|by) (?:the |an? |our |my |"
            r"his |her |this |their )?(?:\w+'?s? ){0,2}?(?:cctv|camera|body ?cam|bodyworn|dash ?cam|doorbell|drone|"
            r"helicopter))\b",
        ),
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
            _TAKEN,
            2,
            r"\b(?:footage|video|clip)s? of (?:[\w']+ ){0,3}?(?:chase|pursuit|arrest|raid|search|stop)\b",
        ),
        Cue(_TAKEN, 2, r"\bshows? the moment\b"),
        Cue(_THING, 2, r"\b(?:cctv (?:from|of|shows)|body[- ]?worn|bwv|dash ?cam|helicopter|drone)\b"),
        Cue(
            _THING,
            2,
            r"£\d[\d,]{3,}|\b(?:tools of the trade|screwdrivers?|gloves and|torch|lock knife|penknife|(?:jacket|coat|"
            r"hoodie|"
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
            r"replica day|using (?:a |their |his |her )?(?:mobile |hand-?held )?phones?|at the wheel|whil(?:e|st) "
            r"driving|mark(?:ing)? your|"
            r"lock (?:it|them|your)|keep (?:it|them|your))\b",
        ),
        GOOD_WORK,
    ),
)

_PLACE: Final = "somebody else's home or belongings"
_JEST: Final = "a jest or a showing off"
ASIDE: Final = Scale(
    (_PLACE, _JEST),
    4,
    (
        Cue(_JEST, 2, r"\b(?:lov(?:e|ing) the|dear (?:drug )?(?:dealer|burglar|thief|robber)|matching)\b"),
        Cue(
            _JEST,
            2,
            r"\b(?:more \w+ than|tried (?:a few|one|some|them|it) on|caption (?:competition|contest|this)|of choice|"
            r"collection)\b",
        ),
        Cue(
            _JEST,
            2,
            r"\b(?:you should (?:see|have seen)|wip(?:e|ing) (?:our|your|my) feet|on the way out|hoovered|dusted|nice "
            r"(?:\w+ )?(?:place|"
            r"try|undies|pants|curtains|wallpaper|collection|sofa|bathroom|kitchen|outfit|slippers)|whoever lives|no "
            r"hoover|nose to nose|our "
            r"lad|who needs|spotted (?:during|on|at|in)|warrant|drugs search|house search|at the burglary|on a search)\b",
        ),
        Cue(
            _PLACE,
            2,
            r"\b(?:grow room|inside of (?:the|this|that|his|her) (?:house|flat|place|home|property)|mannequin|undies|"
            r"knickers|"
            r"underwear|boxers|bath\b|slippers|teddies|wallpaper|carpets?|sofa|hoover|duvet|mattress|pairs of \w+|"
            r"toilet|bathtub|hot tub|kitchen sink|"
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
            r"that|his|her|their) (?:\w+ )?(?:scene|cannabis (?:farm|factory)|search|warrant|raid|house search|sudden "
            r"death)|"
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
            r"(?:\w+ )?(?:to search|searched|raided|"
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
        Cue(
            "police work",
            1,
            r"\b(?:found|raid\w*|warrant|search\w*|drugs|scene|arrest\w*|dead|deceased|suspect|"
            "cells|job)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:interview room|estates|bulky waste|our (?:new |own )?(?:kitchen|station|canteen|office|van|locker)|"
            r"lost property|handed in|front desk|new hi-?vis)\b",
        ),
        GOOD_WORK,
    ),
)


def exhibit(text: str) -> Reading | None:
    """Whether a text tells of something that may be evidence and how it was come by."""
    return EXHIBIT.read(text)


def scene_aside(text: str) -> Reading | None:
    """Whether a text makes a show of somebody's home or belongings."""
    return ASIDE.read(text)
