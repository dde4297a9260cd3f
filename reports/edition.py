"""Who the copy is for, and what that copy must not hold. Withholding happens on the result, before any page is made."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

import msgspec
from msgspec import Struct

from scanner.model import CaseNote, CheckNote, Family, Finding, Result, RouteNote

__all__ = ["Edition", "View", "Voice", "is_contact", "view_of"]


class Edition(StrEnum):
    """The three copies of the report."""

    AUDITOR = "auditor"
    OFFICER = "officer"
    TRAINING = "training"


class Voice(Struct, frozen=True):
    """How the copy speaks of the audited person."""

    subject: str
    possessive: str
    plain_verb: bool

    def verb(self, plain: str, third: str) -> str:
        """``live`` after you, ``lives`` after the officer."""
        return plain if self.plain_verb else third


class View(Struct, frozen=True, kw_only=True):
    """What one copy may show. ``withheld`` findings are gone from ``result``, and so is everything that leads to them."""

    result: Result
    edition: Edition
    voice: Voice
    withheld: int = 0
    withheld_reason: str = ""

    @property
    def watermark(self) -> str:
        """The word across every page of an invented person's report, and of any training copy; real data is never synthetic."""
        if self.result.case.synthetic:
            return "SYNTHETIC"
        return "NOT SYNTHETIC" if self.edition is Edition.TRAINING else ""


def view_of(result: Result, edition: str) -> View:
    """The part of ``result`` that the copy named ``edition`` shows.

    Contact findings are for the auditor. The officer's copy says only how many there are; so does a training copy
    made from a result that is not synthetic.

    :raises ValueError: if there is no such edition.
    """
    try:
        wanted = Edition(edition)
    except ValueError:
        raise ValueError(f"there is no edition of that name; choose {', '.join(Edition)}") from None
    withhold = wanted is Edition.OFFICER or (wanted is Edition.TRAINING and not result.case.synthetic)
    shown, withheld = _without_contacts(result) if withhold else (result, 0)
    return View(
        result=shown,
        edition=wanted,
        voice=_voice(wanted, result.case),
        withheld=withheld,
        withheld_reason=result.case.reference or "the authority for this audit",
    )


def is_contact(finding: Finding) -> bool:
    """Whether a finding tells of a listed person, whichever check wrote it."""
    return (
        finding.family is Family.CONTACTS
        or finding.check.startswith("contacts.")
        or finding.person_ref is not None
        or finding.person_role is not None
    )


def _voice(edition: Edition, case: CaseNote) -> Voice:
    if edition is Edition.TRAINING:
        return Voice("this person", "this person’s", False)
    if edition is Edition.AUDITOR and case.mode != "self-check":
        return Voice("the officer", "the officer’s", False)
    return Voice("you", "your", True)


def _without_contacts(result: Result) -> tuple[Result, int]:
    hidden = [finding for finding in result.findings if is_contact(finding)]
    secrets = _mention({finding.id for finding in hidden} | {finding.person_ref or "" for finding in hidden})
    shown = [finding for finding in result.findings if not is_contact(finding)]
    telling = {finding.id for finding in shown if secrets and _tells(finding, secrets)}
    gone = {finding.id for finding in hidden} | telling
    kept = [finding for finding in shown if finding.id not in telling]
    return (
        msgspec.structs.replace(
            result,
            case=msgspec.structs.replace(result.case, persons_listed=0, persons_unused=0),
            findings=kept,
            routes=[route for route in result.routes if not _leads_to(route, gone, secrets)],
            checks=[check for check in result.checks if not _is_contact_check(check)],
            ledger=[
                msgspec.structs.replace(entry, note="") if entry.note and _speaks(entry.note, secrets) else entry
                for entry in result.ledger
            ],
            warnings=[warning for warning in result.warnings if not _speaks(warning, secrets)],
        ),
        len(hidden) + len(telling),
    )


def _mention(words: Iterable[str]) -> re.Pattern[str] | None:
    known = sorted((word for word in words if word), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, known)) + r")(?!\w)") if known else None


_LIST_WORDS = re.compile(r"\bpersons?\b.{0,3}\b(?:list|csv)\b|\blisted (?:person|people)\b|\bpersons\b", re.IGNORECASE)


def _speaks(text: str, secrets: re.Pattern[str] | None) -> bool:
    return bool(_LIST_WORDS.search(text) or (secrets and secrets.search(text)))


def _tells(finding: Finding, secrets: re.Pattern[str]) -> bool:
    texts = [finding.summary, *finding.notes, *(item.what for item in finding.evidence)]
    texts += [part.finding for part in finding.together]
    return any(secrets.search(text) for text in texts)


def _leads_to(route: RouteNote, gone: set[str], secrets: re.Pattern[str] | None) -> bool:
    if any(step.finding in gone for step in route.steps) or any(fix.finding in gone for fix in route.fix_set):
        return True
    texts = (route.summary, route.after_fix.note, *(step.summary for step in route.steps))
    return bool(secrets and any(secrets.search(text) for text in texts))


def _is_contact_check(check: CheckNote) -> bool:
    return check.family == Family.CONTACTS or check.check.startswith("contacts.")
