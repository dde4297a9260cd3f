"""The timeline that a phone keeps (2024 on): Android's object of segments, signals and frequent places; iOS's bare array."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.coordinates import from_e7, parse
from scanner.model import Audience, Coordinate, Record, Track, Visit, VisitKind
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD, ODDITIES
from scanner.readers.google.columns import BATCH, NOWHERE, Columns, seconds_of
from scanner.readers.google.elements import number, top_level
from scanner.readers.nodes import Node
from scanner.times import from_epoch, from_iso

__all__ = ["label_of", "place_of", "read_timeline"]

_HELD: Final = Audience.PLATFORM_HELD
_NAN: Final = float("nan")
_TOP: Final = frozenset({"", "semanticSegments", "rawSignals", "userLocationProfile"})
_NO_LABEL: Final = frozenset({"", "UNKNOWN", "TYPE_UNKNOWN", "UNKNOWN_TYPE"})
_SEGMENT: Final = frozenset({"visit", "activity", "timelinePath", "timelineMemory", "startTime", "endTime"})
# "53.4183540°, -1.5379219°" and "geo:53.418354,-1.537922", as all but the oldest exports write every point.
_USUAL: Final = re.compile(r"(?:geo:)?(-?\d{1,3}\.\d+)°?,\s*(-?\d{1,3}\.\d+)°?")


def label_of(text: str) -> str:
    """Google's own word for a kind of place (``INFERRED_HOME``), one spelling for both phones; empty for "unknown"."""
    label = text.strip().upper().replace(" ", "_")
    return "" if label in _NO_LABEL else label


def place_of(value: Any) -> Coordinate | None:
    """A position as these files write it: a string, or an object that holds one, or two numbers in 1e-7 degrees."""
    if isinstance(value, str):
        found = _USUAL.fullmatch(value)
        return Coordinate.of(float(found[1]), float(found[2])) if found else parse(value)
    if isinstance(value, dict):
        for key in ("latLng", "LatLng", "placeLocation", "point", "location"):
            if value.get(key) is not None:
                return place_of(value[key])
        return from_e7(value.get("latitudeE7", value.get("latE7")), value.get("longitudeE7", value.get("lngE7")))
    return None


def read_timeline(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Stays, ways, the points between them, and what the phone believes to be home and work."""
    columns = Columns(reading)
    seen = known = 0
    batch: list[Record] = []
    for key, node in top_level(member, reading):
        if key not in _TOP:
            continue
        seen += 1
        try:
            known += _take(key, node, columns, batch)
        except ODDITIES:
            reading.note(ODD)
        if len(columns) >= BATCH:
            batch += columns.positions()
        if len(batch) >= 1000:
            yield batch
            batch = []
    yield [*batch, *columns.positions()]
    if seen and not known:
        reading.unread("this file")


def _take(key: str, node: Node, columns: Columns, into: list[Record]) -> bool:
    if not isinstance(node.value, dict):
        return False
    if key == "userLocationProfile":
        into += _frequent(node)
        return True
    if key == "rawSignals":
        _signal(node.value, columns)
        return True
    if _SEGMENT.isdisjoint(node.value):
        return False
    if isinstance(node.value.get("visit"), dict):
        into += _stay(node)
    if isinstance(node.value.get("activity"), dict):
        into += _way(node)
    if isinstance(node.value.get("timelinePath"), list):
        _path(node, columns)
    return True


def _stay(node: Node) -> Iterator[Record]:
    best = node.down("visit", "topCandidate")
    location = best.get("placeLocation")
    place = place_of(location.value)
    label = label_of(best.text("semanticType"))
    if place is None and location.value is not None:
        node.reading.note(NOWHERE)
    if place is None and label not in ("HOME", "WORK", "INFERRED_HOME", "INFERRED_WORK"):
        return
    yield Visit(
        kind=VisitKind.STAY,
        place=place,
        label=label,
        when=node.when("startTime"),
        until=node.when("endTime"),
        at=node.get("visit").at(),
        audience=_HELD,
    )


def _way(node: Node) -> Iterator[Record]:
    way = node.get("activity")
    start, end = place_of(way.get("start").value), place_of(way.get("end").value)
    if start or end:
        sport = way.get("topCandidate").text("type").lower().replace("_", " ")
        length = number(way.get("distanceMeters").value)
        when = node.when("startTime")
        yield Track(sport=sport, distance_m=length, start=start, end=end, when=when, at=way.at(), audience=_HELD)
    parked = way.get("parking")
    where = place_of(parked.value)
    if where is not None:
        when = parked.when("startTime") or node.when("endTime")
        yield Visit(kind=VisitKind.STAY, label="PARKING", place=where, when=when, at=parked.at(), audience=_HELD)


def _path(node: Node, columns: Columns) -> None:
    begun = seconds_of(node.when("startTime"))
    for point in node.value["timelinePath"]:
        if not isinstance(point, dict):
            columns.add(None, _NAN)
            continue
        stated = point.get("time")
        if isinstance(stated, str):
            when = seconds_of(from_iso(stated))
        else:
            offset = number(point.get("durationMinutesOffsetFromStartTime"))
            when = _NAN if offset is None else begun + offset * 60
        _add(point.get("point"), when, _NAN, node, columns)


def _signal(value: dict[str, Any], columns: Columns) -> None:
    position = value.get("position")
    if not isinstance(position, dict):
        return
    stated = position.get("timestamp")
    when = seconds_of(from_iso(stated) if isinstance(stated, str) else from_epoch(stated))
    error = number(position.get("accuracyMeters"))
    columns.add(place_of(position), when, _NAN if error is None or error < 0 else error)


def _add(point: Any, when: float, error: float, node: Node, columns: Columns) -> None:
    place = place_of(point)
    if place is None:
        node.reading.note(NOWHERE)
    columns.add(place, when, error)


def _frequent(node: Node) -> Iterator[Record]:
    for entry in node.each("frequentPlaces"):
        place, label = place_of(entry.get("placeLocation").value), label_of(entry.text("label"))
        if place is not None:
            kind = VisitKind.LABELLED if label else VisitKind.STAY
            yield Visit(kind=kind, label=label or "FREQUENT", place=place, at=entry.at(), audience=_HELD)
