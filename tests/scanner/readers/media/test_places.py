"""A broad set of odd but real ways to write a place: every one is found, and none of the broken ones makes a place up."""

from __future__ import annotations

import struct
import zlib

import pytest

from scanner.model import Coordinate

HOMES = ((53.480759, -2.242631), (51.507351, -0.127758), (52.628101, 1.299349), (-33.868820, 151.209290))


def _dm(value, letters):
    letter = letters[value < 0]
    return f"{int(abs(value))},{abs(value) % 1 * 60:.6f}{letter}"


def _dms(value, letters):
    rest = abs(value) % 1 * 60
    return int(abs(value)), int(rest), rest % 1 * 60, letters[value < 0]


def found_cases(make):
    """(name, file name, bytes, true place)."""
    for number, (lat, lon) in enumerate(HOMES):
        yield from _exif_cases(make, number, lat, lon)
        yield from _xmp_cases(make, number, lat, lon)
        yield from _container_cases(make, number, lat, lon)
        yield from _film_cases(make, number, lat, lon)


def _exif_cases(make, number, lat, lon):
    for order in "<>":
        for form in ("dms", "dm", "dm-undefined", "d", "one"):
            block = make.tiff(order, gps=make.gps(lat, lon, form=form))
            yield f"exif {order} {form} {number}", "a.jpg", make.jpeg(make.app1(block)), (lat, lon)
    signed = [(2, 10, [(round(lat * 1e7), 10**7)]), (4, 10, [(round(lon * 1e7), 10**7)])]
    letters = [(1, 2, "S" if lat < 0 else "N"), (3, 2, "W" if lon < 0 else "E")]
    lower = [(1, 2, "s" if lat < 0 else "n"), (3, 2, "w" if lon < 0 else "e")]
    words = [(1, 2, "South" if lat < 0 else "North"), (3, 2, "West" if lon < 0 else "East")]
    double = [(2, 12, [abs(lat)]), (4, 12, [abs(lon)])]
    wrapped = [(2, 5, [(round(lat * 1e7) % (1 << 32), 10**7)]), (4, 5, [(round(lon * 1e7) % (1 << 32), 10**7)])]
    repeated = [
        (
            tag,
            5,
            [
                (round(abs(v) * 1e6), 10**6),
                (round(abs(v) % 1 * 60 * 1e6), 10**6),
                (round(abs(v) % 1 * 60 % 1 * 60 * 1e4), 10**4),
            ],
        )
        for tag, v in ((2, lat), (4, lon))
    ]
    base = make.gps(lat, lon)
    text = [(2, 2, _dm(lat, "NS")), (4, 2, _dm(lon, "EW"))]
    for name, tags in (
        ("signed without letters", signed),
        ("signed with letters", signed + letters),
        ("signed with the default letters left", [*signed, (1, 2, "N"), (3, 2, "E")]),
        ("lower case", base[:2] + lower),
        ("words", base[:2] + words),
        ("letter as a byte", [*base[:2], (1, 1, letters[0][2].encode()), (3, 1, letters[1][2].encode())]),
        ("double", double + letters),
        ("float", [(2, 11, [abs(lat)]), (4, 11, [abs(lon)]), *letters]),
        ("signed double", [(2, 12, [lat]), (4, 12, [lon])]),
        ("signed in an unsigned field", wrapped + letters),
        ("fraction repeated", repeated + letters),
        ("text", text),
        ("decimal text", [(2, 2, f"{abs(lat):.6f}"), (4, 2, f"{abs(lon):.6f}"), *letters]),
        ("four numbers", [(2, 5, [*base[0][2], (0, 1)]), (4, 5, [*base[1][2], (0, 1)]), *letters]),
        ("altitude with a zero denominator", [*base, (6, 5, [(0, 0)])]),
        ("version first", [*base, (0, 1, bytes((2, 3, 0, 0)))]),
        ("void status", [*base, (9, 2, "V")]),
    ):
        yield f"exif {name} {number}", "a.jpg", make.jpeg(make.app1(make.tiff(">", gps=tags))), (lat, lon)
    plain = make.tiff("<", gps=base)
    main = [(0x010F, 2, "Maker"), (0x0110, 2, "Model 5")]
    for name, content in (
        ("behind JFIF", make.jpeg(make.segment(0xE0, b"JFIF\0" + bytes(9)), make.app1(plain))),
        ("behind XMP", make.jpeg(make.xmp1(make.xmp()), make.app1(plain))),
        (
            "behind a long colour profile",
            make.jpeg(*[make.segment(0xE2, b"ICC_PROFILE\0" + bytes(60_000))] * 3, make.app1(plain)),
        ),
        ("behind stray bytes", make.jpeg(b"\0\0\0stray", make.app1(plain))),
        ("behind fill bytes", make.jpeg(b"\xff\xff\xff", make.app1(plain))),
        ("second of two", make.jpeg(make.app1(make.tiff("<", main=main)), make.app1(plain))),
        ("after a broken one", make.jpeg(make.app1(b"II*\0\xff\xff\xff\xff"), make.app1(plain))),
        ("header in other case", make.jpeg(make.segment(0xE1, b"EXIF\0\0" + plain))),
        ("header with one odd byte", make.jpeg(make.segment(0xE1, b"Exif\0\xff" + plain))),
        ("behind padding", make.jpeg(make.app1(bytes(8) + plain))),
        (
            "in the Exif directory",
            make.jpeg(make.app1(make.tiff("<", exif=[(0x9003, 2, "2024:05:01 10:00:00")], gps=base, gps_in="exif"))),
        ),
        ("in the second directory", make.jpeg(make.app1(make.tiff("<", main=main, second=base)))),
        ("far behind", make.jpeg(make.app1(make.tiff(">", main=[(0xC4A5, 7, bytes(50_000))], gps=base)))),
        ("behind a maker note", make.jpeg(make.app1(make.tiff(">", exif=[(0x927C, 7, b"Maker" * 3_000)], gps=base)))),
        ("directory in the other byte order", make.jpeg(make.app1(_turned(make, base)))),
        ("in a thumbnail", make.jpeg(make.app1(make.tiff("<", main=main) + make.jpeg(make.app1(plain))))),
    ):
        yield f"jpeg {name} {number}", "a.jpg", content, (lat, lon)


