"""Builds pictures and films byte by byte, so that odd ones can be made as easily as good ones."""

from __future__ import annotations

import struct
import zlib
from types import SimpleNamespace

import pytest

from scanner.plugins import Account, Reading
from scanner.readers.media import MEDIA
from scanner.testing import MemoryMember, read_bytes

_WIDTH = {1: "B", 2: "s", 3: "H", 4: "I", 5: "II", 6: "b", 7: "s", 8: "h", 9: "i", 10: "ii", 11: "f", 12: "d", 13: "I"}


def _pack(order, kind, value):
    """The bytes and the count of a tag's value."""
    if isinstance(value, str):
        value = value.encode() + b"\0"
    if isinstance(value, bytes):
        return value, len(value)
    values = value if isinstance(value, (list, tuple)) else [value]
    if kind in (5, 10):
        pairs = [item if isinstance(item, tuple) else (round(item * 1_000_000), 1_000_000) for item in values]
        return b"".join(struct.pack(order + _WIDTH[kind], *pair) for pair in pairs), len(pairs)
    return b"".join(struct.pack(order + _WIDTH[kind], item) for item in values), len(values)


def directory(order, entries, offset, following=0):
    """A tag directory that stands at ``offset``, with its values behind it."""
    head = struct.pack(order + "H", len(entries))
    values = b""
    start = offset + 2 + 12 * len(entries) + 4
    for tag, kind, value in sorted(entries, key=lambda entry: entry[0]):
        raw, count = _pack(order, kind, value)
        if len(raw) <= 4:
            field = raw.ljust(4, b"\0")
        else:
            field = struct.pack(order + "I", start + len(values))
            values += raw + b"\0" * (len(raw) % 2)
        head += struct.pack(order + "HHI", tag, kind, count) + field
    return head + struct.pack(order + "I", following) + values


def tiff(order="<", main=(), exif=(), gps=(), second=None, gps_in="main"):
    """A TIFF structure: main directory, Exif directory, GPS directory, and a second page with GPS tags of its own."""
    mark = {"<": b"II*\0", ">": b"MM\0*"}[order]
    main, exif = list(main), list(exif)
    has_exif = bool(exif) or gps_in == "exif"

    def build(exif_at, gps_at, second_at):
        in_main, in_exif = list(main), list(exif)
        if has_exif:
            in_main.append((0x8769, 4, exif_at))
        if gps:
            (in_main if gps_in == "main" else in_exif).append((0x8825, 4, gps_at))
        first = directory(order, in_main, 8, second_at if second is not None else 0)
        inner = directory(order, in_exif, exif_at) if has_exif else b""
        return first, inner, directory(order, list(gps), gps_at) if gps else b""

    first, inner, block = build(0, 0, 0)
    exif_at = 8 + len(first)
    gps_at = exif_at + len(inner)
    second_at = gps_at + len(block)
    out = mark + struct.pack(order + "I", 8) + b"".join(build(exif_at, gps_at, second_at))
    if second is not None:
        page = directory(order, [(0x8825, 4, 0)], second_at)
        out += directory(order, [(0x8825, 4, second_at + len(page))], second_at)
        out += directory(order, list(second), second_at + len(page))
    return out


def gps(lat, lon, *, form="dms", refs=True, kind=5):
    """GPS tags for a place in one of the ways in which writers spell degrees."""

    def parts(value):
        value = abs(value)
        whole, rest = int(value), value % 1 * 60
        if form == "dms":
            return [(whole, 1), (int(rest), 1), (round(rest % 1 * 60 * 10_000), 10_000)]
        if form == "dm":
            return [(whole, 1), (round(rest * 100_000), 100_000), (0, 1)]
        if form == "dm-undefined":
            return [(whole, 1), (round(rest * 100_000), 100_000), (0, 0)]
        if form == "d":
            return [(round(value * 10_000_000), 10_000_000), (0, 1), (0, 1)]
        return [(round(value * 10_000_000), 10_000_000)]

    tags = [(2, kind, parts(lat)), (4, kind, parts(lon))]
    if refs:
        tags += [(1, 2, "S" if lat < 0 else "N"), (3, 2, "W" if lon < 0 else "E")]
    return tags


def segment(marker, body):
    """A JPEG segment."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def app1(block):
    """An Exif segment."""
    return segment(0xE1, b"Exif\0\0" + block)


def xmp1(packet):
    """An XMP segment."""
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + (packet.encode() if isinstance(packet, str) else packet))


def jpeg(*segments):
    """A JPEG with these segments and a little picture data."""
    return b"\xff\xd8" + b"".join(segments) + segment(0xDB, bytes(65)) + segment(0xDA, bytes(10)) + bytes(300) + b"\xff\xd9"


def xmp(inside="", attributes="", *, prefix="exif"):
    """An XMP packet with attributes or elements in one description."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        f' xmlns:{prefix}="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
        ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"'
        f' xmlns:dji="http://www.dji.com/drone-dji/1.0/" {attributes}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
        + " " * 200
        + '<?xpacket end="w"?>'
    )


