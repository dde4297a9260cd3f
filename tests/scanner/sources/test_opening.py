"""Inputs as people have them: zips, parts of zips, folders, damaged downloads, hostile archives."""

from __future__ import annotations

import contextlib
import io
import os
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from scanner.model import LedgerState
from scanner.plugins import MemberError
from scanner.sources import OpenedSource, OpenMember, open_inputs

TEXT = b'{"friends_v2": [{"name": "Ada Example", "timestamp": 1600000000}]}' * 50


def _zip(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def _one(path: Path) -> OpenedSource:
    sources, unreadable = open_inputs([path])
    assert not unreadable
    return sources[0]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_a_member_reads_back_whole_and_in_parts(tmp_path: Path, method: int) -> None:
    content = os.urandom(700_000) + TEXT
    source = _one(_zip(tmp_path / "export.zip", {"a/photo.bin": content}, method))
    member = OpenMember(source.members[0])
    assert member.head(10) == content[:10]
    assert member.slice(699_990, 40) == content[699_990:700_030]
    assert member.slice(len(content) - 5, 50) == content[-5:]
    assert member.read() == content
    assert b"".join(member.chunks()) == content


def test_what_computers_leave_behind_and_empty_files_are_named(tmp_path: Path) -> None:
    members = {"__MACOSX/x/._a.json": b"\0\1", "x/.DS_Store": b"1", "x/._b.json": b"\0", "x/none.json": b"", "x/b.json": b"{}"}
    source = _one(_zip(tmp_path / "export.zip", members))
    assert {plan.name: plan.state for plan in source.members} == {
        "__MACOSX/x/._a.json": LedgerState.NOT_NEEDED,
        "x/.DS_Store": LedgerState.NOT_NEEDED,
        "x/._b.json": LedgerState.NOT_NEEDED,
        "x/none.json": LedgerState.EMPTY,
        "x/b.json": None,
    }


def test_a_cut_zip_gives_the_files_in_front_of_the_cut(tmp_path: Path) -> None:
    whole = _zip(tmp_path / "whole.zip", {"one.json": TEXT, "two.json": os.urandom(5000), "three.json": os.urandom(5000)})
    cut = tmp_path / "cut.zip"
    cut.write_bytes(whole.read_bytes()[:7000])
    source = _one(cut)
    assert "cut off or damaged" in source.damaged
    assert [plan.name for plan in source.members] == ["one.json", "two.json", "three.json"]
    assert OpenMember(source.members[0]).read() == TEXT
    with pytest.raises(MemberError, match="ends in the middle"):
        OpenMember(source.members[2]).read()


def test_a_cut_zip_written_as_a_stream_is_read_too(tmp_path: Path) -> None:
    class Unseekable(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: object) -> int:
            raise OSError

        def tell(self) -> int:
            raise OSError

    stream = Unseekable()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.json", TEXT)
        archive.writestr("two.json", os.urandom(9000))
    cut = tmp_path / "cut.zip"
    cut.write_bytes(stream.getvalue()[:4000])
    source = _one(cut)
    assert OpenMember(source.members[0]).read() == TEXT
    with pytest.raises(MemberError):
        OpenMember(source.members[1]).read()


def test_a_flipped_bit_is_noticed(tmp_path: Path) -> None:
    path = _zip(tmp_path / "export.zip", {"a.json": TEXT}, zipfile.ZIP_STORED)
    raw = bytearray(path.read_bytes())
    raw[200] ^= 1
    path.write_bytes(raw)
    with pytest.raises(MemberError, match="checksum"):
        OpenMember(_one(path).members[0]).read()


def test_encrypted_members_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    path = _zip(tmp_path / "export.zip", {"a.json": TEXT, "b.json": TEXT})
    raw = bytearray(path.read_bytes())
    second = raw.index(b"PK\x01\x02", raw.index(b"PK\x01\x02") + 4)
    raw[second + 8] |= 1
    path.write_bytes(raw)
    assert [plan.state for plan in _one(path).members] == [None, LedgerState.ENCRYPTED]


def test_a_zip_of_encrypted_members_alone_says_what_to_do(tmp_path: Path) -> None:
    path = _zip(tmp_path / "export.zip", {"a.json": TEXT})
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)
    sources, unreadable = open_inputs([path])
    assert [plan.state for plan in sources[0].members] == [LedgerState.ENCRYPTED]
    assert "password" in unreadable[0].reason


def test_overlapping_members_are_refused(tmp_path: Path) -> None:
    path = _zip(tmp_path / "bomb.zip", {"a.json": TEXT, "b.json": TEXT, "good.json": TEXT})
    raw = bytearray(path.read_bytes())
    first = raw.index(b"PK\x01\x02")
    second = raw.index(b"PK\x01\x02", first + 4)
    raw[second + 42 : second + 46] = raw[first + 42 : first + 46]
    path.write_bytes(raw)
    plans = _one(path).members
    assert [plan.state for plan in plans] == [LedgerState.FAILED, LedgerState.FAILED, None]
    assert "trap" in plans[0].note


