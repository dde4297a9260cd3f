"""Files whose structure is not walked: their two ends are searched for XMP and for a place written as ISO 6709."""

from __future__ import annotations

import re
from typing import Final

from scanner.readers.media.angles import iso6709
from scanner.readers.media.found import MAIN, Found
from scanner.readers.media.window import Part
from scanner.readers.media.xmp import read_xmp

__all__ = ["read_ends", "read_photoshop_head"]

_END: Final = 64 << 10
_PLACE: Final = re.compile(rb"(?:ISO6709|LOCATION|location)[^+\-]{1,40}([+-]\d{1,3}\.\d{2,8}[+-]\d{1,3}\.\d{2,8})")


def read_ends(part: Part, found: Found) -> None:
    """Search the first and the last 64 KB."""
    first = part.get(0, min(part.size, _END))
    rest = max(0, part.size - _END)
    last = part.get(max(rest, len(first)), _END) if part.size > len(first) else b""
    for data in (first, last):
        begin = data.find(b"<x:xmpmeta")
        end = data.find(b"</x:xmpmeta>", begin)
        if 0 <= begin < end:
            read_xmp(data[begin : end + 12], found)
        for match in _PLACE.finditer(data):
            place = iso6709(match[1].decode("ascii"))
            if place is not None:
                found.place(MAIN, place, "atom LOCATION")


def read_photoshop_head(part: Part) -> bytes:
    """The resource blocks of a Photoshop document, at most 1 MB of them."""
    colours = int.from_bytes(part.get(26, 4), "big")
    start = 30 + colours
    size = int.from_bytes(part.get(start, 4), "big")
    return part.get(start + 4, min(size, 1 << 20))
