"""Files with personal data: whole, private, and nothing left behind."""

from __future__ import annotations

import stat
from pathlib import Path

from scanner.output import write_files


def test_files_are_whole_and_for_their_owner_alone(tmp_path: Path) -> None:
    out = tmp_path / "a" / "b"
    write_files(out, {"report.html": b"x" * 100, "result.json": b"{}"})
    assert {path.name: path.read_bytes()[:2] for path in out.iterdir()} == {"report.html": b"xx", "result.json": b"{}"}
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in out.iterdir())
    assert stat.S_IMODE(out.stat().st_mode) == 0o700


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    stray = tmp_path / ".footprint-audit-0123.part"
    stray.write_bytes(b"half")
    write_files(tmp_path, {"report.html": b"whole"})
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
