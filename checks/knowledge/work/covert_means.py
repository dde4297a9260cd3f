"""Covert means and operations that words disclose: what is done secretly, and what a named operation did.

Public words only, as in codes of practice and job titles; nothing here is a list of equipment.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain
from checks.knowledge.work.roles import sensitive_role
from checks.knowledge.work.work_wording import is_fiction, is_union

__all__ = ["MEANS_EXPRESSION", "covert_means"]

# RE2, for listeners: any text that may disclose one. Wide on purpose.
MEANS_EXPRESSION: Final = (
    r"\b(?:covert\w*|under[- ]?cover|surveillance|informants?|chis|sources?|intercept\w*|imsi|interference|tracking|bugs?|"
    r"probes?|"
    r"operations?|ops?|firearms|armed|witness protection|test purchase|communications data|kidnap|counter[- ]\w+|strap|crops)\b"
)
_MEANS: Final = tuple(
    (screened(rule, re.IGNORECASE), label)
    for rule, label in (
        (
            r"\b(?:lawful |telephone |phone |voice |data |communications? )?intercept(?:ion|s)?\b(?! (?:survey|"
            r"course of))(?=.{0,60}\b"
            r"(?:warrants?|calls?|product|evidence|team|unit|lawful|targets?|police|crime|communications?)\b)|"
            r"\blawful intercept\w*|"
            r"\bimsi[- ]?(?:catch|grab)\w*",
            "interception",
        ),
        (
            r"\b(?:equipment|property) interference\b|\b(?:covert|audio|listening|vehicle) (?:probes?|bugs?)\b|"
            r"\bcovert (?:entry|entries|camera\w*|recording\w*|kit|equipment|vehicles?|audio|technical\w*|tracking|"
            r"devices?|methods|"
            r"tactics|techniques|capabilit\w+)\b|\b(?:vehicle )?tracking devices? (?:on|deploy\w*|fitted)",
            "covert equipment or entry",
        ),
        (r"\b(?:directed|intrusive|static|foot|mobile|rural) surveillance\b", "surveillance"),
        (r"\btest purchas\w+|\bcovert internet\b|\bonline undercover\b|\blegend build\w*|\bbackstopp\w+", "undercover work"),
        (r"\bcommunications? data (?:spoc|authoris\w+|acquisition)\b", "acquisition of communications data"),
    )
)
# "Operation Venbrook": a name of its own, and not the trade word ("Operations Manager", "Operation Smile").
_OPERATION: Final = re.compile(
    r"\b(?:Operation|Op\.?)\s+(?!(?:Manag|Direct|Excell|Support|Team|Lead|Head|Smile|Christmas|Shoebox|Theatre|Control|Desert|"
    r"Overlord|Market|Barbarossa|Transformation|Transport|Encompass|London|Snowman)\w*\b)[A-Z][a-z]{3,}\b"
)
_POLICE: Final = screened(
    r"\b(?:police|policing|force|constabulary|officers?|detectives?|investigat\w+|arrests?|arrested|charged|convicted|"
    r"suspects?|"
    r"targets?|oc[gt]s?|organi[sz]ed crime|drugs|seized|warrants?|covert|nominals?|offenders?|constable|sergeant|"
    r"inspector|squad|"
    r"intelligence|nca)\b",
    re.IGNORECASE,
)


def covert_means(text: str) -> list[str]:
    """What a text about police work discloses of covert means or by a named operation; each once."""
    text = plain(text)
    if is_union(text) or is_fiction(text):
        return []
    found = [label for rule, label in _MEANS if rule.search(text)]
    police = _POLICE.search(text) is not None
    role = sensitive_role(text, at_force=police)
    if role is not None and role.label not in found:
        found.append(role.label)
    operation = _OPERATION.search(text) if police else None
    if operation is not None:
        found.append(f"named operation ({' '.join(operation[0].split())})")
    return found
