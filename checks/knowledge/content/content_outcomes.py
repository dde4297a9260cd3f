"""Whether a post says what a court gave a person whom it names, and links to nothing (PUB-27)."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.contacts.people_named import NAME_WORD
from checks.knowledge.content.content_appeals import LINK
from checks.knowledge.content.content_people import is_private_name
from checks.knowledge.content.content_sentences import LENGTH
from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.ranks import ranked_names

__all__ = ["outcome_without_link"]

_NAME: Final = rf"(?P<name>(?<![\w@#])(?-i:{NAME_WORD}(?: {NAME_WORD}){{1,2}}))"
_WEIGHT: Final = (
    rf"(?:{LENGTH}|life\b|(?:a |an )?(?:[\w-]+ ){{0,5}}?(?:sentence|prison term|jail term|driving ban|community order|"
    r"behaviour order|restraining order|hospital order|curfew|fine|ban\b|unpaid work))"
)
_DONE: Final = (
    r"(?:jailed|imprisoned|locked up|sentenced|convicted|found guilty|fined|banned (?:from|for)|disqualified|put away|"
    r"sent (?:down|to (?:prison|jail))|put behind bars|behind bars|detained (?:for|under)|banged up|ordered to (?:pay|do)|"
    rf"(?:handed|given|received|gets?|got|serving|facing) {_WEIGHT}|start(?:s|ed|ing)? (?:a|an|his|her|their) {_WEIGHT}|"
    rf"beg(?:ins?|an|inning) (?:a|an|his|her|their) {_WEIGHT}|(?:will|must|to|is going to) (?:spend|serve) "
    r"(?=[^.!?]{0,50}\b(?:behind bars|inside|in (?:prison|jail|custody)|sentence|unpaid work|order)\b)|"
    r"off (?:the|our) streets for|los(?:es|t|ing) (?:his|her|their) licence|must do \d+ hours|"
    r"plead(?:ed|s)? guilty|pled guilty|admitted (?:\w+ ){0,3}?(?:charges?|counts?|offences?|"
    r"theft|fraud|burglary|robbery|assault|arson|murder|manslaughter|dealing|supplying|possess\w+|driving|stalking|harass\w+))"
)
# What may stand between a name and what became of its bearer: age, town, an inserted sentence, helping verbs.
_BETWEEN: Final = (
    r"(?:,? ?\(?(?:aged )?\d{2}\)?)?(?:,? (?:of|from) [^.!?;:]{2,50}?)?(?:, (?:who|formerly|previously) [^.!?;]{3,80}?)?"
    r"(?:,? (?:and|&) (?-i:[A-Z][\w'-]+ [A-Z][\w'-]+))?,?(?: ?[-–—:] ?| |[.!] (?:he|she|they)(?:'s|'ve|'ll)? )"
    r"(?:(?:has|have|had|was|were|is|are|been|being|now|today|yesterday|finally|also|just|rightly|this|week|morning|afternoon|"
    r"both|each|he|she|last|on|(?:mon|tues|wednes|thurs|fri)day) ){0,5}"
)
_RULES: Final = tuple(
    screened(rule, re.I)
    for rule in (
        rf"{_NAME}{_BETWEEN}{_DONE}",
        # "Jailed: Gary Pell", "six years for Gary Pell", "the judge jailed Gary Pell".
        rf"\b(?:jailed|sentenced|convicted|guilty|locked up|behind bars|banned|fined|disqualified)\b ?[:!–—-] ?"
        rf"(?:(?:\w+ ){{0,4}})?{_NAME}",
        rf"\b(?:{LENGTH}|life(?: sentence)?|guilty verdict|(?:driving )?ban|\d points?|suspended sentence|conviction|"
        rf"community order|jail|prison)\b(?: \w+){{0,3}}? for (?:[a-z-]+ ){{0,4}}?{_NAME}",
        rf"\b(?:jailed|sentenced|convicted|fined|banned|gave|handed|locked up|put away|sent) (?:[a-z-]+ ){{0,3}}?{_NAME}"
        rf"(?=[^.!?]{{0,60}}\b(?:{LENGTH}|life\b|to (?:prison|jail)|£\d|for \w+ing\b|behind bars|guilty|murder|theft|fraud|"
        r"robbery|burglar|assault|drugs?|order))",
    )
)
# Bodies and groups, whose last word is in capitals at the head of a line as well; and what stands in capitals before a name.
_NOBODYS: Final = re.compile(
    r"\b(?:magistrates?|courts?|judges?|jur(?:y|ors?)|officers?|detectives?|council\w*|standards|drivers?|residents?|prosecutors?|"
    r"crimestoppers|branch|brothers|gang|offenders?|thie(?:f|ves)|burglars?|dealers?|m[ae]n|wom[ae]n)$",
    re.I,
)
_BEFORE: Final = re.compile(
    r"^(?:(?:shoplifter|burglar|driver|dealer|robber|thief|fraudster|killer|rapist|stalker|offender|sentenced|jailed|convicted|"
    r"banned|guilty|prolific|serial|when|while|after|following|as|if|well|today|yesterday|update|news|result)\b ?)+",
    re.I,
)
_COURT: Final = "tells of a sentence or conviction of a named person"
# Games, plays and the past are no court; nor is what is said of an officer of the case.
_AGAINST: Final = screened(
    r"\b(?:charity|hospice|fund-?rais\w*|jail and bail|quiz|panto\w*|actor|actress|film|movie|drama|episode|season|series|"
    r"novel|museum|history|heritage|anniversary|(?:in|since) (?:1[5-9]\d\d)|years? ago|century|victorian|biscuits?|cake|"
    r"(?:on )?this day in|turn(?:ed|ing) (?:his|her|their) li(?:fe|ves) around|career|years'? service|retire\w*|"
    r"commend\w*|(?:police|service) dog|weeds?)\b",
    re.I,
)
_NOT_THEIRS: Final = re.compile(
    r"(?:\b(?:judge|justice|recorder|honour|magistrate|bench|barrister|prosecutor|prosecuting|defending|solicitor|victim|"
    r"widow of|mother of|father of|parents of|family of|murder of|killing of|death of|robbery of|attack on|assault on|killed|"
    r"murdered|attacked|stabbed|robbed|raping|abusing|killing|murdering|attacking|stabbing|"
    r"cllr|councillor|mp|minister|secretary|commissioner|dr|doctor|actor|singer|author|pd|ph|by|thanks to|done|to|at|in|near|"
    r"says|said|operation|op) ?)$",
    re.I,
)


def outcome_without_link(text: str) -> str:
    """Why a post counts, in our words; empty unless it names the person and links to nothing."""
    if LINK.search(text) or _AGAINST.search(text):
        return ""
    text = plain(text)
    officers: set[str] | None = None
    for rule in _RULES:
        for found in rule.finditer(text):
            name = _BEFORE.sub("", found["name"])
            if " " not in name or _NOBODYS.search(name):
                continue
            if not is_private_name(name) or _NOT_THEIRS.search(text, max(0, found.start("name") - 24), found.start("name")):
                continue
            if officers is None:
                officers = {ranked.name for ranked in ranked_names(text)}
            if not any(name in officer or officer in name for officer in officers):
                return _COURT
    return ""
