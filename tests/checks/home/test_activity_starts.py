"""Starts and ends of activities, and the home that their hours give away."""

import math
import sys
from array import array
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tracks_made import HOME, MONDAY, WAYS, away, points_of, runs, track

from checks.home.activity_starts import CHECK
from checks.home.privacy_zone import CHECK as ZONES
from scanner.api import (
    Audience,
    Band,
    Confidence,
    Coordinate,
    Finding,
    HomeClaim,
    Moment,
    Record,
    Setting,
    SettingKind,
    TimeBasis,
    Track,
    Visit,
    VisitKind,
)
from scanner.model import Positions
from scanner.testing import at, clues_of, complaints, findings_of

WORK = away(2_400, 1_900)


def found(*records: Record) -> list[Finding]:
    return [one for one in findings_of([CHECK, ZONES], records) if one.check == CHECK.advisory.id]


def distance(finding: Finding, place: Coordinate = HOME) -> float:
    assert finding.place is not None
    return place.metres_to(Coordinate(finding.place.lat, finding.place.lon))


def weekly(weekday: int, hour: float, weeks: int, origin: Coordinate, jitter: float = 0.0, first: int = 100) -> list[Track]:
    """The same hour of the same day, week after week; ``jitter`` in hours."""
    return [
        track(
            first + week,
            MONDAY + timedelta(weeks=week, days=weekday, hours=hour + jitter * ((week * 29) % 7 - 3) / 3),
            WAYS[week % 5],
            origin,
        )
        for week in range(weeks)
    ]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_runs_at_all_hours_from_one_door_name_the_home() -> None:
    (finding,) = found(*runs(24))
    assert finding.home_claim is HomeClaim.PRESENT
    assert finding.confidence is Confidence.A
    assert distance(finding) < 15
    assert finding.place is not None
    assert finding.place.radius_m <= 60
    assert finding.evidence_total == 24
    assert "24 activities on 24 days" in finding.summary
    assert finding.band.rank >= Band.HIGH.rank
    assert finding.audience is Audience.UNKNOWN


@pytest.mark.parametrize(
    "records",
    [
        [],
        runs(4),
        weekly(5, 9.0, 30, WORK, 0.02),
        weekly(1, 19.0, 20, WORK, 0.02) + weekly(5, 9.0, 30, WORK, 0.02, 200),
        [one for day in range(5) for one in weekly(day, 12.3, 12, WORK, 0.4, 100 * day)],
        [track(number, MONDAY + timedelta(days=number, hours=7 + number % 12), WAYS[number % 5]) for number in range(9)],
        [
            track(number, MONDAY + timedelta(weeks=3 * number, days=6, hours=10), origin=away(90_000 * number, 0))
            for number in range(9)
        ],
    ],
    ids=["nothing", "four", "parkrun", "parkrun and track night", "lunch at work", "one holiday", "races"],
)
def test_places_of_habit_are_no_home(records: list[Track]) -> None:
    assert [one for one in found(*records) if one.home_claim is HomeClaim.PRESENT or one.confidence is not Confidence.C] == []


def test_more_lunch_runs_than_runs_from_home_do_not_make_the_workplace_a_home() -> None:
    lunches = [one for day in range(5) for one in weekly(day, 12.3, 16, WORK, 0.4, 100 * (day + 1))]
    (finding,) = found(*lunches, *runs(15))
    assert distance(finding) < 20


