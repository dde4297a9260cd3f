"""Duty in the first person: what only somebody who polices for a living writes, and what merely sounds like it."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.casing import mended
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain, sentence
from checks.knowledge.work.career import career_told
from checks.knowledge.work.duty_context import relatives_work, statements, watched
from checks.knowledge.work.duty_heard import DUTY_EXPRESSION
from checks.knowledge.work.duty_phrases import (
    APPEAL_OWN,
    FORMER,
    IDENTITY,
    MINE,
    NOT_ME,
    PLAY,
    TEAM_AT_WORK,
    WEAK,
)
from checks.knowledge.work.duty_score import ENOUGH, SURE, duty_score, half_told, may_score, other_life, where_told
from checks.knowledge.work.police_voice import asks_the_public
from checks.knowledge.work.privileges import card_for_many, uses_the_job
from checks.knowledge.work.ranks import JOB_TITLE
from checks.knowledge.work.work_wording import (
    first_person,
    guards_or_soldiers,
    is_fiction,
    is_hoped_for,
    is_memorial,
    is_union,
    other_trade,
    somebody_elses_news,
    without_houses,
)

__all__ = ["DUTY_EXPRESSION", "HALF_TOPIC", "WEAK_TOPIC", "WORDS_ONLY", "DutyCue", "duty_cues", "says_is_officer"]

# Topics of a passage: a reason that needs another one, and police words in a text without "I" or "we".
# A topic that counts only on an account whose other posts tell of the job.
HALF_TOPIC: Final = "police work, by the other posts of the account"
WEAK_TOPIC: Final = "appeal, link or hashtag"
WORDS_ONLY: Final = "police work in police words"
# "That fella in the paper, I interviewed him": the news is about the writer's own work.
_BY_ME: Final = screened(
    r"\b(?:i|we|i'd|we'd)(?:'ve| have| had)? (?:\w+ )?(?:arrested|nicked|interviewed|charged|dealt with|locked (?:\w+ )?up|"
    r"stopped|"
    r"searched|attended|cuffed|chased|put (?:him|her|them) away)\b",
    re.I,
)
# "He was in the job for thirty years" tells of somebody else whom the sentence before has named.
_THIRD_PERSON: Final = re.compile(r"\W*(?:he|she|they|his|her|their)(?:'\w+)?\b", re.I)
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
    text = without_houses(mended(plain(text)))
    if is_union(text) or is_memorial(text):
        return []
    if not _may_have_cue(text):
        return _half(text)
    found = _cues(text)
    if not any(cue.strong for cue in found):
        # A post about the weekend may hold one sentence about the job, and what the others say does not unsay it.
        parts = statements(text)
        # Guards, soldiers and nurses tell their day in several sentences too, and name the trade in one of them.
        elsewhere = other_life(text, strict=True)
        for part in parts if len(parts) > 1 and not guards_or_soldiers(text) else ():
            told = _cues(part) if _may_have_cue(part) and not (elsewhere and duty_score(part) < SURE) else []
            if any(cue.strong for cue in told):
                return told
    return found or _half(text)


def _half(text: str) -> list[DutyCue]:
    """A text that tells of police work if its writer is known to be an officer."""
    if (
        not (half_told(text) or card_for_many(text))
        or is_fiction(text)
        or is_hoped_for(text)
        or MINE.search(text)
        or watched(text)
        or PLAY.search(text)
    ):
        return []
    if somebody_elses_news(text) or guards_or_soldiers(text) or relatives_work(text, where_told(text)):
        return []
    former = FORMER.search(text) is not None
    return [DutyCue("words of police work", HALF_TOPIC, False, False, former)]


def _may_have_cue(text: str) -> bool:
    """Whether any rule that gives a cue may match: nearly all texts that hold a word of the job hold nothing else."""
    return (
        any(table.worth_asking(text) for table in (IDENTITY, WEAK))
        or any(rule.search(text) for rule in (TEAM_AT_WORK, APPEAL_OWN))
        or asks_the_public(text)
        or may_score(text)
        or career_told(text) is not None
        or uses_the_job(text)
    )


def _cues(text: str) -> list[DutyCue]:
    former = FORMER.search(text) is not None
    found: list[DutyCue] = []
    if says_is_officer(text) or career_told(text):
        found.append(DutyCue("says that the account holder is a police officer", "the job named", True, True, former))
    if is_fiction(text) or is_hoped_for(text) or MINE.search(text) is not None or watched(text):
        return found
    own = first_person(text)
    news = somebody_elses_news(text) and _BY_ME.search(text) is None
    if not news and duty_score(text) >= ENOUGH and not guards_or_soldiers(text):
        somebody_else = not own and _THIRD_PERSON.match(text) is not None
        if not (somebody_else or relatives_work(text, where_told(text))):
            topic = "duty told in police words" if own else WORDS_ONLY
            found.append(DutyCue("several words of police work together", topic, True, own, former))
    if not news and uses_the_job(text):
        found.append(DutyCue("the job or its card used to get something", "the job used", True, own, former))
    if _appeals(text):
        found.append(DutyCue("an appeal or an update in the force's voice", "appeal or incident update", True, True, former))
    if not news and not PLAY.search(text) and not _SHARED.search(text):
        found += [
            DutyCue(cue, WEAK_TOPIC, False, False, former)
            for expression, cue in WEAK.worth_asking(text)
            if expression.search(text)
        ]
    return found


def _appeals(text: str) -> bool:
    """Whether the writer appeals, or reports on an incident, in the force's voice."""
    if other_trade(text) or guards_or_soldiers(text):
        return False
    if TEAM_AT_WORK.search(text) or asks_the_public(text):
        return True
    if not APPEAL_OWN.search(text) or PLAY.search(text) or re.match(r"\s*(?:rt\b|[\w' ]+ police:)", text, re.I):
        return False
    return _INCIDENT.search(text) is not None


def job_title_in(text: str) -> bool:
    """Whether a police job title stands in the text."""
    return JOB_TITLE.search(plain(text)) is not None
