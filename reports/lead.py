"""The first page: one plain sentence for each outcome, and the first things to do."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct

from reports.edition import View, Voice, is_contact
from reports.order import harm, may_lead
from reports.playbooks import row_of
from reports.words import AUDIENCES, OUTCOMES, VIEWPOINTS, metres
from scanner.model import Audience, Effort, Finding, Fix, Outcome, RouteNote, Viewpoint

__all__ = ["Action", "Sentence", "actions", "sentences"]

_LINKING_ROWS: Final = frozenset({"COL-11", "COL-12", "BND-05"})
_Key = tuple[str, str]
_Weight = tuple[tuple[int, int, int], str]
_NO_HARM: Final[_Weight] = ((1, 1, 1), "")
_FINDINGS_NAMED: Final = 3
_EFFORT_RANK: Final = {effort: rank for rank, effort in enumerate(Effort)}


class Sentence(Struct, frozen=True, kw_only=True):
    """What an onlooker could learn about one outcome. ``link`` is the fragment of the route or finding it comes from.

    ``found`` is False when nothing that was read led there, which is never put as an all-clear.
    """

    label: str
    text: str
    detail: str = ""
    seen: str = ""
    link: str = ""
    found: bool = True


class Action(Struct, frozen=True, kw_only=True):
    """One thing to do, the worst few of the ``total`` findings it answers, and the outcomes whose routes it breaks."""

    fix: Fix
    findings: list[Finding]
    total: int
    breaks: list[str]


def sentences(view: View) -> list[Sentence]:
    """One sentence for each outcome, in a fixed order. Nothing that rests on a pattern alone is used."""
    steps = {step.finding for route in view.result.routes for step in route.steps}
    unsure = {f.id for f in view.result.findings if f.id in steps and not may_lead(f)}
    tops = _tops(view.result.findings)
    return [_sentence(outcome, view, unsure, tops.get(outcome)) for outcome in Outcome]


def _sentence(outcome: Outcome, view: View, unsure: set[str], top: Finding | None) -> Sentence:
    routes = [
        (number, route)
        for number, route in enumerate(view.result.routes, 1)
        if route.outcome is outcome and not any(step.finding in unsure for step in route.steps)
    ]
    label = OUTCOMES[outcome]
    if routes:
        number, route = min(routes, key=lambda entry: (list(Viewpoint).index(entry[1].viewpoint), _radius(entry[1]), entry[0]))
        unknown = any(step.audience is Audience.UNKNOWN for step in route.steps)
        return Sentence(
            label=label,
            text=_claim(route, view.voice),
            detail=_stop(route.summary),
            seen="For a part of this it is not known who can see it" if unknown else "",
            link=f"route-{number}",
        )
    if top:
        return Sentence(label=label, text=top.summary, detail=_stop(top.title), seen=AUDIENCES[top.audience].chip, link=top.id)
    return Sentence(
        label=label, text="Nothing in what was read led there. That is not an all-clear.", link="not-looked-at", found=False
    )


def _tops(findings: Iterable[Finding]) -> dict[Outcome, Finding]:
    """The most pressing single finding that says something of each outcome itself."""
    tops: dict[Outcome, Finding] = {}
    best: dict[Outcome, _Weight] = {}
    worst: dict[str, _Weight] = {}
    for finding in findings:
        if not may_lead(finding) or is_contact(finding):
            continue
        weight = (harm(finding), finding.id)
        if weight >= worst.get(finding.check, _NO_HARM):
            continue
        worst[finding.check] = weight
        for outcome in _says(finding):
            if weight < best.get(outcome, _NO_HARM):
                best[outcome] = weight
                tops[outcome] = finding
    return tops


def _says(finding: Finding) -> list[Outcome]:
    linking = [Outcome.LINKED_ACCOUNTS] if row_of(finding) in _LINKING_ROWS else []
    return ([finding.outcome] if finding.outcome else []) + [other for other in linking if other is not finding.outcome]


def _stop(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."


def _radius(route: RouteNote) -> float:
    return route.place.radius_m if route.place else float("inf")


def _claim(route: RouteNote, voice: Voice) -> str:
    who = VIEWPOINTS[route.viewpoint].word
    if route.outcome is Outcome.HOME:
        near = f", to within about {metres(route.place.radius_m)}" if route.place else ""
        return f"{who} could work out where {voice.subject} {voice.verb('live', 'lives')}{near}."
    if route.outcome is Outcome.FAMILY:
        return f"{who} could learn who is in {voice.possessive} family."
    if route.outcome is Outcome.TEAM:
        return f"{who} could learn whom {voice.subject} {voice.verb('work', 'works')} with."
    if route.outcome is Outcome.LINKED_ACCOUNTS:
        return f"{who} could tie {voice.possessive} accounts to one another."
    return f"{who} could see where {voice.possessive} private life and the job touch."


def actions(view: View) -> list[Action]:
    """Everything there is to do, each thing once: what prevents most harm first, then what takes least work.

    Contact findings ask for advice and not for action by the officer, so they are left out.
    """
    known = {finding.id: finding for finding in view.result.findings if not is_contact(finding)}
    answers: dict[_Key, dict[str, Finding]] = {}
    fixes: dict[_Key, Fix] = {}
    breaks: dict[_Key, list[str]] = {}
    for finding in known.values():
        for fix in finding.fixes:
            _note(fix, finding, fixes, answers)
    for route in view.result.routes:
        for step in route.fix_set:
            if step.finding not in known:
                continue
            _note(step.fix, known[step.finding], fixes, answers)
            outcome = OUTCOMES[route.outcome]
            reached = breaks.setdefault((step.fix.do, step.fix.where), [])
            if route.after_fix.broken and outcome not in reached:
                reached.append(outcome)
    found = [
        Action(fix=fix, findings=_worst(answers[key]), total=len(answers[key]), breaks=breaks.get(key, []))
        for key, fix in fixes.items()
    ]
    return sorted(found, key=_urgency)


def _note(fix: Fix, finding: Finding, fixes: dict[_Key, Fix], answers: dict[_Key, dict[str, Finding]]) -> None:
    key = (fix.do, fix.where)
    fixes.setdefault(key, fix)
    answers.setdefault(key, {})[finding.id] = finding


def _worst(findings: Mapping[str, Finding]) -> list[Finding]:
    return heapq.nsmallest(_FINDINGS_NAMED, findings.values(), key=lambda finding: (harm(finding), finding.id))


def _urgency(action: Action) -> tuple[int, bool, int, int, int, str, str]:
    band, product, sureness = harm(action.findings[0])
    pattern_only = sureness == 2
    return (band, pattern_only, product, -len(action.breaks), _EFFORT_RANK[action.fix.effort], action.fix.do, action.fix.where)
