"""Holds a scan's findings against what was planted: precision, recall, exact pointers, silence and secrecy."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from invented.truths import Officer, Spot, Truth

from scanner.model import Band, Coordinate, Evidence, Finding, Result

FAMILIES = ("home", "family", "colleagues", "contacts", "boundaries")
# How far a stated place may lie from the true one even where a smaller radius is claimed.
_TOLERANCE_M = 250.0


@dataclass
class Score:
    """What came of one or many officers. Keys of ``planted`` and ``found`` are family, kind and whether required."""

    officers: int = 0
    planted: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    found: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    wrong_checks: Counter[str] = field(default_factory=Counter)
    exact: Counter[str] = field(default_factory=Counter)
    lines: Counter[tuple[str, str]] = field(default_factory=Counter)
    lines_found: Counter[tuple[str, str]] = field(default_factory=Counter)
    reasons: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    quiet: Counter[str] = field(default_factory=Counter)
    loud: Counter[str] = field(default_factory=Counter)
    other_families: Counter[str] = field(default_factory=Counter)
    leaks: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    swept: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Count another officer in."""
        self.officers += other.officers
        for name, mine in vars(self).items():
            theirs = getattr(other, name)
            if isinstance(mine, Counter):
                mine.update(theirs)
            elif isinstance(mine, list):
                mine.extend(theirs)


def score(officer: Officer, result: Result, reports: Iterable[bytes]) -> Score:
    """Score one officer's scan. ``reports`` are the outputs that no listed person's detail may stand in."""
    total = Score(officers=1)
    loud = [finding for finding in result.findings if finding.band is not Band.LOW]
    _recall(officer, [finding for finding in loud if finding.family in FAMILIES], result, total)
    for finding in loud:
        if finding.family not in FAMILIES:
            total.other_families[finding.family] += 1
            continue
        if reason := _fault(officer, finding):
            total.wrong[finding.family] += 1
            total.wrong_checks[finding.check] += 1
            total.false.append(_described(officer, finding, reason))
        else:
            total.right[finding.family] += 1
    for quiet in officer.quiet:
        total.quiet[quiet.kind] += 1
        for finding in loud:
            if finding.family in FAMILIES and any(quiet.spot.holds(e.member, e.pointer) for e in finding.evidence):
                total.loud[quiet.kind] += 1
                total.swept.append(f"[{finding.family}] {finding.check} | {quiet.kind} | {officer.name} | {quiet.spot.text!r}")
                break
    total.leaks += _leaks(officer, reports)
    return total


def _recall(officer: Officer, findings: list[Finding], result: Result, total: Score) -> None:
    for truth in officer.truths:
        key = (truth.family, truth.kind, truth.required)
        total.planted[key] += 1
        line = (truth.kind, truth.spots[0].template)
        total.lines[line] += 1
        saying = [finding for finding in findings if finding.family == truth.family and _cited(finding, truth.spots)]
        good = [finding for finding in saying if not _misstated(officer, finding, truth)]
        if good:
            total.found[key] += 1
            total.lines_found[line] += 1
            hits = (spot.is_exact(e.member, e.pointer) for f in good for e in f.evidence for spot in truth.spots)
            total.exact[truth.family] += any(hits)
            continue
        why = _why(officer, truth, saying, result)
        total.reasons[(*line, why)] += 1
        if truth.required:
            total.missed.append(_missed(officer, truth, why))


def _why(officer: Officer, truth: Truth, saying: list[Finding], result: Result) -> str:
    """What became of a truth that was not found."""
    why = [f"{finding.check} {_misstated(officer, finding, truth)}" for finding in saying]
    cited = [finding for finding in result.findings if finding.family in FAMILIES and _cited(finding, truth.spots)]
    why = why or [f"{finding.check} is only {finding.band}" for finding in cited if finding.family == truth.family]
    why = why or [f"only {finding.check} says it" for finding in cited if finding.band is not Band.LOW]
    return "; ".join(dict.fromkeys(why)) or "nothing"


def _missed(officer: Officer, truth: Truth, why: str) -> str:
    spot = truth.spots[0]
    many = f" (+{len(truth.spots) - 1})" if len(truth.spots) > 1 else ""
    traits = "/".join(officer.traits)
    return (
        f"[{truth.family}] {truth.kind} | {why} | {officer.name} ({traits}) | {spot.member}{spot.record}{many} | {spot.text!r}"
    )


