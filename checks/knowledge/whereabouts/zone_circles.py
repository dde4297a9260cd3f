"""The circles that a privacy zone may be, from the places where tracks come out of it and go back in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

__all__ = ["SIZES_M", "Cell", "Gate", "Modes", "Seen", "cells_of", "circles", "with_empty_middles"]

# The sizes that Strava offers (200 m steps, or eighths of a mile, which is nearly the same) and others seen on platforms.
SIZES_M: Final = (200, 400, 600, 800, 1000, 1200, 1400, 1600)
_SIZE_ODDS: Final = (
    *((200.0, 0.16), (400.0, 0.22), (600.0, 0.12), (800.0, 0.14), (1000.0, 0.1), (1200.0, 0.06), (1400.0, 0.04)),
    *((1600.0, 0.1), (100.0, 0.02), (300.0, 0.02), (500.0, 0.02)),
)
_CELL_M: Final = 25.0
_MOST_GATES: Final = 40
_OUTLIER: Final = 0.04
_OUTLIER_SPREAD_M: Final = 400.0
_MODE_M: Final = 12.0
_MOST_MODES: Final = 90


class Gate(Struct, frozen=True):
    """Where a track becomes visible, in metres east and north; ``(ux, uy)`` points along the visible part.

    ``slack`` is how far apart its points lie: the first visible one lies up to that far beyond the boundary.
    """

    x: float
    y: float
    ux: float
    uy: float
    slack: float


class Seen(Struct, frozen=True):
    """One activity as others see it. ``hidden_m``: metres of it that are not shown, if told. ``line``: some visible points."""

    start: Gate | None
    end: Gate | None
    hidden_m: float | None
    line: tuple[tuple[float, float], ...] = ()

    @property
    def gates(self) -> tuple[Gate, ...]:
        """The ends that are cut."""
        return tuple(gate for gate in (self.start, self.end) if gate is not None)


class Modes(Struct, frozen=True):
    """Candidate circles: middles, radii and log weights."""

    x: Any
    y: Any
    size: Any
    weight: Any


class Cell(Struct, frozen=True):
    """Crossings of one street, taken together."""

    x: float
    y: float
    ux: float
    uy: float
    slack: float
    count: int


def cells_of(gates: Sequence[Gate]) -> list[Cell]:
    """Crossings by street, the busiest first."""
    groups: list[list[Gate]] = []
    for gate in gates:
        home = next((group for group in groups if math.hypot(group[0].x - gate.x, group[0].y - gate.y) < _CELL_M), None)
        if home is not None:
            home.append(gate)
        elif len(groups) < 4 * _MOST_GATES:
            groups.append([gate])
    groups.sort(key=lambda group: -len(group))
    found = []
    for group in groups[:_MOST_GATES]:
        count = len(group)
        ux, uy = sum(gate.ux for gate in group), sum(gate.uy for gate in group)
        length = math.hypot(ux, uy)
        found.append(
            Cell(
                x=sum(gate.x for gate in group) / count,
                y=sum(gate.y for gate in group) / count,
                ux=ux / length if length > 0.3 * count else 0.0,
                uy=uy / length if length > 0.3 * count else 0.0,
                slack=sum(gate.slack for gate in group) / count,
                count=count,
            )
        )
    return found


def circles(cells: Sequence[Cell]) -> Modes:
    """Circles of the usual sizes through the cells, each with its log weight: every middle that fits the busiest cell."""
    import numpy as np

    anchor = cells[0]
    pieces = []
    for size, odds in _SIZE_ODDS:
        count = max(72, int(2 * math.pi * size / 5.0))
        angles = np.arange(count) * (2 * math.pi / count)
        spread = _spread(anchor, size)
        for step in (-1.6, -0.8, 0.0, 0.8, 1.6):
            radius = size + anchor.slack / 2 + step * spread
            pieces.append(
                np.stack(
                    [
                        anchor.x + radius * np.cos(angles),
                        anchor.y + radius * np.sin(angles),
                        np.full(count, size),
                        np.full(count, math.log(odds / count)),
                    ]
                )
            )
    x, y, sizes, weight = np.concatenate(pieces, axis=1)
    for cell in cells:
        weight = weight + _fit(cell, x, y, sizes)
    keep = weight > weight.max() - 9.0
    return _merged(x[keep], y[keep], sizes[keep], weight[keep])


def _spread(cell: Cell, size: float) -> float:
    return math.sqrt(2.0 + (0.3 * cell.slack) ** 2 / min(cell.count, 4) + (0.004 * size) ** 2)


def _fit(cell: Cell, x: Floats, y: Floats, sizes: Floats) -> Floats:
    """How well a crossing fits circles: on the boundary, and on its way out."""
    import numpy as np

    dx, dy = cell.x - x, cell.y - y
    away = np.hypot(dx, dy) + 1e-9
    outwards = (cell.ux * dx + cell.uy * dy) / away if (cell.ux, cell.uy) != (0.0, 0.0) else np.full(len(x), 0.7)
    spread = np.sqrt(2.0 + (0.3 * cell.slack) ** 2 / min(cell.count, 4) + (0.004 * sizes) ** 2)
    error = (away - sizes - cell.slack / 2 * np.clip(outwards, 0.3, 1.0)) / spread
    found: Floats = np.log(
        (1 - _OUTLIER) * np.exp(-0.5 * error * error) / (spread * math.sqrt(2 * math.pi)) * np.clip(outwards, 0.03, 1.0)
        + _OUTLIER / _OUTLIER_SPREAD_M
    )
    return found


def _merged(x: Floats, y: Floats, sizes: Floats, weight: Floats) -> Modes:
    """Neighbouring middles of one size put together, the heaviest first."""
    import numpy as np

    keys = np.stack([np.floor(x / _MODE_M), np.floor(y / _MODE_M), sizes]).astype(np.int64)
    _, place = np.unique(keys, axis=1, return_inverse=True)
    place = place.ravel()
    mass = np.exp(weight - weight.max())
    total = np.bincount(place, mass)
    middles = [np.bincount(place, mass * value) / total for value in (x, y, sizes)]
    order = np.argsort(-total, kind="stable")[:_MOST_MODES]
    return Modes(middles[0][order], middles[1][order], middles[2][order], np.log(total[order]))


def with_empty_middles(modes: Modes, seen: Sequence[Seen]) -> Modes:
    """Nobody's visible track should run through a zone, save where somebody passes by in the middle of an activity."""
    import numpy as np

    weight = modes.weight
    lines = [one.line for one in seen if one.line][:_MOST_GATES]
    for line in lines:
        points = np.array(line)
        away = np.hypot(points[None, :, 0] - modes.x[:, None], points[None, :, 1] - modes.y[:, None])
        inside = (away < 0.9 * modes.size[:, None]).any(axis=1)
        weight = weight + np.where(inside, math.log(0.12), math.log(0.88)) * min(1.0, 12 / len(lines))
    return Modes(modes.x, modes.y, modes.size, weight)
