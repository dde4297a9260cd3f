"""The picture of places: metres that are right, areas apart, and odd input that draws nothing wrong."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.places import Picture, picture_of
from scanner.model import Evidence, Place, Result

# 0.001 degrees of latitude are 111.2 m.
STEP = 0.001


def picture(result: Result, *points: tuple[float, float], circle: Place | None = None) -> Picture:
    evidence = [
        Evidence(
            source="s1",
            member="m",
            pointer=f"/{n}",
            when=None,
            audience=result.findings[0].audience,
            what="photo at",
            place=Place(lat=lat, lon=lon, radius_m=10),
        )
        for n, (lat, lon) in enumerate(points)
    ]
    finding = msgspec.structs.replace(result.findings[0], evidence=evidence, place=circle)
    return picture_of(msgspec.structs.replace(result, routes=[]), [finding])


def test_distances_and_directions_are_true(sample: Result) -> None:
    made = picture(sample, (53.7 + 4 * STEP, -2.28), (53.7, -2.28 + 4 * STEP), circle=Place(lat=53.7, lon=-2.28, radius_m=60))
    (area,) = made.areas
    rows = {row.direction: row.distance_m for row in area.rows}
    assert rows["north"] == pytest.approx(444.8, rel=0.01)
    assert rows["east"] == pytest.approx(444.8 * math.cos(math.radians(53.7)), rel=0.01)
    assert [ring.label for ring in area.rings] == ["100 m", "500 m"]
    north = next(mark for mark in area.marks if mark.y < area.middle - 5)
    assert area.middle - north.y == pytest.approx(area.rings[0].radius * 4.448, rel=0.02)


def test_circle_is_drawn_to_scale(sample: Result) -> None:
    (area,) = picture(sample, (53.7 + 4 * STEP, -2.28), circle=Place(lat=53.7, lon=-2.28, radius_m=100)).areas
    assert area.circles[0].radius == pytest.approx(area.rings[0].radius, abs=0.2)


def test_far_places_get_a_picture_each(sample: Result) -> None:
    made = picture(sample, (53.7, -2.28), (53.7, -2.281), (51.5, -0.1))
    assert [area.records for area in made.areas] == [2, 1]
    assert "south-east of area 1" in made.areas[1].offset
    assert "km" in made.areas[1].offset


def test_the_date_line_is_no_border(sample: Result) -> None:
    (area,) = picture(sample, (-16.5, 179.9995), (-16.5, -179.9995)).areas
    assert max(row.distance_m for row in area.rows) < 60


def test_one_point(sample: Result) -> None:
    (area,) = picture(sample, (53.7, -2.28)).areas
    assert area.rows[0].direction == "at the centre"
    assert (area.marks[0].x, area.marks[0].y) == (area.middle, area.middle)


def test_no_point_no_picture(sample: Result) -> None:
    assert picture(sample).areas == []
    assert picture(sample, (math.nan, 1.0), (0.0, 0.0), (213.0, 4.0), (1.0, math.inf)).areas == []


def test_many_areas_are_limited_and_said(sample: Result) -> None:
    made = picture(sample, *((50.0 + n, -2.0) for n in range(9)))
    assert len(made.areas) == 6
    assert made.areas_left_out == 3


@given(st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), max_size=12), st.floats(0, 5e6))
def test_every_mark_lies_in_the_picture(points: list[tuple[float, float]], radius: float) -> None:
    from pathlib import Path

    sample = msgspec.json.decode(Path(__file__).with_name("sample.json").read_bytes(), type=Result)
    circle = Place(lat=points[0][0], lon=points[0][1], radius_m=radius) if points else None
    for area in picture(sample, *points, circle=circle).areas:
        assert all(-1 <= mark.x <= area.side + 1 and -1 <= mark.y <= area.side + 1 for mark in area.marks)
        assert all(ring.radius <= area.side / 2 for ring in area.rings)
        assert 0 < area.bar < area.side