def _misstated(officer: Officer, finding: Finding, truth: Truth) -> str:
    """What a finding says wrongly of a truth; empty when all is right."""
    if finding.home_claim not in truth.claims:
        return f"claims {finding.home_claim or 'nothing'}, not {'/'.join(str(claim) for claim in truth.claims)}"
    if truth.place and not (finding.place and _near(finding, [truth.place])):
        return "puts it elsewhere" if finding.place else "gives no place"
    if truth.person_ref and finding.person_ref != truth.person_ref:
        return f"names {finding.person_ref}"
    if truth.relation and finding.date_relation not in _relations(officer, finding, truth):
        return f"says {finding.date_relation}, not {truth.relation}"
    return ""


def _relations(officer: Officer, finding: Finding, truth: Truth) -> set[str]:
    """What may be said of when, by a finding that may rest on several records of the same person."""
    told = {
        other.relation
        for other in officer.truths
        if other.person_ref == truth.person_ref and other.relation and _cited(finding, other.spots)
    }
    return told | ({"spans"} if len(told) > 1 else set())


def _fault(officer: Officer, finding: Finding) -> str:
    """Why a finding is false; empty when it is right."""
    truths = [truth for truth in officer.truths if truth.family == finding.family and _cited(finding, truth.spots)]
    fine = any(family == finding.family and _cited(finding, [spot]) for family, spot in officer.fine)
    if finding.person_ref and not any(truth.person_ref == finding.person_ref for truth in truths) and not fine:
        return "nobody of this reference was there"
    if finding.home_claim and finding.place:
        now, past = _near(finding, officer.homes_now), _near(finding, officer.homes_past)
        allowed = {"present", "unsure"} if now else {"past", "unsure"} if past else set()
        if finding.home_claim not in allowed:
            return f"claims a {finding.home_claim} home at {_where(officer, finding)}"
    elif finding.home_claim and truths and not any(finding.home_claim in truth.claims for truth in truths):
        return f"claims a {finding.home_claim} home"
    return "" if truths or fine else "rests on nothing planted"


def _where(officer: Officer, finding: Finding) -> str:
    place = finding.place
    assert place is not None
    here = Coordinate(place.lat, place.lon)
    known = [("home", home) for home in officer.homes_now] + [("past home", home) for home in officer.homes_past]
    away = [f"{here.metres_to(Coordinate(*home)):.0f} m from the {which}" for which, home in known]
    return ", ".join(away) + f" (radius {place.radius_m:.0f} m)"


def _near(finding: Finding, homes: list[tuple[float, float]]) -> bool:
    place = finding.place
    if place is None:
        return False
    here = Coordinate(place.lat, place.lon)
    return any(here.metres_to(Coordinate(*home)) <= max(place.radius_m, _TOLERANCE_M) for home in homes)


def _cited(finding: Finding, spots: list[Spot]) -> bool:
    return any(spot.holds(evidence.member, evidence.pointer) for evidence in finding.evidence for spot in spots)


def _described(officer: Officer, finding: Finding, reason: str) -> str:
    texts = dict.fromkeys(_text(officer, evidence) for evidence in finding.evidence[:4])
    claim = f" claim={finding.home_claim}" if finding.home_claim else ""
    head = f"[{finding.family}] {finding.check} {finding.band} {finding.confidence}{claim} | {officer.name}"
    return f"{head} ({'/'.join(officer.traits)}) | {reason} | {finding.summary} | " + " ;; ".join(texts)


def _text(officer: Officer, evidence: Evidence) -> str:
    for kind, spot in _everything(officer):
        if spot.text and spot.holds(evidence.member, evidence.pointer):
            return f"<{kind}> {spot.text!r}"
    return f"{evidence.member} {evidence.pointer}"


def _everything(officer: Officer) -> Iterator[tuple[str, Spot]]:
    yield from ((truth.kind, spot) for truth in officer.truths for spot in truth.spots)
    yield from ((quiet.kind, quiet.spot) for quiet in officer.quiet)
    yield from (("fine", spot) for _, spot in officer.fine)


def _leaks(officer: Officer, reports: Iterable[bytes]) -> Iterator[str]:
    folded = [report.decode("utf-8", "replace").casefold() for report in reports]
    without_folders = [re.sub(r"/inbox/[^/]*/", "", report) for report in folded]
    for secret in dict.fromkeys(officer.secrets):
        if any(secret.casefold() in report for report in without_folders):
            yield f"{officer.name}: {secret!r} in an output"
        elif any(secret.casefold() in report for report in folded):
            yield f"{officer.name}: {secret!r} in an output, within the name of a conversation's folder"
