"""Activities as Garmin sums them up, without their points; and courses, with theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from msgspec import Struct

from scanner.jsonio import SMALL, Elements, Value, parts, pointer
from scanner.model import Post, PostKind, Record, Track
from scanner.plugins import Member, Reading
from scanner.readers.batches import gather
from scanner.readers.nodes import Node
from scanner.readers.tracks import Facts, Trail

__all__ = ["read_activities", "read_courses"]

_LIST: Final = "summarizedActivitiesExport"
_WHITE: Final = b" \t\r\n"


class _Inside(Struct, frozen=True):
    """A member whose document is ``[{…}]``, as if it were ``{…}``: years of activities stand in the one object."""

    member: Member

    @property
    def source(self) -> str:
        return self.member.source

    @property
    def name(self) -> str:
        return self.member.name

    @property
    def size(self) -> int:
        return self.member.size

    def head(self, count: int = 4096) -> bytes:
        return self.slice(0, count)

    def read(self) -> bytes:
        return b"".join(self.chunks())

    def slice(self, offset: int, count: int) -> bytes:
        return self.member.head(offset + count + 64).lstrip(_WHITE).removeprefix(b"[")[offset : offset + count]

    def chunks(self) -> Iterator[bytes]:
        begun, held = False, b""
        for chunk in self.member.chunks():
            if not begun:
                chunk = chunk.lstrip(_WHITE)
                begun = bool(chunk)
                chunk = chunk.removeprefix(b"[")
            if not chunk.strip(_WHITE):
                # The bracket that closes the document must be found in the last piece.
                held += chunk
                continue
            if held:
                yield held
            held = chunk
        yield held.rstrip(_WHITE).removesuffix(b"]")


def read_activities(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``summarizedActivities``: start, end, time, sport and name of each activity. Distances are in centimetres."""
    yield from gather("activities", _activities(member, reading), _activity, reading)


def _activities(member: Member, reading: Reading) -> Iterator[Node]:
    large = member.size > SMALL and member.head(64).lstrip(_WHITE).startswith(b"[")
    above = "/0" if large else ""
    for part in parts(_Inside(member) if large else member, reading.note):
        base = above if part.key is None else above + pointer(part.key)
        items: list[Any] = part.items if isinstance(part, Elements) else [part.value]
        for index, item in enumerate(items, part.start if isinstance(part, Elements) else 0):
            node = Node(item, base if isinstance(part, Value) else f"{base}/{index}", reading)
            inner = node.get(_LIST)
            yield from inner.each() if inner.value is not None else (node,)


def _activity(node: Node) -> Iterator[Record]:
    when = node.when("beginTimestamp", "startTimeGmt", "startTimeGMT")
    start = node.place("startLatitude", "startLongitude")
    if when is None and start is None:
        return
    kind = node.get("activityType")
    title = node.text("name", "activityName")
    yield Track(
        at=node.at(),
        when=when,
        sport=(kind.text() or kind.text("typeKey") or node.text("sportType")).lower(),
        title=title,
        distance_m=_metres(node.get("distance").value),
        start=start,
        end=node.place("endLatitude", "endLongitude"),
    )
    if text := "\n".join(part for part in (title, node.text("description")) if part):
        yield Post(kind=PostKind.CAPTION, text=text, at=node.at(), when=when)


def _metres(centimetres: Any) -> float | None:
    if isinstance(centimetres, bool) or not isinstance(centimetres, (int, float)) or not 0 <= centimetres < 1e11:
        return None
    return centimetres / 100


def read_courses(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``courses``: planned routes with their points."""
    trail = Trail(reading)
    met = False
    for part in parts(member, reading.note):
        base = "" if part.key is None else pointer(part.key)
        items: list[Any] = part.items if isinstance(part, Elements) else [part.value]
        for index, item in enumerate(items, part.start if isinstance(part, Elements) else 0):
            node = Node(item, f"{base}/{index}" if isinstance(part, Elements) else base, reading)
            met = met or isinstance(item, (dict, list))
            for point in node.each("geoPoints"):
                place = point.place("latitude", "longitude")
                if place is not None:
                    trail.add(place.lat, place.lon)
            title = node.text("courseName", "name")
            start = node.get("startPoint").place("latitude", "longitude")
            if trail.empty and start is None:
                continue
            yield from trail.records(Facts(title=title, start=start, when=node.when("createDate")))
            if title:
                yield [Post(kind=PostKind.CAPTION, text=title, at=node.at())]
            met, trail = False, Trail(reading, trail.following)
    if met:
        reading.unread("courses")
