"""Several archives that are parts of one export: known by their names, their repeated files counted once, in one order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from isal import isal_zlib

from scanner.plugins import MemberError
from scanner.sources.members import MemberPlan, OpenMember, ZipSpan

__all__ = ["missing_parts", "order_of", "repeats", "set_of", "stem_of"]

_ENDING: Final = re.compile(r"\.(?:zip|tar|tar\.gz|tgz)$", re.IGNORECASE)
# "-001", "_2", "(3)", "part 4"; a date at the end is no number of a part.
_PART: Final = re.compile(
    r"(?:[-_. ]+part[-_ ]*(?P<part>\d{1,3})|[ _-]*\((?P<copy>\d{1,3})\)|(?P<dash>[-_.])(?P<number>\d{1,3}))$", re.IGNORECASE
)
_DATE: Final = re.compile(r"\d{4}[-_.]?\d{1,2}(?:[-_.]?\d{1,2})?$|\d{1,2}[-_.]\d{1,2}[-_.]\d{2,4}$")
_TELLING: Final = re.compile(r"(?=.*\d).{8,}")


def stem_of(name: str) -> str:
    """What the names of the parts of one export have in common: ``takeout-20240101t000000z`` of ``takeout-…Z-001.zip``."""
    return _split(name)[0]


def set_of(name: str, folder: str) -> str:
    """What the archives of one set share: the stem, and the folder too where the stem is as general as ``export``."""
    stem = stem_of(name)
    return stem if _TELLING.match(stem) else f"{folder}/{stem}"


def _split(name: str) -> tuple[str, int | None]:
    """The stem, and the number of the part where one is meant as such."""
    stem, number = _ENDING.sub("", PurePosixPath(name.replace("\\", "/")).name), None
    for _ in range(2):
        found = _PART.search(stem)
        if found is None or _DATE.search(stem) or not found.start():
            break
        digits = found["part"] or found["number"]
        # "(2)" is how browsers name a second download, and says nothing of parts.
        if number is None and digits and (found["part"] or len(digits) == 3):
            number = int(digits)
        stem = stem[: found.start()]
    return stem.casefold(), number


def missing_parts(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Archives of which other parts should be there, by the numbers in the names: a name, and what is missing in words."""
    sets: dict[str, set[int]] = {}
    shown: dict[str, str] = {}
    for name in names:
        stem, number = _split(name)
        if number is not None:
            sets.setdefault(stem, set()).add(number)
            shown.setdefault(stem, name)
    for stem, numbers in sets.items():
        lost = sorted(set(range(1, max(numbers))) - numbers)
        if lost:
            told = ", ".join(map(str, lost[:10])) + (" …" if len(lost) > 10 else "")
            parts = f"part {told} of the same export was" if len(lost) == 1 else f"parts {told} of the same export were"
            yield shown[stem], f"{parts} not given"


def order_of(plan: MemberPlan, stem: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Where a member stands when an export is read from end to end, however it is cut into archives and packed."""
    *folders, last = _components(plan.path)
    return (stem_of(plan.inside) if plan.inside else stem), (*((1, folder) for folder in folders), (0, last))


def _components(path: str) -> list[str]:
    return [part for part in path.replace("\\", "/").split("/") if part not in ("", ".")] or [path]


class _Candidate(NamedTuple):
    """A member that may be a repeat: its path from the end, its archive, and how gladly it is kept."""

    path: tuple[str, ...]
    archive: tuple[str, str]
    rank: tuple[int, int]
    plan: MemberPlan


def repeats(members: Iterable[tuple[MemberPlan, int]]) -> dict[int, str]:
    """The members that other archives hold as well: position -> source of the one that is kept.

    A member comes with a rank; the lowest is kept. Same means: the same path but for folders around it, the same size and the
    same checksum. Files without a checksum are read for one, but only where path and size already agree.
    """
    found = [
        _Candidate(tuple(reversed(_components(plan.path))), (plan.source, plan.inside), (rank, position), plan)
        for position, (plan, rank) in enumerate(members)
        if plan.state is None
    ]
    wrappers = _wrappers(found)
    alike: dict[tuple[str, int], list[_Candidate]] = {}
    for candidate in found:
        if wrappers[candidate.archive]:
            candidate = candidate._replace(path=candidate.path[:-1])
        alike.setdefault((candidate.path[0], candidate.plan.size), []).append(candidate)
    dropped: dict[int, str] = {}
    for candidates in alike.values():
        if len(candidates) > 1:
            for family in _families(sorted(candidates, key=lambda candidate: candidate.path)):
                dropped |= _surplus(family)
    return dropped


def _wrappers(candidates: Iterable[_Candidate]) -> dict[tuple[str, str], str]:
    """Of each archive, the one folder that everything in it stands in; empty where there is none."""
    tops: dict[tuple[str, str], str] = {}
    for candidate in candidates:
        top = candidate.path[-1] if len(candidate.path) > 1 else ""
        tops[candidate.archive] = top if tops.get(candidate.archive, top) == top else ""
    return tops


def _families(candidates: Sequence[_Candidate]) -> Iterator[list[_Candidate]]:
    """Groups in which every path ends with the first one's. Sorted from their ends, such paths follow one another."""
    family: list[_Candidate] = []
    for candidate in candidates:
        if family and candidate.path[: len(family[0].path)] != family[0].path:
            yield family
            family = []
        family.append(candidate)
    if family:
        yield family


def _surplus(family: list[_Candidate]) -> dict[int, str]:
    if len({candidate.archive for candidate in family}) == 1 and len({candidate.path for candidate in family}) == len(family):
        return {}
    kept: dict[int, _Candidate] = {}
    dropped: dict[int, str] = {}
    for candidate in sorted(family, key=lambda candidate: candidate.rank):
        checksum = _checksum(candidate.plan)
        if checksum is None:
            continue
        first = kept.setdefault(checksum, candidate)
        if first is not candidate and (first.archive != candidate.archive or first.path == candidate.path):
            dropped[candidate.rank[1]] = first.plan.source
    return dropped


def _checksum(plan: MemberPlan) -> int | None:
    if isinstance(plan.span, ZipSpan) and plan.span.crc is not None:
        return plan.span.crc
    member, checksum = OpenMember(plan), 0
    try:
        for piece in member.chunks():
            checksum = isal_zlib.crc32(piece, checksum)
    except MemberError:
        return None
    finally:
        member.close()
    return checksum
