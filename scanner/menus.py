"""How old the menu paths of a fix are, in words, and every path that the checks print, in rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from msgspec import Struct

from scanner.fixes import pieces
from scanner.model import Advisory, Fix, MenuPath

__all__ = ["PathRow", "path_note", "path_rows"]

_STEP: Final = " > "
_UNKNOWN: Final = "not checked"
# Apps are rebuilt about once a year; a path that nobody has seen for longer may lead nowhere.
_MONTHS_FRESH: Final = 12


def path_note(fix: Fix, run: str, month: Callable[[str], str] = str) -> str:
    """What to know of a fix's menu paths: how old they are beside the day of the run, and what to do should one have moved.

    ``run`` is that day (``2026-11-02``) and ``month`` writes ``2026-11`` out. Empty for a fix without a menu path.
    """
    paths = [*_told(fix), *(MenuPath(platform, path) for platform, path in _untold(fix))]
    ages: dict[str, list[MenuPath]] = {}
    for path in paths:
        ages.setdefault(_age(path, run, month), []).append(path)
    if not paths:
        return ""
    start = "Path" if len(paths) == 1 else "Paths"
    if ages.keys() == {_UNKNOWN}:
        return f"{start} {_UNKNOWN}: {_look(fix)}."
    if len(paths) == 1:
        # Of one path its page is named, of several only the platforms: all pages are in the list of paths.
        told = _single(paths[0], run, month)
    elif len(ages) == 1:
        (told,) = ages
    else:
        told = "; ".join(f"{age} ({', '.join(dict.fromkeys(path.platform for path in of))})" for age, of in ages.items())
    fresh = all(_fresh(path, run) for path in paths)
    return f"{start} {told}." if fresh else f"{start} {told}. Not there? {_look(fix).capitalize()}."


def _told(fix: Fix) -> Iterator[MenuPath]:
    return (path for path in fix.paths if f"{path.platform}: {path.path}" in fix.where)


def _untold(fix: Fix) -> Iterator[tuple[str, str]]:
    """The menu paths of a fix of which nothing is known, each with its platform."""
    known = {f"{path.platform}: {path.path}" for path in fix.paths}
    for piece in pieces(fix.where):
        if _STEP in piece and piece not in known:
            platform, colon, path = piece.partition(": ")
            yield (platform, path) if colon and _STEP not in platform else ("", piece)


def _age(path: MenuPath, run: str, month: Callable[[str], str]) -> str:
    if path.checked:
        return f"as of {month(path.checked)}" + ("" if _fresh(path, run) else ", may have moved")
    return "as on undated pages" if path.source else _UNKNOWN


def _single(path: MenuPath, run: str, month: Callable[[str], str]) -> str:
    if not path.checked:
        return f"as in {path.source}, undated"
    return f"as of {month(path.checked)} ({path.source})" + ("" if _fresh(path, run) else ", may have moved")


def _fresh(path: MenuPath, run: str) -> bool:
    return bool(path.checked) and _months(run) - _months(path.checked) <= _MONTHS_FRESH


def _months(day: str) -> int:
    return int(day[:4]) * 12 + int(day[5:7])


def _look(fix: Fix) -> str:
    return "search settings or help" + (f" for “{fix.search}”" if fix.search else "")


class PathRow(Struct, frozen=True):
    """A menu path that some check prints. ``topic`` is what it changes; without a known topic, what the fix says to do."""

    platform: str
    topic: str
    path: str
    checked: str = ""
    source: str = ""
    page: str = ""


def path_rows(advisories: Iterable[Advisory]) -> list[PathRow]:
    """Every menu path in the fixes of these checks, each once, sorted by platform."""
    rows: set[PathRow] = set()
    for fix in (fix for advisory in advisories for fix in advisory.fixes):
        topic = fix.topic or fix.do
        rows |= {PathRow(path.platform, topic, path.path, path.checked, path.source, path.page) for path in fix.paths}
        rows |= {PathRow(platform, topic, path) for platform, path in _untold(fix)}
    return sorted(rows, key=lambda row: (row.platform.casefold(), row.topic, row.path))
