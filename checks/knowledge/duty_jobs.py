"""Jobs, cases and kit that only an officer has: "my prisoner", "I'm the OIC", "we had the helicopter up"."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.screened import screened
from scanner.api import ScreenedTable

__all__ = ["OWN_JOBS", "TEAM_AT_WORK"]

_CRIME_JOB: Final = (
    r"(?:burglary|robbery|assault|drugs?|murder|stabbing|domestic|fraud|theft|shoplifting|gbh|abh|county lines|stalking|"
    r"kidnap|arson|pursuit|fatal|rape|harassment|affray|wounding|possession|dwelling|distraction|knife|cannabis|supply)"
)
_PERSON: Final = (
    r"(?:bloke|lad|man|woman|lass|girl|guy|fella|driver|motorist|biker|kid|male|female|chap|gent|lady|pensioner|teenager|"
    r"boy racer|idiot|clown|muppet|car|van|lorry|bmw|audi|golf|corsa|fiesta|transit|moped|motorbike|taxi|range rover)"
)
_OUTCOME: Final = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|life|guilty|sent down|sentenced|weighed off|charged|"
    r"remanded|"
    r"convicted|jailed|remand|custodial|recalled|in court|at court|at crown|at mags|to (?:crown|court|trial))"
)
_ASSET: Final = (
    r"(?:(?:police )?helicopter|npas|chopper|air support|eye in the sky|heli|dog (?:unit|van|section|handlers?)|police dogs?|"
    r"arvs?|armed response|firearms(?: unit| team| lot)?|tac team|stinger|negotiators?)"
)
# (expression, what the evidence list says). Each stands for the writer's own duty without more.
OWN_JOBS: Final = ScreenedTable(
    (screened(expression, re.I | re.M), cue)
    for expression, cue in (
        (
            r"\b(?:i'm|i am|im|i was|being|as|me as) (?:still |now |also )?(?:the |"
            r"an? )?(?:only )?(?:officer (?:in (?:the )?(?:case|"
            r"charge)|dealing|investigating|on scene|attending)|(?:arresting|attending|investigating|exhibits|disclosure|"
            r"interviewing|tutoring|reporting|family liaison) officer|oic\b|duty (?:sergeant|inspector|sgt|insp)|acting "
            r"(?:sergeant|inspector|sgt|skipper)|custody (?:sergeant|sgt|skipper)|(?:bronze|silver|gold) commander|(?:single|"
            r"double)[- ]crewed|first officer|first (?:unit|car|cop|one) (?:on|at|to) (?:the )?scene)\b",
            "says to be the officer dealing",
        ),
        (
            r"\b(?:i|we) (?:was|were|got|had been)? ?(?:the )?first (?:officers?|units?|car|cops|ones?|on|"
            r"at)\b[^.!?\n]{0,15}\b(?:"
            r"scene|job|there|through the door|stabbing|rtc|fatal|call)\b|\b(?:was|were) first on scene\b|\b(?:i|"
            r"we) (?:was|were|"
            r"got) (?:\w+ )?(?:single|double)[- ]crewed\b|^\W*(?:\w+ ){0,2}single[- ]crewed\b",
            "says to be the officer dealing",
        ),
        (
            rf"\b(?:my|our) (?:\w+ )?(?:{_CRIME_JOB} (?:job|suspect|defendant|prisoner|nominal|trial|investigation)|job|"
            rf"suspects?|"
            rf"defendants?|nominals?|prisoners?) (?:\w+ )?(?:got|gets|was|were|has|have|is|are|just|been|pleaded|pled|went|"
            rf"goes|"
            rf"going|up)\b[^.!?\n]{{0,30}}?\b{_OUTCOME}\b[^.!?\n]{{0,40}}\b(?:years?|months?|court|guilty|remand\w*|"
            rf"charged|jailed|"
            rf"custody|sentenced|recalled|sent down|weighed off|trial|life)\b",
            "tells of the outcome of an own case",
        ),
        (
            r"\bmy (?:prisoner|detainee|detained person|suspect|defendant|drunk|shoplifter|drink[- ]driver|"
            r"burglar in custody|mispers?|"
            r"domestics?|sudden death|crime queue|workload of crimes)\b",
            "speaks of an own prisoner or case",
        ),
        (
            rf"\b(?:we|i)(?:'ve|'d)? (?:had|have|got|called|called up|called for|deployed|requested|put|sent|"
            rf"shouted (?:for|up)|"
            rf"needed|used|even had|also had) (?:\w+ ){{0,3}}?{_ASSET}(?: \w+){{0,2}}? (?:up|out|in|over|overhead|deployed|"
            rf"on scene|"
            rf"tracking|running|searching|looking|to|for)\b",
            "tells of units sent for",
        ),
        (
            rf"(?:\b(?:i|we)\b(?: \w+)? |(?:^|[.!?\n] )(?:just |so |then )?)(?:pull(?:ed|ing)? over (?:a|an|this|some|the|"
            rf"another) "
            rf"(?:[\w-]+ ){{0,3}}?{_PERSON}|pull(?:ed|ing)? (?:a|an|this|some|another) (?:[\w-]+ ){{0,3}}?{_PERSON} over)\b",
            "tells of a vehicle stop",
        ),
        (
            r"\b(?:(?:i|we)\b(?: \w+)? |had to |having to |(?:^|[.!?\n] ?))(?:had to |have to )?(?:tell|told|telling|"
            r"inform(?:ed)?|knock(?:ed)? on (?:a|the|their|someone's) "
            r"doors? (?:to|and|with)) (?:[^.!?\n]{0,40}\b)?(?:(?:their|her|his) (?:son|daughter|husband|wife|child|dad|mum|"
            r"boy|girl|loved "
            r"one|partner|brother) (?:had|has|was|is|were|isn't|wasn't|won't)|death message|worst news)\b",
            "tells of a death message",
        ),
        (
            r"\b(?:i|we)(?:'ve|'d|'ll)? (?:\w+ )?(?:put|putting|got|get|getting) (?:\w+ ){0,3}?(?:before|"
            r"in front of) (?:the )?(?:mags|"
            r"magistrates|court|beak)\b|\b(?:nfa'?d|no further actioned|charged and remanded|charge and remand|remand file|"
            r"handover package|pace clock|on constants|ccj'?d)\b",
            "police paperwork or systems",
        ),
        (
            r"\b(?:officers|cops|pcs|pcsos|bobbies|lads and lasses) (?:from|on|in|at) (?:my|our) (?:section|team|shift|"
            r"relief|nick|"
            r"station|area|patch|division|neighbourhood)\b",
            "speaks of own officers",
        ),
        (
            rf"(?:\b(?:i|we)\b(?:'ve|'d| have)?(?: \w+){{0,2}} |\b(?:had|having|got|trying|managed) to |(?:^|"
            rf"[.!?\n] ?)(?:just )?)"
            rf"(?:(?:chas|pursu)(?:e|ed|ing)|(?:ran|sprint(?:ed|ing)|legg?ed it|running) after|wrestl(?:e|ed|ing)(?: with)?|"
            rf"(?:rugby[- ])?tackl(?:e|ed|ing)|restrain(?:ed|ing)?|fight(?:ing)?|fought) (?:a|an|the|two|three|this|some) "
            rf"(?:(?!ice|cream|bin|milk|delivery|post)[\w-]+ ){{0,2}}?(?:{_PERSON}|shoplifters?|burglars?|drunks?|"
            rf"suspects?|robbers?|thieves|thief|lads|youths?)\b"
            rf"[^.!?\n]{{0,60}}\b(?:through|over|across|down|into|off|on (?:a|his|her|foot)|for (?:half )?(?:a )?(?:\d|"
            rf"mile|hour)|in full "
            rf"kit|gardens?|fences?|alley\w*|floor|roundabout|cells|cuffs|high street|kebab|custody)\b",
            "tells of a chase or a struggle",
        ),
        (
            rf"(?:\b(?:i|we)\b(?:'ve|'d)?(?: \w+)? |(?:^|[.!?\n] ?)(?:just )?)stopp(?:ed|ing) (?:a|an|the|this|two|some|"
            rf"another) "
            rf"(?:[\w-]+ ){{0,3}}?{_PERSON}\b[^.!?\n]{{0,60}}\b(?:found|finding|had|with|carrying|turned out|wanted|"
            rf"no lights|no "
            rf"insurance|disqual\w+|over the limit|no licence)\b[^.!?\n]{{0,40}}\b(?:kni(?:fe|ves)|machetes?|blades?|"
            rf"drugs?|cannabis|"
            rf"weed|cocaine|heroin|wraps?|warrant|recall|stolen|firearm|gun|lights|insurance|licence|wanted|hammer|crowbar|"
            rf"cash)\b",
            "tells of a stop",
        ),
        (
            r"\b(?:got|been|was|being|getting|i've been) (?:\w+ )?(?:bitten|spat (?:at|on)|punched|kicked|headbutted|"
            r"assaulted|kneed|"
            r"scratched|swung at|decked|coughed on|called a pig) (?:\w+ ){0,4}?by (?:a|an|my|the|"
            r"some) (?:\w+ ){0,2}?(?:drunk\w*|"
            r"prisoner|suspect|shoplifter|detainee|male|female|burglar|teenager|lad we|bloke we|woman we)\b",
            "tells of an assault on duty",
        ),
        (
            r"\b(?:in|from) (?:an|the|our) unmarked (?:car|van|vehicle)\b|\bplotted up\b|\bobs van\b|\b(?:hospital|bed) "
            r"(?:guard|watch)\b(?! (?:by|over))|\bsingle[- ]crewed\b[^.!?\n]{0,40}\bjobs?\b|\bjobs (?:outstanding|on the box|"
            r"stacking|queuing|waiting on the list)\b|\bpolice dog (?:found|got|bit|tracked|caught|had|located|sniffed)\b",
            "police work in its own terms",
        ),
        (
            r"\b(?:day|week|month|year|term|first (?:day|week)|start(?:ed|ing|s)?|off to|back (?:to|at)|weeks? (?:of|"
            r"at)) (?:\w+ )?(?:at |of "
            r"|to )?(?:police )?(?:training (?:college|school)|police college|hendon|tulliallan|ryton|garnerville|bruche)\b",
            "probation or training",
        ),
        (
            r"\b(?:lad|bloke|woman|man|fella|guy|kid|girl|lass|driver|burglar|shoplifter|drunk|suspect) (?:that |who |"
            r"whom )?(?:i|we)"
            r"(?:'ve|'d)? (?:\w+ )?(?:arrest|nick|lock|charg|interview|section|caution|cuff|detain)\w*|"
            r"(?:\b(?:i|we)\b(?:'ve|'d|'re)?(?: \w+)? |(?:^|[.!?\n] ?)(?:just |been )?)(?:breath test(?:ed|ing)|"
            r"breathalys(?:ed|ing)|"
            r"drug wip(?:ed|ing)|seiz(?:ed|ing) (?:a|an|another|two|three|this|some) [^.!?\n]{0,40}\b(?:insurance|"
            r"licence|tax|drugs|"
            r"knife|stolen|plates|mot)|recover(?:ed|ing) (?:\d+|a|two|three|four|some|several) (?:\w+ )?stolen)\b",
            "tells of dealing with suspects",
        ),
        (
            r"\b(?:see|spot|catch) (?:me|us|any of us) (?:\w+ ){0,5}?(?:on duty|on patrol|on the beat|in (?:the )?(?:high|"
            r"hi)[- ]?vis|"
            r"in (?:the )?uniform|by the van|on the cordon)\b",
            "announces own duty",
        ),
        (
            r"\bany(?:one|body)? (?:\w+ ){0,3}?(?:dash ?cam|cctv|doorbell|footage|witness\w*|"
            r"info\w*)\b[^\n]{0,120}\b(?:i'm (?:the )?"
            r"(?:officer|oic|dealing|investigating)|my (?:job|case|investigation|enquiry)|speak to me|(?:call|ring|"
            r"contact) me at "
            r"work|our (?:enquiries|investigation))\b",
            "an appeal or an update in the force's voice",
        ),
    )
)
# "My team are dealing with a spate of van breaks": any team deals with things; a text with crime in it tells whose team it is.
TEAM_AT_WORK: Final = screened(
    r"\b(?:my|our) (?:\w+ )?(?:team|shift|section|crew|lot|lads|lads and lasses|officers|relief|colleagues|unit|nick|station)"
    r"(?:'s|'re|'ve)? (?:are |is |have |has |been |were |was |had |currently |still |all |both |now |out |"
    r"busy )*(?:dealing with|"
    r"investigat\w+|looking into|looking for|hunting|targeting|patrolling|on patrol|attend\w*|respond\w*|seiz\w+|arrest\w*|"
    r"nick\w*|recover\w*|execut\w+|search\w*|chas\w+|catch\w*|caught|stopp\w+|locked up|carrying out|seeing|getting|"
    r"having|taking|appealing|keen|trying)\b(?=[\s\S]*\b(?:burglar\w*|van breaks|shed breaks|break-?ins?|breaks|thefts?|"
    r"robber\w*|"
    r"stabb\w*|shoplift\w*|drugs?|dealers?|asb|anti-?social|crimes?|101|999|crimestoppers|suspects?|assaults?|knife|knives|"
    r"vandal\w*|catalytic|stolen|car key|mopeds?|quad bikes?|offenders?|warrants?|missing|incidents?|collisions?|rtc))",
    re.I,
)
