"""Photos, as phones write them."""

from __future__ import annotations

import struct


def _entry(tag: int, kind: int, count: int, value: int) -> bytes:
    return struct.pack("<HHLL", tag, kind, count, value)


def _photo() -> bytes:
    """A JPEG with a place: two degrees, minutes and seconds."""
    first = 8 + 2 + 12 + 4 + 2 + 12 * 4 + 4
    tiff = b"II*\0" + struct.pack("<L", 8) + struct.pack("<H", 1) + _entry(0x8825, 4, 1, 26) + struct.pack("<L", 0)
    tiff += struct.pack("<H", 4) + _entry(1, 2, 2, ord("N")) + _entry(2, 5, 3, first) + _entry(3, 2, 2, ord("E"))
    tiff += _entry(4, 5, 3, first + 24) + struct.pack("<L", 0)
    tiff += struct.pack("<6L", 52, 1, 36, 1, 3000, 100) + struct.pack("<6L", 1, 1, 17, 1, 1200, 100)
    body = b"Exif\0\0" + tiff
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body + b"\xff\xda\0\x02" + bytes(200) + b"\xff\xd9"


SAMPLES = {"DCIM/100PEAR/IMG_0001.JPG": _photo()}
