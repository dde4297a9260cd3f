"""The command line as a person meets it: exit statuses, what is said where, and no traceback ever."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CASE = '[authority]\nreference = "PSD/1"\npurpose = "boundary check"\nacknowledged = 2026-11-02\nexpires = 2099-01-01\n'
HEADER = ",".join(
    (
        *("person_ref", "role", "given_names", "surname", "aliases", "dob", "phones", "emails", "handles", "outcode"),
        *("contact_from", "contact_to", "case_ref", "handling", "expires"),
    )
)


def run(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from scanner.cli import main; main()", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, timeout=120)
    assert "Traceback" not in done.stderr + done.stdout
    return done


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small Facebook export as a zip."""
    path = tmp_path_factory.mktemp("input") / "facebook.zip"
    profile = {
        "profile_v2": {
            "name": {"full_name": "Ada Example"},
            "work_experiences": [{"employer": "Northmere Constabulary", "title": "Constable"}],
            "relationship": {"status": "Married", "partner": "Ben Example"},
        }
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("personal_information/profile_information/profile_information.json", json.dumps(profile))
        archive.writestr("__MACOSX/._x", b"\0")
        archive.writestr("riddle.xyz", b"\0\1\2\3" * 40)
    return path


def test_a_scan_writes_a_report_and_a_result_for_its_owner_alone(export: Path, tmp_path: Path) -> None:
    done = run("scan", export, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert f"Report: {tmp_path / 'out' / 'report.html'}" in done.stdout
    result = json.loads((tmp_path / "out" / "result.json").read_text())
    assert result["schema"] == "footprint-audit/1"
    assert {finding["family"] for finding in result["findings"]} >= {"family", "colleagues"}
    assert {entry["member"]: entry["state"] for entry in result["ledger"]} == {
        "personal_information/profile_information/profile_information.json": "read",
        "__MACOSX/._x": "not-needed",
        "riddle.xyz": "unknown",
    }
    for name in ("report.html", "result.json"):
        assert stat.S_IMODE((tmp_path / "out" / name).stat().st_mode) == 0o600


def test_json_on_standard_output_is_json_and_nothing_else(export: Path) -> None:
    done = run("scan", export, "--json")
    assert json.loads(done.stdout)["case"]["mode"] == "self-check"
    assert done.stderr == ""


def test_two_runs_give_the_same_bytes(export: Path) -> None:
    assert run("scan", export, "--json").stdout == run("scan", export, "--json", "--workers", "2").stdout


def test_fail_on_is_an_exit_status_and_not_an_error(export: Path, tmp_path: Path) -> None:
    assert run("scan", export, "--out", tmp_path, "--fail-on", "low").returncode == 1
    assert run("scan", export, "--out", tmp_path, "--fail-on", "critical").returncode in (0, 1)
    assert (tmp_path / "report.html").exists()


def test_render_and_compare_work_from_the_result_alone(export: Path, tmp_path: Path) -> None:
    run("scan", export, "--out", tmp_path / "a")
    result = tmp_path / "a" / "result.json"
    assert run("render", result, "--edition", "officer", "--out", tmp_path / "b").returncode == 0
    assert b"Content-Security-Policy" in (tmp_path / "b" / "report.html").read_bytes()
    assert run("compare", result, result, "--out", tmp_path / "c").returncode == 0
    assert (tmp_path / "c" / "compare.html").exists()


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["scan"], 2, "give at least one"),
        (["scan", "x.zip"], 2, "--out"),
        (["scan", "missing.zip", "--out", "out"], 3, "no such file"),
        (["scan", "export", "--out", "out", "--fail-on", "dreadful"], 2, "low, medium, high, critical"),
        (["scan", "export", "--out", "out", "--edition", "special"], 2, "auditor, officer, training"),
        (["scan", "export", "--out", "out", "--case", "none.toml"], 2, "none.toml"),
        (["scan", "export", "--out", "out", "--persons", "persons.csv"], 2, "[authority]"),
        (["explain", "home.nothing"], 2, "no check"),
        (["render", "none.json", "--out", "out"], 2, "no such file"),
        (["demo", "nobody", "--out", "out"], 2, "nobody"),
        (["new-check", "Home.Thing"], 2, "home.photo-geotag"),
        (["scan", "--page", "http://127.0.0.1:8080/", "--out", "out"], 3, "127.0.0.1"),
    ],
)
def test_mistakes_are_told_in_a_sentence(tmp_path: Path, arguments: list[str], status: int, words: str) -> None:
    (tmp_path / "export").mkdir()
    (tmp_path / "export" / "a.txt").write_text("nothing")
    (tmp_path / "persons.csv").write_text(HEADER + "\n")
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == status, done.stderr
    assert words in done.stderr


