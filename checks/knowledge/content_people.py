"""Names of people as a page prints them, and what a page says of them that it should not (PUB-12, PUB-13, PUB-15, PUB-16)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.addresses import read_address
from checks.knowledge.ages import birth_date
from checks.knowledge.kin_names import is_hint
from checks.knowledge.lookalikes import NO_PERSON
from checks.knowledge.loosened import loosened
from checks.knowledge.people_named import FULL_NAME, people_in
from checks.knowledge.ranks import ranked_names
from checks.knowledge.screened import screened
from checks.knowledge.streets import street_type
from checks.knowledge.weighed import AGAINST, Cue, Reading, Scale
from checks.knowledge.work_wording import once, plain

__all__ = [
    "DEFAMATION",
    "DEFAMATION_EXPRESSION",
    "DETAILS",
    "PART_EXPRESSION",
    "PREJUDICE",
    "PREJUDICE_EXPRESSION",
    "SEXUAL",
    "SEXUAL_EXPRESSION",
    "defamation",
    "details_of_others",
    "house_stated",
    "prejudice",
    "sexual_identity",
    "somebody_named",
]

_PAIR: Final = screened(rf"(?<![\w@#]){FULL_NAME}")
# What makes a pair of capitalised words a person, whatever the words: what leads up to it, or what is said of it.
_LED_UP: Final = re.compile(
    r"(?i)\b(?:victim|complainant|witness|caller|informant|patient|resident|suspect|nominal|tenant|name|called|named|thanks to|"
    r"missing man|missing woman|seen|for)(?:'s| is| was|:|,)? $"
)
_SAID_OF: Final = re.compile(
    r"(?:'s\b|,? (?:(?:of|from|at) (?:flat )?\d|aged \d|born\b|\(?\d{2}\)?[,)]|who\b|lives\b|got \d|was (?:jailed|"
    r"sentenced|attacked|stabbed)|"
    r"has (?:dementia|been)|is (?:missing|wanted|the|an? |on )|has (?:bipolar|diabetes|cancer|epilepsy|autism|a )|told "
    r"(?:me|us)|herself|himself|jailed|on 0|\d{1,3}[a-z]? [A-Z]))"
)
_PUBLIC: Final = frozenset(
    "police constabulary force court crown station centre center hospital school college university academy church "
    "hall library "
    "council club house inn arms hotel park market garage street road lane team unit inspector sergeant constable "
    "officer chief "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december christmas easter halloween remembrance facebook twitter instagram youtube crimestoppers stand "
    "town city county area north south east west new great old st saint upper lower happy have has good well thank thanks our "
    "your the this that these if when who what where do does can please call ring lovely missing wanted appeal update".split()
)


def somebody_named(text: str, *, any_pair: bool = False) -> str:
    """The first name of a private person that a text prints in full, or nothing. Officers with their rank are left out.

    ``any_pair``: two capitalised words are enough, where the words around them can only be about a person.
    """
    text = plain(text)
    officers = {ranked.name for ranked in ranked_names(text)}
    for person in people_in(text):
        if person.name not in officers and not text[max(0, person.start - 2) : person.start - 1].isdigit():
            return person.name
    for found in _PAIR.finditer(text):
        words = found[0].split()
        behind = text[found.end() : found.end() + 14].split(maxsplit=1)
        if any(word.casefold().removesuffix("'s") in _PUBLIC or NO_PERSON.match(word) for word in words):
            continue
        if street_type(words[-1]) or (behind and street_type(behind[0].strip(",.!?"))) or found[0] in officers:
            continue
        before = text[max(0, found.start() - 30) : found.start()]
        if before[-2:-1].isdigit():
            continue
        hinted = any_pair or is_hint(words[0]) or is_hint(words[1])
        if hinted or _LED_UP.search(before) or _SAID_OF.match(text, found.start() + len(found[0].removesuffix("'s"))):
            return found[0].removesuffix("'s")
    return ""


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
            r"(?-i:ADHD|PTSD|AIDS)|alcoholic|addict(?:ion|ed)?|methadone|medication|diagnos\w+|disab\w+|pregnan\w+|miscarri\w+|"
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
            r"dedicated|opens?|opening|open day|book(?:ings?)?|tickets?|fund-?rais\w*|for details|to book|contact (?:me|us)|"
            r"your (?:local|neighbourhood|new) (?:officer|pcso|pc|team)|birthday|party|invited|wedding|new address|"
            r"moved? (?:in|to))\b",
        ),
    ),
)


def details_of_others(text: str, *, police: bool) -> Reading | None:
    """Whether a text gives a private person's details. On a private account the person must have a part in a case."""
    name = somebody_named(text)
    if not name:
        return None
    also: dict[str, float] = {_NAMED: 2.0}
    flat = plain(text)
    if house_stated(flat):
        also[_HOME] = 2.0
    if _PHONE.search(flat):
        also[_REACHED] = 2.0
    if birth_date(flat) is not None and re.search(r"(?i)\b(?:born|dob|d\.o\.b|date of birth)\b", flat):
        also[_BORN] = 2.0
    found = DETAILS.read(flat, also)
    if found is None or not {_HOME, _REACHED, _BORN, _HEALTH} & found.kinds.keys():
        return None
    if police:
        return found
    return found if _PART in found.kinds and _POLICE_PART.search(found.stretch) else None


