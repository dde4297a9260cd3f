"""Points as they are read, gathered into columns, and the records they become."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from msgspec import Struct

from scanner.model import Coordinate, Moment, Positions, Record, TimeBasis, Track
from scanner.plugins import Reading

__all__ = ["Facts", "Trail", "left_out", "may_speak"]

NAN: Final = math.nan
_MOST_POINTS: Final = 500_000


class Facts(Struct):
    """What a file says of a track besides its points."""

    sport: str = ""
    title: str = ""
    author: str = ""
    device: str = ""
    distance_m: float | None = None
    when: Moment | None = None
    start: Coordinate | None = None
    end: Coordinate | None = None


class Trail:
    """The points of one track. Points of a file are numbered from 1, those without a position not being counted."""

    def __init__(self, reading: Reading, first: int = 1) -> None:
        """Start with no point; ``first`` is the number of the next one in the file."""
        self._reading = reading
        self._track = first
        self._first = first
        self._local: bool | None = None
        self._blocks: list[Positions] = []
        self.refused = 0
        self._begin()

    @property
    def following(self) -> int:
        """The number of the point that comes next."""
        return self._first + len(self._lats)

    @property
    def empty(self) -> bool:
        """Whether no point has been added yet."""
        return self.following == self._track

    def add(self, lat: float, lon: float, seconds: float = NAN, *, local: bool = False, radius_m: float = NAN) -> None:
        """A point in degrees. What is no place on earth is refused and counted."""
        if Coordinate.of(lat, lon) is None:
            self.refused += 1
            return
        if seconds == seconds:  # a number
            if self._local is None:
                self._local = local
            elif self._local is not local:
                # Instants and wall clocks cannot stand in one column.
                seconds = NAN
        self._seconds.append(seconds)
        self._lats.append(lat)
        self._lons.append(lon)
        self._radii.append(radius_m)
        if len(self._lats) >= _MOST_POINTS:
            self._close()

    def records(self, facts: Facts) -> Iterator[Sequence[Record]]:
        """The track. A very long one goes on in ``Positions`` of their own, which come behind it."""
        self._close()
        blocks = self._blocks
        start, end = facts.start, facts.end
        if len(blocks) > 1:
            end = end or Coordinate(blocks[-1].lats[-1], blocks[-1].lons[-1])
        track = Track(
            at=self._reading.at(f"point {self._track}"),
            when=facts.when or (next((block.when for block in blocks if block.when), None)),
            sport=facts.sport.lower(),
            title=facts.title,
            author=facts.author,
            device=facts.device,
            distance_m=facts.distance_m,
            start=start,
            end=end,
            positions=blocks[0] if blocks else None,
        )
        yield [track]
        for block in blocks[1:]:
            yield [block]

    def _begin(self) -> None:
        self._seconds, self._lats, self._lons, self._radii = array("d"), array("d"), array("d"), array("f")

    def _close(self) -> None:
        if not self._lats:
            return
        local = bool(self._local)
        told = next((value for value in self._seconds if value == value), None)
        self._blocks.append(
            Positions(
                at=self._reading.at(f"point {self._first}"),
                when=_moment(told, local) if told is not None else None,
                seconds=self._seconds,
                lats=self._lats,
                lons=self._lons,
                radii_m=self._radii,
                first=self._first,
                local=local,
            )
        )
        self._first += len(self._lats)
        self._begin()


def _moment(seconds: float, local: bool) -> Moment:
    at = datetime.fromtimestamp(seconds, UTC)
    return Moment(at.replace(tzinfo=None), TimeBasis.LOCAL) if local else Moment(at)


def left_out(reading: Reading, refused: int) -> None:
    """Tell the ledger how many points had no usable position."""
    if refused:
        reading.note(f"{refused:,} points without a usable position were left out")


def may_speak(author: str, reading: Reading) -> bool:
    """Whether names and descriptions in a file are the account holder's words: not when it names somebody else as author."""
    name = _plain(author.partition("<")[0])
    if not name or name in {_plain(own) for own in reading.account.names}:
        return True
    reading.note("names and descriptions in a track that names an author were not read: whose words they are is not known")
    return False


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
