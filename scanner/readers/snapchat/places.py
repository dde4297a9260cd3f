"""Where the phone was: home and work as Snapchat worked them out, the history, and what is kept with saved pictures."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from math import nan
from typing import Final, NamedTuple

from scanner.coordinates import from_degrees
from scanner.jsonio import Elements, Part, parts, pointer
from scanner.model import Audience, Coordinate, Moment, Photo, Positions, Record, TimeBasis, Visit, VisitKind
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD, in_batches
from scanner.readers.nodes import Node
from scanner.readers.snapchat.account import when
from scanner.times import from_epoch, from_utc

__all__ = ["memory", "place_seen", "read_places"]

_HELD: Final = Audience.PLATFORM_HELD
# An exact position, or one with an error behind each half, or with "lat" and "long" in front of them.
_ERROR: Final = r"(?:(?:±|\+/-)\s{0,3}([\d.]{1,20})\s{0,3}m\w{0,6})?"
_HALF: Final = rf"(?:lat(?:itude)?|long?(?:itude)?)?\s{{0,3}}([+-]?\d{{1,3}}(?:\.\d{{1,20}})?)\s{{0,3}}{_ERROR}"
_POINT: Final = re.compile(rf"\s*(?:latitude, longitude:)?\s{{0,3}}{_HALF}\s*,\s{{0,3}}{_HALF}\s*", re.IGNORECASE)
_DAY: Final = re.compile(r"\d{4}[-/]\d\d[-/]\d\d")


class _Point(NamedTuple):
    place: Coordinate
    radius_m: float | None


def point(text: str) -> _Point | None:
    """A position in Snapchat's words, with the error it states."""
    found = _POINT.fullmatch(text) if len(text) < 200 else None
    place = from_degrees(found[1], found[3]) if found else None
    if found is None or place is None:
        return None
    radii = [radius for group in (2, 4) if found[group] and (radius := _number(found[group])) is not None]
    return _Point(place, max(radii, default=None))


def memory(node: Node) -> Iterator[Record]:
    """A saved picture or video."""
    found = point(node.text("Location"))
    if node.text("Date", "Media Type", "Location"):
        yield Photo(
            place=found.place if found else None,
            radius_m=found.radius_m if found else None,
            at=node.at(),
            when=when(node, "Date"),
            audience=_HELD,
        )


def place_seen(node: Node) -> Iterator[Record]:
    """A place on the map that was opened or visited."""
    name = node.text("Place", "Name").strip()
    found = point(node.text("Place Location", "Location", "Latitude, Longitude"))
    if name or found:
        yield Visit(
            kind=VisitKind.STAY,
            name=name,
            place=found.place if found else None,
            radius_m=found.radius_m if found else None,
            at=node.at(),
            when=when(node, "Date", "Time"),
            audience=_HELD,
        )


def read_places(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``location_history.json``. Entries are known by their shape: headings changed over the years."""
    return in_batches(_records(member, reading))


def _records(member: Member, reading: Reading) -> Iterator[Record]:
    seen = known = False
    for part in parts(member, reading.note):
        for record in _section(part, reading):
            known = True
            yield record
        seen = seen or bool(part.items if isinstance(part, Elements) else part.value)
    if seen and not known:
        reading.unread("location history")


def _section(part: Part, reading: Reading) -> Iterator[Record]:
    base = "" if part.key is None else pointer(part.key)
    if not isinstance(part, Elements):
        yield from _labelled(Node(part.value, base, reading))
        return
    history = _History(reading)
    for index, item in enumerate(part.items, part.start):
        yield from _entry(Node(item, f"{base}/{index}", reading), base, index, history)
    yield from history.finished()


def _entry(node: Node, base: str, index: int, history: _History) -> Iterator[Record]:
    value = node.value
    if isinstance(value, list):
        pair = value if len(value) == 2 and all(isinstance(half, str) for half in value) else ("", "")
        if found := point(pair[1]):
            yield from history.add(base, index, from_utc(pair[0]), found)
            return
        for inner in node.each():
            yield from _entry(inner, "", 0, history)
        return
    if isinstance(value, str):
        if found := point(value):
            yield _stay(node, found, None)
        return
    if not isinstance(value, dict):
        return
    if found := point(node.text("Latitude, Longitude")):
        moment = when(node, "Time", "Date")
        if base:
            yield from history.add(base, index, moment, found)
        else:
            yield _stay(node, found, moment)
    elif town := ", ".join(filter(None, (node.text(key).strip() for key in ("City", "Region", "Country")))):
        code = node.text("Postal Code").strip()
        moment = when(node, "Time", "Date")
        yield Visit(kind=VisitKind.STAY, name=town, address=code, at=node.at(), when=moment, audience=_HELD)
    elif node.text("Name", "Place"):
        yield from place_seen(node)
    elif node.get("Latitude, Longitude").value is None:
        yield from _dated(node)


def _dated(node: Node) -> Iterator[Record]:
    """``{"Date: 2024-05-01 UTC": "lat …, long …"}``, and the same for a span of days, of which the first counts."""
    known = False
    for key, inner in node.members():
        day = _DAY.search(key)
        found = point(inner.text())
        if found:
            known = True
            yield _stay(inner, found, from_utc(day[0]) if day else None)
    if not known:
        node.reading.note(ODD)


def _labelled(node: Node) -> Iterator[Record]:
    """``Home, School & Work``; or businesses under identifiers of their own, each with what is known of it."""
    for key, inner in node.members():
        if isinstance(inner.value, str):
            if found := point(inner.text()):
                yield Visit(
                    kind=VisitKind.LABELLED,
                    label=key.upper(),
                    place=found.place,
                    radius_m=found.radius_m,
                    at=inner.at(),
                    audience=_HELD,
                )
            elif inner.text():
                yield Visit(kind=VisitKind.LABELLED, label=key.upper(), address=inner.text(), at=inner.at(), audience=_HELD)
            continue
        for entry in inner.each():
            if entry.text():
                yield Visit(kind=VisitKind.STAY, name=entry.text(), at=entry.at(), audience=_HELD)
            else:
                yield from place_seen(entry)


def _stay(node: Node, found: _Point, moment: Moment | None) -> Visit:
    return Visit(kind=VisitKind.STAY, place=found.place, radius_m=found.radius_m, at=node.at(), when=moment, audience=_HELD)


class _History:
    """Positions in columns; a gap in the list begins a new batch, so that a row's number is its index in the file."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._start()

    def _start(self) -> None:
        self._base, self._first = "", 0
        self._seconds, self._lats, self._lons = array("d"), array("d"), array("d")
        self._radii = array("f")

    def add(self, base: str, index: int, moment: Moment | None, found: _Point) -> Iterator[Record]:
        if self._lats and (base != self._base or index != self._first + len(self._lats) or len(self._lats) >= 100_000):
            yield from self.finished()
        if not self._lats:
            self._base, self._first = base, index
        told = moment is not None and moment.basis is TimeBasis.UTC
        self._seconds.append(moment.at.timestamp() if moment is not None and told else nan)
        self._lats.append(found.place.lat)
        self._lons.append(found.place.lon)
        self._radii.append(nan if found.radius_m is None else found.radius_m)

    def finished(self) -> Iterator[Record]:
        if self._lats:
            first = next((seconds for seconds in self._seconds if seconds == seconds), None)
            positions = Positions(
                seconds=self._seconds,
                lats=self._lats,
                lons=self._lons,
                radii_m=self._radii,
                first=self._first,
                at=self._reading.at(self._base),
                when=from_epoch(first),
                audience=_HELD,
            )
            self._start()
            yield positions


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