def test_a_member_that_unpacks_to_more_than_it_states_is_stopped(tmp_path: Path) -> None:
    path = _zip(tmp_path / "liar.zip", {"a.json": b"0" * 5_000_000})
    raw = bytearray(path.read_bytes())
    entry = raw.index(b"PK\x01\x02")
    raw[entry + 24 : entry + 28] = struct.pack("<L", 1000)
    path.write_bytes(raw)
    with pytest.raises(MemberError, match="more than the archive states") as caught:
        OpenMember(_one(path).members[0]).read()
    assert caught.value.over_limit


def test_a_bomb_is_stopped_long_before_the_memory_is_full(tmp_path: Path) -> None:
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join(squeezer.compress(bytes(1 << 20)) for _ in range(80)) + squeezer.flush()
    path = _zip(tmp_path / "bomb.zip", {"a.json": bytes(80 << 20)})
    assert path.stat().st_size < 2 * len(packed)
    pieces = OpenMember(_one(path).members[0]).chunks()
    produced = 0

    def swallow() -> None:
        nonlocal produced
        for piece in pieces:
            produced += len(piece)

    with pytest.raises(MemberError, match="trap"):
        swallow()
    assert produced < 40 << 20


def test_parts_of_one_export_count_each_file_once_in_any_order(tmp_path: Path) -> None:
    one = _zip(tmp_path / "part-1.zip", {"index.html": b"<html>", "a.json": TEXT})
    two = _zip(tmp_path / "part-2.zip", {"index.html": b"<html>", "b.json": TEXT})
    forward, backward = open_inputs([one, two])[0], open_inputs([two, one])[0]
    assert [(source.id, source.name) for source in forward] == [("s1", "part-1.zip"), ("s2", "part-2.zip")]
    assert [source.members for source in forward] == [source.members for source in backward]
    assert [plan.state for plan in forward[1].members] == [LedgerState.NOT_NEEDED, None]


@pytest.mark.parametrize(("size", "told"), [(2 << 30, "2 GiB"), ((2 << 30) - 1, "2 GiB"), (4 << 30, "4 GiB"), (3 << 30, "")])
def test_a_part_of_a_size_at_which_downloads_break_off_is_suspected(tmp_path: Path, size: int, told: str) -> None:
    path = _zip(tmp_path / "export.zip", {"a.json": TEXT})
    os.truncate(path, size)
    source = _one(path)
    assert OpenMember(source.members[0]).read() == TEXT
    assert "cut off or damaged" in source.damaged
    assert [told in warning for warning in source.warnings] == ([True] if told else [])
    assert path.stat().st_blocks * 512 < 1 << 20


def test_a_folder_is_walked_without_following_links_and_opens_the_zips_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "downloads"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "a.json").write_bytes(TEXT)
    (folder / "loop").symlink_to(folder)
    _zip(folder / "export.zip", {"b.json": TEXT})
    sources, unreadable = open_inputs([folder])
    assert not unreadable
    assert {source.name: [plan.name for plan in source.members] for source in sources} == {
        "downloads": ["loop", "inner/a.json"],
        "downloads/export.zip": ["b.json"],
    }
    link = next(plan for source in sources for plan in source.members if plan.name == "loop")
    assert link.state is LedgerState.NOT_NEEDED


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "no such file"),
        (b"", "empty"),
        (b"PK\x05\x06" + bytes(18), "holds no files"),
        (b"PK\x03\x04 and then nothing", "too damaged"),
        (b"not a zip at all", "not a zip archive"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "export.zip"
    if content is not None:
        path.write_bytes(content)
    _, unreadable = open_inputs([path])
    assert len(unreadable) == 1
    assert words in unreadable[0].reason


def test_names_in_utf8_without_the_flag_are_spelled_right(tmp_path: Path) -> None:
    path = _zip(tmp_path / "export.zip", {"XXXXX.json": TEXT})
    path.write_bytes(path.read_bytes().replace(b"XXXXX", "Zoë!".encode()))
    assert _one(path).members[0].name == "Zoë!.json"


def test_hostile_archives_never_raise(tmp_path: Path) -> None:
    good = _zip(tmp_path / "good.zip", {"a.json": TEXT, "b/c.json": os.urandom(300)}).read_bytes()
    for position in range(0, len(good), 3):
        path = tmp_path / "hostile.zip"
        path.write_bytes(good[:position] + bytes([good[position] ^ 0xFF]) + good[position + 1 :])
        sources, _ = open_inputs([path])
        for source in sources:
            for plan in source.members:
                if plan.state is None:
                    with contextlib.suppress(MemberError):
                        OpenMember(plan).read()
