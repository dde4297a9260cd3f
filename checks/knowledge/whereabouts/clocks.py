"""What the clock of an account says of a place: that it may lie there, or that it cannot.

A zone is a strip of the world, so that it never tells one place from another inside the country; it only speaks against places
of another clock. Zones are those of the IANA, also under the names of Rails (which X writes) and Windows. A
server's clock (UTC) says nothing of anybody.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from scanner.api import Clue, Clues, Coordinate

__all__ = ["Clock", "ClockClue", "Fit", "clock_of", "clocks_refuse", "fits"]

# London, Dublin and the islands, which keep London's time.
_ISLES: Final = frozenset(
    {"europe/london", "europe/dublin", "europe/belfast", "europe/jersey", "europe/guernsey", "europe/isle_of_man", "gb", "eire",
     "gb-eire", "london", "edinburgh", "dublin", "belfast", "gmt standard time"}
)  # fmt: skip
# Names that are no place's: Rails (ActiveSupport::TimeZone) and Windows (unicode.org/cldr, windowsZones).
_OTHER_NAMES: Final = {
    "amsterdam": "Europe/Amsterdam",
    "athens": "Europe/Athens",
    "auckland": "Pacific/Auckland",
    "berlin": "Europe/Berlin",
    "brussels": "Europe/Brussels",
    "bern": "Europe/Zurich",
    "copenhagen": "Europe/Copenhagen",
    "hong kong": "Asia/Hong_Kong",
    "islamabad": "Asia/Karachi",
    "istanbul": "Europe/Istanbul",
    "lisbon": "Europe/Lisbon",
    "madrid": "Europe/Madrid",
    "new delhi": "Asia/Kolkata",
    "abu dhabi": "Asia/Dubai",
    "paris": "Europe/Paris",
    "perth": "Australia/Perth",
    "prague": "Europe/Prague",
    "rome": "Europe/Rome",
    "stockholm": "Europe/Stockholm",
    "sydney": "Australia/Sydney",
    "tokyo": "Asia/Tokyo",
    "vienna": "Europe/Vienna",
    "warsaw": "Europe/Warsaw",
    "eastern time (us & canada)": "America/New_York",
    "central time (us & canada)": "America/Chicago",
    "mountain time (us & canada)": "America/Denver",
    "pacific time (us & canada)": "America/Los_Angeles",
    "w. europe standard time": "Europe/Berlin",
    "romance standard time": "Europe/Paris",
    "eastern standard time": "America/New_York",
    "pacific standard time": "America/Los_Angeles",
}
# How far the sun may be from the clock, in hours: Kashgar keeps Beijing's time, 3.1 hours ahead of its own sun.
_MOST_HOURS: Final = 3.25
_FITTING_HOURS: Final = 2.0
_WINTER: Final = datetime(2026, 1, 15, 12, tzinfo=UTC)
_SUMMER: Final = datetime(2026, 7, 15, 12, tzinfo=UTC)


class ClockClue(Clue, frozen=True, kw_only=True):
    """The zone that the clock of an account is set to, as the source writes it."""

    zone: str


class Clock(Struct, frozen=True):
    """A zone: London's and Dublin's (``isles``), or its offset from UTC in winter, in hours."""

    isles: bool
    hours: float


class Fit(Struct, frozen=True):
    """What one clock says of a place. ``possible``: it may lie there; None where that cannot be told."""

    zone: str
    possible: bool | None


@lru_cache(maxsize=256)
def clock_of(zone: str) -> Clock | None:
    """The clock of a zone; None for one that is not known, and for a server's."""
    name = " ".join(zone.split())
    key = name.casefold()
    if key in _ISLES:
        return Clock(isles=True, hours=0.0)
    name = _OTHER_NAMES.get(key, name)
    if "/" not in name or key.startswith("etc/") or len(name) > 60:
        return None
    try:
        found = ZoneInfo(name)
        offsets = [found.utcoffset(at) for at in (_WINTER, _SUMMER)]
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return Clock(isles=False, hours=min(offset / timedelta(hours=1) for offset in offsets if offset is not None))


def in_the_isles(place: Coordinate) -> bool:
    """Whether a place lies in Great Britain, Ireland or their islands: a box, without the coasts of France in it."""
    box = 49.0 <= place.lat <= 61.0 and -11.0 <= place.lon <= 2.0
    return box and not (place.lat < 50.4 and place.lon > -2.0) and not (place.lat < 51.05 and place.lon > 1.45)


def _possible(place: Coordinate, clock: Clock) -> bool | None:
    isles = in_the_isles(place)
    if clock.isles or isles:
        return clock.isles and isles
    apart = abs((place.lon / 15 - clock.hours + 12) % 24 - 12)
    return False if apart > _MOST_HOURS else True if apart <= _FITTING_HOURS else None


def fits(place: Coordinate, clues: Clues) -> Iterator[Fit]:
    """What each of the accounts' clocks says of a place, each zone once."""
    for zone in sorted({clue.zone for clue in clues.of(ClockClue)}):
        clock = clock_of(zone)
        if clock is not None:
            yield Fit(zone, _possible(place, clock))


def clocks_refuse(place: Coordinate, clues: Clues) -> bool:
    """Whether a clock speaks against a place and none for it."""
    said = {fit.possible for fit in fits(place, clues)}
    return False in said and True not in said
