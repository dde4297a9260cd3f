"""Positions as files write them, and what looks like one and is none."""

import pytest

from scanner.coordinates import from_degrees, from_e7, parse


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("(51.50 , -0.12)", 51.50, -0.12),
        ("51.5074,-0.1278", 51.5074, -0.1278),
        ("51,5074; -0,1278", 51.5074, -0.1278),
        ("geo:51.5074,-0.1278;u=35", 51.5074, -0.1278),
        ("48.8566°, 2.3522°", 48.8566, 2.3522),
        ("51.5° N, 0.12° W", 51.5, -0.12),
        ("0.12 W, 51.5 N", 51.5, -0.12),
        ("33.92° S 18.42° E", -33.92, 18.42),
        ("51°30'0\"N 0°7'12\"W", 51.5, -0.12),
        ("37.332 ± 39.66 meters, -121.884 ± 39.66 meters", 37.332, -121.884),
        ("Latitude, Longitude: 51.5074, -0.1278", 51.5074, -0.1278),
        ("https://www.google.com/maps/@51.5074,-0.1278,17z", 51.5074, -0.1278),
        ("https://maps.google.com/?q=51.5074,-0.1278", 51.5074, -0.1278),
        ("https://maps.example.com/?center=51.5074%2C-0.1278&zoom=3", 51.5074, -0.1278),
    ],
)
def test_a_position_is_read(text: str, lat: float, lon: float) -> None:
    place = parse(text)
    assert place is not None
    assert (place.lat, place.lon) == pytest.approx((lat, lon))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "51, 0",
        "12, 14",
        "0.0, 0.0",
        "nan, nan",
        "213.5, 12.5",
        "51.5",
        "see 51.5, 0.12 there",
        "07700 900123",
        "1.5.2021, 2.5.2021",
        "2024-05-01",
        "£3.50, £4.50",
        "x" * 5000,
    ],
)
def test_what_is_no_position_stays_none(text: str) -> None:
    assert parse(text) is None


def test_numbers_that_came_as_strings_or_as_rubbish() -> None:
    place = from_degrees("51.5", -0.12)
    assert place is not None
    assert place.lon == -0.12
    for lat, lon in ((float("nan"), 1.0), (0, 0), (True, 1.5), (None, 2.0), ([], {}), (10**400, 1.0), ("north", "west")):
        assert from_degrees(lat, lon) is None


def test_e7_integers_and_their_overflow() -> None:
    place = from_e7(515074000, 4293689296)
    assert place is not None
    assert (place.lat, place.lon) == pytest.approx((51.5074, -0.1278))
    assert from_e7("515074000", -1278000) is not None
    assert from_e7(51.5, -0.1) is None
    assert from_e7(10**30, 5) is None
