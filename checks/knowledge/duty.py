"""Duty in the first person: what only somebody who polices for a living writes, and what merely sounds like it."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.casing import mended
from checks.knowledge.duty_acts import DONE, SUBJECT
from checks.knowledge.duty_context import relatives_work, statements, watched
from checks.knowledge.duty_jobs import OWN_JOBS, TEAM_AT_WORK
from checks.knowledge.duty_phrases import (
    APPEAL_OWN,
    CITIZEN,
    FORMER,
    GAME,
    IDENTITY,
    MINE,
    NOT_ME,
    OFFENCE,
    ONLOOKER,
    PLAY,
    PUT_OFF,
    WEAK,
)
from checks.knowledge.duty_score import ENOUGH, duty_score
from checks.knowledge.duty_terms import SHIFT, SHIFT_TIE, TERMS
from checks.knowledge.ranks import JOB_TITLE
from checks.knowledge.screened import screened
from checks.knowledge.work_wording import (
    first_person,
    guards_or_soldiers,
    is_fiction,
    is_hoped_for,
    is_memorial,
    is_union,
    other_trade,
    plain,
    sentence,
    somebody_elses_news,
)

__all__ = ["DUTY_EXPRESSION", "WEAK_TOPIC", "WORDS_ONLY", "DutyCue", "duty_cues", "says_is_officer"]

# RE2, for listeners: any text that may tell of duty. Wide on purpose; `duty_cues` decides.
DUTY_EXPRESSION: Final = (
    r"\b(?:calls (?:answered|attended)|keep(?:ing)? \w+ (?:\w+ )?safe|sav(?:e|ed|ing) an? \w+'s life|verdict|film(?:s|"
    r"ed|ing)? (?:us|me)|postings?|transfer\w*|attach\w*|second(?:ed|ment)|neighbourhood|door[- ]knocks?|pava|the "
    r"suspect|evacuat\w+|dash ?cam|tackling|fatals?|suspects?|between jobs|murder|remanded|bail|emergenc(?:y|ies)|"
    r"protests?|reunit\w+|999|bobb(?:y|ies)|addresses|crash\w*|fights?|in the (?:bin|traps|job)|blues|136s?|seizures?|"
    r"stabb\w*|no insurance|uniform|siren|licence|drinks? and driv\w*|report|bitten|a cop|arrest\w*|nicked|lifted|"
    r"locked up|banged up|detain\w*|apprehend\w*|cuff\w*|handcuff\w*|taser\w*|breathaly[sz]\w*|charged|stop[- "
    r"](?:and[- ])?search\w*|stopped|bailed|chas(?:ed|ing)|caught|sectioned|seized|seizing|recovered|warrants?|"
    r"raid\w*|doors?|attend\w*|respond\w*|dealt|dealing|searched|evidence|scene|cordon|obs|watch|custody|prisoners?|"
    r"cells|mg11s?|airwave|blues|blue light|response|patrol\w*|house[- ]to[- ]house|door[- ]to[- ]door|public order|"
    r"psu|sergeants?'?|inspectors?'?|probationer\w*|tutor\w*|cid|late turn|early turn|night turn|mutual aid|stinger|"
    r"pursuit|misper|police\w*|policing|copper|cop|bobby|detective|pcso|constable|101|crimestoppers|witness\w*|"
    r"officers?|the nick|the beat|on duty|shift\w*|sudden death|domestics?|rtcs?|shoplift\w*|burglar\w*|thinblueline|"
    r"coplife|sworn in|attested|passed out|passing out|pc|the job|section 136|ncalt|speed (?:gun|enforcement|checks?)|"
    r"drink driv\w*|traffic stops?|crime (?:scene|prevention)|death|blue[- ]?light\w*|pull(?:ed|ing) over|missing|"
    r"commend\w*|medal|assaulted|court|defendants?|lock(?:ed|ing)?|drunks?|knife|knives|weapons?|drugs|sarge|skipper|"
    r"force|brawl|breath test\w*|blew|serial|turns|night car|cpr|burgled|probation|on the news|what we did|use of force|"
    r"soco|lates|earlies|nights|jobs?|constants|training (?:college|school)|hospital guard|told|unmarked|(?:football|"
    r"on) duty|"
    r"duty|held (?:back|on)|"
    r"wrestl\w*|chased|ran after|stopped|pulled|tutor\w*|crewed|kept on|overtime|rest days?|tour|in the van|helicopter|"
    r"npas|arvs?|oic|pulled|team|section|crewed|my job|high vis|hi-?vis|"
    r"coppers?|cops|criminals?|offenders?|suspects?)\b|#\w*(?:police|cop)\w*"
)

_MAY_TELL: Final = screened(DUTY_EXPRESSION, re.I)
# Topics of a passage: a reason that needs another one, and police words in a text without "I" or "we".
WEAK_TOPIC: Final = "appeal, link or hashtag"
WORDS_ONLY: Final = "police work in police words"
_INCIDENT: Final = screened(
    r"\b(?:101|witness|crime|police|incident|suspect|collision|burglar|theft|assault|robber|patrol|scene|anti-?social|drug|"
    r"knife|speeding|missing)",
    re.I,
)
_SHARED: Final = screened(r"\bmissing\b|\bplease (?:share|rt)\b", re.I)


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
    if (
        not first_person(text)
        and "proud" not in text.casefold()
        and not re.search(
            r"(?i)\byears?\b|sworn|attested|first day|^\W*(?:being|life as)\b|\b(?:life|lot|joys|perks) (?:of|as) an?\b",
            text,
        )
    ):
        return None
    for expression, _ in IDENTITY.worth_asking(text):
        for match in expression.finditer(text):
            part = sentence(text, match.start(), match.end())
            if not (NOT_ME.search(part) or relatives_work(part, part.find(match[0])) or is_hoped_for(part) or is_fiction(part)):
                return match
    return None


def duty_cues(text: str) -> list[DutyCue]:
    """Why a text of the account holder shows police work; strongest first, empty when nothing does."""
    text = mended(plain(text))
    if not _may_have_cue(text) or is_union(text) or is_memorial(text):
        return []
    found = _cues(text)
    if not any(cue.strong for cue in found):
        # A post about the weekend may hold one sentence about the job, and what the others say does not unsay it.
        parts = statements(text)
        for part in parts if len(parts) > 1 else ():
            told = _cues(part) if _MAY_TELL.search(part) and _may_have_cue(part) else []
            if any(cue.strong for cue in told):
                return told
    return found


def _may_have_cue(text: str) -> bool:
    """Whether any rule that gives a cue may match: nearly all texts that hold a word of the job hold nothing else."""
    return (
        any(table.worth_asking(text) for table in (IDENTITY, OWN_JOBS, DONE, TERMS, WEAK))
        or any(rule.search(text) for rule in (SHIFT, TEAM_AT_WORK, APPEAL_OWN))
        or duty_score(text) >= ENOUGH
    )


def _cues(text: str) -> list[DutyCue]:
    former = FORMER.search(text) is not None
    found: list[DutyCue] = []
    if says_is_officer(text):
        found.append(DutyCue("says that the account holder is a police officer", "the job named", True, True, former))
    story = is_fiction(text) or is_hoped_for(text) or MINE.search(text) is not None or watched(text)
    news = somebody_elses_news(text)
    own = first_person(text)
    if not story:
        found += [DutyCue(cue, "duty told in the first person", True, True, former) for cue in _done(text, news=news)]
        if not other_trade(text) and not (news and not own):
            topic = "duty told in police words" if own else WORDS_ONLY
            found += [DutyCue(cue, topic, True, own, former) for cue in _terms(text, news=news)]
        if _appeals(text):
            found.append(
                DutyCue("an appeal or an update in the force's voice", "appeal or incident update", True, True, former)
            )
        if not news and not PLAY.search(text) and not _SHARED.search(text):
            found += [
                DutyCue(cue, WEAK_TOPIC, False, False, former)
                for expression, cue in WEAK.worth_asking(text)
                if expression.search(text)
            ]
    return found


def _appeals(text: str) -> bool:
    """Whether the writer appeals, or reports on an incident, in the force's voice."""
    if TEAM_AT_WORK.search(text) and not other_trade(text) and not guards_or_soldiers(text):
        return True
    if not APPEAL_OWN.search(text) or PLAY.search(text) or re.match(r"\s*(?:rt\b|[\w' ]+ police:)", text, re.I):
        return False
    return _INCIDENT.search(text) is not None