_POLICE_PART: Final = screened(
    r"\b(?:victim|complainant|witness|nominal|suspect|offender|informant|arrest\w*|nicked|custody|statement|crime|burgl\w*|"
    r"assault\w*|domestic|officers|(?-i:IP|DV|PNC))\b",
    re.I,
)
# RE2, for a listener on private accounts: the words that :data:`_POLICE_PART` looks for.
PART_EXPRESSION: Final = once(loosened(_POLICE_PART.rule))

# --- victims of sexual offences (PUB-13) -----------------------------------------------------------------------------

_OFFENCE: Final = "a sexual offence"
_VICTIM: Final = "the person it was done to"
_WHO: Final = "something by which the person can be known"
_HARMED: Final = (
    r"(?:raped|(?:sexually )?(?:abused|assaulted|attacked|exploited)|groped|molested|groomed|interfered with|drugged)"
)
SEXUAL: Final = Scale(
    (_OFFENCE, _VICTIM, _WHO),
    5,
    (
        Cue(
            _WHO,
            2,
            r"\b(?:daughter of|married to|in my class|on my street|on our street|next door|works? (?:there|here|with)|"
            r"sat next to|ward \d+|(?:runs|owns|manages) the|from my (?:school|class|team)|classmate|colleague|surname|"
            r"maiden name|lives (?:there|here|round)|(?:chippy|salon|bakery|post office|co-op|tesco|asda|greggs|"
            r"library|surgery|gym|nursery) (?:on|in|at))\b",
        ),
        Cue(
            _VICTIM,
            2,
            r"\b(?:alleged victim|(?:his|her|one of (?:his|the|her)) victims?|she was only|he was only|the girl "
            r"(?:from|at|in)|the (?:woman|lass|lad|boy) (?:from|at|in)|happened to (?:her|him|my|our)|went to the "
            r"police|came forward|made (?:a|the) (?:complaint|statement|report)|pressed charges|gave a statement|"
            r"testif\w+)\b",
        ),
        Cue(
            _OFFENCE,
            2,
            r"\b(?:drink (?:was )?spiked|forced (?:himself|her|him to)|had sex with (?:her|him|a)|under ?age|incest|"
            r"revenge porn|nudes|peeping tom|voyeur\w*|took advantage of (?:her|him)|non[- ]?consensual|without (?:her|"
            r"his) consent|assault trial|attacker)\b",
        ),
        Cue(
            _WHO,
            2,
            r"\b(?:played? for|team photo|(?:flat|house|class|team)mate|mum runs|dad runs|runs the \w+|my cousin's|my "
            r"mate's|if you look|photo of)\b",
        ),
        Cue(
            _VICTIM,
            2,
            r"\b(?:(?:boys?|girls?|kids?|lads?|women|pupils) (?:that |who )?he (?:abused|raped|groomed|touched|"
            r"assaulted|molested)|says (?:she|he) was|victim'?s (?:mum|dad|sister|brother|family|house|name))\b",
        ),
        Cue(
            _OFFENCE,
            2,
            r"\b(?:rap(?:e|ed|ing|es|ist)|sexual(?:ly)?|sex (?:attack\w*|assault\w*|offen\w+|abuse|case)|grop(?:ed|"
            r"ing)|molest\w*|"
            r"groom(?:ed|ing)|touched (?:her|him|them|up)|indecent\w*|upskirt\w*|flashed|interfered with|child abuse|abused|"
            r"paedo\w*|trafficked|exploited)\b",
        ),
        Cue(
            _OFFENCE,
            1,
            r"\b(?:girl|woman|lass|lady|child|boy|lad|teen\w*|student|nurse)s? (?:who was |that was |who got "
            r")?(?:assaulted|attacked)\b",
        ),
        Cue(
            _VICTIM,
            2,
            rf"\b(?:victims?|complainants?|survivors?|accuser|(?:she|he)(?:'s| is| was) the one (?:who|that)|the one "
            rf"(?:who|that) "
            rf"(?:says|said|reported|accused)|poor (?:kid|girl|lass|lad|woman|thing|[A-Z]\w+)|{_HARMED} in (?:her|his)|"
            rf"(?:girl|woman|lass|lady|child|kid|boy|lad|student|nurse|daughter|son|niece|wife|sister)s? (?:who was |"
            rf"that was |who got |"
            rf"that got )?{_HARMED}|(?:she|he|they) (?:was|were|got) {_HARMED}|it was [A-Z]\w+|(?:her|his) name(?:'s| is)|"
            rf"happened to|reported (?:it|him)|gave evidence|made the allegation|said he (?:raped|touched))\b",
        ),
        Cue(
            _OFFENCE,
            1,
            r"\b(?:(?:stepdad|stepfather|uncle|dad|father|coach|teacher|vicar|priest|choirmaster|grandad|boss|"
            r"boyfriend|ex|husband|scout ?master) "
            r"(?:did|was doing|has done|had been doing) (?:to|it)|accus(?:ed|es|ing) (?:the|her|his|a|our) (?:\w+ "
            r")?(?:vicar|teacher|coach|priest|"
            r"stepdad|uncle|boss|choirmaster|doctor|tutor|manager)|interfering with)\b",
        ),
        Cue(
            _VICTIM,
            2,
            rf"\b(?:reported (?:him|her|them|it|the) (?:\w+ )?(?:for|after|to)|which (?:girl|boy|lad|lass|woman|pupil|"
            rf"student|nurse|kid)|"
            rf"(?:girl|woman|lass|lady|child|kid|boy|lad|student|nurse)s? (?:\w+ ){{0,8}}?{_HARMED}|did to (?:her|him|them)|"
            rf"(?:girl|woman|lass|lady|boy|lad|lass|one|student|nurse|person) who(?:'s| has)? (?:accus\w+|alleg\w+|"
            rf"reported|complained|claims?)|"
            rf"(?:was|were|been|got|being) {_HARMED}|told (?:me|us) (?:herself|himself)|her attacker|his attacker|her "
            rf"rapist)\b",
        ),
        Cue(
            _WHO,
            2,
            r"\b(?:works? (?:nights|days|weekends|part[- ]time|behind)|every(?:one|body)\b.{0,40}?\bknows|(?:is|was|"
            r"are) (?:our|my|the) (?:\w+ )?"
            r"(?:postie|postman|cleaner|nurse|teacher|neighbour|barmaid|manager|receptionist|hairdresser|vicar|lodger|"
            r"babysitter|nanny|dentist)|"
            r"that's \w+ \w+'s|'s (?:brother|cousin|nephew|dad|lodger)|lives (?:two|three|a few) doors|number \d+|used "
            r"to go out with|"
            r"(?:blonde|redhead|ginger|brunette)\b.{0,40}?\b(?:at|from|in)|from number|same (?:class|team|street) as|"
            r"(?:niece|nephew|daughter|son|sister|wife|girlfriend) of)\b",
        ),
        Cue(
            _WHO,
            2,
            r"\b(?:works? (?:in|at|for|behind)|lives? (?:at|on|in|next|above|opposite)|(?:teaches|teacher|student|pupil|nurse|"
            r"barmaid|waitress|receptionist|hairdresser) (?:at|in|from)|(?:is|are|was)(?: now)? (?:an? |the )?(?:\w+ "
            r")?(?:teacher|nurse|"
            r"student|barmaid|owner|niece|nephew|daughter|son|wife|sister|girlfriend|landlady|neighbour|cousin|mate)\b|"
            r"\w+'s (?:youngest|eldest|oldest|daughter|son|wife|sister|niece|lass|girl|lad|mum|girlfriend|ex|"
            r"sister-in-law|cousin)|"
            r"everyone (?:knows|round here knows)|everybody knows|drives an?|whole (?:town|village|school) knows|"
            r"(?:her|his) (?:name|"
            r"insta|facebook|profile|surname)|goes to|in year \d+|plays for|at the (?:student )?flats|all over (?:town|"
            r"the village))",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:oilseed|documentary|film|book|drama|charity|donat\w+|support (?:line|centre|group|service)|rape "
            r"crisis|helpline|"
            r"convicted|jailed|sentenced|anonymity|campaign|conference|awareness|training|violence against women|(?:mp|"
            r"minister) )\b",
        ),
    ),
)

