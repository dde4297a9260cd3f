"""Homes of simulated lives, from the half that nothing was tuned on: the goals hold on a sample, with room for its size."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]

from homes import KINDS, Tally, examine, measure_families  # noqa: E402


def tally(kind: str, lives: int) -> Tally:
    return examine(KINDS[kind], "examination", lives)


@pytest.mark.parametrize(
    ("kind", "speaks", "forced"),
    [
        ("50 posts, 15% at home, day job", 0.3, 0.65),
        ("50 posts, 15% at home, shifts", 0.25, 0.6),
        ("50 posts, 30% at home, day job", 0.7, 0.9),
        ("50 posts, 50% at home, shifts", 0.85, 0.95),
    ],
)
def test_a_few_posts_name_the_home_or_nothing(kind: str, speaks: float, forced: float) -> None:
    one = tally(kind, 60)
    assert one.spoke >= speaks * one.lives, one
    assert one.spoke_right >= 0.9 * one.spoke, one
    assert one.forced >= forced * one.lives, one
    assert one.workplace <= 2, one
    assert one.most_work >= one.workplace, "the simple rule names the workplace"


@pytest.mark.parametrize(
    ("kind", "recall"), [("dense history", 0.95), ("dense, moved house", 0.87), ("dense, second home", 0.8)]
)
def test_a_history_names_the_home(kind: str, recall: float) -> None:
    one = tally(kind, 8)
    assert one.right >= 0.95 * one.claims, one
    assert one.right >= recall * one.planted, one
    assert one.workplace == 0, one


def test_the_same_life_is_the_same_again() -> None:
    first, again = tally("50 posts, 30% at home, shifts", 3), tally("50 posts, 30% at home, shifts", 3)
    assert first == again


def test_the_circle_is_right_for_receivers_of_many_sorts() -> None:
    done = measure_families(25)
    shares = {name: held / right for name, (_, right, held) in done.items()}
    assert 0.87 <= sum(shares.values()) / len(shares) <= 0.94, shares
    # One misplaced wireless network says the same every time, and nothing that was posted tells that it is misplaced.
    assert sum(share >= 0.78 for share in shares.values()) >= len(shares) - 2, shares
    assert sum(right for _, right, _ in done.values()) >= 0.95 * sum(named for named, _, _ in done.values())
