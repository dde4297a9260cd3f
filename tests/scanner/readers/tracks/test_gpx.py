"""GPX: tracks, routes, waypoints, and whose words a file holds."""

from __future__ import annotations

import gzip
import math

import pytest

from scanner.model import Audience, Post, PostKind, Record, Track, Visit, VisitKind
from scanner.plugins import Account
from scanner.readers.tracks import TRACKS
from scanner.testing import read_bytes, reader_complaints

JO = Account("", names=("Jo Bell",))


def read(
    content: bytes | str, name: str = "run.gpx", account: Account = JO, notes: dict[str, int] | None = None
) -> list[Record]:
    return read_bytes(TRACKS, name, content.encode() if isinstance(content, str) else content, account=account, notes=notes)


def tracks(records: list[Record]) -> list[Track]:
    return [record for record in records if isinstance(record, Track)]


def wrap(inner: str, version: str = "1.1") -> str:
    number = version.replace(".", "/")
    return f'<?xml version="1.0"?><gpx version="{version}" xmlns="http://www.topografix.com/GPX/{number}">{inner}</gpx>'


def test_a_track_with_its_points_in_columns(gpx: bytes) -> None:
    (track,) = tracks(read(gpx))
    assert (track.at.pointer, track.sport, track.title, track.device) == (
        "point 1",
        "running",
        "Loop from Acacia Avenue",
        "StravaGPX",
    )
    assert track.when is not None
    assert track.when.iso() == "2023-05-23T12:40:57Z"
    assert track.audience is Audience.UNKNOWN
    positions = track.positions
    assert positions is not None
    assert list(positions.lats) == pytest.approx([53.1, 53.1001, 53.1002])
    assert list(positions.seconds) == [1684845657.0, 1684845658.0, 1684845659.0]
    assert all(math.isnan(radius) for radius in positions.radii_m)
    assert (positions.first, positions.local) == (1, False)
    assert [column.typecode for column in (positions.seconds, positions.lats, positions.lons, positions.radii_m)] == [*"dddf"]


def test_name_and_description_are_captions(gpx: bytes) -> None:
    posts = [record for record in read(gpx) if isinstance(record, Post)]
    assert [(post.text, post.kind, post.at.pointer) for post in posts] == [
        ("Loop from Acacia Avenue", PostKind.CAPTION, "line 4"),
        ("Early turn", PostKind.CAPTION, "line 4"),
    ]


def test_packed_by_gzip_and_under_another_name(gpx: bytes) -> None:
    for name in ("run.gpx.gz", "4711.gz"):
        (track,) = tracks(read(gzip.compress(gpx), name))
        assert track.positions is not None
        assert len(track.positions.lats) == 3


@pytest.mark.parametrize("mark", ["   \n", "\ufeff", "\ufeff  "])
def test_white_space_in_front_of_the_declaration(gpx: bytes, mark: str) -> None:
    assert len(tracks(read(mark.encode() + gpx))) == 1


def test_without_any_namespace_and_with_undeclared_prefixes() -> None:
    inner = '<trk><trkseg><trkpt lat="53.1" lon="-1.2"><extensions><x:hr>9</x:hr></extensions></trkpt></trkseg></trk>'
    (track,) = tracks(read(f"<gpx>{inner}</gpx>"))
    assert track.positions is not None
    assert list(track.positions.lons) == [-1.2]


def test_utf_16(gpx: bytes) -> None:
    text = gpx.decode().replace("UTF-8", "UTF-16")
    assert len(tracks(read(text.encode("utf-16")))) == 1


def test_points_of_several_tracks_and_segments_are_numbered_through_the_file() -> None:
    point = '<trkpt lat="53.1" lon="-1.2"/>'
    inner = f"<trk><trkseg>{point}{point}</trkseg><trkseg>{point}</trkseg></trk><trk><trkseg>{point}</trkseg></trk>"
    found = tracks(read(wrap(inner)))
    assert [(track.at.pointer, track.positions and len(track.positions.lats)) for track in found] == [
        ("point 1", 3),
        ("point 4", 1),
    ]
    assert found[0].when is None


def test_a_planned_route_is_a_track_without_times() -> None:
    (track,) = tracks(
        read(wrap('<rte><name>Way home</name><rtept lat="53.1" lon="-1.2"/><rtept lat="53.2" lon="-1.2"/></rte>'))
    )
    assert track.title == "Way home"
    assert track.positions is not None
    assert all(math.isnan(value) for value in track.positions.seconds)


