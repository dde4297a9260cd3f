"""The circle around the middle of some spots."""

from __future__ import annotations

import math
import random
from statistics import median

import pytest

from checks.knowledge.whereabouts.radius import radius_of, widened, wrong_at


def share_held(walls_m: float, indoors_m: float, count: int, *, bad: float = 0.0) -> float:
    """How often the circle holds the place, by a receiver that walls put off to one side and that scatters indoors."""
    rng, held = random.Random(7), 0
    for _ in range(1_500):
        aside = rng.gauss(0, walls_m), rng.gauss(0, walls_m)
        spots = []
        for _ in range(count):
            spread = 120.0 if rng.random() < bad else indoors_m if rng.random() < 0.4 else 7.0
            spots.append(tuple(off + rng.gauss(0, spread) for off in aside))
        middle = median(x for x, _ in spots), median(y for _, y in spots)
        held += math.hypot(*middle) <= radius_of([math.dist(middle, spot) for spot in spots], 10.0)
    return held / 1_500


@pytest.mark.parametrize("count", [4, 8, 25])
def test_an_usual_phone_is_held_nine_times_in_ten(count: int) -> None:
    assert 0.87 <= share_held(13, 26, count) <= 0.95


def test_a_worse_phone_widens_the_circle_by_itself() -> None:
    assert share_held(18, 36, 12) >= 0.83
    assert share_held(12, 25, 12, bad=0.1) >= 0.9


def test_few_spots_say_less_than_many() -> None:
    assert radius_of([10.0], 10.0) > radius_of([10.0] * 5, 10.0) > radius_of([10.0] * 30, 10.0) >= 20.0


def test_one_bad_fix_hardly_widens_the_circle() -> None:
    assert radius_of([8.0] * 12 + [140.0], 10.0) < 1.6 * radius_of([8.0] * 13, 10.0)


def test_what_is_stated_is_never_undercut() -> None:
    assert radius_of([1.0] * 30, 900.0) >= 900.0
    assert radius_of([1.0] * 30, 45.0) > radius_of([1.0] * 30, 10.0)
    assert radius_of([0.0] * 30, 10.0, half_step_m=55.6) >= 50.0
    assert radius_of([0.0] * 30, 10.0, half_step_m=556.0) >= 556.0


def test_no_spot_at_all_is_no_error() -> None:
    assert 20.0 <= radius_of([], 10.0) < 100.0


def test_a_place_that_may_be_wrong_has_a_wider_circle() -> None:
    assert wrong_at(1.0) == 0.0
    assert wrong_at(0.95) < wrong_at(0.8) <= 0.07
    assert widened(30.0, 0.0) == pytest.approx(30.0)
    assert 30.0 < widened(30.0, wrong_at(0.85)) < 40.0
