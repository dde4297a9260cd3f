"""The one place that turns what files write for a position into a :class:`Coordinate`, or refuses it."""

from __future__ import annotations

import re
from typing import Final

from scanner.model import Coordinate

__all__ = ["from_degrees", "from_e7", "from_semicircles", "parse"]

_NUMBER: Final = r"[+-]?\d{1,3}(?:[.,]\d+)?"
_MARGIN: Final = r"(?:\s*±\s*[\d.,]+\s*(?:m|meters|metres)?)?"
_HALF: Final = rf"({_NUMBER})\s*°?\s*([NSEWnsew])?{_MARGIN}"
_PAIR: Final = re.compile(rf"(?:[^\d:°+-]{{1,40}}:\s*)?[(\[]?\s*{_HALF}\s*[,;/ ]\s*{_HALF}\s*[)\]]?")
_GEO: Final = re.compile(rf"geo:({_NUMBER}),({_NUMBER})(?:[,;?].*)?", re.IGNORECASE)
_ANGLE: Final = r"(\d{1,3})\s*°\s*(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:\"|″|”|''))?\s*([NSEWnsew])"
_ANGLES: Final = re.compile(rf"[(\[]?\s*{_ANGLE}\s*[,;]?\s*{_ANGLE}\s*[)\]]?")
_LINK: Final = re.compile(
    rf"https?://\S*?(?:/@|[?&](?:q|query|ll|center|daddr|destination)=(?:loc:)?)({_NUMBER})(?:,|%2[cC])\+?({_NUMBER})"
)


def from_degrees(lat: object, lon: object) -> Coordinate | None:
    """Two numbers in degrees, or strings that hold one. None for anything else and for what is no place."""
    first, second = _degrees(lat), _degrees(lon)
    return None if first is None or second is None else Coordinate.of(first, second)


def from_e7(lat: object, lon: object) -> Coordinate | None:
    """Two integers in units of 1e-7 degrees; values that overflowed 32 bits are put right (as Google Takeout has them)."""
    first, second = _e7(lat), _e7(lon)
    return None if first is None or second is None else Coordinate.of(first, second)


def from_semicircles(lat: int, lon: int) -> Coordinate | None:
    """Two integers in the unit of FIT files: 2^31 is half a circle. None for what is no place."""
    return Coordinate.of(lat * (180 / 2**31), lon * (180 / 2**31))


def parse(text: str) -> Coordinate | None:
    """A position in words: ``(51.50 , -0.12)``, ``geo:51.5,-0.12``, ``51.5°, -0.12°``, ``51°30'0"N 0°7'12"W``, a map link.

    Latitude comes first. A pair of whole numbers is no position: too much else is written like that.
    """
    text = text.strip()
    if len(text) > 2000:
        return None
    if found := _GEO.fullmatch(text) or _LINK.match(text):
        return from_degrees(found[1], found[2])
    if found := _ANGLES.fullmatch(text):
        return _signed(_angle(found, 1), found[4], _angle(found, 5), found[8])
    found = _PAIR.fullmatch(text)
    if found is None or not any(sign in found[half] for half in (1, 3) for sign in ".,"):
        return None
    return _signed(_degrees(found[1]), found[2], _degrees(found[3]), found[4])


def _signed(lat: float | None, north: str | None, lon: float | None, east: str | None) -> Coordinate | None:
    if lat is None or lon is None:
        return None
    if (north or "n").lower() in "ew" and (east or "e").lower() in "ns":
        lat, north, lon, east = lon, east, lat, north
    return Coordinate.of(-lat if (north or "").lower() == "s" else lat, -lon if (east or "").lower() == "w" else lon)


def _angle(found: re.Match[str], group: int) -> float:
    return int(found[group]) + int(found[group + 1]) / 60 + float(found[group + 2] or 0) / 3600


def _degrees(value: object) -> float | None:
    if isinstance(value, str):
        try:
            return float(value.strip().rstrip("°").replace(",", "."))
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) > 360:
        return None
    return float(value)


def _e7(value: object) -> float | None:
    if isinstance(value, str) and re.fullmatch(r"[+-]?\d{1,12}", value.strip()):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > 1 << 33:
        return None
    return (value - (1 << 32) if value > 1_800_000_000 else value) / 1e7
