"""Archives among the members of a source: opened in place, their files become members beside the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from scanner.model import LedgerState
from scanner.plugins import MemberError
from scanner.sources.inner import Inner, Packing, open_place
from scanner.sources.members import RATIO_FREE, RATIO_LIMIT, STORED, MemberPlan, OpenMember, ZipSpan
from scanner.sources.tars import looks_like_tar, read_tar
from scanner.sources.zips import MEMBER_LIMIT, Index, ZipError, read_zip

__all__ = ["ZIP_MAGIC", "packed_tar", "unfold"]

ZIP_MAGIC: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
# Documents, maps and programs that happen to be zips have other endings, and readers of their own.
_ZIP: Final = re.compile(r"\.zip$", re.IGNORECASE)
_TAR: Final = re.compile(r"\.(?:tar|tar\.gz|tgz)$", re.IGNORECASE)
_DEEPEST: Final = 2
_GZIP_MAGIC: Final = b"\x1f\x8b"
# To look into a packed archive it must be unpacked, if nowhere to: so much of it, and not more.
_LARGEST: Final = 16 << 30
_FREE: Final = 1 << 30
_TIMES: Final = 16


class _Allowance:
    """What may still be unpacked and listed while looking into the archives of one source."""

    def __init__(self, around: int, listed: int) -> None:
        self.bytes = _FREE + _TIMES * around
        self.members = MEMBER_LIMIT - listed

    def take(self, size: int) -> None:
        """Take ``size`` bytes.

        :raises MemberError: if they are not left.
        """
        if size >= min(self.bytes, _LARGEST):
            raise MemberError("too large to be opened in place; unpack what is around it and scan the folder", over_limit=True)
        self.bytes -= size


def unfold(plans: Sequence[MemberPlan], around: int) -> list[MemberPlan]:
    """The members, and behind each archive among them the files in it. ``around``: the bytes of the whole source."""
    allowance = _Allowance(around, len(plans))
    return list(_unfolded(plans, allowance, _DEEPEST))


def _unfolded(plans: Sequence[MemberPlan], allowance: _Allowance, depth: int) -> Iterator[MemberPlan]:
    for plan in plans:
        if plan.state is not None or not plan.size or not (_ZIP.search(plan.name) or _TAR.search(plan.name)):
            yield plan
            continue
        member = OpenMember(plan)
        try:
            index = _index(member, plan, allowance, depth)
        except (MemberError, ZipError, OSError) as problem:
            over = isinstance(problem, MemberError) and problem.over_limit
            state = LedgerState.OVER_LIMIT if over else LedgerState.FAILED
            note = "an archive that cannot be read" if isinstance(problem, OSError) else str(problem)
            yield replace(plan, state=state, note=note)
            continue
        finally:
            member.close()
        if index is None:
            yield plan
            continue
        allowance.members -= len(index.members)
        yield _opened(plan, index)
        inside = f"{plan.name}/"
        found = [replace(inner, name=inside + inner.name, inside=inside) for inner in index.members]
        yield from _unfolded(found, allowance, depth - 1)


def _opened(plan: MemberPlan, index: Index) -> MemberPlan:
    count = len(index.members)
    if index.damaged:
        return replace(plan, state=LedgerState.FAILED, note=f"{index.damaged}; files found in it: {count:,}")
    if not count:
        return replace(plan, state=LedgerState.EMPTY, note="an archive with no files in it")
    return replace(plan, state=LedgerState.NOT_NEEDED, note=f"an archive, opened: the files in it follow ({count:,})")


def _index(member: OpenMember, plan: MemberPlan, allowance: _Allowance, depth: int) -> Index | None:
    """What an archive holds; None if it is none, whatever its name says."""
    head = member.head(512)
    zipped = head[:4] in ZIP_MAGIC
    gzipped = head[:2] == _GZIP_MAGIC and _TAR.search(plan.name) is not None
    if not zipped and not gzipped and not looks_like_tar(head):
        return None
    if not depth:
        raise MemberError("an archive in an archive in an archive; unpack it yourself and scan the folder", over_limit=True)
    if isinstance(plan.span, ZipSpan) and plan.span.method != STORED:
        if plan.size > RATIO_FREE and plan.size > RATIO_LIMIT * max(plan.span.compressed, 1):
            raise MemberError("packed so tightly that it can only be a trap", over_limit=True)
        allowance.take(plan.size)
    if gzipped:
        place = member.inner(Packing.GZIP, min(RATIO_FREE + RATIO_LIMIT * plan.size, allowance.bytes, _LARGEST))
        index = read_tar(place)
        allowance.take(_length(place))
    else:
        place = member.inner(Packing.STORED, plan.size)
        index = read_zip(place) if zipped else read_tar(place)
    if len(index.members) > allowance.members:
        raise MemberError(f"more than {MEMBER_LIMIT:,} files in one source", over_limit=True)
    return index


def packed_tar(path: str, packed: int) -> Inner | None:
    """The tar inside a file that is packed with gzip; None if there is none."""
    place = Inner(path, 0, packed, min(RATIO_FREE + RATIO_LIMIT * packed, _LARGEST), Packing.GZIP)
    file = open_place(place)
    try:
        return place if looks_like_tar(file.read(512)) else None
    finally:
        file.close()


def _length(place: Inner) -> int:
    file = open_place(place)
    try:
        return file.seek(0, 2)
    finally:
        file.close()