def test_a_commute_starts_at_home_and_ends_at_work() -> None:
    there = points_of([(0, 0), (0, 1900), (2400, 1900)])
    rides: list[Track] = []
    for day in range(60):
        when = MONDAY + timedelta(days=7 * (day // 5) + day % 5)
        off = timedelta(minutes=(day * 17) % 40)
        rides.append(track(2 * day, when + timedelta(hours=7.1) + off, points=there))
        rides.append(track(2 * day + 1, when + timedelta(hours=17.2) + off, points=there[::-1]))
    (finding,) = found(*rides)
    assert distance(finding) < 20


def test_after_a_move_the_old_home_is_past() -> None:
    new = away(9_000, 4_000)
    later = [
        track(
            500 + i, MONDAY + timedelta(days=300 + 3 * i, hours=(6.5, 18.7, 9.3)[i % 3] + (i * 29 % 50) / 60), WAYS[i % 5], new
        )
        for i in range(24)
    ]
    claims = {one.home_claim: distance(one, new) for one in found(*runs(24), *later)}
    assert claims[HomeClaim.PRESENT] < 20
    assert claims[HomeClaim.PAST] > 5_000


def test_the_same_activity_in_two_exports_counts_once() -> None:
    twice = [
        Track(
            at=at(f"/{number}", "DI_CONNECT/DI-Connect-Fitness/x_summarizedActivities.json", "s2"),
            when=one.when,
            sport="running",
            start=Coordinate(one.positions.lats[0], one.positions.lons[0]) if one.positions else None,
        )
        for number, one in enumerate(runs(24))
    ]
    (finding,) = found(*twice, *runs(24))
    assert "24 activities" in finding.summary


@pytest.mark.parametrize(
    "change",
    [
        {"sport": "virtualride"},
        {"sport": "indoor_cycling"},
        {"sport": "treadmill_running"},
        {"device": "Zwift Hub"},
        {"origin": Coordinate(-11.63, 166.95)},
    ],
    ids=lambda change: str(next(iter(change.values()))),
)
def test_what_was_not_run_outdoors_is_no_place(change: dict[str, object]) -> None:
    records = [track(index, one.when.at if one.when else None, **change) for index, one in enumerate(runs(24))]  # type: ignore[arg-type]
    assert clues_of(CHECK, records) == []


def test_starts_at_the_very_same_coordinate_are_a_games() -> None:
    exact = points_of(WAYS[0], Coordinate(51.501234567, -0.123456789))
    records = [track(index, one.when.at if one.when else None, points=exact) for index, one in enumerate(runs(24))]
    assert found(*records) == []


def test_without_any_time_a_cluster_is_for_a_person_to_check() -> None:
    (finding,) = found(*[track(number, None, WAYS[number % 5]) for number in range(14)])
    assert finding.home_claim is HomeClaim.UNSURE
    assert finding.confidence is Confidence.C


def test_a_receiver_that_begins_where_it_was_last_used_does_not_move_the_home() -> None:
    records = []
    for index, one in enumerate(runs(24)):
        stale = away(60_000, 500)
        points = [stale, *points_of([(x, y) for x, y in WAYS[index % 5]])]
        records.append(track(index, one.when.at if one.when else None, points=points))
    (finding,) = found(*records)
    assert distance(finding) < 20


@pytest.mark.parametrize("count", [0, 1, 2])
def test_tracks_with_hardly_a_point_are_taken_as_they_are(count: int) -> None:
    where = at("point 1", "activities/1.gpx")
    columns = [array("d", [53.4] * count), array("d", [-1.5] * count)]
    positions = Positions(
        at=where,
        seconds=array("d", [math.nan] * count),
        lats=columns[0],
        lons=columns[1],
        radii_m=array("f", [math.nan] * count),
    )
    moment = Moment(MONDAY, TimeBasis.LOCAL)
    clues = clues_of(CHECK, [Track(at=where, when=moment, positions=positions), Track(at=where, when=moment)])
    assert len(clues) == min(1, count)
    assert found(Track(at=where, when=moment, positions=positions)) == []


def test_ways_inferred_by_a_platform_are_location_history() -> None:
    held = [
        Track(at=one.at, when=one.when, sport="walking", positions=one.positions, audience=Audience.PLATFORM_HELD)
        for one in runs(24)
    ]
    assert clues_of(CHECK, held) == []


def zone(radius: float = 400.0, place: Coordinate | None = HOME, source: str = "s1") -> list[Record]:
    """What the reader makes of a line of privacy_zones.csv."""
    where = at("row 1", "privacy_zones.csv", source)
    return [
        Setting(setting=SettingKind.PRIVACY_ZONE, on=True, value="a zone", at=where, audience=Audience.PLATFORM_HELD),
        Visit(
            kind=VisitKind.LABELLED,
            label="privacy zone",
            address="12 Acacia Avenue, Northmere",
            place=place,
            radius_m=radius,
            at=where,
            audience=Audience.PLATFORM_HELD,
        ),
    ]


def test_what_a_zone_hides_only_the_export_shows() -> None:
    (finding,) = found(*runs(24), *zone())
    assert finding.home_claim is HomeClaim.PRESENT
    assert finding.audience is Audience.PLATFORM_HELD
    assert any("more than the public does" in note for note in finding.notes)


def test_a_zone_hides_nothing_on_another_platform() -> None:
    (finding,) = found(*runs(24), *zone(source="s2"))
    assert finding.audience is Audience.UNKNOWN
    assert finding.notes == []


def test_the_order_of_sources_changes_nothing() -> None:
    records = [*runs(24), *weekly(5, 9.0, 20, WORK, 0.02), *zone()]
    assert found(*records) == found(*records[::-1])
