"""One finding for a home that several kinds of records lead to, and what each viewpoint makes of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from time import process_time

from checks.home import CHECKS
from checks.home.inferred_home import CHECK
from scanner.api import (
    Audience,
    Clues,
    Confidence,
    Coordinate,
    Finding,
    HomeClaim,
    Moment,
    Photo,
    Record,
    Scene,
    TimeBasis,
    Viewpoint,
    Visit,
    VisitKind,
)
from scanner.routes import find_routes
from scanner.testing import at, clues_of, complaints, findings_of

HOME = Coordinate(53.40012, -1.50034)
OTHER = Coordinate(53.43017, -1.46021)
FIRST = datetime(2024, 1, 8)


def photos(place: Coordinate, *days: int, audience: Audience = Audience.PUBLIC) -> list[Photo]:
    return [
        Photo(at=at("exif", f"{place.lat}-{day}-{hour}.jpg"), place=place, audience=audience,
              when=Moment(FIRST + timedelta(days=day, hours=hour), TimeBasis.LOCAL))
        for day in days for hour in (7.5, 19.5, 22.5)
    ]  # fmt: skip


def label(place: Coordinate, when: datetime | None = None) -> Visit:
    moment = Moment(when, TimeBasis.LOCAL) if when else None
    return Visit(at=at("/saved"), kind=VisitKind.CHECK_IN, name="Home", place=place, when=moment, audience=Audience.ONLY_ME)


def claims(*records: Record) -> list[tuple[str, HomeClaim | None]]:
    """What all checks of the family together claim."""
    return [(finding.check, finding.home_claim) for finding in findings_of(CHECKS, records) if finding.home_claim]


def combined(*records: Record) -> list[Finding]:
    return [one for one in findings_of(CHECKS, records) if one.check == "home.inferred-home"]


EVENINGS = (0, 8, 17, 26, 33, 41)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_name_and_pictures_at_one_place_are_one_finding() -> None:
    assert claims(label(HOME), *photos(HOME, *EVENINGS)) == [("home.inferred-home", HomeClaim.PRESENT)]
    (finding,) = combined(label(HOME), *photos(HOME, *EVENINGS))
    assert finding.confidence is Confidence.A
    assert finding.evidence_total == 19


def test_pictures_alone_are_the_photo_checks() -> None:
    assert claims(*photos(HOME, *EVENINGS)) == [("home.photo-home", HomeClaim.PRESENT)]


def test_a_name_elsewhere_makes_pictures_unsure() -> None:
    found = claims(label(OTHER), *photos(HOME, *EVENINGS))
    assert sorted(found) == [("home.check-in", HomeClaim.PRESENT), ("home.photo-home", HomeClaim.UNSURE)]


def test_a_name_of_years_ago_gives_way_to_pictures_of_now() -> None:
    found = claims(label(OTHER, datetime(2019, 5, 1, 19)), *photos(HOME, *EVENINGS))
    assert sorted(found) == [("home.check-in", HomeClaim.UNSURE), ("home.photo-home", HomeClaim.PRESENT)]


def test_each_viewpoint_is_told_how_near_it_gets() -> None:
    (finding,) = combined(label(HOME), *photos(HOME, *EVENINGS, audience=Audience.FRIENDS))
    assert finding.home is not None
    reach = {one.viewpoint: (one.radius_m is not None, one.items) for one in finding.home.reach}
    assert reach == {Viewpoint.STRANGER: (False, 0), Viewpoint.ACQUAINTANCE: (True, 18), Viewpoint.HOLDER: (True, 19)}


def test_a_name_is_removed_first_and_then_what_strangers_see() -> None:
    seen = [*photos(HOME, *EVENINGS, audience=Audience.FRIENDS), *photos(HOME, 50, 57, audience=Audience.PUBLIC)]
    (finding,) = combined(label(HOME), *seen)
    assert finding.home is not None
    order = [finding.evidence[index].audience for index in finding.home.remove_first]
    assert order == [Audience.ONLY_ME] + [Audience.PUBLIC] * 6 + [Audience.FRIENDS] * 18


def test_nothing_is_said_of_a_home_nobody_was_seen_at() -> None:
    assert claims(*photos(HOME, 3)) == []


def test_the_fix_set_holds_when_another_check_takes_over_what_is_left() -> None:
    records = [label(HOME, FIRST + timedelta(days=3)), *photos(HOME, *EVENINGS)]
    routes = find_routes(CHECKS, Clues(clues_of(CHECKS, records)), Scene())
    (holder,) = [one for one in routes if one.viewpoint is Viewpoint.HOLDER]
    assert holder.after_fix.broken
    (step,) = holder.fix_set
    assert 2 <= step.removes < step.out_of == 19


def test_a_visit_home_once_does_not_make_the_workplace_one() -> None:
    lunches = [
        Photo(at=at("exif", f"w{day}.jpg"), place=OTHER, when=Moment(FIRST + timedelta(days=day, hours=12.5), TimeBasis.LOCAL))
        for day in range(0, 200, 3)
    ]
    assert claims(*lunches, *photos(HOME, 4)) == []


def test_a_thousand_places_take_no_longer_than_they_are_many() -> None:
    far = [
        Photo(at=at("exif", f"{n}.jpg"), place=Coordinate(50 + n * 0.002, -1.5), when=Moment(FIRST + timedelta(hours=7 * n), TimeBasis.LOCAL))
        for n in range(3_000)
    ]  # fmt: skip
    began = process_time()
    assert claims(*far) == []
    assert process_time() - began < 10
