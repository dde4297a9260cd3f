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
from scanner.sources.inner import Place
from scanner.sources.members import FileSpan, MemberPlan
from scanner.sources.parts import repeats
from scanner.sources.tars import looks_like_tar, read_tar
from scanner.sources.unfold import ZIP_MAGIC, packed_tar, unfold
from scanner.sources.zips import ZipError, read_zip

__all__ = ["OpenedSource", "Unreadable", "hash_source", "open_inputs"]

_JUNK_NAMES: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".localized"})
_PAGE_SUFFIXES: Final = frozenset({".html", ".htm", ".xhtml"})
_ARCHIVE_ENDINGS: Final = (".zip", ".tar", ".tar.gz", ".tgz")
# Zips by their first bytes, but documents, maps and programs to everybody: one file each, for a reader that knows them.
_WHOLE_FILES: Final = frozenset(
    (
        *(".kmz", ".docx", ".docm", ".xlsx", ".xlsm", ".pptx", ".odt", ".ods", ".odp", ".pages", ".numbers", ".key"),
        *(".epub", ".jar", ".apk", ".ipa", ".xpi", ".crx", ".vsix", ".whl", ".cbz", ".3mf", ".usdz", ".oxps", ".xps"),
    )
)
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
    """An input that cannot be read at all, and a sentence that says what to do.

    ``typed``: there is nothing of this name; it is no more than what the person wrote.
    """

    name: str
    reason: str
    typed: bool = False


def open_inputs(paths: Sequence[Path]) -> tuple[list[OpenedSource], list[Unreadable]]:
    """Open every input. Sources are numbered s1, s2 … by name, so that the order of the arguments does not matter.

    An archive that lies in a given folder becomes a source of its own; one that lies in another archive is opened in place.
    A member that another part of the same export already holds (same path, size and checksum) counts once.
    """
    sources: list[OpenedSource] = []
    unreadable: list[Unreadable] = []
    for path in dict.fromkeys(_real(path) for path in paths):
        try:
            sources += _open(path)
        except ZipError as problem:
            unreadable.append(Unreadable(path.name, str(problem), typed=not path.exists()))
        except PermissionError:
            unreadable.append(Unreadable(path.name, "you may not read it; check the file's permissions"))
        except OSError:
            unreadable.append(Unreadable(path.name, "it cannot be read from the disk"))
    sources.sort(key=lambda source: (source.name, source.bytes, str(source.path)))
    for number, source in enumerate(sources, 1):
        source.id = f"s{number}"
        source.members = [replace(_sift(plan), source=source.id) for plan in source.members]
        archives = {plan.inside for plan in source.members}
        files = [plan for plan in source.members if f"{plan.name}/" not in archives]
        if not source.members:
            unreadable.append(Unreadable(source.name, "it holds no files; choose the export that you downloaded"))
        elif all(plan.state is LedgerState.ENCRYPTED for plan in files):
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
    if not path.is_file():
        raise ZipError("it is neither a file nor a folder")
    if size == 0:
        raise ZipError("the file is empty; the download probably failed - get it again")
    archive = _open_archive(path, path.name)
    if archive is not None:
        return [archive]
    kind = "page" if path.suffix.lower() in _PAGE_SUFFIXES else "file"
    return [OpenedSource("", kind, path.name, path, size, [MemberPlan("", path.name, size, FileSpan(str(path)))])]


def _open_archive(path: Path, name: str) -> OpenedSource | None:
    """The archive that a file is; None if it is none. A file of whatever name counts if its first bytes say so.

    :raises ZipError: if it should be one by its name or first bytes and cannot be used.
    """
    suffix, size = path.suffix.lower(), path.stat().st_size
    if suffix in _WHOLE_FILES:
        return None
    with path.open("rb") as file:
        head = file.read(512)
    place: Place | None = str(path)
    if head[:4] in ZIP_MAGIC or suffix == ".zip":
        kind, index = "zip", read_zip(str(path))
    elif looks_like_tar(head):
        kind, index = "tar", read_tar(str(path))
    elif head[:2] == b"\x1f\x8b" and (place := packed_tar(str(path), size)) is not None:
        kind, index = "tar", read_tar(place)
    elif suffix in (".tar", ".tgz") or path.name.lower().endswith(".tar.gz"):
        raise ZipError("it is not a tar archive, or too damaged to find any file in it; download the export again")
    else:
        return None
    source = OpenedSource("", kind, name, path, size, unfold(index.members, size), index.damaged)
    if size in _DOWNLOAD_CUT:
        source.warnings.append(f"exactly {size / (1 << 30):.0f} GiB long; the download may have been cut off")
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
        if entry.st_size and name.lower().endswith(_ARCHIVE_ENDINGS):
            try:
                archive = _open_archive(file, f"{path.name}/{name}")
                if archive is not None:
                    found.append(archive)
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
    """Settle what another archive holds as well. What is whole is kept rather than what comes from a damaged archive."""
    members = [(plan, int(bool(source.damaged))) for source in sources for plan in source.members]
    dropped = repeats(members)
    position = 0
    for source in sources:
        for index, plan in enumerate(source.members):
            if (kept := dropped.get(position)) is not None:
                where = "another archive in here" if kept == source.id else kept
                note = f"the same file is in {where}, where it was read"
                source.members[index] = replace(plan, state=LedgerState.NOT_NEEDED, note=note)
            position += 1


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
            if isinstance(plan.span, FileSpan) and not plan.note.startswith(("a link", "not a regular"))
        ]
    except OSError:
        return None
    return hashlib.sha256("".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def _hash_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
