"""Phrases that name the job or speak in the force's voice, and those that only seem to tell of police work."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened
from scanner.api import ScreenedTable

__all__ = ["APPEAL_OWN", "FORMER", "IDENTITY", "MINE", "NOT_ME", "PLAY", "TEAM_AT_WORK", "WEAK"]

APPEAL_OWN: Final = screened(
    r"\b(?:we(?:'re| are| would| need|'d)?|i(?:'m| am| would|'d)?|my (?:team|officers|colleagues)(?: are)?|our "
    r"(?:team|officers|enquiries|investigation)\w*(?: are)?)\s+(?:\w+\s+){0,3}?(?:appeal(?:ing)? for (?:\w+ "
    r")?(?:witness\w*|information|footage|dash ?cam)|investigat(?:ing|e)|looking for (?:anyone|anybody|people|those) "
    r"who|looking (?:for|to trace|to speak)[^.!?\n]{0,40}\b(?:witness\w*|suspects?|male|man|wom[ae]n|connection)|"
    r"(?:keen|like|want|need|trying) to (?:trace|speak (?:to|with)|identify|hear from|"
    r"locate)[^.!?\n]{0,60}\b(?:witness\w*|suspects?|incident|assault|burglary|theft|robbery|collision|connection|him|"
    r"her|this (?:man|male|woman))|(?:on|at|in) scene|(?:out|in|on)(?: \w+){0,5} (?:tackling|targeting|patrolling|"
    r"dealing with|cracking down|speaking to)|conducting|carrying out (?:enquiries|patrols)|dealing with (?:an? "
    r")?(?:\w+ )?(?:incident|collision|rtc)|stepping up patrols|increas\w+ patrols)\b",
    re.I,
)
MINE: Final = screened(
    r"\b(?:my|our) (?:\w+ )?(?:car|van|bike|house|home|garage|shed|phone|purse|wallet|cat|dog|pet|parcel|caravan|"
    r"motorbike|fence|son|daughter|mum|dad|tools|window|shop|business)\b[^.!?\n]{0,60}"
    r"\b(?:stolen|nicked|taken|hit|damaged|broken|burgled|robbed|attacked|missing|lost|keyed|smashed|assaulted|mugged)\b|"
    r"\b(?:stole|nicked|took|robbed|burgled|broke into|keyed|smashed) (?:my|our|us)\b|\b(?:we|i)(?:'ve)? (?:got|were|"
    r"was|been|had been|have been) (?:burgled|robbed|mugged|broken into|assaulted)\b|"
    r"(?<!a )\b(?:lost|missing) (?:dog|cat|rabbit|tortoise)\b|\b(?:rang|called|phoned|dialled|rung) (?:the )?(?:police|999|"
    r"101|cops)\b|\b(?:police|officers?|cops?|pc|bobby) (?:came|turned up|arrived|visited|knocked|gave|helped|were "
    r"(?:great|brilliant|fab\w*|called))\b|"
    r"\breported (?:it|this) to (?:the )?(?:police|101)\b|\bcrime (?:number|ref\w*)\b[^.!?\n]{0,30}\binsurance\b",
    re.I,
)
PLAY: Final = screened(
    r"\b(?:toddlers?|\d[- ]year[- ]old|teddy|teddies|the (?:dog|cat|kids|puppy|hamster|chickens?)|my (?:dog|cat|kids?|"
    r"son|daughter|husband|wife|nephew|niece|grand\w+|puppy|little)|neighbourhood watch|sentence me|biscuits?|"
    r"chocolate|cheese|squirrels?|seagulls?|pigeons?|monopoly|cluedo|sausages?|last slice|slimming)\b",
    re.I,
)
_ROLE_NOUN: Final = (
    r"(?:police ?(?:officer|constable|sergeant|inspector|man|woman|dog handler|community support officer|detective)|"
    r"copper|cop|bobby|pcso|special constable|detective(?: (?:constable|sergeant|inspector))?|"
    r"custody sergeant|response (?:officer|cop|driver)|traffic (?:cop|officer)|neighbourhood (?:officer|beat officer)|"
    r"beat (?:officer|bobby)|pc|wpc|dc|dci|firearms officer|constable|roads policing officer|officer(?! (?:of|cadet|"
    r"in (?:the )?(?:army|navy|raf|charge)))|inspector(?= (?:in|with|at))|sergeant(?= (?:in the police|with|"
    r"at)))\b(?!'s|s'| (?:dazzler|"
    r"wire|pipe|pan|coloured|hair|ring|kettle|world|gamer|gaming|comics|game|builder|repair))"
)
IDENTITY: Final = ScreenedTable(
    (screened(expression, re.I | re.M), "")
    for expression in (
        r"\bi(?:'m| am| was|'ve been|'d been| have been| spent \w+ years)\s+(?:\w+ ){0,2}?(?:in|with) the (?:police|"
        r"constabulary|job|met\b(?! office| gala))\b(?! (?:car|station|cells|van|database|show))",
        r"\b(?:on|round|around|across|walk\w*|cover\w*|in|back on) (?:my|our) beat\b|\bcop(?:per)? by day\b|"
        r"\bofficers on my (?:shift|team|section)\b",
        rf"\b(?:life|lives|lot|joys|perks|glamour|day in the life) (?:of|as|for) an? {_ROLE_NOUN}",
        rf"\b(?:i'm|i am|im|i've been|i have been|being|became|become|i was|was i|made me|me as|as|life as|"
        rf"work(?:ing)? as|years? (?:as|of being)|day as|shift as|week as|month as|years? (?:a|as a)|living as|"
        rf"promoted to|officially)\s+(?:still |now |finally |officially |only |just |proud to be |actually |also |"
        rf"currently )*(?:an? |your local |the local )?(?:(?:serving|uk|british|former|ex|retired|newly qualified|new|"
        rf"full-time|qualified|off[- ]duty|proud|local|\w+ (?:met|force)) )*{_ROLE_NOUN}",
        r"\b(?:i|i've|we|i'd)\s+(?:\w+\s+){0,2}?(?:join(?:ed|ing)|left|leav(?:e|ing)|retir(?:ed|ing|e) from|"
        r"sign(?:ed)? up (?:to|for)|quit|serv(?:ed|e|ing) (?:in|with|for)|work(?:ed)? (?:in|for|with)|working (?:in|"
        r"for)) (?:the )?(?:police(?! (?:state|investigation))|job as a (?:police|pc|cop)|force after|constabulary)\b",
        r"\b(?:my|our) (?:police (?:career|pension|service|family|training|uniform|colleagues|role|job|team|shift|"
        r"probation|interview room|van|car|life|dog|radio)|policing (?:career|journey|family|pension|degree|role)|"
        r"warrant card|career in (?:the )?polic\w+|job in the police|time in the police|(?:last|first) (?:day|"
        r"shift|year) (?:in|with|as) (?:the )?(?:a )?(?:police|pc|copper|cop))\b",
        r"\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty) (?:long |proud |great |"
        r"happy |amazing |hard )?(?:years?|months?)(?:'| of)? (?:\w+ ){0,2}?(?:in|with|as|of|for|at) (?:the |a |being "
        r")?(?:police|policing|copper|cop\b|bobby|pc\b|constabulary|response|cid|pcso)",
        r"\b(?:(?:i|we) (?:was|were|am|got) attested|(?:attested|sworn in) (?:as|today|in front|at|yesterday|"
        r"by))\b(?! mp| mayor| councillor| president| juror)",
        r"\bproud to (?:be|serve|wear|call myself|police|work|have served)\b[^.!?\n]{0,40}\b(?:police|polic\w+|"
        r"uniform|copper|officer|constabulary|bobby)\b",
        r"\bwhen i(?:'m| am) (?:not )?(?:on duty|policing|out policing|locking up|arresting|nicking)\b|\bas (?:an "
        r")?(?:officer|serving officers?|a serving officer|coppers|cops|police officers)\b(?! of| in the (?:army|navy|raf))",
        r"\bi (?:police|polic(?:ed|ing)) (?:the|a|this|our|my|in)\b",
    )
)
NOT_ME: Final = screened(
    r"\b(?:not (?:a|being|an)|if i (?:were|was)|glad i'?m not|never (?:be|been) an?|married to|"
    r"(?:wife|husband|mum|dad|mother|father|son|daughter|partner|sister|brother) (?:of|to|is)|such as|same as|when it "
    r"comes|at heart|in this house|dressed|acted|acting|cast|playing|play)\b",
    re.I,
)
FORMER: Final = screened(
    r"\b(?:retired|retirement|retiring|former(?:ly)?|ex[- ](?:police|cop|pc|copper|officer|"
    r"detective|job)|i was an? |used to be|when i was|left the (?:police|job|force)|back in my (?:police )?days|in my "
    r"(?:police )?days|hung up my)",
    re.I,
)
WEAK: Final = ScreenedTable(
    (screened(expression, re.I), cue)
    for expression, cue in (
        (
            r"\b(?:call|ring|contact|phone)(?: (?:us|police|us on))?(?: on)? 101\b|\b101 (?:quoting|and quote)\b|"
            r"\bquot(?:e|ing) (?:crime|incident|ref\w*|log|reference|cad)\b|\bcrimestoppers\b",
            "the police's numbers",
        ),
        (
            r"^\W*appeal\b|\bappeal (?:for|to|following|after)\b|\bwitness(?:es)? (?:appeal|sought|wanted)|\banyone "
            r"with (?:\w+ )?(?:dash ?cam|footage|information)|did you (?:see|witness)|\bhave you seen th(?:is|ese) "
            r"(?:m[ae]n|wom[ae]n|people|person|vehicle|car|van)|\bdo you (?:know|recognise) (?:this|these|him|her)|"
            r"\bwanted:|\bcan you (?:help|identify)\b[^.!?\n]{0,40}\b(?:identify|trace|man|woman|officers|police)|"
            r"\bif you (?:saw|have) (?:\w+ ){0,3}(?:anything|information|dash ?cam|footage|cctv)",
            "the wording of an appeal",
        ),
        (r"\bhttps?://(?:www\.)?[\w.-]*\bpolice\.uk\b", "a link to a police site"),
        (
            r"#(?:thinblueline\w*|coplife\w*|policelife\w*|policefamily\w*|policeofficer\w*|ukpolice\w*|"
            r"responsepolic\w*|policing\w*|bluelight\w*|frontlinepolic\w*|policeuk\w*|copper\w*|lifeofacop\w*|"
            r"specialconstable\w*|neighbourhoodpolic\w*|jobcar\w*|onpatrol\w*|brewcrew999)\b",
            "police hashtags",
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
