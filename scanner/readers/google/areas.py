"""Where an activity happened: the areas that My Activity puts beside it."""

from __future__ import annotations

import re
from typing import Final

from scanner.model import Audience, Coordinate, Location, Moment, Visit, VisitKind
from scanner.plugins import Reading
from scanner.readers.google.columns import Columns, seconds_of
from scanner.readers.google.lookups import AREA_RADIUS_M

__all__ = ["Areas"]

_DEVICE: Final = re.compile(
    r"\b(?:device|phone)\b|gerät|appareil|dispositivo|toestel|apparaat|enhet|enhed|laite|urządze|zařízen|eszköz|устройств"
    r"|デバイス|端末|设备|裝置|기기",
    re.IGNORECASE,
)
# The page that explains "your places" (home and work) is the same in every language.
_OWN_PLACES: Final = "answer/3184808"
_NAMED: Final = re.compile(r"\(([^()]{1,60})\)\s*$")
_HOMES: Final = frozenset({"home", "zuhause", "domicile", "casa", "thuis", "hemma", "hjem", "koti", "dom", "domov", "otthon"})
_WORKS: Final = frozenset(
    {"work", "arbeit", "arbeitsplatz", "travail", "trabajo", "trabalho", "lavoro", "werk", "arbete", "jobb"}
)
_UNTOLD: Final = "areas that do not say, in a known language, that a device reported them were left out"


class Areas:
    """Areas of one member: those a device reported are positions, the labelled ones ("Home") are places."""

    def __init__(self, reading: Reading) -> None:
        """Start with none."""
        self.columns = Columns(reading)
        self._reading = reading
        self._labelled: set[tuple[str, Coordinate]] = set()

    def add(self, place: Coordinate | None, source: str, explained: str, when: Moment | None, at: Location) -> Visit | None:
        """Take in an area. A labelled place is given once however often it comes up."""
        named = _NAMED.search(source)
        if place is not None and (_OWN_PLACES in explained or (named and _label(named[1]) in ("HOME", "WORK"))):
            label = _label(named[1]) if named else "SAVED"
            if (label, place) in self._labelled:
                return None
            self._labelled.add((label, place))
            return Visit(
                kind=VisitKind.LABELLED,
                label=label,
                place=place,
                radius_m=AREA_RADIUS_M,
                when=when,
                at=at,
                audience=Audience.PLATFORM_HELD,
            )
        if place is not None and _DEVICE.search(source):
            self.columns.add(place, seconds_of(when), AREA_RADIUS_M)
        elif place is not None:
            self._reading.note(_UNTOLD)
        return None


def _label(word: str) -> str:
    plain = word.strip().casefold()
    return "HOME" if plain in _HOMES else "WORK" if plain in _WORKS else word.strip().upper()
