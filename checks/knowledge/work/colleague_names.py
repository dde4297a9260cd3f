"""Which colleagues a text names, and the rank, shift or team word that shows them to be colleagues."""

from __future__ import annotations

import re
from typing import Final, Protocol

from msgspec import Struct

from checks.knowledge.contacts.people_named import FULL_NAME, NAME_WORD, people_in
from checks.knowledge.words.casing import mended, recased
from checks.knowledge.words.lookalikes import NO_PERSON
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain, sentence
from checks.knowledge.work.colleague_signs import (
    AS_CITIZEN,
    CLOSE,
    NO_SPORT,
    NOT_SHIFT,
    PETS,
    POLICE_CUE,
    PROUD_KIN,
    SHIFT_CUE,
    SPORT,
)
from checks.knowledge.work.duty_context import relatives_work, statements, watched
from checks.knowledge.work.duty_score import ENOUGH, duty_score, other_life
from checks.knowledge.work.first_names import first_names
from checks.knowledge.work.ranks import ranked_names
from checks.knowledge.work.team_words import AMONG_COLLEAGUES, POLICE_TEAM
from checks.knowledge.work.work_wording import (
    first_person,
    guards_or_soldiers,
    is_fiction,
    is_hoped_for,
    is_memorial,
    is_union,
    other_trade,
    own_names,
    somebody_elses_news,
    without_houses,
)

__all__ = ["TEAM_EXPRESSION", "NamedColleague", "is_own", "named_colleagues", "people_listed"]

