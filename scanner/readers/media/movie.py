"""Films: the place, time and words in a ``moov`` box, as phones and cameras write them.

Sources: Apple's QuickTime File Format (user data ``©xyz``; metadata keys ``com.apple.quicktime.*``), 3GPP TS 26.244
section 8.10 (``loci``), ISO/IEC 14496-12 (``mvhd``).
"""

from __future__ import annotations

import struct
from typing import Final

from scanner.api import Coordinate, decode, from_iso
from scanner.readers.media.angles import iso6709
from scanner.readers.media.found import COPY, MAIN, Found
from scanner.readers.media.jpeg import read_jpeg
from scanner.readers.media.moments import exif_time, movie_time
from scanner.readers.media.walk import walk
from scanner.readers.media.window import Part
from scanner.readers.media.xmp import read_xmp

__all__ = ["read_movie"]

_MOST_BOXES: Final = 400
_MOST_VALUE: Final = 8 << 10
_MOST_XMP: Final = 2 << 20
_AHEAD: Final = 256 << 10

_APPLE: Final = "com.apple.quicktime."
_CAPTION_KEYS: Final = ("description", "title", "comment", "displayname", "information")
_ARTIST_KEYS: Final = ("artist", "author", "creator", "producer", "director")
_CAPTION_ATOMS: Final = (b"\xa9des", b"\xa9nam", b"\xa9cmt", b"\xa9inf", b"desc", b"titl", b"dscp")
_ARTIST_ATOMS: Final = (b"\xa9ART", b"\xa9aut", b"\xa9dir", b"auth", b"perf")


def read_movie(moov: Part, found: Found) -> None:
    """Read a ``moov`` box. Sample tables are jumped over, whatever their size."""
    found.saw("atom")
    moov.get(0, min(moov.size, _AHEAD))
    for name, body in walk(moov, _MOST_BOXES):
        if name == b"mvhd":
            _header(body, found)
        elif name == b"udta":
            _user_data(body, found)
        elif name == b"meta":
            _metadata(body, found)
        elif name == b"trak":
            for inner, block in walk(body, 50):
                if inner == b"udta":
                    _user_data(block, found)
                elif inner == b"meta":
                    _metadata(block, found)


def _header(body: Part, found: Found) -> None:
    head = body.get(0, 12)
    if len(head) == 12:
        found.time(2, movie_time(struct.unpack_from(">Q" if head[0] == 1 else ">I", head, 4)[0]))


def _user_data(udta: Part, found: Found) -> None:
    make = model = ""
    for name, body in walk(udta, _MOST_BOXES):
        if name == b"\xa9xyz":
            _place(_words(body), "©xyz", MAIN, found)
        elif name == b"loci":
            _loci(body.all(_MOST_VALUE), found)
        elif name == b"\xa9day":
            _day(_words(body), 1, found)
        elif name == b"\xa9mak":
            make = _words(body)
        elif name == b"\xa9mod":
            model = _words(body)
        elif name in _CAPTION_ATOMS:
            found.caption(_words(body), f"atom {name.decode('latin-1')}")
        elif name in _ARTIST_ATOMS:
            found.artist(_words(body), f"atom {name.decode('latin-1')}")
        elif name == b"XMP_":
            read_xmp(body.all(_MOST_XMP), found)
        elif name == b"meta":
            _metadata(body, found)
        elif name == b"CNTH":
            # Canon keeps a thumbnail with its Exif in the film.
            for inner, block in walk(body, 5):
                if inner == b"CNDA":
                    read_jpeg(block, found)
    found.camera = found.camera or f"{make} {model}".strip()


def _words(body: Part) -> str:
    """The text of a user data atom: with a length and a language in front, as 3GPP writes it, or bare."""
    data = body.all(_MOST_VALUE)
    if len(data) >= 16 and data[4:8] == b"data":
        data = data[16:]
    elif data[:4] == bytes(4) and len(data) > 6:
        data = data[6:]
    elif len(data) > 4 and 0 < struct.unpack_from(">H", data)[0] <= len(data) - 4:
        data = data[4 : 4 + struct.unpack_from(">H", data)[0]]
    return decode(data).strip("\0 ")


def _place(text: str, key: str, rank: int, found: Found, radius_m: float | None = None) -> None:
    place = iso6709(text)
    if place is not None:
        found.place(rank, place, f"atom {key}", radius_m)
    elif text:
        found.reading.note("a place field of a film holds no position on earth")


def _loci(data: bytes, found: Found) -> None:
    """3GPP's location box: a name, a role, then longitude and latitude as 16.16 fixed point."""
    rest = data[6:]
    if rest[:2] in (b"\xfe\xff", b"\xff\xfe"):
        end = next((n for n in range(2, len(rest) - 1, 2) if rest[n : n + 2] == b"\0\0"), -1)
        name, rest = decode(rest[: max(end, 0)]), rest[end + 2 :]
    else:
        end = rest.find(b"\0")
        name, rest = decode(rest[: max(end, 0)]), rest[end + 1 :]
    if end < 0 or len(rest) < 9:
        return
    role, lon, lat = struct.unpack_from(">Bii", rest)
    place = Coordinate.of(lat / 65536, lon / 65536)
    # Role 2 is a fictional place.
    if place is not None and role != 2:
        found.place(COPY, place, "atom loci")
        found.town(name, "atom loci")


def _day(text: str, rank: int, found: Found) -> None:
    found.time(rank, from_iso(text) or exif_time(text))


def _metadata(meta: Part, found: Found) -> None:
    """Apple's keys and values, or the iTunes list: a ``meta`` box with or without version and flags in front."""
    start = 0 if meta.get(4, 4) in (b"hdlr", b"keys", b"ilst") else 4
    children = dict(walk(meta.sub(start, meta.size), 50))
    names: list[str] = []
    if b"keys" in children:
        for _, body in walk(children[b"keys"].sub(8, children[b"keys"].size), _MOST_BOXES):
            names.append(decode(body.all(256)).strip("\0"))
    values: dict[str, str] = {}
    if b"ilst" in children:
        for name, body in walk(children[b"ilst"], _MOST_BOXES):
            number = struct.unpack(">I", name)[0]
            known = names[number - 1] if 0 < number <= len(names) else name.decode("latin-1")
            for inner, block in walk(body, 10):
                if inner == b"data":
                    values.setdefault(known, decode(block.all(_MOST_VALUE)[8:]).strip("\0 "))
    if values:
        _keyed(values, found)


def _keyed(values: dict[str, str], found: Found) -> None:
    radius = None
    for key, value in values.items():
        if key.endswith("location.accuracy.horizontal"):
            try:
                radius = float(value)
            except ValueError:
                radius = None
    for key, value in values.items():
        short = key.removeprefix(_APPLE)
        if key.endswith("location.ISO6709") or key in ("\xa9xyz", "location"):
            _place(value, key, MAIN, found, radius)
        elif short in ("creationdate", "content.creationdate"):
            _day(value, 0, found)
        elif key == "\xa9day":
            _day(value, 1, found)
        elif short == "location.name":
            found.town(value, f"atom {key}")
        elif short in _CAPTION_KEYS or key.encode("latin-1", "replace") in _CAPTION_ATOMS:
            found.caption(value, f"atom {key}")
        elif short in _ARTIST_KEYS or key.encode("latin-1", "replace") in _ARTIST_ATOMS:
            found.artist(value, f"atom {key}")
    make, model = values.get(_APPLE + "make", ""), values.get(_APPLE + "model", "")
    found.camera = found.camera or f"{make} {model}".strip()
