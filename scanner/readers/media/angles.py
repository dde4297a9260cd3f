"""Latitudes and longitudes as image and video metadata write them, turned into a coordinate or refused.

Sources: Exif 3.0 (CIPA DC-008) section 4.6.6 for the GPS tags, XMP specification part 2 for ``DDD,MM.mmk``, ISO 6709
annex H for the strings of QuickTime and Android videos.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from scanner.api import Coordinate

__all__ = ["Angle", "angle_of", "degrees", "iso6709", "position"]

_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?(?:/\d+(?:\.\d+)?)?")
_UNITS: Final = re.compile(r"deg(?:rees?)?|min(?:utes?)?|sec(?:onds?)?|[°º˚'\"′″’”,;:\s]", re.IGNORECASE)
_COMPASS: Final = re.compile(r"north|south|east|west", re.IGNORECASE)
_EXPONENT: Final = re.compile(r"\d[eE][+-]?\d")
_DECIMAL_COMMA: Final = re.compile(r"([+-]?\d{1,3}),(\d+)(\s*[NSEWnsew])?")
_ISO6709: Final = re.compile(r"([+-])(\d{1,6}(?:\.\d+)?)([+-])(\d{1,7}(?:\.\d+)?)")
_LETTERS: Final = "NSEW"


class Angle(Struct, frozen=True):
    """Degrees, and the letter of the hemisphere if one was given. ``signed``: the sign itself means something."""

    value: float
    letter: str = ""
    signed: bool = False


def degrees(parts: Sequence[float]) -> float | None:
    """Degrees, minutes and seconds to degrees; None if a part is not a number or is out of its range.

    Some writers repeat the fraction (``51.5, 30, 0`` for 51.5 degrees); then the larger unit alone is the value.
    """
    if not parts or not all(math.isfinite(part) for part in parts[:3]):
        return None
    whole, minutes, seconds = (*(abs(part) for part in parts[:3]), 0.0, 0.0)[:3]
    if minutes > 60 or seconds > 60:
        return None
    if minutes % 1 and seconds and abs(minutes % 1 * 60 - seconds) < 1:
        seconds = 0.0
    if whole % 1 and (minutes or seconds) and abs(whole % 1 * 60 - minutes - seconds / 60) < 1:
        minutes = seconds = 0.0
    value = whole + minutes / 60 + seconds / 3600
    return -value if any(part < 0 for part in parts[:3]) else value


def angle_of(text: str) -> Angle | None:
    """An angle in words: ``51,30.5N``, ``51,30,26N``, ``-0.1276``, ``51 deg 30' 26.00" N``, ``51,5074`` (decimal comma)."""
    text = text.strip()
    if not text or len(text) > 80:
        return None
    if comma := _DECIMAL_COMMA.fullmatch(text):
        fraction, letter = comma[2], comma[3]
        if not letter or len(fraction) > 2 or int(fraction) >= 60:
            text = f"{comma[1]}.{fraction}{letter or ''}"
    if _EXPONENT.search(text):
        return None
    numbers = _NUMBER.findall(text)
    rest = _UNITS.sub("", _COMPASS.sub(lambda word: word[0][0], _NUMBER.sub("", text)))
    sign = rest[:1] if rest[:1] in ("+", "-") else ""
    letter = rest[len(sign) :].upper()
    if not 1 <= len(numbers) <= 3 or (letter and (len(letter) > 1 or letter not in _LETTERS)):
        return None
    parts: list[float] = []
    for number in numbers:
        top, _, bottom = number.partition("/")
        divisor = float(bottom) if bottom else 1.0
        if not divisor:
            return None
        parts.append(float(top) / divisor)
    value = degrees(parts)
    return None if value is None else Angle(-value if sign == "-" else value, letter, signed=not letter)


def position(lat: Angle | None, lon: Angle | None) -> Coordinate | None:
    """The place of two angles; None when either is missing, out of range, or does not say which hemisphere it is in.

    A negative value is south or west whatever the letter says: writers that sign their values often leave the default
    letter in place. A pair whose letters show that the two were exchanged is put right.
    """
    if lat is None or lon is None:
        return None
    if lat.letter in ("E", "W") and lon.letter in ("N", "S"):
        lat, lon = lon, lat
    north, east = _signed(lat, "NS"), _signed(lon, "EW")
    return None if north is None or east is None else Coordinate.of(north, east)


def _signed(angle: Angle, letters: str) -> float | None:
    if angle.value < 0:
        return angle.value
    if angle.letter:
        return (angle.value if angle.letter == letters[0] else -angle.value) if angle.letter in letters else None
    return angle.value if angle.signed or not angle.value else None


def iso6709(text: str) -> Coordinate | None:
    """``+51.5074-000.1278+010/``, also in the forms with minutes and seconds (``+5130.44-00007.67/``)."""
    match = _ISO6709.search(text)
    if match is None:
        return None
    lat, lon = _packed(match[2], 2), _packed(match[4], 3)
    if lat is None or lon is None:
        return None
    return Coordinate.of(-lat if match[1] == "-" else lat, -lon if match[3] == "-" else lon)


def _packed(digits: str, width: int) -> float | None:
    whole, dot, fraction = digits.partition(".")
    if len(whole) <= 3:
        return float(digits)
    if len(whole) not in (width + 2, width + 4):
        return None
    last = dot + fraction
    if len(whole) == width + 2:
        return degrees((float(whole[:width]), float(whole[width:] + last)))
    return degrees((float(whole[:width]), float(whole[width : width + 2]), float(whole[width + 2 :] + last)))