def _turned(make, tags):
    """A little-endian block whose GPS directory was copied in from a big-endian one."""
    head = make.directory("<", [(0x8825, 4, 26)], 8)
    assert len(head) == 18
    return b"II*\0" + struct.pack("<I", 8) + head + make.directory(">", tags, 26)


def _xmp_cases(make, number, lat, lon):
    north, east = _dm(lat, "NS"), _dm(lon, "EW")
    d, m, s, n = _dms(lat, "NS")
    d2, m2, s2, e = _dms(lon, "EW")
    spelled = {
        "minutes": (north, east),
        "seconds": (f"{d},{m},{s:.3f}{n}", f"{d2},{m2},{s2:.3f}{e}"),
        "decimal": (f"{lat:.7f}", f"{lon:.7f}"),
        "decimal with letter": (f"{abs(lat):.7f}{n}", f"{abs(lon):.7f} {e}"),
        "with deg": (f"{d} deg {m}' {s:.2f}\" {n}", f"{d2} deg {m2}' {s2:.2f}\" {e}"),
        "with signs": (f"{d}° {m}′ {s:.2f}″ {n}", f"{d2}° {m2}′ {s2:.2f}″ {e}"),
        "fractions": (f"{d}/1 {m}/1 {round(s * 1000)}/1000 {n}", f"{d2}/1 {m2}/1 {round(s2 * 1000)}/1000 {e}"),
        "decimal comma": (f"{lat:.6f}".replace(".", ","), f"{lon:.6f}".replace(".", ",")),
        "plus": (f"{lat:+.6f}", f"{lon:+.6f}"),
    }
    for name, (one, two) in spelled.items():
        one, two = one.replace('"', "&quot;"), two.replace('"', "&quot;")
        as_attributes = make.xmp(attributes=f'exif:GPSLatitude="{one}" exif:GPSLongitude="{two}"')
        as_elements = make.xmp(f"<p:GPSLatitude>{one}</p:GPSLatitude>\n<p:GPSLongitude> {two} </p:GPSLongitude>", prefix="p")
        yield f"xmp attribute {name} {number}", "a.jpg", make.jpeg(make.xmp1(as_attributes)), (lat, lon)
        yield f"xmp element {name} {number}", "a.jpg", make.jpeg(make.xmp1(as_elements)), (lat, lon)
    refs = f'exif:GPSLatitude="{abs(lat):.6f}" exif:GPSLatitudeRef="{n}" '
    refs += f'exif:GPSLongitude="{abs(lon):.6f}" exif:GPSLongitudeRef="{e}"'
    packet = make.xmp(attributes=f'exif:GPSLatitude="{north}" exif:GPSLongitude="{east}"')
    created = (
        "<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li><rdf:Description "
        f'exif:GPSLatitude="{north}" exif:GPSLongitude="{east}"/></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>'
    )
    guid = b"0123456789ABCDEF0123456789ABCDEF"
    body = packet.encode()
    halves = [
        make.segment(
            0xE1, b"http://ns.adobe.com/xmp/extension/\0" + guid + struct.pack(">II", len(body), at) + body[at : at + 400]
        )
        for at in range(0, len(body), 400)
    ]
    for name, content in (
        ("separate letters", make.jpeg(make.xmp1(make.xmp(attributes=refs)))),
        ("drone", make.jpeg(make.xmp1(make.xmp(attributes=f'dji:GpsLatitude="{lat:+f}" dji:GpsLongtitude="{lon:+f}"')))),
        ("utf-16", make.jpeg(make.xmp1(packet.encode("utf-16")))),
        ("utf-16 without mark", make.jpeg(make.xmp1(packet.replace("\ufeff", "").encode("utf-16-be")))),
        ("place created", make.jpeg(make.xmp1(make.xmp(created)))),
        ("extended", make.jpeg(make.xmp1(make.xmp()), *reversed(halves))),
        ("copy after the GPS tags went", make.jpeg(make.app1(make.tiff("<", main=[(0x010F, 2, "Maker")])), make.xmp1(packet))),
        ("unclosed at the end", make.jpeg(make.xmp1(packet[: packet.rfind("</rdf:Description")]))),
        ("beside GPS tags of nought", make.jpeg(make.app1(make.tiff("<", gps=make.gps(0, 0))), make.xmp1(packet))),
    ):
        yield f"xmp {name} {number}", "a.jpg", content, (lat, lon)


