"""Duty in the first person: what only somebody who polices for a living writes about a shift, and what merely sounds like it."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.ranks import JOB_TITLE
from checks.knowledge.work_wording import (
    first_person,
    is_fiction,
    is_hoped_for,
    is_memorial,
    is_union,
    other_trade,
    plain,
    sentence,
    somebody_elses_news,
)

__all__ = ["DUTY_EXPRESSION", "DutyCue", "duty_cues", "says_is_officer"]

# RE2, for listeners: any text that may tell of duty. Wide on purpose; `duty_cues` decides.
DUTY_EXPRESSION: Final = (
    r"\b(?:arrest\w*|nicked|lifted|locked up|banged up|detain\w*|apprehend\w*|cuff\w*|handcuff\w*|taser\w*|breathaly[sz]\w*|charged|"
    r"stop[- ](?:and[- ])?search\w*|stopped|bailed|chas(?:ed|ing)|caught|sectioned|seized|seizing|recovered|warrants?|raid\w*|doors?|attend\w*|respond\w*|"
    r"dealt|dealing|searched|evidence|scene|cordon|obs|watch|custody|prisoners?|cells|mg11s?|airwave|blues|blue light|response|patrol\w*|"
    r"house[- ]to[- ]house|door[- ]to[- ]door|public order|psu|sergeants?'?|inspectors?'?|probationer\w*|tutor\w*|cid|late turn|early turn|"
    r"night turn|mutual aid|stinger|pursuit|misper|police\w*|policing|copper|cop|bobby|detective|pcso|constable|101|crimestoppers|witness\w*|"
    r"officers?|the nick|the beat|on duty|shift\w*|sudden death|domestics?|rtcs?|shoplift\w*|burglar\w*|thinblueline|coplife|sworn in|attested|"
    r"passed out|passing out|pc|the job|section 136|ncalt|speed (?:gun|enforcement|checks?)|drink driv\w*|traffic stops?|crime (?:scene|prevention))\b|#\w*(?:police|cop)\w*"
)

_SUBJECT: Final = (
    r"(?:\b(?:i|we)(?:'ve|'d| have| had)?\b|\b(?:my|our) (?:\w+ )?(?:team|shift|section|crew|unit|officers|lot|lads|squad|probationer|tutor|student|crewmate|oppo|"
    r"colleagues?|partner)(?: (?:and i|have|has))?|\b\w+ and (?:i|me)|\bme and \w+(?: \w+)?|\bthe (?:team|lads|section|shift|crew)(?: have| has)?|\bus lot)"
)
_AUX: Final = (
    r"(?:,? ?\b(?:just|also|then|even|finally|both|already|actually|only|managed to|got to|ended up|helped(?: to)?|all|quickly|literally|later|"
    r"eventually|successfully|recently|safely|promptly|between us|today|tonight|yesterday|this morning|last night|personally|have|had|has|been|out))*"
)
_LEAD: Final = rf"(?:{_SUBJECT}{_AUX}\s+|(?:^|[.!?…\n;:,]\s*|\b(?:and|then|by|after|before|from|of|with|spent|day|night|shift|morning|evening)\s+)(?:\w+ly )?)"
_SOMEONE: Final = (
    r"(?:(?:a|an|the|this|that|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|another|some|several|multiple|our|his|her)\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?:males?|females?|m[ae]n|wom[ae]n|suspects?|offenders?|youths?|lads?|blokes?|guys?|drivers?|burglars?|shoplift(?:er|ing)s?|thie(?:f|ves)|dealers?|"
    r"robbers?|prisoners?|people|persons?|teens?|teenagers?|drunks?|him|them|someone|somebody|motorists?|riders?|muggers?|baddies?|"
    r"bad guys?|crooks?|criminals?|villains?|toe-?rags?|scrotes?|fellas?|occupants?|passengers?|nominals?|wanted \w+|fugitives?)\b"
)
_COUNTED: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a couple|another|a few|several|our first|my first)(?: more)?"
    r"(?: (?:for|on suspicion|tonight|today|this|last night|before|in custody|yesterday|overnight|already|on (?:warrant|nights|lates))\b)"
)
_OFFENDER: Final = (
    r"(?:(?:a|an|the|two|three|four|five|six|\d{1,2}|another|some|several)\s+)?(?:[\w-]+\s+){0,2}?(?:burglars?|shoplifters?|thie(?:f|ves)|dealers?|robbers?|"
    r"suspects?|offenders?|drink[- ]drivers?|drug[- ]drivers?|muggers?|speeders?|disqualified drivers?|wanted (?:male|man|female|woman|person|people)|"
    r"prisoners?|baddies?|bad guys?|criminals?|crooks?)\b"
)
_JOB_KINDS: Final = (
    r"(?:rtcs?|rtas?|domestics?|burglar(?:y|ies)|robber(?:y|ies)|stabbings?|assaults?|sudden deaths?|pub fights?|fights?|disturbances?|incidents?|"
    r"collisions?|misper|missing (?:person|people|child|teen\w*|kid)|shoplift\w*|999s?|immediates?|grade (?:one|1)s?|break-ins?|affray|"
    r"public order|violent \w+|knife\w*|fatals?|crime scenes?|emergency calls?|calls for service|stolen (?:car|vehicle)s?|drunks?|section 136|asb|"
    r"anti-?social behaviour|domestic (?:abuse|violence)|suicid\w+|armed robber\w*|serious (?:crash|assault))"
)
_SEIZED: Final = (
    r"(?:[\w,£'&/-]+\s+){0,6}?(?:drugs?|cannabis|heroin|crack|cocaine|class [ab]|cash|kni(?:fe|ves)|weapons?|machetes?|firearms?|stolen|uninsured|"
    r"vehicles?|cars?|vans?|mopeds?|e-?scooters?|e-?bikes?|plants?|counterfeit|motorbikes?|off-road bikes?|goods|tools)\b"
)


def _told(verb_and_object: str) -> re.Pattern[str]:
    return re.compile(_LEAD + verb_and_object, re.I | re.M)


# (expression, what the evidence list says). Each needs the writer, the writer's team or an implied "I" as its subject.
_DONE: Final = tuple(
    (_told(expression), cue)
    for expression, cue in (
        (
            rf"(?:arrest(?:ed|ing)|nick(?:ed|ing)|lift(?:ed|ing)|lock(?:ed|ing) up|bang(?:ed|ing) up|detain(?:ed|ing)|apprehend(?:ed|ing)|"
            rf"(?:hand)?cuff(?:ed|ing)|taser(?:ed|ing)|breathaly[sz](?:ed|ing)|stop(?:ped)?[- ]and[- ]search(?:ed|ing)?|stop[- ]search(?:ed|ing)|"
            rf"section(?:ed|ing)|book(?:ed|ing) in|nabbed|collared|got the cuffs on|put the cuffs on) (?:{_SOMEONE}|{_COUNTED})",
            "tells of an arrest or a stop",
        ),
        (rf"(?:caught|catching|chas(?:ed|ing)|interview(?:ed|ing)|charg(?:ed|ing)|bailed|processed|processing|stopped|stopping|dealt with|tackled|rugby tackled|pursued|locked) {_OFFENDER}", "tells of dealing with suspects"),
        (rf"(?:charg(?:ed|ing)|report(?:ed|ing)) {_SOMEONE} (?:with|for) (?:drink|drug|theft|burglary|assault|speeding|no insurance|robbery|murder|gbh|abh)", "tells of a charge or a report"),
        (rf"(?:seiz(?:ed|ing)|took off the streets?|taken off the streets?|got off the streets?|confiscat(?:ed|ing)) {_SEIZED}", "tells of a seizure"),
        (r"(?:recovered) (?:a|two|three|several|the|some|another) (?:\w+ )?(?:stolen|knife|knives|drugs|weapons?)\b", "tells of a recovery"),
        (r"(?:execut(?:ed|ing)|carried out|carrying out|did|doing|hit|on) (?:a|an|the|two|three|several|another|some) (?:[\w-]+ ){0,3}(?:warrants?|section 18|s18|drugs? raid|dawn raid|raids?)\b", "tells of a warrant"),
        (r"(?:put(?:ting)?|took|smashed|kicked|booted) (?:a|the|two|three|some|their|his) (?:\w+ )?doors? (?:in|through|off)\b", "tells of a forced entry"),
        (rf"(?:attend(?:ed|ing)|respond(?:ed|ing) to|been called to|called to|sent to|dispatched to|dealt with|dealing with|deployed to|blue[- ]lighted to|raced to|ran to|went to) (?:\w+ ){{0,4}}?{_JOB_KINDS}\b", "tells of incidents attended"),
        (r"(?:stopp(?:ed|ing)|pull(?:ed|ing)(?: over)?) (?:[\w-]+ ){0,4}?(?:cars?|vans?|drivers?|vehicles?|moped|motorists?|lorry|scooter)\b[^.!?\n]{0,60}\b(?:no insurance|insurance|licen[cs]e|drink|drug|speed\w*|seat ?belts?|on (?:his|her|their) phones?|disqualified|mph|seized|no tax|untaxed|mot|cannabis|stolen)\b", "tells of a vehicle stop"),
        (r"(?:giv(?:e|ing)|gave|given) evidence (?:at|in|against|from) (?:[\w']+ ){0,3}(?:court|mags|magistrates|bailey|trial)\b", "tells of giving evidence"),
        (r"(?:search(?:ed|ing)) (?:[\w-]+ ){0,4}(?:suspects?|for drugs|for the suspect|for weapons|gardens for|offenders?|prisoners?)\b", "tells of a search"),
        (r"(?:taken|took|put|brought|bringing|taking) (?:[\w-]+ ){0,4}(?:(?:in)?to|into) (?:custody|the cells|the nick)\b", "tells of a custody case"),
    )
)
# Terms of the trade: they count beside "I", "we", "my", or where the sentence leaves the subject out.
_TERMS: Final = tuple(
    (re.compile(expression, re.I | re.M), cue)
    for expression, cue in (
        (r"\bscene[- ]guard(?:ing|ed)?\b|\bguard(?:ing|ed) a (?:crime )?scene\b|\bon (?:a|the) (?:crime )?(?:scene|cordon)\b|\bcordons? (?:duty|all)\b", "guarding a scene"),
        (r"\bconstant (?:obs|watch|supervision)\b|\b(?:hospital|bed) (?:guard|watch)\b[^.!?\n]{0,40}\bprisoner|\bprisoner (?:at|in) hospital", "guarding a prisoner"),
        (r"\b(?:my|our|a|the|with|this|four|three|two|one|first|last|\d) prisoners?\b(?! of)|\bprisoners? (?:to|in|processing|handover|transport)\b|\bin (?:the )?(?:custody block|custody suite|cells)\b|\bcustody (?:suite|desk|skipper|sergeant|queue|block|all|shift|course)\b|\b(?:in|down|stuck in|through|sat in|at) custody\b(?! (?:battle|of|case|hearing|series))", "custody work"),
        (r"\bmg(?:11|5|3)s?\b|\bcase ?files? (?:for|to) (?:the )?cps\b|\bcps (?:advice|file|charging)\b|\bpnc check|\bairwave\b|\bniche rms\b", "police paperwork or systems"),
        (r"\bblues (?:and|&|n) twos\b|\bblue[- ]?light(?:s|ing|ed)? (?:run|drive|driving|to|course|all)\b|\bblues on\b|\bon blues\b", "a blue-light run"),
        (r"\bresponse (?:team|shift|driver|driving|driv\w+ course|officer|car|policing|course|section|policing|duties|nights|lates|earlies)\b|\bon response\b|\b(?:back|out) (?:on|to|with) response\b", "response work"),
        (r"\b(?:out|back|been|was|were|am|i'm|we're|still|bit of|night|foot|vehicle|mobile|proactive|plain ?clothes|high[- ]vis\w*|reassurance|rural|town cent(?:re|er)|evening|hotspot|asb|cycle|car|routine|busy) (?:on |of )?(?:foot )?patrol(?:s|ling|led)?\b(?! (?:car (?:toy|game)|boat))|\bpatrolling (?:the|our|my|around|town|in)\b|\bon patrol\b|\bon the beat\b|\bpounding the beat\b|\bwalking (?:the|my) beat\b", "patrol"),
        (r"\bhouse[- ]to[- ]house\b|\bdoor[- ]to[- ]door enquir\w+", "house-to-house enquiries"),
        (r"\bpublic order (?:shift|training|deployment|course|tour|duty|trained|serial|refresher|officer|cop)\b|\bpsu\b|\bfootball (?:duty|policing|serial)\b|\bpolicing (?:the )?(?:football|derby|match|game|carnival|protest|demo|march|festival|concert)\b|\bmutual aid\b|\bpublic order\b[^.!?\n]{0,20}\bserial\b", "public order work"),
        (r"\b(?:sergeants?|inspectors?)'? (?:exams?|boards?|process|promotion)\b|\bnppf\b|\bospre\b|\b(?:passed|sat|failed|revising|revision|studying) (?:for )?(?:my|the) (?:nie|sgts|sergeants?'?|inspectors?'?)\b|\bnational investigators'? exam\b|\bdetective (?:course|exam|training)\b|\bicidp\b", "promotion or detective training"),
        (r"\bprobationers?\b|\btutor constable\b|\btutoring\b[^.!?\n]{0,40}\b(?:officer|cop|pc|recruit)|\bstudent officers?\b|\bindependent patrol\b|\bcompany patrol\b|\bpassing[- ]out parade\b|\bpassed out (?:as|from|of) (?:a |the |my )?(?:pc|police|training|hendon|tulliallan|ryton|garnerville)\b", "probation or training"),
        (r"\bcid (?:attach\w*|shift|office|on[- ]call|course|team|nights|lates|posting)\b|\b(?:joined|joining|move(?:d)? (?:over )?to|start(?:ed|ing)? (?:on|in|with|at)|year[s]? (?:on|in)|back (?:on|in)|posted to) (?:the )?(?:cid|roads policing|traffic unit|dog section|dog unit|response)\b", "a police department"),
        (r"\b(?:late|early|night) turn\b|\bquick changeover\b", "police shift words"),
        (r"\bstingers?\b(?! missile)[^.!?\n]{0,30}\b(?:car|deployed|vehicle|stop|tyres)|\btpac\b|\bcar chase\b|\b(?:vehicle|foot|police|car) (?:pursuit|chase)s?\b|\bin pursuit\b|\btaser (?:course|training|refresher|officer|trained|drawn|deployed)\b|\bpersonal safety training\b|\bofficer safety training\b|\bbig red key\b|\bmethod of entry\b", "police tactics or training"),
        (r"\bsudden deaths?\b|\bdeath (?:message|knock)\b|\bmispers?\b|\b(?:section|s) ?136\b|\bdelivering (?:a|the) death\b|\b(?:fatal )?rtcs?\b", "incidents in police terms"),
        (r"\bspeed (?:gun|enforcement|checks?|trap|operation)\b|\blaser gun\b|\bdrink[- ]drive (?:campaign|checks?|operation)\b|\broadside (?:stop|check|breath)\w*|\btraffic stops?\b", "roads policing"),
        (r"\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|couple of|few|more|first|no|good|decent|several|multiple|another) (?:\w+ )?(?:arrests?|lock[- ]ups?|collars|in the cells|stop[- ]?search(?:es)?|nickings?)\b|\barrests? (?:made|count|tally)\b", "arrests counted"),
        (r"\b(?:back|over) (?:at|to) the nick\b|\bat the nick\b|\bfrom the nick\b|\bleft the nick\b", "the police station in police terms"),
    )
)
# Shift words that nurses and many others share: they count beside a word of the job in the same text.
_SHIFT: Final = re.compile(
    r"\b(?:on (?:duty|shift|nights|lates|earlies)|(?:night|late|day|early|long|busy|quiet|cracking|first|last|tough|another|crazy|mad|next|double|this|\d+[- ]hour) shifts?|"
    r"off (?:duty|shift)|end of shift|start of shift|set of (?:nights|lates|earlies)|(?:last|first|final) (?:night|late|early)|finished (?:at|nights|lates|earlies|work|my|shift)|"
    r"(?:my|our) shift|rest days?|back (?:in|to|at|on) (?:work|nights|lates|duty)|overtime|o/t|nights? (?:done|over|finished)|briefing|parade|kept on|off late)\b",
    re.I,
)
_SHIFT_TIE: Final = re.compile(
    r"\b(?:police|policing|officers?|patrol|prisoners?|arrest(?:s|ed)?|cells|999s?|blues|the nick|sarge|skipper|sergeant|burglar\w*|shoplift\w*|cordon|"
    r"custody|crimes?|criminals?|villains|bobby|cop(?:s|per|pers)?|pc|constable|statements?|domestics?|rtcs?|response team|bad guys?|cid|suspects?|warrants?|drunk and disorderly|pub fights?|the beat)\b",
    re.I,
)
_APPEAL_OWN: Final = re.compile(
    r"\b(?:we(?:'re| are| would| need|'d)?|i(?:'m| am| would|'d)?|my (?:team|officers|colleagues)(?: are)?|our (?:team|officers|enquiries|investigation)\w*(?: are)?)\s+(?:\w+\s+){0,3}?"
    r"(?:appeal(?:ing)? for (?:\w+ )?(?:witness\w*|information|footage|dash ?cam)|investigat(?:ing|e)|looking (?:for|to trace|to speak)[^.!?\n]{0,40}\b(?:witness\w*|suspects?|male|man|wom[ae]n|connection)|"
    r"(?:keen|like|want|need|trying) to (?:trace|speak (?:to|with)|identify|hear from|locate)[^.!?\n]{0,60}\b(?:witness\w*|suspects?|incident|assault|burglary|theft|robbery|collision|connection|him|her|this (?:man|male|woman))|"
    r"(?:on|at|in) scene|conducting|carrying out (?:enquiries|patrols)|dealing with (?:an? )?(?:\w+ )?(?:incident|collision|rtc)|stepping up patrols|increas\w+ patrols)\b",
    re.I,
)
_MINE: Final = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:car|van|bike|house|home|garage|shed|phone|purse|wallet|cat|dog|pet|parcel|caravan|motorbike|fence|son|daughter|mum|dad|tools|window|shop|business)\b[^.!?\n]{0,60}"
    r"\b(?:stolen|nicked|taken|hit|damaged|broken|burgled|robbed|attacked|missing|lost|keyed|smashed|assaulted|mugged)\b|"
    r"\b(?:stole|nicked|took|robbed|burgled|broke into|keyed|smashed) (?:my|our|us)\b|\b(?:we|i)(?:'ve)? (?:got|were|was|been|had been|have been) (?:burgled|robbed|mugged|broken into|assaulted)\b|"
    r"\b(?:lost|missing) (?:dog|cat|rabbit|tortoise)\b|\b(?:rang|called|phoned|dialled|rung) (?:the )?(?:police|999|101|cops)\b|\b(?:police|officers?|cops?|pc|bobby) (?:came|turned up|arrived|visited|knocked|gave|helped|were (?:great|brilliant|fab\w*|called))\b|"
    r"\breported (?:it|this) to (?:the )?(?:police|101)\b|\bcrime (?:number|ref\w*)\b[^.!?\n]{0,30}\binsurance\b",
    re.I,
)
_PLAY: Final = re.compile(
    r"\b(?:toddlers?|\d[- ]year[- ]old|teddy|teddies|the (?:dog|cat|kids|puppy|hamster|chickens?)|my (?:dog|cat|kids?|son|daughter|husband|wife|nephew|niece|grand\w+|puppy|little)|paw patrol|snow patrol|bin patrol|poo patrol|"
    r"crossing patrol|ski patrol|nappy patrol|mum patrol|slug patrol|neighbourhood watch|sentence me|biscuits?|chocolate|cheese|squirrels?|seagulls?|pigeons?|monopoly|cluedo|sausages?|last slice|slimming)\b",
    re.I,
)
_PUT_OFF: Final = re.compile(
    r"\b(?:never|didn't|don't|wouldn't|nearly|almost|should have|could have|would have|should be|might get|gonna get|going to get|get|getting|got|was|were|been|being|be) (?:\w+ )?$|\bto (?:be|get) $", re.I
)
_RELATIVE: Final = re.compile(r"\b(?:my|our) (?:dad|mum|father|mother|brother|sister|uncle|aunt(?:ie)?|husband|wife|partner|boyfriend|girlfriend|grandad|grandfather|cousin|mate|friend|neighbour|son|daughter|ex|nan|fella|other half)\b", re.I)
_ROLE_NOUN: Final = (
    r"(?:police ?(?:officer|constable|sergeant|inspector|man|woman|dog handler|community support officer|detective)|copper|cop|bobby|pcso|special constable|detective(?: (?:constable|sergeant|inspector))?|"
    r"custody sergeant|response (?:officer|cop|driver)|traffic (?:cop|officer)|neighbourhood (?:officer|beat officer)|beat (?:officer|bobby)|pc|wpc|dc|dci|firearms officer|constable|roads policing officer)\b(?!'s|s'| (?:world|gamer|gaming|comics|game|builder|repair))"
)
_IDENTITY: Final = tuple(
    re.compile(expression, re.I | re.M)
    for expression in (
        rf"\b(?:i'm|i am|im|i've been|i have been|being|became|become|i was|was i|made me|me as|as|life as|work(?:ing)? as|years? (?:as|of being)|day as|shift as|week as|month as|years? (?:a|as a)|living as|promoted to|officially)\s+(?:still |now |finally |officially |only |just |proud to be |actually |also |currently )*(?:an? |your local |the local )?(?:(?:serving|uk|british|former|ex|retired|newly qualified|new|full-time|qualified|off[- ]duty|proud|local|\w+ (?:met|force)) )*{_ROLE_NOUN}",
        r"\b(?:i|i've|we|i'd)\s+(?:\w+\s+){0,2}?(?:join(?:ed|ing)|left|leav(?:e|ing)|retir(?:ed|ing|e) from|sign(?:ed)? up (?:to|for)|quit|serv(?:ed|e|ing) (?:in|with|for)|work(?:ed)? (?:in|for|with)|working (?:in|for)) (?:the )?(?:police(?! (?:state|investigation))|job as a (?:police|pc|cop)|force after|constabulary)\b",
        r"\b(?:my|our) (?:police (?:career|pension|service|family|training|uniform|colleagues|role|job|team|shift|probation|interview room|van|car|life|dog|radio)|policing (?:career|journey|family|pension|degree|role)|warrant card|beat\b|career in (?:the )?polic\w+|job in the police|time in the police|(?:last|first) (?:day|shift|year) (?:in|with|as) (?:the )?(?:a )?(?:police|pc|copper|cop))\b",
        r"\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty) (?:long |proud |great |happy |amazing |hard )?(?:years?|months?)(?:'| of)? (?:\w+ ){0,2}?(?:in|with|as|of|for|at) (?:the |a |being )?(?:police|policing|copper|cop\b|bobby|pc\b|constabulary|response|cid|pcso)",
        r"\b(?:attested|sworn in) (?:as|today|in front|at|yesterday|by)\b(?! mp| mayor| councillor| president| juror)",
        r"\bproud to (?:be|serve|wear|call myself|police|work|have served)\b[^.!?\n]{0,40}\b(?:police|polic\w+|uniform|copper|officer|constabulary|bobby)\b",
        r"\bwhen i(?:'m| am) (?:not )?(?:on duty|policing|out policing|locking up|arresting|nicking)\b|\bas (?:an )?(?:officer|serving officers?|a serving officer|coppers|cops|police officers)\b(?! of| in the (?:army|navy|raf))",
        r"\bi (?:police|polic(?:ed|ing)) (?:the|a|this|our|my|in)\b",
    )
)
_NOT_ME: Final = re.compile(r"\b(?:not (?:a|being|an)|if i (?:were|was)|glad i'?m not|never (?:be|been)|married to|(?:wife|husband|mum|dad|mother|father|son|daughter|partner|sister|brother) (?:of|to|is)|such as|same as|dressed|acted|acting|cast|playing|play)\b", re.I)
_FORMER: Final = re.compile(r"\b(?:retired|retirement|retiring|former(?:ly)?|ex[- ](?:police|cop|pc|copper|officer|detective|job)|i was an? |used to be|when i was|left the (?:police|job|force)|back in my (?:police )?days|in my (?:police )?days|hung up my)", re.I)
_WEAK: Final = tuple(
    (re.compile(expression, re.I), cue)
    for expression, cue in (
        (r"\b(?:call|ring|contact|phone)(?: (?:us|police|us on))?(?: on)? 101\b|\b101 (?:quoting|and quote)\b|\bquot(?:e|ing) (?:crime|incident|ref\w*|log|reference|cad)\b|\bcrimestoppers\b", "an appeal with the police's numbers"),
        (r"\bhttps?://(?:www\.)?[\w.-]*\bpolice\.uk\b", "a link to a police site"),
        (r"#(?:thinblueline\w*|coplife\w*|policelife\w*|policefamily\w*|policeofficer\w*|ukpolice\w*|responsepolic\w*|policing\w*|bluelight\w*|frontlinepolic\w*|policeuk\w*|copper\w*|lifeofacop\w*|specialconstable\w*|neighbourhoodpolic\w*|jobcar\w*|onpatrol\w*|brewcrew999)\b", "police hashtags"),
    )
)


class DutyCue(Struct, frozen=True):
    """One reason why a text shows the job. ``sure``: in the first person; ``strong``: enough on its own."""

    cue: str
    topic: str
    strong: bool
    sure: bool
    former: bool = False


def says_is_officer(text: str) -> re.Match[str] | None:
    """The words by which the writer says that he or she is, or was, a police officer; None if there are none."""
    text = plain(text)
    if not first_person(text) and "proud" not in text.casefold() and not re.search(r"(?i)\byears?\b|sworn|attested|first day", text):
        return None
    for expression in _IDENTITY:
        for match in expression.finditer(text):
            part = sentence(text, match.start(), match.end())
            if not (_NOT_ME.search(part) or _RELATIVE.search(part) or is_hoped_for(part) or is_fiction(part)):
                return match
    return None


def duty_cues(text: str) -> list[DutyCue]:
    """Why a text of the account holder shows police work; strongest first, empty when nothing does."""
    text = plain(text)
    if is_union(text) or is_memorial(text):
        return []
    former = _FORMER.search(text) is not None
    found: list[DutyCue] = []
    if says_is_officer(text):
        found.append(DutyCue("says that the account holder is a police officer", "the job named", True, True, former))
    story = is_fiction(text) or is_hoped_for(text) or _MINE.search(text) is not None or _PLAY.search(text) is not None
    news = somebody_elses_news(text)
    own = first_person(text)
    if not story:
        found += [DutyCue(cue, "duty told in the first person", True, True, former) for cue in _done(text, news=news)]
        if not other_trade(text) and not (news and not own):
            found += [DutyCue(cue, "police work in police words", True, own, former) for cue in _terms(text, news=news)]
        if _APPEAL_OWN.search(text) and not re.match(r"\s*(?:rt\b|[\w' ]+ police:)", text, re.I) and (re.search(r"(?i)\b(?:101|witness|crime|police|incident|suspect|collision|burglar|theft|assault|robber|patrol|scene)", text)):
            found.append(DutyCue("an appeal or an update in the force's voice", "appeal or incident update", True, True, former))
        if not news:
            found += [DutyCue(cue, "appeal, link or hashtag", False, False, former) for expression, cue in _WEAK if expression.search(text)]
    return found


def _done(text: str, *, news: bool) -> list[str]:
    cues = []
    for expression, cue in _DONE:
        for match in expression.finditer(text):
            if _PUT_OFF.search(text[max(0, match.start() - 30) : match.start()] + " ") and not match[0][:1].isspace():
                continue
            part = sentence(text, match.start(), match.end())
            spoken = re.match(_SUBJECT, match[0], re.I) is not None
            if (news and not spoken) or _RELATIVE.search(part) or (not spoken and not _bare(part, text)):
                continue
            if other_trade(part):
                continue
            cues.append(cue)
            break
    return cues


def _terms(text: str, *, news: bool) -> list[str]:
    cues = []
    for expression, cue in _TERMS:
        match = expression.search(text)
        if match is None:
            continue
        part = sentence(text, match.start(), match.end())
        if _RELATIVE.search(part) or not (first_person(text) or _bare(part, text)) or (news and not first_person(part)):
            continue
        if cue == "arrests counted" and not (_SHIFT.search(text) or re.search(r"(?i)\b(?:we|i|my|our|team)\b", text)):
            continue
        cues.append(cue)
    shift = _SHIFT.search(text)
    if shift is not None and not cues and _SHIFT_TIE.search(text) and not news and not _RELATIVE.search(text):
        cues.append("a shift in police words")
    return cues


def _bare(part: str, text: str) -> bool:
    """Whether a sentence leaves out its subject as people do when they speak of themselves."""
    if first_person(text):
        return True
    first = re.match(r"\W*(\w+)", part)
    return first is not None and re.fullmatch(
        r"(?i)finished|done|just|back|another|busy|long|great|home|off|out|on|day|night|first|last|final|finally|nothing|shift|passed|tired|knackered|survived|"
        r"straight|still|only|spent|love|loving|ready|getting|up|can't|cracking|productive|quiet|arrested|nicked|locked|seized|stopped|attended|executed|two|three|"
        r"four|five|six|\d+|one|good|proud|started|starting|been|lates?|earl(?:y|ies)|nights?|end|brilliant|tough|rough|mad|crazy|interesting|lovely|exhausted|enjoying|"
        r"glad|heading|called|sat|stuck|chased|caught|late|lots|more|not|what|well|think|feet|coffee|kettle|so|and|four|12|14|hard|full|doing|giving|gave|dealt|rest|overtime",
        first[1],
    ) is not None


def job_title_in(text: str) -> bool:
    """Whether a police job title stands in the text."""
    return JOB_TITLE.search(plain(text)) is not None
