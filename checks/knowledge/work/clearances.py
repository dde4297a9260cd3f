"""Vetting levels and clearances that somebody states of themselves: SC, DV, CTC, NPPV, and the words that make them such.

The letters alone are football clubs, domestic violence, theatres and a state of America; they count only beside words of
clearance. Levels are those of United Kingdom Security Vetting and of the College of Policing's vetting APP.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened
from checks.knowledge.words.sentences import plain, sentence

__all__ = ["CLEARANCE_EXPRESSION", "clearances"]

# RE2, for listeners: any text that may state one. Wide on purpose.
CLEARANCE_EXPRESSION: Final = (
    r"\b(?:e?dv|sc|ctc|nppv ?[1-4]?|mv|strap)\b|\b(?:developed|management|recruitment|enhanced|"
    r"police personnel) (?:police )?vett"
    r"|\bvett(?:ed|ing)\b"
    r"|\bcounter[- ]terrorist check|\bsecurity check[- ]clear"
)
_CLEARED: Final = r"(?:clear(?:ed|ances?)|vett(?:ed|ing))"
_HELD: Final = (
    r"(?:hold(?:s|er of|ing)?|held|have|got|gained|granted|passed|current(?:ly)?|active|valid|live|full|clear(?:ed|ance)"
    r"(?: to| at| level)?|vetted(?: to| at)?)"
)
# What follows the letters where they mean something else; "DV" is domestic violence to every officer.
_ELSE: Final = (
    r"(?!\s*(?:suspects?|victims?|perp\w*|offenders?|cases?|jobs?|incidents?|arrests?|units?|calls?|course|awareness|week|"
    r"camcorder|camera|tapes?|lottery|survivors?|abuse|lead|officer|co-?ordinator|strateg\w*|theatre|bus|tour|bastia|freiburg|"
    r"braga|prisoners?|charges?|order))"
)
_LEVELS: Final = (
    (r"\bdeveloped[- ]vett(?:ed|ing)\b|\benhanced dv\b|\bedv\b(?=.{0,20}\b" + _CLEARED + r"\b)", "Developed Vetting"),
    (rf"\bDV[- ]{_CLEARED}\b|\b{_HELD}\s+(?:\w+ ){{0,2}}(?-i:DV)\b{_ELSE}", "Developed Vetting"),
    (
        rf"\bSC[- ]{_CLEARED}\b|\b{_HELD}\s+(?:\w+ ){{0,2}}(?-i:SC)\b{_ELSE}|\bsecurity check[- ]clear(?:ed|ance)\b",
        "Security Check",
    ),
    (
        rf"\bCTC[- ]{_CLEARED}\b|\b{_HELD}\s+(?:\w+ ){{0,2}}(?-i:CTC)\b{_ELSE}|\bcounter[- ]terrorist check(?:ed)?\b",
        "Counter-Terrorist Check",
    ),
    (
        rf"\bNPPV(?: ?(?:level )?[1-4])?(?=\W+(?:\w+\W+){{0,3}}(?:{_CLEARED}|done|complete|passed|level|holder|current|"
        rf"valid)\b)|"
        rf"\b{_HELD}\s+(?:\w+ ){{0,3}}NPPV\b|\b{_CLEARED}\W+(?:\w+ ){{0,2}}NPPV\b|\bNPPV ?(?:level ?)?[1-4]\b|"
        r"\bnon[- ]police personnel vett(?:ed|ing)\b",
        "Non-Police Personnel Vetting",
    ),
    (rf"\bmanagement vett(?:ed|ing)\b|\bMV[- ]{_CLEARED}\b", "Management Vetting"),
    (
        r"\b(?:my |our |the |force |police |annual |10 year )*(?<!dog )(?<!tenant )(?<!supplier )vetting(?:'s| is| has| "
        r"have| was| "
        r"finally| all| been| just| now)* (?:renewed|passed|came (?:back|through)|come (?:back|through)|cleared|done|"
        r"complete\w*|"
        r"sorted|granted|approved|through|in the bag|clear)\b|\b(?:passed|cleared|got through|got|sailed through|survived|"
        r"renewed) "
        r"(?:my |the |force |police )*vetting\b|\bfully vetted\b|\bvetted (?:again|to)\b",
        "police vetting",
    ),
    (r"\bSTRAP[- ](?:cleared|clearance|inducted|briefed)\b", "STRAP"),
)
_RULES: Final = tuple((screened(rule, re.IGNORECASE), label) for rule, label in _LEVELS)
# Advertisements, questions and other people; a match report; what is wished for or was refused.
_NOT_STATED: Final = screened(
    r"\b(?:required|requires?|requirement|essential|desirable|preferred|must (?:hold|have|be)|eligib\w+|candidates?|"
    r"contractors?|"
    r"applicants?|vacanc\w+|hiring|recruiting|apply now|needed|anyone (?:know|else)|does (?:anyone|anybody)|how long|what is|"
    r"refused|failed|declined|awaiting|pending|waiting (?:for|on)|applying|applied|need(?:s|ing)? (?:to )?|if (?:i|you)|"
    r"off the line|the ball|keeper|corner|penalty|goal|relegat\w+|league|cup tie|"
    r"dogs?|cats?|rescue|kennels?|adopt\w*|tenants?|landlord|lettings?|host famil\w+|au pair|nanny|dating|suppliers?|"
    r"governors?|"
    r"dbs|school|nursery|nhs)\b|\?",
    re.IGNORECASE,
)
# Somebody else of whom the sentence has spoken before; behind the words they are only mentioned ("they asked about him").
_OTHERS: Final = screened(
    r"\b(?:he|he's|she|she's|they|they're|his|her|their|husband|wife|hubby|partner|brother|sister|mate|mates|friend|boss|"
    r"dad|mum|son|"
    r"daughter|lad|nephew|niece|cousin)\b",
    re.IGNORECASE,
)


def clearances(text: str) -> list[str]:
    """The levels that a text states of its writer, each once, in the order of rank of the list above."""
    text = plain(text)
    found: list[str] = []
    for rule, label in _RULES:
        for match in rule.finditer(text):
            part = sentence(text, match.start(), match.end())
            lead = part[: max(0, part.find(match[0]))]
            # Whoever holds a level has named the kind of vetting by it.
            told = label in found or (found and label == "police vetting")
            if not (told or _NOT_STATED.search(part) or _OTHERS.search(lead)):
                found.append(label)
    return found