def _container_cases(make, number, lat, lon):
    block = make.tiff(">", main=[(0x0110, 2, "Model 5")], gps=make.gps(lat, lon))
    packet = make.xmp(attributes=f'exif:GPSLatitude="{_dm(lat, "NS")}" exif:GPSLongitude="{_dm(lon, "EW")}"').encode()
    hexed = (b"Exif\0\0" + block).hex()
    profile = (f"\nexif\n{len(hexed) // 2:8d}\n" + "\n".join(hexed[at : at + 72] for at in range(0, len(hexed), 72))).encode()
    xmp_profile = (f"\nxmp\n{len(packet):8d}\n" + packet.hex()).encode()
    exif, itxt = make.chunk(b"eXIf", block), make.chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)
    packed = make.chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(packet))
    item = make.exif_item(block)
    pages = b"II*\0" + struct.pack("<I", 40_000) + bytes(39_992)
    tail = make.directory("<", [(0x8825, 4, 40_018)], 40_000)
    for name, file, content in (
        ("png eXIf", "a.png", make.png(exif)),
        ("png eXIf behind", "a.png", make.png(behind=[exif])),
        ("png eXIf far behind", "a.png", make.png(behind=[exif], pieces=900, piece=4_000)),
        ("png eXIf with header", "a.png", make.png(make.chunk(b"eXIf", b"Exif\0\0" + block))),
        ("png iTXt", "a.png", make.png(itxt)),
        ("png iTXt packed", "a.png", make.png(packed)),
        ("png iTXt far behind", "a.png", make.png(behind=[itxt], pieces=900, piece=4_000)),
        ("png raw profile", "a.png", make.png(make.chunk(b"tEXt", b"Raw profile type exif\0" + profile))),
        (
            "png raw profile packed",
            "a.png",
            make.png(make.chunk(b"zTXt", b"Raw profile type APP1\0\0" + zlib.compress(profile))),
        ),
        (
            "png raw profile xmp",
            "a.png",
            make.png(make.chunk(b"zTXt", b"Raw profile type xmp\0\0" + zlib.compress(xmp_profile))),
        ),
        ("webp exif", "a.webp", make.webp((b"EXIF", block))),
        ("webp exif with header", "a.webp", make.webp((b"EXIF", b"Exif\0\0" + block))),
        ("webp xmp", "a.webp", make.webp((b"XMP ", packet))),
        ("heic", "a.heic", make.heic((b"Exif", item))),
        ("heic far", "a.heic", make.heic((b"Exif", item), far=300_000)),
        ("heic old table", "a.HEIC", make.heic((b"Exif", item), version=0)),
        ("heic in idat", "a.heic", make.heic((b"Exif", item), in_idat=True)),
        ("heic without header", "a.heic", make.heic((b"Exif", bytes(4) + block))),
        ("heic xmp", "a.heic", make.heic((b"mime", packet))),
        ("heic both", "a.heic", make.heic((b"Exif", item), (b"mime", packet))),
        ("avif", "a.avif", make.heic((b"Exif", item), brand=b"avif")),
        ("jxl", "a.jxl", b"\0\0\0\x0cJXL \r\n\x87\n" + make.box("ftyp", b"jxl ") + make.box("Exif", bytes(4), block)),
        ("jxl xml", "a.jxl", b"\0\0\0\x0cJXL \r\n\x87\n" + make.box("ftyp", b"jxl ") + make.box("xml ", packet)),
        ("tiff", "a.tif", block),
        ("dng", "a.dng", make.tiff("<", main=[(0xC612, 1, bytes((1, 4, 0, 0)))], gps=make.gps(lat, lon))),
        ("tiff directory at the end", "a.tif", pages + tail + make.directory("<", make.gps(lat, lon), 40_018)),
        ("tiff xmp tag", "a.tif", make.tiff("<", main=[(0x02BC, 1, packet)])),
        ("gif", "a.gif", b"GIF89a" + bytes(20) + b"!\xff\x0bXMP DataXMP" + packet + bytes(300)),
        ("sidecar", "a.xmp", packet),
        ("jpeg without extension", "media/10234_n", make.jpeg(make.app1(block))),
        ("heic called jpg", "a.jpg", make.heic((b"Exif", item))),
        ("png called jpg", "a.jpg", make.png(exif)),
        ("webp called jpg", "a.jpg", make.webp((b"EXIF", block))),
        ("jpeg called png", "a.png", make.jpeg(make.app1(block))),
    ):
        yield f"{name} {number}", file, content, (lat, lon)


