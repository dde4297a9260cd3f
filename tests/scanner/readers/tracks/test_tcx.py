"""TCX: activities with and without points, courses, notes."""

from __future__ import annotations

import gzip

import pytest

from scanner.model import Post, PostKind, Record, Track
from scanner.readers.tracks import TRACKS
from scanner.testing import read_bytes, reader_complaints


def point(
    second: int,
    where: str = "<Position><LatitudeDegrees>53.1</LatitudeDegrees><LongitudeDegrees>-1.2</LongitudeDegrees></Position>",
) -> str:
    return f"<Trackpoint><Time>2023-05-23T12:40:{second}.000Z</Time>{where}<HeartRateBpm><Value>140</Value></HeartRateBpm></Trackpoint>"


def document(inner: str) -> bytes:
    space = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
    return f'<?xml version="1.0"?>\n<TrainingCenterDatabase xmlns="{space}">\n{inner}\n</TrainingCenterDatabase>'.encode()


def activity(points: str) -> str:
    return (
        '<Activities><Activity Sport="Running"><Id>2023-05-23T12:40:57Z</Id>'
        f'<Lap StartTime="2023-05-23T12:40:57Z"><DistanceMeters>2500.5</DistanceMeters><Track>{points}</Track></Lap>'
        '<Lap StartTime="2023-05-23T12:50:57Z"><DistanceMeters>2500</DistanceMeters><Track/></Lap>'
        "<Notes>Night shift legs</Notes>"
        "<Creator><Name>Forerunner 945</Name></Creator></Activity></Activities>"
    )


def read(content: bytes, name: str = "run.tcx", notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(TRACKS, name, content, notes=notes)


@pytest.mark.parametrize("pack", [False, True])
def test_an_activity(pack: bool) -> None:
    content = b"          " + document(activity(point(57) + point(58, "") + point(59)))
    track, post = read(gzip.compress(content), "run.tcx.gz") if pack else read(content)
    assert isinstance(track, Track)
    assert (track.sport, track.device, track.distance_m) == ("running", "Forerunner 945", 5000.5)
    assert track.when is not None
    assert track.when.iso() == "2023-05-23T12:40:57Z"
    assert track.positions is not None
    assert list(track.positions.lats) == [53.1, 53.1]
    assert list(track.positions.seconds) == [1684845657.0, 1684845659.0]
    assert isinstance(post, Post)
    assert (post.kind, post.text) == (PostKind.CAPTION, "Night shift legs")


def test_an_activity_on_a_treadmill_still_tells_when() -> None:
    notes: dict[str, int] = {}
    track, _ = read(document(activity(point(57, ""))), notes=notes)
    assert isinstance(track, Track)
    assert track.positions is None
    assert track.when is not None
    assert notes == {}


def test_a_course() -> None:
    track, post = read(document(f"<Courses><Course><Name>Home loop</Name><Track>{point(57)}</Track></Course></Courses>"))
    assert isinstance(track, Track)
    assert isinstance(post, Post)
    assert track.title == post.text == "Home loop"


def test_a_cut_file_is_read_up_to_the_cut() -> None:
    content = document(activity(point(57) + point(58)))
    notes: dict[str, int] = {}
    records = read(content[: content.index(b"</Track>")], notes=notes)
    assert [record.positions and len(record.positions.lats) for record in records if isinstance(record, Track)] == [2]
    assert notes


def test_any_damage_is_survived() -> None:
    assert reader_complaints(TRACKS, "run.tcx", document(activity(point(57) + point(58)))) == []
