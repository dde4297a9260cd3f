"""Words of the job in a private bio, a display name or a user name: ranks, force, warrant, uniform."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.employment import FORMER, NOT_THEIR_JOB, segments
from checks.knowledge.work.forces import forces_in
from checks.knowledge.work.ranks import names_rank, ranked_names
from checks.knowledge.work.work_wording import is_fiction, is_hoped_for, is_memorial, is_union, other_trade, own_names

__all__ = ["JobWord", "disclaims_views", "job_in_bio", "job_in_handle", "job_in_name"]

_SHORT: Final = screened(
    r"(?:^|\b(?i:a|an|as|am|i'm|serving|proud|retired|former|ex|response|neighbourhood|traffic|day job|by day)[ "
    r":-]+)(?:T/|A/)?(?:PC|WPC|PS|DC|DS|DI|DCI|PCSO|(?:Det |D/|D)?Sgt|Det Con|(?:Det )?Insp|Spc|Sergeant|Inspector|Constable)\b"
    r"(?!\s+(?:in|at|with|for|of) the\b)(?=\s*(?:$|[,|(@-]|\d{3,5}\b|(?:in|at|with|for|by|on|since|turned|from)\b))"
)
_WITH_FORCE: Final = screened(
    r"\b(?:PC|WPC|PS|DC|DS|DI|DCI|PCSO|Sgt|Insp|[Oo]fficer|[Rr]esponse|CID|[Cc]ustody|"
    r"[Tt]raffic|[Dd]etective|[Cc]op|[Cc]opper)\b"
)
# A bio is short: a segment that is a police role and little else is its owner's, unless a joke or another trade hangs on it.
_ROLE: Final = (
    r"(?:police(?:m[ae]n|wom[ae]n)|cop|copper|bobby|plod|rozzer|polis|pcso|wpc|detective(?: (?:constable|sergeant|inspector))?|"
    r"(?:police |special |detective )?constable|(?:police |custody |detective |acting |temp(?:orary)? )*(?:sergeant|sgt|sarge|"
    r"skipper|insp(?:ector)?)|(?:police|traffic|response|neighbourhood|firearms|beat|patrol|serving|roads policing|dog section|"
    r"specials?) (?:police )?(?:officer|cop|copper|bobby|sergeant|sgt|pc|dog handler)|roads policing|"
    r"(?:neighbourhood|safer|response|roads policing) (?:policing )?team|crime scene investigator|scenes of crime officer|csi|"
    r"response (?:policing|driver)|blue ?light family|ex[- ]job|warranted|police dog handler)"
)
_ROLE_ALONE: Final = screened(
    rf"^\W*(?:(?:i'?m|i am|just|call me|still|once|always|the|an?|your|proud|old|old[- ]school|serving|trainee|"
    rf"student|full[- ]"
    rf"time|retired|ex|former|newly|new|local|friendly|northern|southern|welsh|scottish|geordie|scouse|brummie|tired|grumpy|"
    rf"knackered|by day|uk|british|temp|acting|senior|aspirational|\d+ years?|years?|as|\w+'s|\w+est)[ ,:]+)*"
    rf"{_ROLE}(?:\W*$| (?:by (?:day|night|trade|profession)|turned|for|at|in|with|on|who|since|and|&|chasing|from|always|dad|"
    rf"mum|mam|"
    rf"mom|husband|wife|life|of \d+|here)\b.*)",
    re.I,
)
_BEHIND: Final = re.compile(r"(?i)\s(?:who|and|with|but|&)\s")
_ACTS: Final = screened(
    r"\b(?:i (?:arrest|nick|lock up|police|chase|catch) (?:people|criminals|baddies|folk|bad guys|the bad|crooks|burglars|for)|"
    r"(?:arresting|nicking|policing|patrolling|chasing (?:criminals|burglars|bad)|locking up) (?!issues)(?:people|criminals|"
    r"the|your|"
    r"my|bad|burglars|baddies)\b|keep(?:ing|s)? (?:the streets of )?[A-Z]?\w+(?: streets)? safe\b|you're nicked|"
    r"if you can read this "
    r"you'?re nicked|thin blue line|blue line\b|boys in blue|girls in blue|cop(?:per)?(?: at heart| by day| on the beat)?$|"
    r"(?:wears?|in) an? "
    r"(?:silly|daft|tall|pointy|big) hat|cuffs\b|response team|ex response|(?-i:[A-Z]\w+) (?:cop|copper|bobby)$)",
    re.I,
)
_JEST: Final = re.compile(
    r"\b(?:part[- ]time|amateur|armchair|of (?!\d)(?-i:[a-z]+)|fan|when|biscuits?|at arms|conan|pikachu|clouseau|gadget|"
    r"fashion|"
    r"grammar|kettle|pipe|hair|world|gam\w+|research\w*|studying|criminology|museum|married to|tribute|parody|dressed|"
    r"with my|bargains?|socks|not a|wannabe|vibes)\b",
    re.I,
)
_KIT: Final = screened(
    r"\b(?:warrant card|warrant holder|warranted officer|uniform(?:ed)? (?:by day|officer|cop)|thin blue line|in the "
    r"job|job (?:holder|family)|police (?:family|life|service|dog handler)|\d+ years (?:in |of )?policing|wears? the "
    r"uniform|crown servant|sworn in \d{4})\b",
    re.I,
)
_PLAYFUL: Final = screened(
    r"\b(?:crime ?fight(?:er|ing)|catch(?:es|ing)? (?:bad guys|baddies|crooks|criminals)|"
    r"lock(?:s|ing)? (?:up )?(?:bad guys|baddies|them up)|professional door kicker|blues and twos|999 response)\b",
    re.I,
)
_STATES: Final = screened(
    r"\b(?:brings people together|states|state of|reform|reformer|academic|policy wonk|"
    r"conference|software|tech|vendor|solutions|supplier)\b",
    re.I,
)
_VIEWS: Final = screened(
    r"\b(?:(?:all )?(?:views?|opinions?|tweets?|posts?|thoughts|comments|ramblings|words)(?: (?:here|expressed|posted|"
    r"shared|and \w+|& \w+))* (?:are |r |is |= ?|all )*(?:my|mine|our|purely my|entirely my|solely my|strictly my|"
    r"very much my|personal)\b(?: own)?|"
    r"(?:own|personal|my) (?:views|opinions)(?: only| alone)?\b|(?:views|opinions|tweets|posts)\W{1,3}(?:are |r "
    r")?(?:my |all )?(?:own|mine)\b|views?/opinions? (?:are )?(?:my )?own|(?:views|opinions|tweets) (?:do not|"
    r"don't|not) (?:necessarily )?(?:reflect|represent)\w*|not (?:the )?views? of (?:my )?(?:employer|the force)|rts? "
    r"(?:≠|are not|aren't|not|!=) (?:an )?endorse\w*[^.]{0,20}(?:views|own))",
    re.I,
)
_HANDLE_RANK: Final = screened(
    r"^(?:the|your|itsa?|im)?[._-]?(pcso|wpc|pc|sgt|sergeant|insp|inspector|dci|dc|ds|di|"
    r"det|detective|constable|officer|copper|cop|bobby|special)[._-]?(?P<rest>[a-z][a-z._-]*)?\d*$|"
    r"(?P<tail>[a-z]{3,})[._-]?(?:thecop|_?cop(?:per)?|_pc|_police|police|policeman|policewoman|_bobby|_sgt|k9handler|"
    r"onpatrol|onthebeat|999)\d*$",
    re.I,
)


class JobWord(Struct, frozen=True):
    """A word of the job in a profile: the words themselves, whether they speak of the past, and how sure the reading is."""

    words: str
    former: bool
    sure: bool


def job_in_bio(bio: str, force: str) -> list[JobWord]:
    """The words of a bio that say that its owner is, or was, police; empty for fans, families, critics and gamers."""
    bio = plain(bio)
    found: list[JobWord] = []
    if is_union(bio):
        return []
    for part in segments(bio):
        # "Just a cop who loves a good film": what follows is about the person, no longer about the job.
        head = _BEHIND.split(part)[0]
        if (
            NOT_THEIR_JOB.search(head if _ROLE_ALONE.search(head) else part)
            or is_fiction(part)
            or is_hoped_for(part)
            or is_memorial(part)
            or _STATES.search(part)
            or (other_trade(part) and not names_rank(part))
        ):
            continue
        former = FORMER.search(part) is not None or re.search(r"(?i)\bex\b", part) is not None
        mentions = forces_in(part, force)
        short = _SHORT.search(part) or (_WITH_FORCE.search(part) if mentions else None)
        title = names_rank(part) or (
            part
            if re.fullmatch(
                r"(?i)\W*(?:cop|copper|police|detective|pc|dc|"
                r"sgt)\W*",
                part,
            )
            else ""
        )
        kit = _KIT.search(part)
        playful = _PLAYFUL.search(part)
        if title and re.search(rf"{re.escape(title)}(?:'s|s' )", part, re.I):
            continue
        if title:
            found.append(JobWord(title, former, True))
        elif mentions:
            found.append(JobWord(mentions[0].name, former, True))
        elif short:
            found.append(JobWord(short[0].strip(), former, True))
        elif not _JEST.search(part) and (role := _ROLE_ALONE.search(part) or _ACTS.search(part)):
            found.append(JobWord(role[0].strip(), former, True))
        elif kit or playful:
            word = kit or playful
            found.append(JobWord(word[0] if word else "", former, kit is not None))
    return found


def job_in_name(name: str, force: str) -> list[JobWord]:
    """A rank or a force in a display name: ``PC Jo``, ``Jo Bell (Sgt)``, ``Jo - Northmere Police``."""
    name = plain(name)
    ranked = ranked_names(name) or ranked_names(f"with {name}")
    if ranked and not is_fiction(name):
        return [JobWord(f"{ranked[0].rank} before the name", False, True)]
    plain_rank = re.match(r"(?:Detective|Officer|Copper|Cop)\s+(?!Pikachu|Conan|Dibble|Pikmin)[A-Z][\w'-]+", name)
    if plain_rank:
        return [JobWord(f"{plain_rank[0].split()[0]} before the name", False, True)]
    behind = re.search(r"[(,|-]\s*(PC|WPC|PS|DC|DS|DI|DCI|PCSO|Sgt|Insp)\b(?: ?\d{2,6})?\)?\s*$", name)
    if behind:
        return [JobWord(f"{behind[1]} behind the name", False, True)]
    if forces_in(name, force) and not NOT_THEIR_JOB.search(name):
        return [JobWord(forces_in(name, force)[0].name, False, True)]
    title = names_rank(name)
    return [JobWord(title, False, True)] if title and not NOT_THEIR_JOB.search(name) and not is_fiction(name) else []


def job_in_handle(handle: str, names: tuple[str, ...]) -> list[JobWord]:
    """A rank or "police" in a user name. Ranks of two letters count only before the person's own name."""
    match = _HANDLE_RANK.match(handle.strip().lstrip("@"))
    if match is None:
        return []
    own = {word for name in own_names(names) for word in (*re.split(r"\W+", name), re.sub(r"\W", "", name)) if len(word) > 1}
    rest = re.split(r"[._-]", (match["rest"] or match["tail"] or "").casefold())
    # Only the word next to the rank: "pcbuilder_marty" builds computers.
    word = rest[0] if match["rest"] else rest[-1]
    mine = word in own or any(len(name) > 2 and (word.startswith(name) or (len(name) > 3 and name in word)) for name in own)
    return [JobWord("a police word in the user name", False, True)] if mine else []


def disclaims_views(bio: str) -> bool:
    """Whether a bio says that its views are its owner's own."""
    return _VIEWS.search(plain(bio)) is not None