# RE2, for listeners: shift, team and rank words. Wide on purpose; `named_colleagues` decides.
TEAM_EXPRESSION: Final = (
    r"\b(?:control room|front counter|soco|scenes of crime|leaving|retire\w*|stripes|badge|panda|neighbourhoods?|"
    r"special mention|baton|inspector's|sergeant's|sarge|cop shop|fatal|passing out|training|hendon|tulliallan|blues|kicked "
    r"off|cordon|car|patrol|tutor\w*|scene|serial|"
    r"public order|commend\w*|chief|nicked|locked up|probies?|stripes|pips|boards?|the job|"
    r"tickets? in|firearms|arvs?|npas|dogs|job|pcs|cops?|coppers?|prisoners?|"
    r"board|suspect|radio|court|football|skipper|doors|met|tsg|squad|bleep|incident|mounted|bruche|murder|psni|"
    r"garnerville|squad|course|level|attest\w*|intake|specials?|handler|instructor|mutual aid|serial|support group|"
    r"cohort|reunion|block|rota|arrests?|nights?|lates|earlies|shifts?|turn|crew(?:ed|ing|mates?)?|response|section|team|"
    r"relief|parade|briefing|"
    r"nick|station|cid|custody|patrol|"
    r"sergeant|sarge|sgt|skipper|inspector|insp|superintendent|gaffer|guv'?nor|oppo|colleagues?|workmates?|tutor|"
    r"probationer|pcso|pc|dc|ds|di|dci|ps|wpc|spc|"
    r"constable|detective|on duty|rest days?|policing|beat|traffic|roads|dog unit|arv)\b"
)
_HANDLE: Final = r"@(?!(?:Sgt|Sergeant|PC|DC|DS|DI|DCI|PS|PCSO|Insp|Inspector|Supt|Constable|Detective)\b)[A-Za-z][\w.]{2,29}"
_COMPANY: Final = screened(
    rf"\b(?:with|alongside|and|&|me,|partnered|beside|featuring|by|cc|thanks to|cheers to|under|paired up with)[ "
    rf":]+(?:(?:my|the|our) )?(?:[a-z]+[ :,]+){{0,2}}?"
    rf"(?P<names>(?:{_HANDLE}|{FULL_NAME})(?:(?:, | and | & |,? and )(?:{_HANDLE}|{FULL_NAME}))*)(?P<others>)"
)
_LISTED: Final = screened(rf"{FULL_NAME}(?:(?:, | and | & |,? and |, \w+ |/){FULL_NAME})+")
_PAIRED: Final = screened(
    rf"(?P<names>(?:{_HANDLE}|{FULL_NAME})(?:, (?:{_HANDLE}|{FULL_NAME}))*),? and (?:I|me|myself)\b|"
    rf"\b[Mm]e (?:and|&) (?P<others>{_HANDLE}|{FULL_NAME})"
)
# What stands between a shift and a companion when the company belongs to something else.
_ELSEWHERE: Final = screened(
    r"(?i)\b(?:then|before|after|now|followed|off|straight|so|but|home|out|drive|golf|food|"
    r"drinks|lunch|dinner|brunch|weekend|holiday)\b|[.!?]"
)
_AT_PLACE: Final = screened(
    r"(?i)\b(?:at|in) the (?!nick|station|police|custody|court|scene|force|town|city|rain|"
    r"snow|cold|car|van|sun|dark|bag|end|moment|weekend|office)\w+"
)
_TITLED: Final = screened(
    r"\b(?:[Mm]y|[Oo]ur) (?:(?:new|old|lovely|brilliant|great|former|favourite|amazing|wonderful|first|own|acting|"
    r"custody|response|shift|detective) )*"
    r"(?P<cue>(?i:sergeant|sarge|sgt|skipper|inspector|insp|superintendent|gaffer|guv'?nor|DI|DS|DCI|crewmate|crew mate|"
    r"oppo|colleague|probationer|"
    r"tutor(?: constable)?|team ?mate|(?:shift|response|area car|patrol) partner|partner (?:on|in) (?:response|nights|"
    r"lates|earlies|the car|shift|cid)|student officer|shift buddy|PCSO|PC|DC|workmate|partner in crime "
    r"?fighting|section sergeant|team leader))"
    rf",?[ :]+(?P<names>{_HANDLE}|{NAME_WORD}(?: {NAME_WORD}){{0,2}})"
)
_AFTER_NAME: Final = screened(
    rf"(?P<names>{_HANDLE}|{FULL_NAME}),?(?: is| was|'s|,)? (?:my|our) (?:(?:new|old|lovely|brilliant|great|first|acting|"
    rf"custody|response|shift) )*"
    r"(?P<cue>sergeant|sarge|sgt|skipper|inspector|guv'?nor|crewmate|oppo|colleague|probationer|tutor(?: constable)?|"
    r"shift partner|section sergeant)\b"
)
_RETIRING: Final = screened(
    rf"(?<![\w-])(?P<cue>[Ss]kipper|[Ss]arge|[Gg]uv(?:nor)?|[Gg]affer) (?P<names>{FULL_NAME}) (?:is |has |finally |just )?"
    r"(?:retir|promot|transferr?|hang|hung|got (?:his|her)|made (?:inspector|di)|leaves|leaving us|handed)"
)

# Somebody's name somewhere: in full, behind another word, or as a handle.
_MAY_NAME: Final = screened(
    rf"{FULL_NAME}|(?<=[^\s.!?…] ){NAME_WORD}|@\w|\b{NAME_WORD}'s |\b{NAME_WORD} (?:from|off|got|"
    rf"made|and)\b"
)
_GENERIC: Final = frozenset(("colleague", "team mate", "teammate", "workmate", "tutor", "team leader"))
# Somebody whom the police dealt with, or a public figure, is no colleague.
_ARRESTED: Final = screened(
    r"(?i)^,? (?:\w+ )?(?:has been|was|is|been|got|gets) (?:\w+ )?(?:arrested|charged|nicked|jailed|wanted|missing|"
    r"remanded|sentenced|"
    r"accused|fined|banned)\b|^ (?:fc|united|city|arms|plays|sings|stars|on (?:telly|tv))\b"
)


