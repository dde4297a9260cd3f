"""The one document a scan produces. Reports, comparisons and other programs see this and nothing else."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from scanner.model.basics import Audience, LedgerState, Outcome, Viewpoint
from scanner.model.findings import Finding, Fix, Place

__all__ = [
    "SCHEMA",
    "AccountNote",
    "AfterFix",
    "CaseNote",
    "CheckNote",
    "CheckState",
    "Coverage",
    "FixStep",
    "LedgerEntry",
    "Result",
    "RouteNote",
    "SourceNote",
    "Step",
    "ToolNote",
]

SCHEMA: Final = "footprint-audit/1"


class ToolNote(Struct, frozen=True, kw_only=True):
    """Which program wrote the result, and on which day. ``run_date`` is the only part that differs between equal runs."""

    name: str
    version: str
    run_date: str


class AccountNote(Struct, frozen=True, kw_only=True):
    """An account and its class; ``assumed`` when the case does not say and the class was taken for granted."""

    platform: str
    account_class: str = field(name="class")
    handle: str = ""
    assumed: bool = False


class CaseNote(Struct, frozen=True, kw_only=True):
    """The part of the case that a report may print. ``mode``: self-check or audit. No listed person's detail is ever here."""

    mode: str
    names: list[str]
    force: str = ""
    reference: str = ""
    purpose: str = ""
    acknowledged: str | None = None
    expires: str | None = None
    messages_read: bool = True
    accounts: list[AccountNote] = field(default_factory=list)
    persons_listed: int = 0
    persons_unused: int = 0
    synthetic: bool = False


class SourceNote(Struct, frozen=True, kw_only=True):
    """One input. ``kind``: zip, tar, folder, file or page. ``sha256`` of the bytes; of the sorted file list for a folder."""

    id: str
    kind: str
    platform: str
    name: str
    sha256: str | None
    bytes: int


class CheckState(StrEnum):
    """How a check ended. Never silence."""

    RAN = "ran"
    SKIPPED = "skipped"
    FAILED = "failed"


class CheckNote(Struct, frozen=True, kw_only=True):
    """The recorded outcome of one check. ``records`` is how many records it looked at."""

    check: str
    state: CheckState
    reason: str
    title: str = ""
    family: str = ""
    records: int = 0
    findings: int = 0


class LedgerEntry(Struct, frozen=True, kw_only=True):
    """What became of one member of one source."""

    source: str
    member: str
    state: LedgerState
    records: int
    note: str = ""


class Coverage(Struct, frozen=True, kw_only=True):
    """What the report could not look at because this source does not hold it: ``absent`` lists it in plain words."""

    source: str
    platform: str
    absent: list[str]


class Step(Struct, frozen=True, kw_only=True):
    """One step of a route: the findings and records an onlooker combines."""

    finding: str
    summary: str
    items: int
    audience: Audience


class FixStep(Struct, frozen=True, kw_only=True):
    """One removal or setting of a fix set: the fix, and how many of the finding's records must go at the least."""

    fix: Fix
    finding: str
    removes: int
    out_of: int = 0


class AfterFix(Struct, frozen=True, kw_only=True):
    """What the same inference says once the fix set is done."""

    broken: bool
    place: Place | None = None
    note: str = ""


class RouteNote(Struct, frozen=True, kw_only=True):
    """How an onlooker gets to an outcome, and the least that breaks the way."""

    outcome: Outcome
    viewpoint: Viewpoint
    summary: str
    place: Place | None
    steps: list[Step]
    fix_set: list[FixStep]
    after_fix: AfterFix


class Result(Struct, frozen=True, kw_only=True):
    """Everything a report may show. ``schema`` names the version of this shape."""

    schema: str
    tool: ToolNote
    case: CaseNote
    sources: list[SourceNote]
    findings: list[Finding]
    routes: list[RouteNote]
    checks: list[CheckNote]
    ledger: list[LedgerEntry]
    coverage: list[Coverage] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
