"""GPX 1.0 and 1.1: tracks, planned routes, and named waypoints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from scanner.coordinates import from_degrees
from scanner.model import Audience, Post, PostKind, Record, Visit, VisitKind
from scanner.plugins import MemberError, Reading
from scanner.readers.tracks.markup import Element, beside, elements, line_of, local_name, text_of
from scanner.readers.tracks.trail import NAN, Facts, Trail, left_out, may_speak
from scanner.times import from_iso, seconds_of

__all__ = ["read_gpx"]

_WANTED: Final = ("trkpt", "rtept", "wpt", "trk", "rte", "name", "desc", "cmt", "type", "author", "email")
_WHOLE: Final = ("trkpt", "rtept", "wpt", "author")
_POINTS: Final = frozenset({"trkpt", "rtept"})
_TRACKS: Final = frozenset({"trk", "rte"})
_SAID: Final = frozenset({"name", "desc", "cmt"})


def read_gpx(pieces: Iterable[bytes], reading: Reading, *, texts: bool = True) -> Iterator[Sequence[Record]]:
    """A ``Track`` for each track and route, a saved place for each waypoint, and what they are called.

    ``texts`` False: names and descriptions stand elsewhere in the export and are not repeated.
    """
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


class _File:
    def __init__(self, reading: Reading, texts: bool) -> None:
        self._reading = reading
        self._texts = texts
        self._device: str | None = None
        self._author = ""
        self._email = ""
        self._trail = Trail(reading)
        self._facts = Facts()
        self._said: list[tuple[int, str]] = []
        self._refused = 0
        self._names: dict[str, tuple[str, str]] = {}

    def meet(self, element: Element) -> Iterator[Sequence[Record]]:
        tag = element.tag
        known = self._names.get(tag)
        if known is None:
            name = local_name(element)
            known = self._names[tag] = (name, beside(element, "time"))
        name, time_tag = known
        if name in _POINTS:
            self._point(element, time_tag)
            return
        if self._device is None:
            self._device = element.getroottree().getroot().get("creator", "")[:200]
        parent = local_name(element.getparent())
        if name in _TRACKS:
            yield from self._close()
        elif name == "wpt":
            yield from self._waypoint(element, time_tag)
        elif parent in _TRACKS:
            self._say(name, element)
        elif parent in ("metadata", "gpx") and name in ("author", "email"):
            self._sign(name, element)

    def finish(self) -> Iterator[Sequence[Record]]:
        """What was begun when the file ended."""
        if not self._trail.empty:
            yield from self._close()
        left_out(self._reading, self._refused)

    def _point(self, element: Element, time_tag: str) -> None:
        try:
            lat, lon = float(element.get("lat", "")), float(element.get("lon", ""))
        except ValueError:
            lat = lon = NAN
        told = element.find(time_tag)
        found = seconds_of(told.text) if told is not None and told.text else None
        if found is None:
            self._trail.add(lat, lon)
        else:
            self._trail.add(lat, lon, found[0], local=found[1])

    def _sign(self, name: str, element: Element) -> None:
        if name == "email":
            self._email = text_of(element)
            return
        self._author = text_of(element) or text_of(element.find("{*}name"))
        mail = element.find("{*}email")
        if mail is not None:
            self._email = "@".join(part for part in (mail.get("id"), mail.get("domain")) if part)

    def _signature(self) -> str:
        return f"{self._author} <{self._email}>".strip() if self._email else self._author

    def _say(self, name: str, element: Element) -> None:
        text = text_of(element)
        if name == "type":
            # Strava once wrote a number for the sport; it says nothing to a reader.
            self._facts.sport = "" if text.isdigit() else text[:100]
        if not text or name not in _SAID:
            return
        if name == "name":
            self._facts.title = text[:500]
        if text not in [said for _, said in self._said]:
            self._said.append((line_of(element), text))

    def _close(self) -> Iterator[Sequence[Record]]:
        trail, facts, said = self._trail, self._facts, self._said
        self._refused += trail.refused
        if not trail.empty or said:
            facts.author = self._signature()
            facts.device = self._device or ""
            own = may_speak(facts.author, self._reading)
            if not own:
                facts.title = ""
            if not trail.empty:
                yield from trail.records(facts)
            if own and self._texts and said:
                yield [self._caption(line, text) for line, text in said]
        self._trail, self._facts, self._said = Trail(self._reading, trail.following), Facts(), []

    def _caption(self, line: int, text: str) -> Post:
        return Post(kind=PostKind.CAPTION, text=text, at=self._reading.at(f"line {line}"), audience=Audience.UNKNOWN)

    def _waypoint(self, element: Element, time_tag: str) -> Iterator[Sequence[Record]]:
        place = from_degrees(element.get("lat"), element.get("lon"))
        if place is None:
            self._refused += 1
            return
        line = line_of(element)
        found = {local_name(child): text_of(child) for child in element}
        name = found.get("name", "")
        when = from_iso(text_of(element.find(time_tag)))
        at = self._reading.at(f"line {line}")
        batch: list[Record] = [Visit(kind=VisitKind.SAVED, name=name[:500], place=place, at=at, when=when)]
        notes = dict.fromkeys(text for key in ("desc", "cmt") if (text := found.get(key, "")) and text != name)
        if notes and self._texts and may_speak(self._signature(), self._reading):
            batch += [self._caption(line, text) for text in notes]
        yield batch