# "Sergeant Reed of the Fusiliers", "PC Reed from the library", "playing Sergeant Troy".
_OTHER_POST: Final = re.compile(
    r",? (?:of|from|at) (?:the |our |my )?(?!(?:\w+ ){0,2}(?:police|nick|section|relief|team|shift|cid|response|custody|"
    r"station|"
    r"traffic|dogs?|division|[A-F]\b))[A-Za-z]\w+"
)
# "DS Smith & Sons", "PC Reed Plumbing".
_FIRM: Final = re.compile(
    r"(?i) ?(?:&|and) (?:sons?|daughters?|co\b|partners)|,? (?:ltd|limited|plc|roofing|build\w+|plumb\w+|motors|garage|"
    r"estates?)\b"
)
_POLICE_RANK: Final = re.compile(r"PS|PCSO|WPC|Insp|Supt|DCI|DSupt|D[Cc]|DI|Det|SPC|TDC|[TA]/|Special|Chief Ins|Superint")
_ON_STAGE: Final = re.compile(r"(?i)\b(?:play(?:s|ed|ing)?|cast as|dressed as|as|is|watch\w*|am[- ]dram|starring) (?:\w+ )?$")

_DEALT_WITH: Final = re.compile(
    r"(?i)\b(?:arrest|nick|lock|charg|chas|search|stopp|detain|interview|remand|cuff|sentenc|jail|wanted|appeal\w* for|trac|"
    r"breathalys|caution|bail|visit|report)\w*(?: (?:up|for|over|a|the|of|with|man|woman))* $"
)


class _Add(Protocol):
    def __call__(self, name: str, cue: str, *, sure: bool) -> None: ...


class NamedColleague(Struct, frozen=True):
    """A name, and the rank, shift or team word beside it. ``sure``: tagged, or a rank stands with the name."""

    name: str
    cue: str
    sure: bool


def is_own(name: str, own: frozenset[str]) -> bool:
    """Whether a name is the audited person's: the whole name, or every word of it."""
    words = plain(name).casefold().strip("@ ").split()
    return bool(words) and (" ".join(words) in own or all(word in own for word in words))


def people_listed(text: str) -> list[str]:
    """Names in full (given name and surname) and handles that a text lists behind "with", "and" or a colon."""
    found = []
    for match in re.finditer(rf"{_HANDLE}|{FULL_NAME}", plain(text)):
        name = match[0].removesuffix("'s")
        if name.startswith("@") or not any(NO_PERSON.match(word) for word in name.split()):
            found.append(name)
    return found


def named_colleagues(text: str, tagged: tuple[str, ...], names: tuple[str, ...]) -> list[NamedColleague]:
    """The colleagues that a text of the account holder names or tags. ``names`` are the account holder's own."""
    text = without_houses(recased(mended(plain(text))))
    if is_union(text) or is_memorial(text):
        return []
    parts = statements(text)
    found = _colleagues(text, tagged, own_names(names))
    # A post about many things may name a colleague in one sentence; the others do not unsay it.
    tags = () if other_trade(text) or guards_or_soldiers(text) or is_fiction(text) else tagged
    for part in parts if len(parts) > 1 and not found else ():
        if tags or _MAY_NAME.search(part):
            found = found or _colleagues(part, tags, own_names(names))
    return found


