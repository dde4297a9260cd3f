"""The attack on privacy zones: circles from few crossings, honest radii, and clues that stay small."""

import math
import pickle
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "accuracy"))

import itertools

import zones as measured
from streets import DEVELOPMENT, EXAMINATION, Runner

from checks.knowledge.whereabouts.tracks import activity, way_of
from checks.knowledge.whereabouts.zone_attack import attack
from checks.knowledge.whereabouts.zone_circles import Gate, Seen


def crossing(angle: float, radius: float = 400.0, hidden: float | None = None) -> Seen:
    """A run that leaves a zone round 0,0 at an angle, straight outwards, and comes back there."""
    ux, uy = math.cos(angle), math.sin(angle)
    gate = Gate(radius * ux, radius * uy, ux, uy, 0.0)
    line = tuple(((radius + far) * ux, (radius + far) * uy) for far in range(40, 1500, 40))
    return Seen(gate, gate, hidden, line)


def test_nothing_cut_gives_nothing() -> None:
    assert attack([]) is None
    assert attack([Seen(None, None, None)]) is None


def test_three_sides_and_the_hidden_metres_give_the_middle() -> None:
    fall = attack([crossing(angle, hidden=2 * 400 * 1.3) for angle in (0.3, 2.0, 4.4)])
    assert fall is not None
    assert math.hypot(fall.zone_x, fall.zone_y) < 10
    assert fall.zone_m == 400
    assert math.hypot(fall.x, fall.y) < 20
    assert fall.centred > 0.5


def test_one_crossing_is_stated_no_finer_than_it_is() -> None:
    fall = attack([crossing(1.0, hidden=2 * 400 * 1.3)])
    assert fall is not None
    assert math.hypot(fall.x, fall.y) <= fall.radius_m
    assert fall.radius_m > 100


def test_hidden_metres_that_differ_by_side_speak_against_the_middle() -> None:
    home = (180.0, 0.0)
    runs = []
    for angle in (0.0, 1.2, 2.4, 3.6, 4.8):
        one = crossing(angle)
        assert one.start is not None
        runs.append(Seen(one.start, one.end, 2 * 1.3 * math.dist((one.start.x, one.start.y), home), one.line))
    fall = attack(runs)
    assert fall is not None
    assert fall.centred < 0.3
    assert math.dist((fall.x, fall.y), home) <= max(60.0, fall.radius_m)


def test_a_stray_end_does_not_spoil_the_circle() -> None:
    runs = [crossing(angle, hidden=1_040) for angle in (0.3, 1.5, 2.6, 4.0, 5.2)]
    stray = Gate(2_000.0, 900.0, 1.0, 0.0, 3.0)
    fall = attack([*runs, Seen(stray, None, None)])
    assert fall is not None
    assert math.hypot(fall.zone_x, fall.zone_y) < 10


def test_plans_of_the_two_halves_share_no_construction() -> None:
    assert not set(DEVELOPMENT) & set(EXAMINATION)


@pytest.mark.parametrize("make", DEVELOPMENT)
def test_zones_round_the_door_fall_and_radii_hold(make: object) -> None:
    seeds = [number for number in range(12) if DEVELOPMENT[number % len(DEVELOPMENT)] is make]
    assert seeds
    tries = [one for one in measured.attacks(6, 0) if one.size == 400 and one.plan == make.__name__]  # type: ignore[attr-defined]
    centred = [one for one in tries if one.placing == "centred" and one.count == 10]
    assert all(one.error is not None and one.error <= 50 for one in centred)
    assert sum(one.error is not None and one.error <= one.radius for one in tries) >= 0.75 * len(tries)


def test_a_clue_is_small_whatever_the_length_of_the_activity() -> None:
    rng = random.Random(3)
    runner = Runner(DEVELOPMENT[0](rng), rng)
    points = runner.run() * 12
    (clue,) = activity("test", measured.track_of(points, datetime(2024, 1, 8, tzinfo=UTC), "1"))
    assert len(pickle.dumps(clue)) < 3_000
    way = way_of(clue.head)
    assert tuple(way[0]) == (0.0, 0.0, 0.0)
    assert all(before[2] <= after[2] for before, after in itertools.pairwise(way))
