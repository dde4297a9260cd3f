"""Acts of police work, told with the writer, the writer's team or an implied "I" as their subject."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.screened import Screened, screened
from scanner.api import ScreenedTable

__all__ = ["DONE", "SUBJECT"]

SUBJECT: Final = (
    r"(?:\b(?:i|we)(?:'ve|'d| have| had)?\b|\b(?:my|our) (?:\w+ )?(?:team|shift|section|crew|unit|officers|lot|lads|"
    r"squad|probationer|tutor|student|crewmate|oppo|"
    r"colleagues?|partner)(?: (?:and i|have|has))?|\b\w+ and (?:i|me)|\bme and \w+(?: \w+){0,2}?|\bthe (?:team|lads|"
    r"section|shift|crew)(?: have| has)?|\bus lot)"
)
_AUX: Final = (
    r"(?:,? ?\b(?:just|also|then|even|finally|both|already|actually|only|managed to|got to|ended up|helped(?: to)?|"
    r"all|quickly|literally|later|"
    r"eventually|successfully|recently|safely|promptly|between us|today|tonight|yesterday|this morning|last night|"
    r"personally|have|had|has|been|out))*"
)
_LEAD: Final = (
    rf"(?:{SUBJECT}{_AUX}\s+|\b(?:had|got|having|about|managed|ready|have|helped|need|needed|going|able|love|nice|"
    rf"good|great|satisfying|time) to (?:help )?|(?:^|[.!?…\n;:,]\s*|\b(?:and|then|by|after|before|from|of|with|spent|"
    rf"me|us|day|night|shift|morning|evening)\s+)(?:(?:\w+ly|just|also|both|only|even|already|another|been) )*)"
)
_SOMEONE: Final = (
    r"(?:(?:a|an|the|this|that|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|another|some|several|multiple|"
    r"our|my|his|her)\s+)?(?:[\w-]+\s+){0,3}?(?:males?|females?|m[ae]n|wom[ae]n|suspects?|offenders?|youths?|lads?|"
    r"blokes?|guys?|drivers?|burglars?|shoplift(?:er|ing)s?|thie(?:f|ves)|dealers?|robbers?|prisoners?|people|"
    r"persons?|teens?|teenagers?|drunks?|him|them|someone|somebody|motorists?|riders?|muggers?|baddies?|bad guys?|"
    r"crooks?|criminals?|villains?|toe-?rags?|scrotes?|fellas?|occupants?|passengers?|nominals?|wanted \w+|fugitives?)\b"
)
_COUNTED: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a couple|another|a few|several|our first|my "
    r"first)(?: more)?"
    r"(?: (?:for|on suspicion|tonight|today|this|last night|before|in custody|yesterday|overnight|already|on "
    r"(?:warrant|nights|lates))\b)"
)
_OFFENDER: Final = (
    r"(?:(?:a|an|the|two|three|four|five|six|\d{1,2}|another|some|several)\s+)?(?:[\w-]+\s+){0,2}?(?:burglars?|"
    r"shoplifters?|thie(?:f|ves)|dealers?|robbers?|"
    r"suspects?|offenders?|drink[- ]drivers?|drug[- ]drivers?|muggers?|speeders?|disqualified drivers?|wanted (?:male|"
    r"man|female|woman|person|people)|"
    r"prisoners?|baddies?|bad guys?|criminals?|crooks?)\b"
)
_JOB_KINDS: Final = (
    r"(?:rtcs?|rtas?|domestics?|burglar(?:y|ies)|robber(?:y|ies)|stabbings?|assaults?|sudden deaths?|pub fights?|"
    r"fights?|disturbances?|incidents?|"
    r"collisions?|misper|missing (?:person|people|child|teen\w*|kid)|shoplift\w*|999s?|immediates?|grade (?:one|1)s?|"
    r"break-ins?|affray|"
    r"public order|violent \w+|knife\w*|fatals?|crime scenes?|emergency calls?|calls for service|stolen (?:car|"
    r"vehicle)s?|drunks?|section 136|asb|"
    r"anti-?social behaviour|domestic (?:abuse|violence)|suicid\w+|armed robber\w*|crash(?:es)?|accidents?|serious "
    r"assaults?|rape|fatal\w*)"
)
_SEIZED: Final = (
    r"(?:[\w,£'&/-]+\s+){0,6}?(?:drugs?|cannabis|heroin|crack|cocaine|class [ab]|cash|kni(?:fe|ves)|weapons?|"
    r"machetes?|firearms?|stolen|uninsured|"
    r"vehicles?|cars?|vans?|mopeds?|e-?scooters?|e-?bikes?|plants?|counterfeit|motorbikes?|off-road bikes?|goods|tools)\b"
)


def _told(verb_and_object: str) -> Screened:
    return screened(_LEAD + verb_and_object, re.I | re.M)


# (expression, what the evidence list says). Each needs the writer, the writer's team or an implied "I" as its subject.
DONE: Final = ScreenedTable(
    (_told(expression), cue)
    for expression, cue in (
        (
            r"raid(?:ed|ing) (?:[\w-]+ ){0,4}(?:address(?:es)?|houses?|flats?|properties|premises|homes|cannabis|drug\w*|"
            r"farm)\b",
            "tells of a warrant",
        ),
        (
            r"(?:took|taken|taking|got|get|getting|had|put) (?:[\w-]+ ){0,4}?(?:kni(?:fe|ves)|weapons?|drugs|"
            r"machetes?|guns?|firearms?|blades?|dealers?|burglars?|"
            r"robbers?|drivers?|bikes?|criminals?|offenders?|cannabis|class a)(?: \w+)? off (?:the|our|your|"
            r"[A-Z]\w+'s) (?:[\w ]{0,20})?(?:streets?|roads?)\b",
            "tells of a seizure",
        ),
        (
            r"(?:got|have|found|caught|nabbed|stopped) (?:him|her|them|the driver|the lad|the culprit)\b(?=[^\n]{0,60}$)",
            "tells of catching somebody",
        ),
        (
            rf"(?:arrest(?:ed|ing)?|nick(?:ed|ing)?|lift(?:ed|ing)|lock(?:ed|ing)? up|bang(?:ed|ing) up|detain(?:ed|"
            rf"ing)?|apprehend(?:ed|ing)?|"
            rf"(?:hand)?cuff(?:ed|ing)|taser(?:ed|ing)|breathaly[sz](?:ed|ing)|stop(?:ped)?[- ]and[- ]search(?:ed|"
            rf"ing)?|stop[- ]search(?:ed|ing)|"
            rf"section(?:ed|ing)|book(?:ed|ing) in|nabbed|collared|got the cuffs on|put the cuffs on) (?:{_SOMEONE}|"
            rf"{_COUNTED})",
            "tells of an arrest or a stop",
        ),
        (
            rf"(?:caught|catch(?:ing)?|chas(?:e|ed|ing)|interview(?:ed|ing)|charg(?:ed|ing)|bailed|processed|processing|"
            rf"stopped|stopping|dealt with|tackled|rugby tackled|pursued|locked) {_OFFENDER}",
            "tells of dealing with suspects",
        ),
        (
            rf"(?:charg(?:ed|ing)|report(?:ed|ing)) {_SOMEONE} (?:with|for) (?:drink|drug|theft|burglary|assault|"
            rf"speeding|no insurance|robbery|murder|gbh|abh)",
            "tells of a charge or a report",
        ),
        (rf"lock(?:ed|ing)? {_SOMEONE} up\b", "tells of an arrest or a stop"),
        (
            r"(?:had|have|found|traced|located|search(?:ed|ing) for|look(?:ed|ing) for) (?:a|an|the|our|another|two) "
            r"(?:[\w-]+ )?missing (?:girl|boy|child|person|people|man|woman|lady|teen\w*|kid|pensioner|male|"
            r"female)\b",
            "tells of a search for a missing person",
        ),
        (
            r"pull(?:ed|ing) over (?:a|an|the|another|two) [^.!?\n]{0,80}\b(?:over the limit|bald|uninsured|driver|no "
            r"(?:insurance|licence|mot|tax)|drugs|speeding|\d+ ?mph)\b",
            "tells of a vehicle stop",
        ),
        (r"(?:stopp(?:ed|ing)) (?:[\w-]+ ){1,4}?doing \d{2,3}\b", "tells of a vehicle stop"),
        (
            r"(?:been |got |get |getting )?(?:assaulted|spat at|spat on|punched|bitten|headbutted|kicked) (?:\w+ "
            r"){0,2}(?:on duty|on shift|at work)\b",
            "tells of an assault on duty",
        ),
        (
            r"(?:another|one more|yet another) (?:\w+ )?(?:burglar|shoplifter|thief|dealer|robber|drink[- ]driver|"
            r"drug[- ]driver|suspect|offender|mugger|wanted male|prisoner) (?:\w+ )?(?:nicked|arrested|locked up|lifted|"
            r"in (?:custody|the cells|the bin)|banged up|caught|detained|off the (?:streets?|roads?)|charged|"
            r"processed)\b",
            "tells of an arrest or a stop",
        ),
        (
            rf"(?:seiz(?:ed|ing)|took off the streets?|taken off the streets?|got off the streets?|confiscat(?:ed|ing)) "
            rf"{_SEIZED}",
            "tells of a seizure",
        ),
        (
            r"(?:recovered) (?:a|two|three|several|the|some|another) (?:\w+ )?(?:stolen|knife|knives|drugs|"
            r"weapons?)\b",
            "tells of a recovery",
        ),
        (
            r"(?:execut(?:ed|ing)|carried out|carrying out|did|doing|hit|on) (?:a|an|the|two|three|several|another|some) "
            r"(?:[\w-]+ ){0,3}(?:warrants?|section 18|s18|drugs? raid|dawn raid|raids?)\b",
            "tells of a warrant",
        ),
        (
            r"(?:put(?:ting)?|took|smash(?:ed)?|kick(?:ed)?|boot(?:ed)?) (?:a|the|two|three|some|their|his) (?:\w+ "
            r")?doors? (?:in|through|off)\b",
            "tells of a forced entry",
        ),
        (
            rf"(?:attend(?:ed|ing)?|go to|respond(?:ed|ing) to|been called to|called to|sent to|dispatched to|dealt with|"
            rf"dealing with|deployed to|blue[- ]lighted to|raced to|ran to|went to) (?:\w+ "
            rf"){{0,4}}?{_JOB_KINDS}\b",
            "tells of incidents attended",
        ),
        (
            r"(?:stopp(?:ed|ing)|pull(?:ed|ing)(?: over)?) (?:[\w-]+ ){0,4}?(?:cars?|vans?|drivers?|vehicles?|moped|"
            r"motorists?|lorry|scooter)\b[^.!?\n]{0,60}\b(?:no insurance|insurance|licen[cs]e|drink|drug|speed\w*|seat "
            r"?belts?|on (?:his|her|their) phones?|disqualified|mph|seized|no tax|untaxed|mot|cannabis|"
            r"stolen)\b",
            "tells of a vehicle stop",
        ),
        (
            r"(?:giv(?:e|ing)|gave|given) (?:my )?evidence (?:at|in|against|from) (?:[\w']+ ){0,3}(?:court|mags|"
            r"magistrates|bailey|trial)\b",
            "tells of giving evidence",
        ),
        (
            r"(?:search(?:ed|ing)) (?:[\w-]+ ){0,4}(?:suspects?|for drugs|for the suspect|for weapons|gardens for|"
            r"offenders?|prisoners?)\b",
            "tells of a search",
        ),
        (
            r"(?:taken|took|put|brought|bringing|taking) (?:(?:him|her|them|the (?:lad|bloke|man|woman|suspect|driver|"
            r"pair)|two|three|four|a (?:lad|bloke|"
            r"man|woman|male|female|drunk|burglar|shoplifter)|another|someone|prisoners?|my prisoner|"
            r"our prisoner) (?:[\w-]+ ){0,2})?"
            r"(?:(?:in)?to|into) (?:custody|the cells|the "
            r"nick)\b",
            "tells of a custody case",
        ),
    )
)
