"""Whether an export in a folder that a cloud service copies is found."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from checks.accounts.synced_export import CHECK
from scanner.api import Location, SourceClue
from scanner.model import Band, Finding
from scanner.testing import findings_over


def judge(*folders: PurePosixPath | PureWindowsPath) -> list[Finding]:
    clues = [
        SourceClue(spotter="", at=Location(f"s{number}", "", ""), name="facebook.zip", folders=folder.parts)
        for number, folder in enumerate(folders, 1)
    ]
    return findings_over(CHECK, [], clues)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath(r"C:\Users\jo\OneDrive\Downloads"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\jo\OneDrive - Northmere Constabulary\Exports"), "OneDrive"),
        (PurePosixPath("/Users/jo/Library/CloudStorage/OneDrive-Personal/x"), "OneDrive"),
        (PurePosixPath("/Users/jo/Library/CloudStorage/GoogleDrive-jo@example.com/My Drive"), "Google Drive"),
        (PurePosixPath("/Users/jo/Library/Mobile Documents/com~apple~CloudDocs/Exports"), "iCloud Drive"),
        (PureWindowsPath(r"C:\Users\jo\iCloudDrive"), "iCloud Drive"),
        (PurePosixPath("/home/jo/Dropbox (Personal)/a"), "Dropbox"),
        (PurePosixPath("/home/jo/Nextcloud"), "Nextcloud"),
    ],
)
def test_folders_of_cloud_services_are_known(folder: PurePosixPath | PureWindowsPath, service: str) -> None:
    (finding,) = judge(folder)
    assert service in finding.summary
    assert finding.band is Band.HIGH


def test_the_path_itself_is_never_printed() -> None:
    (finding,) = judge(PurePosixPath("/home/jo.bell.private/Dropbox/secret"))
    assert "jo.bell.private" not in repr(finding)
    assert "secret" not in repr(finding)


def test_several_exports_in_one_service_are_one_finding() -> None:
    (finding,) = judge(PurePosixPath("/home/jo/Dropbox"), PurePosixPath("/home/jo/Dropbox/b"))
    assert finding.evidence_total == 2


@pytest.mark.parametrize(
    "folder",
    ["/home/jo/Downloads", "/home/jo/dropbox-export-2024", "/home/jo/My OneDrive backup", "/home/jo/box", "/home/jo/Dropboxes"],
)
def test_other_folders_stay_silent(folder: str) -> None:
    assert judge(PurePosixPath(folder)) == []
