"""Exif: a bounded walk over the tag directories of a TIFF structure, in either byte order (Exif 3.0, TIFF 6.0)."""

from __future__ import annotations

import struct
from typing import Final

from scanner.api import Coordinate, Moment, decode
from scanner.readers.media.angles import Angle, angle_of, degrees, position
from scanner.readers.media.found import LEFTOVER, MAIN, Found
from scanner.readers.media.iptc import read_iim, read_resources
from scanner.readers.media.moments import exif_time, gps_time, settle
from scanner.readers.media.window import Part
from scanner.readers.media.xmp import read_xmp

__all__ = ["read_gps_directory", "read_tiff"]

Entry = tuple[int, int, bytes]
Directory = dict[int, Entry]

_WIDTH: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
_CODE: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
_SHORT: Final = {order: struct.Struct(order + "H") for order in "<>"}
_LONG: Final = {order: struct.Struct(order + "I") for order in "<>"}
_RATIONALS: Final = {order: struct.Struct(order + "6I") for order in "<>"}
_ENTRY: Final = {order: struct.Struct(order + "HHI4s") for order in "<>"}
_MOST_ENTRIES: Final = 1_000
_MOST_PAGES: Final = 8
_MOST_TEXT: Final = 8 << 10
_MOST_BLOCK: Final = 1 << 20

_EXIF_IFD: Final = 0x8769
_GPS_IFD: Final = 0x8825
_CAPTIONS: Final = ((0x010E, "ImageDescription"), (0x9286, "UserComment"))
_WINDOWS_CAPTIONS: Final = ((0x9C9B, "XPTitle"), (0x9C9C, "XPComment"), (0x9C9F, "XPSubject"))


