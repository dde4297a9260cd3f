"""Semantic Location History: one file a month, of stays at places and of ways between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.coordinates import from_e7
from scanner.model import Audience, Coordinate, Moment, Record, Track, Visit, VisitKind
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.google.columns import BATCH, Columns, seconds_of
from scanner.readers.google.elements import each_element, number
from scanner.readers.google.timeline import label_of
from scanner.readers.nodes import Node

__all__ = ["read_edits", "read_semantic"]

_HELD: Final = Audience.PLATFORM_HELD
_DEEPEST: Final = 4
_NAN: Final = float("nan")


def read_semantic(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Stays with name, address and the label that Google gives (TYPE_HOME), ways with both ends, and the points between."""
    columns = Columns(reading)
    seen = known = 0
    for node in each_element(member, reading, "timelineObjects"):
        seen += 1
        records: list[Record] = []
        stay, way = node.get("placeVisit"), node.get("activitySegment")
        if isinstance(stay.value, dict):
            records += _stay(stay, columns)
        elif isinstance(way.value, dict):
            records += _way(way, columns)
        else:
            reading.note(ODD)
            continue
        known += 1
        if len(columns) >= BATCH:
            records += columns.positions()
        yield records
    yield columns.positions()
    if seen and not known:
        reading.unread("this file")


def _stay(node: Node, columns: Columns, depth: int = 0) -> Iterator[Record]:
    location = node.get("location")
    place = _e7(location.value) or from_e7(_of(node, "centerLatE7"), _of(node, "centerLngE7"))
    name, address = location.text("name"), location.text("address")
    begun, ended = _span(node)
    if place or name or address:
        yield Visit(
            kind=VisitKind.STAY,
            name=name,
            address=address,
            place=place,
            radius_m=number(location.get("accuracyMetres").value),
            label=label_of(location.text("semanticType")),
            when=begun,
            until=ended,
            at=location.at() if location.value is not None else node.at(),
            audience=_HELD,
        )
    _points(node, columns)
    if depth < _DEEPEST:
        for inner in node.each("childVisits"):
            yield from _stay(inner, columns, depth + 1)


def _way(node: Node, columns: Columns) -> Iterator[Record]:
    begun, ended = _span(node)
    start, end = _e7(node.get("startLocation").value), _e7(node.get("endLocation").value)
    if start or end:
        yield Track(
            sport=node.text("activityType").lower().replace("_", " "),
            distance_m=number(node.get("distance").value) or number(node.get("distanceMeters").value),
            start=start,
            end=end,
            when=begun,
            at=node.at(),
            audience=_HELD,
        )
    parked = node.get("parkingEvent")
    where = _e7(parked.get("location").value)
    if where is not None:
        when = parked.when("timestamp", "timestampMs") or ended
        yield Visit(kind=VisitKind.STAY, label="PARKING", place=where, when=when, at=parked.at(), audience=_HELD)
    _points(node, columns)


def _points(node: Node, columns: Columns) -> None:
    """The raw points; the way-points beside them bear no times and were put on roads by Google, so they are left out."""
    path = node.get("simplifiedRawPath").value
    points = path.get("points") if isinstance(path, dict) else None
    for point in points if isinstance(points, list) else ():
        if isinstance(point, dict):
            when = Node(point, "", node.reading).when("timestamp", "timestampMs")
            error = number(point.get("accuracyMeters"))
            columns.add(_e7(point), seconds_of(when), _NAN if error is None else error)


def _e7(value: Any) -> Coordinate | None:
    if not isinstance(value, dict):
        return None
    return (
        from_e7(value.get("latitudeE7"), value.get("longitudeE7"))
        or from_e7(value.get("latE7"), value.get("lngE7"))
        or from_e7(value.get("latE7"), value.get("lonE7"))
    )


def _of(node: Node, key: str) -> Any:
    return node.value.get(key) if isinstance(node.value, dict) else None


def _span(node: Node) -> tuple[Moment | None, Moment | None]:
    span = node.get("duration")
    return span.when("startTimestamp", "startTimestampMs"), span.when("endTimestamp", "endTimestampMs")


def read_edits(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Timeline Edits.json: places a device was at most, and raw signals it sent."""
    columns = Columns(reading)
    seen = known = 0
    for node in each_element(member, reading, "timelineEdits"):
        seen += 1
        records: list[Record] = []
        for frequent in node.down("placeAggregates").each("placeAggregateInfo"):
            place = _e7(frequent.get("placePoint").value) or _e7(frequent.get("point").value)
            if place is not None:
                records.append(Visit(kind=VisitKind.STAY, label="FREQUENT", place=place, at=frequent.at(), audience=_HELD))
        signal = node.down("rawSignal", "signal", "position")
        if isinstance(signal.value, dict):
            error = number(signal.get("accuracyMm").value)
            where = _e7(signal.get("point").value)
            columns.add(where, seconds_of(signal.when("timestamp")), _NAN if error is None else error / 1000)
        known += bool({"placeAggregates", "rawSignal"} & node.value.keys()) if isinstance(node.value, dict) else 0
        if len(columns) >= BATCH:
            records += columns.positions()
        yield records
    yield columns.positions()
    if seen and not known:
        reading.unread("this file")
