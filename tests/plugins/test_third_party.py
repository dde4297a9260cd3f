"""A third party's package is built, installed, found and used; what clashes is refused by name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent / "example"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the example is installed from its own wheel."""
    wheels, target = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", wheels, EXAMPLE], check=True)
    wheel = next(wheels.glob("footprint_example-*.whl"))
    subprocess.run([*pip, "install", "--no-deps", "--no-index", "--target", target, wheel], check=True)
    return target


def _run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from scanner.cli import main; main()", *arguments]
    environment = os.environ | {"PYTHONPATH": str(site)}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_the_check_is_listed_and_the_clash_is_refused_by_name(site: Path) -> None:
    listed = _run(site, "checks")
    assert "content.intranet-address" in listed.stdout
    assert listed.stdout.count("family.declared-partner") == 1
    assert "footprint-example: family.declared-partner is already provided by footprint-audit" in listed.stderr


def test_the_check_judges_in_one_process_and_in_two(site: Path, tmp_path: Path) -> None:
    posts = [{"timestamp": 1_700_000_000, "data": [{"post": "Form is on http://intranet2/hq_departments/ as ever"}]}]
    for number in range(3):
        folder = tmp_path / f"part{number}" / "your_facebook_activity" / "posts"
        folder.mkdir(parents=True)
        padding = [{"timestamp": 1_600_000_000 + number + i, "data": [{"post": "lovely day " * 20}]} for i in range(15_000)]
        (folder / "your_posts_1.json").write_text(json.dumps(posts + padding))
    inputs = [str(tmp_path / f"part{number}") for number in range(3)]
    answers = [_run(site, "scan", *inputs, "--json", "--workers", workers) for workers in ("1", "2")]
    assert answers[0].returncode == 0, answers[0].stderr
    assert answers[0].stdout == answers[1].stdout
    findings = [finding for finding in json.loads(answers[0].stdout)["findings"] if finding["family"] == "content"]
    assert [len(finding["evidence"]) for finding in findings] == [3]
    assert findings[0]["evidence"][0]["pointer"] == "/0/data/0/post"
