"""KML and KMZ: marked places, lines, recorded tracks, stays."""

from __future__ import annotations

import io
import zipfile

import pytest

from scanner.model import Post, Record, Track, Visit, VisitKind
from scanner.plugins import MemberError
from scanner.readers.tracks import TRACKS
from scanner.testing import read_bytes, reader_complaints


def document(inner: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2" '
        f'xmlns:gx="http://www.google.com/kml/ext/2.2" xmlns:atom="http://www.w3.org/2005/Atom"><Document>{inner}</Document></kml>'
    ).encode()


PLACE = (
    "<Placemark><name>Home</name><address>12 Acacia Avenue, Northmere</address>"
    "<description><![CDATA[<b>Bins</b> on Tuesday]]></description>"
    "<Point><coordinates>-1.2,53.1,0</coordinates></Point></Placemark>"
)
LINE = "<Placemark><name>School run</name><LineString><coordinates>\n -1.2,53.1,0 -1.21,53.11 \n</coordinates></LineString></Placemark>"
RECORDED = (
    "<Placemark><gx:Track><when>2023-05-23T12:40:57Z</when><when>2023-05-23T12:40:58Z</when>"
    "<gx:coord>-1.2 53.1 90</gx:coord><gx:coord>-1.3 53.2 90</gx:coord></gx:Track></Placemark>"
)
STAY = (
    "<Placemark><name>Station</name><TimeSpan><begin>2023-05-23T06:00:00Z</begin><end>2023-05-23T16:00:00Z</end></TimeSpan>"
    "<Point><coordinates>-1.3,53.2</coordinates></Point></Placemark>"
)


def read(content: bytes, name: str = "map.kml", notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(TRACKS, name, content, notes=notes)


def kmz(**members: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", "."), content)
    return packed.getvalue()


def test_a_marked_place() -> None:
    visit, post = read(document(PLACE))
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.name, visit.address) == (VisitKind.SAVED, "Home", "12 Acacia Avenue, Northmere")
    assert visit.place is not None
    assert (visit.place.lat, visit.place.lon) == (53.1, -1.2)
    assert visit.at.pointer == "line 2"
    assert isinstance(post, Post)
    assert post.text == "Bins on Tuesday"


def test_a_drawn_line_and_a_recorded_track() -> None:
    line, recorded = read(document(LINE + RECORDED))
    assert isinstance(line, Track)
    assert isinstance(recorded, Track)
    assert (line.title, line.when) == ("School run", None)
    assert line.positions is not None
    assert list(line.positions.lats) == [53.1, 53.11]
    assert recorded.positions is not None
    assert (recorded.at.pointer, list(recorded.positions.lons)) == ("point 3", [-1.2, -1.3])
    assert list(recorded.positions.seconds) == [1684845657.0, 1684845658.0]


def test_a_place_with_a_beginning_and_an_end_is_a_stay() -> None:
    (visit,) = read(document(STAY))
    assert isinstance(visit, Visit)
    assert visit.kind is VisitKind.STAY
    assert visit.when is not None
    assert visit.until is not None
    assert visit.until.iso() == "2023-05-23T16:00:00Z"


def test_what_is_not_read_is_told() -> None:
    notes: dict[str, int] = {}
    area = "<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>1,2 3,4</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
    link = "<NetworkLink><Link><href>https://example.org/x.kml</href></Link></NetworkLink>"
    odd = "<Placemark><Point><coordinates>0,0</coordinates></Point></Placemark>"
    assert read(document(area + link + odd), notes=notes) == []
    assert set(notes) == {
        "outlines of areas were not read",
        "a link to a map elsewhere was not followed",
        "1 points without a usable position were left out",
    }


def test_a_kmz_holds_documents() -> None:
    records = read(kmz(doc_kml=document(PLACE), other_kml=document(LINE)), "map.kmz")
    assert [type(record).__name__ for record in records] == ["Visit", "Post", "Track"]


@pytest.mark.parametrize("content", [b"PK\x03\x04 nothing .kml", kmz(doc_kml=document(PLACE))[:-40]])
def test_a_damaged_kmz_is_refused_in_plain_words(content: bytes) -> None:
    with pytest.raises(MemberError, match="damaged"):
        read(content, "map.kmz")


def test_any_damage_is_survived() -> None:
    assert reader_complaints(TRACKS, "map.kml", document(PLACE + LINE + RECORDED + STAY)) == []
    assert reader_complaints(TRACKS, "map.kmz", kmz(doc_kml=document(PLACE + LINE))) == []
