"""Damaged and hostile files: refused with a reason or read as far as they go, in bounded time, and never a crash."""

from __future__ import annotations

import struct
import time
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.model import Coordinate
from scanner.plugins import MemberError
from scanner.readers.media import MEDIA
from scanner.readers.media.angles import angle_of, degrees, iso6709
from scanner.testing import MemoryMember, read_bytes, reader_complaints


def good_files(make):
    tags = make.gps(53.48, -2.24)
    main = [(0x010F, 2, "Maker"), (0x010E, 2, "Our garden"), (0x013B, 2, "Jo Bell")]
    block = make.tiff("<", main=main, exif=[(0x9003, 2, "2024:05:01 22:14:00")], gps=tags)
    packet = make.xmp(attributes='exif:GPSLatitude="53,28.8N" exif:GPSLongitude="2,14.4W"').encode()
    apple = make.keys(location_ISO6709="+53.4800-002.2400/", creationdate="2024-05-01T22:14:00+0100")
    loci = make.box("loci", bytes(2), b"Home\0", struct.pack(">Biii", 0, -146_800, 3_504_800, 0), full=0)
    return {
        "a.jpg": make.jpeg(make.app1(block), make.xmp1(packet), make.iim((90, b"Northmere"))),
        "a.png": make.png(make.chunk(b"eXIf", block), make.chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(block))),
        "a.webp": make.webp((b"EXIF", block), (b"XMP ", packet)),
        "a.heic": make.heic((b"Exif", make.exif_item(block)), (b"mime", packet)),
        "a.tif": block,
        "a.mov": make.movie(make.box("udta", make.xyz("+53.48-002.24/"), loci), apple),
        "a.psd": b"8BPS" + bytes(26) + struct.pack(">I", 900) + make.iim((90, b"Northmere"))[18:] + bytes(900),
        "a.xmp": packet,
    }


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.heic", "a.tif", "a.mov", "a.psd", "a.xmp"])
def test_cut_and_flipped_anywhere(make, name):
    content = good_files(make)[name]
    assert reader_complaints(MEDIA, name, content) == []
    for position in range(0, len(content), max(1, len(content) // 400)):
        for value in (0x00, 0xFF, 0x80):
            try:
                records = read_bytes(MEDIA, name, content[:position] + bytes([value]) + content[position + 1 :])
            except MemberError:
                continue
            assert len([record for record in records if type(record).__name__ == "Photo"]) == 1


@pytest.mark.parametrize("kind", ["II*\0", "MM\0*"])
@settings(max_examples=150, deadline=None)
@given(body=st.binary(max_size=300))
def test_any_bytes_as_exif(make, kind, body):
    make.photo(make.jpeg(make.app1(kind.encode() + body)))


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_as_an_angle(text):
    angle = angle_of(text)
    assert angle is None or angle.value == angle.value
    place = iso6709(text)
    assert place is None or abs(place.lat) <= 90


@settings(max_examples=150, deadline=None)
@given(parts=st.lists(st.floats(), max_size=4))
def test_any_numbers_as_degrees(parts):
    value = degrees(parts)
    assert value is None or value == value


def _loop(make):
    """A directory that names itself as the next one, as Exif and as GPS."""
    return make.directory("<", [(0x8769, 4, 8), (0x8825, 4, 8)], 8, 8)


def _chain(make):
    return b"".join(make.directory("<", [(0x0100, 3, 1)], 8 + 18 * n, 8 + 18 * (n + 1)) for n in range(3_000))


def hostile(make):
    huge = struct.pack("<HHII", 0x010E, 2, 0xFFFFFFFF, 8)
    many = b"II*\0" + struct.pack("<IH", 8, 0xFFFF) + huge * 5_000
    deep = b"".join(struct.pack(">I4s", 8 * (60_000 - n), b"moov") for n in range(60_000))
    packet = make.xmp(attributes='exif:GPSLatitude="53,28.8N"')
    laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&b;</x:xmpmeta>'
    yield "loop", "a.jpg", make.jpeg(make.app1(b"II*\0" + struct.pack("<I", 8) + _loop(make)))
    yield "chain", "a.tif", b"II*\0" + struct.pack("<I", 8) + _chain(make)
    yield "4 GiB text", "a.jpg", make.jpeg(make.app1(b"II*\0" + struct.pack("<IH", 8, 1) + huge + bytes(40)))
    yield "65,535 entries", "a.tif", many
    yield "segments of nothing", "a.jpg", b"\xff\xd8" + b"\xff\xe1\0\2" * 200_000
    yield "fill bytes", "a.jpg", b"\xff\xd8" + b"\xff" * 2_000_000
    yield "stray bytes", "a.jpg", b"\xff\xd8" + bytes(2_000_000)
    yield "segment of length nought", "a.jpg", b"\xff\xd8\xff\xe1\0\0" + bytes(100)
    yield "chunks of nothing", "a.png", b"\x89PNG\r\n\x1a\n" + make.chunk(b"aaaa", b"") * 200_000
    yield "chunk of 4 GiB", "a.png", b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffeXIf" + bytes(100)
    yield (
        "zip bomb in a chunk",
        "a.png",
        make.png(make.chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(bytes(200_000_000)))),
    )
    yield "names only behind", "a.png", make.png(behind=[b"eXIf" * 15_000], pieces=40)
    yield "webp of nothing", "a.webp", b"RIFF\xff\xff\xff\xffWEBP" + b"EXIF\0\0\0\0" * 100_000
    yield "boxes of size nought", "a.mp4", make.box("ftyp", b"isom") + struct.pack(">I4s", 0, b"moov") * 1_000
    yield "boxes of size one", "a.mp4", make.box("ftyp", b"isom") + struct.pack(">I4sQ", 1, b"moov", 3) * 1_000
    yield "box of 2^64", "a.mp4", make.box("ftyp", b"isom") + struct.pack(">I4sQ", 1, b"mdat", 2**64 - 1)
    yield "boxes in boxes", "a.mp4", make.box("ftyp", b"isom") + deep
    yield "boxes in boxes of metadata", "a.mp4", make.box("ftyp", b"isom") + deep.replace(b"moov", b"udta")
    yield "empty boxes", "a.mp4", make.box("ftyp", b"isom") + make.box("free") * 100_000
    yield "many films", "a.mp4", make.box("ftyp", b"isom") + make.box("moov", make.box("udta", make.xyz("here"))) * 20_000
    places = struct.pack(">BBHH", 0x44, 0x40, 0xFFFF, 2) + b"\0\0\0\0\xff\xff" * 50_000
    names = make.box(
        "iinf", struct.pack(">H", 1), make.box("infe", struct.pack(">HH4s", 2, 0, b"Exif") + b"\0", full=2), full=0
    )
    metadata = make.box("meta", make.box("hdlr", bytes(24), full=0), names, make.box("iloc", places, full=0), full=0)
    yield "65,535 pieces", "a.heic", make.box("ftyp", b"heic") + metadata
    yield "document type", "a.jpg", make.jpeg(make.xmp1(laughs))
    yield "document type in utf-16", "a.jpg", make.jpeg(make.xmp1(laughs.encode("utf-16")))
    yield "deep xml", "a.xmp", ("<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + "<a>" * 100_000).encode()
    yield "half-open instructions", "a.xmp", b"<x:xmpmeta>" + b"<?" * 500_000
    yield "half-open tags", "a.xmp", b"<x:xmpmeta>" + b"<" * 900_000
    yield "many attributes", "a.xmp", ("<x:xmpmeta " + " ".join(f'a{n}="1"' for n in range(60_000)) + ">").encode()
    yield "much text", "a.xmp", packet.replace("53,28.8N", "5" * 900_000).encode()
    yield "not utf-8", "a.xmp", packet.encode() + b"\xff\xfe\0\xd8"
    yield (
        "datasets of nothing",
        "a.jpg",
        make.jpeg(make.segment(0xED, b"Photoshop 3.0\08BIM\4\4\0\0\0\0\xf0\0" + b"\x1c\2\x5a\0\0" * 12_000)),
    )


def test_hostile_files_end_soon_and_claim_nothing(make):
    for name, file, content in hostile(make):
        begun = time.process_time()
        try:
            places = [record.place for record in read_bytes(MEDIA, file, content) if type(record).__name__ == "Photo"]
        except MemberError:
            places = []
        # The longest takes a few hundredths of a second; a hang would take for ever.
        assert (name, places in ([], [None]), time.process_time() - begun < 2) == (name, True, True)


def test_entities_are_refused_and_said(make):
    notes = {}
    laughs = (
        b'<!DOCTYPE l [<!ENTITY a "53,28.8N">]>'
        + make.xmp(attributes='exif:GPSLatitude="&a;" exif:GPSLongitude="&a;"').encode()
    )
    assert make.photo(make.jpeg(make.xmp1(laughs)), notes=notes).place is None
    assert any("document type" in note for note in notes)


def test_no_more_than_a_bound_is_read_whatever_the_file_says(make):
    """A long film with a bogus table of boxes must not be read from end to end."""
    content = make.box("ftyp", b"isom") + b"".join(make.box("free", bytes(9_000)) for _ in range(4_000))
    member = make.Counting("a.mp4", content)
    make.photo_of(member)
    assert member.asked < 3_000_000
    assert len(content) > 30_000_000


def test_a_film_is_never_read(make):
    """Between the head and ``moov`` at the end stand 5 MB of film that nobody asks for."""
    content = make.movie(make.box("udta", make.xyz("+53.48-002.24/")), far=5_000_000)
    member = make.Counting("a.mov", content)
    assert make.photo_of(member).place.metres_to(Coordinate(53.48, -2.24)) < 1
    assert member.asked < 40_000


def test_what_was_found_before_a_break_is_kept_and_the_break_said(make):
    block = make.tiff("<", gps=make.gps(53.48, -2.24))
    whole = make.jpeg(make.app1(block), *[make.segment(0xE2, bytes(60_000))] * 2)
    cut = MemoryMember("a.jpg", whole, broken_at=40_000)
    photo = make.photo_of(cut)
    assert photo.place.metres_to(Coordinate(53.48, -2.24)) < 1


def test_a_break_before_anything_was_found_is_a_failure_not_a_clean_photo(make):
    block = make.tiff("<", gps=make.gps(53.48, -2.24))
    cut = MemoryMember("a.jpg", make.jpeg(*[make.segment(0xE2, bytes(60_000))] * 2, make.app1(block)), broken_at=40_000)
    with pytest.raises(MemberError):
        make.photo_of(cut)
    film = make.movie(make.box("udta", make.xyz("+53.48-002.24/")), far=100_000)
    with pytest.raises(MemberError):
        make.photo_of(MemoryMember("a.mov", film, broken_at=90_000))


def test_an_unreadable_head_is_refused():
    with pytest.raises(MemberError):
        list(MEDIA.read(MemoryMember("a.jpg", bytes(100), broken_at=10), None))


def test_a_truncated_picture_is_noted(make):
    notes = {}
    content = make.jpeg(make.app1(make.tiff("<", gps=make.gps(53.48, -2.24))))
    make.photo(content[:60], notes=notes)
    assert notes
