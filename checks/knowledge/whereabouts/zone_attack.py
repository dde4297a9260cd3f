"""Where a hidden zone lies and who lives in it: what an onlooker can work out from activities that are cut at a circle.

What is used is what platforms show of a cut activity: where it comes out of the zone and goes back in, the way it takes
there, and its full distance, which tells how much is hidden. Zones come in a few sizes, so two crossings and a size leave
two circles; the direction of travel and the tracks themselves tell them apart. The hidden metres then tell whether the home
is in the middle: a way home is 1.05 to 1.6 times as long as the straight line, and much the same in all directions.

Sources: Hassan, Hussain and Bates, "Analysis of Privacy Protections in Fitness Tracking Social Networks", USENIX Security
2018 (circle from end points); Dhondt, Le Pochat, Voulimeneas, Joosen and Volckaert, "A Run a Day Won't Keep the Hacker
Away", ACM CCS 2022 (hidden distance and entry gates); Mink et al., USENIX Security 2022 (people do it by eye).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from checks.knowledge.whereabouts.zone_circles import Seen, cells_of, circles, with_empty_middles

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

__all__ = ["Fall", "attack"]

_MOST_WAYS: Final = 40
# Two zones in five are taken to be centred on the home, the others to lie anywhere that still hides it well.
_CENTRED: Final = 0.4
_SHIFT: Final = 0.8
_DOOR_M: Final = 15.0
# How much longer than the straight line ways home are in a neighbourhood, and how much they differ within one.
_DETOURS: Final = ((1.08, 0.08), (1.2, 0.24), (1.32, 0.32), (1.45, 0.22), (1.65, 0.14))
# Metres that every way has on top, both ends together: a close to come out of, a garden wall to go round.
_EXTRAS: Final = ((0.0, 0.6), (120.0, 0.2), (260.0, 0.12), (500.0, 0.08))
# The variance of the logarithm of such a factor: a part for all ways, and a part that falls with the metres of the way. Ways
# of one neighbourhood go wrong together, so that many of them say no more than a few independent ones.
_DETOUR_VARIES: Final = (0.006, 16.0)
_WAYS_TRUSTED: Final = 3.0
_KERNEL_M: Final = 40.0


class Fall(Struct, frozen=True):
    """What the onlooker ends up with: a point and the radius around it that holds the home nine times in ten.

    ``zone_x``, ``zone_y``, ``zone_m``: the circle found. ``centred``: how likely the home is its middle. ``sides``: in how
    many places the boundary was crossed.
    """

    x: float
    y: float
    radius_m: float
    zone_x: float
    zone_y: float
    zone_m: float
    centred: float
    sides: int


def attack(seen: Sequence[Seen]) -> Fall | None:
    """The home behind the boundary of one zone; None if nothing is cut."""
    import numpy as np

    cells = cells_of([gate for one in seen for gate in one.gates])
    if not cells:
        return None
    modes = with_empty_middles(circles(cells), seen)
    ways = _hidden_ways(seen)
    spots = _disc()
    best = np.exp(modes.weight - modes.weight.max())
    xs = np.concatenate([modes.x, (modes.x[:, None] + modes.size[:, None] * spots[None, :, 0]).ravel()])
    ys = np.concatenate([modes.y, (modes.y[:, None] + modes.size[:, None] * spots[None, :, 1]).ravel()])
    prior = np.concatenate([best * _CENTRED, np.repeat(best * (1 - _CENTRED) / len(spots), len(spots))])
    weight = prior * _likelihood(xs, ys, ways)
    weight /= weight.sum()
    x, y = _densest(xs, ys, weight, len(modes.x))
    away = np.hypot(xs - x, ys - y)
    order = np.argsort(away)
    reach = float(away[order][np.searchsorted(np.cumsum(weight[order]), 0.9)])
    top = int(np.argmax(modes.weight))
    return Fall(
        x=x,
        y=y,
        radius_m=math.hypot(reach, 1.6 * _DOOR_M),
        zone_x=float(modes.x[top]),
        zone_y=float(modes.y[top]),
        zone_m=float(round(modes.size[top])),
        centred=float(weight[: len(modes.x)].sum()),
        sides=len(cells),
    )


def _hidden_ways(seen: Sequence[Seen]) -> list[tuple[float, float, float, float, float]]:
    """Each pair of crossings with the metres hidden between them: the shortest of its activities, nobody's detour."""
    shortest: dict[tuple[int, int, int, int], tuple[float, float, float, float, float]] = {}
    for one in seen:
        gates = one.gates
        if one.hidden_m is None or not gates:
            continue
        first, last = gates[0], gates[-1]
        # One end cut: the hidden metres are one way; the sum of two straight lines then counts it twice.
        hidden = one.hidden_m if len(gates) == 2 else 2 * one.hidden_m
        spots = sorted((round(gate.x / 40), round(gate.y / 40)) for gate in (first, last))
        key = (*spots[0], *spots[1])
        if key not in shortest or hidden < shortest[key][4]:
            shortest[key] = (first.x, first.y, last.x, last.y, hidden)
    return list(shortest.values())[:_MOST_WAYS]


