"""TCX, Garmin's Training Center format: activities and courses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from scanner.model import Audience, Post, PostKind, Record
from scanner.plugins import MemberError, Reading
from scanner.readers.tracks.markup import Element, beside, elements, line_of, local_name, text_of
from scanner.readers.tracks.trail import NAN, Facts, Trail, left_out
from scanner.times import from_iso, seconds_of

__all__ = ["read_tcx"]

_WANTED: Final = ("Trackpoint", "Id", "Name", "Notes", "DistanceMeters", "Activity", "Course")
_WHOLE: Final = ("Trackpoint",)
_RECORDED: Final = frozenset({"Activity", "Course"})


def read_tcx(pieces: Iterable[bytes], reading: Reading, *, texts: bool = True) -> Iterator[Sequence[Record]]:
    """A ``Track`` for each activity and course, with or without points, and the notes written in it.

    ``texts`` False: the notes stand elsewhere in the export and are not repeated.
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
        self._trail = Trail(reading)
        self._facts = Facts()
        self._said: list[tuple[int, str]] = []
        self._refused = 0
        self._sport = ""
        self._times: dict[str, tuple[str, str]] = {}

    def meet(self, element: Element) -> Iterator[Sequence[Record]]:
        name = local_name(element)
        if name == "Trackpoint":
            self._point(element)
            return
        parent = element.getparent()
        within = local_name(parent)
        if name in _RECORDED:
            self._facts.sport = element.get("Sport", "")[:100]
            yield from self._close()
        elif name == "Id" and within == "Activity":
            self._facts.when = from_iso(text_of(element))
        elif name == "Name" and within == "Course":
            self._facts.title = text_of(element)[:500]
            self._say(element)
        elif name == "Name" and within == "Creator":
            self._facts.device = text_of(element)[:200]
        elif name == "Notes" and within in ("Activity", "Lap", "Course"):
            self._say(element)
        elif name == "DistanceMeters" and within == "Lap":
            self._facts.distance_m = (self._facts.distance_m or 0.0) + _number(text_of(element))

    def finish(self) -> Iterator[Sequence[Record]]:
        """What was begun when the file ended."""
        if not self._trail.empty or self._facts.when is not None:
            yield from self._close()
        left_out(self._reading, self._refused)

    def _point(self, element: Element) -> None:
        names = self._times.get(element.tag)
        if names is None:
            names = self._times[element.tag] = (beside(element, "Position"), beside(element, "Time"))
        position = element.find(names[0])
        if position is None:
            # Indoors, and before the satellites are found.
            return
        lat = lon = NAN
        for child in position:
            if local_name(child) == "LatitudeDegrees":
                lat = _number(text_of(child), NAN)
            elif local_name(child) == "LongitudeDegrees":
                lon = _number(text_of(child), NAN)
        found = seconds_of(text_of(element.find(names[1])))
        if found is None:
            self._trail.add(lat, lon)
        else:
            self._trail.add(lat, lon, found[0], local=found[1])

    def _say(self, element: Element) -> None:
        text = text_of(element)
        if text and text not in [said for _, said in self._said]:
            self._said.append((line_of(element), text))

    def _close(self) -> Iterator[Sequence[Record]]:
        trail, facts, said = self._trail, self._facts, self._said
        self._refused += trail.refused
        yield from trail.records(facts)
        if self._texts and said:
            yield [
                Post(kind=PostKind.CAPTION, text=text, at=self._reading.at(f"line {line}"), audience=Audience.UNKNOWN)
                for line, text in said
            ]
        self._trail, self._facts, self._said = Trail(self._reading, trail.following), Facts(), []


def _number(text: str, otherwise: float = 0.0) -> float:
    try:
        number = float(text)
    except ValueError:
        return otherwise
    return number if -1e9 < number < 1e9 else otherwise