def _film_cases(make, number, lat, lon):
    text = f"{lat:+08.4f}"[:1] + f"{abs(lat):07.4f}" + f"{lon:+09.4f}" + "+012.345/"
    d, m, s, _ = _dms(lat, "NS")
    d2, m2, s2, _ = _dms(lon, "EW")
    a, b = "-" if lat < 0 else "+", "-" if lon < 0 else "+"
    minutes = f"{a}{d:02d}{m + s / 60:07.4f}{b}{d2:03d}{m2 + s2 / 60:07.4f}/"
    seconds = f"{a}{d:02d}{m:02d}{s:05.2f}{b}{d2:03d}{m2:02d}{s2:05.2f}+10CRSWGS_84/"
    fixed = struct.pack(">Biii", 0, round(lon * 65536), round(lat * 65536), 0) + b"earth\0\0"
    loci = make.box("loci", struct.pack(">H", 0x15C7), b"Northmere\0", fixed, full=0)
    wide = make.box("loci", struct.pack(">H", 0x15C7), "Northmere".encode("utf-16") + b"\0\0", fixed, full=0)
    packet = make.xmp(attributes=f'exif:GPSLatitude="{_dm(lat, "NS")}" exif:GPSLongitude="{_dm(lon, "EW")}"').encode()
    apple = make.keys(location_ISO6709=text, creationdate="2024-05-01T22:14:00+0100")
    picture = make.jpeg(make.app1(make.tiff("<", gps=make.gps(lat, lon))))
    canon = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    block = b"II*\0" + struct.pack("<I", 8) + make.directory("<", make.gps(lat, lon), 8)
    for name, file, content in (
        ("mov ©xyz", "a.mov", make.movie(make.box("udta", make.xyz(text)))),
        ("mov ©xyz in front", "a.mov", make.movie(make.box("udta", make.xyz(text)), first=True, far=100_000)),
        ("mov ©xyz far", "a.mov", make.movie(make.box("udta", make.xyz(text)), far=400_000)),
        ("mp4 ©xyz minutes", "a.mp4", make.movie(make.box("udta", make.xyz(minutes)))),
        ("mp4 ©xyz seconds", "a.mp4", make.movie(make.box("udta", make.xyz(seconds)))),
        ("mp4 ©xyz bare", "a.mp4", make.movie(make.box("udta", make.box(b"\xa9xyz", text.encode())))),
        ("mp4 ©xyz unpadded", "a.mp4", make.movie(make.box("udta", make.xyz(f"{lat:+.5f}{lon:+.5f}/")))),
        ("mov keys", "a.mov", make.movie(apple)),
        ("mov keys in udta", "a.mov", make.movie(make.box("udta", apple))),
        ("mov keys in a track", "a.mov", make.movie(make.box("trak", apple))),
        ("mov behind a long table", "a.mov", make.movie(make.box("trak", make.box("mdia", bytes(600_000))), apple)),
        ("3gp loci", "a.3gp", make.movie(make.box("udta", loci))),
        ("3gp loci utf-16", "a.3gp", make.movie(make.box("udta", wide))),
        ("mp4 xmp", "a.mp4", make.movie() + make.box("uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), packet)),
        ("mov XMP_", "a.mov", make.movie(make.box("udta", make.box("XMP_", packet)))),
        ("mov thumbnail", "a.mov", make.movie(make.box("udta", make.box("CNTH", make.box("CNDA", picture))))),
        ("cr3", "a.cr3", make.movie(make.box("uuid", canon, make.box("CMT4", block)))),
        ("mkv", "a.mkv", b"\x1aE\xdf\xa3" + bytes(70_000) + b"E\xa3\x88LOCATIOND\x87\x99" + text.encode() + bytes(50)),
        ("mp4 without extension", "videos/10234", make.movie(make.box("udta", make.xyz(text)))),
        (
            "mp4 with a 64-bit mdat",
            "a.mp4",
            make.box("ftyp", b"isom")
            + struct.pack(">I4sQ", 1, b"mdat", 5016)
            + bytes(5000)
            + make.box("moov", make.box("udta", make.xyz(text))),
        ),
        ("motion photo", "a.MP.jpg", _motion(make, make.movie(make.box("udta", make.xyz(text))))),
    ):
        yield f"{name} {number}", file, content, (lat, lon)


def _motion(make, film):
    packet = make.xmp(
        attributes=f'xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MicroVideoOffset="{len(film)}"'
    )
    return make.jpeg(make.xmp1(packet)) + film


def test_every_way_of_writing_a_place_is_found(make):
    wrong = []
    cases = list(found_cases(make))
    for name, file, content, truth in cases:
        photo = make.photo(content, file)
        if photo.place is None or photo.place.metres_to(Coordinate(*truth)) > 25:
            wrong.append((name, photo.place))
    assert len(cases) > 400
    assert wrong == []


def silent_cases(make):
    """(name, file name, bytes) of files that seem to hold a place and do not."""
    nan, one = struct.pack("<d", float("nan")), [(1, 2, "N"), (3, 2, "W")]
    good = make.gps(53.48, -2.24)
    for name, tags in (
        ("nought", make.gps(0, 0)),
        ("nought of nought", [(2, 5, [(0, 0)] * 3), (4, 5, [(0, 0)] * 3), *one]),
        ("no degrees", [(2, 5, [(0, 0), (30, 1), (0, 1)]), *good[1:]]),
        ("infinite", [(2, 5, [(51, 0), (0, 1), (0, 1)]), *good[1:]]),
        ("infinite minutes", [(2, 5, [(51, 1), (30, 0), (0, 1)]), *good[1:]]),
        ("nan", [(2, 7, nan), *good[1:]]),
        ("nan double", [(2, 12, [float("nan")]), (4, 12, [float("nan")]), *one]),
        ("latitude 213", [(2, 5, [(213, 1), (0, 1), (0, 1)]), *good[1:]]),
        ("longitude 181", [good[0], (4, 5, [(181, 1), (0, 1), (0, 1)]), *one]),
        ("minutes 75", [(2, 5, [(53, 1), (75, 1), (0, 1)]), *good[1:]]),
        ("seconds 900", [(2, 5, [(53, 1), (5, 1), (900, 1)]), *good[1:]]),
        ("no longitude", [good[0], (1, 2, "N")]),
        ("no latitude", [good[1], (3, 2, "W")]),
        ("neither east nor west", [*good[:2], (1, 2, "N")]),
        ("blank letters", [*good[:2], (1, 2, ""), (3, 2, "")]),
        ("only the destination", [(0x14, 5, good[0][2]), (0x16, 5, good[1][2]), (0x13, 2, "N"), (0x15, 2, "W")]),
        ("words", [(2, 2, "unknown"), (4, 2, "unknown"), *one]),
        ("empty", [(2, 5, []), (4, 5, []), *one]),
        ("only a date", [(0x1D, 2, "2024:05:01")]),
    ):
        yield f"exif {name}", "a.jpg", make.jpeg(make.app1(make.tiff("<", gps=tags)))
    block = make.tiff("<", gps=good)
    for name, lat, lon in (
        ("nought", "0,0.0N", "0,0.0E"),
        ("nan", "NaN", "NaN"),
        ("latitude 213", "213.5", "2.5"),
        ("one number", "51.5", ""),
        ("exponent", "5.1e1", "1.2e1"),
        ("wrong letters", "51,30E", "0,7E"),
        ("minutes 75", "51,75.5N", "0,7W"),
    ):
        yield (
            f"xmp {name}",
            "a.jpg",
            make.jpeg(make.xmp1(make.xmp(attributes=f'exif:GPSLatitude="{lat}" exif:GPSLongitude="{lon}"'))),
        )
    other = (
        "<xmpMM:Pantry><rdf:Bag><rdf:li><rdf:Description "
        'exif:GPSLatitude="51,30.5N" exif:GPSLongitude="0,7.6W"/></rdf:li></rdf:Bag></xmpMM:Pantry>'
    )
    yield "xmp of another picture", "a.jpg", make.jpeg(make.xmp1(make.xmp(other)))
    yield (
        "xmp destination",
        "a.jpg",
        make.jpeg(make.xmp1(make.xmp(attributes='exif:GPSDestLatitude="51,30N" exif:GPSDestLongitude="0,7W"'))),
    )
    yield (
        "pointer outside",
        "a.jpg",
        make.jpeg(make.app1(block.replace(struct.pack("<HHI", 0x8825, 4, 1), struct.pack("<HHI", 0x8825, 4, 9))[:-60])),
    )
    yield "stray words", "a.jpg", make.jpeg(make.segment(0xFE, b"GPSLatitude 51,30.5N GPSLongitude 0,7.6W"))
    yield "no metadata", "a.jpg", make.jpeg()
    yield "png", "a.png", make.png()
    yield "webp", "a.webp", make.webp()
    yield "heic", "a.heic", make.heic()
    yield "film", "a.mp4", make.movie()
    for name, text in (
        ("nought", "+00.0000+000.0000/"),
        ("words", "somewhere"),
        ("213", "+213.5000+002.5000/"),
        ("minutes 75", "+5175.00-00010.00/"),
    ):
        yield f"film {name}", "a.mp4", make.movie(make.box("udta", make.xyz(text)))
    fictional = struct.pack(">Biii", 2, round(-2.24 * 65536), round(53.48 * 65536), 0) + b"middle earth\0\0"
    yield "film fictional", "a.3gp", make.movie(make.box("udta", make.box("loci", bytes(2), b"Shire\0", fictional, full=0)))


def test_nothing_that_only_looks_like_a_place_becomes_one(make):
    wrong = [(name, photo.place) for name, file, content in silent_cases(make) if (photo := make.photo(content, file)).place]
    assert wrong == []


@pytest.mark.parametrize("letters", [("N", "W"), ("S", "W"), ("N", "E")])
def test_the_letters_decide_the_hemisphere(make, letters):
    tags = [*make.gps(53.48, 2.24)[:2], (1, 2, letters[0]), (3, 2, letters[1])]
    place = make.photo(make.jpeg(make.app1(make.tiff("<", gps=tags)))).place
    assert (place.lat > 0, place.lon > 0) == (letters[0] == "N", letters[1] == "E")


def test_a_position_without_hemisphere_is_told_to_the_officer(make):
    notes = {}
    make.photo(make.jpeg(make.app1(make.tiff("<", gps=make.gps(53.48, -2.24, refs=False)))), notes=notes)
    assert any("by hand" in note for note in notes)


def test_letters_of_both_axes_exchanged(make):
    """Some writers put longitude into the latitude's field, and say so by the letter."""
    lat, lon = make.gps(53.48, 2.24)[:2]
    tags = [(2, 5, lon[2]), (4, 5, lat[2]), (1, 2, "W"), (3, 2, "N")]
    place = make.photo(make.jpeg(make.app1(make.tiff("<", gps=tags)))).place
    assert place.metres_to(Coordinate(53.48, -2.24)) < 5