def _colleagues(text: str, tagged: tuple[str, ...], own: frozenset[str]) -> list[NamedColleague]:
    if not tagged and not _MAY_NAME.search(text):
        return []
    if is_fiction(text) or is_hoped_for(text):
        return []
    found: dict[str, NamedColleague] = {}

    def add(name: str, cue: str, *, sure: bool) -> None:
        name = name.strip(" ,.").removesuffix("'s")
        if name and not is_own(name, own) and not any(NO_PERSON.match(word) for word in name.split()):
            key = name.casefold()
            if key not in found or (sure and not found[key].sure):
                found[key] = NamedColleague(name, cue, sure)

    citizen = AS_CITIZEN.search(text) is not None or somebody_elses_news(text) or watched(text)
    trade = other_trade(text) or guards_or_soldiers(text) or (SPORT.search(text) and not NO_SPORT.search(text))
    tags = [tag for tag in tagged if not is_own(tag, own)]
    team = POLICE_TEAM.search(text)
    duty = duty_score(text) >= ENOUGH and not other_life(text)
    for ranked in ranked_names(text):
        part = sentence(text, ranked.start, ranked.end)
        handled = text[max(0, ranked.start - 1) : ranked.start + 1].startswith("@") or text[ranked.start] == "@"
        # "Insp" and "PCSO" are ranks of nobody else: a full name beside one, in a text about oneself, is a colleague's.
        ours = " " in ranked.name and _POLICE_RANK.search(ranked.rank) and (first_person(text) or AMONG_COLLEAGUES.search(text))
        # "Sarge" is what one calls one's own.
        ours = ours or (ranked.rank.casefold() == "sarge" and not PETS.search(text))
        close = ours or CLOSE.search(part) or SHIFT_CUE.search(text) or team or duty
        if _FIRM.match(text[ranked.end :]):
            continue
        elsewhere = _OTHER_POST.match(text[ranked.end :]) and not re.search(
            r"(?i)\b(?:me|myself) (?:and|"
            r"&) $",
            text[: ranked.start],
        )
        if elsewhere or _ON_STAGE.search(text[: ranked.start]) or other_life(part):
            continue
        if not citizen and not guards_or_soldiers(part) and (handled or tags or close):
            add(ranked.name, ranked.rank, sure=True)
    if citizen or trade or PETS.search(text) or other_life(text):
        return list(found.values())
    for expression in (_TITLED, _AFTER_NAME, _RETIRING):
        for match in expression.finditer(text):
            generic = match["cue"].casefold() in _GENERIC
            if not generic or POLICE_CUE.search(text) or team:
                add(match["names"], match["cue"], sure=not generic)
    _by_team(text, team[0].lower() if team else "police work" if duty else "", add, close=bool(team and duty))
    _by_shift(text, tags, add)
    _by_list(text, team[0].lower() if team else "", add)
    if not (NOT_SHIFT.search(text) or PROUD_KIN.search(text)):
        for name, cue, sure in first_names(text):
            if " " in name or not any(name.casefold() in key.split() for key in found):
                add(name, cue, sure=sure)
    return list(found.values())


def _by_team(text: str, team: str, add: _Add, *, close: bool) -> None:
    """Whoever is praised, missed, congratulated or accompanied beside a word that only a police team uses."""
    if not team or NOT_SHIFT.search(text) or PROUD_KIN.search(text) or not (close or AMONG_COLLEAGUES.search(text)):
        return
    for person in people_in(text):
        if not relatives_work(text, person.start) and not _ARRESTED.search(text[person.end : person.end + 60]):
            if _DEALT_WITH.search(text[max(0, person.start - 40) : person.start]):
                continue
            add(person.name, team, sure=False)


def _by_list(text: str, team: str, add: _Add) -> None:
    """Everybody in a list of full names beside a word of a police team, unit or course."""
    if not team or NOT_SHIFT.search(text):
        return
    for match in _LISTED.finditer(text):
        for name in people_listed(match[0]):
            add(name, team, sure=False)


def _by_shift(text: str, tags: list[str], add: _Add) -> None:
    """Whoever is tagged in, or listed as company on, a shift."""
    police = POLICE_CUE.search(text) or POLICE_TEAM.search(text)
    shift = SHIFT_CUE.search(text)
    if NOT_SHIFT.search(text):
        police = shift = None
    cue = police or shift
    if cue is not None:
        handles = re.findall(rf"(?<!\w){_HANDLE}", text)
        for tag in (*tags, *handles):
            add(tag, cue[0].lower(), sure=True)
        for match in (*_COMPANY.finditer(text), *_PAIRED.finditer(text)):
            between = text[cue.end() : match.start()] if cue.end() <= match.start() else ""
            # A shift that many trades work says nothing of whom one meets afterwards, or of work "at the" shop.
            if police is None and (_ELSEWHERE.search(between) or _AT_PLACE.search(text)):
                continue
            for name in people_listed(match["names"] or match["others"]):
                add(name, cue[0].lower(), sure=name.startswith("@"))
    elif re.search(r"(?i)\b(?:my|our|the) (?:sergeant|sarge|sgt|skipper|inspector|guv'?nor|oppo|crewmate)\b", text):
        for tag in tags:
            add(tag, "a rank in the text", sure=True)
