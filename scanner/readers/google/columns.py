"""Gathers positions in columns, and hands them on in batches."""

from __future__ import annotations

from array import array
from typing import Final

from scanner.model import Audience, Coordinate, Moment, Positions
from scanner.plugins import Reading
from scanner.times import EARLIEST, LATEST

__all__ = ["BATCH", "NOWHERE", "Columns", "seconds_of", "tell"]

BATCH: Final = 50_000
NOWHERE: Final = "positions that cannot be on earth were left out"
_NAN: Final = float("nan")


def seconds_of(when: Moment | None) -> float:
    """Unix time of an instant; NaN for none, for a wall clock and for a day without a time."""
    if when is None or when.at.tzinfo is None:
        return _NAN
    seconds = when.at.timestamp()
    return seconds if EARLIEST <= seconds < LATEST else _NAN


def tell(reading: Reading, text: str, count: int) -> None:
    """Leave a note ``count`` times."""
    if count > 0:
        reading.notes[text] = reading.notes.get(text, 0) + count


class Columns:
    """The positions of a member that are not handed on yet. ``count`` is the number of the next point."""

    def __init__(self, reading: Reading) -> None:
        """Start with none."""
        self.count = 0
        self._reading = reading
        self._clear()

    def _clear(self) -> None:
        self.seconds = array("d")
        self.lats = array("d")
        self.lons = array("d")
        self.radii = array("f")
        self.numbers = array("q")

    def __len__(self) -> int:
        """How many positions wait to be handed on."""
        return len(self.seconds)

    def add(self, place: Coordinate | None, when: float, radius_m: float = _NAN) -> None:
        """Add the next point; without a place it is only counted."""
        if place is not None:
            self.seconds.append(when)
            self.lats.append(place.lat)
            self.lons.append(place.lon)
            self.radii.append(radius_m)
            self.numbers.append(self.count)
        self.count += 1

    def positions(self) -> list[Positions]:
        """One record of everything that waits; none when nothing does."""
        if not self.seconds:
            return []
        first, last = self.numbers[0], self.numbers[-1]
        whole = last - first + 1 == len(self.numbers)
        made = Positions(
            at=self._reading.at(f"point {first}"),
            audience=Audience.PLATFORM_HELD,
            seconds=self.seconds,
            lats=self.lats,
            lons=self.lons,
            radii_m=self.radii,
            first=first,
            numbers=None if whole else self.numbers,
        )
        self._clear()
        return [made]
