"""What a text tells of a sexual offence, and by what its victim can be known (PUB-13)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.content.content_people import somebody_named
from checks.knowledge.words.kin_names import is_hint, is_plain_word_too
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale
from checks.knowledge.words.screened import screened
from checks.knowledge.work.work_wording import once

__all__ = [
    "SEXUAL",
    "SEXUAL_EXPRESSION",
    "sexual_identity",
]

_OFFENCE: Final = "a sexual offence"
_VICTIM: Final = "the person it was done to"
_WHO: Final = "something by which the person can be known"
_HARMED: Final = (
    r"(?:raped|(?:sexually )?(?:abused|assaulted|attacked|exploited)|groped|molested|groomed|interfered with|drugged)"
)
# Who can be known by what they are to the offender: for them a conviction changes nothing, the anonymity is for life.
_RELATED: Final = (
    rf"(?:rap(?:e|ed|es|ing)|abus\w+|assault\w*|groom\w*|molest\w*|touch\w+|sexual activity with|sex with|offences against|"
    rf"incest with|exploit\w*|{_HARMED}) (?:\w+ ){{0,3}}?(?:his|her) (?:own |ex[- ]?|former |late |foster |two |three "
    rf"|young |"
    rf"teenage |little |\w+[- ]year[- ]old )*(?:step|grand|god)?-?(?:daughter|son|child(?:ren)?|niece|nephew|sister|"
    rf"brother|"
    rf"cousin|mother|wife|partner|girlfriend|pupil|student|patient|tenant|lodger|neighbour|babysitter|employee|"
    rf"colleague)s?\b|"
    rf"(?:{_HARMED}|assaulted) (?:\w+ )?by (?:her|his|their|an?|that|the|our) (?:own |ex[- ]?|former |foster |\w+ )?(?:step|"
    rf"grand)?-?(?:dad|father|"
    rf"son|daughter|uncle|brother|cousin|boss|manager|teacher|coach|landlord|lodger|husband|partner|boyfriend|ex|tutor|"
    rf"colleague|neighbour|doctor|dentist|vicar|priest)\b"
)
SEXUAL: Final = Scale(
    (_OFFENCE, _VICTIM, _WHO),
    5,
    (
        Cue(AGAINST, -4, r"\b(?:poodle|cockapoo|groomers?|(?:dog|pet) groom\w*|looks fab)\b"),
        Cue(
            _WHO,
            5,
            r"\b(?:step|grand)?-?(?:father|dad|mother|uncle|aunt|brother|grandad|grandpa) (?:of \w+ )?(?:\w+ "
            r"){0,3}?(?:guilty|jailed|charged|convicted|accused|admits|admitted) (?:of |with |for |after |to )?(?:rap|"
            r"abus|molest|assault|groom|sexual)\w*",
        ),
        Cue(
            _VICTIM,
            2,
            r"\b(?:step|grand)?-?(?:father|dad|mother|uncle|aunt|brother|grandad|grandpa) (?:of \w+ )?(?:\w+ "
            r"){0,3}?(?:guilty|jailed|charged|convicted|accused|admits|admitted) (?:of |with |for |after |to )?(?:rap|"
            r"abus|molest|assault|groom|sexual)\w*|\b(?:he|she|they) (?:abused|raped|molested|groomed|assaulted|"
            r"groped) (?:her|him|me|them)\b|\breported what\b",
        ),
        Cue(_WHO, 2, r"\bmy (?:\w+[- ]){1,3}?(?-i:[A-Z][a-z]+) (?:has|was|is|got|had|finally)\b"),
        Cue(
            _WHO,
            2,
            r"\b(?:woman|man|girl|boy|lad|lass|lady) who (?:deliver|run|work|own|teach|clean|serve|drive|live|manage|"
            r"play|walk|sell)(?:e?s)\b|\bwith (?:pink|red|blue|purple|ginger|blonde) hair",
        ),
        Cue(
            _WHO,
            5,
            r"\b(?:abus\w+|rap\w+|assault\w+|grop\w+|groom\w+|molest\w+|attack\w+|offences against) (?:\w+ "
            r"){0,4}?(?:he|she) (?:\w+ )?(?:trained|taught|coached|looked after|cared for|employed|lived with|babysat|"
            r"fostered|treated|worked with|tutored|managed)\b",
        ),
        Cue(
            _VICTIM,
            2,
            r"\b(?:two|three|four|young|teenage) (?:sisters|brothers|girls|boys|women|pupils|players|swimmers|"
            r"students)\b|\bthen (?:raped|groped|assaulted)|\bwas (?:flashed at|followed)",
        ),
        Cue(
            _VICTIM,
            2,
            r"\b(?:rap|groom|abus|molest|touch|assault|grop|exploit)\w*ing (?:an?|the|two|three|young) (?:[\w-]+ "
            r"){0,3}?(?:girl|boy|child|pupil|student|patient|woman|teen\w*|lad|lass)s?\b|\b(?:supporting|support for|"
            r"stay strong|thinking of) (?-i:[A-Z][a-z]+)\b|\bsays\b.{0,30}? (?:abused|raped|touched|groomed|"
            r"assaulted) (?:him|her|them)\b",
        ),
        Cue(
            _VICTIM,
            2,
            r"\b(?:raped|abused|assaulted|groomed|attacked|groped|molested) (?:my|our|his|her) (?:\w+ )?(?:friend|"
            r"mate|sister|brother|cousin|daughter|niece|mum|nan|colleague|neighbour|bestie|wife|partner)\b|\b(?:mum|"
            r"mother|receptionist|cleaner|jogger|barmaid|waitress|pensioner|teacher|carer|neighbour|lodger)s? "
            r"(?:[\w']+ ){0,7}?(?:was|been|got) (?:\w+ )?(?:raped|assaulted|attacked|groped|abused)\b",
        ),
        Cue(
            _WHO,
            2,
            r"\b(?:in (?:his|her) (?:\w+ ){0,2}(?:class|form|team|choir|care|squad|group)|mum of (?:two|three|four|"
            r"twins)|years? (?:above|below)|in (?:my|our) year|ginger|(?:friend|mate|cousin|sister|daughter|niece|"
            r"colleague|neighbour|bestie) (?-i:[A-Z][a-z]+)|from (?-i:[A-Z]\w+)(?: (?-i:[A-Z])\w+)? (?:close|road|"
            r"street|lane|avenue|drive|court|crescent|way|terrace)|where (?:she|he) works|supporting (?-i:[A-Z][a-z]+))\b",
        ),
        Cue(_WHO, 5, rf"\b(?:{_RELATED})|\b(?:pupil|student|patient|resident|player)s? (?:at|of|from) (?:the )?(?-i:[A-Z])"),
        Cue(_VICTIM, 2, rf"\b(?:{_RELATED})"),
        Cue(
            _VICTIM,
            2,
            r"\b(?:assault|attack|rape|abuse|groping|grooming|exploitation|molestation|touching|offences?)\w* (?:on|"
            r"of|against) "
            r"(?:an? |the |two |three |this |our |my )?(?:[\w-]+ ){0,3}?(?:girl|woman|lass|lady|child|kid|boy|lad|"
            r"student|nurse|"
            r"jogger|runner|barmaid|teen\w*|schoolgirl|schoolboy|mother|mum|pensioner|worker|neighbour|colleague|waitress|"
            r"receptionist|cleaner|carer|resident|pupil|walker|teacher|driver|cyclist)s?\b|\breported (?:the|her|his|"
            r"a|that) (?:\w+ )?"
            r"(?:rape|assault|attack|abuse)|\b(?:her|his|their) (?:rapist|abuser|ordeal)\b",
        ),
        Cue(
            _WHO,
            2,
            r"\b(?:living (?:in|at|on|next|above|opposite)|(?:student|pupil|nurse|carer|cleaner|barmaid|waitress|worker|"
            r"resident|assistant|driver|patient|inmate) (?:at|of|on|from|who)|from (?:our|my) (?:year|class|school|"
            r"street|road|"
            r"work|office|team|church|village)|(?:who|she|he) (?:teaches|works|lives|runs|plays)|where (?:he|she) "
            r"(?:taught|works?|worked|"
            r"lives?|lived|coached)|year \d+ at|(?-i:from the [a-z]+ (?:on|in|at|who)))\b",
        ),
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
            r"his) consent|assault trial)\b",
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
            r"groom(?:ed|ing)|touched (?:her|him|them|up)|indecent\w*|upskirt\w*|flashed|interfered with|child abuse|abusing|"
            r"abused|"
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
            rf"(?:girl|woman|lass|lady|child|kid|boy|lad|student|nurse)s? (?:\w+ ){{0,8}}?{_HARMED}|did to (?:her|him|"
            rf"them)|"
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
            r"\b(?:works? (?:in|at|for|behind)|lives? (?:at|on|in|next|above|opposite)|(?:teaches|teacher|student|"
            r"pupil|nurse|"
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
            r"\b(?:victim support|how to (?:help|support)|support\w* (?:victims|survivors|anyone)|you can talk|"
            r"oilseed|documentary|film|book|drama|charity|donat\w+|support (?:line|centre|group|service)|rape "
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


# A first name where the grammar makes its bearer the victim: "chloe who got", "my mate Hannah was", "Megan, who reported".
_BEARER: Final = screened(
    r"\b([A-Za-z]{3,})(?: [A-Z]\w+)?,?(?: from [\w' ]{3,24}?)?,? (?:who |that )?(?:\w+ly )?(?:was|got|gets|has been|"
    r"had been|being|reported|"
    r"came forward|spoke out|stood up|standing up|told (?:us|me|police|her mum)|seeing|says (?:he|she) was|alleges|"
    r"accuses|accused)\b",
    re.I,
)
_NO_BEARER: Final = screened(
    r"\b(?:actress|actor|character|played|series|drama|book|novel|hosting|trains|trainer|course)\b", re.I
)


def sexual_identity(text: str) -> Reading | None:
    """Whether a text tells of a sexual offence and gives anything by which the victim can be known."""
    return SEXUAL.read_with(text, _WHO, 2, lambda: somebody_named(text) or _victim_named(text))


def _victim_named(text: str) -> bool:
    named = (is_hint(found[1]) and not is_plain_word_too(found[1]) for found in _BEARER.finditer(text))
    return _NO_BEARER.search(text) is None and any(named)
