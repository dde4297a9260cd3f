"""Small track files, written by hand: no library that reads them is also trusted to write them."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import pytest

HOME = (53.1, -1.2)
START = 1_684_845_657  # 2023-05-23T12:40:57Z
FIT_START = START - 631_065_600


def semicircles(degrees: float) -> int:
    return round(degrees * 2**31 / 180)


class FitWriter:
    """Messages of a FIT file, one after the other."""

    def __init__(self, *, big: bool = False) -> None:
        self.order = ">" if big else "<"
        self.body = b""

    def define(
        self, local: int, message: int, fields: Sequence[tuple[int, int, int]], developer: Sequence[tuple[int, int, int]] = ()
    ) -> FitWriter:
        """Fields and developer fields as triples of bytes: number, size, base type (index)."""
        head = 0x40 | local | (0x20 if developer else 0)
        self.body += bytes([head, 0, int(self.order == ">")]) + struct.pack(self.order + "HB", message, len(fields))
        self.body += b"".join(bytes(field) for field in fields)
        if developer:
            self.body += bytes([len(developer)]) + b"".join(bytes(field) for field in developer)
        return self

    def data(self, header: int, code: str, *values: object) -> FitWriter:
        self.body += bytes([header]) + struct.pack(self.order + code, *values)
        return self

    def file(self, *, size: int | None = None, head: int = 14) -> bytes:
        stated = len(self.body) if size is None else size
        start = struct.pack("<BBHI4s", head, 0x20, 2100, stated, b".FIT")
        return start + b"\0" * (head - 12) + self.body + b"\0\0"


POSITION = [(253, 4, 0x86), (0, 4, 0x85), (1, 4, 0x85)]


def fit_activity(points: int = 5, *, big: bool = False) -> bytes:
    """A run that starts at HOME, one point a second, with heart beats that are of no interest."""
    lat, lon = semicircles(HOME[0]), semicircles(HOME[1])
    writer = FitWriter(big=big)
    writer.define(0, 0, [(0, 1, 0), (1, 2, 0x84), (2, 2, 0x84), (3, 4, 0x8C), (4, 4, 0x86)])
    writer.data(0, "BHHII", 4, 1, 3121, 3_900_000_001, FIT_START)
    writer.define(1, 20, [*POSITION, (3, 1, 2), (31, 1, 2)])
    for index in range(points):
        writer.data(1, "IiiBB", FIT_START + index, lat + index * 1000, lon, 140, 4)
    session = [(253, 4, 0x86), (2, 4, 0x86), (3, 4, 0x85), (4, 4, 0x85), (5, 1, 0), (9, 4, 0x86)]
    writer.define(2, 18, session).data(2, "IIiiBI", FIT_START + points, FIT_START, lat, lon, 1, 512_300)
    return writer.file()


@pytest.fixture
def gpx() -> bytes:
    """A run of three points as Strava writes it."""
    points = "".join(
        f'<trkpt lat="{53.1 + index / 1e4:.4f}" lon="-1.2000"><ele>90</ele><time>2023-05-23T12:40:{57 + index}Z</time>'
        "<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>140</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>\n"
        for index in range(3)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<gpx creator="StravaGPX" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" '
        'xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">\n'
        "<metadata><time>2023-05-23T12:40:57Z</time></metadata>\n"
        f"<trk><name>Loop from Acacia Avenue</name><desc>Early turn</desc><type>running</type><trkseg>\n{points}"
        "</trkseg></trk></gpx>"
    ).encode()