def _likelihood(xs: Floats, ys: Floats, ways: Sequence[tuple[float, float, float, float, float]]) -> Floats:
    """How well homes explain the hidden metres, whatever the neighbourhood's detours are."""
    import numpy as np

    if not ways:
        return np.ones(len(xs))
    table = np.array(ways)
    straight = np.hypot(xs[:, None] - table[:, 0], ys[:, None] - table[:, 1]) + np.hypot(
        xs[:, None] - table[:, 2], ys[:, None] - table[:, 3]
    )
    spread = np.sqrt(_DETOUR_VARIES[0] + _DETOUR_VARIES[1] / (straight + 40.0))
    # Ways that share a crossing share its detours, and so say less than as many independent ones.
    crossings = {(round(x / 40), round(y / 40)) for way in ways for x, y in (way[:2], way[2:4])}
    share = min(1.0, len(crossings) / len(ways), _WAYS_TRUSTED / len(ways))
    logs = []
    hidden = np.log(np.maximum(table[:, 4], 10.0))
    direct = hidden - np.log(straight + 10.0)
    # Somebody may run about inside the zone; nobody's way is shorter than a straight line.
    far = 0.15 * np.where(direct > 0, np.exp(-direct / 0.5) / 0.5, 0.02) + 1e-9
    for extra, likely in _EXTRAS:
        base = hidden - np.log(straight + 10.0 + extra)
        for detour, odds in _DETOURS:
            near = np.exp(-0.5 * ((base - math.log(detour)) / spread) ** 2) * (0.85 / spread)
            logs.append(share * np.log(near + far).sum(axis=1) + math.log(odds * likely))
    stacked = np.stack(logs)
    top = stacked.max()
    found: Floats = np.exp(stacked - top).sum(axis=0)
    return found


def _disc() -> Floats:
    """Points spread evenly over the part of a unit zone where a home may be (a sunflower)."""
    import numpy as np

    count = 160
    index = np.arange(count) + 0.5
    radius = _SHIFT * np.sqrt(index / count)
    angle = index * math.pi * (3 - math.sqrt(5))
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _densest(xs: Floats, ys: Floats, weight: Floats, middles: int) -> tuple[float, float]:
    """The point round which most of the weight lies."""
    import numpy as np

    order = np.argsort(-weight, kind="stable")
    kept = order[: min(len(order), 4000)]
    tried = np.unique(np.concatenate([order[:150], np.arange(min(middles, 60))]))
    away = (xs[tried, None] - xs[None, kept]) ** 2 + (ys[tried, None] - ys[None, kept]) ** 2
    mass = (np.exp(-0.5 * away / _KERNEL_M**2) * weight[kept]).sum(axis=1)
    top = int(np.argmax(mass))
    near = np.exp(-0.5 * away[top] / _KERNEL_M**2) * weight[kept]
    return float((near * xs[kept]).sum() / near.sum()), float((near * ys[kept]).sum() / near.sum())
