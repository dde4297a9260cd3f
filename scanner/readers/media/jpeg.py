"""JPEG: a walk over the segments in front of the picture data (ITU T.81 annex B; XMP specification part 3)."""

from __future__ import annotations

from typing import Final

from scanner.readers.media.found import Found
from scanner.readers.media.iptc import read_iim, read_resources
from scanner.readers.media.tiff import read_tiff
from scanner.readers.media.window import Part
from scanner.readers.media.xmp import read_xmp

__all__ = ["exif_part", "read_jpeg"]

_MOST_SEGMENTS: Final = 400
_LOST: Final = 4
_MOST_XMP: Final = 1 << 20
_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP: Final = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP: Final = (b"Photoshop 3.0\0", b"Adobe_Photoshop2.5:")
_ENDS: Final = frozenset((0xDA, 0xD9))
_STANDALONE: Final = frozenset((0x01, *range(0xD0, 0xD9)))
_THUMBNAIL_WITHIN: Final = 64 << 10


def exif_part(part: Part) -> Part | None:
    """The TIFF structure in an Exif block, behind whatever its writer put in front; None if there is none."""
    head = part.get(0, 64)
    starts = [start for start in (head.find(b"II*\0"), head.find(b"MM\0*")) if start >= 0]
    return part.sub(min(starts), part.size) if starts else None


def read_jpeg(part: Part, found: Found, *, thumbnail: bool = False) -> None:
    """Read the segments up to the picture data. ``thumbnail``: this is one, so only a place is taken from it."""
    position, lost, whole = 2, 0, False
    exif: list[Part] = []
    xmp: list[bytes] = []
    more: list[Part] = []
    photoshop: list[bytes] = []
    get = part.getter()
    for _ in range(_MOST_SEGMENTS):
        head = get(position, 4)
        if len(head) < 4:
            break
        marker = head[1]
        if head[0] != 0xFF:
            # Some editors leave stray bytes between two segments.
            again = part.get(position, 4096).find(b"\xff\xe1")
            lost += 1
            if again < 0 or lost > _LOST:
                break
            position += again
            continue
        if marker == 0xFF:
            position += 1
            continue
        if marker in _STANDALONE:
            position += 2
            continue
        if marker in _ENDS:
            whole = True
            break
        size = head[2] << 8 | head[3]
        if size < 2:
            break
        if marker == 0xE1:
            body = part.sub(position + 4, size - 2)
            mark = get(position + 4, min(36, size - 2))
            if mark[:4].upper() == b"EXIF":
                exif.append(body)
            elif mark.startswith(_XMP):
                xmp.append(body.all(1 << 16)[len(_XMP) :])
            elif mark.startswith(_MORE_XMP):
                more.append(body)
            elif b"<x:xmpmeta" in (packet := body.all(1 << 16)):
                xmp.append(packet)
        elif marker == 0xED:
            photoshop.append(part.sub(position + 4, size - 2).all(1 << 16))
        position += 2 + size
    if not whole and not thumbnail:
        found.reading.note("the metadata of a picture is cut or damaged")
    for block in exif:
        # A block of more than 64 KB goes on in segments without a header. The directories stand in front, so the rest
        # need not be put together.
        if (tiff := exif_part(block)) is not None:
            read_tiff(tiff, found, thumbnail=thumbnail)
    if thumbnail:
        return
    for packet in xmp:
        read_xmp(packet, found)
    if more:
        _extended(more, found)
    if photoshop:
        _photoshop(photoshop, found)
    if not found.has_place:
        for block in exif:
            _thumbnail(block, found)


def _extended(parts: list[Part], found: Found) -> None:
    """Put extended XMP together by its GUID. A very long one holds pictures (depth maps), not places."""
    by_guid: dict[bytes, dict[int, bytes]] = {}
    if sum(part.size for part in parts) > _MOST_XMP:
        return
    for part in parts:
        data = part.all(1 << 16)
        if len(data) > 75:
            by_guid.setdefault(data[35:67], {})[int.from_bytes(data[71:75], "big")] = data[75:]
    for chunks in by_guid.values():
        read_xmp(b"".join(chunks[offset] for offset in sorted(chunks)), found)


def _photoshop(blocks: list[bytes], found: Found) -> None:
    joined = b""
    for block in blocks:
        for mark in _PHOTOSHOP:
            if block.startswith(mark):
                block = block[len(mark) :]
                break
        joined += block
    if joined.startswith((b"\x1c\x02", b"\x1c\x01")):
        read_iim(joined, found)
    else:
        read_resources(joined, found)


def _thumbnail(block: Part, found: Found) -> None:
    """Look into a thumbnail that is a whole JPEG with metadata of its own."""
    data = block.all(_THUMBNAIL_WITHIN)
    start = data.find(b"\xff\xd8\xff")
    if start >= 0 and b"Exif\0" in data[start:]:
        read_jpeg(block.sub(start, block.size), found, thumbnail=True)
