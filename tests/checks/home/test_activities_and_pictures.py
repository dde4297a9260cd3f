"""Activities as one more kind of record that leads to a home: one finding, seen by the viewpoints, broken by the fix set."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tracks_made import HOME, away, runs

from checks.home import CHECKS
from scanner.api import Audience, Clues, Confidence, Coordinate, Finding, HomeClaim, Moment, Photo, Scene, TimeBasis, Viewpoint
from scanner.model import Record
from scanner.routes import find_routes
from scanner.testing import at, clues_of, findings_of

FIRST = datetime(2024, 1, 8)


def photos(place: Coordinate = HOME, days: int = 8, every: int = 9, first: datetime = FIRST) -> list[Photo]:
    return [
        Photo(at=at("exif", f"{first:%y}-{place.lat}-{day}-{hour}.jpg"), place=place, audience=Audience.PUBLIC,
              when=Moment(first + timedelta(days=day, hours=hour), TimeBasis.LOCAL))
        for day in range(0, days * every, every) for hour in (7.5, 19.5, 22.5)
    ]  # fmt: skip


def homes(*records: Record) -> list[Finding]:
    return [finding for finding in findings_of(CHECKS, records) if finding.home_claim is not None]


def test_a_home_known_from_tracks_and_photos_is_one_finding() -> None:
    (finding,) = homes(*photos(), *runs(24))
    assert finding.check == "home.inferred-home"
    assert finding.home_claim is HomeClaim.PRESENT
    assert finding.confidence is Confidence.A
    assert "24 photos and 48 activity ends" in finding.summary
    assert finding.home is not None
    assert any("activities start or end here" in line for line in finding.home.supports)


def test_activities_alone_are_their_own_check_and_tell_hours_and_viewpoints() -> None:
    (finding,) = homes(*runs(24))
    assert finding.check == "home.activity-starts"
    assert finding.home is not None
    assert sum(finding.home.hours) > 0
    assert {reach.viewpoint: reach.items for reach in finding.home.reach}[Viewpoint.STRANGER] == 24


def test_viewpoints_count_only_the_tracks_they_can_see() -> None:
    held = [_with(track, Audience.PLATFORM_HELD) for track in runs(24)]
    friends = [_with(track, Audience.FRIENDS) for track in runs(24)]
    # What a platform keeps to itself is no activity at all; what friends see adds to what strangers see.
    (alone,) = homes(*photos(), *held)
    assert alone.check == "home.photo-home"
    (finding,) = homes(*photos(), *friends)
    assert finding.home is not None
    items = {reach.viewpoint: reach.items for reach in finding.home.reach}
    assert items == {Viewpoint.STRANGER: 24, Viewpoint.ACQUAINTANCE: 48, Viewpoint.HOLDER: 48}


def _with(record: Record, audience: Audience) -> Record:
    from msgspec.structs import replace

    return replace(record, audience=audience)


def test_a_base_elsewhere_and_pictures_of_a_home_are_both_told_and_one_is_unsure() -> None:
    found = homes(*photos(), *runs(24, away(3_000, 2_000)))
    assert sorted((one.check, one.home_claim) for one in found) == [
        ("home.activity-starts", HomeClaim.UNSURE),
        ("home.photo-home", HomeClaim.PRESENT),
    ]


def test_the_fix_set_takes_photos_and_tracks_away() -> None:
    records = [*photos(), *(_with(track, Audience.PUBLIC) for track in runs(24))]
    clues = Clues(clues_of(CHECKS, records))
    (route, *_) = find_routes(CHECKS, clues, Scene())
    assert route.after_fix.broken
    gone = sum(step.removes for step in route.fix_set)
    assert 24 < gone <= 48


def test_order_of_records_changes_nothing() -> None:
    records = [*photos(), *runs(24)]
    one, other = homes(*records), homes(*reversed(records))
    assert [(each.id, each.summary, each.home_claim) for each in one] == [
        (each.id, each.summary, each.home_claim) for each in other
    ]
