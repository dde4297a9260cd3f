"""In which order findings are read, and what may stand in a headline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from scanner.model import Band, Confidence, Family, Finding

__all__ = ["BAND_RANK", "FAMILY_RANK", "by_family", "by_harm", "harm", "may_lead"]

BAND_RANK: Final = {band: rank for rank, band in enumerate(Band)}
FAMILY_RANK: Final = {family: rank for rank, family in enumerate(Family)}
_CONFIDENCE_RANK: Final = {confidence: rank for rank, confidence in enumerate(Confidence)}


def harm(finding: Finding) -> tuple[int, int, int]:
    """Smaller is worse: band first, then likelihood x impact, then how sure it is."""
    return (
        -BAND_RANK[finding.band],
        -finding.likelihood * finding.impact,
        _CONFIDENCE_RANK[finding.confidence],
    )


def by_harm(findings: Iterable[Finding]) -> list[Finding]:
    """Worst first, whatever the family: the order for reports too long to read from end to end."""
    return sorted(findings, key=lambda finding: (harm(finding), FAMILY_RANK[finding.family], finding.check, finding.id))


def by_family(findings: Iterable[Finding]) -> list[Finding]:
    """Family by family, worst first within each."""
    return sorted(findings, key=lambda finding: (FAMILY_RANK[finding.family], harm(finding), finding.check, finding.id))


def may_lead(finding: Finding) -> bool:
    """True unless the finding rests on a pattern alone: such a thing never reaches a headline."""
    return finding.confidence is not Confidence.C