class _Tiff:
    """One TIFF structure: the part it stands in and its byte order (``<`` or ``>``)."""

    __slots__ = ("get", "order", "visited")

    def __init__(self, part: Part, order: str) -> None:
        self.get = part.getter()
        self.order = order
        self.visited: set[int] = set()

    def directory(self, offset: int) -> tuple[Directory, int]:
        """The entries at ``offset`` and the offset of the next directory; empty if there is none or it was seen before."""
        head = self.get(offset, 2)
        if offset < 8 or len(head) < 2 or offset in self.visited:
            return {}, 0
        self.visited.add(offset)
        count: int = _SHORT[self.order].unpack(head)[0]
        # A count that only makes sense the other way round: some editors copy a directory without turning its bytes.
        if count > 0xFF and (count & 0xFF) == 0:
            self.order = "<" if self.order == ">" else ">"
            count >>= 8
        body = self.get(offset + 2, 12 * min(count, _MOST_ENTRIES) + 4)
        whole = 12 * min(len(body) // 12, count)
        entries = {tag: (kind, number, raw) for tag, kind, number, raw in _ENTRY[self.order].iter_unpack(body[:whole])}
        tail = body[12 * count : 12 * count + 4]
        return entries, _LONG[self.order].unpack(tail)[0] if len(tail) == 4 else 0

    def raw(self, entry: Entry, most: int) -> bytes:
        """The bytes of a value, at most ``most``."""
        kind, count, inline = entry
        size = _WIDTH.get(kind, 0) * count
        if size <= 4:
            return inline[:size]
        return self.get(_LONG[self.order].unpack(inline)[0], size if size < most else most)

    def text(self, entry: Entry | None) -> str:
        """A text value up to its first NUL; empty for None and for numbers."""
        if entry is None or entry[0] not in (1, 2, 6, 7, 129):
            return ""
        raw = self.raw(entry, _MOST_TEXT).partition(b"\0")[0]
        return (raw.decode("ascii") if raw.isascii() else decode(raw)).strip()

    def pointer(self, entry: Entry | None) -> int:
        """The offset that an entry holds; 0 if it holds none."""
        if entry is None or entry[0] not in (3, 4, 13):
            return 0
        return int(struct.unpack_from(self.order + ("H" if entry[0] == 3 else "I"), entry[2])[0])

    def numbers(self, entry: Entry | None, most: int = 3) -> list[float]:
        """Up to ``most`` numbers. ``0/0`` behind the first counts as nought, every other zero denominator as not a number."""
        if entry is None:
            return []
        kind, count, inline = entry
        width = _WIDTH.get(kind, 0)
        raw = self.raw((kind, min(count, most), inline), width * most)
        if kind in (5, 10):
            pairs = struct.unpack(f"{self.order}{len(raw) // 8 * 2}{'I' if kind == 5 else 'i'}", raw[: len(raw) // 8 * 8])
            return [_ratio(pairs[n], pairs[n + 1], first=n == 0) for n in range(0, len(pairs), 2)]
        code = _CODE.get(kind)
        if code is None:
            return []
        return [
            float(value) for value in struct.unpack(f"{self.order}{len(raw) // width}{code}", raw[: len(raw) // width * width])
        ]


def _ratio(top: int, bottom: int, *, first: bool) -> float:
    if bottom:
        # A signed angle in an unsigned field: no angle is that large, and its two's complement is one.
        return (top - (1 << 32) if top > 0x7FFFFFFF >= bottom and top / bottom > 360 else top) / bottom
    return 0.0 if not top and not first else float("nan")


def read_tiff(part: Part, found: Found, *, thumbnail: bool = False) -> None:
    """Read a TIFF structure: GPS, times, maker, captions, and the XMP and IPTC blocks that TIFF files carry as tags.

    ``thumbnail``: it stands inside a thumbnail, so only a place is taken from it.
    """
    head = part.get(0, 8)
    order = "<" if head[:2] == b"II" else ">" if head[:2] == b"MM" else ""
    if not order or len(head) < 8:
        found.reading.note("an Exif block without its header was left out")
        return
    if head[2:4] in (b"+\0", b"\0+"):
        found.reading.note("a TIFF file in the form for more than 4 GB was not read")
        return
    found.saw("exif")
    tiff = _Tiff(part, order)
    main, following = tiff.directory(struct.unpack(order + "I", head[4:])[0])
    order = tiff.order
    exif, _ = tiff.directory(tiff.pointer(main.get(_EXIF_IFD)))
    tiff.order = order
    satellite = None
    for holder in (main, exif):
        if _GPS_IFD in holder:
            where, rank = ("Thumbnail:", LEFTOVER) if thumbnail else ("", MAIN)
            satellite = _gps(tiff, tiff.pointer(holder[_GPS_IFD]), found, rank, where)
            break
    tiff.order = order
    if not thumbnail:
        _facts(tiff, main, exif, satellite, found)
    for page in range(1, _MOST_PAGES):
        if not following or found.has_place or thumbnail:
            break
        extra, following = tiff.directory(following)
        if _GPS_IFD in extra:
            _gps(tiff, tiff.pointer(extra[_GPS_IFD]), found, LEFTOVER, f"IFD{page}:")


def read_gps_directory(part: Part, found: Found) -> None:
    """Read a TIFF structure whose first directory is itself the GPS directory, as in Canon's CR3 files."""
    head = part.get(0, 8)
    if len(head) == 8 and head[:2] in (b"II", b"MM"):
        tiff = _Tiff(part, "<" if head[:2] == b"II" else ">")
        found.time(1, _gps(tiff, struct.unpack(tiff.order + "I", head[4:])[0], found, MAIN, ""))


def _facts(tiff: _Tiff, main: Directory, exif: Directory, satellite: Moment | None, found: Found) -> None:
    make, model = tiff.text(main.get(0x010F)), tiff.text(main.get(0x0110))
    found.camera = found.camera or " ".join((model if model.lower().startswith(make.lower()) else f"{make} {model}").split())
    taken = exif_time(tiff.text(exif.get(0x9003) or main.get(0x9003)), tiff.text(exif.get(0x9011)))
    found.time(0, settle(taken, satellite))
    if taken is None:
        found.time(2, exif_time(tiff.text(exif.get(0x9004)), tiff.text(exif.get(0x9012))))
        found.time(5, exif_time(tiff.text(main.get(0x0132)), tiff.text(exif.get(0x9010))))
    if 0x013B in main:
        found.artist(tiff.text(main[0x013B]), "exif Artist")
    for tag, name in _CAPTIONS:
        entry = main.get(tag) or exif.get(tag)
        if entry is not None:
            found.caption(_user_comment(tiff, entry) if tag == 0x9286 else tiff.text(entry), f"exif {name}")
    for tag, name in _WINDOWS_CAPTIONS:
        if tag in main:
            found.caption(_utf16(tiff, main[tag]), f"exif {name}")
    if 0x9C9D in main:
        found.artist(_utf16(tiff, main[0x9C9D]), "exif XPAuthor")
    if 0x02BC in main:
        read_xmp(tiff.raw(main[0x02BC], _MOST_BLOCK), found)
    if 0x83BB in main:
        kind, count, inline = main[0x83BB]
        # Photoshop writes this block as 32-bit numbers, everybody else as bytes.
        read_iim(tiff.raw((1, count * (4 if kind == 4 else 1), inline), _MOST_BLOCK), found)
    if 0x8649 in main:
        read_resources(tiff.raw(main[0x8649], _MOST_BLOCK), found)


def _utf16(tiff: _Tiff, entry: Entry) -> str:
    return tiff.raw(entry, _MOST_TEXT).decode("utf-16-le", "replace").split("\0", 1)[0].strip()


def _user_comment(tiff: _Tiff, entry: Entry) -> str:
    raw = tiff.raw(entry, _MOST_TEXT)
    mark, body = raw[:8], raw[8:]
    if mark.startswith(b"UNICODE"):
        codec = "utf-16-be" if tiff.order == ">" else "utf-16-le"
        return body.decode(codec, "replace").split("\0", 1)[0].strip()
    if mark in (b"ASCII\0\0\0", bytes(8)):
        return decode(body.split(b"\0", 1)[0]).strip()
    return ""


def _gps(tiff: _Tiff, offset: int, found: Found, rank: int, where: str) -> Moment | None:
    """Read a GPS directory into ``found``; gives its own time, which the caller weighs against the camera's."""
    tags, _ = tiff.directory(offset)
    if not tags:
        found.reading.note("a GPS field points outside the file's metadata")
        return None
    if 2 in tags or 4 in tags:
        lat, lon = _angle(tiff, tags.get(2), tags.get(1)), _angle(tiff, tags.get(4), tags.get(3))
        place: Coordinate | None = position(lat, lon)
        if place is not None:
            radius = tiff.numbers(tags.get(0x1F), 1)
            found.place(rank, place, f"exif {where}GPSLatitude", radius[0] if radius else None)
        elif lat is not None and lon is not None and not (lat.letter and lon.letter) and (lat.value or lon.value):
            found.reading.note("a GPS position does not say north or south, east or west: look at this file by hand")
        else:
            found.reading.note("a GPS field holds no position on earth")
    return gps_time(tiff.text(tags.get(0x1D)), tiff.numbers(tags.get(7)))


def _angle(tiff: _Tiff, entry: Entry | None, reference: Entry | None) -> Angle | None:
    if entry is None:
        return None
    # Any type may hold the letter; only its first one counts ("N", "n", "North").
    letter = (reference[2] if reference[1] < 5 else tiff.raw(reference, 16))[:1].decode("latin-1").upper() if reference else ""
    letter = letter if letter and letter in "NSEW" else ""
    if entry[0] == 5 and entry[1] == 3:
        # Nearly every photo there is: whole degrees and minutes, or minutes with a fraction and no seconds.
        raw = tiff.get(_LONG[tiff.order].unpack(entry[2])[0], 24)
        if len(raw) == 24:
            a, b, c, d, e, f = _RATIONALS[tiff.order].unpack(raw)
            if b and d and f and not a % b and a <= 180 * b and c < 60 * d and e < 60 * f and not (c % d and e):
                return Angle(a / b + c / d / 60 + e / f / 3600, letter)
    if entry[0] in (2, 7, 129):
        angle = angle_of(tiff.text(entry))
        return Angle(angle.value, angle.letter or letter, angle.signed) if angle else None
    value = degrees(tiff.numbers(entry))
    # Only a type that has a sign says something by not being negative.
    return None if value is None else Angle(value, letter, signed=entry[0] in (6, 8, 9, 10, 11, 12))
