"""Photos with a place, and the home that their nights give away."""

from datetime import UTC, datetime, timedelta

import pytest

from checks.home.photo_home import CHECK
from scanner.api import Band, Confidence, Coordinate, Finding, HomeClaim, Moment, Photo, TimeBasis
from scanner.testing import at, complaints, findings_of

HOME = Coordinate(53.40012, -1.50034)
WORK = Coordinate(53.43017, -1.46021)
FIRST = datetime(2024, 1, 8)


def photo(place: Coordinate | None, day: int, hour: float, number: int = 0) -> Photo:
    local = FIRST + timedelta(days=day, hours=hour)
    return Photo(at=at("exif", f"{day}-{hour}-{number}.jpg"), when=Moment(local, TimeBasis.LOCAL), place=place)


def evenings(place: Coordinate, *days: int) -> list[Photo]:
    return [photo(place, day, hour) for day in days for hour in (19.5, 22.5)]


def found(*photos: Photo) -> list[Finding]:
    return findings_of(CHECK, photos)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_nights_and_evenings_over_weeks_name_the_home() -> None:
    (finding,) = found(*evenings(HOME, 0, 8, 17, 26, 33, 41))
    assert finding.home_claim is HomeClaim.PRESENT
    assert finding.confidence is Confidence.A
    assert finding.place is not None
    assert HOME.metres_to(Coordinate(finding.place.lat, finding.place.lon)) < 5
    # The very same coordinate, twelve times, is one reading.
    assert 40 <= finding.place.radius_m <= 50
    assert finding.evidence_total == 12
    assert finding.band.rank >= Band.MEDIUM.rank


def test_times_in_utc_are_read_on_the_clock_of_the_place() -> None:
    summer = [datetime(2024, 6, 3, 21, 30, tzinfo=UTC) + timedelta(days=9 * index) for index in range(6)]
    photos = [Photo(at=at("exif", f"{moment:%j}.jpg"), when=Moment(moment), place=HOME) for moment in summer]
    breakfasts = [
        Photo(at=at("exif", f"b{moment:%j}.jpg"), when=Moment(moment + timedelta(hours=9)), place=HOME) for moment in summer
    ]
    (finding,) = found(*photos, *breakfasts)
    assert "6 nights" in finding.summary


@pytest.mark.parametrize(
    "photos",
    [
        [],
        [photo(None, day, 22.5) for day in range(0, 60, 7)],
        [photo(HOME, 3, 23)],
        [photo(HOME, 3, 23, number) for number in range(40)],
        [photo(WORK, day, 12.5) for day in range(0, 120, 7)],
        [photo(HOME, day, hour) for day in range(9) for hour in (9, 15, 22.5)],
        [photo(HOME, day, 13.5) for day in range(6, 200, 7)],
    ],
    ids=["nothing", "no place", "one", "a party", "lunch at work", "one holiday", "Sunday dinners"],
)
def test_histories_that_show_no_home_stay_silent(photos: list[Photo]) -> None:
    assert found(*photos) == []


def test_nights_at_the_station_are_not_the_home() -> None:
    shifts = [photo(WORK, day, hour) for day in range(0, 120, 9) for hour in (2.2, 3.9)]
    (finding,) = found(*shifts, *evenings(HOME, 4, 13, 22, 31, 40, 58))
    assert finding.place is not None
    assert HOME.metres_to(Coordinate(finding.place.lat, finding.place.lon)) < 50


def test_after_a_move_the_old_home_is_past_and_weighs_less() -> None:
    new = Coordinate(53.52011, -1.61027)
    old_days, new_days = range(0, 200, 9), range(220, 420, 9)
    findings = found(*evenings(HOME, *old_days), *evenings(new, *new_days))
    claims = {f.home_claim: Coordinate(f.place.lat, f.place.lon).metres_to(new) for f in findings if f.place}
    assert claims[HomeClaim.PRESENT] < 50
    assert claims[HomeClaim.PAST] > 5_000
    impact = {f.home_claim: f.impact for f in findings}
    assert impact[HomeClaim.PAST] < impact[HomeClaim.PRESENT]


def test_rounded_coordinates_are_stated_no_finer_than_they_are() -> None:
    (finding,) = found(*evenings(Coordinate(53.4, -1.5), 0, 8, 17, 26, 33, 41))
    assert finding.place is not None
    assert finding.place.radius_m >= 5_000


def test_photos_without_a_time_say_nothing_of_nights() -> None:
    assert found(*[Photo(at=at("exif", f"{number}.jpg"), place=HOME) for number in range(50)]) == []


def test_a_bare_date_is_not_midnight() -> None:
    dates = [Moment(FIRST + timedelta(days=9 * number), TimeBasis.DATE) for number in range(20)]
    assert found(*[Photo(at=at("exif", f"{n}.jpg"), when=when, place=HOME) for n, when in enumerate(dates)]) == []


def test_the_same_photo_in_two_parts_of_an_export_counts_once() -> None:
    once = evenings(HOME, 0, 8, 17, 26, 33, 41)
    again = [Photo(at=at("exif", f"copy/{number}.jpg"), when=one.when, place=one.place) for number, one in enumerate(once)]
    (finding,) = found(*once, *again)
    assert finding.evidence_total == len(once)
