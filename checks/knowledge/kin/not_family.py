"""What a text is about when a family word or a child's name in it is not the writer's family: pets, appeals, teams, news."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["appeal", "at_work", "duty_talk", "fame", "mates_talk", "others_child", "pets", "team_talk", "thing", "works_there"]

_PETS: Final = screened(
    r"[🐶🐾🐕🐩🐱🐈🦮🐴🐰🐹]|\b(?:(?<!be a )vets?\b|westies?\b|cavapoos?|"
    r"corgis?|beagles?|monstera|paws?\b|pawsome|walkies|kennels?|"
    r"cattery|zoomies|good boys?\b|good girls?\b|"
    r"fur ?babies|fur ?baby|furry|woof|meow|neutered|spayed|microchip|flea|worming|moult|muzzle|litter tray|crate|groomers?|"
    r"labradors?|spaniels?|cockapoos?|collies?|terriers?|malinois|shepherds?|whippets?|greyhounds?|labradoodles?|retrievers?|"
    r"dachshunds?|pugs?\b|frenchies?|bulldogs?|ragdolls?|maine coon|hamsters?|guinea pigs?|gelding|mare\b|ponies|livery|"
    r"squeak(?:y|er)|mutts?|rescue (?:dog|cat|mutt|pup|greyhound|lad|girl|boy)|favourite rescue|obedience (?:school|"
    r"class\w*)|puppy|"
    r"(?:got|gets|had|having|has) (?:a |some |extra )?(?:steak|sausages?|bone|treats)\b|extra (?:sausages?|treats)|"
    r"tails? wag\w*|waggy|chew toys?|fetch\b|gotcha day|boops?\b|doggos?|puppers?|floofs?|whiskers|hutch|belly rubs?|"
    r"(?:fox|cow|horse) poo|(?:dead|live) (?:mouse|mice|pigeon|bird|rat|frog)|hind legs?|creaky hips|(?:chas\w+|after) "
    r"(?:the )?(?:squirrels?|pigeons|postman)|bark(?:s|ed|ing)|purr\w*|claws|scratching post|sniff(?:s|ed|ing)|"
    r"(?:loves|with|lost|fetches|chases) (?:his|her) ball|police dogs?|PD [A-Z]\w+|K-?9)|"
    r"(?<!her )(?<!his )(?<!the )(?<!new )(?<!our )(?<!their )\b(?:dogs?|puppy|puppies|"
    r"kittens?|cats?|horses?|pony|rabbits?|tortoise|parrot|budgie|hens?(?! (?:do|party|weekend|night)))\b|"
    r"\b(?:dog|puppy|pup|cat|kitten|horse|mare|pony|rabbit|tortoise|parrot|hamster),? (?-i:[A-Z])|"
    r"\b(?-i:[A-Z])\w+,? (?:the|our|my) (?:\w+ )?(?:dog|puppy|pup|cat|kitten|horse|pony|rabbit|tortoise|parrot|hamster)\b|"
    r"\b(?:dog|cat|pet)[- ](?:bed|basket|bowl|lead|walks?|food|park|biscuits?|treats?|sitter|collar|flap|show|friendly)\b|"
    r"\bpolice horse\b|\((?:the|our) (?:dog|cat|puppy|kitten|rabbit|horse|pony|hamster|tortoise|parrot|goldfish)\)",
    re.IGNORECASE,
)
_APPEAL: Final = screened(
    r"\b(?:missing (?:person|child|from|since|teen|boy|girl|\d|[a-z]+[- ]year)|(?:is|are|been|reported|went|gone) missing|"
    r"have you seen|last seen|"
    r"appeal(?:ing)? for|concern(?:s|ed)? for (?:the )?(?:welfare|safety)|#missing|please (?:rt|retweet|share)|call 101|"
    r"crimestoppers|"
    r"wanted in connection|witnesses to|inquest|coroner|sentenced|pleaded guilty|charged with|murder(?:ed)?|manslaughter|"
    r"stabb(?:ed|ing)|jailed|verdict|trial of|in court|police said|a spokesperson|family (?:pay|paid) tribute|tributes? to|"
    r"according to|bbc news|sky news|breaking:)",
    re.IGNORECASE,
)
_TEAM: Final = screened(
    r"\b(?:goals? (?:from|by)|scored|scorers?|hat-?trick|man of the match|motm|player of the match|clean sheet|"
    r"full[- ]time:?|ft:|assists?|line-?up|starting xi|subs:|signed (?:for|by)|transfer|fixtures?|squad|coach(?:ed|"
    r"ing)? the|my pupils?|our pupils?|our students?|my class\b|year \d+ class)",
    re.IGNORECASE,
)
_AT_WORK_THERE: Final = screened(
    r"\b(?:(?:talk|visit\w*|assembly|workshop|demo|input) (?:at|to|for|with|about)\b.{0,60}\b(?:stranger|police|safety|knife|"
    r"drugs|van|officers?)|police|pcsos?|officers?|road safety|speed ?watch|bikeability|crossing patrol|lollipop (?:lady|man)|"
    r"cadets|asked (?:if|whether) I|says the (?-i:[A-Z])\w+|regional|gazette|chronicle|county (?:final|champion)\w*|voting|"
    r"voted (?:at|early)|polling|"
    r"(?:helper|helping out|leader|volunteer\w*)\b|governors?|coach(?:ed|ing)? (?:at|for)|pta\b.{0,40}\bthank|"
    r"thank.{0,60}\bpta|new job|(?:got|has|starting|starts|"
    r"started) (?:a |her |his |the )?(?:new )?job|job at|jobs? going|"
    r"interview\w*|"
    r"head of (?:the )?(?:[A-Z]|school|maths|english|year|department)|made (?:head of|deputy|assistant head)|(?:new|"
    r"acting|deputy|"
    r"assistant) head\b(?! (?:boy|girl))|headmaster|headmistress|in my (?:class|form|year group)|my (?:class|pupils?|"
    r"students?|form|"
    r"tutor group)|our (?:pupils?|students?)|taught (?:at|there|with)|i teach|teaching (?:at|there|assistant)|"
    r"staff ?room|supply "
    r"(?:day|teach\w*)|first aid|sign up|reunion|class of (?:19|20[01]|'|’)?\d\d?\b|leavers of|i went to|"
    r"went to (?:\w+ ){1,5}with|old "
    r"(?:boys|girls|school ?friends)|years on|wedding|evening do|donors?|blood|jumble|car boot|polo|ofsted|union|strike|"
    r"at (?:number|no\.?) \d|played (?:\w+ ){1,4}away|away at|fixture|the lads|pitch hire|five[- ]a[- ]side|zumba|"
    r"school visits?|show(?:ed|ing|n) (?:us|me) (?:a)?round|slimming world|night class\w*|adult (?:ed\w*|learning)|"
    r"mini police)\b",
    re.IGNORECASE,
)
_KIN_OF_OTHERS: Final = (
    r"(?:daughter|son|kid|kids|child|children|girl|boy|little one|little boy|little girl|niece|nephew|granddaughter|grandson|"
    r"baby|twins|sons|daughters|boys|girls|lads|bairns?|toddler|teenager|grandchild(?:ren)?|triplets|"
    r"eldest|youngest|lad|lass|goddaughter|godson|grandkids)"
)
_OTHERS: Final = screened(
    rf"[^\W\d_](?<!\belse)(?:'s|’s|s'|s’) (?:(?!my\b|our\b)[\w-]+ ){{0,3}}{_KIN_OF_OTHERS}\b|\b(?:friends?|mates?|neighbou?rs?|"
    rf"colleagues?|their|his|her|(?<!if )your|someone(?:'s)?|whose) (?:(?!my\b|our\b)[\w-]+ ){{0,3}}{_KIN_OF_OTHERS}\b|"
    rf"\b{_KIN_OF_OTHERS} of (?:a |my |our |the )?(?:friend|mate|colleague|neighbour|(?-i:[A-Z]))|"
    r"\bnext[- ]door\b|\b(?:over|across|down|up) the (?:road|street|way)\b|\bneighbou?rs?\b|"
    r"\bsee you (?:at|there|later|soon)\b|"
    r"\bcongrat\w*|(?<!be )(?<!being )(?<!m )\byou(?:r|'re| must| guys| both)?\b.{0,30}\b(?:parents?|mummy|daddy|mum|dad)\b|"
    r"\bpupils\b|"
    r"\ba pupil at\b|(?<!['’]s )\bteacher at\b|\bgod(?:mother|father|parents?|son|daughter|child(?:ren)?)\b|\bbabysit\w*|"
    r"\bat (?:number|no\.?) \d|\bthe \w+ (?:family|lot) (?:at|over|down|up)\b|"
    r"\bbless (?:her|him|them) (?:mum|dad|parents)\b|\b(?:actor|actress|(?:the|pop|rock|lead) singer|footballer|novel|the film|"
    r"the movie|episode|season \d|series \d)\b",
    re.IGNORECASE,
)


def pets(text: str) -> bool:
    """Whether a text speaks of a pet or a working dog, so that "our boy" may well be one."""
    return _PETS.search(text) is not None


def appeal(text: str) -> bool:
    """Whether a text is an appeal, a court report or news, where a named child is somebody else's."""
    return _APPEAL.search(text) is not None


