"""Writes files that hold personal data: whole or not at all, readable by their owner alone, nothing stray left behind."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Final

__all__ = ["write_files"]

_STRAY: Final = ".footprint-audit-"


def write_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write ``files`` (name -> bytes) into ``folder``, which is made if it is not there (only its owner may enter it).

    Each file is written beside its place, flushed, and moved there in one step; what an earlier run that was killed left
    half-written is swept first.

    :raises OSError: if the folder cannot be made or a file not written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for stray in folder.glob(f"{_STRAY}*.part"):
        stray.unlink(missing_ok=True)
    written = []
    for name, content in files.items():
        target = folder / name
        part = folder / f"{_STRAY}{secrets.token_hex(6)}.part"
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        written.append(target)
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    return written
