"""From the paths a person gives to sources with members."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from scanner.model import LedgerState
from scanner.sources.members import FileSpan, MemberPlan
from scanner.sources.zips import ZipError, read_zip

__all__ = ["OpenedSource", "Unreadable", "hash_source", "open_inputs"]

_JUNK_NAMES: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".localized"})
_PAGE_SUFFIXES: Final = frozenset({".html", ".htm", ".xhtml"})
_DOWNLOAD_CUT: Final = frozenset({2 << 30, 4 << 30, (2 << 30) - 1, (4 << 30) - 1})


class OpenedSource(Struct):
    """A source with its members. ``path`` never reaches a report; ``name`` does. ``damaged`` is a sentence or empty."""

    id: str
    kind: str
    name: str
    path: Path
    bytes: int
    members: list[MemberPlan]
    damaged: str = ""
    warnings: list[str] = field(default_factory=list)


class Unreadable(Struct, frozen=True):
    """An input that cannot be read at all, and a sentence that says what to do."""

    name: str
    reason: str


def open_inputs(paths: Sequence[Path]) -> tuple[list[OpenedSource], list[Unreadable]]:
    """Open every input. Sources are numbered s1, s2 … by name, so that the order of the arguments does not matter.

    A zip that lies in a given folder becomes a source of its own. A member that an earlier part of the same export
    already holds (same path, size and checksum) counts once.
    """
    sources: list[OpenedSource] = []
    unreadable: list[Unreadable] = []
    for path in dict.fromkeys(_real(path) for path in paths):
        try:
            sources += _open(path)
        except ZipError as problem:
            unreadable.append(Unreadable(path.name, str(problem)))
        except PermissionError:
            unreadable.append(Unreadable(path.name, "you may not read it; check the file's permissions"))
        except OSError:
            unreadable.append(Unreadable(path.name, "it cannot be read from the disk"))
    sources.sort(key=lambda source: (source.name, source.bytes))
    for number, source in enumerate(sources, 1):
        source.id = f"s{number}"
        source.members = [replace(_sift(plan), source=source.id) for plan in source.members]
        if not source.members:
            unreadable.append(Unreadable(source.name, "it holds no files; choose the export that you downloaded"))
        elif all(plan.state is LedgerState.ENCRYPTED for plan in source.members):
            unreadable.append(
                Unreadable(source.name, "it is protected by a password; unpack it yourself and scan the folder it gives")
            )
    _drop_repeats(sources)
    return sources, unreadable


def _real(path: Path) -> Path:
    return path.absolute()


def _open(path: Path) -> list[OpenedSource]:
    if not path.exists():
        raise ZipError("there is no such file or folder; check the spelling, or drag the file into the terminal window")
    if path.is_dir():
        return _open_folder(path)
    size = path.stat().st_size
    if size == 0:
        raise ZipError("the file is empty; the download probably failed - get it again")
    if _looks_like_zip(path):
        return [_open_zip(path, path.name)]
    if not path.is_file():
        raise ZipError("it is neither a file nor a folder")
    kind = "page" if path.suffix.lower() in _PAGE_SUFFIXES else "file"
    return [OpenedSource("", kind, path.name, path, size, [MemberPlan("", path.name, size, FileSpan(str(path)))])]


def _looks_like_zip(path: Path) -> bool:
    with path.open("rb") as file:
        magic = file.read(4)
    return magic in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08") or path.suffix.lower() == ".zip"


def _open_zip(path: Path, name: str) -> OpenedSource:
    index = read_zip(path, "")
    source = OpenedSource("", "zip", name, path, path.stat().st_size, index.members, index.damaged)
    if source.bytes in _DOWNLOAD_CUT:
        source.warnings.append(f"{name} is exactly {source.bytes / (1 << 30):.0f} GiB: the download may have been cut off")
    return source


def _open_folder(path: Path) -> list[OpenedSource]:
    found: list[OpenedSource] = []
    plans: list[MemberPlan] = []
    total = 0
    for file, entry in _walk(path):
        name = PurePosixPath(file.relative_to(path).as_posix()).as_posix()
        if not stat.S_ISREG(entry.st_mode):
            note = "a link, not followed" if stat.S_ISLNK(entry.st_mode) else "not a regular file"
            plans.append(MemberPlan("", name, 0, FileSpan(str(file)), LedgerState.NOT_NEEDED, note))
            continue
        if file.suffix.lower() == ".zip" and entry.st_size:
            try:
                found.append(_open_zip(file, f"{path.name}/{name}"))
                continue
            except (ZipError, OSError) as problem:
                reason = str(problem) if isinstance(problem, ZipError) else "it cannot be read from the disk"
                plans.append(MemberPlan("", name, entry.st_size, FileSpan(str(file)), LedgerState.FAILED, reason))
                continue
        total += entry.st_size
        plans.append(MemberPlan("", name, entry.st_size, FileSpan(str(file))))
    if plans or not found:
        found.insert(0, OpenedSource("", "folder", path.name, path, total, plans))
    return found


def _walk(path: Path) -> Iterable[tuple[Path, os.stat_result]]:
    for folder, subfolders, files in os.walk(path, followlinks=False):
        subfolders.sort()
        links = [name for name in subfolders if (Path(folder) / name).is_symlink()]
        for name in sorted(files + links):
            file = Path(folder) / name
            try:
                yield file, file.lstat()
            except OSError:
                continue


def _sift(plan: MemberPlan) -> MemberPlan:
    """Settle what needs no reader: what macOS and Windows leave behind, and empty files."""
    if plan.state is not None:
        return plan
    parts = plan.name.replace("\\", "/").split("/")
    if "__MACOSX" in parts or parts[-1] in _JUNK_NAMES or parts[-1].startswith("._"):
        return replace(plan, state=LedgerState.NOT_NEEDED, note="left behind by the computer that packed it")
    if plan.size == 0:
        return replace(plan, state=LedgerState.EMPTY, note="zero bytes")
    return plan


def _drop_repeats(sources: list[OpenedSource]) -> None:
    seen: dict[tuple[str, int, int], str] = {}
    for source in sources:
        for index, plan in enumerate(source.members):
            crc = getattr(plan.span, "crc", None)
            if plan.state is not None or crc is None:
                continue
            first = seen.setdefault((plan.name, plan.size, crc), source.id)
            if first != source.id:
                note = f"the same file is in {first}, where it was read"
                source.members[index] = replace(plan, state=LedgerState.NOT_NEEDED, note=note)


def hash_source(source: OpenedSource) -> str | None:
    """SHA-256 of a file's bytes; for a folder, of the lines ``<sha256>  <name>`` of its files in order of name.

    None when a byte cannot be read.
    """
    try:
        if source.kind != "folder":
            return _hash_file(source.path)
        lines = [
            f"{_hash_file(Path(plan.span.path))}  {plan.name}\n"
            for plan in sorted(source.members, key=lambda plan: plan.name)
            if not plan.note.startswith(("a link", "not a regular"))
        ]
    except OSError:
        return None
    return hashlib.sha256("".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def _hash_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
