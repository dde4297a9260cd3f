"""Findings that make each other worse: emitted once, one band higher, with the others named.

No finding is added, so that nothing is counted twice: of two exposures the one whose advisory names the other is raised, once
however many others it stands beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from scanner.model import VISIBLE, Advisory, Band, Confidence, Finding, HomeClaim, Together, Viewpoint

__all__ = ["combine"]

_BANDS: Final = tuple(Band)


def combine(findings: Sequence[Finding], advisories: Iterable[Advisory]) -> list[Finding]:
    """The findings, in their order, with those raised that another one makes worse."""
    told = {advisory.id: advisory for advisory in advisories}
    by_row: dict[str, list[Finding]] = {}
    for finding in findings:
        if _counts(finding) and finding.check in told:
            by_row.setdefault(told[finding.check].row, []).append(finding)
    return [_raised(finding, told, by_row) if _counts(finding) else finding for finding in findings]


def _counts(finding: Finding) -> bool:
    """Not what is to be looked at first: a pattern alone, what is low by itself, and what is over."""
    over = finding.home_claim is HomeClaim.PAST
    return finding.confidence is not Confidence.C and finding.band is not Band.LOW and not over


def _raised(finding: Finding, told: Mapping[str, Advisory], by_row: Mapping[str, Sequence[Finding]]) -> Finding:
    advisory = told.get(finding.check)
    seen = next(VISIBLE[viewpoint] for viewpoint in Viewpoint if finding.audience in VISIBLE[viewpoint])
    parts = {
        other.id: (worse.row, Together(finding=other.id, title=other.title, because=worse.because))
        for worse in (advisory.worse_with if advisory else ())
        for other in by_row.get(worse.row, ())
        # Only who sees the one and the other can put them together.
        if other.id != finding.id and other.audience in seen
    }
    if not parts:
        return finding
    rows = "+".join(dict.fromkeys(row for row, _ in parts.values()))
    return replace(
        finding,
        band=_BANDS[min(finding.band.rank + 1, len(_BANDS) - 1)],
        vector=finding.vector.replace("/AGG:N/", f"/AGG:{rows}/").replace("/AGG:Y/", f"/AGG:Y+{rows}/"),
        together=sorted((part for _, part in parts.values()), key=lambda part: (part.title, part.finding)),
    )
