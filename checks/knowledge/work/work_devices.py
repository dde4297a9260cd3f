"""Devices and networks of an employer among the sign-ins of an account, where their own label says so.

Addresses of networks are not judged: which ones are a force's is nowhere published, and they change.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.work.force_list import ACRONYMS
from scanner.api import Confidence

__all__ = ["work_device"]

_POLICE: Final = screened(
    r"\b(?:[\w.-]+\.)?(?:pnn\.)?police\.uk\b|\b(?:police|constabulary|heddlu)[- ]?(?:issued?|owned|managed|laptop|phone|"
    r"mobile|device|tablet|network|corporate|lan|wan|vpn|wi-?fi|hq|headquarters|guest|service)\b|\b\w+ constabulary\b|"
    r"\bpolice service of\b",
    re.I,
)
_TOY: Final = screened(r"\b(?:scanner|simulator|game|radio app|news|museum|federation|mutual|federated)\b", re.I)
# GMP-LT-10432: whose it is, what it is, its number. Initials of three letters and more are a force's own.
_ASSET: Final = re.compile(
    r"(?<![A-Za-z0-9])([A-Z]{2,5})[-_ ]?(LT|LAP|LAPTOP|DT|DESK|PC|WS|WKS|NB|MOB|PHN|TAB|MDT|SUR|TP)[-_ ]?\d{3,8}(?![A-Za-z0-9])"
)
_LETTERS: Final = frozenset(short.upper() for short, _ in ACRONYMS if short.isupper())
_SMALL: Final = frozenset({"and", "of", "the", "&"})
_WORK: Final = screened(
    r"\b(?:work|job|force)[- ]?(?:issued? )?(?:laptop|phone|mobile|pc|computer|desktop|iphone|ipad|tablet|samsung|surface|"
    r"macbook)\b|\b(?:laptop|phone|iphone|ipad|mobile|pc) ?\(work\)",
    re.I,
)
_MANAGED: Final = screened(
    r"\b(?:microsoft intune|intune (?:company portal|mobile)|company portal|mobileiron|airwatch|workspace one|knox manage|"
    r"blackberry (?:uem|work)|maas360|jamf (?:pro|school|now)|managed device|mdm profile)\b",
    re.I,
)


def work_device(text: str, force: str) -> tuple[str, str, Confidence] | None:
    """The words of a label that tell of an employer's device or network, what they tell, and how surely."""
    if _TOY.search(text):
        return None
    named = _POLICE.search(text)
    if named:
        return named[0], "the label names the police", Confidence.A
    own = _initials(force)
    for asset in _ASSET.finditer(text):
        if asset[1] in own or asset[1] in _LETTERS:
            return asset[0], "the label has the form of a force's asset number", Confidence.B
    for rule, told in ((_WORK, "the label says that it is for work"), (_MANAGED, "the device is managed by an employer")):
        if found := rule.search(text):
            return found[0], told, Confidence.C
    return None


def _initials(force: str) -> frozenset[str]:
    """What a force's assets may begin with: its initials, with and without what it has for "Police"."""
    words = [word for word in re.findall(r"[A-Za-z]+", force) if word.casefold() not in _SMALL]
    initials = "".join(word[0] for word in words).upper()
    return frozenset({initials, *(short.upper() for short, name in ACRONYMS if name == force)} if len(initials) > 1 else ())
