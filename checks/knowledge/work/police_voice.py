"""Who speaks for the police on a private account: asking the public for help, and answering people who report a crime.

Each reading adds up what is asked for, what the police alone do with it, and what ties the writer to the police. A citizen
who shares an appeal, has lost something or sells something, has the first and perhaps the second, but not the third.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["answers_reports", "asks_the_public"]

_ASKED: Final = screened(
    r"\b(?:if (?:you(?:r|'ve)?|any(?:one|body)) (?:\w+ ){0,4}?(?:saw|see|seen|know|have|recognise|recognize|were|was|spot|"
    r"heard|"
    r"doorbell|dash ?cam|picked up)|any(?:one|body)? (?:\w+ ){0,3}?(?:sightings?|witness\w*|dash ?cam|doorbell|footage|cctv|"
    r"info\w*|saw|seen|see|knows?|recognise\w*|place|put a name|who was)|can any(?:one|body) (?:\w+ )?(?:place|name|identify|"
    r"put|tell|help)|(?:do|did) (?:you|any\w*) (?:\w+ )?(?:know|see|recognise|witness|hear)|have you seen|"
    r"like to (?:talk|speak|hear)|(?:keep an eye|eyes) (?:out|peeled|open)|(?:need|want|looking for|after|appealing for) "
    r"(?:any |that |your |more )?(?:witness\w*|dash ?cam|footage|cctv|doorbell|information|info|help)|"
    r"(?:ring|call|phone|dial|report|contact|tell|message|dm|bell|shout|drop) (?:\w+ ){0,4}?(?:us|me|101|999|the nick|the "
    r"station|crimestoppers|police|in)|in via 101|(?:101|999) (?:please|straight|if|and|quot\w+)|come forward|get in touch|"
    r"ask for me|lock (?:your|them|it|up|away|everything|tools)|double lock|don't (?:click|pay|leave|answer|open)|please "
    r"share|pass it on|no questions asked|(?:can|could) any(?:one|body) (?:\w+ )?(?:name|help|id\b)|chasing (?:cctv|"
    r"footage)|recognise this|stop ringing|cover your|zipped|say hi\b|sorry folks|any(?:one|body) remember|"
    r"trying to find the owner|someone knows|see us|drop (?:me|us) a line|bring (?:it|yours|them|your)|get rid|(?:keep|"
    r"keep the) (?:\w+ )?(?:information|info|calls) coming|thanks to every\w+ who|tell your (?:nan|mum|gran\w*|"
    r"neighbours|parents)|please don't (?:post|share|film|shout)|"
    r"buy a|expect us|no names|(?:come|pop) (?:and|in|along|find|by|down|over)(?: and)?(?: \w+)?|"
    r"(?:come and )?(?:say hello|see (?:me|us)|have a chat)|(?:look at|check|go through|trawl) (?:your|their|"
    r"the) (?:\w+ )?(?:doorbells?|cctv|dash ?cams?|cameras?|footage)|"
    r"find another (?:way|route)|(?:avoid|stay away|keep clear|use another|plan ahead|give it a wide berth|"
    r"give us (?:some )?room)|don't (?:ring|call|phone)|thanks? (?:you )?(?:for|to) (?:all |every\w* )?(?:\w+ )?(?:your |"
    r"the |who )?(?:shares?|help|calls?|info|shared|called|rang)|"
    r"give (?:us|me) a (?:shout|ring|call|bell)|speak to (?:me|us|one of (?:us|my))|let me know|shout (?:up|us|me))\b",
    re.I,
)
_MATTER: Final = screened(
    r"\b(?:missing|last seen|dementia|vulnerable|assault\w*|burglar\w*|break[- ]?ins?|broken into|(?:sheds?|cars?|vans?|"
    r"garages?|houses?|bikes?) (?:\w+ )?(?:done|gone|breaks?|broken|nicked|stolen|taken|overnight)|stole\w*|thefts?|thie(?:f|"
    r"ves)|"
    r"robb\w+|fraud|scams?|rogue|collision|crash|hit and run|rtc|failed to stop|knife|knives|weapons?|drugs?|stabb\w+|"
    r"attack\w*|"
    r"suspicious|anti[- ]?social|asb|mopeds?|quad bikes?|reports of (?:bikes|noise|youths)|offenders?|suspects?|witness\w*|101|"
    r"999|crimestoppers|dash ?cam|left hospital|arson|vandal\w*|criminal damage|incident|prowler|thefts?|keyless|"
    r"distraction|cashpoints?|fireworks|lorry fire|recovered|investigations?|bothering you|left the scene|on friday|"
    r"synagogue|fraud|dispersal|bridge|knife bin|weapon|sword|robbery|burglaries|in the van|the van|marking bikes|"
    r"property marking|exposed himself|nicked|overturned|road(?:'s| is)? (?:closed|shut|blocked)|closures?|cordon|"
    r"(?:sheds|cars|vans|garages|tools|bikes) (?:done|nicked|away)|a fight|flashed|spiked|(?:located|found) safe|"
    r"police (?:office|station|surgery|van)|surgery|crimes?|dealing|recall|wanted|made off|run off|ran off|loose|injured)\b",
    re.I,
)
_OURS: Final = screened(
    r"\b(?:(?:work|job) (?:post|one|appeal|share|related)|bit of a work|(?:shar\w+|post\w*|pass\w*|one|this|reposting|out) "
    r"(?:\w+ ){0,4}?(?:from|at|for|by|on behalf of) (?:work|the office|our force|my force|our page|the team|my team|my desk|"
    r"our force page|the nick|colleagues)|our (?:force|team'?s?|neighbourhood|station) page|(?:our|my|"
    r"the) (?:front counter|station|nick)\b|me and (?:the|my) team|our (?:officers|pcsos|patrols) (?:will|are|have)|"
    r"(?:my|our) (?:investigations?|sergeant)\b|we(?:'ve| have)? (?:had a run|know)|we're on the [amb]\d|the incident room|"
    r"(?:a job|one) i'?m dealing with|we'?(?:d|ll)? (?:love|like) a (?:chat|word)|"
    r"expect us to|we'?ve got (?:it|him|her|them|both)\b|we(?:'re| are) with (?:someone|a (?:man|woman|lad|girl))|"
    r"we will never ask|(?:101|log|ref|quote|quoting)[, ]+(?:log |ref |cad )?\d+ ?\d*|for our team|"
    r"my desk|one of (?:mine|ours|"
    r"my jobs)|"
    r"(?:i'm|i am|im) (?:the )?(?:oic|officer|dealing|investigating|investigator)|ask for (?:me|pc|dc|sgt)|"
    r"(?:my|our) (?:\w+ )?(?:team|shift|section|officers|colleagues|lot|relief|patrols?|enquir\w+|investigation|"
    r"patch|beat|watch|inbox is open)|on (?:my|our) (?:patch|watch|beat)|(?:give|at|to|from|ring) the nick|"
    r"(?:for|from|at|by|ram\w+) us (?:last night|tonight|today|this|on)|(?:officers|colleagues|pcsos?|two|some|"
    r"one) (?:from|of) (?:my|our) (?:team|shift|section|patrol)|the team (?:appreciate|would|are|will|want|say|thank)\w*|"
    r"(?:for|with|to|ping|by) me (?:please|between|and|direct|if|on|at)|(?:for|to|find|see|message|tell|with|"
    r"nearest to) me,|i(?:'d| would|'m| am|'ve)? (?:really |still |very )?(?:like|love|want|need|keen|after|looking|"
    r"trying) to (?:speak|talk|hear|trace|find|identify|locate|return|reunite)|on my (?:ground|area|ward)|my area|"
    r"my file|my job\b|"
    r"we(?:'re|'ve| are| have| had| would|'ll| will| were)?(?: all| both| just| still| currently| now)? "
    r"(?:been )?(?:appealing|looking|after|investigating|trying|want|need|had|worried|concerned|out and about|patrolling|"
    r"dealing|seized|recovered|arrested|dealt|on scene|at the scene|at scene|stopped|lost|took|taken|put|chasing|hunting|"
    r"searching|seen|"
    r"getting|got|done|put out|keen|like)|need your dash ?cam|i need (?:your|to speak|anyone)|come and see me before|"
    r"(?:doing|running|holding) a (?:knife|weapons?|drugs?) (?:surrender|amnesty|bin)|call us|ring us|tell us|let us know)\b",
    re.I,
)
_CITIZEN: Final = screened(
    r"\b(?:(?:my|our) (?:\w+ ){0,2}?(?:car|van|bike|house|home|garage|shed|phone|purse|wallet|cat|dog|parcel|mum|dad|son|"
    r"daughter|brother|sister|nan|grandad|cousin|mate|friend|neighbour\w*|street|road|estate|window|fence|tools|allotments?|"
    r"caravan|"
    r"business|shop|garden|drive)\b|lost (?:dog|cat)|reward|for sale|(?:police|officers) (?:are|have|were|say|said|want|need|"
    r"would)|tickets?|customers?|orders?|refund|delivery|invoice|quote you|your (?:boiler|account|kitchen|order|bathroom|"
    r"roof|booking|garden)|newsletter|vote|church|scouts|committee|raffle|landlord|"
    r"residents|our (?:village|school))\b",
    re.I,
)
_OFFER: Final = screened(
    r"\b(?:i'?ll|i will|i can|i could|let me|we'?ll|we can|gonna|i'?m going to|i'?ve|leave it with me)\b|\b(?:send|ping|drop|"
    r"give|"
    r"forward|inbox|dm|pm|message|text|email|tell|show|bring|pop|get) (?:it |them |that |this )?(?:\w+ ){0,2}?(?:to |over to )?"
    r"(?:me|us|my)\b|\b(?:send|ping|drop|inbox|dm) (?:us|me|it|the|your|over|through)\b|\b(?:come|pop|ring|call) in\b",
    re.I,
)
_THEIR_MATTER: Final = screened(
    r"\b(?:crime (?:report|number|ref\w*|no)|crimed|crime (?:on|it|this)|a crime|log(?:ged)?|report(?:ed|s)?|reference|"
    r"statement|"
    r"(?:the|that|his|her|their) (?:reg|plate|number plate|name and|name|address)|plate|reg|cctv|footage|dash ?cam|video|"
    r"exhibit|"
    r"evidence|prints|broken lock|date of birth|details|what (?:he|she|they) said|messages|theft|burglary|harassment|assault|"
    r"stalking|domestic|threats?|101|999|online form|incident|break[- ]?in|damage|dealing|drugs?|his keys|her keys|witness\w*|"
    r"breach\w*|tip[- ]?off|letters|that house|who comes and goes|the reg\b|photo of the|arson|if it happens again|alley|"
    r"robbery|charged|what (?:happened|you (?:saw|know|heard|told|sent|said))|intel\w*|info\w*|regs|names?|quad bikes?|"
    r"bikes|hassl\w+|thefts|stolen|robb\w+|nuisance|asb|antisocial|job|incident|complaint)\b",
    re.I,
)
_PROCESS: Final = screened(
    r"\b(?:put (?:a|the) crime on|crimed|crime (?:it|this|that)|(?:run|check|put|pull) (?:it|that|the|him|them|"
    r"her)? ?(?:\w+ ){0,2}?"
    r"(?:through|on|up|cctv|then)\b|(?:what|see what|see if (?:it|he|anything)) comes (?:back|up)|the system|on (?:niche|"
    r"the pnc|"
    r"the log|the system)|(?:added|add it|added to|get it added) to|book (?:it|that|them) in|as an exhibit|create (?:the|"
    r"a) (?:report|"
    r"crime|log)|(?:do|put|raise|start|open|create) (?:a|the) (?:log|report|crime|job|reference)|sort you a (?:reference|crime|"
    r"number)|(?:take|get|do) (?:a|your|the) statement|see (?:if|whether) (?:it|he|she|that)'?s? (?:flagged|known|stolen|"
    r"wanted)|have (?:him|her|them) (?:nicked|arrested|brought in|locked up)|as evidence|been filed|the lads know|"
    r"go and see (?:him|her|them)|we went in|officer dealing|get it all down|(?:get|send|have|ask|know) (?:someone|somebody|"
    r"a (?:bobby|"
    r"patrol|unit|car|pcso)|an officer|one of|the (?:\w+ )?lads|them|the neighbourhood|the team) (?:\w+ ){0,4}?(?:to swing|"
    r"swing|round|"
    r"out|up|over|to you|look|pop|call|visit|come)|swing by|flag (?:the|your|it|that)|marker on|come straight out|(?:the|"
    r"whichever|"
    r"find out who|who)(?: officer| oic|'?s got it|has got it|'?s dealing)|officer in the case|oic|neighbourhood (?:lads|team|"
    r"officer)|"
    r"look into it|chase (?:it|that) up|keep (?:the|it|that) (?:\w+ ){0,3}?for (?:prints|forensics|soco|us)|make sure (?:it|"
    r"that) "
    r"(?:gets|is|goes)|bobby round|have a look on|at least there's a record|parade on|told you to|intel (?:report|log)|"
    r"get (?:it|that|this|them) (?:\w+ )?(?:logged|recorded|looked|actioned|sent|over to)|circulate\w*|put (?:a |"
    r"an )?(?:marker|flag|warning|alert)|(?:had|have|get|got|sent?) (?:a|an|the) (?:unit|car|patrol|crew|van)|(?:he|she|"
    r"they)(?:'s|'ve| has| have)? been (?:charged|arrested|bailed|interviewed|released|nicked)|extra patrols|"
    r"spoken to my|(?:neighbourhood|local) team|we've got (?:the )?cctv|take a statement|(?:submitted|submit|actioned|"
    r"circulated|logged|crimed|recorded) (?:it|this|that|them)|(?:put|stick|pop|get|sent?|raise|"
    r"submit) (?:\w+ ){0,3}(?:intel|report|log|investigation|briefing)|pass(?:ed)? (?:it|this|that|them|"
    r"on)(?: \w+){0,2} (?:to|tae|on to) (?:the |my )?(?:\w+ )?(?:cops|polis|officers?|team|oic|cid|detectives?|beat|"
    r"skipper|sarge|neighbourhood|sergeant|dc|pc|lads)|pick (?:it|this|that) up|allocated to|brief (?:the|my) (?:team|"
    r"shift|lads)|sort it (?:when|on|tomorrow|once)|action(?:ed)? (?:it|this)|have a (?:word|drive|look|"
    r"wander) (?:\w+ )?(?:past|round|through|with|on|at|when)|drive past|extra (?:patrols?|attention))\b",
    re.I,
)
_ON_DUTY: Final = screened(
    r"\b(?:(?:when|once|until|till|tomorrow|as soon as|while|if|cos|because)? ?(?:i'?m|i am|im) (?:\w+ )?(?:next )?(?:back|"
    r"on|in|next|"
    r"due|working)\b[^.!?\n]{0,20}|on (?:shift|duty|nights|lates|earlies)|next (?:on|in|on duty)|at work|from work|my work "
    r"e?-?mail|ask for me|at the (?:nick|station)|my (?:sergeant|sarge|team|colleagues|shift|skipper)|tell them i|"
    r"i told you to|"
    r"i parade|instead of 101|don't (?:need|bother|have) (?:to |with )?(?:ring|call|the online|101|online)\w*|"
    r"(?:rather than|instead of|before|without|than|save|no need|forget) (?:you )?(?:\w+ ){0,2}(?:ringing|calling|"
    r"waiting|phoning|101)\b|cops|polis|when i was on|early turn|late turn|the lads|in as evidence|did try for you|"
    r"we went in|nicked|flagged|work mobile|work phone|my (?:ds|di|dc|sgt|inspector|skipper)|me and the (?:ds|di|dc|sgt|"
    r"sarge|oic)|discuss (?:the|it)|i checked|on your address|come quick|officer in the case|your name won't|"
    r"(?:your name|you) (?:stays?|kept) (?:out|off)|won't say where|crimestoppers|investigation|intel|allocated|"
    r""
    r"no need to (?:ring|call)|as an exhibit|crimed|the system|oic|officer in the case|neighbourhood lads|bobby|a patrol|"
    r"swing by)\b",
    re.I,
)


def asks_the_public(text: str) -> bool:
    """Whether a text asks the public for help, or warns it, in the force's voice."""
    return (
        _ASKED.search(text) is not None
        and _MATTER.search(text) is not None
        and _OURS.search(text) is not None
        and _CITIZEN.search(text) is None
    )


def answers_reports(text: str) -> bool:
    """Whether a text takes a report of crime, or promises what only the police do with one."""
    if _OFFER.search(text) is None or _CITIZEN.search(text) is not None:
        return False
    told = [rule.search(text) is not None for rule in (_THEIR_MATTER, _PROCESS, _ON_DUTY)]
    return sum(told) >= 2
