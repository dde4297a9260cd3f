"""What the case says of workplaces, and accounts of their clocks, where homes are inferred."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from checks.home import CHECKS
from scanner.api import (
    Confidence,
    Coordinate,
    Field,
    Finding,
    HomeClaim,
    Moment,
    Photo,
    ProfileField,
    Record,
    Scene,
    TimeBasis,
    Visit,
    VisitKind,
    WorkplaceClue,
)
from scanner.testing import at, findings_over

STATION = Coordinate(53.40012, -1.50034)
NEXT_DOOR = Coordinate(53.40237, -1.50034)
FAR_HOME = Coordinate(53.45012, -1.40034)
LYON = Coordinate(45.75712, 4.83234)
MONDAY = datetime(2024, 1, 8)
NIGHTS = tuple((day, hour) for day in (0, 8, 17, 26, 33, 41) for hour in (7.5, 19.5, 22.5))
BY_DAY = tuple((day, hour) for day in (0, 5, 8, 12, 19, 26, 33, 40, 47, 54) for hour in (7.5, 18.5, 20.5))


def photos(place: Coordinate, times: Sequence[tuple[int, float]]) -> list[Photo]:
    return [
        Photo(at=at("exif", f"{place.lat}-{day}-{hour}.jpg"), place=place,
              when=Moment(MONDAY + timedelta(days=day, hours=hour), TimeBasis.LOCAL))
        for day, hour in times
    ]  # fmt: skip


def named(place: Coordinate = STATION, radius_m: float = 150.0) -> WorkplaceClue:
    return WorkplaceClue(spotter="", at=at("/workplace/0", "", ""), place=place, radius_m=radius_m)


def zone(name: str) -> ProfileField:
    return ProfileField(at=at("/zone"), field=Field.TIME_ZONE, value=name)


def homes(records: Sequence[Record], *workplaces: WorkplaceClue) -> list[Finding]:
    return [one for one in findings_over(CHECKS, [(records, Scene())], workplaces) if one.home_claim]


def against(finding: Finding) -> str:
    assert finding.home is not None
    return " ".join(finding.home.contradicts)


def supports(finding: Finding) -> str:
    assert finding.home is not None
    return " ".join(finding.home.supports)


def test_nights_at_a_workplace_that_the_case_names_make_no_home() -> None:
    assert [one.home_claim for one in homes(photos(STATION, NIGHTS))] == [HomeClaim.PRESENT]
    assert homes(photos(STATION, NIGHTS), named()) == []
    beyond = Coordinate(STATION.lat + 0.001, STATION.lon)
    assert homes(photos(beyond, NIGHTS), named()) == []


def test_not_even_where_a_platform_calls_it_home() -> None:
    label = Visit(at=at("/saved"), kind=VisitKind.SAVED, name="Home", place=STATION)
    assert len(homes([label])) == 1
    assert homes([label], named()) == []


def test_a_home_next_door_is_found_by_its_nights() -> None:
    (finding,) = homes(photos(NEXT_DOOR, NIGHTS), named())
    assert finding.home_claim is HomeClaim.PRESENT
    assert "beside a workplace that the case names." in against(finding)
    assert "at night" not in against(finding)


def test_without_nights_what_lies_next_door_stays_unsure() -> None:
    (alone,) = homes(photos(NEXT_DOOR, BY_DAY))
    assert alone.home_claim is HomeClaim.PRESENT
    (finding,) = homes(photos(NEXT_DOOR, BY_DAY), named())
    assert finding.home_claim is HomeClaim.UNSURE
    assert finding.confidence.value > alone.confidence.value
    assert "duty explains" in against(finding)


def test_days_at_work_are_told_beside_the_home_and_take_nothing_from_it() -> None:
    work = photos(STATION, [(day, 11.0) for day in (0, 1, 2, 3, 7, 8)])
    (finding,) = homes([*photos(FAR_HOME, NIGHTS), *work], named())
    assert finding.home_claim is HomeClaim.PRESENT
    assert "On 6 days, 6 of them Monday to Friday, the account holder was at a workplace" in supports(finding)
    assert "workplace" not in against(finding)


def test_without_a_case_nothing_is_said_of_workplaces() -> None:
    (finding,) = homes(photos(NEXT_DOOR, NIGHTS))
    assert "case" not in supports(finding) + against(finding)


def test_a_fitting_clock_is_weak_support_and_moves_nothing() -> None:
    (without,) = homes(photos(FAR_HOME, NIGHTS))
    (finding,) = homes([*photos(FAR_HOME, NIGHTS), zone("London")])
    assert (finding.home_claim, finding.confidence) == (without.home_claim, without.confidence)
    assert finding.place == without.place
    assert "set to London, which fits" in supports(finding)


def test_a_clock_of_another_country_lowers_the_claim() -> None:
    (without,) = homes(photos(LYON, NIGHTS))
    assert (without.home_claim, without.confidence) == (HomeClaim.PRESENT, Confidence.A)
    (finding,) = homes([*photos(LYON, NIGHTS), zone("London")])
    assert (finding.home_claim, finding.confidence) == (HomeClaim.UNSURE, Confidence.B)
    assert "set to London: this place lies in no country that keeps that time" in against(finding)


@pytest.mark.parametrize("name", ["London", "UTC", "Europe/Paris", "�", "x" * 500])
def test_a_clock_alone_names_no_place(name: str) -> None:
    assert homes([zone(name)]) == []


@pytest.mark.parametrize("name", ["UTC", "Atlantis", "../x/y"])
def test_a_clock_that_says_nothing_changes_nothing(name: str) -> None:
    (finding,) = homes([*photos(LYON, NIGHTS), zone(name)])
    assert finding.home_claim is HomeClaim.PRESENT
    assert "clock" not in supports(finding) + against(finding)
