"""Many processes give what one gives, in the same order; a member that takes its process down costs only itself."""

from __future__ import annotations

import importlib
import sys
import threading
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from scanner.crew import worth
from scanner.engine import ScanOptions, scan
from scanner.model import LedgerState, Result
from scanner.plugins import Reader
from scanner.registry import Registry
from scanner.sources import MemberPlan
from scanner.sources.members import FileSpan

# In a module of its own, since other processes must be able to import it by name.
_PLUGINS = """
import os
from scanner.api import *

def recognise(member):
    return Recognition(50, "diary") if member.name.endswith(".json") else None

def read(member, reading):
    text = member.read().decode()
    if "BOMB" in text:
        os._exit(1)
    lines = [line for line in text.splitlines() if line]
    yield [Post(at=reading.at(f"line {n}"), kind=PostKind.POST, text=line) for n, line in enumerate(lines, 1)]

def heard(hit, scene):
    yield NameClue(spotter="family.name", at=hit.record.at, audience=hit.record.audience, kind="name", value=hit.groups[0])

def conclude(clues, scene):
    for clue in clues.of(NameClue):
        yield Draft(key=clue.value, summary=clue.value, evidence=(clue,), confidence=Confidence.B)

READER = Reader(id="toy", platform="toyland", recognise=recognise, read=read)
CHECK = Check(
    advisory=Advisory(id="family.name", version="1.0", family=Family.FAMILY, row="FAM-01", title="t", why="w", doubt="d",
                      likelihood=5, impact=4, fixes=(Fix("Delete the post"),)),
    listeners=(listen(r"my son (\\w+)", heard),), conclude=conclude)
"""


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "toy_plugins.py").write_text(_PLUGINS)
    monkeypatch.syspath_prepend(tmp_path / "plugins")
    importlib.invalidate_caches()
    plugins = importlib.reload(importlib.import_module("toy_plugins"))
    return Registry(checks=(plugins.CHECK,), readers=(plugins.READER,), reporters=())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "export"
    folder.mkdir()
    for number in range(450):
        (folder / f"{number:03}.json").write_text(f"my son Max{number}\nnothing\n")
    (folder / "100.json").write_text("my son Giant\n" + "nothing at all\n" * 400_000)
    return folder


def _scan(folder: Path, registry: Registry, workers: int) -> Result:
    return scan([folder], registry, ScanOptions(today=date(2026, 11, 21), workers=workers))[0]


def test_two_processes_give_what_one_gives(folder: Path, registry: Registry) -> None:
    one, two = _scan(folder, registry, 1), _scan(folder, registry, 2)
    assert one == two
    assert len(one.findings) == 450
    assert [entry.member for entry in two.ledger] == [f"{number:03}.json" for number in range(450)]


def test_a_member_that_takes_its_process_down_costs_only_itself(folder: Path, registry: Registry) -> None:
    (folder / "300.json").write_text("my son Tim\nBOMB\n")
    result = _scan(folder, registry, 2)
    assert [entry.member for entry in result.ledger if entry.state is LedgerState.FAILED] == ["300.json"]
    assert len(result.findings) == 449


def test_plug_ins_that_cannot_travel_are_run_here(folder: Path, registry: Registry) -> None:
    reader, check = registry.readers[0], registry.checks[0]

    def read(member, reading):  # type: ignore[no-untyped-def]
        yield from reader.read(member, reading)

    local = Reader(id="toy", platform="toyland", recognise=reader.recognise, read=read)
    assert len(_scan(folder, Registry(checks=(check,), readers=(local,), reporters=()), 2).findings) == 450


def test_where_no_process_can_start_everything_is_read_here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Known in this process alone; a second thread makes workers start from nothing, and those cannot import it.
    module = ModuleType("known_here_alone")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(_PLUGINS, module.__dict__)
    release = threading.Event()
    other = threading.Thread(target=release.wait)
    other.start()
    try:
        registry = Registry(checks=(module.CHECK,), readers=(module.READER,), reporters=())
        assert len(_scan(folder, registry, 2).findings) == 450
    finally:
        release.set()
        other.join()


@pytest.mark.parametrize("threads", [0, 1])
def test_workers_are_ready_whether_copied_or_started_from_nothing(folder: Path, registry: Registry, threads: int) -> None:
    release = threading.Event()
    others = [threading.Thread(target=release.wait) for _ in range(threads)]
    for other in others:
        other.start()
    try:
        assert len(_scan(folder, registry, 2).findings) == 450
    finally:
        release.set()


def test_pictures_weigh_little_and_texts_what_they_are() -> None:
    def plan(name: str, size: int) -> MemberPlan:
        return MemberPlan("s1", name, size, FileSpan(name))

    assert worth(plan("a/b.JPG", 5_000_000)) == worth(plan("film.mp4", 900_000_000)) < 50_000
    assert worth(plan("a/b.json", 5_000_000)) == worth(plan("noext", 5_000_000)) == 5_000_000
