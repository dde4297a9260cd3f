"""In which order a finding is told: plain advice for whoever is concerned, the National Decision Model for the auditor."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from msgspec import Struct

from reports.edition import Edition, View
from reports.words import plural
from scanner.model import Family

__all__ = ["POLICIES", "RECORD", "Part", "Step", "authority_of", "layout_of"]


class Part(StrEnum):
    """One thing that is said of a finding."""

    WHY = "why"
    TOGETHER = "together"
    SEEN = "seen"
    DO = "do"
    EVIDENCE = "evidence"
    SURE = "sure"
    DOUBT = "doubt"
    NOTES = "notes"
    LISTED = "listed"
    ASK = "ask"
    RISK = "risk"
    POLICY = "policy"
    RECORD = "record"


class Step(Struct, frozen=True):
    """Parts that belong together, under a heading or, in plain advice, under none."""

    title: str
    parts: tuple[Part, ...]


_PLAIN: Final = (
    Step(
        "",
        (Part.WHY, Part.TOGETHER, Part.SEEN, Part.DO, Part.EVIDENCE, Part.SURE, Part.DOUBT, Part.NOTES, Part.LISTED, Part.ASK),
    ),
)
# The five stages of the National Decision Model (College of Policing); the Code of Ethics stands at its centre.
_DECISION: Final = (
    Step("1 Information", (Part.EVIDENCE, Part.SURE, Part.DOUBT, Part.NOTES, Part.LISTED)),
    Step("2 Threat and risk", (Part.RISK, Part.SEEN, Part.WHY, Part.TOGETHER)),
    Step("3 Powers and policy", (Part.POLICY, Part.ASK)),
    Step("4 Options", (Part.DO,)),
    Step("5 Action and review", (Part.RECORD,)),
)
_SAFETY: Final = ("A question of safety and welfare. Nothing here is a matter of conduct.",)
POLICIES: Final = {
    Family.HOME: _SAFETY,
    Family.FAMILY: (*_SAFETY, "Relatives did not agree to an audit: advice reaches them through the officer, or not at all."),
    Family.COLLEAGUES: (
        "A question of safety, of colleagues too: they should hear of it.",
        "The force’s rules on naming units, roles and vetting levels in public.",
    ),
    Family.CONTACTS: (
        "The force’s policy on notifiable associations.",
        "Abuse of position means behaviour that takes advantage of the position, not that a link exists.",
        "To tell the officer that somebody is listed can be a disclosure: decide that first.",
    ),
    Family.BOUNDARIES: (
        "The Code of Ethics and the force’s social media policy.",
        "Private life and opinion are protected too: Articles 8 and 10 of the Convention.",
        "Where something is sold or a trade is plied: the Police Regulations on business interests.",
    ),
    Family.ACCOUNTS: _SAFETY,
    Family.CONTENT: (
        "The force’s rules for its pages, and the College’s guidance on releasing pictures.",
        "Where proceedings are active: the Contempt of Court Act 1981. Where somebody may be identified: the Sexual Offences "
        "(Amendment) Act 1992 and section 45 of the Youth Justice and Criminal Evidence Act 1999.",
    ),
}
RECORD: Final = ("Option chosen, and why", "Decided by, and when", "Look again on (a fresh export, compared with this result)")


def layout_of(edition: Edition) -> tuple[Step, ...]:
    """The steps in which a copy tells each finding."""
    return _DECISION if edition is Edition.AUDITOR else _PLAIN


def authority_of(view: View) -> str:
    """On what an audit rests, in one sentence; nothing for a self-check."""
    case = view.result.case
    if not case.reference:
        return ""
    listed = f" {plural(case.persons_listed, 'person', 'people')} on the list." if case.persons_listed else ""
    return f"This audit: {case.reference}, for {case.purpose or 'a purpose that is not stated'}.{listed}"
