"""Routes that several viewpoints share are told once."""

from __future__ import annotations

from msgspec.structs import replace

from reports.ways import ways_of
from scanner.model import AfterFix, Fix, FixStep, Outcome, RouteNote, Viewpoint

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


def test_one_thing_to_do_for_several_findings_is_told_once() -> None:
    post, town = Fix("Delete the post.", "Facebook: the post"), Fix("Hide the town.", "Facebook: profile")
    steps = [
        FixStep(fix=fix, finding=finding, removes=removes, out_of=3)
        for fix, finding, removes in ((post, "F1", 1), (town, "F2", 3), (post, "F3", 2))
    ]
    (way,) = ways_of([replace(ROUTE, fix_set=steps)])
    assert [(step.fix.do, step.removes, step.out_of) for step in way.route.fix_set] == [
        ("Delete the post.", 3, 6),
        ("Hide the town.", 3, 3),
    ]
