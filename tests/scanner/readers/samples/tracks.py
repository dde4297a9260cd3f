"""Loose tracks and maps in each format."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile

_START = 1_684_845_657 - 631_065_600
_GPX = (
    '<?xml version="1.0"?><gpx creator="Watch" version="1.1" xmlns="http://www.topografix.com/GPX/1/1">'
    "<trk><name>Loop from Acacia Avenue</name><type>running</type><trkseg>"
    '<trkpt lat="53.1" lon="-1.2"><ele>90</ele><time>2023-05-23T12:40:57Z</time></trkpt>'
    '<trkpt lat="53.2" lon="-1.2"><time>2023-05-23T12:41:57Z</time></trkpt></trkseg></trk></gpx>'
)
_POINT = (
    "<Trackpoint><Time>2023-05-23T12:40:57.000Z</Time><Position><LatitudeDegrees>53.1</LatitudeDegrees>"
    "<LongitudeDegrees>-1.2</LongitudeDegrees></Position></Trackpoint>"
)
_TCX = (
    '<?xml version="1.0"?>\n<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">'
    '<Activities><Activity Sport="Running"><Id>2023-05-23T12:40:57Z</Id><Lap StartTime="2023-05-23T12:40:57Z">'
    f"<DistanceMeters>2500.5</DistanceMeters><Track>{_POINT}</Track></Lap></Activity></Activities></TrainingCenterDatabase>"
)
_KML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>'
    "<name>Home</name><address>14 Acacia Avenue, Northmere</address><Point><coordinates>-1.2,53.1,0</coordinates></Point>"
    "</Placemark></Document></kml>"
)


def _fit() -> bytes:
    """Three points, one a second."""
    fields = bytes([253, 4, 0x86, 0, 4, 0x85, 1, 4, 0x85])
    body = bytes([0x41, 0, 0]) + struct.pack("<HB", 20, 3) + fields
    lat, lon = (round(degrees * 2**31 / 180) for degrees in (53.1, -1.2))
    for index in range(3):
        body += b"\x01" + struct.pack("<Iii", _START + index, lat + index * 1000, lon)
    return struct.pack("<BBHI4s", 14, 0x20, 2100, len(body), b".FIT") + b"\0\0" + body + b"\0\0"


def _kmz() -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("doc.kml"), _KML)
    return into.getvalue()


SAMPLES = {
    "watch/run.gpx": _GPX,
    "watch/run.gpx.gz": gzip.compress(_GPX.encode(), mtime=0),
    "watch/run.tcx": _TCX,
    "watch/run.fit": _fit(),
    "watch/places.kml": _KML,
    "watch/places.kmz": _kmz(),
}
