"""Adds up words of police work, for the many ways of telling of a shift that no single phrase gives away.

The weights are judgements, tried on invented posts: a word that hardly anybody but an officer uses of his or her own day
weighs 3, a word of crime 2, a word that many trades share 1 or 1.5. A text needs 4 and words of two kinds.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ENOUGH", "duty_score"]

ENOUGH: Final = 4.0
_OFFICER: Final = re.compile(
    r"\b(?:prisoners?|custody (?:suite|desk|sergeant|record|block|clock)|cordons?|scene guard\w*|on blues|blues on|"
    r"response team|probationers?|attested|"
    r"sudden deaths?|136s?|mutual aid|rtcs?|my officers|warrants?|mg11s?|seizures|stinger|pava|taser(?:ed)?|cuffs|"
    r"late turn|early turn|night turn|"
    r"in the job|(?-i:the Job)|(?-i:CID)|(?-i:PACE)|the nick|took a (?:report|statement)|taking statements|stop[- "
    r"]search\w*|police dog|dog unit|"
    r"mispers?|misper|(?-i:ASB)|drug[- ]drivers?|wanted (?:man|male|woman|on warrant)|been a (?:cop|copper|bobby|"
    r"police officer|pc)|on duty|"
    r"foot chase|house[- ]to[- ]house|case ?files?|interview under caution|cautioned|charging decision|public order|"
    r"area car|panda car|patrol car|"
    r"jump(?:ed|ing) a red|we will stop you|we'll stop you|tickets issued|section 18|s18|(?-i:PNC)|(?-i:BWV)|body "
    r"?worn|crewed|briefing room|parade room)\b",
    re.I,
)
_CRIME: Final = re.compile(
    r"\b(?:suspects?|burglar\w*|shoplift\w*|drink[- ]?driv\w*|drinks? and drives?|no insurance|uninsured|stabb\w*|"
    r"assault\w*|domestics?|robber\w*|knife|knives|machetes?|"
    r"drugs?|dealers?|offenders?|criminals?|cells|arrests?|arrested|nicked|in custody|stolen|scammed|victims?|missing "
    r"(?:girl|boy|child|person|man|woman|teen\w*)|"
    r"handcuff\w*|evidence|disqualified|over the limit|seized|speeding drivers?|fatal|collision|fights?|drunks?|brawl|"
    r"overdose|suicid\w+|bad guys?|baddies|villains?)\b",
    re.I,
)
_INSTITUTION: Final = re.compile(
    r"\b(?:police|polis|policing|cops?|coppers?|bobb(?:y|ies)|pcsos?|constable|sergeants?|sarge|skipper|inspector|"
    r"officers?|constabulary|uniform|patrol\w*|the beat|999s?|"
    r"sirens?|blue lights|court|solicitor|probation|cps|division|the van|response|incident|statement|licence|traffic)\b",
    re.I,
)
_WORK: Final = re.compile(
    r"\b(?:shifts?|nights|lates|earlies|overtime|rest days?|\w+ hours|\d+ hours|finish(?:ed)?|kept on|at work|tour|"
    r"colleagues?|my team|our team|small team|the team|new lad|"
    r"\d ?am|op|operation|this job|my job|the job|tonight|last night|paperwork|my boots|duty|tickets)\b",
    re.I,
)
_FIRST: Final = re.compile(r"\b(?:i|i'm|i've|i'll|me|my|we|we're|we've|we'll|our|us)\b", re.I)
_ACT: Final = re.compile(
    r"\b(?:i|we|i've|we've|me and \w+(?: \w+){0,2}|\w+ and (?:i|me))\s+(?:\w+ ){0,2}?(?:arrest\w*|lock\w*|stop|"
    r"stopped|chas\w+|attend\w*|go to|went to|dealt|deal with|found|find|seiz\w+|"
    r"search\w*|nick\w*|caught|protect\w*|respond\w*|charged|interviewed|bailed|police|policed|patrol\w*)\b",
    re.I,
)


def duty_score(text: str) -> float:
    """How much a text sounds like an officer's own day; :data:`ENOUGH` and more counts. 0 if only one kind of word occurs."""
    officer = min(2, len(set(_OFFICER.findall(text)))) * 3.0
    crime = min(2, len({word.casefold() for word in _CRIME.findall(text)})) * 2.0
    institution = min(2, len({word.casefold() for word in _INSTITUTION.findall(text)})) * 1.0
    work = 1.5 if _WORK.search(text) else 0.0
    if sum(part > 0 for part in (officer, crime, institution, work)) < 2 or not (officer or crime or institution >= 2):
        return 0.0
    # Crime alone, told from the sofa, is a citizen's topic: it needs work, the institution or an officer's word beside it.
    if not officer and not work:
        return 0.0
    return officer + crime + institution + work + (1.0 if _FIRST.search(text) else 0.5) + (1.5 if _ACT.search(text) else 0.0)
