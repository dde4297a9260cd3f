"""Who says that they work for a force: bios, own posts, pages with the person's name - not fans, families or critics."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.own_name import name_pattern
from checks.knowledge.words.sentences import plain, sentence
from checks.knowledge.work.forces import force_of, forces_in
from checks.knowledge.work.ranks import police_title
from checks.knowledge.work.work_wording import (
    first_person,
    is_fiction,
    is_hoped_for,
    is_memorial,
    is_union,
    somebody_elses_news,
)

__all__ = ["FORMER", "NOT_THEIR_JOB", "segments", "stated_in_bio", "stated_in_field", "stated_in_page", "stated_in_post"]

FORMER: Final = re.compile(
    r"\b(?:retired|former(?:ly)?|ex|once|previously|used to|i was|i were|left|until (?:19|20)\d\d|late of|years? with|"
    r"served (?:with|in)|was (?:a|an)\b)\b|\bex-|\bpensioner",
    re.I,
)
# What makes a police word in a bio somebody else's job, an opinion or a joke.
NOT_THEIR_JOB: Final = re.compile(
    r"\b(?:fan|fans|supporter|support(?:s|ing)?|lover|love|loves|hate|hates|not affiliated|unaffiliated|no "
    r"affiliation|campaign\w*|justice|against|victims?|survivors?|"
    r"wife|husband|wifey|hubby|married|spouse|girlfriend|boyfriend|fianc[eé]e?|partner (?:of|to|is|with)|dating|"
    r"(?:mum|mam|mother|dad|father|parent)(?! (?:of|to) (?:\d|one|two|three|four|five|boys|girls|twins|a (?:boy|girl|"
    r"toddler))\b)|son|daughter|sister|brother|widow\w*|family of|grand\w+|nan"
    r"|parody|unofficial|satire|fake|complain\w*|accountab\w*|brutality|corrupt\w*|watchdog|monitor\w*|sued|suing|"
    r"wrongly|abolish|defund|acab|"
    r"news about|follow(?:s|ing)|journalist|reporter|author|writer|novels?|books?|poems?|ghost ?writer|blogger|"
    r"historian|history of|collector|enthusiast|spotter|addict|obsessed|geek|nerd|"
    r"studying|student of|criminology|lecturer|researcher|chaplain|wannabe|aspir\w+|hop(?:e|ing)|future|dream\w*|want|"
    r"one day|would[- ]be|failed|armchair|amateur|not a|never a|no longer wanted|supplier|contractor to|"
    r"gamer|gaming|comics|cosplay\w*|tribute|karaoke|punk|ska|vinyl|band)\b",
    re.I,
)
_SPLIT: Final = re.compile(r"[|•·.\n;/!?~]+|[^\w\s\x00-\x7f£€…]+|\s[-–—]\s|,\s")
_VERB: Final = re.compile(
    r"\b(?:i|i'm|i've|i'd|we)\b[^.!?\n]{0,40}?\b(?:work(?:ed|ing)? (?:for|at|with|in)|serv(?:e|ed|ing) (?:with|in|"
    r"for)|join(?:ed|ing)?|start(?:ed|ing)?(?: \w+){0,3} (?:with|at|in)|left|leaving|"
    r"retir(?:e|ed|ing) from|transferr?(?:ed|ing)? (?:to|from)|employed by|(?:officer|constable|sergeant|inspector|"
    r"detective|pc|dc|pcso|cop|copper|bobby|special)(?: \w+)? (?:with|at|in|for|of|from)|"
    r"(?:job|role|post|career|life|years?|months?|weeks?|day|shift) (?:with|at|in|for))\s+(?:the )?$",
    re.I,
)
_NOUN: Final = re.compile(
    r"(?:\b(?:my|our) (?:\w+ ){0,3}?(?:years?|months?|career|day|week|shift|job|time|service|journey|role|colleagues|"
    r"friends|team|employer|boss|post|probation|attestation) (?:\w+ )?(?:at|with|in|for|of|from|by|to|as an? \w+ "
    r"(?:in|with|at))|\bproud(?:ly)? (?:to )?(?:work(?:ing)? for|serv(?:e|ing) (?:with|in)|be (?:a )?(?:part|member|"
    r"officer) (?:of|in|with|at)|wear the uniform of|represent(?:ing)?|join(?:ing)?|be joining|call \w+ my employer)|"
    r"(?:^|[.!?\n,;] ?)(?:\w+ )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|"
    r"twenty|thirty)(?: \w+)? years?(?: today| done| served| complete| in| down)* (?:with|at|in|for)|\b(?:sworn in|"
    r"attested) (?:\w+ )?(?:to|by|as an? (?:\w+ )?(?:officer|constable|pc) (?:with|in|of|for)|with|at|into)|\b(?:new|"
    r"starting|started|first|last|final) (?:job|role|day|week|shift|set) (?:at|with|in|for|as an? \w+(?: \w+)? "
    r"(?:with|at|in|for))|(?:^|[.!?\n] ?)(?:left|joined|started (?:at|with|in)|retired from|working for|back at|off "
    r"to)|\bpassed out (?:\w+ )?(?:of|with|from|at|as an? \w+ (?:with|in|for))|\boff to work for|\b(?:pleased|happy|"
    r"excited|delighted|thrilled|chuffed|honoured|nervous) to (?:be |have )?(?:join(?:ing|ed)?|start(?:ing|ed)?(?: "
    r"work)? (?:at|with)|work(?:ing)? (?:for|at|with)))\s+(?:the )?$",
    re.I | re.M,
)
_RELATION: Final = re.compile(
    r"\b(?:my|our|his|her) (?:dad|mum|father|mother|brother|sister|husband|wife|partner|son|"
    r"daughter|mate|friend|uncle|aunt\w*|cousin|grandad|nephew|niece|neighbour|hubby|boyfriend|girlfriend)\b|\b(?:he|"
    r"she|they)(?:'s| is| was)? (?:works?|joined|started|left|a|an|passed)\b",
    re.I,
)
# What follows the name of a force where a row of results names its sports club.
_CLUB: Final = re.compile(
    r"(?: (?:AC|AAC|ARC|RC|RFC|FC|CC|GC|SC|athletics?|running|runners|harriers|sports?|social|cycling|rugby|football|cricket|"
    r"golf|swimming|tri|triathlon|club|team|association|&|and))*",
    re.I,
)
_LONGEST_CELL: Final = 60
_ROLE_NEAR: Final = re.compile(
    r"\b(?:PC|DC|DS|DI|DCI|Sgt|Sergeant|Insp(?:ector)?|Constable|PCSO|Supt|Superintendent|"
    r"Detective|[Oo]fficer|police(?:man|woman)|spokes\w+|"
    r"[Bb]eat (?:manager|team|bobby|sergeant)|[Nn]eighbourhood (?:policing|team|police|sergeant|beat))\b"
)
# Somebody who turned to the police, or whom the police turned to.
_TURNED_TO: Final = re.compile(
    r"\b(?:told|rang|call(?:ed|ing)|report(?:ed|ing)|phoned|arrested|charged|cautioned|contact(?:ed|ing)?|spoke|asked|burgled|"
    r"robbed|assaulted|victim|witness(?:ed)?)\b",
    re.I,
)
_ROLE_REACH: Final = 60


def segments(bio: str) -> list[str]:
    """The statements a bio is made of: bios join them with bars, dots, commas and line breaks."""
    return [part.strip() for part in _SPLIT.split(bio) if part and part.strip()]


def stated_in_field(employer: str, title: str, own: str) -> tuple[str, bool] | None:
    """The force that a position names, or "a police force" where only its title tells; and whether it is marked as former."""
    force = force_of(employer, own)
    if force is None and not police_title(title, at_force=False):
        return None
    return force.name if force else "a police force", FORMER.search(f"{employer} {title}") is not None


def stated_in_bio(bio: str, own: str) -> list[tuple[str, bool | None]]:
    """The forces a bio names as the writer's employer, each with whether that is now (None: not told, False: former)."""
    told: list[tuple[str, bool | None]] = []
    for part in segments(plain(bio)):
        if is_union(part) or NOT_THEIR_JOB.search(part) or is_fiction(part) or is_hoped_for(part) or is_memorial(part):
            continue
        told += [(mention.name, False if FORMER.search(part) else None) for mention in forces_in(part, own)]
    return told


