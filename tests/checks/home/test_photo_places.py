"""Photos with a place that are not of the home."""

from datetime import datetime, timedelta

from checks.home.photo_home import CHECK as HOME_CHECK
from checks.home.photo_places import CHECK
from scanner.api import Audience, Band, Coordinate, Finding, Moment, Photo, Scene, TimeBasis
from scanner.testing import at, complaints, findings_of, findings_over

HOME = Coordinate(53.40012, -1.50034)
WORK = Coordinate(53.43017, -1.46021)


def photo(place: Coordinate | None, day: int, hour: float) -> Photo:
    when = Moment(datetime(2024, 1, 8) + timedelta(days=day, hours=hour), TimeBasis.LOCAL)
    return Photo(at=at("exif", f"{day}-{hour}.jpg"), when=when, place=place)


def found(*photos: Photo) -> list[Finding]:
    return [finding for finding in findings_of([HOME_CHECK, CHECK], photos) if finding.check == CHECK.advisory.id]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_place_returned_to_is_shown() -> None:
    (finding,) = found(*[photo(WORK, day, 12.5) for day in (0, 1, 2, 8)], photo(Coordinate(50.1, -5.2), 30, 12))
    assert finding.evidence_total == 5
    assert "taken: 2 places" in finding.summary
    assert finding.place is not None
    assert WORK.metres_to(Coordinate(finding.place.lat, finding.place.lon)) < 10
    assert finding.home_claim is None


def test_places_seen_once_are_named_without_a_middle() -> None:
    (finding,) = found(photo(WORK, 0, 12))
    assert finding.place is None


def test_the_home_is_left_to_its_own_check() -> None:
    photos = [photo(HOME, day, hour) for day in (0, 8, 17, 26, 33, 41) for hour in (19.5, 22.5)]
    assert found(*photos) == []
    (finding,) = found(*photos, photo(WORK, 3, 12))
    assert finding.evidence_total == 1


def test_photos_without_a_place_are_silent() -> None:
    assert found(photo(None, 0, 12), photo(None, 1, 23)) == []
    assert found() == []


def test_photos_without_a_time_still_carry_their_place() -> None:
    (finding,) = found(Photo(at=at("exif", "1.jpg"), place=WORK))
    assert finding.evidence[0].place is not None


def test_pictures_on_a_page_make_no_home_but_show_the_one_that_is_known() -> None:
    own = [photo(HOME, day, hour) for day in (0, 8, 17, 26, 33, 41) for hour in (19.5, 22.5)]
    page = [Photo(at=at("record 3 exif", "page.warc.gz", "s2"), place=HOME, audience=Audience.PUBLIC)]
    alone = findings_over([HOME_CHECK, CHECK], [(page * 9, Scene(platform="page"))])
    assert all(finding.home_claim is None for finding in alone)
    both = findings_over([HOME_CHECK, CHECK], [(own, Scene(platform="facebook")), (page, Scene(platform="page"))])
    (finding,) = [finding for finding in both if finding.check == CHECK.advisory.id]
    assert (finding.band, {item.source for item in finding.evidence}) == (Band.CRITICAL, {"s2"})
