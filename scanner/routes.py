"""How an onlooker gets from items to an outcome, and the least that breaks the way.

For each viewpoint the checks conclude again from what that viewpoint can see, so a route is never drawn through something
hidden from it. A fix set is proved, not argued: the same checks conclude once more without the records it removes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from scanner.model import (
    VISIBLE,
    AfterFix,
    Confidence,
    Draft,
    Finding,
    FixStep,
    HomeClaim,
    Location,
    Outcome,
    Place,
    RouteNote,
    Step,
    Viewpoint,
)
from scanner.plugins import Check, Clues, Scene
from scanner.risk import grade

__all__ = ["VISIBLE", "find_routes"]

_SAME_PLACE_M: Final = 500.0


class _Way(Struct, frozen=True):
    """One check's conclusion that reaches the outcome by itself."""

    check: Check
    draft: Draft
    finding: Finding


def find_routes(
    checks: Sequence[Check], clues: Clues, scene: Scene, fitted: Callable[[Finding], Finding] = lambda finding: finding
) -> list[RouteNote]:
    """Every outcome that can be reached, from every viewpoint, in that order.

    ``fitted`` gives a finding the fixes that hold for where its evidence comes from.
    """
    routes: list[RouteNote] = []
    for outcome in Outcome:
        leading = [check for check in checks if check.advisory.outcome is outcome]
        for viewpoint in Viewpoint:
            seen = clues.kept(lambda clue, visible=VISIBLE[viewpoint]: clue.audience in visible)  # type: ignore[misc]
            ways = list(_ways(leading, seen, scene, outcome))
            ways = [replace(way, finding=fitted(way.finding)) for way in ways]
            if ways:
                routes.append(_route(outcome, viewpoint, ways, leading, seen, scene))
    return routes


def _ways(checks: Sequence[Check], clues: Clues, scene: Scene, outcome: Outcome) -> Iterator[_Way]:
    for check in checks:
        if check.needs_persons:
            continue
        for draft in check.conclude(clues, scene):
            if _reaches(draft, outcome):
                yield _Way(check, draft, grade(check.advisory, draft, clues.as_of))


def _reaches(draft: Draft, outcome: Outcome) -> bool:
    if draft.confidence is Confidence.C:
        return False
    return outcome is not Outcome.HOME or draft.home_claim in (HomeClaim.PRESENT, HomeClaim.UNSURE)


def _route(
    outcome: Outcome, viewpoint: Viewpoint, ways: list[_Way], checks: Sequence[Check], clues: Clues, scene: Scene
) -> RouteNote:
    ways.sort(key=lambda way: (-way.finding.band.rank, way.finding.place is None, way.finding.id))
    removed: set[Location] = set()
    fix_set: list[FixStep] = []
    for way in ways:
        gone = _least_removal(way, checks, clues, scene, removed)
        if gone and way.finding.fixes:
            fix = way.finding.fixes[0]
            fix_set.append(FixStep(fix=fix, finding=way.finding.id, removes=len(gone), out_of=way.finding.evidence_total))
        removed |= gone
    left = list(_ways(checks, _without(clues, removed), scene, outcome))
    return RouteNote(
        outcome=outcome,
        viewpoint=viewpoint,
        summary=_summary(outcome, ways),
        place=_place(ways),
        steps=[
            Step(
                finding=way.finding.id,
                summary=way.finding.summary,
                items=way.finding.evidence_total,
                audience=way.finding.audience,
            )
            for way in ways
        ],
        fix_set=fix_set,
        after_fix=AfterFix(
            broken=not left,
            place=_place(left),
            note=f"{len(removed)} record{'' if len(removed) == 1 else 's'} taken away.",
        ),
    )


def _without(clues: Clues, removed: set[Location]) -> Clues:
    return clues.kept(lambda clue: clue.at not in removed)


def _least_removal(way: _Way, checks: Sequence[Check], clues: Clues, scene: Scene, already: set[Location]) -> set[Location]:
    """The shortest run of the way's records, in the order it names, without which nobody concludes the same any more.

    Where its own check falls silent, another may take over what is left: that one must fall silent too. A check that says the
    same all along stands by itself and has a way of its own.
    """
    order = way.draft.home.remove_first if way.draft.home is not None else ()
    evidence = [way.draft.evidence[index] for index in order] or way.draft.evidence
    places = [at for at in dict.fromkeys(clue.at for clue in evidence) if at not in already]
    outcome = way.check.advisory.outcome or Outcome.HOME

    def says(check: Check, left: Clues) -> bool:
        return any(_same(draft, way.draft) and _reaches(draft, outcome) for draft in check.conclude(left, scene))

    now = _without(clues, already)
    bound = [
        check
        for check in checks
        if check is way.check or (way.draft.home is not None and not check.needs_persons and not says(check, now))
    ]

    def stands(count: int) -> bool:
        left = _without(clues, already | set(places[:count]))
        return any(says(check, left) for check in bound)

    low, high = 0, len(places)
    while low < high:
        middle = (low + high) // 2
        if stands(middle):
            low = middle + 1
        else:
            high = middle
    return set(places[:low])


def _same(one: Draft, other: Draft) -> bool:
    # A circle moves when items are taken away: a circle nearby is still the same answer.
    if one.place is not None and other.place is not None:
        return one.place.place.metres_to(other.place.place) < _SAME_PLACE_M
    return one.key == other.key


def _place(ways: Sequence[_Way]) -> Place | None:
    places = [way.finding.place for way in ways if way.finding.place is not None]
    return min(places, key=lambda place: place.radius_m, default=None)


def _summary(outcome: Outcome, ways: Sequence[_Way]) -> str:
    place = _place(ways)
    items = sum(way.finding.evidence_total for way in ways)
    from_items = f"from {items} item{'' if items == 1 else 's'}"
    match outcome:
        case Outcome.HOME if place is not None:
            return f"Finds the home to within about {place.radius_m:.0f} m, {from_items}"
        case Outcome.HOME:
            return f"Learns the home address or a part of it, {from_items}"
        case Outcome.FAMILY:
            return f"Learns who belongs to the family, {from_items}"
        case Outcome.TEAM:
            return f"Learns the force, the role or colleagues, {from_items}"
        case Outcome.LINKED_ACCOUNTS:
            return f"Ties accounts to one person, {from_items}"
        case Outcome.BOUNDARY:
            return f"Ties the private account to the job, {from_items}"
