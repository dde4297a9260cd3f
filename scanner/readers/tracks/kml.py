"""KML: places that were marked, lines that were drawn or recorded, stays with a beginning and an end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from lxml import html as markup_html
from msgspec import Struct

from scanner.coordinates import from_degrees
from scanner.model import Audience, Coordinate, Moment, Post, PostKind, Record, Visit, VisitKind
from scanner.plugins import MemberError, Reading
from scanner.readers.tracks.markup import Element, elements, line_of, local_name, text_of
from scanner.readers.tracks.trail import NAN, Facts, Trail, left_out, may_speak
from scanner.times import from_iso, seconds_of

__all__ = ["read_kml"]

_WANTED: Final = (
    *("Placemark", "name", "description", "address", "coordinates", "when", "coord", "begin", "end"),
    *("Track", "LineString", "author", "NetworkLink"),
)
_WHOLE: Final = ("author",)
_LINES: Final = frozenset({"LineString", "LinearRing"})


def read_kml(pieces: Iterable[bytes], reading: Reading, *, texts: bool = True) -> Iterator[Sequence[Record]]:
    """A ``Visit`` for each point, a ``Track`` for each placemark with lines, and descriptions as captions."""
    file = _File(reading, texts)
    trouble: MemberError | None = None
    try:
        for element in elements(pieces, _WANTED, _WHOLE, reading):
            yield from file.meet(element)
    except MemberError as error:
        trouble = error
    yield from file.finish()
    if trouble is not None:
        raise trouble


class _Place(Struct):
    """What has been read of a placemark."""

    name: str = ""
    address: str = ""
    line: int = 0
    described: tuple[int, str] | None = None
    when: Moment | None = None
    until: Moment | None = None
    points: list[Coordinate] = []


class _File:
    def __init__(self, reading: Reading, texts: bool) -> None:
        self._reading = reading
        self._texts = texts
        self._author = ""
        self._place = _Place()
        self._trail = Trail(reading)
        self._whens: list[str] = []
        self._coords: list[str] = []
        self._refused = 0

    def meet(self, element: Element) -> Iterator[Sequence[Record]]:
        name, place = local_name(element), self._place
        within = local_name(element.getparent())
        match name:
            case "Placemark":
                place.line = place.line or line_of(element)
                yield from self._close()
            case "name" | "address" if within == "Placemark":
                place.line = line_of(element)
                setattr(place, name, text_of(element)[:500])
            case "description" if within == "Placemark":
                place.described = (line_of(element), _plain(text_of(element)))
            case "coordinates":
                self._coordinates(element, within)
            case "when" if within == "Track":
                self._whens.append(text_of(element))
            case "coord" if within == "Track":
                self._coords.append(text_of(element))
            case "when" | "begin" if within in ("TimeStamp", "TimeSpan"):
                place.when = from_iso(text_of(element))
            case "end" if within == "TimeSpan":
                place.until = from_iso(text_of(element))
            case "Track":
                self._recorded()
            case "author":
                self._author = text_of(element.find("{*}name")) or text_of(element)
            case "NetworkLink":
                self._reading.note("a link to a map elsewhere was not followed")

    def finish(self) -> Iterator[Sequence[Record]]:
        """What was begun when the file ended."""
        self._recorded()
        yield from self._close()
        left_out(self._reading, self._refused)

    def _coordinates(self, element: Element, within: str) -> None:
        # The parser refuses texts beyond 10 MB, so that this stays small.
        pairs = [_pair(triple) for triple in (element.text or "").split()]
        if within == "Point":
            found = [from_degrees(lat, lon) for lat, lon in pairs[:1]]
            self._place.points += [point for point in found if point is not None]
            self._refused += found.count(None)
        elif within == "LineString":
            for lat, lon in pairs:
                self._trail.add(lat, lon)
        elif pairs:
            self._reading.note("outlines of areas were not read")

    def _recorded(self) -> None:
        """The points of a ``gx:Track``, whose times and places stand in two lists."""
        whens = self._whens if len(self._whens) == len(self._coords) else [""] * len(self._coords)
        for when, coord in zip(whens, self._coords, strict=True):
            lat, lon = _pair(coord.replace(" ", ","))
            found = seconds_of(when)
            if found is None:
                self._trail.add(lat, lon)
            else:
                self._trail.add(lat, lon, found[0], local=found[1])
        self._whens, self._coords = [], []

    def _close(self) -> Iterator[Sequence[Record]]:
        place, trail = self._place, self._trail
        self._refused += trail.refused
        if not trail.empty or place.points:
            own = may_speak(self._author, self._reading)
            if not trail.empty:
                title = place.name if own else ""
                yield from trail.records(Facts(title=title, author=self._author, when=place.when))
            batch: list[Record] = [self._visit(place, point) for point in place.points]
            if own and self._texts and place.described is not None and place.described[1]:
                line, text = place.described
                at = self._reading.at(f"line {line}")
                batch.append(Post(kind=PostKind.CAPTION, text=text, at=at, audience=Audience.UNKNOWN))
            if batch:
                yield batch
        elif place.address:
            yield [self._visit(place, None)]
        self._place, self._trail = _Place(), Trail(self._reading, trail.following)

    def _visit(self, place: _Place, point: Coordinate | None) -> Visit:
        return Visit(
            kind=VisitKind.STAY if place.when and place.until else VisitKind.SAVED,
            name=place.name,
            address=place.address,
            place=point,
            at=self._reading.at(f"line {place.line}"),
            when=place.when,
            until=place.until,
        )


def _pair(triple: str) -> tuple[float, float]:
    """Latitude and longitude of ``longitude,latitude[,height]``."""
    parts = triple.split(",")
    try:
        return float(parts[1]), float(parts[0])
    except (ValueError, IndexError):
        return NAN, NAN


def _plain(text: str) -> str:
    """A description without its markup."""
    if "<" not in text:
        return text
    try:
        return " ".join(" ".join(str(part) for part in markup_html.fromstring(text).itertext()).split())
    except (ValueError, AssertionError, markup_html.etree.LxmlError):
        return ""
