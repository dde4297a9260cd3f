"""From columns of positions to a few places and the hours spent at each. Works on arrays: a batch of 50,000 takes some 30 ms.

A position counts for its place only together with the next one: somebody who is seen twice within some 120 m has stayed
there in between, whether the phone said much in that time or, lying on a bedside table, nothing. Passing through gives no
hour.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from scanner.api import Coordinate, Positions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

__all__ = ["Presence", "presences"]

_METRES_PER_DEGREE: Final = 111_195.0
_CELL_M: Final = 40.0
_GATHER_M: Final = 90.0
_STEP_M: Final = 120.0
_POOR_FIX_M: Final = 250.0
_PLACES: Final = 32
_LEAST_S: Final = 600.0
# A phone that is still says nothing for hours; one that reports by the clock and has gone silent may have been anywhere.
_SILENT_S: Final = 10 * 3600.0
_SPARSE_SILENT_S: Final = 3 * 3600.0
_SPARSE_STEP_S: Final = 900.0
_AROUND_S: Final = 1800.0
# 1990 and 2100: outside of them a clock was never set.
_EARLIEST: Final = 631_152_000.0
_LATEST: Final = 4_102_444_800.0
# Great Britain and Ireland with the islands around them: one wall clock.
_ISLES: Final = (49.0, 61.0, -11.0, 2.0)


class Presence(Struct, frozen=True):
    """A place in one batch. ``row``: its first position. ``seconds``: the moment of it, as the record counts.

    ``days``: a number for each local day on which at least ten minutes were spent (:class:`scanner.api.PresenceClue`).
    """

    place: Coordinate
    radius_m: float
    row: int
    seconds: float
    count: int
    spread_m: float
    days: tuple[int, ...]


def presences(positions: Positions) -> Iterator[Presence]:
    """The places of a batch at which somebody stayed, the one with the longest stays first; at most 32."""
    import numpy as np

    seconds = np.frombuffer(positions.seconds, dtype=np.float64)
    lats = np.frombuffer(positions.lats, dtype=np.float64)
    lons = np.frombuffer(positions.lons, dtype=np.float64)
    radii = np.frombuffer(positions.radii_m, dtype=np.float32)
    rows = np.flatnonzero((seconds > _EARLIEST) & (seconds < _LATEST) & ~(radii > _POOR_FIX_M))
    if rows.size < 2:
        return
    rows = rows[np.argsort(seconds[rows], kind="stable")]
    seconds, lats, lons, radii = seconds[rows], lats[rows], lons[rows], radii[rows]
    local = seconds + (0.0 if positions.local else _offsets(seconds, lats, lons))
    gaps = np.diff(seconds)
    moving = gaps[gaps > 0]
    sparse = bool(moving.size) and float(np.median(moving)) > _SPARSE_STEP_S
    east = lons * _METRES_PER_DEGREE * np.cos(np.radians(np.round(lats, 1)))
    north = lats * _METRES_PER_DEGREE
    still = np.hypot(np.diff(east), np.diff(north)) <= _STEP_M
    still &= gaps <= (_SPARSE_SILENT_S if sparse else _SILENT_S)
    dwell = np.append(np.where(still, gaps, 0.0), 0.0) + (1.0 if sparse else 0.0)
    for own in _places(east, north, dwell):
        days = _days(local[own], own, _LEAST_S, sparse=sparse)
        if not days:
            continue
        stated = radii[own][np.isfinite(radii[own])]
        error = float(np.median(stated)) if stated.size else 30.0
        centre = Coordinate.of(float(np.median(lats[own])), float(np.median(lons[own])))
        if centre is not None:
            first = int(own[0])
            away = np.hypot(east[own] - np.median(east[own]), north[own] - np.median(north[own]))
            spread = float(np.sqrt(np.mean(away * away) / 2.0))
            yield Presence(centre, max(error, 5.0), int(rows[first]), float(seconds[first]), int(own.size), spread, days)


def _offsets(seconds: Floats, lats: Floats, lons: Floats) -> Floats:
    """Seconds from UTC to the wall clock: London's in the isles, solar time to the nearest hour elsewhere."""
    import numpy as np

    south, north, west, east = _ISLES
    isles = (lats >= south) & (lats <= north) & (lons >= west) & (lons <= east)
    days, which = np.unique(np.floor_divide(seconds, 86_400.0), return_inverse=True)
    # The clocks change at 01:00 UTC; that one hour of a year changes nothing here.
    london = np.array([_london_offset(int(day)) for day in days])[which]
    return np.asarray(np.where(isles, london, np.round(lons / 15.0) * 3600.0), dtype=np.float64)


