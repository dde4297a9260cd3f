"""Captions of team, course and passing-out photographs that name the people on them, and posts that give away base and rota."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.colleague_names import is_own, people_listed
from checks.knowledge.work.forces import forces_in
from checks.knowledge.work.ranks import ranked_names
from checks.knowledge.work.work_wording import first_person, guards_or_soldiers, not_own_work, own_names

__all__ = ["PHOTO_EXPRESSION", "ROTA_EXPRESSION", "base_and_rota", "people_on_photo"]

# RE2, for listeners.
PHOTO_EXPRESSION: Final = (
    r"\b(?:passing[- ]out|passed out|attest\w+|intake|cohort|class of|(?:course|team|group|squad|shift|section|unit|"
    r"crew|relief) (?:photo|pic\w*|selfie|shot|snap)|"
    r"graduat\w+|recruits?|training (?:school|college|cent(?:re|er))|l ?(?:-|to) ?r\b|left to right|(?:back|front|"
    r"middle|top|bottom) row|hendon|ryton|tulliallan|garnerville|"
    r"from (?:the )?left|throwback|away day|champs|shoot|weekend|photo|course|squad|serial|reunion|survivors|team \d|"
    r"the team|whole (?:shift|team|section))\b"
)
ROTA_EXPRESSION: Final = (
    r"\b(?:police station|police office|the nick|nick|cop shop|custody suite|based (?:at|in|out of)|"
    r"stationed at|working out of|parading at|posted to)\b"
)
_PICTURE: Final = screened(
    r"\b(?:passing[- ]out(?: parade| day| photo)?|attestation|intake|cohort|class of|(?:course|team|group|squad|shift|"
    r"section|unit|crew|relief) (?:photo|pic\w*|selfie|shot|snap)|graduation|recruits|"
    r"training (?:school|college)|l ?(?:-|to) ?r\b|left to right|(?:back|front|middle) row|from (?:the )?left)\b",
    re.I,
)
_POLICE: Final = screened(
    r"\b(?:police\w*|policing|constabulary|pcs?|pcsos?|dcs?|sgts?|sergeants?|inspector|insp|probationers?|student "
    r"officers?|officers|coppers?|cops|specials|response|custody|cid|tsg|mps|psni|murder squad|mounted (?:section|branch|"
    r"unit)|bruche|sulhamstead|training cent(?:re|er)|"
    r"attest(?:ed|ation)|hendon(?! (?:school|fc|park|central|hospital|town|baptist|way|county|high))|ryton|tulliallan|"
    r"garnerville|bruche|sulhamstead|new recruits|public order|level (?:2|two)|(?:driving|firearms|taser|search|detective) (?:"
    r"course|instructor)|serial \d+|traffic|roads|neighbourhood team|section \d|team \d|"
    r"[a-e] (?:relief|section|shift|block)|late turn|early turn|the nick|sworn in|passing[- ]out parade|detective|psu|"
    r"the job)\b",
    re.I,
)
_OUTING: Final = screened(
    r"(?i)\b(?:throwback|away day|champs|shoot|weekend|photo|training cent(?:re|er)|course|squad|serial|reunion|survivors)\b"
)
_UNIT: Final = screened(
    r"(?i)\b(?:(?-i:TSG|MPS|PSNI|PSU|CID)|murder squad|mounted (?:section|branch|unit)|bruche|sulhamstead|hendon|"
    r"ryton|tulliallan|garnerville|"
    r"attest\w+|level (?:2|two)|serial \d+|(?:advanced|response) driv\w+|police\w*|roads policing|pcs?|pcsos?|sgts?)\b"
)
_STUDENTS: Final = screened(r"(?i)\b(?:(?:student |uni(?:versity)? )?halls|flat ?mates?|freshers)\b")
_STATION: Final = screened(
    r"\b(?:(?:(?i:at|from|in|to|of|outside) (?:the )?|[:,] )(?P<place>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:[Pp]olice "
    r"(?:[Ss]tation|[Oo]ffice)|[Nn]ick|[Cc]op [Ss]hop|[Cc]ustody(?: [Ss]uite)?|[Ss]tation)|(?i:based|stationed|posted|working|"
    r"parading|paraded|now|out) (?:at|in|out of|to|from) (?P<other>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?))\b"
)
_ROTA: Final = screened(
    r"\b(?:earlies|lates|nights|rest days?|early turn|late turn|night turn|(?:early|late|night|day) shifts?|shift "
    r"pattern|rota|(?:\d|two|three|four|five|six|seven) on,? (?:\d|two|three|four|five|six) off|on (?:duty|shift)|"
    r"(?:0?[5-9]|1[0-9]|2[0-3])(?::?[0-5]0)? ?(?:-|to|til|till|until) ?(?:0?[1-9]|1[0-9]|2[0-4])(?::?[0-5]0)?|[67]x\d|"
    r"\d{1,2}(?:am)?\s?-\s?\d{1,2}(?:pm)?)\b",
    re.I,
)
_AS_VISITOR: Final = screened(
    r"\b(?:handed? (?:\w+ ){0,3}in|purse|wallet|my keys|hand my|went to|popped? (?:in)?to|reported|lost property|"
    r"closed|closing|closure|sold|flats|wetherspoons?|visited|collect|found|called|train|fire station|signing on|bail)\b",
    re.I,
)


def people_on_photo(text: str, tagged: tuple[str, ...], names: tuple[str, ...]) -> list[str]:
    """The people whom the caption of a police team, course or passing-out photograph names or tags, if any."""
    text = plain(text)
    if not_own_work(text):
        return []
    if guards_or_soldiers(text):
        return []
    if _STUDENTS.search(text):
        return []
    # An outing or a course is a photograph of the police only beside the name of a unit that nobody else has.
    outing = _OUTING.search(text) is not None and _UNIT.search(text) is not None
    if not (outing or _PICTURE.search(text)) or not (_POLICE.search(text) or forces_in(text)):
        return []
    own = own_names(names)
    people = [name for name in tagged if not is_own(name, own)]
    people += [ranked.name for ranked in ranked_names(text) if not is_own(ranked.name, own)]
    listed = [name for name in people_listed(_without_forces(text)) if not is_own(name, own)]
    # One capitalised pair may be a place; two in a list, or one beside a tag or a rank, are people.
    if len(listed) >= 2 or people:
        people += listed
    seen: dict[str, str] = {}
    for name in people:
        key = name.casefold()
        if not any(key in other or other in key for other in seen):
            seen[key] = name
    return list(seen.values())


def base_and_rota(text: str, own: str) -> str:
    """The station that a text ties to the writer's own shifts, or an empty string."""
    text = plain(text)
    if not_own_work(text) or _AS_VISITOR.search(text):
        return ""
    station = _STATION.search(text)
    if station is None or not _ROTA.search(text):
        return ""
    named = station["place"] is not None and re.search(r"(?i)police|nick|custody|cop shop", station[0])
    job = re.search(
        r"(?i)\b(?:police|nick|custody|response|cid|neighbourhood team|sergeant|sarge|skipper|pc|officers?|patrol|"
        r"beat|section|relief)\b",
        text,
    ) or forces_in(text, own)
    if not (named or job) or not (first_person(text) or named or station["other"]):
        return ""
    return station["place"] or station["other"] or ""


def _without_forces(text: str) -> str:
    for mention in reversed(forces_in(text)):
        text = text[: mention.start] + " | " + text[mention.end :]
    return text