# RE2, for listeners on any account: stems of the words without which the rules say nothing. Plain stems, because every gap in
# an expression multiplies the states of the one automaton that all checks share.
SEXUAL_EXPRESSION: Final = once(
    r"\b(?:rap(?:e|ed|es|ing|ist)|sex\w*|spiked|forced (?:himself|her|him)|under ?age|incest|nudes|voyeur|attacker|"
    r"grop|molest|groom|touched|indecent|upskirt|flashed|interfer|abus|paedo|"
    r"traffick|exploit|"
    r"assaulted|attacked|accus|did to|doing to|done to)"
)


def sexual_identity(text: str) -> Reading | None:
    """Whether a text tells of a sexual offence and gives anything by which the victim can be known."""
    return SEXUAL.read_with(text, _WHO, 2, lambda: somebody_named(text))


# --- a case before the courts (PUB-15) -------------------------------------------------------------------------------

PREJUDICE: Final = Scale(
    (),
    4,
    (
        Cue(
            "speaks of a past",
            2,
            r"\b(?:history of|rap sheet|out on licen[cs]e|just out of (?:prison|jail)|on (?:a )?tag\b|already served|"
            r"convicted before|known (?:burglar|dealer|thief|rapist|paedo\w*|offender)|past (?:offences|convictions|"
            r"record|crimes)|(?:two|three|four|five|six|ten|\d+) previous|always (?:at it|in trouble)|did time)\b",
        ),
        Cue(
            "says who did it",
            2,
            r"\b(?:(?:bang|lock|string|put) (?:him|her|them) (?:up|away)|rot in|pure evil|vermin|it was (?:him|her|"
            r"them)\b|got the right (?:man|one|bloke|person)|nailed on|dead to rights|lying through|lies? (?:to|in) "
            r"court|of course (?:he|she|they)|no smoke without|get(?:ting|s)? away with|(?:he|she|they) (?:100%|deffo|"
            r"definitely|obviously|clearly)|as guilty|so guilty|wrong ?un|did do it|deserves? (?:to|what)|should (?:be "
            r"(?:shot|hanged|hung|castrated|locked)|hang|swing|rot))",
        ),
        Cue(
            "a case that is open",
            2,
            r"\b(?:in for questioning|helping (?:the )?police|on remand|awaiting trial|pleads?|pleaded|appear(?:s|ing) "
            r"(?:tomorrow|today|in court|before|on)|court case|bail(?:ed)?|police have got|they've got|been lifted|"
            r"been done|under arrest|inquest|tribunal|deliberat\w+|the judge|prosecution|defence)\b",
        ),
        Cue(
            "a case that is open",
            2,
            r"\b(?:a trial|the trial|verdict should|in the dock|jurors|judge tomorrow|court (?:tomorrow|today|next|on))\b",
        ),
        Cue(
            "says who did it",
            2,
            r"\b(?:(?:he|she|they) (?:killed|murdered|raped|stabbed|robbed|beat|strangled|burgled|torched) (?:her|him|"
            r"them|that|those|the|my|a|his|an old)|hang (?:him|her|them)|(?:found|got) (?:her|his|their) (?:blood|dna|"
            r"prints|fingerprints)|guilty!|verdict should be|why (?:they're|they are|we're|bother\w*) (?:bothering "
            r")?(?:with|having)|no need for a trial|waste of a trial|scumbag)",
        ),
        Cue(
            "a case that is open",
            2,
            r"\b(?:charged|arrested|nicked|on bail|remand\w*|trial|jury|jurors?|in court|crown court|magistrates|"
            r"plead(?:s|ed|ing)? not guilty|hearing|the dock|accused|defendant|suspect|verdict|the case|allegations?|"
            r"interview\w*|"
            r"locked (?:him|her|them) up)\b",
        ),
        Cue(
            "says who did it",
            2,
            r"\b(?:(?:he|she|they)(?: \w+)? did it|(?:he|she|they)(?:'s|'re| is| are) (?:so |clearly |obviously |"
            r"definitely |totally |"
            r"bang to rights|as )?(?:guilty|a murderer|a rapist|a thief|the killer|a paedo\w*|a wrong ?un)|guilty as|"
            r"bang to rights|"
            r"(?:is|are|'s) (?:a |the )?(?:murderer|killer|rapist|paedo\w*|burglar|robber|nonce)s?\b|100% guilty|no "
            r"(?:doubt|question) "
            r"(?:it was|he|she)|caught red[- ]handed|we know (?:he|she|it was)|definitely (?:him|her|did)|end of\b|done it|"
            r"throw away the key|deserves? (?:life|all|everything)|hope (?:he|she|they) (?:rots?|gets?|goes?))",
        ),
        Cue(
            "a case that is open",
            2,
            r"\b(?:up before|(?:his|her|their) (?:brief|solicitor|barrister)|plea|before the (?:bench|beak|judge)|in "
            r"the cells|in custody|cps|"
            r"committal|sentencing hearing|on trial|opening day|giving evidence|the jurors?)\b",
        ),
        Cue(
            "says who did it",
            2,
            r"\b(?:(?:we|they|i|everyone|everybody|you) (?:all )?(?:know|knows|knew) (?:that )?(?:it was )?(?:he|she|"
            r"they|him|her)|confess\w*|"
            r"admitted (?:it|everything|to me|doing)|(?:is|are|was|were) (?:lying|a liar)|my backside|pull the other|"
            r"not a chance|"
            r"(?:he|she|they) (?:really |clearly |definitely |obviously )(?:stabbed|killed|raped|robbed|hit|attacked|"
            r"murdered|stole|burgled)|"
            r"innocent,? (?:my|yeah|as if|pull)|(?:that|the|this|what an?) (?:animal|monster|scum|scumbag|scrote|piece "
            r"of work)|open and shut)\b",
        ),
        Cue(
            "speaks of a past",
            2,
            r"\b(?:did (?:exactly |just )?the same|(?:second|third|fourth|fifth|tenth|umpteenth) time (?:he|she|they|"
            r"for)|been done for|"
            r"(?:served|did) time|same (?:trick|thing) (?:last|in|before)|his other|her other|previous offences|for "
            r"the same thing|"
            r"not (?:his|her|their) first|got off with it|criminal past|past form|string of)\b",
        ),
        Cue(
            "speaks of a past",
            2,
            r"\b(?:form for|got form|has form|previous(?: for| convictions?| as|s\b|\W|$)|record (?:as|for|longer)|"
            r"(?:his|her|their) record|"
            r"convictions?|last (?:two|three|four|five|time) (?:\w+ )?(?:rapes?|burglar\w+|assaults?|he|she)|done "
            r"(?:it|this|time) before|"
            r"long as (?:your|my) arm|repeat offender|career criminal|prolific|well known to us|inside before|been inside)",
        ),
        Cue(
            "speaks to the jury",
            2,
            r"\b(?:(?:told?|tells?|telling|hope|if) the jury|jury (?:know|knew|don't|aren't|should|haven't|didn't))\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:driving test|pleasure|quiz|panto|biscuits?|cake|chocolate|rolo|marathon|degree|goal|penalty|"
            r"ref(?:eree)?|episode|"
            r"series|netflix|book|novel|film|podcast|drama|dog|cat|puppy|convicted|jailed|sentenced|found guilty|"
            r"pleaded guilty to|"
            r"will appear|due to appear|lol)\b",
        ),
    ),
)