@lru_cache(maxsize=1 << 15)
def _london_offset(day: int) -> float:
    from datetime import UTC, datetime, timedelta

    noon = datetime(1970, 1, 1, 12, tzinfo=UTC) + timedelta(days=day)
    shift = noon.astimezone(ZoneInfo("Europe/London")).utcoffset()
    return shift.total_seconds() if shift is not None else 0.0


def _places(east: Floats, north: Floats, dwell: Floats) -> Iterator[Ints]:
    """The rows of each place. The heaviest cell takes what lies around it, then the next: cells are compared, not positions."""
    import numpy as np

    columns, lines = np.floor(east / _CELL_M).astype(np.int64), np.floor(north / _CELL_M).astype(np.int64)
    cells, which = np.unique((columns << 32) + lines, return_inverse=True)
    weight = np.bincount(which, weights=dwell)
    count = np.bincount(which)
    middle_e, middle_n = np.bincount(which, weights=east) / count, np.bincount(which, weights=north) / count
    owner = np.full(cells.size, -1)
    left = weight.copy()
    for number in range(_PLACES):
        heaviest = int(np.argmax(left))
        if left[heaviest] <= 0:
            break
        near = (owner < 0) & (np.hypot(middle_e - middle_e[heaviest], middle_n - middle_n[heaviest]) <= _GATHER_M)
        total = weight[near].sum()
        centre_e = (middle_e[near] * weight[near]).sum() / total
        centre_n = (middle_n[near] * weight[near]).sum() / total
        taken = (owner < 0) & (np.hypot(middle_e - centre_e, middle_n - centre_n) <= _GATHER_M)
        taken[heaviest] = True
        owner[taken] = number
        left[taken] = 0.0
    owners = owner[which]
    order = np.argsort(owners, kind="stable")
    bounds = np.searchsorted(owners[order], np.arange(owner.max() + 2))
    for begin, end in pairwise(bounds):
        if end > begin:
            yield order[begin:end]


def _days(local: Floats, order: Ints, least_s: float, *, sparse: bool) -> tuple[int, ...]:
    """The local days and hours spent at one place, from the times at which the person was seen there."""
    import numpy as np

    gaps = np.diff(local)
    # Two sightings in a row with nothing between them, or two close in time whatever another device said meanwhile.
    joined = ((np.diff(order) == 1) & (gaps <= (_SPARSE_SILENT_S if sparse else _SILENT_S))) | (gaps <= _AROUND_S)
    begin, end = local[:-1][joined], local[1:][joined]
    from_hour, to_hour = np.floor_divide(begin, 3600.0).astype(np.int64), np.floor_divide(end, 3600.0).astype(np.int64)
    lengths = to_hour - from_hour + 1
    if lengths.size:
        starts = np.repeat(np.cumsum(lengths) - lengths, lengths)
        hours = np.repeat(from_hour, lengths) + np.arange(int(lengths.sum())) - starts
        spent = np.minimum(np.repeat(end, lengths), (hours + 1) * 3600.0) - np.maximum(
            np.repeat(begin, lengths), hours * 3600.0
        )
        hours, which = np.unique(hours, return_inverse=True)
        hours = hours[np.bincount(which, weights=spent) >= least_s]
    else:
        hours = np.zeros(0, dtype=np.int64)
    if sparse:
        hours = np.union1d(hours, np.floor_divide(local, 3600.0).astype(np.int64))
    if not hours.size:
        return ()
    days, which = np.unique(hours // 24, return_inverse=True)
    masks = np.bincount(which, weights=(1 << (hours % 24)).astype(np.float64)).astype(np.int64)
    return tuple(((days << 24) | masks).tolist())
