"""What is said while a scan runs names nobody: not in warnings, not for damaged files, not when a reader or the program trips."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest

from scanner.case import load_case
from scanner.discreet import discreet, listed_details
from scanner.engine import ScanOptions, scan
from scanner.persons import load_persons
from scanner.registry import load_registry
from scanner.tidy import to_json

TODAY = date(2026, 11, 21)
OTHERS = ("tamsin", "overbury", "zoehartnell", "900311", "hartnell")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("bad.zip", "bad.zip"),
        ("takeout-20240101T000000Z-001.zip", "takeout-20240101T000000Z-001.zip"),
        ("facebook-jobell-2026-10-01-AbCd-1.zip", "facebook-jobell-2026-10-01-AbCd-1.zip"),
        ("WhatsApp Chat with Tamsin Overbury.zip", "WhatsApp Chat with ….zip"),
        ("WhatsApp-Chat mit Zoë Hartnell.txt", "WhatsApp-Chat mit ….txt"),
        ("WhatsApp Chat with +44 7700 900311.txt", "WhatsApp Chat with +44 7700 ….txt"),
        ("Tamsin Overbury.zip", "….zip"),
        ("Tamsin_Overbury_2024.zip", "…_2024.zip"),
        ("tamsin.overbury@example.org_123.fit", "…_123.fit"),
        ("zoehartnell_10015", "…"),
        ("my export/zoehartnell_1001/WhatsApp Chat - Zoe.zip", "my export/…_1001/WhatsApp Chat - ….zip"),
        ("My Facebook Export (2).zip", "My Facebook Export (2).zip"),
    ],
)
def test_names_are_shown_without_what_could_be_a_persons(name: str, shown: str) -> None:
    assert discreet(name) == shown


def _export(folder: Path) -> Path:
    """A folder as people have it: others' names in folders, files, archives; some of them damaged in every way."""
    rng = random.Random(1)
    folder.mkdir()
    thread = json.dumps({"participants": [{"name": "Zoe Hartnell"}], "messages": [], "title": "Zoe Hartnell"})
    files = {
        "messages/inbox/zoehartnell_1001/message_1.json": thread.encode(),
        "messages/inbox/zoehartnell_1001/message_2.json": thread.encode()[:50],
        "messages/inbox/tamsinoverbury_1002/photos/1.jpg": b"\xff\xd8\xff\xe1" + rng.randbytes(90),
        "tamsin.overbury@example.org_77.fit": rng.randbytes(60),
        "WhatsApp Chat with Tamsin Overbury.txt": b"22/07/2023, 18:50 - Tamsin Overbury: hello\n",
        "pages/Zoe Hartnell.html": b"<html><body>" + b"<p>" * 3000,
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    whole = folder / "WhatsApp Chat with Zoe Hartnell.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content * 20)
        archive.writestr("Tamsin Overbury.zip", b"PK\x03\x04 no zip")
    cut = whole.read_bytes()
    (folder / "Tamsin Overbury.zip").write_bytes(cut[: len(cut) // 2])
    (folder / "overbury_10015.tar.gz").write_bytes(b"\x1f\x8b\x08\x00 nothing")
    (folder / "Zoe Hartnell-003.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    return folder


def _run(*arguments: str | Path, code: str = "") -> subprocess.CompletedProcess[str]:
    program = f"{code}\nfrom scanner.cli import main; main()"
    return subprocess.run([sys.executable, "-c", program, *map(str, arguments)], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_nobody_is_named_on_standard_error(tmp_path: Path, workers: str) -> None:
    folder = _export(tmp_path / "downloads")
    inputs = [folder, *sorted(folder.glob("*.zip")), folder / "overbury_10015.tar.gz"]
    for chosen in ([folder], inputs, inputs[-1:]):
        done = _run("scan", *chosen, "--out", tmp_path / "out", "--workers", workers)
        assert done.returncode in (0, 3), done.stderr
        assert [name for name in OTHERS if name in (done.stderr + done.stdout).casefold()] == []
        assert done.stderr
        quiet = _run("scan", *chosen, "--json", "--workers", workers)
        assert [name for name in OTHERS if name in quiet.stderr.casefold()] == []


def test_a_fault_of_the_program_tells_its_kind_and_place_and_nothing_of_the_export(tmp_path: Path) -> None:
    code = "import scanner.engine\ndef fail(*_, **__): raise ValueError('Tamsin Overbury')\nscanner.engine.conclude = fail"
    done = _run("scan", _export(tmp_path / "downloads"), "--out", tmp_path / "out", code=code)
    assert done.returncode == 70
    assert "ValueError" in done.stderr
    assert "Traceback" not in done.stderr
    assert [name for name in OTHERS if name in done.stderr.casefold()] == []


def test_the_name_of_a_listed_person_in_the_name_of_a_file_is_not_spelt(tmp_path: Path) -> None:
    folder = _export(tmp_path / "downloads")
    (tmp_path / "case.toml").write_text('[authority]\nreference = "PSD/1"\n')
    (tmp_path / "persons.csv").write_text(
        "person_ref,role,given_names,surname,aliases,dob,phones,emails,handles,outcode,contact_from,contact_to,case_ref,"
        "handling,expires\nP-1,Victim,Tamsin,Overbury,,1991-04-17,,,,,2025-06-03,,,,\n"
    )
    case = load_case(tmp_path / "case.toml", TODAY)
    persons = load_persons(tmp_path / "persons.csv", today=TODAY)
    result, _ = scan([folder], load_registry(), ScanOptions(today=TODAY, workers=1), case=case, persons=persons)
    text = to_json(result).decode().casefold()
    assert "tamsin overbury" not in text
    assert "t. o." in text
    assert "zoe hartnell" in text


def test_what_stands_on_the_list_is_found_in_any_text_and_ordinary_words_are_left(tmp_path: Path) -> None:
    path = tmp_path / "persons.csv"
    path.write_text(
        "person_ref,role,given_names,surname,phones,emails,handles\n"
        "V1,Victim,Tamsin,Overbury,07700900311,t.overbury@example.net,instagram:kelmoor_91;x:runner\n"
    )
    index = load_persons(path, today=date(2026, 1, 1)).index
    texts = (
        "Tamsin Overbury and Anke Birchall were there",
        "ring 07700 900 311, or +44 7700 900999",
        "write to t.overbury@example.net.",
        "@kelmoor_91 – great shift; a runner at 53.12345, -1.2",
    )
    assert listed_details(texts, index) == {"Tamsin Overbury", "07700 900 311", "t.overbury@example.net", "@kelmoor_91"}
    many = [f"Person{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)} Nobody" for n in range(20_001)]
    assert listed_details([*many, "Tamsin Overbury"], index) == {"Tamsin Overbury"}
