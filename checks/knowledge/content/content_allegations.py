"""What a text says of a named person that a lawyer should read (PUB-16)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.content.content_people import somebody_named
from checks.knowledge.words.kin_names import is_hint, is_plain_word_too
from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale, stretches
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.work_wording import once

__all__ = [
    "DEFAMATION",
    "DEFAMATION_EXPRESSION",
    "defamation",
]
_ALLEGED: Final = "an allegation"
_ABOUT: Final = "a named or described person"
DEFAMATION: Final = Scale(
    (_ALLEGED, _ABOUT),
    4,
    (
        Cue(
            AGAINST,
            -4,
            r"\b(?:was|were|been|got|being) (?:\w+ )?(?:swindled|conned|scammed|robbed|ripped off|cheated|assaulted|"
            r"attacked|abused|targeted|stalked|harassed)\b(?! by)",
        ),
        Cue(
            _ALLEGED,
            2,
            r"\b(?:hands? in the (?:till|plate|pot|collection|box|fund)|turn(?:s|ed) up drunk|(?:kids|children) "
            r"(?:been )?taken (?:off|away)|made a pass|wind(?:s|ing) back|had (?:£?\d[\d,]*k?|our money|my money|"
            r"their money|all their|the lot)\b.{0,20}?\boff (?:me|us|my|our|them|an?)\b|(?:mileage|papers) on every)\b",
        ),
        Cue(
            AGAINST,
            -4,
            r"\b(?:every scene|terrible liar when|table tennis|at (?:golf|cards|darts|pool)|prince|hen do|stag do|"
            r"leaving do)\b",
        ),
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
            r"\w+){0,2}? (?:con[- ]?m[ae]n|crook\w*|thief|are thieves|"
            r"fraud(?:ster)?|liars?|cheats?|drunk|alcoholic|drunkard|paedo\w*|nonce|pervert|rapist|drug dealer|dealer|"
            r"criminal|corrupt|bent|scammer|wife[- ]beater|abuser|groomer|stalker|racist|predator|slag)\b",
        ),
        Cue(
            _ALLEGED,
            2,
            r"\b(?:takes?|taking|took|pockets?) (?:backhanders?|bribes?|kickbacks?|cash)|on the take|fiddl(?:es?|ed|"
            r"ing) (?!about|with)|"
            r"(?:killed|poisoned|murdered) (?:that|her|his|my|the) (?:\w+ )?(?:wife|husband|partner|girl\w*|boy\w*|"
            r"m[ae]n|wom[ae]n|lads?|lass|kids?|"
            r"child\w*|baby|mum|mother|dad|father|nan|neighbour\w*|dogs?|cats?)|embezzl\w+|stole from|"
            r"(?:has|have|had|been|'s|'ve) stolen from|steals? "
            r"from|rip(?:s|"
            r"ped)? (?:\w+ )?off|"
            r"launder(?:s|ed|ing) |deals? (?:drugs|coke|weed)|beats? (?:his|her) (?:wife|kids|husband)|"
            r"(?:sleep|slept|sleeping) with (?:his|her) (?:pupils?|students?|patients?)|touch(?:es|ed) (?:up )?(?:kids|"
            r"women|pupils)|"
            r"cook(?:s|ed) the books|negligen\w+|con(?:s|ned) (?:old|people|pensioners|customers|(?:my|our|his|her) |"
            r"an? )|dodg(?:es|ed) (?:his|"
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
            r"spot on|rip[- ]?off prices|stole the (?:show|scene|limelight|day)|victim support|being (?:abused|"
            r"bullied|harassed|stalked|scammed)|victims? of|"
            r"support\w*|"
            r"bake off|strictly|x factor|masterchef|love island|britain's got|gladiators|"
            r"eastenders|corrie|coronation street|emmerdale|hollyoaks|traitors|episode|season \d|playing|plays (?:a|the)|"
            r"boris|trump|farage|starmer|putin|sunak|truss|corbyn|blair|thatcher|musk|phil mitchell)\b|[😂🤣]",
        ),
    ),
)

# RE2, for a listener on any account.
DEFAMATION_EXPRESSION: Final = once(
    r"\b(?:con[- ]?m[ae]n|crook|thie[fv]|fraud|liar|cheat|drunk|alcoholic|paedo|nonce|pervert|rapist|deal(?:er|ing|"
    r"s)\b|criminal|corrupt|bent\b|scam|beater|abuser|groom|stalker|racist|predator|slag\b|backhander|brib|kickback|"
    r"on the take|on the fiddle|fiddl|killed|poisoned|murder|embezzl|stole|steal|rip(?:s|ped|ping)?\b|launder|"
    r"beats?\b|sle(?:ep|pt) with|sleeping with|touch(?:es|ed)|cooks? the|cooked the|negligen|con(?:s|ned)\b|dodg|"
    r"rob(?:s|bed|bing)?\b|pocket(?:s|ed|ing)|knock(?:s|ed|ing)|the till|(?:been|is|was) at the|his (?:own )?pockets|"
    r"never pa|cover(?:s|ed|ing) up|light[- ]fingered|takes? money|swindl|lied\b|falsif|forg(?:es|ed)|blackmail|"
    r"assault|drink[- ]drive|dishonest|took (?:my|our|her|his|their)|vanished|toerag|did a runner|hit(?:s|ting)? "
    r"(?:his|her)|grop|sleaz|creep|sells?\b|sell|flog|benefit|helps?\b|helped|helping|skim|fak(?:ed|es|ing)|affair|"
    r"qualified|insured|snort|takes (?:drugs|coke)|owes|(?:in|to) (?:jail|prison)|behind bars|kiddy|perv\b|wrong ?un|"
    r"bull(?:ies|ied|ying)|nick(?:s|ed|ing)|pinch|overcharg|drug|abus(?:es|ed|ing)|harass|neglect|starv|torch|set "
    r"fire|burn|burgl|clock(?:s|ed|ing)|smuggl|threaten|stalk|attack|punch|batter|spik(?:es|ed|ing)|rap(?:ed|es)|"
    r"molest|flash|vandalis|key(?:ed|s)|slash|takes|taking (?:bribes|backhanders|your|people)|struck|drives|grow(?:s|"
    r"ing)|lies\b|rang in|made up|(?:person|one|man|woman|lad|lads|culprit|idiot|scumbag|coward|kid) (?:who|that|"
    r"[a-z]+ing)|scumbag|claims |claim(?:ed|ing) (?:ben|dis|dole)|forg|at it again|up to (?:his|her|no)|dishing out|"
    r"back (?:in town )?(?:and )?up to|known to us|hands? in the|turn(?:s|ed) up|taken (?:off|away)|made a pass|"
    r"wind(?:s|ing) back|mileage|papers|avoid|(?:of|anyone|anybody) using|off (?:me|us|my|our|them)|abusive|vile|"
    r"threatening|sacked|driving|cannabis|weed|coke|drugs|heroin|stolen|ran off with|dishing|suspect|be ?ware|warn|"
    r"steer|stay away|keep away|(?:don't|do not|never) (?:use|trust|let|hire|employ)|watch out|(?:everyone|everybody|"
    r"we all)\b|name and shame|burglar|bully|arsonist|sold)"
)

# Where the name is the subject of the deed, plain words for deeds are enough: "X torched the pavilion". In the passive, and
# where the name stands elsewhere, they mostly speak of victims, of drama or of sport.
_ADVERBS: Final = (
    r"(?:(?:who|that|has|have|had|keeps?|always|still|again|just|only|actually|basically|literally|used to|went and|goes? "
    r"around|going round|calls (?:him|her)self a \w+,?|\w+ly)[ ,]+){0,4}"
)
_PAST: Final = (
    r"(?:torch(?:ed|es)|set fire to|burnt? down|burgl(?:ed|es)|rob(?:bed|s)(?! of| by)|stole(?! the (?:show|scene|"
    r"limelight|day)| my "
    r"heart)|steals|nick(?:ed|s) (?:from|the|all|cars|stuff)|thieved|con(?:s|ned)|scam(?:s|med)|cheat(?:s|ed) "
    r"(?:on|pensioners|"
    r"people|customers|the|old|his|her)|clock(?:s|ed) cars|(?:sell|flog)s (?:fake|dodgy|stolen|snide|knock-?offs?|"
    r"counterfeit|drugs|weed|"
    r"coke|gear|\w+(?: and \w+)? to (?:kids|children|minors|under|\d))|sold (?:me|us|him|her|them|my|fake|dodgy|"
    r"stolen)|deal(?:s|t) "
    r"(?:drugs|weed|coke|gear|crack|heroin|from|to|out)|smuggle[sd]|launder(?:s|ed)|bribe[sd]|blackmail(?:s|ed)|"
    r"threaten(?:s|ed)|"
    r"stalk(?:s|ed)|harass(?:es|ed)|bull(?:ies|ied)|gropes?d?|groom(?:s|ed)|abuse[sd]|assault(?:s|ed)|attack(?:s|ed) "
    r"(?:an?|his|her|"
    r"my|our|the|that|two)|punch(?:es|ed) (?:an?|his|her|my|our|the|that)|beats? (?:up|his|her|my)|hits? (?:his|her)|batters? "
    r"(?:his|her)|spike[sd]|drug(?:s|ged) |rape[sd]|molest(?:s|ed)|flash(?:es|ed) (?:at|kids|women|girls)|poison(?:s|ed)|"
    r"vandalise[sd]|keyed|slash(?:ed|es) (?:my|our|the|his|her)|takes (?:your|people's|folks'?|deposits|bribes|"
    r"backhanders)|drives? "
    r"(?:drunk|pissed|without|with no|banned)|drink[- ]drives|grows (?:weed|cannabis)|lied|lies (?:to|about)|fiddle[sd]|claims "
    r"(?:benefits|disability|dole)|forge[sd]|faked|starves|helped (?:him|her)self to|pocket(?:s|ed) |sent (?:abusive|"
    r"threatening|vile|nudes|dick)|ran off with (?:the|our|my|all)|rang in a|made "
    r"up|covered up)"
)
_ONGOING: Final = (
    r"(?:(?:rob|nick|con|scam|deal|bully|grop|groom|abus|assault|spik|molest|stalk|harass|threaten|blackmail|launder|smuggl|"
    r"burgl|fiddl|steal|cheat|vandalis|starv|pocket)\w{0,3}ing|(?:selling|flogging) (?:fake|dodgy|stolen|snide|knock|"
    r"counterfeit|"
    r"drugs|weed|coke|gear)|taking (?:bribes|backhanders|your|people's)|growing (?:weed|cannabis)|(?!tackl|fight|seiz|"
    r"find|search|detect|investigat|prevent|research|study|report|stopp|smell|carry|talk)\w+ing (?:\w+ )?(?:cannabis|"
    r"weed|coke|drugs|heroin|crack|stolen|counterfeit)|driving (?:\w+ )?(?:drunk|pissed|banned)|sacked (?:from|for)|"
    r"at it again|up to "
    r"(?:his|her|no)|"
    r"on the rob|on the take|struck off|known to us|(?:an? |the |one )?(?:\w+ )?(?:thief|crook|liar|conman|con man|"
    r"fraudster|paedo\w*|"
    r"nonce|pervert|perv|rapist|wife[- ]?beater|drug dealer|dealer|scammer|abuser|groomer|stalker|bully|racist|"
    r"predator|burglar|cheat|"
    r"arsonist|wrong ?un)s?\b)"
)
_FROM: Final = r"(?:'s)?[ ,]+(?:(?:of|at|from|in|down) (?:the |our )?\w+(?: [A-Z]\w+| \d+\w?)?,? )?"
_DOES: Final = re.compile(
    rf"{_FROM}{_ADVERBS}(?:{_PAST}|(?:(?:is|was|has been|been|'s|keeps?|be|must be|lives by)(?: (?:still|again|always|now|only|"
    rf"nothing but|out|back|clearly|such))*[ ,]+){_ONGOING})",
    re.I,
)
_CALLED: Final = re.compile(
    r"(?i:\b(?:suspect(?:s|ed)?(?: that)?|liar|thief|crook|con ?man|nonce|paedo\w*|pervert|scammer|fraudster|dealer|"
    r"burglar|rapist|bully|toerag|"
    r"scumbag|cheat)"
    r"|\b(?:person|one|man|woman|lad|lads|culprit|idiot|scumbag|coward|kid) (?:who|that|[a-z]+ing)\b[^.!?]{0,60} (?:is|was)"
    r"(?: none other than)?),? $"
)
# Against whom a text warns, or whom "everybody knows" to have done it.
_WARNED_OF: Final = re.compile(
    r"(?i:\b(?:be ?ware of|be warned about|warning about|warn(?:ed)? (?:you |people )?(?:about|of)|steer clear of|"
    r"stay away from|"
    r"keep away from|don't (?:use|trust|let|hire|employ)|do not (?:use|trust|hire|employ)|never (?:use|trust|hire)|"
    r"avoid(?: \w+){0,5}|(?:anyone|anybody) (?:thinking of )?using|"
    r"watch out for|"
    r"we all know (?:it was|that)|every(?:one|body) (?:\w+ ){0,5}?knows?(?: that| it was)?|name and shame:?)) $"
)
_TRADE: Final = screened(
    r"\b(?:deposits?|roof\w*|build(?:er|ing)|garage|trader?|tradesman|money|cash|paid|pay|cars?|never (?:see|saw|seen|"
    r"turn\w*|"
    r"came|come)|rip\w*|cowboy|cons?\b|women|ladies|girls|kids|children|it was|did it|thie\w+|steal\w*|stole\w*|deal\w*|"
    r"violen\w+|banned|trouble|lies|papers|off my|off our|ground|scam\w*|cheat\w*|drugs?)\b",
    re.I,
)
_LOWER: Final = screened(
    r"(?<![\w@#])([a-z]{3,}) ([a-z]{3,})(?= (?:is|was|has|who|keeps?|beats?|sells?|nicked|stole|robbed|conned)\b)"
)


def defamation(text: str) -> Reading | None:
    """Whether a text says something of a named person that would be defamatory if it were not true."""
    found = DEFAMATION.read_with(text, _ABOUT, 2, lambda: somebody_named(text, any_pair=True) or _lower_named(text))
    if found is not None:
        return found
    for stretch in stretches(plain(text)):
        name = somebody_named(stretch, any_pair=True) or _lower_named(stretch)
        if name and _said_of(stretch, name):
            return DEFAMATION.weigh(stretch, {_ABOUT: 2.0, _ALLEGED: 2.0})
    return None


def _said_of(text: str, name: str) -> bool:
    start = text.find(name)
    if _DOES.match(text, start + len(name)):
        return True
    before = text[max(0, start - 90) : start]
    return _CALLED.search(before) is not None or (_WARNED_OF.search(before) is not None and _TRADE.search(text) is not None)


def _lower_named(text: str) -> str:
    """A full name in small letters: a first name that is no other word, in front of what somebody is said to be or do."""
    for found in _LOWER.finditer(text):
        if is_hint(found[1]) and not is_plain_word_too(found[1]):
            return found[0]
    return ""
