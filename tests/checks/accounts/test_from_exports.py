"""The family over exports as the platforms write them, through the whole engine."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from checks.accounts import CHECKS
from scanner.engine import ScanOptions, scan
from scanner.model import Result
from scanner.readers import READERS
from scanner.registry import Registry
from scanner.tidy import to_json


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def x_archive(folder: Path) -> None:
    def part(name: str, *entries: object) -> None:
        text = f"window.YTD.{name.replace('-', '_')}.part0 = {json.dumps(entries)}"
        write(folder / "data" / f"{name}.js", text)

    part("account", {"account": {"username": "moor_owl", "accountId": "123", "accountDisplayName": "Moor Owl"}})
    part("profile", {"profile": {"description": {"bio": "Fells and folk. IG: jo.bell.runs", "website": "", "location": ""}}})
    part("protected-history", {"protectedHistory": {"protectedAt": "2024-05-05T00:00:00.000Z", "action": "protect"}})
    part("connected-application", {"connectedApplication": {"name": "Quizly", "approvedAt": "2015-01-01T00:00:00.000Z"}})
    part("ip-audit", {"ipAudit": {"accountId": "123", "createdAt": "2026-01-01T00:00:00.000Z", "loginIp": "203.0.113.9"}})
    part("tweets", {"tweet": {"id_str": "1", "created_at": "Sat Jun 06 13:02:35 +0000 2020", "full_text": "Fells!"}})


def instagram_export(folder: Path) -> None:
    def values(**told: str) -> dict[str, object]:
        texts = {key.replace("_", " "): {"href": "", "value": value, "timestamp": 0} for key, value in told.items()}
        return {"title": "", "media_map_data": {}, "string_map_data": texts}

    def change(title: str, stamp: int) -> dict[str, object]:
        return {
            "title": title,
            "media_map_data": {},
            "string_map_data": {"Time": {"href": "", "value": "", "timestamp": stamp}},
        }

    write(
        folder / "personal_information/personal_information/personal_information.json",
        json.dumps({"profile_user": [values(Username="jo.bell.runs", Name="Joanne Bell", Private_Account="True")]}),
    )
    changes = [change("Switched to public", 1560000000), change("Switched to private", 1660000000)]
    write(
        folder / "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json",
        json.dumps({"account_history_account_privacy_history": changes}),
    )


def look(*inputs: Path, workers: int = 1) -> Result:
    registry = Registry(checks=CHECKS, readers=tuple(READERS), reporters=())
    return scan(inputs, registry, ScanOptions(today=date(2026, 11, 20), workers=workers))[0]


def said(result: Result) -> set[tuple[str, str]]:
    return {(finding.check, finding.summary) for finding in result.findings}


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    x_archive(tmp_path / "exports" / "x")
    instagram_export(tmp_path / "exports" / "instagram")
    return tmp_path / "exports"


def test_two_exports_give_each_account_its_doors_and_the_tie_between_them(exports: Path) -> None:
    found = said(look(exports / "x", exports / "instagram"))
    assert {check for check, _ in found} == {
        "accounts.dormant",
        "accounts.linked",
        "accounts.public-past",
        "accounts.third-party-apps",
    }
    assert ("accounts.public-past", "The X account moor_owl was open to everybody in the past: until 5 May 2024.") in found
    ((_, tie),) = [entry for entry in found if entry[0] == "accounts.linked"]
    assert tie.startswith("The pseudonymous X account moor_owl can be tied to the Instagram account jo.bell.runs")


def test_one_folder_of_both_keeps_the_platforms_apart(exports: Path) -> None:
    apart, together = look(exports / "x", exports / "instagram"), look(exports)
    assert {finding.check for finding in together.findings} == {finding.check for finding in apart.findings}
    past = {finding.summary for finding in together.findings if finding.check == "accounts.public-past"}
    assert len(past) == 2


def test_two_processes_give_the_same(exports: Path) -> None:
    one, two = look(exports / "x", exports / "instagram"), look(exports / "x", exports / "instagram", workers=2)
    assert to_json(one) == to_json(two)


def test_an_export_in_a_synced_folder_is_found_and_its_path_is_kept_to_itself(tmp_path: Path) -> None:
    instagram_export(tmp_path / "Dropbox (Personal)" / "very-private-path" / "instagram")
    result = look(tmp_path / "Dropbox (Personal)" / "very-private-path" / "instagram")
    assert "accounts.synced-export" in {finding.check for finding in result.findings}
    assert b"very-private-path" not in to_json(result)