def _done(text: str, *, news: bool) -> list[str]:
    cues = []
    if not (news or other_trade(text) or guards_or_soldiers(text)):
        for expression, cue in OWN_JOBS.worth_asking(text):
            match = expression.search(text)
            if match and not relatives_work(text, match.start()) and not PLAY.search(match[0]):
                cues.append(cue)
    for expression, cue in DONE.worth_asking(text):
        for match in expression.finditer(text):
            if PUT_OFF.search(text[max(0, match.start() - 30) : match.start()] + " ") and not match[0][:1].isspace():
                continue
            # The match may begin with the full stop of the sentence before.
            part = sentence(text, match.end() - 1, match.end())
            # "We got him" is about an offender only where the text has one.
            if cue == "tells of catching somebody" and not OFFENCE.search(text):
                continue
            spoken = re.match(SUBJECT, match[0], re.I) is not None
            if (
                (news and not spoken)
                or relatives_work(part, part.find(match[0].strip()))
                or (not spoken and not _bare(part, text))
            ):
                continue
            if other_trade(part) or guards_or_soldiers(text) or ONLOOKER.search(part) or PLAY.search(part):
                continue
            cues.append(cue)
            break
    return cues


def _terms(text: str, *, news: bool) -> list[str]:
    cues: list[str] = []
    if guards_or_soldiers(text):
        return cues
    for expression, cue in TERMS.worth_asking(text):
        match = expression.search(text)
        if match is None:
            continue
        part = sentence(text, match.start(), match.end())
        if (
            relatives_work(part, part.find(match[0]))
            or not (first_person(text) or _bare(part, text))
            or (news and not first_person(part))
        ):
            continue
        if ONLOOKER.search(part) or GAME.search(part):
            continue
        if cue == "arrests counted" and not (
            SHIFT.search(text)
            or re.search(
                r"(?i)\b(?:we|i|my|our|team|hours?|home|tonight|today|night|morning|week|(?:mon|tues|wednes|thurs|fri|"
                r"satur|sun)day)\b",
                text,
            )
        ):
            continue
        cues.append(cue)
    if not cues and not news and _about_oneself(text) and duty_score(text) >= ENOUGH:
        cues.append("several words of police work together")
    shift = SHIFT.search(text)
    if (
        shift is not None
        and not cues
        and _about_oneself(text)
        and SHIFT_TIE.search(text)
        and not news
        and not relatives_work(text, shift.start())
    ):
        cues.append("a shift in police words")
    return cues


