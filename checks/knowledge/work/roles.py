"""Sensitive roles: work whose holders are at more risk when a stranger can name it. Stated words only; nothing is inferred."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from checks.knowledge.words.sentences import plain, sentence
from checks.knowledge.work.ranks import names_rank
from checks.knowledge.work.work_wording import not_own_work

__all__ = ["ROLE_EXPRESSION", "SensitiveRole", "role_told", "sensitive_role"]

# RE2, for listeners: any text that may state such a role. Wide on purpose.
ROLE_EXPRESSION: Final = (
    r"\b(?:under[- ]?cover|covert|surveillance|chis|informants?|source|firearms|armed|afo|arvo?|ctsfo|sfo|sco19|co19|"
    r"mo19|so15|"
    r"protection|protected persons?|ukpps|rasp|padp|counter[- ]?terror\w*|ctu|ctp|special branch|corruption|"
    r"intelligence|negotiator|"
    r"kidnap|uco?|ucol|dsu|crops|tpo|rart)\b"
)


class SensitiveRole(Struct, frozen=True):
    """A role whose holders are at more risk when known. ``kind``: covert, firearms, protection, informants …"""

    label: str
    kind: str


# (expression, what the report calls it, kind). The acronyms are case-sensitive and only count beside a force or a job title.
_ROLES: Final = tuple(
    (re.compile(expression, re.I), label, kind)
    for expression, label, kind in (
        (
            r"\bunder[- ]?cover (?:police |online )?(?:officers?|operative|detective|cop|work|deployments?|operations|"
            r"policing|unit|course|role)\b",
            "undercover work",
            "covert",
        ),
        (
            r"\b(?:covert (?:human intelligence|policing|operations|surveillance|officer|unit|internet investigator|"
            r"tactics|methods|intelligence|support)|test purchase (?:officer|operative))\b",
            "covert policing",
            "covert",
        ),
        (
            r"\b(?:(?:mobile |foot |technical |covert )?surveillance (?:officer|operative|operator|team|unit|trained|"
            r"detective|commander|course|constable|sergeant|driver|cop)|(?:technical|covert) surveillance|technical "
            r"support unit|rural surveillance)\b",
            "surveillance",
            "covert",
        ),
        (
            r"\b(?:chis|source|informant|agent) (?:handler|handling|controller|management)\b|\bdedicated source "
            r"unit\b|\bhandler of informants\b|\bsource (?:management )?unit\b",
            "handling of informants",
            "informants",
        ),
        (
            r"\b(?:authori[sz]ed |specialist |tactical |counter[- ]terrorist specialist )?firearms (?:officer|"
            r"command(?:er)?|team|unit|instructor|adviser|support|trained|cop|course|ops|operations|constable|"
            r"sergeant|tactical)\b|\barmed (?:response(?: vehicle| officer| unit| team| crew)?|police officer|"
            r"policing|officer|cop)\b",
            "firearms",
            "firearms",
        ),
        (
            r"\b(?:handl(?:e|es|ed|ing)|ran|run|running|recruit(?:ed|ing)?) (?:\w+ )?(?:informants|covert sources|chis|"
            r"snouts)\b",
            "handling of informants",
            "informants",
        ),
        (
            r"\bclose protection (?:course|team|work|trained|job|duty|duties|detail|instructor)\b|"
            r"\b(?:royalty|diplomatic|vip) (?:protection|close protection) (?:course|team|duty|duties)\b",
            "personal protection",
            "protection",
        ),
        (
            r"\b(?:years?|months?|stint|work(?:ed|ing)?|career|back|seconded|secondment|attach\w+|posted|posting|moved|"
            r"moving|joined|joining|"
            r"transferr?\w*|off|job|role) (?:in|to|on|with|for|at) (?:the )?(?:\w+ )?counter[- ]terror(?:ism|ist)?\b",
            "counter-terrorism",
            "counter-terrorism",
        ),
        (
            r"\b(?:witness protection|protected persons?|uk protected persons service|protected persons unit)\b",
            "witness protection",
            "protection",
        ),
        (
            r"\b(?:royal(?:ty)?|royal(?:ty)? and specialist|diplomatic|parliamentary(?: and diplomatic)?|vip) protection\b|"
            r"\b(?:close )?protection officers?\b|\bpersonal protection officers?\b",
            "personal protection",
            "protection",
        ),
        (
            r"\bcounter[- ]?terror(?:ism|ist)? (?:officer|detective|policing|command|unit|investigator|constable|"
            r"sergeant|branch|intelligence)\b|\bspecial branch\b",
            "counter-terrorism",
            "counter-terrorism",
        ),
        (
            r"\b(?:anti|counter)[- ]corruption (?:unit|command|officer|detective|investigator)\b",
            "counter-corruption",
            "investigations of colleagues",
        ),
        (
            r"\b(?:confidential unit|sensitive intelligence(?: unit)?|source intelligence|force intelligence bureau|"
            r"intelligence (?:officer|development officer|cell)|covert intelligence)\b",
            "intelligence work",
            "intelligence",
        ),
        (
            r"\b(?:hostage|crisis) negotiator\b|\bkidnap (?:and extortion )?unit\b|\bprison intelligence officer\b",
            "negotiation or kidnap work",
            "covert",
        ),
    )
)
_ROLE_LETTERS: Final = (
    (re.compile(r"\b(?:UC|UCO|UCOL|CROPS|CII|TSU|TSG surveillance)\b"), "covert policing", "covert"),
    (re.compile(r"\b(?:CHIS|DSU)\b"), "handling of informants", "informants"),
    (re.compile(r"\b(?:CTSFO|AFO|ARVO?|SFO|TFC|OFC|TST|MASTS)s?\b"), "firearms", "firearms"),
    (re.compile(r"\b(?:RaSP|RASP|PaDP|PADP|UKPPS)\b"), "personal protection", "protection"),
    (re.compile(r"\b(?:CTU|CTP|CTIU|CTC)\b"), "counter-terrorism", "counter-terrorism"),
    (re.compile(r"\b(?:CCU|ACU)\b"), "counter-corruption", "investigations of colleagues"),
)
_ROLE_PLAIN_LETTERS: Final = re.compile(r"\b(?:CTSFO|SCO19|CO19|MO19|SO15|SO1|RaSP|PaDP)s?\b")
_ROLE_FIELD: Final = re.compile(
    r"^\s*(?:(?:senior|lead|trainee|pc|dc|ds|detective|police)\b[ ,/-]*)*(?:covert|surveillance|undercover|firearms|"
    r"intelligence|protection|informants?)\b",
    re.I,
)
_NO_ROLE: Final = re.compile(
    r"\b(?:surveillance (?:camera|capitalism|system|footage|state)s?|firearms? (?:certificate|licen[cs]\w+|enquiry|"
    r"dealer)|covert (?:coat|narcissis\w+)|"
    r"undercover (?:boss|lover)|cctv install\w*|special branch (?:pub|brewery|gardening|tree)|tree surgeon|universal "
    r"credit|ulcerative colitis|california)\b",
    re.I,
)


def sensitive_role(text: str, *, at_force: bool) -> SensitiveRole | None:
    """The sensitive role a text states, or None. With ``at_force`` (beside a force) letters and bare words count as well."""
    text = plain(text)
    if _NO_ROLE.search(text):
        return None
    for expression, label, kind in _ROLES:
        if expression.search(text):
            return SensitiveRole(label, kind)
    match = _ROLE_PLAIN_LETTERS.search(text)
    if match is not None:
        if match[0].startswith("SO15"):
            return SensitiveRole("counter-terrorism", "counter-terrorism")
        protection = match[0] in ("SO1", "RaSP", "PaDP")
        if not protection or at_force:
            return SensitiveRole("personal protection", "protection") if protection else SensitiveRole("firearms", "firearms")
    if not at_force:
        return None
    for expression, label, kind in _ROLE_LETTERS:
        if expression.search(text):
            return SensitiveRole(label, kind)
    field = _ROLE_FIELD.search(text)
    if field is None:
        return None
    word = field[0].split()[-1].casefold()
    kind = {"firearms": "firearms", "protection": "protection", "intelligence": "intelligence"}.get(word, "covert")
    return SensitiveRole(word if kind != "covert" else "covert policing", kind)


_AT_WORK: Final = re.compile(
    r"\b(?:police|policing|force|constabulary|officer|shift|course|unit|armed|weapon|"
    r"operations?|deployment|ops)\b",
    re.I,
)
_TOLD: Final = re.compile(
    r"\b(?:i'm|i am|i was|i've been|i've|i|as an?|my|our|passed|qualified|joined|joining|posted|moving|moved|starting|"
    r"started|start|selected|accepted|"
    r"finished|years?|first (?:day|shift|week)|proud|back (?:with|on|to|in)|promoted|new role|new job|we're|we|us|"
    r"attachment|transferred?|off to|new posting|for me|seconded|secondment|qualified|months?|did|back when|my days|course)\b",
    re.I,
)
_THIRD: Final = re.compile(
    r"\b(?:he|she|they|who|dad|mum|brother|sister|husband|wife|son|daughter|mate|friend|neighbour)\b|"
    r"\b(?:complain|saw|watched|watching|reading|read|heard|believe|think|opinion|called|sent|were)\b",
    re.I,
)
_TAUGHT: Final = re.compile(
    r"(?i)(?:[ \w-]{0,15}\b)?(?:course|training|taught|teaches|made|gave|cost|ruined|work\w*|life|job|unit) (?:\w+ )?"
    r"(?:me|complete\w*|done|passed|finished|in the bag|my)\b"
)
_SEEN: Final = re.compile(r"\b(?:outside|outnumbered|deployed to|surrounded|swarming)\b", re.I)


def role_told(text: str, start: int, end: int) -> SensitiveRole | None:
    """The sensitive role that the writer of a post claims in the sentence around the span, or None."""
    text = plain(text)
    part = sentence(text, start, end)
    if not_own_work(text):
        return None
    lead = part[: max(0, part.find(text[start:end]))]
    behind = part[len(lead) + end - start :]
    if not (_TOLD.search(lead) or _TAUGHT.match(behind)) or _THIRD.search(lead) or _SEEN.search(part):
        return None
    return sensitive_role(part, at_force=bool(names_rank(text)) or _AT_WORK.search(text) is not None)