def test_bad_rows_of_a_persons_list_are_named_by_line_and_column(export: Path, tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text(CASE)
    row = "P-1,Victim,Tamsin,Overbury,,17/04/1991,+447700900311,,,,2025-06-03,,,,"
    (tmp_path / "persons.csv").write_text(f"{HEADER}\n{row}\n")
    done = run(
        "scan", export, "--case", tmp_path / "case.toml", "--persons", tmp_path / "persons.csv", "--out", tmp_path / "out"
    )
    assert done.returncode == 2
    assert "2" in done.stderr
    assert "dob" in done.stderr
    assert "Tamsin" not in done.stderr


@pytest.mark.parametrize("kind", ["empty zip", "cut", "password", "nothing known", "zero bytes", "not a zip"])
def test_bad_inputs_beside_a_good_one_cost_nothing_else(export: Path, tmp_path: Path, kind: str) -> None:
    bad = tmp_path / "bad.zip"
    whole = export.read_bytes()
    status = 3
    match kind:
        case "empty zip":
            bad.write_bytes(b"PK\x05\x06" + bytes(18))
        case "cut":
            bad.write_bytes(whole[:-60])
            status = 0
        case "password":
            raw = bytearray(whole)
            at = 0
            while (at := raw.find(b"PK\x01\x02", at)) >= 0:
                raw[at + 8] |= 1
                at += 4
            bad.write_bytes(raw)
        case "nothing known":
            bad = tmp_path / "folder"
            bad.mkdir()
            (bad / "a.bin").write_bytes(bytes(range(256)))
            status = 0
        case "zero bytes":
            bad.touch()
        case "not a zip":
            bad.write_bytes(b"certainly not")
    done = run("scan", bad, export, "--out", tmp_path / "out")
    assert done.returncode == status, done.stderr
    if kind != "nothing known":
        assert "bad.zip" in done.stderr
    result = json.loads((tmp_path / "out" / "result.json").read_text())
    assert any(finding["family"] == "family" for finding in result["findings"])


def test_new_check_writes_a_check_that_passes_its_own_tests(tmp_path: Path) -> None:
    done = run("new-check", "content.parcel-label", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "checks/content/parcel_label.py").exists()
    tested = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--import-mode=importlib", "tests"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin", "PYTHONPATH": _shadow(tmp_path)},
    )
    assert "4 passed" in tested.stdout, tested.stdout + tested.stderr
    assert run("new-check", "content.parcel-label", cwd=tmp_path).returncode == 2


def _shadow(root: Path) -> str:
    # The new module has to be importable as checks.content.parcel_label although the real package is installed.
    (root / "sitecustomize.py").write_text(
        f"import checks.content\nchecks.content.__path__.insert(0, {str(root / 'checks' / 'content')!r})\n"
    )
    return str(root)


def test_help_and_listing(tmp_path: Path) -> None:
    assert "scan" in run("--help").stdout
    listed = run("checks").stdout.split()
    assert any(word.startswith("home.") for word in listed)
    check = next(word for word in listed if word.startswith("family."))
    assert "Why it matters" in run("explain", check).stdout
    explained = run("explain", "accounts.public-account").stdout
    assert "Not there? Search settings or help for “private account”." in explained
    paths = run("paths")
    assert "Strava\n" in paths.stdout
    assert "from pages without a date" in paths.stderr
    assert run("--version").stdout.startswith("footprint-audit 0.")


def test_a_persons_list_is_looked_at_before_an_audit(tmp_path: Path) -> None:
    path = tmp_path / "persons.csv"
    rows = ("P1,Victim,David,Smith,,,07700 900123,,,,2024-05-01,,,,", "P2,Witness,Ottilie,Penhaligon,,1980-02-03,,,,,,,,,")
    path.write_text("\n".join((HEADER, *rows)) + "\n")
    done = run("persons", "check", path)
    assert done.returncode == 0, done.stderr
    assert "2 of 2 rows can be used" in done.stdout
    assert "1 has a phone number" in done.stdout
    assert "Names so common that a match by name says nothing: P1." in done.stdout
    assert "1 has no day of first contact" in done.stdout
    assert [word for word in ("Smith", "Penhaligon", "900123") if word in done.stdout + done.stderr] == []


def test_a_persons_list_with_a_bad_row_is_refused_by_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "persons.csv"
    path.write_text(f"{HEADER}\nP1,Nobody,David,Smith,,,,,,,,,,,\n")
    done = run("persons", "check", path)
    assert done.returncode == 2
    assert "line 2" in done.stderr
    assert "role" in done.stderr
    assert run("persons", "check", tmp_path / "none.csv").returncode == 2