def _about_oneself(text: str) -> bool:
    """Whether a text as a whole tells of the writer's own work, and of nobody else's, and not of what befell the writer."""
    if (
        relatives_work(text, len(text))
        or ONLOOKER.search(text)
        or PLAY.search(text)
        or GAME.search(text)
        or guards_or_soldiers(text)
    ):
        return False
    return _bare(text, text) and not CITIZEN.search(text)


def _bare(part: str, text: str) -> bool:
    """Whether a sentence leaves out its subject as people do when they speak of themselves."""
    if first_person(text):
        return True
    # "Tom Reed passed out today": somebody is named as the one who did it.
    if re.match(r"[A-Z][\w'-]+ [A-Z][\w'-]+ (?:\w+ed|is|was|has|had|will|just|got|gets|'s)\b", part):
        return False
    return (
        re.match(
            r"(?i)\W*(?!(?:to the (?:gentleman|lady|man|woman|lad|driver|person)|anyone else|anyone who|the (?:job|"
            r"sergeants?'?s?|inspectors?'?s?) (?:today|tonight|exam|board)|police leave|custody (?:was|is)|when "
            r"you've been|guess who's|the (?:team|lads|section|shift|crew)|that (?:moment|feeling) when|this (?:job|"
            r"shift))\b)(?:the|an?|this|that|these|those|he|she|they|it|police|officers?|cops?|m[ae]n|wom[ae]n|teens?|"
            r"teenagers?|youths?|drivers?|why|how|who|what|when|if|imagine|anyone|someone|somebody|people|everyone|"
            r"your?|his|her|their|is|are|do|does|can|should|suspects?|detectives?|(?:two|three|four|five|six|\d+) "
            r"(?:m[ae]n|wom[ae]n|people|teens?|teenagers?|youths?|arrested|charged|held|arrests? (?:after|following|"
            r"as|in))|\w+ (?:is|are|was|were|has|have|arrested|charged|jailed|held))\b",
            part,
        )
        is None
    )


def job_title_in(text: str) -> bool:
    """Whether a police job title stands in the text."""
    return JOB_TITLE.search(plain(text)) is not None
