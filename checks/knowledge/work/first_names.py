"""Colleagues named by a forename or a nickname alone: "Gaz from D shift", "Sue's leaving do", "late turn with Smithy and Prit".

A single word with a capital may be a place, a day or a dog. It is read as a colleague only where the grammar puts a person:
before "from" and a police team, as the one who leaves, is promoted or retires, as the company of a police shift, or behind
"my crewmate". Where nothing but the shape says that it is a name, the word must not open a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from checks.knowledge.contacts.people_named import NAME_WORD
from checks.knowledge.words.kin_names import is_hint, is_plain_word_too, looks_like_name
from checks.knowledge.words.lookalikes import NO_PERSON, NOT_NAMES
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import sentence
from checks.knowledge.work.colleague_signs import POLICE_CUE
from checks.knowledge.work.duty_context import relatives_work
from checks.knowledge.work.team_words import AMONG_COLLEAGUES, POLICE_TEAM
from scanner.api import ScreenedTable

__all__ = ["FirstName", "first_names"]

# A team, a unit or a place of work that only the police have.
_TEAM: Final = (
    r"(?:(?:the|our|my) )?(?:(?:late|early|night|old|own|other) )?(?:custody(?: suite| team| block)?(?! (?:of|battle|"
    r"hearing|case))|cid\b|"
    r"response(?: team| shift)?(?! (?:to|from))|roads policing|dog (?:section|unit)|dogs\b|mounted\b|firearms\b|arvs?\b|"
    r"neighbourhoods?(?: team)?\b|(?:(?-i:[A-F])|red|green|yellow|white|amber|purple) (?:shift|relief|section|block|rota)|"
    r"(?-i:[A-F]) (?:team|watch)\b|"
    r"(?:shift|section|relief|block|team) (?:(?-i:[A-F])|[1-9])\b|relief\b|nick\b|soco\b|scenes of crime|control room|"
    r"front counter|"
    r"traffic section|traffic\b(?! (?:wales|england|scotland|jam|news))|tsg\b|training school|hendon|tulliallan|ryton|"
    r"(?:the )?job\b|(?:murder|robbery|burglary|intel|proactive) (?:squad|team))"
)
_ONE: Final = rf"{NAME_WORD}(?: {NAME_WORD})?"
_MORE: Final = rf"{_ONE}(?:(?:, | and | & |,? and | n ){_ONE})*"
_MODIFIED: Final = (
    r"(?:(?:my|our|the|big|little|wee|young|old|dear|lovely|mate|pal|good|best|new|one|only|and|very own|great|legend|"
    r"legendary|"
    r"poor|lucky|boy|gal|lass|lad|mighty|fellow|former|late|tutor|crewmate|oppo|skipper|sarge|sgt|boss|gaffer|guv|"
    r"probationer|probie|student) )*"
)
_LEAVING: Final = (
    r"(?:leaving (?:do|drinks|bash|party|present|collection)|last (?:day|shift|set|tour|night|nights|late|early|turn|week)|"
    r"retirement(?: do| drinks| party| bash)?|farewell|send[- ]?off|promotion|stripes|pips|first (?:arrest|day|shift|fatal|"
    r"job)|"
    r"board|"
    r"commendation|attestation|passing[- ]out|ticket|medal|award|bravery award)"
)
_FROM_TEAM: Final = screened(
    rf"(?<![\w@#])(?P<names>{_MORE}) (?:from|off|of|over (?:in|on|at)|down (?:in|at)) "
    rf"(?i:(?P<cue>{_TEAM}))"
)
_IN_TEAM: Final = screened(rf"(?<![\w@#])(?P<names>{_MORE}) (?:in|on|at) (?i:(?P<cue>{_TEAM}))")
_LEAVES: Final = screened(rf"(?<![\w@#])(?P<names>{_ONE})'s? (?i:(?P<cue>{_LEAVING}))\b")
_MADE: Final = screened(
    rf"(?<![\w@#])(?P<names>{_ONE}) (?i:(?:has |have |had |is |just |finally |only )*(?:got|getting|gets|made|makes|passed|"
    rf"passing|put|"
    rf"putting|earned|smashed|handed|handing|won) "
    rf"(?P<cue>(?:his|her|their|up to|in his|in her|it to)? ?(?:stripes|pips|(?:sergeant|inspector|sgt)\w*'?(?: board| "
    rf"exam)?s?|papers in|"
    rf"ticket in|warrant card|skipper|onto (?:firearms|traffic|cid|the dogs)|(?:the )?baton of honour)))\b"
)
_LED: Final = screened(
    rf"\b(?i:(?P<cue>congrats|congratulations|well done|good luck|all the best|best of luck|happy retirement|farewell|"
    rf"goodbye|bye|"
    rf"enjoy (?:your )?retirement|welcome(?: back)?|proud of|cheers|thanks|thank you|miss(?:ing)?|big up|shout ?out|hats off|"
    rf"special mention|esp|especially|particularly|get well(?: soon)?|speedy recovery))(?i: (?:to|for|on|of|in))? "
    rf"(?i:(?:you|your|ya|u|yer)(?: \w+){{0,2}},? )?(?i:{_MODIFIED})(?P<names>{_MORE})"
)
_WITH: Final = screened(
    rf"\b(?i:with|alongside|crewed with|crewing with|partnered with|paired (?:up )?with|double[- ]crewed with|me and|me &|"
    rf"us and) "
    rf"(?i:{_MODIFIED})(?P<names>{_MORE})|(?P<before>{_MORE})(?:,| and| &) (?:me|I|myself)\b"
)
# "Bought Trish a cake for her last ever night duty": what is given on an occasion of the team.
_GIVEN: Final = screened(
    rf"\b(?i:bought|got|gave|made|baked|sent|waved|saw|getting|buying|organised) (?:off )?(?P<names>{_ONE}) (?i:a|an|some|"
    rf"off|out|the) "
    rf"(?i:[^.!?\n]{{0,40}}?\b(?:his|her|their) (?:last|first|final|leaving|retirement|promotion|big)\b)(?P<cue>)"
)
_TIE: Final = screened(
    rf"(?i:\b(?:my|our|the|best|a) (?:\w+ ){{0,2}}?(?P<cue>crewmate|crew mate|oppo|tutor con(?:stable)?|tutor|probationer|"
    rf"probie|custody "
    rf"(?:sergeant|skipper|sgt)|(?:shift |response |section |team )?(?:sergeant|sarge|sgt|skipper|skip|inspector|insp|guv'?nor|"
    rf"gaffer)|d[isc]|dci|pcso|pc))(?i:(?: (?:than|was|is|in the world|ever|has always been|called|named))?)(?:'s "
    rf"(?i:called|named|name is))?,?:? (?P<names>{_ONE}(?: "
    rf"{_ONE})?)"
)
_OUR_RANK: Final = re.compile(r"(?i)^(?:custody|response|section|shift|sarge|tutor con|oppo|crew|insp|pcso|dci)")
_MY_RANK: Final = re.compile(r"(?i)(?:my|our) (?:sergeant|sgt|insp)")
# Where the one in the sentence is dealt with, and not worked with.
_DEALT: Final = re.compile(
    r"(?i)\b(?:arrest\w*|nick(?:ed|ing)|charged|remanded|bailed|cautioned|searched|prisoner|suspect|victim|wanted|missing|"
    r"locked up|"
    r"interviewed|sectioned|detained|burgled|witness)\b"
)
# How the British shorten names: Gaz, Shazza, Robbo, Macca, Smithy, Rodders.
_NICKNAME: Final = re.compile(
    r"[A-Z][a-z]{0,4}(?:az|ez|zza|zz|bbo|cca|mmo|tto|ggsy|nno|lko|thy|mmy|ddy|ders|vers|sters|kers)\Z"
)
_OPENING: Final = re.compile(
    r"(?:Met|Saw|Phoned|Rang|Told|Texted|Asked|Joined|Drove|Married|Remember|Love|Miss|With|And|Even|Only|Poor|Dear|Good|Old|Big|"
    r"Young|Lovely|Beat|Caught|Bought)\Z"
)
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?…\n:]\s*|[\"'(]\s*)$")

_RULES: Final = ScreenedTable(
    (
        (_FROM_TEAM, "from"),
        (_IN_TEAM, "in"),
        (_TIE, "tie"),
        (_LEAVES, "leaves"),
        (_MADE, "made"),
        (_LED, "led"),
        (_GIVEN, "given"),
        (_WITH, "with"),
    )
)


class FirstName(NamedTuple):
    """The name, the words that make it a colleague's, and whether they leave no doubt."""

    name: str
    cue: str
    sure: bool


