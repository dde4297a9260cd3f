"""Whatever characters an archive holds in names and values, what is written is visible text that can be stored and shown."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

_HARMFUL = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ud800-\udfff]"
)
NAMES = (
    "inbox/zoe\u202eexe_1/message_1.json",
    "hidden\0behind.json",
    "colour\x1b[31m.json",
    "bell\x07/\u2066x\u2069.txt",
    "forged\nWarning: nothing found.json",
    "arabic\u061cmark.json",
    "../../up.json",
)
FRIENDS = json.dumps({"friends_v2": [{"name": "Ada \ud83d Example\u202e\0", "timestamp": 1_600_000_000}]})
PROFILE = {
    "name": {"full_name": "Jo \ud83d\u202e Bell\x1b[0m"},
    "family_members": [{"name": "Max \ud83d\u202e\0 Bell", "relation": "Son"}],
    "work_experiences": [{"employer": "Northmere Constabulary\u2066", "title": "Constable\ud800"}],
}


def _zip(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in NAMES:
            info = zipfile.ZipInfo("x")
            info.filename = info.orig_filename = name
            archive.writestr(info, FRIENDS)
        archive.writestr("profile_information/profile_information.json", json.dumps({"profile_v2": PROFILE}))
    return path


def _tar(path: Path) -> Path:
    with tarfile.open(path, "w") as archive:
        for content in ("a.json", "b\udcff\udc80.json"):
            info = tarfile.TarInfo(content)
            archive.addfile(info)
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    try:
        Path(f"{path}/lone\udcff\u202e\x1b[2J.json").write_text(FRIENDS)
    except OSError:
        pytest.skip("this system's file names are text")
    return path


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in items for text in _strings(item)]


@pytest.mark.parametrize(("build", "name"), [(_zip, "h.zip"), (_tar, "h.tar"), (_folder, "lone\u202efolder")])
def test_nothing_harmful_leaves(tmp_path: Path, build: Any, name: str) -> None:
    command = [sys.executable, "-c", "from scanner.cli import main; main()", "scan", build(tmp_path / name)]
    done = subprocess.run([*command, "--out", tmp_path / "out"], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    printed = subprocess.run([*command, "--json"], capture_output=True, check=True).stdout
    assert printed == (tmp_path / "out" / "result.json").read_bytes()
    result = json.loads(printed.decode())
    assert [text for text in _strings(result) if _HARMFUL.search(text)] == []
    assert not _HARMFUL.search((tmp_path / "out" / "report.html").read_text("utf-8"))
    assert not _HARMFUL.search(done.stderr.decode().replace("\n", ""))
    if build is _zip:
        members = {entry["member"] for entry in result["ledger"]}
        assert {"inbox/zoe‹U+202E›exe_1/message_1.json", "hidden‹U+0000›behind.json", "../../up.json"} <= members
        assert not list(tmp_path.parent.glob("up.json"))
