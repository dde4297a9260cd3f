"""Privacy zones, and what others can work out from activities that one of them cuts."""

import math
import sys
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tracks_made import HOME, MONDAY, WAYS, away, points_of, runs, track

from checks.home.activity_starts import CHECK as STARTS
from checks.home.privacy_zone import CHECK
from scanner.api import (
    Audience,
    Clues,
    Confidence,
    Coordinate,
    Finding,
    HomeClaim,
    Record,
    Scene,
    Setting,
    SettingKind,
    Track,
    Visit,
    VisitKind,
)
from scanner.model import Outcome, Viewpoint
from scanner.routes import find_routes
from scanner.testing import at, clues_of, complaints, findings_of


def found(*records: Record) -> list[Finding]:
    return [one for one in findings_of([STARTS, CHECK], records) if one.check == CHECK.advisory.id]


def distance(finding: Finding, place: Coordinate = HOME) -> float:
    assert finding.place is not None
    return place.metres_to(Coordinate(finding.place.lat, finding.place.lon))


def zone(place: Coordinate | None = HOME, radius: float | None = 400.0, source: str = "s1") -> Visit:
    return Visit(
        kind=VisitKind.LABELLED,
        label="privacy zone",
        place=place,
        radius_m=radius,
        at=at("row 1", "privacy_zones.csv", source),
        audience=Audience.PLATFORM_HELD,
    )


def cut_runs(count: int, radius: float = 400.0, centre: Coordinate = HOME, *, told: bool = True) -> list[Track]:
    """Runs as a platform shows them: without what lies in the zone at both ends."""
    shown = []
    for index in range(count):
        way = WAYS[index % len(WAYS)]
        # Streets differ a little from run to run, so that not every run leaves by the very same corner.
        turned = (
            [(x * math.cos(index) - y * math.sin(index), x * math.sin(index) + y * math.cos(index)) for x, y in way]
            if index >= len(WAYS)
            else list(way)
        )
        points = points_of(turned)
        outside = [number for number, point in enumerate(points) if point.metres_to(centre) > radius]
        length = 5.0 * len(points)
        shown.append(
            track(
                index,
                MONDAY + timedelta(days=3 * index, hours=18),
                points=points,
                shown=slice(outside[0], outside[-1] + 1),
                stated=length if told else None,
            )
        )
    return shown


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_zone_round_the_door_falls() -> None:
    (finding,) = found(*runs(24), zone())
    assert distance(finding) <= 50
    assert finding.home_claim is HomeClaim.PRESENT
    assert finding.confidence is Confidence.B
    assert "400 m cuts 24 activities" in finding.summary
    assert any("in a row are enough" in note for note in finding.notes)
    assert any("more than the public sees" in note for note in finding.notes)
    assert finding.audience is Audience.UNKNOWN
    assert all("Privacy Controls" in fix.where or fix.where for fix in finding.fixes)


def test_the_points_shown_are_those_that_others_see() -> None:
    (finding,) = found(*runs(12), zone())
    places = [Coordinate(one.place.lat, one.place.lon) for one in finding.evidence if one.place]
    assert len(places) == 12
    assert all(395 <= place.metres_to(HOME) <= 410 for place in places)


def test_the_stated_circle_holds_a_home_that_is_not_in_the_middle() -> None:
    middle = away(-170, 120)
    (finding,) = found(*runs(24), zone(middle))
    assert finding.place is not None
    assert distance(finding) <= finding.place.radius_m


def test_a_zone_without_its_place_lies_around_the_starts() -> None:
    setting = Setting(setting=SettingKind.PRIVACY_ZONE, on=True, value="12 Acacia Avenue, 0.4 km", at=zone().at)
    (finding,) = found(*runs(24), setting)
    assert distance(finding) <= 50
    assert any("does not say where" in note for note in finding.notes)


@pytest.mark.parametrize(
    "records",
    [
        [zone()],
        runs(24),
        [*runs(24), zone(away(30_000, 0))],
        [*runs(24), zone(source="s2")],
        [*runs(24), zone(radius=4_000.0)],
        [*runs(24), Setting(setting=SettingKind.PRIVACY_ZONE, on=False, at=at("row 1", "privacy_zones.csv"))],
        [*runs(24), Visit(kind=VisitKind.LABELLED, label="HOME", place=HOME, at=at("row 1", "places.csv"))],
    ],
    ids=[
        "no activity",
        "no zone",
        "a zone elsewhere",
        "another platform",
        "nothing comes out",
        "switched off",
        "another label",
    ],
)
def test_silent(records: list[Record]) -> None:
    assert found(*records) == []


def test_activities_that_come_cut_give_the_circle_and_the_home() -> None:
    (finding,) = found(*cut_runs(20))
    assert distance(finding) <= 50
    assert finding.home_claim is HomeClaim.UNSURE
    assert "400 m" in finding.summary
    assert finding.place is not None
    assert finding.place.radius_m < 400


def test_cut_activities_without_a_stated_distance_are_for_a_person_to_check() -> None:
    (finding,) = found(*cut_runs(20, told=False))
    assert finding.confidence is Confidence.C
    assert any("is not told" in note for note in finding.notes)


@pytest.mark.parametrize(
    "records",
    [
        cut_runs(4),
        [
            track(i, MONDAY + timedelta(days=7 * i, hours=9), WAYS[0], away(1_500 * math.cos(i * i), 1_500 * math.sin(i * i)))
            for i in range(30)
        ],
        [
            track(
                i,
                MONDAY + timedelta(days=7 * i, hours=9),
                WAYS[i % 5],
                away(((0, 0), (700, 0), (0, 700))[i % 3][0], ((0, 0), (700, 0), (0, 700))[i % 3][1]),
            )
            for i in range(30)
        ],
    ],
    ids=["too few", "starts on a wide ring that runs go into", "home, work and club"],
)
def test_no_circle_is_seen_where_there_is_none(records: list[Track]) -> None:
    assert found(*records) == []


def test_a_stranger_is_led_by_the_zone_and_not_by_what_it_hides() -> None:
    clues = Clues(clues_of([STARTS, CHECK], [*runs(24), zone()]))
    routes = {route.viewpoint: route for route in find_routes([STARTS, CHECK], clues, Scene()) if route.outcome is Outcome.HOME}
    assert "start or end" not in " ".join(step.summary for step in routes[Viewpoint.STRANGER].steps)
    assert "privacy zone" in " ".join(step.summary for step in routes[Viewpoint.STRANGER].steps)
    assert "start or end" in " ".join(step.summary for step in routes[Viewpoint.HOLDER].steps)


def test_the_order_of_sources_changes_nothing() -> None:
    records = [*runs(24), zone()]
    assert found(*records) == found(*records[::-1])
