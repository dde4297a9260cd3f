"""Before and after: what is gone, new, still there or in another band - and what nobody looked at the second time."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec import Struct

from reports.edition import is_contact
from reports.encoding import encoded
from reports.order import by_family
from reports.page import environment, policy, style_for
from scanner.model import Band, CheckState, Finding, Result, ToolNote

__all__ = ["Change", "Changed", "Comparison", "compare", "compared"]

SCHEMA: Final = "footprint-audit-compare/1"


class Change(Struct, frozen=True, kw_only=True):
    """One finding in short. ``evidence`` is how many records it rests on."""

    id: str
    check: str
    family: str
    title: str
    summary: str
    band: Band
    evidence: int


class Changed(Struct, frozen=True, kw_only=True):
    """A finding that is there both times, in another band."""

    id: str
    check: str
    family: str
    title: str
    summary: str
    band_before: Band
    band_after: Band
    evidence_before: int
    evidence_after: int


class Comparison(Struct, frozen=True, kw_only=True):
    """Findings matched by their ids. ``fixed`` holds only what the second run looked for and did not find.

    ``not_checked``: gone as well, but its check did not run the second time, or its kind of source was not there.
    """

    schema: str
    before: ToolNote
    after: ToolNote
    fixed: list[Change]
    new: list[Change]
    still_there: list[Change]
    changed_band: list[Changed]
    not_checked: list[Change]
    cautions: list[str]


def compare(before: Result, after: Result) -> dict[str, bytes]:
    """The comparison as ``{"compare.html": bytes, "compare.json": bytes}``."""
    made = compared(before, after)
    style = style_for(after.case)
    html = (
        environment()
        .get_template("compare.html.jinja")
        .render(
            made=made,
            case=after.case,
            contacts=any(is_contact(finding) for finding in (*before.findings, *after.findings)),
            policy=policy(style),
            style=style,
        )
    )
    plain = msgspec.json.format(encoded(made), indent=2) + b"\n"
    return {"compare.html": html.encode("utf-8", "replace"), "compare.json": plain}


def compared(before: Result, after: Result) -> Comparison:
    """Match the findings of two results of the same person."""
    old = {finding.id: finding for finding in before.findings}
    new = {finding.id: finding for finding in after.findings}
    gone = [finding for finding in by_family(before.findings) if finding.id not in new]
    both = [finding for finding in by_family(after.findings) if finding.id in old]
    looked = _looked_again(before, after)
    return Comparison(
        schema=SCHEMA,
        before=before.tool,
        after=after.tool,
        fixed=[_change(finding) for finding in gone if looked(finding)],
        new=[_change(finding) for finding in by_family(after.findings) if finding.id not in old],
        still_there=[_change(finding) for finding in both if finding.band is old[finding.id].band],
        changed_band=[_changed(old[finding.id], finding) for finding in both if finding.band is not old[finding.id].band],
        not_checked=[_change(finding) for finding in gone if not looked(finding)],
        cautions=_cautions(before, after),
    )


class _Looked(Struct, frozen=True):
    ran: frozenset[str]
    platforms: frozenset[str]
    platform_of: dict[str, str]
    unread: frozenset[tuple[str, str]]

    def __call__(self, finding: Finding) -> bool:
        if finding.check not in self.ran:
            return False
        stood_in = {(self.platform_of.get(item.source, ""), item.member) for item in finding.evidence}
        return all(platform in self.platforms and (platform, member) not in self.unread for platform, member in stood_in)


def _looked_again(before: Result, after: Result) -> _Looked:
    platforms = {source.id: source.platform for source in after.sources}
    return _Looked(
        ran=frozenset(check.check for check in after.checks if check.state is CheckState.RAN),
        platforms=frozenset(platforms.values()),
        platform_of={source.id: source.platform for source in before.sources},
        unread=frozenset(
            (platforms.get(entry.source, ""), entry.member)
            for entry in after.ledger
            if entry.state in ("failed", "encrypted", "over-limit", "unknown")
        ),
    )


def _change(finding: Finding) -> Change:
    return Change(
        id=finding.id,
        check=finding.check,
        family=finding.family,
        title=finding.title,
        summary=finding.summary,
        band=finding.band,
        evidence=finding.evidence_total,
    )


def _changed(old: Finding, new: Finding) -> Changed:
    return Changed(
        id=new.id,
        check=new.check,
        family=new.family,
        title=new.title,
        summary=new.summary,
        band_before=old.band,
        band_after=new.band,
        evidence_before=old.evidence_total,
        evidence_after=new.evidence_total,
    )


def _cautions(before: Result, after: Result) -> list[str]:
    found: list[str] = []
    names = [{name.casefold() for name in result.case.names} for result in (before, after)]
    if all(names) and not names[0] & names[1]:
        found.append("The two results name different people, so the comparison may mean nothing.")
    if before.tool.version != after.tool.version:
        found.append(
            f"The first run was made by version {before.tool.version}, the second by version {after.tool.version}; "
            "some differences may come from the tool."
        )
    if before.tool.run_date > after.tool.run_date:
        found.append("The run given as the first is the later one.")
    held = [{source.platform for source in result.sources} for result in (before, after)]
    if missing := sorted(held[0] - held[1]):
        found.append(f"Not handed in the second time: {', '.join(missing)}.")
    return found
