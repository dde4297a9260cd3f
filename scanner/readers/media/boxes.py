"""ISO base media files: a walk over boxes, and the Exif and XMP items of HEIC, HEIF, AVIF, JPEG XL, JPEG 2000 and CR3.

Sources: ISO/IEC 14496-12 (boxes, item location), ISO/IEC 23008-12 annex A (Exif and XMP items). Picture and film data
(``mdat``) are jumped over; only what an item's own entry points at is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.readers.media.chunks import read_exif
from scanner.readers.media.found import Found
from scanner.readers.media.movie import read_movie
from scanner.readers.media.tiff import read_gps_directory
from scanner.readers.media.walk import walk
from scanner.readers.media.window import Part
from scanner.readers.media.xmp import read_xmp

__all__ = ["read_boxes"]

_MOST_TOP: Final = 300
_MOST_META: Final = 1 << 20
_MOST_ITEM: Final = 2 << 20
_MOST_EXTENTS: Final = 64
_XMP_UUID: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF_UUID: Final = b"JpgTiffExif->JP2"
_CANON_UUID: Final = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")


def read_boxes(part: Part, found: Found) -> None:
    """Read a file made of boxes, picture or film."""
    headed = False
    for name, body in walk(part, _MOST_TOP):
        headed = headed or name in (b"meta", b"moov", b"Exif", b"xml ", b"jp2h", b"jxlc", b"jxlp")
        if name == b"meta":
            _items(part, body, found)
        elif name == b"moov":
            read_movie(body, found)
            _canon(body, found)
        elif name == b"uuid":
            _uuid(body, found)
        elif name == b"Exif":
            read_exif(body, found)
        elif name == b"xml ":
            read_xmp(body.all(_MOST_ITEM), found)
        elif name == b"brob":
            found.reading.note("a Brotli-compressed piece of metadata was not read")
    if not headed:
        found.reading.note("the part that holds the metadata was not found; the file may be cut")


def _uuid(body: Part, found: Found) -> None:
    kind, rest = body.get(0, 16), body.sub(16, body.size)
    if kind == _XMP_UUID:
        read_xmp(rest.all(_MOST_ITEM), found)
    elif kind == _EXIF_UUID:
        read_exif(rest, found)


def _canon(moov: Part, found: Found) -> None:
    for name, body in walk(moov, 100):
        if name == b"uuid" and body.get(0, 16) == _CANON_UUID:
            for inner, block in walk(body.sub(16, body.size), 20):
                if inner in (b"CMT1", b"CMT2"):
                    read_exif(block, found)
                elif inner == b"CMT4":
                    read_gps_directory(block, found)


def _items(part: Part, meta: Part, found: Found) -> None:
    """The Exif and XMP items of a picture's ``meta`` box."""
    children = dict(walk(meta.sub(4, meta.size), 100))
    if b"iinf" not in children or b"iloc" not in children:
        return
    wanted = dict(_names(children[b"iinf"]))
    if not wanted:
        return
    store = children.get(b"idat")
    for item, pieces in _locations(children[b"iloc"].all(_MOST_META)):
        kind = wanted.get(item)
        if kind is None:
            continue
        for where, offset, size in pieces[:1]:
            base = part if where == 0 else store if where == 1 else None
            if base is None:
                found.reading.note("metadata that is built out of other items was not read")
                continue
            block = base.sub(offset, size or base.size)
            if kind == b"Exif":
                read_exif(block, found)
            else:
                read_xmp(block.all(_MOST_ITEM), found)


def _names(iinf: Part) -> Iterator[tuple[int, bytes]]:
    """Item number and kind (``Exif`` or ``mime``) of the items that matter."""
    wide = iinf.get(0, 1) != b"\0"
    for name, body in walk(iinf.sub(8 if wide else 6, iinf.size), 1 << 16):
        if name != b"infe":
            continue
        entry = body.get(0, 64)
        version = entry[0] if entry else 0
        if version < 2 or len(entry) < 12:
            continue
        start = 8 if version > 2 else 6
        item = int.from_bytes(entry[4:start], "big")
        kind = entry[start + 2 : start + 6]
        if kind == b"Exif" or (kind == b"mime" and b"rdf+xml" in entry):
            yield item, kind


def _locations(data: bytes) -> Iterator[tuple[int, list[tuple[int, int, int]]]]:
    """Item number and its pieces as (0 in the file, 1 in ``idat``, 2 elsewhere; offset; size)."""
    if len(data) < 8:
        return
    version = data[0]
    offset_size, length_size, base_size = data[4] >> 4, data[4] & 15, data[5] >> 4
    index_size = data[5] & 15 if version in (1, 2) else 0
    wide = 4 if version == 2 else 2
    count = int.from_bytes(data[6 : 6 + wide], "big")
    position = 6 + wide

    def number(size: int) -> int:
        nonlocal position
        position += size
        return int.from_bytes(data[position - size : position], "big")

    for _ in range(count):
        if position >= len(data):
            return
        item = number(wide)
        method = number(2) & 15 if version in (1, 2) else 0
        other_file = number(2)
        base = number(base_size)
        pieces: list[tuple[int, int, int]] = []
        for _ in range(number(2)):
            if position >= len(data):
                break
            number(index_size)
            offset, size = number(offset_size), number(length_size)
            if len(pieces) < _MOST_EXTENTS:
                pieces.append((method if not other_file else 2, base + offset, size))
        yield item, pieces
