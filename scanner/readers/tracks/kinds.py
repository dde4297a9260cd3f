"""Which format a track file has, by its first bytes."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from scanner.readers.tracks.unpacking import head_of
from scanner.text import decode

__all__ = ["Kind", "is_track", "kind_of"]


class Kind(StrEnum):
    """A format for tracks."""

    GPX = "GPX"
    TCX = "TCX"
    FIT = "FIT"
    KML = "KML"
    KMZ = "KMZ"


_ROOTS: Final = {"gpx": Kind.GPX, "trainingcenterdatabase": Kind.TCX, "kml": Kind.KML}
_ROOT: Final = re.compile(r"<(?:[A-Za-z_][\w.-]{0,30}:)?(gpx|TrainingCenterDatabase|kml)[\s>/]", re.IGNORECASE)
_PAGE: Final = re.compile(r"<(?:!doctype html|html)\b", re.IGNORECASE)
_TEXT: Final = 4096


def kind_of(head: bytes) -> Kind | None:
    """The format, or None for anything else. Packed files are looked into."""
    head = head_of(head)
    if head[8:12] == b".FIT":
        return Kind.FIT
    if head.startswith(b"PK\x03\x04"):
        return Kind.KMZ if b".kml" in head else None
    text = decode(head[:_TEXT])
    found = _ROOT.search(text)
    if found is None or _PAGE.search(text, 0, found.start()):
        return None
    return _ROOTS[found[1].lower()]


def is_track(head: bytes) -> bool:
    """Whether the first bytes are those of a track file."""
    return kind_of(head) is not None
