"""Phrases that name the job or speak in the force's voice, and those that only seem to tell of police work."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.screened import screened
from scanner.api import ScreenedTable

__all__ = ["APPEAL_OWN", "FORMER", "IDENTITY", "MINE", "NOT_ME", "ONLOOKER", "PLAY", "PUT_OFF", "WEAK"]

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
    r"\b(?:lost|missing) (?:dog|cat|rabbit|tortoise)\b|\b(?:rang|called|phoned|dialled|rung) (?:the )?(?:police|999|"
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
PUT_OFF: Final = screened(
    r"\b(?:never|didn't|don't|wouldn't|nearly|almost|should have|could have|would have|should be|might get|gonna get|"
    r"going to get|get|getting|got|was|were|been|being|be) (?:\w+ )?$|\bto (?:be|get) $",
    re.I,
)
GAME: Final = screened(
    r"\b(?:paw|snow|bin|poo|crossing|ski|nappy|mum|slug|biscuit|cat) patrol\b|\bpatrol (?:of|for|in) the (?:garden|"
    r"kitchen|house)|\bcrime scene in (?:my|the|our) (?:kitchen|bathroom|living room|garden)|"
    r"\bwhodunn?it|\bfamily court|\bdivorce|\bjury (?:service|duty)|\btribunal|\bparish council|\bcustody (?:battle|"
    r"of|hearing)|\bfull custody",
    re.I,
)
CITIZEN: Final = screened(
    r"\b(?:heard|saw|seen|watch(?:ed|ing)?|spotted|passed|notice[ds]?|thank(?:s| you)(?: to)? (?:the |our )?(?:police|"
    r"officers?|pc|northmere)|respect to|well done|hats off|shout ?out to the (?!officers on my|team|lads|crew|shift)|"
    r"complain\w*|where are the|why (?:are|is|do|does|did)|nobody does|nothing (?:done|happens)|never (?:turn|come)|"
    r"get(?:ting)? silly|for sale|voucher|staff discount|my (?:boss|manager) (?:gave|said)|got (?:breathalysed|"
    r"arrested|stopped|pulled|nicked|a ticket|fined)|(?:was|were|been) (?:arrested|stopped|pulled over|burgled|robbed|"
    r"mugged|scammed)|they (?:arrested|caught|nicked|seized|never)|my (?:\w+ )?(?:car|bike|van|phone) (?:was|got|is)|"
    r"someone(?:'s)? (?:\w+ )?(?:stole|nicked|arrested|been)|our (?:street|road|estate|neighbours?) (?:had|has|was|is|"
    r"got)|lock your doors|on our (?:road|street|estate)|police (?:everywhere|presence|helicopter|tape|car)|proud "
    r"(?:auntie|aunt|uncle|mum|dad|parents?|sister|brother|wife|husband|nan|gran\w*)|be careful|keep an eye out|"
    r"scared|scary|frightening|shaking|anyone know|hope (?:they|everyone|he|she)|allegedly|sentence[ds]?|jailed|"
    r"charged with|hearing that|the news)\b",
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
ONLOOKER: Final = screened(
    r"\b(?:avoid (?!the paperwork)|avoid$|queues?|delays|stuck in)\b|\b(?:more|enough|no|need|want|where are|never "
    r"see|see|saw|seen|watch(?:ed|ing)?) (?:\w+ ){0,2}(?:police|"
    r"officers|bobbies|cops|speed gun|patrols?)\b|\bi (?:brake|slow(?:ed)? down)|\bspeeding (?:ticket|fine)|\bpolice "
    r"(?:chase|car|helicopter)",
    re.I,
)
OFFENCE: Final = screened(
    r"\b(?:drink[- ]?driv\w*|drug[- ]?driv\w*|burglar\w*|shoplift\w*|robber\w*|thie(?:f|ves)|wanted (?:man|male|woman|"
    r"person)|suspect|offender|stabbing|"
    r"legged it|foot chase|ran from (?:us|police)|hit and run)\b",
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