def team_talk(text: str) -> bool:
    """Whether a text speaks as a coach, a teacher or a supporter does of a team or class."""
    return _TEAM.search(text) is not None


def works_there(text: str) -> bool:
    """Whether a text speaks of a school as a place of work, of a visit or of somebody's own schooldays."""
    return _AT_WORK_THERE.search(text) is not None


def others_child(text: str) -> bool:
    """Whether a text says of a child that it is somebody else's, or tells a story that is not the writer's own."""
    return _OTHERS.search(text) is not None


_MATES: Final = screened(
    r"\b(?:night out|nights out|pints?|beers?|on the (?:lash|beers|piss|town|town)|stag (?:do|party|weekend)|hen (?:do|party|"
    r"weekend)|lads|mates?|"
    r"crew|shift|gym|golf|poker|reunion|girls['’]? (?:night|trip|weekend)|boys['’]? (?:night|trip|weekend)|brunch|cocktails|"
    r"prosecco|magaluf|"
    r"band|gig|gaming|squad|training)\b",
    re.IGNORECASE,
)


def mates_talk(text: str) -> bool:
    """Whether a text speaks of going out or working with friends, so that "my boys Jack and Tom" may well be mates."""
    return _MATES.search(text) is not None


_DUTY: Final = screened(
    r"\b(?:arrest(?:ed|ing|s)?|nicked|patrol\w*|shifts?|nights|custody|crew(?:ed|mates?|ing)?|on duty|the job|beat|callout|"
    r"response|"
    r"warrant|briefing|nick|cells|prisoners?|partners? in|business|clients?|studio|firm|doubles|dance|gym)\b",
    re.IGNORECASE,
)


