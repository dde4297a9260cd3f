"""Synthetic files of the heavy formats, one zip each: invented, seeded, as large as asked for.

Places lie on a made-up route in East Anglia. Words come as in ``synthetic``.
"""

from __future__ import annotations

import gzip
import json
import math
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from synthetic import build_album, posts, sentence, thread

__all__ = ["FORMATS"]

_START: Final = datetime(2019, 3, 1, 6, 30, tzinfo=UTC)
_HOME: Final = (52.612, 1.284)
_SEMICIRCLE: Final = 2**31 / 180
_FIT_EPOCH: Final = datetime(1989, 12, 31, tzinfo=UTC)
_CRC: Final = (
    *(0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401),
    *(0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400),
)


def _zip(path: Path, members: Iterator[tuple[str, bytes]], limit: float) -> int:
    """Write members until they hold ``limit`` bytes; tells how many they hold."""
    total = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in members:
            method = zipfile.ZIP_STORED if name.endswith(".gz") else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, method)
            total += len(content)
            if total >= limit:
                break
    return total


def facebook_json(path: Path, limit: float) -> int:
    """Message threads and posts, no photos."""
    rng = random.Random(1)

    def members() -> Iterator[tuple[str, bytes]]:
        number = 0
        while True:
            number += 1
            if number % 4:
                yield f"your_facebook_activity/messages/inbox/x_{number}/message_1.json", thread(rng, 10_000)
            else:
                name = f"posts/your_posts__check_ins__photos_and_videos_{number}.json"
                yield f"your_facebook_activity/{name}", posts(rng, 10_000)

    return _zip(path, members(), limit)


def facebook_html(path: Path, limit: float) -> int:
    """Posts as the pages of a download of 2023 and later: a ``_a6-g`` block each, with heading, body and date."""
    rng = random.Random(2)
    front = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><base href="../../" />'
        "<title>Your posts, check-ins, photos and videos</title></head>"
        '<body class="_5vb_ _2yq _a7o5"><div class="clearfix _ikh"><div class="_4bl9"><div class="_li">'
        '<div class="_3a_u"><h1 class="_a705">Your posts</h1></div><div class="_a706" role="main">'
    )

    def page() -> bytes:
        blocks = [front]
        for index in range(4_000):
            at = _START + timedelta(hours=7 * index)
            told = at.strftime("%b %d, %Y %I:%M:%S") + "\u202f" + at.strftime("%p").lower()
            body = f'<div class="_2pin"><div>{sentence(rng)}</div></div><div class="_2pin"><div></div></div>'
            if index % 5 == 0:
                body += (
                    '<div><table style="table-layout: fixed;"><tr><td class="_2pin _a6_q">Latitude</td>'
                    f'<td class="_2pin _2piu _a6_r">{52 + rng.random():.6f}</td></tr><tr><td class="_2pin _a6_q">Longitude'
                    f'</td><td class="_2pin _2piu _a6_r">{1 + rng.random():.6f}</td></tr></table></div>'
                )
            blocks.append(
                '<div class="_3-95 _a6-g"><h2 class="_2ph_ _a6-h _a6-i">Ada Example updated her status.</h2>'
                f'<div class="_2ph_ _a6-p"><div>{body}</div></div>'
                f'<div class="_3-94 _a6-o"><div class="_a72d">{told}</div></div></div>'
            )
        return ("".join(blocks) + "</div></div></div></div></body></html>").encode()

    pages = (
        (f"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{n}.html", page()) for n in range(1, 9_999)
    )
    return _zip(path, pages, limit)


def records_json(path: Path, limit: float) -> int:
    """Google's ``Records.json``: one file, positions with Wi-Fi scans and activities."""
    rng = random.Random(3)
    total = number = 0
    name = "Takeout/Location History (Timeline)/Records.json"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w", force_zip64=True) as file,
    ):
        total += file.write(b'{\n  "locations": [')
        while total < limit:
            batch = [_record(rng, number + index) for index in range(2_000)]
            text = ",\n".join(json.dumps(record, indent=2) for record in batch)
            total += file.write((text if not number else ",\n" + text).encode())
            number += len(batch)
        total += file.write(b"]\n}")
    return total


def _record(rng: random.Random, number: int) -> dict[str, object]:
    lat, lon = _somewhere(rng, number)
    at = _START + timedelta(minutes=4 * number)
    record: dict[str, object] = {
        "latitudeE7": round(lat * 1e7),
        "longitudeE7": round(lon * 1e7),
        "accuracy": rng.randint(4, 60),
        "source": rng.choice(("WIFI", "GPS", "CELL")),
        "deviceTag": -1_234_567_890,
        "timestamp": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }
    if number % 3 == 0:
        points = [{"mac": str(rng.randrange(1 << 46)), "strength": -rng.randint(40, 90)} for _ in range(5)]
        record["activeWifiScan"] = {"accessPoints": points}
    if number % 5 == 0:
        guesses = [{"type": kind, "confidence": rng.randint(1, 99)} for kind in ("STILL", "ON_FOOT", "IN_VEHICLE")]
        record["activity"] = [{"activity": guesses, "timestamp": record["timestamp"]}]
    return record


