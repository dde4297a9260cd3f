"""ACC-12: the export lies unencrypted in a folder that a cloud service copies to its servers and to other devices."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Draft,
    Effort,
    Family,
    Fix,
    Scene,
    SourceClue,
    Weighing,
)

__all__ = ["CHECK"]

_ID: Final = "accounts.synced-export"
# The folders that the services' own programs make. Windows puts an employer behind the name (``OneDrive - Northmere``); macOS
# keeps all of them in ``~/Library/CloudStorage`` (``Dropbox-Personal``), and its own in ``com~apple~CloudDocs``.
_SERVICES: Final = tuple(
    (service, re.compile(rf"(?:{names})", re.IGNORECASE))
    for service, names in (
        ("OneDrive", r"OneDrive(?: - .+| \(.+\))?|SkyDrive"),
        ("Dropbox", r"Dropbox(?: \(.+\))?"),
        ("iCloud Drive", r"iCloud ?Drive|com~apple~CloudDocs"),
        ("Google Drive", r"Google ?Drive(?: \(.+\))?"),
        ("Box", r"Box Sync"),
        ("Nextcloud", r"Nextcloud|ownCloud"),
        ("MEGA", r"MEGAsync"),
        ("Proton Drive", r"Proton ?Drive"),
        ("pCloud", r"pCloud ?Drive"),
    )
)
_MAC: Final = "cloudstorage"


def _service(clue: SourceClue) -> str:
    """The service whose folder holds the source; a file or folder that is only called after one is not in it."""
    mac = any(part.casefold() == _MAC for part in clue.folders)
    parts = [part.partition("-")[0] if mac and " " not in part else part for part in clue.folders]
    return next((name for part in parts for name, words in _SERVICES if words.fullmatch(part)), "")


def _conclude(clues: Clues, _scene: Scene) -> Iterable[Draft]:
    lying: dict[str, list[SourceClue]] = {}
    for clue in clues.of(SourceClue):
        if service := _service(clue):
            lying.setdefault(service, []).append(clue)
    for service in sorted(lying):
        mine = sorted(lying[service], key=lambda clue: clue.at)
        one = len(mine) == 1
        yield Draft(
            key=service,
            summary=f"{'An export lies' if one else f'{len(mine)} exports lie'} unencrypted in a folder that looks like one "
            f"that {service} copies to the cloud.",
            evidence=tuple(mine),
            confidence=Confidence.B,
            weighing=Weighing(fixed_likelihood=True),
        )


CHECK: Final = Check(
    advisory=Advisory(
        id=_ID,
        version="1.0",
        family=Family.ACCOUNTS,
        row="ACC-12",
        title="The export itself lies unencrypted in a synced folder",
        why="An export holds everything at once: messages, addresses, contacts and sign-ins. In a synced folder it is on other "
        "people's servers and on every device that shares the folder, and stays in their bins and versions.",
        doubt="A folder that only has the name of such a service, or in which syncing is off, would change this.",
        likelihood=2,
        impact=5,
        fixes=(
            Fix("Move the export to a folder that is not synced, on an encrypted disk, and delete it when the audit is over."),
            Fix("Empty the bin of the cloud service, and delete older versions of the file there.", effort=Effort.AN_HOUR),
        ),
        lasting=True,
    ),
    conclude=_conclude,
    uses=(SourceClue,),
)
