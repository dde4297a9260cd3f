"""The job shown or named to get something: a card at a door, a word to a traffic warden, a discount for the police."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.work.work_wording import other_trade
from scanner.api import ScreenedTable

__all__ = ["card_for_many", "uses_the_job"]

_SHOW: Final = (
    r"(?:show(?:ed|n|ing|s)?|flash(?:ed|ing|es)?|wav(?:ed|ing|es?)|produc(?:ed|ing)|pull(?:ed)? out|got out|whipp?(?:ed)? out|"
    r"held up|stuck out|brandish(?:ed|ing)|tapped|use[ds]?|using|just show)"
)
_CARD: Final = (
    r"(?:my|the|our|me|your|an?|old|trusty) (?:\w+ )?(?:warrant(?: card)?|(?<!student )(?<!staff )(?<!blue )(?<!work "
    r")(?<!press )"
    r"(?<!name )badge|police (?:id|card|pass|badge))"
)
# What one gets: entry, a meal, a blind eye.
_GAIN: Final = (
    r"(?:for (?:free|nowt|nothing)|free (?:entry|coffee|brew|drinks?|food|meal|parking|ticket|chips|burger|taxi|ride|"
    r"upgrade|pint)|"
    r"let (?:me|us|him|all|the)|got (?:me|us) (?:in|off|out|past|through|an? upgrade|seats)|straight in|walked (?:straight "
    r")?(?:in|"
    r"through|past)|waved (?:me|us)|skipp?ed the queue|jumped the queue|front of the queue|queue jump|tore|ripped|"
    r"cancelled (?:it|the ticket)|backed (?:off|down)|"
    r"changed (?:his|her|their|its) tune|shut (?:him|her|them) up|discount|on the house|knocked (?:it|a|the)|no charge|"
    r"didn't charge|"
    r"wouldn't (?:take|charge)|let off|the bouncer|doorm[ae]n|the ticket up|upgraded|better table|a table|half price|% off|"
    r"refund|no questions)"
)
_SHOWN: Final = screened(
    rf"\b{_SHOW} (?:\w+ ){{0,4}}?{_CARD}\b[^.!?\n]*\b{_GAIN}|\b{_GAIN}\b[^.!?\n]*\b{_SHOW} (?:\w+ "
    rf"){{0,4}}?{_CARD}\b",
    re.I,
)
_WARRANT: Final = screened(
    rf"\b{_SHOW} (?:\w+ ){{0,4}}?(?:my|the|me) (?:\w+ )?(?:warrant card|warrant|police (?:id|"
    rf"badge))\b",
    re.I,
)
_NAMED: Final = screened(
    r"\b(?:told|tell(?:ing)?|mention(?:ed|ing)?|said|say(?:ing)?|let (?:him|her|them|it) know|let slip|explained|clocked|"
    r"found out|"
    r"reali[sz]ed|reminded) (?:[\w']+ ){0,5}?(?:i'?m|i was|i am|we're|we were|what i do|that i'm) (?:actually |also |in |"
    r"an? |the |one of |"
    r"serving |off[- ]duty |local )*(?:job\b(?! (?:seeking|hunting))|old bill|police\b|copper|cop\b|police officer|"
    r"officer\b|pc\b|"
    r"bobby|on the job|force)",
    re.I,
)
_DISCOUNT: Final = screened(
    r"\b(?:police|old bill|coppers?'?|cops'?|officers'?|force) (?:\w+ )?discounts?\b|\bdiscounts? (?:for|to) (?:the "
    r")?(?:police|cops|"
    r"coppers|officers|old bill)\b|\bperks? of (?:the job|being (?:in the|a) (?:job|police|copper|cop|pc))\b|\bjob perks?\b|"
    r"\b(?:\d+ ?%|discount|free|money off|half price|quid off)[^.!?\n]*\b(?:for|because|as|with) (?:being|i'm|we're) (?:in "
    r"the |an? |the )?"
    r"(?:police|copper|cop|job|bobby|pc)\b|"
    r"\b(?:free|cheap|half price) (?:\w+ ){0,3}(?:in|with|for) (?:the )?(?:uniform|warrant card|police)\b",
    re.I,
)
_MINE: Final = screened(r"(?i)\b(?:i|i'm|i've|me|my|we|us|our|got|used|get|gets)\b")
_THEIRS: Final = screened(
    r"(?i)\b(?:he|she|they|husband|hubby|wife|dad|mum|brother|sister|mate|partner|some (?:copper|cop|officer|bloke)|a "
    r"(?:copper|cop|pc|"
    r"police\w*)) (?:\w+ )?(?:flash|show|wav|produc|pull|told|use|got)\w*|\bscam\w*|\bfake\b|\bstaff (?:badge|pass|id)\b"
)
_MANY: Final = screened(
    r"\b(?:blue ?light (?:card|discount)s?|emergency services? (?:discount|card|night|ticket)s?|defence discount|999 discount|"
    r"blue ?light (?:ticket|offer|deal|price)s?)\b",
    re.I,
)

_RULES: Final = ScreenedTable(((_SHOWN, "shown"), (_WARRANT, "card"), (_NAMED, "named"), (_DISCOUNT, "discount")))


def uses_the_job(text: str) -> bool:
    """Whether the writer tells how the job, or its card, got him or her something."""
    told = {kind for rule, kind in _RULES.worth_asking(text) if rule.search(text)}
    if not told or ("named" in told and told == {"named"} and re.search(_GAIN, text, re.I) is None):
        return False
    if told <= {"card", "discount"} and not _MINE.search(text):
        return False
    return not (_THEIRS.search(text) or other_trade(_GUARDED_DOOR.sub(" ", text)))


def card_for_many(text: str) -> bool:
    """Whether the writer uses a card that nurses, firefighters and others have too: it tells the job to who knows it."""
    return _MANY.search(text) is not None and _MINE.search(text) is not None and not (_THEIRS.search(text) or other_trade(text))


# Whoever stands at a door or by a car is the one to whom the card is shown, and no trade of the writer's.
_GUARDED_DOOR: Final = re.compile(
    r"(?i)\b(?:the |a |to the )?(?:bouncers?|door ?m[ae]n|door ?staff|traffic warden|parking attendant|barista|waitress|"
    r"waiter|chef|"
    r"restaurant|cafe|pub|greggs|nando'?s|mcdonald'?s|costa|starbucks|kitchen|taxi|tesco|bar staff|hotel|salon|ticket "
    r"(?:office|"
    r"inspector))\b"
)
