"""FIT: what devices write, in every shape the format allows."""

from __future__ import annotations

import gzip
import math

import pytest

from scanner.model import Record, Track, Visit, VisitKind
from scanner.plugins import MemberError
from scanner.readers.tracks import TRACKS
from scanner.testing import read_bytes, reader_complaints

from .conftest import FIT_START, HOME, POSITION, START, FitWriter, fit_activity, semicircles

LAT, LON = (semicircles(value) for value in HOME)


def read(content: bytes, name: str = "run.fit", notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(TRACKS, name, content, notes=notes)


def only_track(content: bytes, name: str = "run.fit", notes: dict[str, int] | None = None) -> Track:
    (track,) = read(content, name, notes)
    assert isinstance(track, Track)
    return track


@pytest.mark.parametrize("big", [False, True])
def test_an_activity(big: bool) -> None:
    track = only_track(fit_activity(big=big))
    assert (track.at.pointer, track.sport, track.distance_m) == ("point 1", "running", 5123.0)
    assert track.device == "Garmin 3121 (serial 3900000001)"
    assert track.when is not None
    assert track.when.iso() == "2023-05-23T12:40:57Z"
    assert track.start is not None
    assert (track.start.lat, track.start.lon) == pytest.approx(HOME, abs=1e-6)
    assert track.positions is not None
    assert list(track.positions.seconds) == [float(START + index) for index in range(5)]
    assert track.positions.lats[0] == pytest.approx(HOME[0], abs=1e-6)
    assert list(track.positions.radii_m) == [4.0] * 5


def test_packed_by_gzip() -> None:
    assert only_track(gzip.compress(fit_activity()), "1.fit.gz").positions is not None


def test_points_before_the_first_fix_are_passed_over_without_a_word() -> None:
    writer = FitWriter().define(0, 20, POSITION)
    writer.data(0, "Iii", FIT_START, 0x7FFFFFFF, 0x7FFFFFFF).data(0, "Iii", FIT_START + 1, LAT, LON)
    notes: dict[str, int] = {}
    track = only_track(writer.file(), notes=notes)
    assert track.positions is not None
    assert (list(track.positions.seconds), notes) == ([float(START + 1)], {})


def test_places_that_are_none_are_counted() -> None:
    writer = FitWriter().define(0, 20, POSITION)
    writer.data(0, "Iii", FIT_START, 0, 0).data(0, "Iii", FIT_START + 1, LAT, LON)
    notes: dict[str, int] = {}
    only_track(writer.file(), notes=notes)
    assert notes == {"1 points without a usable position were left out": 1}


def test_compressed_times_count_on_from_the_last_full_one() -> None:
    writer = FitWriter().define(0, 20, POSITION).data(0, "Iii", FIT_START, LAT, LON)
    writer.define(1, 20, POSITION[1:])
    for seconds in (3, 40):
        writer.data(0x80 | 1 << 5 | ((FIT_START + seconds) & 0x1F), "ii", LAT, LON)
    track = only_track(writer.file())
    assert track.positions is not None
    # Five bits last for 32 seconds: what seems to be 40 later is 8 later.
    assert [value - START for value in track.positions.seconds] == [0.0, 3.0, 8.0]


def test_a_time_since_the_device_was_switched_on_is_no_time() -> None:
    track = only_track(FitWriter().define(0, 20, POSITION).data(0, "Iii", 77, LAT, LON).file())
    assert track.when is None
    assert track.positions is not None
    assert math.isnan(track.positions.seconds[0])


def test_developer_fields_and_arrays_are_stepped_over() -> None:
    writer = FitWriter().define(0, 20, [(99, 6, 0x84), *POSITION], developer=[(0, 2, 0), (1, 4, 0)])
    for index in range(3):
        writer.data(0, "3HIii2s4s", 1, 2, 3, FIT_START + index, LAT, LON, b"ab", b"cdef")
    track = only_track(writer.file())
    assert track.positions is not None
    assert list(track.positions.lats) == pytest.approx([HOME[0]] * 3, abs=1e-6)


def test_several_files_in_one() -> None:
    first, second = read(fit_activity(2) + fit_activity(3))
    assert isinstance(first, Track)
    assert isinstance(second, Track)
    assert (first.at.pointer, second.at.pointer) == ("point 1", "point 3")


def test_indoors_there_is_a_session_and_no_place() -> None:
    writer = FitWriter().define(0, 18, [(2, 4, 0x86), (3, 4, 0x85), (4, 4, 0x85), (5, 1, 0)])
    track = only_track(writer.data(0, "IiiB", FIT_START, 0x7FFFFFFF, 0x7FFFFFFF, 1).file())
    assert (track.positions, track.start) == (None, None)
    assert track.when is not None


def test_a_days_heart_beats_hold_nothing() -> None:
    writer = FitWriter().define(0, 0, [(0, 1, 0)]).data(0, "B", 32).define(1, 55, [(253, 4, 0x86), (27, 1, 2)])
    notes: dict[str, int] = {}
    assert read(writer.data(1, "IB", FIT_START, 60).file(), notes=notes) == []
    assert notes == {}


def test_places_stored_on_the_device() -> None:
    writer = FitWriter().define(0, 29, [(253, 4, 0x86), (0, 16, 7), (1, 4, 0x85), (2, 4, 0x85)])
    (visit,) = read(writer.data(0, "I16sii", FIT_START, b"Home\0", LAT, LON).file(), "Lctns.fit")
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.name, visit.at.pointer) == (VisitKind.SAVED, "Home", "point 1")


def test_the_person_the_device_belongs_to_and_the_course_it_follows() -> None:
    writer = FitWriter().define(0, 3, [(0, 16, 7)]).data(0, "16s", b"Jo B\0").define(1, 31, [(5, 16, 7), (4, 1, 0)])
    writer.data(1, "16sB", b"Way home\0", 2).define(2, 20, POSITION).data(2, "Iii", FIT_START, LAT, LON)
    track = only_track(writer.file())
    assert (track.author, track.title, track.sport) == ("Jo B", "Way home", "cycling")


def test_a_text_where_a_number_belongs_is_left_out() -> None:
    writer = FitWriter().define(0, 20, [(253, 4, 0x86), (0, 4, 7), (1, 4, 0x85)])
    assert read(writer.data(0, "I4si", FIT_START, b"abcd", LON).file()) == []


def test_a_file_whose_device_lost_power_is_read_to_its_end() -> None:
    content = fit_activity()
    notes: dict[str, int] = {}
    track = only_track(content[:4] + b"\0\0\0\0" + content[8:-10], notes=notes)
    assert track.positions is not None
    assert len(track.positions.lats) == 5
    assert notes == {"the file is cut or damaged; what could be read in it was read": 1}


def test_damage_in_the_packing_still_gives_what_stood_before() -> None:
    packed = gzip.compress(fit_activity(20_000))
    with pytest.raises(MemberError, match="ends too early"):
        read(packed[: len(packed) // 2], "1.fit.gz")


def test_any_damage_is_survived() -> None:
    assert reader_complaints(TRACKS, "run.fit", fit_activity()) == []
    assert reader_complaints(TRACKS, "run.fit.gz", gzip.compress(fit_activity())) == []
