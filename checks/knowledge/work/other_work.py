"""Work that shares shifts, ranks, patrols or uniforms with the police: nurses, firefighters, soldiers, guards, shops."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["MILITARY", "guards_or_soldiers", "other_trade"]

# The armed forces, by service, regiment, posting and slang.
MILITARY: Final = (
    r"army|royal (?:navy|engineers|signals|artillery|logistics|marines?|air force|irish|welsh|anglians?|scots|"
    r"tank|green jackets|fusiliers|military police)|raf(?: regiment)?|navy|naval|reme|rlc|ramc|soldiers?|squaddies?|troops|"
    r"veterans?|regiment(?:al)?|regt|battalions?|platoons?|squadrons?|brigade (?!manager)|barracks|corporal|lance jack|"
    r"guardsm[ae]n|(?:coldstream|grenadier|welsh|scots|irish|life) guards|fusiliers|gurkhas?|"
    r"dragoons?|hussars|lancers|yeomanry|paras|parachute regiment|(?:\d+|one|two|three|the) (?:para|rifles|commando|"
    r"mercians?|yorks|lancs|scots|royal anglian|duke of lancaster'?s)|the rifles|bootnecks?|commandos|sandhurst|catterick|"
    r"lympstone|cranwell|aldershot|helmand|afghan(?:istan)?|iraq|basra|camp bastion|bosnia|kosovo|falklands|op(?:eration)? "
    r"(?:herrick|telic|banner)|passing[- ]off|sergeants'? mess|officers'? mess|sergeant[- ]major|drill sergeant|"
    r"colour sergeant|staff sergeant|flight sergeant|military|armed forces|reservists?|territorial army|air force|marines|"
    r"(?<!police )(?<!mps )(?<!the )cadets?|air corps|atc\b|combined cadet force|hms \w+"
)
_TRADE: Final = screened(
    r"\b(?:nurs(?:e|es|ing)|(?:ward )?sister [A-Z]\w+|wards?\b|patients?|nhs|midwi(?:fe|fery)|junior doctor|doctors? (?:on|"
    r"strike)|paramedics?|hospital trust|nurse in charge|handover on the ward|"
    r"(?:my|our|love|best|great|whole|the) (?:a&e|icu|itu|theatres?|maternity)\b|(?:a&e|icu|itu|maternity|theatre) (?:nurse|"
    r"dept|department|family|team|crew|girls|lot|lads|staff|shift|nights|sister|gang|colleagues|doctor|consultant)|"
    r"ambulance|emt\b|icu\b|theatre staff|care (?:home|work(?:er|ers|ing)?)|carers?|hca\b|residents|dementia|surgery|gp\b|"
    r"pharmacy|dental|"
    r"vets?\b|fire ?(?:fighters?|m[ae]n|station|brigade|crew|service|engine|ground)|fire and rescue|retained firefighter|"
    r"(?:red|blue|green|white|amber) watch|watch manager|crew manager|"
    r"appliance|coastguard|lifeboat|rnli|"
    r"teach(?:er|ing)|classroom|year (?:\d|group)|ofsted|sixth form|marking|lesson|head ?teacher|pta\b|playgroup|"
    r"tesco|asda|aldi|lidl|sainsbury'?s|morrisons|b&q|amazon|warehouse|factory|depot|distribution cent(?:re|er)|"
    r"sorting office|royal mail|post(?:ie|man|woman|al)s?|forklift|shop floor|on the tills?|checkouts?|retail|customers?|"
    r"bin (?:men|lorry)|"
    r"pub|bar staff|behind the bar|kitchen|chef|restaurant|cafe|barista|hotel|the bar\b|costa|starbucks|nando'?s|"
    r"mcdonald'?s|greggs|bak(?:ery|er|ing|es)|wetherspoons?|spoons\b|salon|waitress|waiter|"
    r"bouncers?|door ?staff|door supervisor|doorman|security (?:guard|firm|officer|team|company|shift)|"
    r"bus driver|train (?:driver|crew)|cabin crew|crew ?room|lorry|hgv|courier|taxi|cab\b|plumb(?:er|ing)|"
    r"scaffold(?:er|ing)?|building site|electrician|site manager|steelworks|brewery|colliery|shipyard|"
    r"call centre|help ?desk|server room|software|sprint|deploy(?:ment)? to prod|devops|office job|accountan(?:t|cy)|"
    r"solicitors?|lawyer|journalist|newsroom|farm|lambing|milking|prison officers?|hmp\b|probation officer|social worker|"
    rf"{MILITARY}|salvation army|scouts?|scout ?master|akela|brownies|girl ?guid(?:es|ing)|guides|beavers|cubs|"
    r"traffic warden|parking (?:warden|attendant)|"
    r"lifeguard|lollipop|school crossing|museum|zoo)\b",
    re.I,
)
_POLICE_TIE: Final = screened(
    r"\b(?:police|policing|constabulary|copper|bobby|pcso|custody|prisoners?|(?<!cardiac )arrest(?:s|ed|ing)?|"
    r"shoplifters?|burglars?|999|response (?:team|cop|officer|shift)|(?:on|to) response|the nick|section 136|136s?|sectioned|"
    r"mispers?|domestics|skipper|cordon|warrant|sarge|(?:custody|section|shift|my|our|the) sergeants?)\b",
    re.I,
)
_GUARD: Final = screened(
    r"\b(?:voucher|staff discount|store manager|bouncers?|door ?staff|door "
    r"supervisor|doorman|(?:in|do|doing) security|security (?:lads|lot|blokes|guys|lass|guard|firm|officer|team|company|"
    r"shift|job|work)s?|store "
    rf"detective|loss prevention|prison officers?|hmp\b|{MILITARY}|"
    r"border force|immigration officer|traffic warden|parking attendant)\b",
    re.I,
)


def other_trade(text: str) -> bool:
    """Whether the text is about other work than a police officer's, with no word that ties it to the police."""
    return _TRADE.search(text) is not None and _POLICE_TIE.search(text) is None


def guards_or_soldiers(text: str) -> bool:
    """Whether the text is about guards, prison or the armed forces: trades that detain and patrol as well."""
    return _GUARD.search(text) is not None