def _somewhere(rng: random.Random, number: int) -> tuple[float, float]:
    """At home by night, about by day."""
    hour = (number * 4 // 60) % 24
    reach = 0.0004 if hour < 7 or hour > 19 else 0.04
    return _HOME[0] + rng.uniform(-reach, reach), _HOME[1] + rng.uniform(-reach, reach)


def _run(rng: random.Random, number: int) -> Iterator[tuple[datetime, float, float, float]]:
    """A run from home and back, a point a second."""
    at = _START + timedelta(days=number, minutes=rng.randint(0, 90))
    turn, length = rng.uniform(0, 2 * math.pi), rng.randint(1_500, 3_600)
    for second in range(length):
        way = math.sin(math.pi * second / length) * 0.02
        lat = _HOME[0] + way * math.sin(turn) + rng.uniform(-1e-5, 1e-5)
        lon = _HOME[1] + way * math.cos(turn) + rng.uniform(-1e-5, 1e-5)
        yield at + timedelta(seconds=second), lat, lon, 20 + 5 * math.sin(second / 200)


def _gpx(rng: random.Random, number: int) -> bytes:
    points = "\n".join(
        f'   <trkpt lat="{lat:.7f}" lon="{lon:.7f}">\n    <ele>{height:.1f}</ele>\n    <time>{at:%Y-%m-%dT%H:%M:%SZ}</time>\n'
        "    <extensions>\n     <gpxtpx:TrackPointExtension>\n      <gpxtpx:hr>141</gpxtpx:hr>\n"
        "     </gpxtpx:TrackPointExtension>\n    </extensions>\n   </trkpt>"
        for at, lat, lon, height in _run(rng, number)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<gpx creator="Example" version="1.1" '
        'xmlns="http://www.topografix.com/GPX/1/1" '
        'xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">\n <trk>\n  <name>Morning Run</name>\n'
        f"  <type>running</type>\n  <trkseg>\n{points}\n  </trkseg>\n </trk>\n</gpx>\n"
    ).encode()


def gpx(path: Path, limit: float) -> int:
    """Tracks as Strava keeps them, every other one packed with gzip. The size counts them unpacked."""
    rng = random.Random(4)
    total, number = 0, 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        while total < limit:
            number += 1
            content = _gpx(rng, number)
            total += len(content)
            if number % 2:
                archive.writestr(zipfile.ZipInfo(f"activities/{number}.gpx"), content, zipfile.ZIP_DEFLATED)
            else:
                packed = gzip.compress(content, 1, mtime=0)
                archive.writestr(zipfile.ZipInfo(f"activities/{number}.gpx.gz"), packed, zipfile.ZIP_STORED)
    return total


def _fit(rng: random.Random, number: int) -> bytes:
    """A FIT activity: ``file_id`` and a ``record`` a second (time, place, height, heart rate)."""
    run = list(_run(rng, number))
    begun = int((run[0][0] - _FIT_EPOCH).total_seconds())
    # Definition: reserved, little-endian, message number, fields of (number, size, base type).
    body = bytearray(b"\x40\0\0" + struct.pack("<HB", 0, 3) + bytes((0, 1, 0x00, 3, 4, 0x8C, 4, 4, 0x86)))
    body += b"\x00" + struct.pack("<BLL", 4, 3_900_000_001, begun)
    fields = (253, 4, 0x86, 0, 4, 0x85, 1, 4, 0x85, 2, 2, 0x84, 3, 1, 0x02)
    body += b"\x41\0\0" + struct.pack("<HB", 20, 5) + bytes(fields)
    pack = struct.Struct("<BLllHB").pack
    for second, (_, lat, lon, height) in enumerate(run):
        place = round(lat * _SEMICIRCLE), round(lon * _SEMICIRCLE)
        body += pack(1, begun + second, *place, round((height + 500) * 5), 141)
    head = struct.pack("<BBHL4s", 14, 0x20, 2140, len(body), b".FIT")
    head += struct.pack("<H", _fit_sum(head))
    return head + bytes(body) + struct.pack("<H", _fit_sum(head + bytes(body)))


def _fit_sum(content: bytes) -> int:
    """The checksum of the FIT protocol, four bits at a time."""
    crc = 0
    for byte in content:
        for nibble in (byte & 15, byte >> 4):
            crc = (crc >> 4 & 0x0FFF) ^ _CRC[crc & 15] ^ _CRC[nibble]
    return crc


def fit(path: Path, limit: float) -> int:
    """FIT files; the same forty runs over and over, since making one takes longer than reading it."""
    rng = random.Random(5)
    runs = [_fit(rng, number) for number in range(40)]
    return _zip(path, ((f"activities/{n}.fit", runs[n % 40]) for n in range(99_999)), limit)


def photos(path: Path, limit: float) -> int:
    """Photos of about 50 kB."""
    count = max(1, int(limit / 50_000))
    build_album(path, count)
    return path.stat().st_size


# What it is called, how it is made, and how much of it at the ordinary size of the benchmark, against that size.
FORMATS: Final[tuple[tuple[str, Callable[[Path, float], int], float], ...]] = (
    ("Facebook JSON", facebook_json, 0.5),
    ("Facebook HTML", facebook_html, 0.2),
    ("Records.json", records_json, 0.5),
    ("GPX, half of it gzip", gpx, 0.3),
    ("FIT", fit, 0.1),
    ("photos in a zip", photos, 1.0),
)