# RE2, for a listener on any account.
PREJUDICE_EXPRESSION: Final = once(
    r"\b(?:did it|done it|done for|guilty|murder|killer|killed|rapist|raped|stabbed|charged|arrested|nicked|bail|"
    r"remand|trial|jur(?:y|or)|"
    r"court|magistrates|the dock|accused|defendant|suspect|verdict|custody|in the cells|previous|convictions|prolific|"
    r"record\b|form\b|"
    r"confess|scum|(?:his|her|their) brief|the case|career criminal|repeat offender|questioning|awaiting|appear(?:s|"
    r"ing) (?:tomorrow|today|before)|plead|rot in|licen[cs]e|rap sheet|judge|prosecution|hang (?:him|her|them)|throw "
    r"away "
    r"the key|dna\b)"
)


def prejudice(text: str) -> Reading | None:
    """Whether a text says, of a case that is open, who did it or what the accused has done before."""
    found = PREJUDICE.read(text)
    return found if found is not None and len(found.kinds) > 1 else None


# --- allegations (PUB-16) --------------------------------------------------------------------------------------------

_ALLEGED: Final = "an allegation"
_ABOUT: Final = "a named or described person"
DEFAMATION: Final = Scale(
    (_ALLEGED, _ABOUT),
    4,
    (
        Cue(
            _ABOUT,
            2,
            r"\b(?:owner|manager|manageress|landlord|landlady|head|chairman|chair|treasurer|secretary|vicar|coach|"
            r"doctor|dentist|teacher|mp) (?:of|at|from|for) (?:the |our )?(?-i:[A-Z])",
        ),
        Cue(
            _ALLEGED,
            2,
            r"\b(?:help(?:s|ed|ing) (?:himself|herself) to|skim(?:s|med|ming)|fak(?:ed|es|ing)|having an affair|isn't "
            r"(?:even )?qualified|not (?:even )?(?:qualified|insured)|drinks on the job|snort\w*|takes (?:drugs|coke)|"
            r"scam(?:s|med|ming)|owes every\w+|(?:should be|belongs) (?:in (?:jail|prison)|behind bars|inside|locked "
            r"up)|kiddy fiddler|perv\b|wrong ?un|on the make|bull(?:ies|ied|ying)|nick(?:s|ed|ing)|pinch(?:es|ed)|"
            r"overcharg\w+|laced|drugg(?:ed|ing)|abus(?:es|ed|ing)|harass\w*|exploit\w*|cover-?up|neglect\w*|starv\w+)\b",
        ),
        Cue(
            _ALLEGED,
            2,
            r"\b(?:dealing (?:to|drugs|crack|coke|weed|heroin|outside|from)|(?:is|was) (?:as )?(?:bent|crooked|corrupt|"
            r"dodgy|dishonest)|thiev(?:ing|ed)|took (?:my|our|her|his|their) (?:\w+ )?(?:deposit|money|savings|cash)|"
            r"vanished with|toerag|did a runner|hit(?:s|ting)? (?:his|her) (?:wife|kids|girlfriend|children)|gropes?|"
            r"sleazy|creep(?:s|ing)? on|sells? (?:drugs|fakes|stolen)|benefit cheat|rips? people)\b",
        ),
        Cue(
            _ALLEGED,
            2,
            r"\b(?:is|was|he's|she's|are|such|that|being|the|bloody|proper)(?: nothing but)?(?: an?| the)?(?: "
            r"\w+){0,2}? (?:con[- ]?m[ae]n|crook\w*|thie(?:f|ves)|"
            r"fraud(?:ster)?|liars?|cheats?|drunk|alcoholic|drunkard|paedo\w*|nonce|pervert|rapist|drug dealer|dealer|"
            r"criminal|corrupt|bent|scammer|wife[- ]beater|abuser|groomer|stalker|racist|predator|slag)\b",
        ),
        Cue(
            _ALLEGED,
            2,
            r"\b(?:takes?|taking|took|pockets?) (?:backhanders?|bribes?|kickbacks?|cash)|on the take|fiddl(?:es?|ed|"
            r"ing) (?!about|with)|"
            r"(?:killed|poisoned|murdered) (?:that|her|his|my|the)|embezzl\w+|stol(?:e|en) from|steals? from|rip(?:s|"
            r"ped)? (?:\w+ )?off|"
            r"launder(?:s|ed|ing) |deals? (?:drugs|coke|weed)|beats? (?:his|her) (?:wife|kids|husband)|"
            r"(?:sleep|slept|sleeping) with (?:his|her) (?:pupils?|students?|patients?)|touch(?:es|ed) (?:up )?(?:kids|"
            r"women|pupils)|"
            r"cook(?:s|ed) the books|negligen\w+|con(?:s|ned) (?:old|people|pensioners|customers)|dodg(?:es|ed) (?:his|"
            r"her) tax",
        ),
        Cue(
            _ALLEGED,
            2,
            r"\b(?:rob(?:s|bed|bing)? (?:\w+ ){1,3}?blind|rob(?:s|bing)? (?:pensioners|old|people|customers)|"
            r"pocket(?:s|ed|ing) (?:the|our|all|grant|cash|"
            r"money)|knock(?:s|ed|ing) (?:his|her|the) (?:wife|kids|girlfriend|husband|missus) about|(?:been|was|is) "
            r"at the (?:\w+ and the )?(?:\w+ )?"
            r"(?:gin|money|till|bottle|cash|funds)|hand in the till|on the fiddle|lines? (?:his|her) (?:own )?pockets|"
            r"never (?:pays|paid) (?:his|her|a)|"
            r"cover(?:s|ed|ing) up|light[- ]fingered|takes? money|steal(?:s|ing)|stole|swindl\w+|cheat(?:s|ed) on|lied "
            r"(?:to|in|under)|falsif\w+|"
            r"forg(?:ed|es) (?:his|her|the)|blackmail\w*|brib(?:ed|es|ing)|assault(?:ed|s) (?:her|his|him|a)|drink[- "
            r"]drives?|(?:is|was) (?:always )?"
            r"(?:drunk|high|pissed) (?:at|on|in))\b",
        ),
        Cue(_ABOUT, 2, r"\bmy (?:old |ex[- ]?|former )?(?:boss|landlord|landlady|dentist|builder|headteacher|manager)\b"),
        Cue(_ABOUT, 2, r"(?-i:\b(?:Councillor|Cllr|Doctor|Dr|Reverend|Vicar|Headmaster|Headteacher|Mayor) [A-Z])"),
        Cue(
            AGAINST,
            -4,
            r"\b(?:hearts?|chips|dealing the|panto\w*|villain|played by|boo hiss|quiz|lol|haha|cat|dog|puppy|bid|cards|"
            r"monopoly|"
            r"scrabble|cake|"
            r"biscuit|convicted|jailed|sentenced|court heard|ref(?:eree)?|var\b|goalie|character|novel|film|series|"
            r"love (?:him|her|them)|"
            r"spot on|rip[- ]?off prices)|[😂🤣]",
        ),
    ),
)

