"""Archives inside archives: opened in place, with every limit that holds for the outermost, and nothing written anywhere."""

from __future__ import annotations

import gzip
import io
import os
import random
import struct
import subprocess
import sys
import tarfile
import zipfile
import zlib
from pathlib import Path

import pytest

from scanner.model import LedgerState
from scanner.plugins import MemberError
from scanner.sources import MemberPlan, OpenedSource, OpenMember, open_inputs

TEXT = b'{"friends_v2": [{"name": "Ada Example", "timestamp": 1600000000}]}' * 50
STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


def packed(members: dict[str, bytes], method: int = DEFLATED) -> bytes:
    """A zip."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return into.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    """A tar, or with mode ``w:gz`` one in gzip."""
    into = io.BytesIO()
    with tarfile.open(fileobj=into, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return into.getvalue()


def opened(tmp_path: Path, content: bytes, name: str = "outer.zip") -> OpenedSource:
    """The one source that a file gives."""
    (tmp_path / name).write_bytes(content)
    sources, unreadable = open_inputs([tmp_path / name])
    assert not unreadable
    return sources[0]


def read_all(source: OpenedSource) -> dict[str, bytes]:
    """The content of every member that can be read."""
    return {plan.name: OpenMember(plan).read() for plan in source.members if plan.state is None}


@pytest.mark.parametrize("outer", [STORED, DEFLATED])
@pytest.mark.parametrize("inner", [STORED, DEFLATED, zipfile.ZIP_BZIP2])
def test_the_files_of_a_zip_in_a_zip_become_members(tmp_path: Path, outer: int, inner: int) -> None:
    noise = random.Random(1).randbytes(700_000)
    parts = {"a.json": TEXT, "media/1.jpg": noise}
    source = opened(tmp_path, packed({"x/part1.zip": packed(parts, inner), "y.json": b"{}"}, outer))
    assert read_all(source) == {"x/part1.zip/a.json": TEXT, "x/part1.zip/media/1.jpg": noise, "y.json": b"{}"}
    container = source.members[0]
    assert (container.name, container.state) == ("x/part1.zip", LedgerState.NOT_NEEDED)
    assert "opened: the files in it follow (2)" in container.note
    photo = OpenMember(source.members[2])
    assert photo.head(9) == noise[:9]
    assert photo.slice(650_000, 60_000) == noise[650_000:]
    assert photo.slice(5, 10) == noise[5:15]


@pytest.mark.parametrize(("mode", "name"), [("w", "archive.tar"), ("w:gz", "archive.tar.gz"), ("w:gz", "download")])
def test_a_tar_is_a_source(tmp_path: Path, mode: str, name: str) -> None:
    members = {"outbox.json": TEXT, "media_attachments/files/1/original/a.png": b"\x89PNG" * 100}
    source = opened(tmp_path, tarred(members, mode), name)
    assert source.kind == "tar"
    assert not source.damaged
    assert read_all(source) == members


@pytest.mark.parametrize("outer", [STORED, DEFLATED])
@pytest.mark.parametrize(("mode", "name"), [("w", "in.tar"), ("w:gz", "in.tar.gz"), ("w:gz", "in.TGZ")])
def test_a_tar_in_a_zip_is_opened(tmp_path: Path, outer: int, mode: str, name: str) -> None:
    source = opened(tmp_path, packed({name: tarred({"a/outbox.json": TEXT}, mode)}, outer))
    assert read_all(source) == {f"{name}/a/outbox.json": TEXT}


def test_names_of_any_length_and_links_in_a_tar(tmp_path: Path) -> None:
    long = "/".join(["a folder with a long name"] * 12) + "/é.json"
    for form in (tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        into = io.BytesIO()
        with tarfile.open(fileobj=into, mode="w", format=form) as archive:
            info = tarfile.TarInfo(long)
            info.size = len(TEXT)
            archive.addfile(info, io.BytesIO(TEXT))
            link = tarfile.TarInfo("shadow")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/shadow"
            archive.addfile(link)
        source = opened(tmp_path, into.getvalue(), "x.tar")
        assert [(plan.name, plan.state) for plan in source.members] == [(long, None), ("shadow", LedgerState.NOT_NEEDED)]
        assert OpenMember(source.members[0]).read() == TEXT


def test_two_below_the_outermost_are_opened_and_no_more(tmp_path: Path) -> None:
    content = packed({"3.zip": packed({"deep.json": TEXT}), "found.json": TEXT})
    source = opened(tmp_path, packed({"1.zip": packed({"2.zip": content})}))
    states = {plan.name: plan.state for plan in source.members}
    assert states == {
        "1.zip": LedgerState.NOT_NEEDED,
        "1.zip/2.zip": LedgerState.NOT_NEEDED,
        "1.zip/2.zip/3.zip": LedgerState.OVER_LIMIT,
        "1.zip/2.zip/found.json": None,
    }
    assert "unpack it yourself" in source.members[2].note
    assert read_all(source) == {"1.zip/2.zip/found.json": TEXT}


@pytest.mark.parametrize("name", ["a.kmz", "a.docx", "a.epub", "a.jar", "a"])
def test_documents_that_happen_to_be_zips_stay_files(tmp_path: Path, name: str) -> None:
    inside = packed({"doc.kml": b"<kml/>"})
    assert [plan.name for plan in opened(tmp_path, packed({name: inside})).members] == [name]
    if "." in name:
        source = opened(tmp_path, inside, name)
        assert [(source.kind, plan.name) for plan in source.members] == [("file", name)]


def test_what_is_called_an_archive_and_is_none_goes_to_the_readers(tmp_path: Path) -> None:
    source = opened(tmp_path, packed({"notes.zip": b"no zip at all", "b.tar.gz": gzip.compress(b"no tar at all")}))
    assert (source.members[0].name, source.members[0].state) == ("notes.zip", None)
    assert source.members[1].state is LedgerState.FAILED


def test_a_cut_or_broken_inner_archive_gives_what_is_in_front_of_the_damage(tmp_path: Path) -> None:
    noise = {f"{number}.bin": random.Random(number).randbytes(5000) for number in range(3)}
    for number, (name, content) in enumerate(
        (("i.zip", packed(noise)), ("i.tar", tarred(noise)), ("i.tar.gz", tarred(noise, "w:gz")))
    ):
        source = opened(tmp_path, packed({name: content[:12_000]}), f"{number}.zip")
        container, *members = source.members
        assert container.state is LedgerState.FAILED
        assert "cut off or damaged" in container.note
        assert OpenMember(members[0]).read() == noise["0.bin"]
        with pytest.raises(MemberError):
            OpenMember(members[2]).read()


def test_a_broken_checksum_at_the_end_of_gzip_is_noticed_and_costs_nothing(tmp_path: Path) -> None:
    content = bytearray(tarred({"a.json": TEXT}, "w:gz"))
    content[-6] ^= 1
    source = opened(tmp_path, bytes(content), "x.tar.gz")
    assert "damaged" in source.damaged
    assert read_all(source) == {"a.json": TEXT}


def test_encrypted_members_of_an_inner_zip_are_named(tmp_path: Path) -> None:
    inner = bytearray(packed({"a.json": TEXT}))
    inner[inner.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "o.zip").write_bytes(packed({"i.zip": bytes(inner)}))
    sources, unreadable = open_inputs([tmp_path / "o.zip"])
    assert [plan.state for plan in sources[0].members] == [LedgerState.NOT_NEEDED, LedgerState.ENCRYPTED]
    assert "password" in unreadable[0].reason


def test_overlaps_and_wandering_names_in_an_inner_zip(tmp_path: Path) -> None:
    raw = bytearray(packed({"../../etc/passwd": TEXT, "/abs.json": TEXT, "b.json": TEXT, "c.json": TEXT}))
    third = raw.index(b"PK\x01\x02", raw.index(b"b.json", raw.index(b"PK\x01\x02")))
    second = raw.rindex(b"PK\x01\x02", 0, raw.index(b"b.json", raw.index(b"PK\x01\x02")))
    raw[third + 42 : third + 46] = raw[second + 42 : second + 46]
    source = opened(tmp_path, packed({"i.zip": bytes(raw)}))
    assert [(plan.name, plan.state) for plan in source.members[1:]] == [
        ("i.zip/../../etc/passwd", None),
        ("i.zip//abs.json", None),
        ("i.zip/b.json", LedgerState.FAILED),
        ("i.zip/c.json", LedgerState.FAILED),
    ]
    assert list(tmp_path.iterdir()) == [tmp_path / "outer.zip"]


def test_an_inner_archive_that_is_a_bomb_is_refused_at_once(tmp_path: Path) -> None:
    bomb = packed({"zeros.zip": b"PK\x03\x04" + bytes(90 << 20)})
    source = opened(tmp_path, bomb)
    assert [(plan.state, "trap" in plan.note) for plan in source.members] == [(LedgerState.OVER_LIMIT, True)]


def test_a_tar_that_unpacks_without_end_is_stopped(tmp_path: Path) -> None:
    header = tarfile.TarInfo("zeros.json")
    header.size = 1 << 40
    whole = zlib.compressobj(9, zlib.DEFLATED, 31)
    content = whole.compress(header.tobuf()) + b"".join(whole.compress(bytes(1 << 20)) for _ in range(100)) + whole.flush()
    source = opened(tmp_path, content, "x.tar.gz")
    assert "damaged" in source.damaged
    pieces = OpenMember(source.members[0]).chunks()
    with pytest.raises(MemberError):
        assert max(map(len, pieces)) <= 1 << 20


def test_an_inner_archive_that_states_too_small_a_size_is_found_out(tmp_path: Path) -> None:
    raw = bytearray(packed({"i.zip": packed({f"{n}.json": os.urandom(3000) for n in range(5)})}))
    entry = raw.index(b"PK\x01\x02")
    raw[entry + 24 : entry + 28] = struct.pack("<L", 7000)
    source = opened(tmp_path, bytes(raw))
    assert source.members[0].state is LedgerState.FAILED


def test_hostile_inner_archives_never_raise(tmp_path: Path) -> None:
    for name, content in (
        ("i.zip", packed({"a.json": TEXT})),
        ("i.tar", tarred({"a.json": TEXT})[:4096]),
        ("i.tar.gz", tarred({"a.json": TEXT}, "w:gz")),
    ):
        for position in range(0, len(content), max(1, len(content) // 60)):
            damaged = content[:position] + bytes([content[position] ^ 0xFF]) + content[position + 1 :]
            (tmp_path / "o.zip").write_bytes(packed({name: damaged}, STORED if position % 2 else DEFLATED))
            for source in open_inputs([tmp_path / "o.zip"])[0]:
                for plan in source.members:
                    _try(plan)


def _try(plan: MemberPlan) -> None:
    try:
        if plan.state is None:
            OpenMember(plan).read()
    except MemberError:
        pass


def test_going_back_and_forth_in_a_packed_archive_gives_the_same_bytes(tmp_path: Path) -> None:
    rng = random.Random(3)
    files = {f"{number}.txt": bytes(rng.choices(b"abcdefgh ", k=300_000)) for number in range(20)}
    source = opened(tmp_path, tarred(files, "w:gz"), "x.tar.gz")
    plans = source.members * 3
    rng.shuffle(plans)
    for plan in plans:
        member, at = OpenMember(plan), rng.randrange(300_000)
        assert member.slice(at, 5000) == files[plan.name][at : at + 5000]
        assert member.read() == files[plan.name]


_OTHER_PROCESS = """
import os, sys
from pathlib import Path
from scanner.sources import OpenMember, open_inputs
source = open_inputs([Path(sys.argv[1])])[0][0]
whole = [OpenMember(plan).read() for plan in source.members]
children = []
for half in (0, 1):
    child = os.fork()
    if not child:
        for _ in range(20):
            for plan, content in list(zip(source.members, whole))[half::2]:
                if OpenMember(plan).read() != content:
                    os._exit(1)
        os._exit(0)
    children.append(child)
sys.exit(any(os.waitpid(child, 0)[1] for child in children))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not copied here")
def test_copied_processes_do_not_disturb_each_other(tmp_path: Path) -> None:
    rng = random.Random(4)
    (tmp_path / "x.tgz").write_bytes(tarred({f"{n}": rng.randbytes(400_000) for n in range(8)}, "w:gz"))
    assert subprocess.run([sys.executable, "-c", _OTHER_PROCESS, tmp_path / "x.tgz"], check=False).returncode == 0
