"""Routes that are the same from several viewpoints, told once, with each thing to do told once."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from reports.words import VIEWPOINTS
from scanner.model import Fix, FixStep, RouteNote, Viewpoint

__all__ = ["Way", "ways_of"]


class Way(Struct, frozen=True):
    """A route as it is printed: the number of its first viewpoint's route, the route, and who can take it, in words."""

    number: int
    route: RouteNote
    seen_by: str


def ways_of(routes: Sequence[RouteNote]) -> list[Way]:
    """One way for every group of routes that differ in nothing but the viewpoint, in the order of the first of each."""
    groups: list[tuple[int, RouteNote, list[Viewpoint]]] = []
    for number, route in enumerate(routes, 1):
        same = next((group for group in groups if replace(group[1], viewpoint=route.viewpoint) == route), None)
        if same is None:
            groups.append((number, route, [route.viewpoint]))
        else:
            same[2].append(route.viewpoint)
    return [
        Way(number, replace(route, fix_set=_each_once(route.fix_set)), _joined(viewpoints))
        for number, route, viewpoints in groups
    ]


def _each_once(steps: Sequence[FixStep]) -> list[FixStep]:
    """One step a fix: the records of several findings that one thing to do takes away are added up."""
    once: dict[Fix, FixStep] = {}
    for step in steps:
        first = once.get(step.fix)
        once[step.fix] = (
            step if first is None else replace(first, removes=first.removes + step.removes, out_of=first.out_of + step.out_of)
        )
    return list(once.values())


def _joined(viewpoints: Sequence[Viewpoint]) -> str:
    words = [VIEWPOINTS[viewpoint].word for viewpoint in viewpoints]
    words = [words[0], *(word[0].lower() + word[1:] for word in words[1:])]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