def test_waypoints_are_saved_places_with_their_description() -> None:
    inner = '<wpt lat="53.1" lon="-1.2"><time>2023-05-23T12:40:57Z</time><name>Home</name><desc>Key under the pot</desc></wpt>'
    visit, post = read(wrap(inner))
    assert isinstance(visit, Visit)
    assert isinstance(post, Post)
    assert (visit.kind, visit.name, visit.at.pointer) == (VisitKind.SAVED, "Home", "line 1")
    assert visit.place is not None
    assert visit.when is not None
    assert post.text == "Key under the pot"


POINT = '<trk><name>Ride</name><desc>Past our house</desc><trkseg><trkpt lat="53.1" lon="-1.2"/></trkseg></trk>'
AUTHOR = '<metadata><author><name>{}</name><email id="someone" domain="example.org"/></author></metadata>'


def test_the_author_is_named_and_a_strangers_words_are_not_carried() -> None:
    notes: dict[str, int] = {}
    records = read(wrap(AUTHOR.format("Sam Pike") + POINT), notes=notes)
    (track,) = tracks(records)
    assert (track.author, track.title) == ("Sam Pike <someone@example.org>", "")
    assert not [record for record in records if isinstance(record, Post)]
    assert any("names an author" in note for note in notes)


def test_the_account_holders_own_words_are_carried() -> None:
    records = read(wrap(AUTHOR.format("jo  bell") + POINT))
    assert [record.text for record in records if isinstance(record, Post)] == ["Ride", "Past our house"]


def test_the_author_of_version_1_0() -> None:
    (track,) = tracks(read(wrap("<author>Sam Pike</author><email>sam@example.org</email>" + POINT, "1.0")))
    assert track.author == "Sam Pike <sam@example.org>"


def test_times_without_a_zone_are_a_wall_clock() -> None:
    inner = '<trk><trkseg><trkpt lat="53.1" lon="-1.2"><time>2023-05-23T12:40:57</time></trkpt></trkseg></trk>'
    (track,) = tracks(read(wrap(inner)))
    assert track.positions is not None
    assert track.positions.local
    assert track.when is not None
    assert track.when.iso() == "2023-05-23T12:40:57"


def test_points_that_are_no_place_are_left_out_and_counted() -> None:
    odd = "".join(
        f"<trkpt {where}/>" for where in ('lat="0" lon="0"', 'lat="x" lon="1"', 'lat="91" lon="1"', 'lat="nan" lon="1"', "")
    )
    notes: dict[str, int] = {}
    (track,) = tracks(read(wrap(f'<trk><trkseg>{odd}<trkpt lat="53.1" lon="-1.2"/></trkseg></trk>'), notes=notes))
    assert track.positions is not None
    assert list(track.positions.lats) == [53.1]
    assert notes == {"5 points without a usable position were left out": 1}


def test_a_bare_ampersand_in_a_name() -> None:
    records = read(wrap(POINT.replace("Ride", "Ride with Al & Bo &amp; &#67;") + "<wpt lat='53.1' lon='-1.2'/>" * 9000))
    assert next(record.text for record in records if isinstance(record, Post)) == "Ride with Al & Bo & C"
    assert len(records) == 9003


def test_a_number_for_the_sport_says_nothing() -> None:
    (track,) = tracks(read(wrap('<trk><type>9</type><trkseg><trkpt lat="53.1" lon="-1.2"/></trkseg></trk>')))
    assert track.sport == ""


def test_a_cut_file_is_read_up_to_the_cut(gpx: bytes) -> None:
    notes: dict[str, int] = {}
    (track,) = tracks(read(gpx[: gpx.rindex(b"<ele>")], notes=notes))
    assert track.title == "Loop from Acacia Avenue"
    assert track.positions is not None
    assert len(track.positions.lats) in (2, 3)
    assert "the file is cut or damaged; what could be read in it was read" in notes


def test_any_damage_is_survived(gpx: bytes) -> None:
    assert reader_complaints(TRACKS, "run.gpx", gpx) == []
    assert reader_complaints(TRACKS, "run.gpx.gz", gzip.compress(gpx)) == []


def test_what_only_ends_like_a_track_is_refused() -> None:
    with pytest.raises(Exception, match="no track"):
        read(b"\x89PNG\r\n\x1a\n nothing of the kind")
    assert read(b"<feed><entry/></feed>", "feed.xml") == []
    assert read(b"<!doctype html><html><body><gpx ></gpx></body></html>", "page.xml") == []
