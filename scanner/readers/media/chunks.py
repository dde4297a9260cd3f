"""PNG and WebP: chunked pictures that carry Exif and XMP as chunks (PNG third edition; WebP container specification)."""

from __future__ import annotations

import re
import struct
import zlib
from typing import Final

from scanner.api import decode
from scanner.readers.media.found import Found
from scanner.readers.media.iptc import read_iim, read_resources
from scanner.readers.media.jpeg import exif_part
from scanner.readers.media.tiff import read_tiff
from scanner.readers.media.window import Part, part_of
from scanner.readers.media.xmp import read_xmp

__all__ = ["read_exif", "read_png", "read_webp"]

_MOST_CHUNKS: Final = 600
_MOST_HOPS: Final = 16
_MOST_CHUNK: Final = 2 << 20
_MOST_UNPACKED: Final = 4 << 20
_TAIL: Final = 64 << 10
_TEXTS: Final = (b"tEXt", b"zTXt", b"iTXt")
_WANTED: Final = (b"eXIf", b"zxIf", *_TEXTS)
_BEHIND: Final = re.compile(b"eXIf|zxIf|tEXt|zTXt|iTXt")
_RAW: Final = re.compile(rb"\s*([a-z0-9]+)\s+(\d+)\s+", re.IGNORECASE)


def read_exif(block: Part, found: Found) -> None:
    """Read an Exif block, with or without the six bytes that JPEG puts in front."""
    tiff = exif_part(block)
    if tiff is not None:
        read_tiff(tiff, found)


def read_png(part: Part, found: Found) -> None:
    """Read the chunks in front of the picture data, and those behind it."""
    position = 8
    for _ in range(_MOST_CHUNKS):
        head = part.get(position, 8)
        if len(head) < 8 or head[4:] == b"IEND":
            break
        size: int = struct.unpack(">I", head[:4])[0]
        name = head[4:]
        if name in _WANTED:
            _chunk(name, part.sub(position + 8, size), found)
        elif name == b"IDAT" and (part.size - position) // (size + 12) > _MOST_HOPS:
            _behind(part, position, found)
            return
        position += 12 + size
    else:
        found.reading.note("more pieces than are looked at")
    if part.size < position:
        found.reading.note("the picture ends inside its data")


def _behind(part: Part, position: int, found: Found) -> None:
    """Find the chunks behind very many small pieces of picture data, from the end; their checksums tell true from chance."""
    start = max(position, part.size - _TAIL)
    tail = part.get(start, part.size - start)
    for match in _BEHIND.finditer(tail):
        begin = match.start()
        if begin < 4:
            continue
        size = struct.unpack_from(">I", tail, begin - 4)[0]
        end = begin + 4 + size
        if end + 4 <= len(tail) and zlib.crc32(tail[begin:end]) == struct.unpack_from(">I", tail, end)[0]:
            _chunk(match[0], part.sub(start + begin + 4, size), found)


def _chunk(name: bytes, block: Part, found: Found) -> None:
    if name == b"eXIf":
        read_exif(block, found)
    elif name == b"zxIf":
        # An early draft of eXIf: one byte of flags, four of length, then deflated.
        read_exif(part_of(_unpack(block.all(_MOST_CHUNK)[5:], found)), found)
    else:
        data = block.all(_MOST_CHUNK)
        keyword, _, rest = data.partition(b"\0")
        if name == b"zTXt":
            rest = _unpack(rest[1:], found)
        elif name == b"iTXt":
            packed, rest = rest[:1] == b"\1", rest[2:]
            rest = rest.split(b"\0", 2)[2] if rest.count(b"\0") >= 2 else b""
            rest = _unpack(rest, found) if packed else rest
        _text(keyword.decode("latin-1"), rest, found)


def _unpack(data: bytes, found: Found) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, _MOST_UNPACKED)
    except zlib.error:
        found.reading.note("a compressed piece of metadata is damaged")
        return b""


def _text(keyword: str, value: bytes, found: Found) -> None:
    """A keyword and its text: XMP, a profile in hexadecimal (as ImageMagick writes it), or plain words."""
    name = keyword.lower()
    if name.startswith("raw profile type"):
        _raw_profile(name.rpartition(" ")[2], value, found)
    elif name.startswith("xml:com.adobe.xmp"):
        read_xmp(value, found)
    elif name in ("description", "title", "comment", "imagedescription"):
        found.caption(decode(value), "xmp description" if name != "title" else "xmp title")
    elif name in ("author", "artist"):
        found.artist(decode(value), "xmp creator")


def _raw_profile(kind: str, value: bytes, found: Found) -> None:
    head = _RAW.match(value)
    if head is None:
        return
    try:
        data = bytes.fromhex(value[head.end() :].decode("ascii", "replace").replace("\n", ""))
    except ValueError:
        found.reading.note("a piece of metadata in hexadecimal is damaged")
        return
    if kind in ("exif", "app1") and b"ns.adobe.com/xap" not in data[:40]:
        read_exif(part_of(data), found)
    elif kind in ("xmp", "app1"):
        read_xmp(data[data.find(b"\0", 0, 40) + 1 :] if data.startswith(b"http") else data, found)
    elif kind in ("iptc", "8bim"):
        (read_iim if data.startswith(b"\x1c") else read_resources)(data, found)


def read_webp(part: Part, found: Found) -> None:
    """Read the chunks of a WebP file; Exif and XMP stand behind the picture data."""
    position = 12
    for _ in range(_MOST_CHUNKS):
        head = part.get(position, 8)
        if len(head) < 8:
            break
        size: int = struct.unpack("<I", head[4:])[0]
        block = part.sub(position + 8, size)
        if head[:4] == b"EXIF":
            read_exif(block, found)
        elif head[:4] in (b"XMP ", b"XMP\0"):
            read_xmp(block.all(_MOST_CHUNK), found)
        position += 8 + size + (size & 1)
    else:
        found.reading.note("more pieces than are looked at")