def stated_in_post(text: str, own: str) -> list[tuple[str, bool | None]]:
    """The forces that the writer of a post says to work, or to have worked, for."""
    text = plain(text)
    if is_union(text) or is_memorial(text) or is_fiction(text) or somebody_elses_news(text):
        return []
    told: list[tuple[str, bool | None]] = []
    for mention in forces_in(text, own):
        part = sentence(text, mention.start, mention.end)
        before = text[max(0, mention.start - 120) : mention.start]
        if (
            (_RELATION.search(part) and not re.search(r"(?i)\band (?:i|me)\b", part))
            or is_hoped_for(part)
            or not (first_person(text) or _NOUN.search(before))
        ):
            continue
        if _VERB.search(before) or _NOUN.search(before):
            told.append(
                (
                    mention.name,
                    False
                    if re.search(
                        r"(?i)\b(?:retir|left|leaving|used to|was an?\b|former|last "
                        r"(?:day|shift))",
                        part,
                    )
                    else None,
                )
            )
    return told


def stated_in_page(text: str, names: tuple[str, ...], own: str) -> list[tuple[str, bool | None]]:
    """The forces that a page's text ties to the audited person: full name, rank or role, and force within one sentence.

    In a row of a table (results, a list of a committee) name and force, or its sports club, each fill a cell.
    """
    text = plain(text)
    person = name_pattern(names)
    if person is None or is_union(text) or is_fiction(text):
        return []
    told: list[tuple[str, bool | None]] = []
    for mention in forces_in(text, own):
        part = sentence(text, mention.start, mention.end)
        stated = any(_with_a_role(part, named) for named in person.finditer(part)) and not NOT_THEIR_JOB.search(part)
        if stated or _in_row(text, mention.start, mention.end, person):
            told.append((mention.name, False if FORMER.search(part) else None))
    return told


def _with_a_role(part: str, named: re.Match[str]) -> bool:
    near = part[max(0, named.start() - _ROLE_REACH) : named.end() + _ROLE_REACH]
    return _ROLE_NEAR.search(near) is not None and _TURNED_TO.search(part[named.end() :][:_ROLE_REACH]) is None


def _in_row(text: str, start: int, end: int, person: re.Pattern[str]) -> bool:
    cells = text.split(", ")
    if "\n" in text or len(cells) < 3 or any(len(cell) > _LONGEST_CELL for cell in cells):
        return False
    named = person.search(text)
    behind = text.find(", ", end)
    rest = text[end : behind if behind >= 0 else len(text)]
    return (
        named is not None
        and (start == 0 or text[start - 2 : start] == ", ")
        and _CLUB.fullmatch(rest) is not None
        and (named.start() == 0 or text[named.start() - 2 : named.start()] in (", ", ": "))
        and text[named.end() : named.end() + 2] in ("", ", ")
        and FORMER.search(text) is None
    )
