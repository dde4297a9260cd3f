"""Track files made to do harm: entities, bombs, endless elements. Time and memory stay small, and nothing is fetched."""

from __future__ import annotations

import gzip
import time
import tracemalloc

import pytest

from scanner.model import Positions, Record, Track
from scanner.plugins import Account, MemberError, Reading
from scanner.readers.tracks import TRACKS, read_track, trail, unpacking
from scanner.testing import MemoryMember, read_bytes

from .conftest import fit_activity

POINT = b'<trkpt lat="53.1" lon="-1.2"/>'


def test_an_entity_that_names_a_file_is_not_read(tmp_path: object) -> None:
    secret = b'<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    content = secret + b"<gpx><trk><name>&x;</name><trkseg>" + POINT + b"</trkseg></trk></gpx>"
    (track,) = (record for record in read_bytes(TRACKS, "a.gpx", content) if isinstance(record, Track))
    assert track.title == ""


def test_a_billion_laughs_end_at_once() -> None:
    entities = b'<!ENTITY a0 "lol">' + b"".join(
        b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 12)
    )
    content = (
        b"<!DOCTYPE gpx ["
        + entities
        + b'<!ENTITY b "x">]><gpx creator="&a11;"><wpt lat="&a11;" lon="1"><name>&a11;</name></wpt></gpx>'
    )
    start = time.monotonic()
    with pytest.raises(MemberError, match="nothing in it could be read"):
        read_bytes(TRACKS, "a.gpx", content)
    assert time.monotonic() - start < 2


@pytest.mark.parametrize(
    "inner",
    [
        b"<a/>" * 1_000_000,
        b"<trk><name>" + b"x" * 3_000_000 + b"</name></trk>",
        b"<a>" * 100_000,
        b'<trkpt lat="1" lon="1">' + b"<a/>" * 1_000_000,
        b"<a &b/>" * 300_000,
    ],
    ids=["elements", "text", "depth", "children", "errors"],
)
def test_endless_markup_takes_little_time_and_memory(inner: bytes) -> None:
    content = b"<gpx><trk><trkseg>" + POINT + b"</trkseg></trk>" + inner + b"</gpx>"
    start = time.monotonic()
    tracemalloc.start()
    read_bytes(TRACKS, "a.gpx", content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert time.monotonic() - start < 10
    assert peak < 40 << 20


@pytest.mark.parametrize("name", ["a.gpx.gz", "a.fit.gz"])
def test_what_unpacks_to_too_much_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "LARGEST", 1 << 20)
    start = b"<gpx><wpt lat='53.1' lon='-1.2'/>" if "gpx" in name else fit_activity()
    member = MemoryMember(name, gzip.compress(start + b" " * (2 << 20)))
    records: list[Record] = []
    with pytest.raises(MemberError) as caught:
        records.extend(record for batch in read_track(member, Reading(member, Account(""), messages=False)) for record in batch)
    assert caught.value.over_limit
    assert len(records) == ("gpx" in name)


def test_a_very_long_track_goes_on_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trail, "_MOST_POINTS", 10)
    points = b"".join(b'<trkpt lat="53.%03d" lon="-1.2"/>' % index for index in range(25))
    records = read_bytes(TRACKS, "a.gpx", b"<gpx><trk><trkseg>" + points + b"</trkseg></trk></gpx>")
    track, *rest = records
    assert isinstance(track, Track)
    assert track.end is not None
    assert track.end.lat == 53.024
    assert [(batch.first, len(batch.lats)) for batch in rest if isinstance(batch, Positions)] == [(11, 10), (21, 5)]


def test_a_fit_file_of_endless_definitions_is_quick() -> None:
    body = b"\x40\0\0\x14\0\1\xfd\4\x86" * 100_000
    content = fit_activity()[:4] + len(body).to_bytes(4, "little") + b".FIT\0\0" + body + b"\0\0"
    start = time.monotonic()
    assert read_bytes(TRACKS, "a.fit", content) == []
    assert time.monotonic() - start < 5