def first_names(text: str) -> Iterator[FirstName]:
    """Those whom a text names as colleagues by one name. The caller has asked whether the text is about the job at all."""
    for rule, kind in _RULES.worth_asking(text):
        for match in rule.finditer(text):
            cue = _cue(text, match, kind)
            if cue:
                group = "before" if kind == "with" and not match["names"] else "names"
                yield from _named(text, match, group, cue, sure=kind == "tie", strict=kind in ("with", "led", "given"))


def _cue(text: str, match: re.Match[str], kind: str) -> str:
    """The words that make a match a colleague's; empty if they do not."""
    part = sentence(text, match.start(), match.end())
    if kind == "tie":
        cue = str(match["cue"].lower())
        ours = _OUR_RANK.match(cue) or _MY_RANK.match(match[0]) or POLICE_CUE.search(text) or POLICE_TEAM.search(part)
        return cue if ours else ""
    if _DEALT.search(part):
        return ""
    if kind in ("from", "in"):
        return str(match["cue"].lower()) if kind == "from" or AMONG_COLLEAGUES.search(part) else ""
    team = POLICE_CUE.search(part) if kind == "with" else POLICE_TEAM.search(part)
    return team[0].lower() if team else ""


def _named(text: str, match: re.Match[str], group: str, cue: str, *, sure: bool, strict: bool) -> Iterator[FirstName]:
    start = match.start(group)
    if relatives_work(text, start):
        return
    opens = _SENTENCE_START.search(text[max(0, start - 3) : start]) is not None
    for index, name in enumerate(re.split(r"(?:,? and | & |, | n )", match[group])):
        words = name.removesuffix("'s").split(" ")
        # "Met Rich at Hendon": the word that opens the sentence is a verb, unless it is a name.
        led = _OPENING.match(words[0]) or (not is_hint(words[0]) and len(words) > 1 and is_hint(words[1]))
        if len(words) > 1 and opens and index == 0 and led:
            words, opens = words[1:], False
            name = words[0]
        if any(NO_PERSON.match(word) or NOT_NAMES.match(word) or not looks_like_name(word) for word in words):
            continue
        word = words[0]
        listed = is_hint(word) and not is_plain_word_too(word)
        # Company and thanks have places and firms for objects too: there only a word that is known to be a name counts.
        known = listed or _NICKNAME.match(word) is not None
        if known or (not strict and (is_hint(word) or not (opens and index == 0))):
            yield FirstName(name.removesuffix("'s"), cue, sure)
