"""Everything registered conforms, and every check has its test beside its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.api import Check, Reader
from scanner.registry import load_registry
from scanner.testing import complaints, read_bytes, reader_complaints

ROOT = Path(__file__).parent.parent
REGISTRY = load_registry()
EXPORT = ROOT / "fixtures" / "joanne-bell" / "export"
OWN = [check for check in REGISTRY.checks if (ROOT / "checks" / check.advisory.family.value).is_dir()]


def test_nothing_of_ours_is_refused() -> None:
    assert REGISTRY.refused == []


def test_every_check_conforms() -> None:
    assert complaints(REGISTRY.checks) == []


@pytest.mark.parametrize("check", OWN, ids=[check.advisory.id for check in OWN])
def test_path_id_and_test_are_one_name(check: Check) -> None:
    family, name = check.advisory.id.split(".")
    module = name.replace("-", "_")
    assert (ROOT / "checks" / family / f"{module}.py").exists()
    assert (ROOT / "tests" / "checks" / family / f"test_{module}.py").exists()


@pytest.mark.parametrize("member", sorted(EXPORT.rglob("*.json")), ids=lambda path: path.stem)
def test_readers_survive_cut_and_flipped_members(member: Path) -> None:
    name = member.relative_to(EXPORT).as_posix()
    content = member.read_bytes()[:20_000]
    readers: list[Reader] = [reader for reader in REGISTRY.readers if reader.id in ("facebook", "generic")]
    found = [
        complaint
        for reader in readers
        if read_bytes(reader, name, content)
        for complaint in reader_complaints(reader, name, content)
    ]
    assert found == []