def iim(*datasets):
    """IPTC datasets (record 2) as a Photoshop segment."""
    data = b"".join(b"\x1c\x02" + struct.pack(">BH", number, len(text)) + text for number, text in datasets)
    block = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)
    return segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x03\xed\0\0\0\0\0\x02\0\0" + block)


def chunk(name, body):
    """A PNG chunk."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(*before, behind=(), pieces=1, piece=400):
    """A PNG with chunks in front of the picture data and behind it."""
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    return start + b"".join(before) + chunk(b"IDAT", bytes(piece)) * pieces + b"".join(behind) + chunk(b"IEND", b"")


def webp(*chunks):
    """A WebP with picture data and these (name, body) chunks behind it."""
    body = b"WEBP"
    for name, data in ((b"VP8X", bytes(10)), (b"VP8 ", bytes(5001)), *chunks):
        body += name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def box(name, *bodies, full=None):
    """An ISO box; ``full`` is its version for those that have one."""
    body = b"".join(bodies)
    body = body if full is None else struct.pack(">I", full << 24) + body
    return struct.pack(">I4s", len(body) + 8, name if isinstance(name, bytes) else name.encode("latin-1")) + body


def heic(*items, brand=b"heic", version=1, in_idat=False, far=0):
    """A HEIC with (kind, bytes) items; kind is ``Exif`` or ``mime``."""
    names = box(
        "iinf",
        struct.pack(">H", len(items) + 1),
        box("infe", struct.pack(">HH4s", 1, 0, b"hvc1") + b"\0", full=2),
        *(
            box(
                "infe",
                struct.pack(">HH4s", number, 0, kind) + b"\0" + (b"application/rdf+xml\0" if kind == b"mime" else b""),
                full=2,
            )
            for number, (kind, _) in enumerate(items, 2)
        ),
        full=0,
    )

    def build(start):
        table, position = b"", 0 if in_idat else start
        for number, (_, data) in enumerate(items, 2):
            method = struct.pack(">H", 1 if in_idat else 0) if version else b""
            table += struct.pack(">H", number) + method + struct.pack(">HHII", 0, 1, position, len(data))
            position += len(data)
        places = box("iloc", b"\x44\x00", struct.pack(">H", len(items)), table, full=version)
        store = box("idat", *(data for _, data in items)) if in_idat else b""
        return box("ftyp", brand, bytes(4), b"mif1") + box("meta", box("hdlr", bytes(24), full=0), names, places, store, full=0)

    size = len(build(0)) + 8 + far
    return build(size) + box("mdat", bytes(far), *(b"" if in_idat else data for _, data in items), bytes(50))


def exif_item(block):
    """The body of a HEIC Exif item."""
    return struct.pack(">I", 6) + b"Exif\0\0" + block


def keys(**values):
    """A QuickTime metadata box with Apple's keys (``_`` stands for ``.``)."""
    names = [name.replace("_", ".") for name in values]
    listed = box(
        "keys", struct.pack(">I", len(names)), *(box("mdta", f"com.apple.quicktime.{name}".encode()) for name in names), full=0
    )
    items = box(
        "ilst",
        *(
            box(struct.pack(">I", number), box("data", struct.pack(">II", 1, 0), value.encode()))
            for number, value in enumerate(values.values(), 1)
        ),
    )
    return box("meta", box("hdlr", bytes(4), b"mdta", bytes(13), full=0), listed, items)


def xyz(text):
    """Android's and Apple's place atom."""
    return box(b"\xa9xyz", struct.pack(">HH", len(text), 0x15C7), text.encode())


def movie(*boxes, first=False, far=0, created=0):
    """A film; ``first`` puts ``moov`` in front of the film data, ``far`` is how many bytes of film there are."""
    moov = box("moov", box("mvhd", struct.pack(">I", created), bytes(92), full=0), box("trak", bytes(40)), *boxes)
    data = box("mdat", bytes(far))
    return box("ftyp", b"qt  ", bytes(4), b"qt  ") + (moov + data if first else data + moov)


class Counting(MemoryMember):
    """A member that counts the bytes asked of it."""

    asked = 0

    def slice(self, offset, count):
        """A part of the bytes."""
        object.__setattr__(self, "asked", self.asked + count)
        return super().slice(offset, count)


def photo_of(member):
    """The photo record of a member that was built by hand."""
    return next(iter(MEDIA.read(member, Reading(member, Account("media"), messages=True))))[0]


def read(content, name="IMG_1.jpg", notes=None):
    """The records of a member with this content."""
    return read_bytes(MEDIA, name, content, notes=notes)


def photo(content, name="IMG_1.jpg", notes=None):
    """The one photo record of a member."""
    first, *rest = read(content, name, notes)
    assert type(first).__name__ == "Photo"
    assert not any(type(other).__name__ == "Photo" for other in rest)
    return first


@pytest.fixture(scope="session")
def make():
    """Every builder in this file by its name."""
    return SimpleNamespace(**{name: thing for name, thing in globals().items() if callable(thing) and not name.startswith("_")})
