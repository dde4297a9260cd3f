"""Records.json and the older Location History.json: up to gigabytes of positions, read in columns."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import Annotated, Any, Final

from msgspec import Meta, Struct

from scanner.coordinates import from_e7
from scanner.jsonio import Elements, parts
from scanner.model import Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import ODD
from scanner.readers.google.columns import BATCH, NOWHERE, Columns, seconds_of, tell
from scanner.readers.google.elements import number
from scanner.times import EARLIEST, LATEST, from_epoch, from_iso

__all__ = ["read_records"]

_NAN: Final = float("nan")
_ABSENT: Final = 1 << 40
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LAT_E7: Final = 900_000_000
_LON_E7: Final = 1_800_000_000
# Nearer than this to 0,0 (in both directions) there is no place; see ``Coordinate.of``.
_ZERO_E7: Final = 10_000
_OLD: Final = b'"timestampMs"'


class _Position(Struct, gc=False):
    """A record since 2022, which states its time in ISO 8601."""

    latitudeE7: int = _ABSENT  # noqa: N815 - the format's own names
    longitudeE7: int = _ABSENT  # noqa: N815
    accuracy: float = _NAN
    timestamp: Annotated[datetime, Meta(tz=True)] = _NEVER


class _OldPosition(Struct, gc=False):
    """A record until 2021, which states its time in milliseconds, in quotes."""

    latitudeE7: int = _ABSENT  # noqa: N815
    longitudeE7: int = _ABSENT  # noqa: N815
    accuracy: float = _NAN
    timestampMs: str = "0"  # noqa: N815


_TIME: Final = attrgetter("timestamp")


def read_records(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """Positions with time and error. Entries without a position (Wi-Fi scans, settings of a device) are passed over."""
    kind: type[_Position] | type[_OldPosition] = _OldPosition if _OLD in member.head(16 << 10) else _Position
    columns = Columns(reading)
    elements, known = 0, 0
    for part in parts(member, reading.note, lambda key: kind if key == "locations" else None):
        if not isinstance(part, Elements) or part.key != "locations":
            continue
        elements += len(part.items)
        items = part.items
        if items and type(items[0]) is kind and not _is_mixed(items, kind):
            known += len(items)
            _take(items, columns, reading)
        else:
            known += sum(_take_one(item, columns, reading) for item in items)
        if len(columns) >= BATCH:
            yield columns.positions()
    yield columns.positions()
    if elements and not known:
        reading.unread("this file")


def _is_mixed(items: list[Any], kind: type) -> bool:
    return any(type(item) is not kind for item in items)


def _take(items: list[Any], columns: Columns, reading: Reading) -> None:
    lats = [item.latitudeE7 for item in items]
    lons = [item.longitudeE7 for item in items]
    seconds = _seconds(items)
    if min(seconds, default=0) < EARLIEST or max(seconds, default=0) >= LATEST:
        seconds = array("d", [at if EARLIEST <= at < LATEST else _NAN for at in seconds])
    radii = array("f", [item.accuracy if item.accuracy >= 0 else _NAN for item in items])
    first = columns.count
    columns.count += len(items)
    if max(lats) > _LAT_E7 or max(lons) > _LON_E7 or min(lats) < -_LAT_E7 or min(lons) < -_LON_E7 or _near_zero(lats, lons):
        keep = _kept(lats, lons, reading)
        lats, lons = [lats[row] for row in keep], [lons[row] for row in keep]
        seconds = array("d", [seconds[row] for row in keep])
        radii = array("f", [radii[row] for row in keep])
        columns.numbers.extend([first + row for row in keep])
    else:
        columns.numbers.extend(range(first, first + len(items)))
    columns.lats.extend([lat / 1e7 for lat in lats])
    columns.lons.extend([lon / 1e7 for lon in lons])
    columns.seconds.extend(seconds)
    columns.radii.extend(radii)


def _seconds(items: list[Any]) -> array[float]:
    if type(items[0]) is _Position:
        return array("d", map(datetime.timestamp, map(_TIME, items)))
    return array("d", [int(item.timestampMs) / 1000 if len(item.timestampMs) < 16 and item.timestampMs.isdecimal() else 0
                       for item in items])  # fmt: skip


def _near_zero(lats: list[int], lons: list[int]) -> bool:
    return min(map(abs, lats)) < _ZERO_E7 and min(map(abs, lons)) < _ZERO_E7


def _kept(lats: list[int], lons: list[int], reading: Reading) -> list[int]:
    """The rows that hold a place. Coordinates that overflowed 32 bits, as some exports have them, are put right."""
    keep: list[int] = []
    absurd = 0
    for row, (lat, lon) in enumerate(zip(lats, lons, strict=True)):
        # Nearly every row passes here; the rest goes to the one place that judges coordinates.
        if -_LAT_E7 <= lat <= _LAT_E7 and -_LON_E7 <= lon <= _LON_E7 and not -_ZERO_E7 < lat < _ZERO_E7:
            keep.append(row)
            continue
        if lat == _ABSENT or lon == _ABSENT:
            continue
        place = from_e7(lat, lon)
        if place is None:
            absurd += 1
            continue
        lats[row], lons[row] = round(place.lat * 1e7), round(place.lon * 1e7)
        keep.append(row)
    tell(reading, NOWHERE, absurd)
    return keep


def _take_one(item: Any, columns: Columns, reading: Reading) -> bool:
    """An entry of an unusual shape; what has the wrong type counts as absent. False when it is no entry at all."""
    if isinstance(item, Struct):
        _take([item], columns, reading)
        return True
    if not isinstance(item, dict):
        columns.add(None, _NAN)
        if item is not None:
            reading.note(ODD)
        return False
    lat, lon = item.get("latitudeE7"), item.get("longitudeE7")
    place = from_e7(lat, lon)
    if place is None and lat is not None and lon is not None:
        reading.note(NOWHERE)
    stated = item.get("timestamp")
    when = from_iso(stated) if isinstance(stated, str) else from_epoch(item.get("timestampMs"))
    error = number(item.get("accuracy"))
    columns.add(place, seconds_of(when), error if error is not None and error >= 0 else _NAN)
    return place is not None or bool(item.keys() & _KEYS)


_KEYS: Final = frozenset(
    {"timestamp", "timestampMs", "latitudeE7", "deviceTag", "serverTimestamp", "locationMetadata", "source"}
)
