"""Recorded activities as small clues: where one starts and ends, and how it leaves and comes back.

Ways near both ends are kept in steps of some metres, in half metres east and north of the end, with the metres run since:
enough to see later what a privacy zone would hide. A clue takes about a kilobyte, whatever the length of the activity.
"""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from checks.knowledge.whereabouts.places import precision_m
from scanner.api import Audience, Coordinate, Moment, PlaceClue, PlaceKind, TimeBasis, Track

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["METRES_PER_DEGREE", "TrackClue", "activity", "way_of"]

METRES_PER_DEGREE: Final = 111_195.08
# Indoor trainers and game worlds. What a watch calls a treadmill run was not run where the file says, if it says at all.
_INDOORS: Final = re.compile(r"virtual|indoor|treadmill|turbo|trainer|spinning|simulat|e-?sport|zwift|rouvy|peloton|kinomap")
_GAMES: Final = re.compile(r"zwift|rouvy|trainerroad|mywhoosh|kinomap|bkool|fulgaz|virtual", re.IGNORECASE)
# Worlds of Zwift that lie where nobody trains: Watopia, Makuri Islands, France (boxes as its maps are published with).
_WORLDS: Final = (
    (-11.76, -11.62, 166.78, 167.16),
    (-10.86, -10.73, 165.76, 165.89),
    (-21.77, -21.69, 166.13, 166.27),
)
_NEAR_STEP_M: Final = 12.0
_NEAR_M: Final = 600.0
_FAR_STEP_M: Final = 40.0
_FAR_M: Final = 3_200.0
_LEAP_M: Final = 150.0
_SETTLING: Final = 5
_ERROR_M: Final = 15.0


class TrackClue(PlaceClue, frozen=True, kw_only=True):
    """One activity. ``place`` is its start, ``until`` the time of its end.

    ``length_m`` is the length of the points it has, ``stated_m`` the distance that the source states; NaN when not told.
    ``head`` and ``tail``: the ways away from the start and, backwards, from the end (see :func:`way_of`); empty when there
    are no points. ``slack_m`` is how far apart its points lie.
    """

    end: Coordinate | None = None
    until: Moment | None = None
    length_m: float = math.nan
    stated_m: float = math.nan
    slack_m: float = 0.0
    head: bytes = b""
    tail: bytes = b""


def activity(spotter: str, track: Track) -> Iterator[TrackClue]:
    """The clue of an outdoor activity that somebody recorded; nothing for other tracks.

    What a platform inferred for itself and shows to nobody is location history, not an activity.
    """
    if track.audience is Audience.PLATFORM_HELD or _INDOORS.search(track.sport) or _GAMES.search(track.device):
        return
    positions = track.positions
    start, end = track.start, track.end
    found: dict[str, Any] = {}
    if positions is not None and len(positions.lats):
        import numpy as np

        lats, lons = np.frombuffer(positions.lats), np.frombuffer(positions.lons)
        first = _settled(positions.lats, positions.lons)
        start = start or Coordinate(positions.lats[first], positions.lons[first])
        whole = track.end is None or track.end == Coordinate(positions.lats[-1], positions.lons[-1])
        end = end or Coordinate(positions.lats[-1], positions.lons[-1])
        last = positions.seconds[-1]
        found["until"] = _moment(last, positions.local) if whole and math.isfinite(last) else None
        east = (lons[first:] - lons[first]) * (METRES_PER_DEGREE * math.cos(math.radians(float(lats[first]))))
        north = (lats[first:] - lats[first]) * METRES_PER_DEGREE
        steps = np.hypot(np.diff(east), np.diff(north))
        run = np.concatenate([[0.0], np.cumsum(steps)])
        found["length_m"] = float(run[-1])
        found["slack_m"] = float(np.median(steps)) if len(steps) else 0.0
        if len(steps) > 1:
            found["head"] = _packed(east, north, run)
            # A long ride ends at another latitude, where degrees of longitude are of another length.
            back = math.cos(math.radians(float(lats[-1]))) / math.cos(math.radians(float(lats[first])))
            tail = (east[::-1] - east[-1]) * back, north[::-1] - north[-1], run[-1] - run[::-1]
            found["tail"] = _packed(*tail) if whole else b""
    if start is None or _in_a_game(start):
        return
    yield TrackClue(
        spotter=spotter,
        at=track.at,
        when=track.when,
        audience=track.audience,
        kind=PlaceKind.ACTIVITY,
        place=start,
        radius_m=max(_ERROR_M, precision_m(start)),
        end=end,
        stated_m=track.distance_m if track.distance_m is not None else math.nan,
        **found,
    )


def _settled(lats: array[float], lons: array[float]) -> int:
    """The first point behind the leaps of a receiver that began with the place where it was last switched off."""
    for index in range(min(_SETTLING, len(lats) - 1), 0, -1):
        here = Coordinate(lats[index - 1], lons[index - 1])
        if here.metres_to(Coordinate(lats[index], lons[index])) > _LEAP_M:
            return index
    return 0


def _moment(seconds: float, local: bool) -> Moment | None:
    try:
        at = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return Moment(at.replace(tzinfo=None), TimeBasis.LOCAL) if local else Moment(at)


def _in_a_game(place: Coordinate) -> bool:
    return any(south <= place.lat <= north and west <= place.lon <= east for south, north, west, east in _WORLDS)


def _packed(east: Any, north: Any, run: Any) -> bytes:
    """The points at the wanted steps as half metres in 16 bits: as far as they reach."""
    import numpy as np

    wanted = np.concatenate([np.arange(0, _NEAR_M, _NEAR_STEP_M), np.arange(_NEAR_M, _FAR_M, _FAR_STEP_M)])
    rows = np.unique(np.searchsorted(run, wanted[wanted <= run[-1]]))
    table = 2.0 * np.stack([east[rows], north[rows], run[rows]], axis=1)
    return np.rint(np.clip(table, -32_000, 32_000)).astype("i2").tobytes()


def way_of(packed: bytes) -> NDArray[np.float64]:
    """The points of ``head`` or ``tail``, a row each: metres east and north of the end, and metres run from it."""
    import numpy as np

    return np.frombuffer(packed, "i2").reshape(-1, 3) / 2.0
