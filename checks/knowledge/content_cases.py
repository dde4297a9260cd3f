"""What a text says of a case that is open, or of a named person, that a lawyer should read (PUB-15, PUB-16)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.content_people import somebody_named
from checks.knowledge.scales import AGAINST, Cue, Reading, Scale
from checks.knowledge.work_wording import once

__all__ = [
    "DEFAMATION",
    "DEFAMATION_EXPRESSION",
    "PREJUDICE",
    "PREJUDICE_EXPRESSION",
    "defamation",
    "prejudice",
]

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
