"""What the clock of an account says of a place."""

from __future__ import annotations

import pytest

from checks.knowledge.whereabouts.clocks import ClockClue, clock_of, clocks_refuse, fits
from scanner.api import Clues, Coordinate
from scanner.testing import at

LEEDS = Coordinate(53.80012, -1.55034)
BELFAST = Coordinate(54.59712, -5.93034)
PARIS = Coordinate(48.85712, 2.35034)
LE_HAVRE = Coordinate(49.49412, 0.10734)
CALAIS = Coordinate(50.95112, 1.85834)
DOVER = Coordinate(51.12912, 1.30834)
ST_HELIER = Coordinate(49.18312, -2.10634)
NEW_YORK = Coordinate(40.71212, -74.00634)
KASHGAR = Coordinate(39.47012, 75.98934)
VIGO = Coordinate(42.24012, -8.72034)


def clues(*zones: str) -> Clues:
    return Clues([ClockClue(spotter="home.profile-town", at=at(f"/{zone}"), zone=zone) for zone in zones])


@pytest.mark.parametrize("place", [LEEDS, BELFAST, DOVER, ST_HELIER])
@pytest.mark.parametrize("zone", ["London", "Europe/London", "Dublin", "europe/belfast", "GMT Standard Time"])
def test_the_isles_keep_londons_time(place: Coordinate, zone: str) -> None:
    assert [fit.possible for fit in fits(place, clues(zone))] == [True]
    assert not clocks_refuse(place, clues(zone))


@pytest.mark.parametrize("place", [PARIS, LE_HAVRE, CALAIS, NEW_YORK])
def test_no_other_place_keeps_it(place: Coordinate) -> None:
    assert clocks_refuse(place, clues("London"))


@pytest.mark.parametrize("zone", ["Europe/Paris", "Lisbon", "Pacific Time (US & Canada)", "Asia/Tokyo"])
def test_a_foreign_clock_speaks_against_a_place_in_the_isles(zone: str) -> None:
    assert clocks_refuse(LEEDS, clues(zone))


@pytest.mark.parametrize(
    ("zone", "place"),
    [
        ("Europe/Paris", LE_HAVRE),
        ("Europe/Paris", CALAIS),
        ("Europe/Madrid", VIGO),
        ("Eastern Time (US & Canada)", NEW_YORK),
        ("Asia/Shanghai", KASHGAR),
    ],
)
def test_a_country_whose_clock_is_far_from_its_sun_is_not_refused(zone: str, place: Coordinate) -> None:
    assert not clocks_refuse(place, clues(zone))


@pytest.mark.parametrize(
    "zone", ["UTC", "Etc/UTC", "Etc/GMT+5", "", "Atlantis", "Nowhere/Atlantis", "../../etc/passwd", "/etc/passwd", "a/" * 80]
)
def test_a_servers_clock_and_nonsense_say_nothing(zone: str) -> None:
    assert clock_of(zone) is None
    assert list(fits(LEEDS, clues(zone))) == []
    assert not clocks_refuse(LEEDS, clues(zone))


def test_one_clock_for_a_place_outweighs_one_against_it() -> None:
    assert not clocks_refuse(LEEDS, clues("Tokyo", "London"))
    assert [fit.possible for fit in fits(LEEDS, clues("Tokyo", "London"))] == [True, False]
