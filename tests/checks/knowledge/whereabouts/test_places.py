"""Clusters of places, local time and precision."""

from datetime import UTC, datetime

import pytest

from checks.knowledge.whereabouts.places import clusters_of, local_time, precision_m, sightings_of
from scanner.api import Coordinate, Moment, PlaceClue, PlaceKind, TimeBasis
from scanner.testing import at

HOME = Coordinate(53.40012, -1.50034)


def clue(lat: float, lon: float, number: int = 0, when: Moment | None = None) -> PlaceClue:
    return PlaceClue(
        spotter="x.y", at=at(f"/{number}"), when=when, kind=PlaceKind.PHOTO, place=Coordinate(lat, lon), radius_m=10
    )


def test_neighbours_are_one_place_and_streets_apart_are_two() -> None:
    near = [clue(53.40012 + step * 1e-4, -1.50034, step) for step in range(5)]
    far = [clue(53.41012, -1.50034, 9)]
    assert [len(cluster.sightings) for cluster in clusters_of(sightings_of([*near, *far]))] == [5, 1]


def test_no_sighting_is_lost_or_counted_twice() -> None:
    clues = [clue(53.4 + (n * 37 % 101) * 1.3e-4, -1.5 + (n * 53 % 97) * 2.1e-4, n) for n in range(400)]
    assert sum(len(cluster.sightings) for cluster in clusters_of(sightings_of(clues))) == 400


def test_clusters_do_not_depend_on_the_order() -> None:
    clues = [clue(53.4 + (n * 37 % 101) * 1.3e-4, -1.5, n) for n in range(60)]
    forward, backward = (clusters_of(sightings_of(some)) for some in (clues, clues[::-1]))
    assert [one.centre for one in forward] == [one.centre for one in backward]


@pytest.mark.parametrize(
    ("moment", "hour"),
    [
        (Moment(datetime(2024, 1, 5, 21, tzinfo=UTC)), 21),
        (Moment(datetime(2024, 7, 5, 21, tzinfo=UTC)), 22),
        (Moment(datetime(2024, 7, 5, 21), TimeBasis.LOCAL), 21),
    ],
)
def test_the_clock_on_the_wall(moment: Moment, hour: int) -> None:
    local = local_time(HOME, moment)
    assert local is not None
    assert local.hour == hour


def test_a_date_has_no_hour() -> None:
    assert local_time(HOME, Moment(datetime(2024, 1, 5), TimeBasis.DATE)) is None


def test_rounded_coordinates_are_coarse() -> None:
    assert precision_m(Coordinate(53.4, -1.5)) > 5_000
    assert 50 < precision_m(Coordinate(53.401, -1.502)) < 60
    assert precision_m(HOME) == 0
