"""Bad coordinates, wrong clocks, copies and single points: what damaged or doubled records must not make of a home."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tracks_made import HOME, MONDAY, away, runs, track

from checks.home import CHECKS
from scanner.api import Coordinate, Finding, HomeClaim, Moment, Photo, Record, TimeBasis, Visit, VisitKind
from scanner.testing import at, findings_of

FIRST = datetime(2024, 1, 8)
WORK = away(5_000, 2_000)


def photo(place: Coordinate, when: datetime | None, name: str) -> Photo:
    return Photo(at=at("exif", name), place=place, when=Moment(when, TimeBasis.LOCAL) if when else None)


def life(first: datetime = FIRST, hours: float = 0.0, tag: str = "") -> list[Photo]:
    """Mornings and evenings at home, lunches at work, for some months; ``hours`` is how wrong the camera's clock goes."""
    wrong = timedelta(hours=hours)
    own = [photo(HOME, first + timedelta(days=day, hours=hour) + wrong, f"{tag}h{day}-{hour}.jpg")
           for day in range(0, 90, 6) for hour in (7.4, 19.6, 22.4)]  # fmt: skip
    work = [photo(WORK, first + timedelta(days=day, hours=hour) + wrong, f"{tag}w{day}-{hour}.jpg")
            for day in range(1, 90, 5) if (first + timedelta(days=day)).weekday() < 5 for hour in (10.1, 12.6)]  # fmt: skip
    return own + work


def homes(*records: Record) -> list[Finding]:
    return [finding for finding in findings_of(CHECKS, records) if finding.home_claim is not None]


def off(finding: Finding) -> float:
    assert finding.place is not None
    return HOME.metres_to(Coordinate(finding.place.lat, finding.place.lon))


def test_the_life_itself_names_the_home() -> None:
    (finding,) = homes(*life())
    assert off(finding) < 30


def test_a_camera_that_begins_its_days_in_2000_changes_nothing() -> None:
    reset = [photo(away(60_000, 0), datetime(2000, 1, 1, 0, minute), f"reset{minute}.jpg") for minute in range(40)]
    (finding,) = homes(*life(), *reset)
    assert finding.home_claim is HomeClaim.PRESENT
    assert off(finding) < 30
    assert homes(*reset) == []


def test_a_clock_wrong_by_half_a_day_does_not_make_the_workplace_a_home() -> None:
    for finding in homes(*life(hours=12)):
        assert finding.place is not None
        assert WORK.metres_to(Coordinate(finding.place.lat, finding.place.lon)) > 200


def test_one_wrong_camera_among_right_ones_changes_nothing() -> None:
    stray = life(hours=12, tag="x")[::6]
    (finding,) = [one for one in homes(*life(), *stray) if one.home_claim is HomeClaim.PRESENT]
    assert off(finding) < 30


@pytest.mark.parametrize(
    "place",
    [Coordinate(89.99999, 179.99999), Coordinate(-90.0, -180.0), Coordinate(0.00001, -0.00001), Coordinate(53.4, -180.0)],
    ids=["the pole", "the other pole", "beside the null point", "the date line"],
)
def test_odd_points_stay_silent_alone_and_change_nothing_beside_a_life(place: Coordinate) -> None:
    odd = [photo(place, FIRST + timedelta(days=day, hours=12), f"odd{day}.jpg") for day in range(0, 40, 4)]
    assert homes(*odd) == []
    present = [one for one in homes(*life(), *odd) if one.home_claim is HomeClaim.PRESENT]
    assert len(present) == 1
    assert off(present[0]) < 30


def test_copies_of_an_export_change_neither_claim_nor_circle() -> None:
    once = homes(*life())
    copies = [Photo(at=at("exif", f"copy/{one.at.member}", "s2"), place=one.place, when=one.when) for one in life()]
    (finding,) = homes(*life(), *copies)
    assert (finding.home_claim, finding.confidence) == (once[0].home_claim, once[0].confidence)
    assert finding.place is not None
    assert once[0].place is not None
    assert finding.place.radius_m == once[0].place.radius_m


def test_few_pictures_copied_many_times_do_not_become_a_home() -> None:
    two = [photo(HOME, FIRST + timedelta(days=day, hours=22), f"{day}.jpg") for day in (0, 30)]
    copies = [
        Photo(at=at("exif", f"{number}/{one.at.member}"), place=one.place, when=one.when) for one in two for number in range(30)
    ]
    assert homes(*copies) == []


@pytest.mark.parametrize(
    "record",
    [
        photo(HOME, FIRST, "one.jpg"),
        photo(HOME, None, "one.jpg"),
        Visit(at=at("/0"), kind=VisitKind.STAY, place=HOME, when=Moment(FIRST), until=Moment(FIRST + timedelta(hours=12))),
        track(0, MONDAY),
    ],
    ids=["a photo", "a photo without a time", "one night", "one run"],
)
def test_a_single_point_makes_no_home(record: Record) -> None:
    assert homes(record) == []


def test_the_same_run_in_three_files_counts_once() -> None:
    one = runs(5)
    thrice = [*one, *(track(0, each.when.at if each.when else None, member=f"copy{n}-{i}.gpx") for i, each in enumerate(one[:1]) for n in range(6))]  # fmt: skip
    assert [finding.summary for finding in homes(*thrice)] == [finding.summary for finding in homes(*one)]


def test_a_track_with_a_stuck_clock_is_no_habit() -> None:
    stuck = [track(number, datetime(1970, 1, 1)) for number in range(12)]
    assert homes(*stuck) == []
