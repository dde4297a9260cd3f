"""What a text says of a case that is open and that a lawyer should read (PUB-15)."""

from __future__ import annotations

from typing import Final

from checks.knowledge.words.scales import AGAINST, Cue, Reading, Scale
from checks.knowledge.work.work_wording import once

__all__ = [
    "PREJUDICE",
    "PREJUDICE_EXPRESSION",
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
            r"convicted before|known (?:burglar|dealer|thief|rapist|paedo\w*|offender|thug|criminal|troublemaker)|"
            r"(?:long|lengthy|extensive) (?:criminal )?record|past (?:offences|convictions|"
            r"record|crimes)|(?:two|three|four|five|six|ten|\d+) previous|always (?:at it|in trouble)|did time)\b",
        ),
        Cue(
            "says who did it",
            2,
            r"\b(?:(?:the|our|that|this) (?:killer|murderer|rapist|burglar|robber|attacker|arsonist|thug|thief|stabber) "
            r"(?:is|was|has been|'s) (?:now |finally |safely )?(?:in custody|in (?:the|our) cells|arrested|charged|caught)|"
            r"(?:definitely|clearly|obviously|undoubtedly|certainly|without doubt) (?:responsible|behind|the one|guilty))\b",
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
            r"(?:the|our) cells|in custody|cps|"
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
            r"\b(?:dominoes|darts|cards|charades|monopoly|new signing|"
            r"driving test|pleasure|quiz|panto|biscuits?|cake|chocolate|rolo|marathon|degree|goal|penalty|"
            r"ref(?:eree)?|episode|"
            r"series|netflix|book|novel|film|podcast|drama|dog|cat|puppy|convicted|jailed|sentenced|found guilty|"
            r"pleaded guilty to|"
            r"will appear|due to appear|lol)\b",
        ),
    ),
)

# RE2, for a listener on any account.
PREJUDICE_EXPRESSION: Final = once(
    r"\b(?:did it|done it|done for|guilty|murder|killer|killed|rapist|raped|stabbed|charged|arrested|nicked|bail|cells|"
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
