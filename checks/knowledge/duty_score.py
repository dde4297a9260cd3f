"""Adds up words of police work, for the many ways of telling of a shift that no single phrase gives away.

The weights are judgements, tried on invented posts: a word that hardly anybody but an officer uses of his or her own day
weighs 3, a word of crime 2, a word that many trades share 1 or 1.5. A text needs 4 and words of two kinds.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.screened import screened

__all__ = ["ENOUGH", "duty_score"]

ENOUGH: Final = 4.0
_OFFICER: Final = screened(
    r"\b(?:use[s]? of force|cot death|blew (?:over|twice|three times|\d)|soco\b|(?:our|my|the) serial\b|(?:late|early|"
    r"night) turns?|(?:night|area|response|pool) car\b|force area|bail checks?|(?:my|finished|end of|completed|"
    r"passed) probation|(?:town cent(?:re|er)|carrier|cell|prisoner) van|(?:sat|stood|standing|guarding|"
    r"stuck) on a (?:\w+ )?door|spit hood|leg restraints|no comment(?: interview)?|duty solicitor|appropriate adult|"
    r"drug(?:s)? wipe|red[- ]dott?ed|got bricked|bricks? and bottles|shields?(?: line)? (?:up|training|out)|"
    r"warrant(?:s)? team|crime(?:s)? queue|(?:lad|bloke|woman|man|fella|kid|girl) (?:that |who )?(?:i|"
    r"we) (?:\w+ )?(?:arrested|nicked|locked up|charged|interviewed|sectioned|stopped|cautioned)|for the same (?:bloke|man|"
    r"suspect|shoplifter)|on the night car|(?:been|go|going) on the news (?:later|tonight)|(?:went|been|go|sent|called|"
    r"sped|flew|driving) to (?:a|that|some|this) (?:\w+ )?job\b|obs\b(?= (?:van|all|for|"
    r"on))|prisoners?(?! of)|custody (?:suite|desk|sergeant|record|block|clock|nurse)|scene guard\w*|(?:murder|"
    r"stabbing) scene|on blues|blues on|response team|on response|probationers?|attested|sudden deaths?|first "
    r"(?:fatal|sudden death|arrest|murder|stabbing|dead body)|136s?|mutual aid|rtcs?|my officers|mg11s?|stinger|pava|"
    r"tasered|late turn|early turn|night turn|in the job|(?-i:the Job)|(?-i:CID)|(?-i:PACE)|the nick|took a (?:report|"
    r"statement)|taking statements|stop[- ]search\w*|stop and search|(?:our|my|new) police dog|dog unit|mispers?|"
    r"(?-i:ASB)|drug[- ]drivers?|wanted (?:man|male|woman|on warrant)|(?:two|three|four|another|too many|\d+) fatals|"
    r"calls (?:answered|attended)|in the police(?! (?:car|station|van|museum))|in policing|no more domestics|been a "
    r"(?:detective|cop|copper|bobby|police officer|pc)|foot chase|house[- ]to[- ]house|interview under caution|"
    r"charging decision|public order|area car|panda car|patrol car|jump(?:ed|ing) a red|we will stop you|we'll stop "
    r"you|tickets issued|section 18|s18|(?-i:PNC)|(?-i:BWV)|body ?worn|briefing room|parade room|(?:police|detective|"
    r"firearms|response) training|(?:an?|the|our|another|two) suspects?|between jobs|county lines|remanded|bail "
    r"hearing|charged and remanded|death message|me (?:arresting|nicking)|locked? (?:\w+ )?up for|stop(?:ped)? (?:and|"
    r"&) searched|999 calls?|don't (?:call|ring) 999|neighbourhood policing|as an? (?:new |newly promoted |temporary |"
    r"acting )?(?:sergeant|inspector|constable|cop|copper|bobby|detective|pc|ds|di|dc|police officer|officer))\b",
    re.I,
)
_LIKELY: Final = screened(
    r"\b(?:called (?:out )?to an?|turned out (?:at|for|to)|not allowed to say what (?:we|i)|on the news|burgled|(?:first|"
    r"second|third|fourth|fifth|last|next|another|worst|nasty|grim|horrible|horrendous|\d+(?:st|nd|rd|"
    r"th)) job (?:of the|tonight|last night|on)|kept on|held (?:back|on|over)|retained on|cordons?|seizures|cuffs|"
    r"warrants?|on duty|case ?files?|cautioned|crewed|patrols?|(?:crime|death) scene|"
    r"taser|on my shift|the public|keep(?:ing)? (?:you lot|you all|everyone|people|the streets) safe|sav(?:e|ed|ing) "
    r"(?:a|his|her) (?:\w+'s )?life|film(?:s|ed|ing)? (?:us|me)|vulnerable)\b",
    re.I,
)
_CRIME: Final = screened(
    r"\b(?:burglar\w*|shoplift\w*|drink[- ]?driv\w*|drinks? and drives?|no insurance|uninsured|stabb\w*|assault\w*|"
    r"domestics?|robber\w*|robbed|robbing|(?:to|who) rob|wrestl\w+|naked|brawl|bricked|bitten|breath test\w*|blew|cpr|"
    r"guilty|knife|knives|machetes?|murder\w*|rape|"
    r"drugs?|dealers?|class a|cocaine|heroin|"
    r"cannabis|offenders?|criminals?|cells|arrest(?:s|ed|ing)?|nicked|nicking|in custody|stolen|scammed|victims?|"
    r"missing (?:girl|boy|child|person|man|woman|lad|lass|teen\w*|pensioner)|handcuff\w*|evidence|disqualified|over "
    r"the limit|seized|raided|raids?|speeding|fatals?|collision|crash(?:es|ed|ing)?|fights?|scrap|punch[- ]up|drunks?|"
    r"brawl|overdose|suicid\w+|bad guys?|baddies|villains?|protest|demo|riot|disorder|weapons?|gangs?|thie(?:f|ves)|"
    r"thefts?|fraud\w*|harass\w*|stalk\w*|arson\w*|vandal\w*|antisocial|anti-social|abuse|violen\w+|trouble ?makers?|"
    r"troublemakers|points coming|black eye)\b",
    re.I,
)
_INSTITUTION: Final = screened(
    r"\b(?:police|polis|policing|cops?|coppers?|bobb(?:y|ies)|pcsos?|constable|sergeants?|sarge|skipper|inspector|"
    r"officers?|constabulary|uniform|patrol\w*|the beat|999s?|sirens?|blue lights|court|solicitor|probation|cps|"
    r"division|the van|response|incidents?|statements?|licence|traffic|emergenc(?:y|ies)|the public|crew|detective|"
    r"firearms|high[- ]vis|hi[- ]?vis)\b",
    re.I,
)
_WORK: Final = screened(
    r"\b(?:shifts?|nights|lates|earlies|overtime|rest days?|\w+ hours|\d+ hours|finish(?:ed)?|kept on|at work|tours?|"
    r"colleagues?|my team|our team|small team|the team|my section|new lad|\d ?am|op|operation|this job|my job|the job|"
    r"tonight|"
    r"spent (?:today|the day|all day)|leave cancelled|last night|paperwork|my boots|tickets|[1-5] ?am|good day at work|"
    r"at work|between jobs|called "
    r"in|friday nights?|saturday nights?|busy (?:friday|saturday|sunday|night|day|one))\b",
    re.I,
)
_FIRST: Final = screened(r"\b(?:i|i'm|i've|i'll|me|my|we|we're|we've|we'll|our|us)\b", re.I)
_ACT: Final = screened(
    r"\b(?:i|we|i've|we've|me and \w+(?: \w+){0,2}|\w+ and (?:i|me))\s+(?:\w+ ){0,2}?(?:arrest\w*|lock\w*|stop|"
    r"stopped|chas\w+|attend\w*|go to|went to|dealt|deal with|found|find|seiz\w+|search\w*|nick\w*|caught|protect\w*|"
    r"respond\w*|charged|interviewed|bailed|police|policed|patrol\w*|raid\w*|told|knock\w*|reunit\w*)\b|\bhad to "
    r"(?:fight|wrestle|chase|restrain|arrest|cuff|taser)\b|\breunit(?:ed|ing) (?:a|an|the|another)\b",
    re.I,
)


def duty_score(text: str) -> float:
    """How much a text sounds like an officer's own day; :data:`ENOUGH` and more counts. 0 if only one kind of word occurs."""
    officer = min(2, len(set(_OFFICER.findall(text)))) * 3.0
    # "We raided the fridge": the act itself is not also the crime.
    rest = _ACT.sub(" ", text)
    crime = min(2, len({word.casefold() for word in _CRIME.findall(rest)})) * 2.0
    institution = min(2, len({word.casefold() for word in _INSTITUTION.findall(text)})) * 1.0
    work = 1.5 if _WORK.search(text) else 0.0
    likely = 2.0 if _LIKELY.search(text) else 0.0
    acts = _ACT.search(text) is not None
    # A word that only an officer uses of the day is enough in the first person; everything else needs company.
    if sum((officer > 0, likely > 0, crime > 0, institution > 0, work > 0, acts)) < 2 and not officer:
        return 0.0
    if not (officer or likely or crime or institution >= 2):
        return 0.0
    # Crime alone, told from the sofa, is a citizen's topic: it needs work, the institution or an officer's word beside it.
    act = 1.5 if acts else 0.0
    if not (officer or likely) and not work and not (crime and act):
        return 0.0
    return officer + likely + crime + institution + work + act + (1.0 if _FIRST.search(text) else 0.5)