def duty_talk(text: str) -> bool:
    """Whether a text speaks of police or other work, where "my partner Dave" is a colleague."""
    return _DUTY.search(text) is not None


# What is work and nothing else; "nights", "dance" and "gym" are the family's as well.
_AT_WORK: Final = screened(
    r"\b(?:arrest(?:ed|ing|s)?|nicked|patrols?|patrolling|(?:early|late|night|day|long|double|first|last) shifts?|on shift|"
    r"shift (?:mates?|change)|on (?:nights|lates|earlies)|probationers?|custody|crew(?:ed|mates?|ing)?|on duty|callout|"
    r"response|warrant|briefing|cells|prisoners?|"
    r"colleagues?|sergeants?|inspector|secondment|promotion|appraisal|the (?:office|station|nick|team|unit|squad|depot)|"
    r"body ?worn|taser|paperwork|handover|overtime|leaving (?:do|drinks)|work ?mates?|from work)\b",
    re.IGNORECASE,
)
_FAME: Final = screened(
    r"\b(?:on the (?:radio|telly|tv|box)|tour|concert|live at|arena|album|single|song|lyrics|(?:new|latest|first|"
    r"that) (?:film|movie)|novel|book club|"
    r"series|season|episode|finale|netflix|bbc|itv|channel 4|strictly|bake off|love island|eastenders|corrie|emmerdale|"
    r"celebrit\w+|royals|royal (?:family|wedding|baby|couple)|duchess|prince|princess (?-i:[A-Z])|parliament|minister|"
    r"olympi\w+|world cup|euros|grand slam|"
    r"wimbledon|premier league|transfer|penalt\w+|manager|head ?coach|number one fan|band|dj|oscar[- ]winning|character|"
    r"the actor|comedian|stand[- ]up|podcast)\b",
    re.IGNORECASE,
)


def at_work(text: str) -> bool:
    """Whether a text speaks of police or other work in words that mean nothing else."""
    return _AT_WORK.search(text) is not None


def fame(text: str) -> bool:
    """Whether a text speaks of stage, screen, sport on television or other people whom everybody knows by name."""
    return _FAME.search(text) is not None


_THING: Final = screened(
    r"\b(?:mot|engine|mileage|clutch|gearbox|campervan|camper|motorhome|caravan['’]?s|hoover|vacuum|robot|sat ?nav|"
    r"sourdough|starter|plants?|cactus|cheese plant|allotment|tractor|the van|the car|charger|"
    r"alexa|siri|kettle|boiler|narrowboat|sewing machine)\b",
    re.IGNORECASE,
)


def thing(text: str) -> bool:
    """Whether a text speaks of things that people give a first name: cars and vans, plants, machines, toys."""
    return _THING.search(text) is not None
