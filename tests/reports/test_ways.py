"""Routes that several viewpoints share are told once."""

from __future__ import annotations

from msgspec.structs import replace

from reports.ways import ways_of
from scanner.model import AfterFix, Outcome, RouteNote, Viewpoint

ROUTE = RouteNote(
    outcome=Outcome.HOME,
    viewpoint=Viewpoint.STRANGER,
    summary="Finds the home",
    place=None,
    steps=[],
    fix_set=[],
    after_fix=AfterFix(broken=True),
)


def test_routes_that_differ_in_the_viewpoint_alone_become_one() -> None:
    routes = [ROUTE, replace(ROUTE, viewpoint=Viewpoint.ACQUAINTANCE), replace(ROUTE, viewpoint=Viewpoint.HOLDER)]
    ways = ways_of(routes)
    assert [(way.number, way.seen_by) for way in ways] == [(1, "A stranger, an acquaintance and whoever holds the export")]


def test_what_another_viewpoint_sees_more_of_stays_apart() -> None:
    ways = ways_of([ROUTE, replace(ROUTE, viewpoint=Viewpoint.HOLDER, summary="Finds the home to within 30 m")])
    assert [(way.number, way.seen_by) for way in ways] == [(1, "A stranger"), (2, "Whoever holds the export")]