# RE2, for a listener on any account.
DEFAMATION_EXPRESSION: Final = once(
    r"\b(?:con[- ]?m[ae]n|crook|thie[fv]|fraud|liar|cheat|drunk|alcoholic|paedo|nonce|pervert|rapist|deal(?:er|ing|"
    r"s)\b|criminal|corrupt|"
    r"bent\b|scam|beater|abuser|groom|stalker|racist|predator|slag\b|backhander|brib|kickback|on the take|on the "
    r"fiddle|fiddl|killed|poisoned|"
    r"murder|embezzl|stole|steal|rip(?:s|ped|ping)?\b|launder|beats?\b|sle(?:ep|pt) with|sleeping with|touch(?:es|ed)|"
    r"cooks? the|cooked the|"
    r"negligen|con(?:s|ned)\b|dodg|rob(?:s|bed|bing)?\b|pocket(?:s|ed|ing)|knock(?:s|ed|ing)|the till|(?:been|is|was) "
    r"at the|his "
    r"(?:own )?pockets|"
    r"never pa|cover(?:s|ed|ing) up|light[- ]fingered|takes? money|swindl|lied\b|falsif|forg(?:es|ed)|blackmail|"
    r"assault|drink[- ]drive|"
    r"dishonest|took (?:my|our|her|his|their)|vanished|toerag|did a runner|hit(?:s|ting)? (?:his|her)|grop|sleaz|creep|"
    r"sells?\b|benefit|helps?\b|helped|helping|skim|fak(?:ed|es|ing)|affair|qualified|insured|snort|takes (?:drugs|"
    r"coke)|owes|(?:in|to) (?:jail|prison)|behind bars|kiddy|perv\b|wrong ?un|bull(?:ies|ied|ying)|nick(?:s|ed|ing)|"
    r"pinch|overcharg|drugg|abus(?:es|ed|ing)|harass|neglect|starv)"
)


def defamation(text: str) -> Reading | None:
    """Whether a text says something of a named person that would be defamatory if it were not true."""
    return DEFAMATION.read_with(text, _ABOUT, 2, lambda: somebody_named(text, any_pair=True))
