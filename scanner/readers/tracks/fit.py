"""FIT: what sports watches and bicycle computers write. One file is one activity, one course, or a day's measurements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from scanner.coordinates import from_semicircles
from scanner.model import Coordinate, Record, Visit, VisitKind
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.tracks.fitwire import NONE, Asked, Run, runs
from scanner.readers.tracks.trail import NAN, Facts, Trail, left_out
from scanner.readers.tracks.unpacking import unpacked
from scanner.times import fit_seconds, from_fit

__all__ = ["read_fit"]

_LARGEST: Final = 64 << 20
# Numbers of messages and of their fields (FIT profile; "location" is not in it and is known from GPSBabel).
_FILE, _USER, _SESSION, _RECORD, _DEVICE, _LOCATION, _COURSE = 0, 3, 18, 20, 23, 29, 31
_TIME: Final = 253
_WANTED: Final = {
    _FILE: Asked((1, 2, 3), (8,)),
    _USER: Asked((), (0,)),
    _SESSION: Asked((2, 3, 4, 5, 9, 38, 39)),
    _RECORD: Asked((0, 1, 31)),
    _DEVICE: Asked((0, 2, 3, 4), (27,)),
    _LOCATION: Asked((1, 2), (0,)),
    _COURSE: Asked((4,), (5,)),
}
# By number, as the profile names them.
_SPORTS: Final = (
    "generic running cycling transition fitness_equipment swimming basketball soccer tennis american_football training "
    "walking cross_country_skiing alpine_skiing snowboarding rowing mountaineering hiking multisport paddling flying "
    "e_biking motorcycling boating driving golf hang_gliding horseback_riding hunting fishing inline_skating rock_climbing "
    "sailing ice_skating sky_diving snowshoeing snowmobiling stand_up_paddleboarding surfing"
).split()
_MAKERS: Final = {1: "Garmin", 23: "Suunto", 32: "Wahoo", 123: "Polar", 260: "Zwift", 265: "Strava", 294: "Coros"}


def read_fit(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """A ``Track`` for each activity or course, a saved place for each location that was stored on the device.

    :raises MemberError: when the packed data is damaged, or the file is larger than 64 MiB.
    """
    pieces: list[bytes] = []
    size, trouble = 0, None
    try:
        for piece in unpacked(member):
            size += len(piece)
            if size > _LARGEST:
                raise MemberError(f"a FIT file of more than {_LARGEST >> 20} MiB", over_limit=True)
            pieces.append(piece)
    except MemberError as error:
        if error.over_limit or not pieces:
            raise
        trouble = error
    told: list[str] = []
    file = _File(reading, 1)
    refused = 0
    for run in runs(b"".join(pieces), _WANTED, told):
        if run.starts:
            yield from file.finish()
            refused += file.trail.refused
            file = _File(reading, file.trail.following)
        yield from file.meet(run)
    yield from file.finish()
    left_out(reading, refused + file.trail.refused)
    if trouble is not None:
        raise trouble
    for text in dict.fromkeys(told):
        reading.note(text)


class _File:
    def __init__(self, reading: Reading, first: int) -> None:
        self._reading = reading
        self.trail = Trail(reading, first)
        self._facts = Facts()
        self._recorded = False
        self._made: dict[int, Any] = {}
        self._places = 0

    def meet(self, run: Run) -> Iterator[Sequence[Record]]:
        columns = run.columns
        if run.message == _RECORD:
            self._points(run)
        elif run.message == _SESSION:
            for index in range(run.count):
                self._session({number: column[index] for number, column in columns.items()})
        elif run.message == _LOCATION:
            yield [visit for index in range(run.count) if (visit := self._location(columns, index)) is not None]
        elif run.message == _USER:
            self._facts.author = _string(columns.get(0, [b""])[-1])
        elif run.message == _COURSE:
            self._facts.title = _string(columns.get(5, [b""])[-1])
            self._facts.sport = _sport(columns.get(4, [NONE])[-1])
        elif run.message == _FILE:
            self._made = {number: column[0] for number, column in columns.items()}
        elif not self._facts.device:
            self._device(run)

    def finish(self) -> Iterator[Sequence[Record]]:
        if self._recorded or not self.trail.empty:
            facts, made = self._facts, self._made
            facts.device = facts.device or _made_by(made.get(8), made.get(1), made.get(2), made.get(3))
            yield from self.trail.records(facts)

    def _points(self, run: Run) -> None:
        lats, lons = run.columns.get(0), run.columns.get(1)
        if lats is None or lons is None:
            return
        radii = run.columns.get(31) or [NONE] * run.count
        trail = self.trail
        for seconds, lat, lon, radius in zip(run.columns[_TIME], lats, lons, radii, strict=True):
            if lat == NONE or lon == NONE:
                continue
            place = from_semicircles(lat, lon)
            if place is None:
                trail.refused += 1
                continue
            trail.add(
                place.lat,
                place.lon,
                fit_seconds(seconds),
                radius_m=float(radius) if radius > 0 else NAN,
            )

    def _session(self, found: dict[int, Any]) -> None:
        facts = self._facts
        sport = _sport(found.get(5, NONE))
        if not self._recorded:
            facts.sport = sport
            facts.when = from_fit(found.get(2))
            facts.start = _place(found, 3, 4)
        elif sport != facts.sport:
            facts.sport = "multisport"
        facts.end = _place(found, 38, 39)
        if (distance := found.get(9, NONE)) != NONE:
            facts.distance_m = (facts.distance_m or 0.0) + distance / 100
        self._recorded = True

    def _location(self, columns: dict[int, list[Any]], index: int) -> Visit | None:
        found = {number: column[index] for number, column in columns.items()}
        place = _place(found, 1, 2)
        self._places += 1
        if place is None:
            return None
        at = self._reading.at(f"point {self._places}")
        name = _string(found.get(0, b""))
        return Visit(kind=VisitKind.SAVED, name=name, place=place, at=at, when=from_fit(found.get(_TIME)))

    def _device(self, run: Run) -> None:
        for index in range(run.count):
            found = {number: column[index] for number, column in run.columns.items()}
            if found.get(0) == 0:
                self._facts.device = _made_by(found.get(27), found.get(2), found.get(4), found.get(3))
                return


def _sport(number: int) -> str:
    return _SPORTS[number] if 0 <= number < len(_SPORTS) else ""


def _place(found: dict[int, Any], lat: int, lon: int) -> Coordinate | None:
    first, second = found.get(lat, NONE), found.get(lon, NONE)
    return None if NONE in (first, second) else from_semicircles(first, second)


def _made_by(name: Any, maker: Any, product: Any, serial: Any) -> str:
    """What the device is called, with its serial number: files of two accounts may name the same one."""
    called = _string(name)
    if not called and isinstance(maker, int) and maker != NONE:
        called = _MAKERS.get(maker, f"maker {maker}")
        called += f" {product}" if isinstance(product, int) and product != NONE else ""
    if isinstance(serial, int) and serial > 0:
        called = f"{called} (serial {serial})".strip()
    return called


def _string(value: Any) -> str:
    if not isinstance(value, bytes):
        return ""
    return value.partition(b"\0")[0].decode("utf-8", "replace").strip()
