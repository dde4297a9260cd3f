"""Personal accounts that take reports of crime, and captions that show police kit or uniform."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.casing import mended
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain, sentence
from checks.knowledge.work.duty_context import statements
from checks.knowledge.work.forces import forces_in
from checks.knowledge.work.police_voice import answers_reports
from checks.knowledge.work.work_wording import guards_or_soldiers, not_own_work

__all__ = ["KIT_EXPRESSION", "REPORT_EXPRESSION", "kit_shown", "takes_reports"]

# RE2, for listeners.
REPORT_EXPRESSION: Final = (
    r"\b(?:burglar\w*|thefts?|stolen|stole|shoplift\w*|robber\w*|incidents?|crimes?|anti-?social|asb|drugs?|"
    r"deal(?:ing|ers?)|suspicious|vandal\w*|damage|break-?ins?|"
    r"broken into|broke in|assault\w*|harass\w*|scam\w*|fraud\w*|hit and run|cctv|dash ?cam|witness\w*|suspects?|quad "
    r"bikes?|nuisance|offender|domestic|stalk\w*|"
    r"threats?|speeding|statement|101|intel|prowler|arson|reg|plate|prints|log|logs|crimed|reference|exhibit|footage|video|"
    r"breach\w*|tip|letters|house|evidence|farm|queue|flagged|arson|van|address|charged|marker|alley|patrols|regs|saw|"
    r"logged|hassl\w+|info|job|message|nights|inbox|dealing|submitted|bikes?|date of birth|the system|officers?|patrol|"
    r"swing by|on (?:shift|duty|nights|lates|earlies)|flag|bobby|at least there's a "
    r"record|parade|oic|someone out|look into it)\b"
)
KIT_EXPRESSION: Final = (
    r"\b(?:warrant card|body armou?r|stab(?:by| vest| proof)|met ?vest|uniforms?|locker|epaulettes?|custodian|helmet|"
    r"tunic|handcuffs|cuffs|baton|asp|pava|taser|hi-?vis|kit ?bag|"
    r"duty belt|utility belt|number ones|no\.? ?1s|number 1s|bowler|body ?worn|bwv|boots|kit|hat|radio|shirt|beret|"
    r"notebook|pocket ?book|patrol car|police|cuffed|shields?|public order|riot|g36|glock|mcx|carbine|medals|ride|wheels|"
    r"office for|hi vis|high vis|number|flying suit|issued|kitted|togs|turnout|tit hat|hat badge|cap badge|belt|vest|"
    r"black and white|chequer\w*|sillitoe|hendon|tulliallan|sworn|police (?:car|van|vehicle)|marked car)\b"
)
_CRIME: Final = screened(
    r"\b(?:burglar\w*|thefts?|stolen|stole|shoplift\w*|robber\w*|incidents?|crimes?|crime (?:number|ref\w*|report)|"
    r"anti-?social|asb|drug deal\w*|dealing|suspicious|vandal\w*|criminal damage|"
    r"break-?ins?|broken into|broke in|assault\w*|harass\w*|scam\w*|fraud\w*|hit and run|cctv|dash ?cam|witness\w*|"
    r"suspects?|quad bikes?|nuisance|offender|domestic|stalk\w*|threats?|speeding|statement|101|intel|prowler|arson|"
    r"the reg|number ?plate)\b",
    re.I,
)
_POLICE_SIDE: Final = screened(
    r"\b(?:i'?ll|i will|i can|i could|let me|we'?ll|we will|we can|i'm going to|i've|i have|gonna|will) (?:\w+ "
    r"){0,2}?(?:look into|chase (?:it|this|that|up|the)|log (?:it|this|that|a)|pass(?:ed)? (?:it|this|that|them|your|"
    r"the)? ?(?:\w+ ){0,3}(?:on )?(?:to|on)|get (?:someone|an officer|a patrol|a unit|somebody|one of (?:the|my)|the "
    r"(?:team|neighbourhood|local|oic))|get (?:it|this|that) (?:logged|crimed|recorded|looked)|(?:put|stick|add) "
    r"(?:it|this|that) (?:on|in|through)(?: the)? (?:system|niche|log|intel|crime)?|check (?:the )?(?:crime "
    r")?(?:system|log|crime|niche|with the (?:oic|team|officer))|speak to (?:the )?(?:oic|officer|team|sergeant|sgt|"
    r"pc|dc)|find out who(?:'s| is)? (?:dealing|got|the oic)|take (?:a|your|the) (?:statement|report|details)|"
    r"[^.!?\n]{0,40}\b(?:officer|oic|(?:our|my|the) (?:\w+ )?team|control room|sergeant|patrol)\b|create (?:the|a) "
    r"crime|book (?:it|that|them|this) in|get a (?:unit|patrol|car)|crime (?:it|this)|(?:run|put|add|attach|upload) "
    r"(?:it|this|that|them|the \w+(?: \w+)?) (?:through|to the (?:crime|case|log|report|file|investigation)|on the "
    r"(?:log|system|crime))|deal with (?:it|this|them)|raise (?:a|it|this)|pop round|come (?:round|and take|out)|deal "
    r"with it (?:on|when i'm on)|send (?:a|an|someone|somebody) (?:patrol|officer|unit|round)|run (?:the|that) (?:reg|"
    r"plate)|do (?:some|extra) patrols|sort (?:a|it) (?:patrol|out when i'm on)|have a (?:look|word)|follow (?:it|"
    r"this) up|see (?:what|where) (?:i can find|it's at|the case))\b",
    re.I,
)
_POLICE_HANDS: Final = screened(
    r"\b(?:officers?|oic|patrols?|crime log|as evidence|create (?:the|a) crime|log(?:ged)? (?:it|this)|niche|the "
    r"system|statement|the team|my team|neighbourhood team|unit|intel|the case|investigat\w+|crime (?:report|number|"
    r"ref\w*)|control room|sergeant|sgt|beat|cid|on shift|on duty|colleagues?)\b",
    re.I,
)
_TO_ME: Final = screened(
    r"\b(?:report (?:it|this|them|that|any(?:thing)?|crimes?|all)? ?(?:\w+ ){0,3}?(?:to me|directly to me|through me|"
    r"via me)|(?:message|dm|pm|text|inbox|ring|call|email|contact|tell) me\b|"
    r"(?:drop|send|give|ping|forward) me (?:\w+ ){0,3}?(?:a (?:dm|pm|message|text)|the|any|your|details|footage|it|"
    r"info\w*|reg)|send (?:it|the footage|footage|details|any|the details|them) (?:\w+ ){0,2}?(?:to|over to) me|"
    r"(?:my|me) (?:inbox|dms?) (?:is|are)|(?:dm|pm|inbox) me|let me know)\b",
    re.I,
)
_AS_OFFICER: Final = screened(
    r"\b(?:i'm (?:on (?:shift|duty|lates|nights|earlies)|the (?:oic|officer|sergeant)|your (?:local|neighbourhood|"
    r"beat)|a (?:police|pc)|investigating)|on (?:shift|duty)|as (?:a|an|your) (?:\w+ )?(?:officer|pc|cop|copper|"
    r"sergeant|bobby)|my (?:team|officers|beat|shift|patch|colleagues|sergeant)|"
    r"we're (?:investigating|looking|aware|trying)|our (?:officers|enquiries|team|investigation)|at work|when i'm "
    r"(?:back )?(?:on|in)|back on (?:shift|duty|nights|lates)|tomorrow at work|i work|instead of 101|rather than 101|"
    r"save (?:you )?(?:ringing|calling) 101|no need to (?:ring|call) 101|through to the right team)\b",
    re.I,
)
_VICTIM: Final = screened(
    r"\b(?:my|the) (?:diary|calendar|order book|bookings)\b|\b(?:my|our) (?:\w+ )?(?:car|van|bike|house|home|garage|shed|"
    r"phone|purse|wallet|cat|dog|parcel|motorbike|"
    r"caravan|tools|business|shop|catalytic|neighbour'?s?|son'?s?|daughter'?s?|mum'?s?)\b[^.!?\n]{0,50}\b(?:stolen|"
    r"nicked|taken|hit|damaged|burgled|broken|missing|robbed|keyed)\b|"
    r"\b(?:stole|nicked|took|burgled|broke into|robbed|keyed|damaged) (?:my|our|me|us)\b|\b(?:reward|for sale|selling|"
    r"£\d|tickets?|collection only|customer|order|refund|delivery|parcel)\b|\bi(?:'ve| have)? reported (?:it|this) "
    r"(?:to|online)",
    re.I,
)
_SURE_KIT: Final = screened(
    r"\b(?:stab vests?|stabby|met ?vest|(?:my|the|our|new|a|with|flashed|lost|left|forgot|old) (?:\w+ )?warrant card|"
    r"warrant card|police uniform|(?:number|no\.?) (?:one|1)s? (?:uniform|dress)|"
    r"(?:my|new|our|old|first|issued|in) (?:\w+ ){0,2}?(?:stab vest|stabby|stab proof|met ?vest|body armou?r|"
    r"epaulettes?|custodian(?: helmet)?|tunic|duty belt|utility belt|pava|taser|cuffs|handcuffs|baton|body ?worn(?: "
    r"camera| video)?|bwv|police (?:hat|helmet|kit|radio|shirt|boots|car|van|notebook|pocket ?book))|"
    r"(?:stab vest|stabby|body armou?r|met ?vest)(?: and \w+)? (?:on|off|is|on again|tan|all day|in this heat|weather|"
    r"and)|wearing (?:\w+ ){0,2}?(?:stab vest|body armou?r|met ?vest|stabby)|(?:number (?:ones|1s)|no\.? ?1s) (?:on|"
    r"out|pressed|ready|uniform|for|bulled)|(?:my|our|in) (?:number (?:ones|1s)|no\.? ?1s|best tunic)|kit issue|(?:kit|"
    r"uniform) (?:issue|stores|fitting)|"
    r"(?:custodian|tit hat|hat badge|cap badge|epaulettes?|stab ?vests?|stabby|met ?vest|warrant card|"
    r"body ?worn(?: camera| video)?|body ?cam|pava|"
    r"leg restraints|spit hood|taser|public order (?:kit|gear)|riot (?:gear|kit|shield|helmet)s?|tunic|bowler|duty belt|"
    r"utility belt|"
    r"collar numbers?|shoulder numbers?|chequered (?:hat|cap|band|cravat)|flat cap|peaked cap|police (?:hat|helmet|cap|"
    r"boots|badge|vest|jacket|"
    r"fleece|belt|notebook|radio|shirt|uniform|kit|gear|tunic))(?: helmet)?(?: \w+){0,3}? (?:selfie|on|off|arrived|"
    r"issued|sorted|fits?|packed|"
    r"ironed|polished|shiny|ready|collected|handed|shined|pressed|day|again|first|finally|new|fitted|adjusted|back on|"
    r"and i|on me|photo|pic)\b|"
    r"(?:my|our|in|wearing|got|new|issued|old|the|own|this|dug out (?:my|the)|first|last|"
    r"with) (?:\w+ ){0,3}?(?:custodian|tit hat|public order (?:kit|gear)|"
    r"riot (?:gear|kit)|flying suit|cap badge|hat badge|chequered \w+|collar number|shoulder number|ballistic \w+|(?:g36|"
    r"mcx|mp5|glock|carbine|sidearm))\b|"
    r"\bpolice\b (?:on|across) (?:the|my|its|our) (?:back|chest|front|side|bonnet|shoulders?)|(?:g36|mcx|mp5|glock|"
    r"carbine|sidearm) (?:cleaned|signed|"
    r"holstered|on|handed|booked|carried|qualified)|(?:medals?|ribbons?|long service) (?:and \w+ )?(?:on|for) (?:the |"
    r"my )?(?:tunic|uniform|number ones)|"
    r"(?:me|us) and (?:my|our|the) (?:\w+ ){0,2}?(?:ride|wheels|office|motor|chariot|car|van|carrier|bike) for (?:the |"
    r"to)?(?:night|day|shift|week|today|tonight|"
    r"set)|(?:locker|kit ?bag|belt)\b[^.!?\n]{0,30}\b(?:cuffs|pava|baton|asp|stab|taser|radio|spit)|(?:old|first|my|"
    r"hendon|probationer) helmet\b[^.!?\n]{0,30}\bbadge|"
    r"(?:under|in|off|wearing|from) (?:a|the|my) (?:\w+ )?(?:beat|custodian|nato|riot|tit) (?:helmet|hat)|(?:sergeant|"
    r"inspector|skipper)'?s'? (?:stripes|pips|epaulettes)|cuffs,? (?:check|spray|radio|baton)|spray, (?:check )?(?:cuffs|"
    r"baton)|"
    r"chief'?s (?:awards?|commendation)\b|(?:same|new) (?:old )?pc\b(?! (?:world|gam|build|case|monitor))|"
    r"me on the (?:\w+ )?horse\b[^.!?\n]{0,40}\b(?:match|demo|derby|stick|protest)|"
    r"(?:collar |shoulder )?number(?:s)? on (?:my|the|our) (?:shoulders?|epaulettes?)|(?:my|the|got my) (?:whites?|"
    r"white hat|flat cap|white top)\b[^.!?\n]{0,30}\b(?:hat|cap|traffic|top|roads)|"
    r"(?:nato|psu|public order|riot) kit|flame ?proofs|passing[- ]out (?:photo|picture|parade)|"
    r"kit laid out\b[^.!?\n]{0,60}(?:tulliallan|whistle|hendon|ryton|shift|nick)|"
    r"(?:psni|garda|polis) (?:green|uniform|hat)|(?:in|of sweat in|new|my|this) (?:\w+ )?(?:vest|"
    r"plates)\b(?=[^.!?\n]{0,60}\b(?:sweat|years|stank|heat|degrees|cuffs|radio|ballistic))|"
    r"first time in (?:the )?uniform|helmet and tunic|tunic and (?:helmet|hat|bowler)|bowler hat and tunic|leaving "
    r"the cuffs)\b",
    re.I,
)
_UNIFORM: Final = screened(
    r"\b(?:(?:me|us|myself|i|we|selfie|day|back|time|still|while|proud|photo|pic\w*|look\w*|out|"
    r"all)\b[^.!?\n]{0,25}\b(?:in|into|wearing) (?:the |my |full |our )?(?:\w+ )?uniform|my (?:new |old |work |police "
    r"|first |dress |best |number one |ceremonial )?uniform|uniform (?:on|selfie|day|pressed|ironed|ready|fits|hung|"
    r"arrived|collected|is (?:on|ready|pressed))|in (?:my |full |the )?uniform|locker (?:selfie|photo|pic)|(?:in|wearing|"
    r"under) (?:a|my|the) (?-i:NATO)\b|(?:in|by|at|from) my locker|my (?:work "
    r")?locker|locker room|boots (?:polished|bulled|shined)|(?:my )?kit ?bag (?:packed|ready)|kit (?:packed|ready|"
    r"laid out)|(?:bull|polish|shin|iron|press|wash|brush)(?:ed|ing)? (?:and \w+ )?(?:my|the|me) (?:\w+ )?(?:boots|shirts?|"
    r"uniform|"
    r"tunic|whites|toecaps|epaulettes|trousers)|bull(?:ed|ing) (?:my |me |the )?boots)\b",
    re.I,
)
_KIT_TIE: Final = screened(
    r"\b(?:police\w*|policing|constabulary|force|shift|duty|nick|station|passing[- ]out|parade|parading|response|"
    r"patrol|cop(?:s|per|pers)?|officers?|pc|sgt|sergeant|cid|attest\w*|sworn|custody|nights|lates|earlies|warrant|"
    r"beat|stab vest|cuffs|cordon|the job|first day on|probation|chief constable|commendation|long service|awards? "
    r"ceremony|remembrance (?:sunday|parade)|court)\b",
    re.I,
)
_NOT_THEIRS: Final = screened(
    r"\b(?:school|nursery|juniors|infants|academy|grammar|ysgol|uniform (?:shop|sale|swap)|pe kit|blazers?|new term|"
    r"starts?(?= (?:at )?"
    r"[A-Z])|our (?-i:[A-Z][a-z]+)(?:'s)? (?:starts?|is|has|looks?|in|off|first)|mum in bits|labels?|name ?tapes?|half term|"
    r"nurses?|scrubs|ward|cadets?|army|navy|raf|fire ?fighter|postie|reception|year \d|big school|primary|secondary|son|"
    r"daughter|son's|kids?|children|my "
    r"(?:boys?|girls?)|little (?:one|man|lady)|all grown|he|she|his|her|he's|she's|beavers|cubs|rainbows|gym|pool|"
    r"swimming|changing room|locker room banter|rugby|football|festival|"
    r"airline|cabin crew|waitrose|scout|cosplay|ebay|vinted|for sale|selling|charity shop|replica|vintage|collector|"
    r"collection|auction|handbag|holiday|sentence|dress code|fluffy|bedroom|kinky|horse|ride|cycling|skate|cricket|amazon)\b",
    re.I,
)


def takes_reports(text: str) -> str:
    """How a text takes, or answers, a report of crime on the police's behalf; empty when it does not."""
    text = mended(plain(text))
    if not_own_work(text) or guards_or_soldiers(text) or _VICTIM.search(text):
        return ""
    if answers_reports(text):
        return "answers a report of crime"
    if not _CRIME.search(text):
        return ""
    side, to_me, officer = _POLICE_SIDE.search(text), _TO_ME.search(text), _AS_OFFICER.search(text)
    if side and (officer or to_me or _POLICE_HANDS.search(sentence(text, side.start(), side.end()))):
        return "answers a report of crime"
    if to_me and (officer or re.search(r"(?i)report [^.!?\n]{0,30}(?:to me|through me|via me)|statement", text)):
        return "asks for reports of crime"
    return ""


def kit_shown(text: str, force: str) -> tuple[str, bool] | None:
    """The kit or uniform that a caption or post shows as the writer's own, and whether the words leave no doubt."""
    text = mended(plain(text))
    found = _kit(text, force)
    if guards_or_soldiers(text):
        return found
    parts = statements(text)
    # What the other sentences of a long post are about does not unsay the one on the uniform.
    for part in parts if len(parts) > 1 and found is None else ():
        found = found or _kit(part, force)
    return found


def _kit(text: str, force: str) -> tuple[str, bool] | None:
    if not_own_work(text) or _NOT_THEIRS.search(text):
        return None
    sure = _SURE_KIT.search(text)
    if sure:
        return sure[0].lower(), True
    worn = _UNIFORM.search(text)
    if worn is None:
        return None
    if _KIT_TIE.search(text) or forces_in(text, force):
        return worn[0].lower(), True
    # "Uniform ironed" alone is a schoolchild's: without a word of the job it has to be the writer who wears it.
    mine = re.search(r"(?i)\b(?:my|me|myself|i|i'm|i've)\b", text) is not None and "uniform" in worn[0].lower()
    return (worn[0].lower(), False) if mine else None
