"""Which clusters are homes."""

from datetime import datetime, timedelta

from checks.knowledge.whereabouts.places import clusters_of, sightings_of
from checks.knowledge.whereabouts.residence import residences
from scanner.api import Coordinate, HomeClaim, Moment, PlaceClue, PlaceKind, TimeBasis
from scanner.testing import at

HOME = Coordinate(53.40012, -1.50034)
COTTAGE = Coordinate(54.20012, -2.50034)


def claims(times: list[tuple[Coordinate, float, float]]) -> list[HomeClaim]:
    clues = [
        PlaceClue(
            spotter="x.y", at=at(f"/{number}"), kind=PlaceKind.PHOTO, place=place, radius_m=10,
            when=Moment(datetime(2024, 1, 8) + timedelta(days=day, hours=hour), TimeBasis.LOCAL),
        )
        for number, (place, day, hour) in enumerate(times)
    ]  # fmt: skip
    return [one.claim for one in residences(clusters_of(sightings_of(clues)), None)]


def test_two_nights_are_not_enough_for_a_home() -> None:
    assert HomeClaim.PRESENT not in claims([(HOME, day, hour) for day in (0, 20) for hour in (19.5, 22.5)])


def test_a_few_full_stays_are_visits_however_often() -> None:
    stays = [(COTTAGE, start + day, hour) for start in (0, 180, 365) for day in range(8) for hour in (8, 20, 23)]
    assert claims(stays) == []


def test_nights_in_many_weeks_are_a_home() -> None:
    assert claims([(HOME, day, hour) for day in range(0, 90, 9) for hour in (19.5, 22.5)]) == [HomeClaim.PRESENT]


def test_nothing_says_nothing() -> None:
    assert claims([]) == []
