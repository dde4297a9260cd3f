"""What holds for every reader: odd, damaged and rearranged files cost themselves, and never without a word.

A reader adds its own small good files in ``samples/<reader>.py``: ``SAMPLES``, path in an export -> bytes, text, or a document
that is written as JSON. These are all of one person and fit together; further kinds of file stand in ``samples/more``.
"""

from __future__ import annotations

import codecs
import copy
import importlib.util
import io
import json
import random
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scanner.engine import ScanOptions, scan
from scanner.model import LedgerState
from scanner.plugins import MemberError
from scanner.registry import Registry, load_registry
from scanner.testing import MemoryMember, outcome_of
from scanner.work import MemberOutcome, recognise

REGISTRY = load_registry()
READERS = REGISTRY.readers
HOLDER = ("Ada Example",)
OPTIONS = ScanOptions(today=date(2026, 11, 21), workers=1, hashes=False)
# Enough to reach every part of a small file, and few enough that all platforms together take seconds.
_MOST_CHANGES = 160
_MOST_DAMAGES = 40
# Of the people, places and numbers in the samples nothing stands in a note.
_CONTENT = ("Ada", "Ben", "ben_s", "Cara", "Sample", "Acacia", "Northmere", "7700", "example.org", "203.0.113")
_WRONG: tuple[Any, ...] = (None, 7, -1e300, "odd", "", [], [[]], {}, {"odd": [1]}, True)
_TEXTS = (".json", ".js", ".csv", ".txt", ".vcf", ".ics", ".html", ".htm", ".gpx", ".tcx", ".kml")
# What stands in front of the document in an archive of X.
_ASSIGNED = re.compile(r"window\.[\w.]+ = ")


