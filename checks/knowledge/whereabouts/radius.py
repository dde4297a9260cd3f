"""How far off the middle of some spots may be: the circle that holds the true place nine times in ten.

The error is drawn from a heavy-tailed distribution about the middle (a Student t in two dimensions, of which the share beyond r
is (1 + r²/νs²) to the power of -ν/2), as nobody knows how bad this phone and these walls are. Four errors make up its scale:

* walls put a receiver off to one side for good, however often it is asked: by some metres even where its spots lie close
  together (one misplaced wireless network tells the same every time), and by the more the wider they spread;
* the middle of n spots wanders by their spread over the root of n;
* a receiver that states its own error is not believed to be better off;
* a rounded coordinate is as coarse as its last digit.

The numbers were fitted to families of receivers and platforms (``tests/accuracy/lives/receivers.py``), each of which was left
out in turn to see whether the circle is right for what it was not fitted to.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import Final

__all__ = ["NINE_IN_TEN", "radius_of", "widened", "wrong_at"]

NINE_IN_TEN: Final = 0.9
# A phone's spread at a house, each way, and how many spots that much knowledge is worth.
_USUAL_SPREAD_M: Final = 15.0
_USUAL_WEIGHT: Final = 3.0
# How far walls put a receiver off, each way: at the least, and for each metre of its spread.
_WALLS_M: Final = 5.0
_WALLS_OF_SPREAD: Final = 0.65
_FREEDOM: Final = 8.0
# A spot so many times as far off as half of them is a bad fix or another place's, and must not widen the circle.
_BAD: Final = 6.0
_NOT_BAD_M: Final = 60.0
_LEAST_M: Final = 20.0
# A receiver states the radius that holds the truth twice in three times: so many standard deviations each way.
_STATED: Final = 1.51
_COARSE_M: Final = 60.0
# Rounding throws a place anywhere in a box: its standard deviation each way in half steps, both ways taken together.
_OF_HALF_A_STEP: Final = 0.37
# A claim at given odds is wrong less often than the odds say: measured, 1.2 times the square of what they leave.
_WRONG: Final = 1.2
_MOST_WRONG: Final = 0.07


def radius_of(distances: Sequence[float], stated_m: float, half_step_m: float = 0.0) -> float:
    """The 90 % radius around a middle of independent spots that lie ``distances`` metres from it.

    ``stated_m``: what the source says of the error of one; ``half_step_m``: half the step that coordinates were rounded to.
    """
    count = max(1, len(distances))
    most = max(_NOT_BAD_M, _BAD * median(distances)) if distances else 0.0
    squares = sum(min(distance, most) ** 2 for distance in distances) / 2
    spread = math.sqrt((squares + _USUAL_WEIGHT * _USUAL_SPREAD_M**2) / (count - 1 + _USUAL_WEIGHT))
    worst = max(spread, stated_m / _STATED if stated_m > half_step_m else 0.0)
    scale = math.hypot(_WALLS_M, _WALLS_OF_SPREAD * worst, spread / math.sqrt(count), _OF_HALF_A_STEP * half_step_m)
    coarse = max(stated_m, half_step_m)
    return max(_LEAST_M, scale * _within(NINE_IN_TEN), coarse if coarse > _COARSE_M else 0.0)


def wrong_at(odds: float) -> float:
    """How often a claim at these odds is another place altogether."""
    return min(_MOST_WRONG, _WRONG * (1.0 - odds) ** 2)


def widened(radius_m: float, wrong: float) -> float:
    """A 90 % radius of a place that is wrong altogether with the chance ``wrong``, which no circle around it makes good."""
    return radius_m * _within(NINE_IN_TEN / (1.0 - wrong)) / _within(NINE_IN_TEN)


def _within(share: float) -> float:
    """In how many scales of the distribution this share of it lies."""
    return math.sqrt(_FREEDOM * ((1.0 - share) ** (-2.0 / _FREEDOM) - 1.0))