def _samples(which: str = "**/*.py") -> Iterator[tuple[str, str, bytes]]:
    """Reader, path and bytes."""
    for path in sorted((Path(__file__).parent / "samples").glob(which)):
        spec = importlib.util.spec_from_file_location(f"samples_{path.stem}", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for name, content in module.SAMPLES.items():
            if not isinstance(content, bytes):
                content = (content if isinstance(content, str) else json.dumps(content)).encode()
            yield path.stem.replace("_", "-"), name, content


SAMPLES = {name: content for _, name, content in _samples()}
EXPORTS = {name: content for _, name, content in _samples("*.py")}
OWNERS = {name: reader for reader, name, _ in _samples()}


def _trees() -> Iterator[tuple[str, tuple[str, Any]]]:
    """Path -> what stands in front of the document, and the document."""
    for name, content in SAMPLES.items():
        if name.endswith((".json", ".js")):
            text = content.decode()
            front = _ASSIGNED.match(text)
            start = front.end() if front else 0
            try:
                yield name, (text[:start], json.loads(text[start:]))
            except ValueError:
                # Several documents, one a line.
                continue


TREES = dict(_trees())


def test_every_reader_has_samples() -> None:
    assert {reader.id for reader in READERS} == set(OWNERS.values())


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_is_known_by_its_own_reader_more_surely_than_by_any_other(name: str) -> None:
    member = MemoryMember(name, SAMPLES[name])
    sure = {reader.id: found.strength for reader in READERS if (found := reader.recognise(member)) is not None}
    own = sure.pop(OWNERS[name])
    assert own > max(sure.values(), default=0), sure


@dataclass(frozen=True)
class _Watched(MemoryMember):
    """A member that keeps in mind how often somebody looked at its bytes."""

    looks: list[int] = field(default_factory=list)

    def head(self, count: int = 4096) -> bytes:
        self.looks.append(count)
        return super().head(count)


@pytest.mark.parametrize("name", ["messages/inbox/x/photos/1.jpg", "Photos from 2019/IMG_1.HEIC", "VID_2.mp4", "a/b/c.png"])
def test_pictures_and_films_are_known_by_their_names_alone(name: str) -> None:
    member = _Watched(name, b"x")
    reader, _ = recognise(READERS, member)
    assert reader is not None
    assert (reader.id, member.looks) == ("media", [])


def test_to_ask_every_reader_about_a_file_takes_little() -> None:
    messages = [{"sender_name": "Ben", "timestamp_ms": number, "content": "hello"} for number in range(300)]
    conversation = json.dumps({"participants": [{"name": "Ben"}], "messages": messages}).encode()
    rows = json.dumps([{"id": number, "name": "thing", "values": [1, 2]} for number in range(900)]).encode()
    page = b"<!doctype html><html><body>" + b"<p class=x>words and words</p>" * 900
    kinds = {"inbox/ben_{}/message_1.json": conversation, "data_{}.json": rows, "page_{}.html": page, "photo_{}.jpg": b"x"}
    members = [MemoryMember(name.format(number), content) for number in range(100) for name, content in kinds.items()]
    started = time.process_time()
    for member in members:
        recognise(READERS, member)
    # A tenth of a millisecond on an idle machine.
    assert (time.process_time() - started) / len(members) < 0.001


def _read(name: str, content: bytes) -> MemberOutcome:
    outcome = outcome_of(READERS, name, content, names=HOLDER)
    assert "stopped unexpectedly" not in outcome.note, (outcome.note, content)
    assert not any(word in outcome.note for word in _CONTENT), outcome.note
    return outcome


@pytest.mark.parametrize("name", SAMPLES)
def test_a_folder_around_it_a_mark_in_front_and_other_line_ends_change_nothing(name: str) -> None:
    content = SAMPLES[name]
    variants = [(f"Downloads (2)/old/{name}", content), (f"Downloads\\{name}".replace("/", "\\"), content)]
    if name.endswith(_TEXTS):
        lines = content.replace(b"\r\n", b"\n")
        variants += [(name, codecs.BOM_UTF8 + content), (name, lines), (name, lines.replace(b"\n", b"\r\n"))]
    good = _told(_read(name, content))
    assert [told for path, variant in variants if (told := _told(_read(path, variant))) != good] == []


def _told(outcome: MemberOutcome) -> tuple[str, str, LedgerState, int]:
    return outcome.platform, outcome.part, outcome.state, outcome.records


def _is_silent(outcome: MemberOutcome, size: int) -> bool:
    """Whether a file that should have given records gave none and nothing is said of that."""
    if outcome.state is LedgerState.NOT_NEEDED:
        return True
    return outcome.state is LedgerState.EMPTY and not outcome.note and size > 128


@pytest.mark.parametrize("name", SAMPLES)
def test_a_good_file_gives_records(name: str) -> None:
    outcome = _read(name, SAMPLES[name])
    assert outcome.records, outcome.note
    assert outcome.state in (LedgerState.READ, LedgerState.UNKNOWN)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_cut_or_flipped_file_is_never_empty_without_a_word(name: str) -> None:
    content = SAMPLES[name]
    silent = []
    for position in range(1, len(content), max(1, len(content) // _MOST_DAMAGES)):
        flipped = content[:position] + bytes([content[position] ^ 0x15]) + content[position + 1 :]
        for what, damaged in (("cut", content[:position]), ("flipped", flipped)):
            if _is_silent(_read(name, damaged), len(damaged)):
                silent.append((what, position, damaged[max(0, position - 30) : position + 10]))
    assert silent == []


@dataclass(frozen=True)
class _Unsound(MemoryMember):
    """A member whose checksum does not agree, which shows when its last byte was read."""

    def chunks(self) -> Iterator[bytes]:
        yield from super().chunks()
        raise MemberError("damaged")

    def read(self) -> bytes:
        raise MemberError("damaged")


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_whose_checksum_is_wrong_is_read_and_told(name: str) -> None:
    if OWNERS[name] == "media":
        # Only the parts of a picture that hold metadata are read.
        return
    outcome = outcome_of(READERS, name, SAMPLES[name], names=HOLDER, member=_Unsound(name, SAMPLES[name]))
    assert outcome.state is LedgerState.FAILED, outcome
    assert outcome.records == _read(name, SAMPLES[name]).records
    assert outcome.note.startswith(f"damaged; {outcome.records} records in front of it were read")


def _places(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The ways to everything in a tree but its root."""
    items: Any = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in items:
        yield (*path, key)
        yield from _places(value, (*path, key))


def _changed(tree: Any, path: tuple[Any, ...], value: Any, *, drop: bool = False) -> Any:
    changed = copy.deepcopy(tree)
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    if drop:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return changed


@pytest.mark.parametrize("name", TREES)
def test_missing_keys_and_values_of_the_wrong_type_cost_their_record(name: str) -> None:
    front, tree = TREES[name]
    changes = [(path, None, True) for path in _places(tree)]
    changes += [(path, wrong, False) for path in _places(tree) for wrong in _WRONG]
    if len(changes) > _MOST_CHANGES:
        changes = random.Random(name).sample(changes, _MOST_CHANGES)
    silent = []
    for path, wrong, drop in changes:
        content = (front + json.dumps(_changed(tree, path, wrong, drop=drop))).encode()
        if _is_silent(_read(name, content), len(content)):
            silent.append((path, wrong))
    assert silent == []


def test_all_platforms_in_one_folder(tmp_path: Path) -> None:
    for name, content in EXPORTS.items():
        path = tmp_path / "everything" / OWNERS[name] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    command = [sys.executable, "-c", "from scanner.cli import main; main()", "scan", "everything", "--out", "out"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=120)
    assert not any(word in done.stdout + done.stderr for word in _CONTENT)
    result = json.loads((tmp_path / "out" / "result.json").read_text())
    states = {entry["member"]: entry["state"] for entry in result["ledger"]}
    assert states == {
        f"{reader}/{name}": "unknown" if reader == "generic" else "read" for name, reader in OWNERS.items() if name in EXPORTS
    }
    assert result["sources"][0]["platform"] == ""
    assert {note["platform"] for note in result["coverage"]} == {reader.platform for reader in READERS if reader.expects}


def _zipped(members: dict[str, bytes]) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return into.getvalue()


def test_a_name_in_the_path_of_a_damaged_file_reaches_no_screen(tmp_path: Path) -> None:
    rng = random.Random(11)
    damaged: dict[str, bytes] = {}
    for number, (name, content) in enumerate(EXPORTS.items()):
        folders, _, last = f"{OWNERS[name]}/{name}".rpartition("/")
        position = rng.randrange(1, max(2, len(content)))
        for how, what in (("cut", content[:position]), ("flipped", content[:position] + b"\xff" + content[position + 1 :])):
            damaged[f"{folders}/inbox/quillfeather_{how}{number}/{last}"] = what
            damaged[f"{folders}/quill.feather@example.org_{how}{number}.{last.rpartition('.')[2]}"] = what
    packed = _zipped(damaged)
    (tmp_path / "in" / "quillfeather").mkdir(parents=True)
    (tmp_path / "in" / "quillfeather_77-003.zip").write_bytes(packed[: len(packed) // 2])
    inner = {"inbox/quillfeather_8/quillfeather-002.zip": packed[:-30], "b/quill.feather@example.org.zip": packed[:-2000]}
    (tmp_path / "in" / "quillfeather" / "export.zip").write_bytes(_zipped(inner))
    for name, content in damaged.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for workers in ("1", "2"):
        command = [sys.executable, "-c", "from scanner.cli import main; main()", "scan", "in", "--out", f"out{workers}"]
        command += ["--workers", workers]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=300)
        shown = (done.stdout + done.stderr).lower()
        assert done.returncode == 0, done.stderr
        assert re.findall(rb".*quill.?feather.*", shown) == []
        assert b"traceback" not in shown
    result = json.loads((tmp_path / "out1" / "result.json").read_text())
    notes = " ".join(entry["note"] for entry in result["ledger"]).lower()
    assert "quill" not in notes


PLATFORMS = sorted({reader.platform for reader in READERS if reader.expects})


def _expected(platform: str) -> dict[str, str]:
    """Part -> what is told of its absence."""
    kinds = [kind for reader in READERS if reader.platform == platform for kind in reader.expects]
    return {kind.part: f"no {kind.part}: {kind.missing}" for kind in kinds}


def _parts(name: str) -> set[str]:
    outcome = _read(name, SAMPLES[name])
    return {outcome.part, *outcome.parts}


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_kind_of_file_that_is_missed_when_absent_is_known_when_there(platform: str) -> None:
    readers = {reader.id for reader in READERS if reader.platform == platform}
    met = {part for name, owner in OWNERS.items() if owner in readers for part in _parts(name)}
    assert set(_expected(platform)) - met == set()


@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_an_export_lacks_is_told(platform: str, tmp_path: Path) -> None:
    names = [name for name in EXPORTS if _read(name, EXPORTS[name]).platform == platform]
    expected = _expected(platform)
    # Something must be left by which the export is known as one.
    left_out = next((part for part in expected if len([name for name in names if part not in _parts(name)]) > 1), None)
    for part in dict.fromkeys((None, left_out)):
        kept = [name for name in names if part is None or part not in _parts(name)]
        path = tmp_path / f"{part}.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name in kept:
                archive.writestr(name, EXPORTS[name])
        result, _ = scan([path], Registry(checks=(), readers=READERS, reporters=()), OPTIONS)
        met = {held for name in kept for held in _parts(name)}
        absent = [told for note in result.coverage if note.platform == platform for told in note.absent]
        if len(met) > 1:
            assert absent == [told for kind, told in expected.items() if kind not in met]
        else:
            assert len(absent) <= 1


def _scanned(folder: Path, zips: list[list[str]]) -> tuple[Any, ...]:
    paths = []
    for number, names in enumerate(zips, 1):
        paths.append(folder / f"export-2026-10-01-abcd-{number}.zip")
        into = io.BytesIO()
        with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in names:
                archive.writestr(name, EXPORTS[name])
        paths[-1].write_bytes(into.getvalue())
    registry = Registry(checks=REGISTRY.checks, readers=READERS, reporters=())
    result, _ = scan(paths, registry, OPTIONS)
    counted = [entry for entry in result.ledger if "same file is in" not in entry.note]
    ledger = sorted((entry.member, entry.state.value, entry.records, entry.note) for entry in counted)
    found = [
        (finding.id, finding.summary, finding.vector, [(item.member, item.pointer, item.when) for item in finding.evidence])
        for finding in result.findings
    ]
    absent = sorted((note.platform, note.absent) for note in result.coverage)
    return ledger, found, result.routes, result.checks, absent, result.case


def test_order_and_parts_change_nothing(tmp_path: Path) -> None:
    names = list(EXPORTS)
    whole = _scanned(tmp_path, [names])
    rng = random.Random(5)
    for _ in range(2):
        shuffled = rng.sample(names, len(names))
        assert _scanned(tmp_path, [shuffled]) == whole
        assert _scanned(tmp_path, [shuffled[::2], shuffled[1::2]]) == whole
        # Platforms put some files into every part, and people download a part twice.
        again = rng.sample(names, len(names) // 3)
        parts = [[*shuffled[::2], *again], [*shuffled[1::2], *again], shuffled[::3]]
        assert _scanned(tmp_path, [list(dict.fromkeys(rng.sample(part, len(part)))) for part in parts]) == whole
