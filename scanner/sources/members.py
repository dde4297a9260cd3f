"""How to find the bytes of a member again: a small, picklable plan, so that any worker can open it."""

from __future__ import annotations

import bz2
import struct
from collections.abc import Iterator
from typing import Final

from isal import isal_zlib
from msgspec import Struct

from scanner.model import LedgerState
from scanner.plugins import MemberError
from scanner.sources.inner import Bytes, Inner, Packing, Place, open_place, packed_bytes_before

__all__ = ["INFLATE_ERROR", "RATIO_FREE", "RATIO_LIMIT", "FileSpan", "MemberPlan", "OpenMember", "ZipSpan"]

# The library's type stubs call this an instance.
INFLATE_ERROR: Final[type[Exception]] = isal_zlib.error  # type: ignore[assignment]
_PIECE: Final = 1 << 18
# A whole read keeps the member in memory; what is larger must be read in pieces.
READ_LIMIT: Final = 96 << 20
# Deflate cannot pack better than about 1:1032, and no export file packs better than 1:60. A member that unpacks to more
# than this is a bomb unless it is small.
RATIO_LIMIT: Final = 400
RATIO_FREE: Final = 32 << 20
_LOCAL_HEADER: Final = struct.Struct("<4s5H3L2H")

STORED, DEFLATED, BZIP2 = 0, 8, 12


class FileSpan(Struct, frozen=True):
    """A member that is a file of its own."""

    path: str


class ZipSpan(Struct, frozen=True):
    """A member inside an archive, whose bytes stand at ``archive``.

    ``data_start`` is None when a zip's local header must be looked at first. ``crc`` is None where the archive keeps none.
    """

    archive: Place
    header_offset: int
    compressed: int
    method: int
    crc: int | None
    data_start: int | None = None


class MemberPlan(Struct, frozen=True):
    """A member and how to reach it. ``state`` is set when it is settled before anybody reads it, with ``note`` saying why.

    ``inside``: the archive inside the source that holds it, as the beginning of its name (``outer/parts/2.zip/``).
    """

    source: str
    name: str
    size: int
    span: FileSpan | ZipSpan
    state: LedgerState | None = None
    note: str = ""
    inside: str = ""

    @property
    def path(self) -> str:
        """The path inside the innermost archive."""
        return self.name[len(self.inside) :]

    @property
    def packed_archive(self) -> Inner | None:
        """The archive that must be unpacked from its beginning to get at this member, if there is one."""
        place: Place | None = self.span.archive if isinstance(self.span, ZipSpan) else None
        while isinstance(place, Inner) and place.packing is Packing.STORED:
            place = place.around
        return place if isinstance(place, Inner) else None

    @property
    def way(self) -> int:
        """About how many bytes must be unpacked before the first of the member's own."""
        return packed_bytes_before(self.span.archive, self.span.header_offset) if isinstance(self.span, ZipSpan) else 0


class OpenMember:
    """A member that can be read (see ``scanner.plugins.Member``). Keeps its file open until :meth:`close`."""

    def __init__(self, plan: MemberPlan) -> None:
        """Remember the plan; nothing is opened before the first read."""
        self._plan = plan
        self._file: Bytes | None = None
        self._start = 0
        self._heads: dict[int, bytes] = {}

    @property
    def source(self) -> str:
        """The id of the source."""
        return self._plan.source

    @property
    def name(self) -> str:
        """The path inside the source."""
        return self._plan.name

    @property
    def size(self) -> int:
        """The stated size in bytes."""
        return self._plan.size

    def head(self, count: int = 4096) -> bytes:
        """The first bytes; kept, since every reader asks for them: what is worked out of them can be kept by them."""
        head = self._heads.get(count)
        if head is None:
            longest = max(self._heads, default=0)
            known = self._heads.get(longest, b"")
            head = known[:count] if longest > count or len(known) < longest else self.slice(0, count)
            self._heads[count] = head
        return head

    def read(self) -> bytes:
        """The whole member.

        :raises MemberError: when it is larger than 96 MiB, damaged, or does not agree with its checksum.
        """
        if self.size > READ_LIMIT:
            raise MemberError(f"larger than {READ_LIMIT >> 20} MiB and not readable in pieces", over_limit=True)
        return b"".join(self.chunks())

    def chunks(self) -> Iterator[bytes]:
        """The member in pieces of up to a few hundred KiB.

        :raises MemberError: when it is cut, damaged, larger than stated, or does not agree with its checksum.
        """
        span = self._plan.span
        produced, crc = 0, 0
        for piece in self._pieces():
            room = self.size - produced
            produced += len(piece)
            if isinstance(span, ZipSpan) and 0 < room < len(piece):
                # What is flipped in packed data often unpacks to too much; up to the stated size it is worth a look.
                yield piece[:room]
            self._guard(produced, span)
            if isinstance(span, ZipSpan) and span.crc is not None:
                crc = isal_zlib.crc32(piece, crc)
            yield piece
        if isinstance(span, ZipSpan):
            if produced < self.size:
                raise MemberError("the archive ends in the middle of this file")
            if span.crc is not None and crc != span.crc:
                raise MemberError("damaged: the checksum does not agree")

    def slice(self, offset: int, count: int) -> bytes:
        """A part of the member. In a packed member everything in front of it is unpacked and dropped."""
        if count <= 0 or offset < 0:
            return b""
        span = self._plan.span
        if isinstance(span, FileSpan) or span.method == STORED:
            file = self._open()
            room = count if isinstance(span, FileSpan) else min(count, max(0, span.compressed - offset))
            try:
                file.seek(self._start + offset)
                return file.read(room)
            except (OSError, OverflowError) as error:
                raise MemberError("the file cannot be read") from error
        kept: list[bytes] = []
        seen, last = 0, min(offset + count, self.size)
        for piece in self._pieces(first=min(_PIECE, 512 + count)):
            begin, end = max(0, offset - seen), max(0, last - seen)
            kept.append(piece[begin:end])
            seen += len(piece)
            if seen >= last:
                break
            self._guard(seen, span)
        return b"".join(kept)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _guard(self, produced: int, span: FileSpan | ZipSpan) -> None:
        if isinstance(span, FileSpan):
            return
        if produced > self.size:
            raise MemberError("unpacks to more than the archive states", over_limit=True)
        if produced > RATIO_FREE and produced > RATIO_LIMIT * max(span.compressed, 1):
            raise MemberError("packed so tightly that it can only be a trap", over_limit=True)

    def inner(self, packing: Packing, size: int) -> Inner:
        """The member as an archive of its own, ``size`` bytes long when unpacked: stored, deflated, or in gzip.

        :raises MemberError: if it cannot be found, or is packed in a way that cannot be looked into.
        """
        self._open()
        span = self._plan.span
        if isinstance(span, FileSpan):
            return Inner(span.path, 0, self.size, size, packing)
        if span.method not in (STORED, DEFLATED):
            raise MemberError("an archive that is packed in an unusual way; unpack what is around it and scan the folder")
        how = Packing.STORED if span.method == STORED else Packing.DEFLATED
        here = Inner(span.archive, self._start, span.compressed, self.size, how)
        return here if packing is Packing.STORED else Inner(here, 0, self.size, size, packing)

    def _open(self) -> Bytes:
        if self._file is not None:
            return self._file
        span = self._plan.span
        try:
            # Closed by close(): the member outlives this call, and one handle serves head, slices and chunks.
            if isinstance(span, FileSpan):
                self._file = open_place(span.path, buffering=0)
            else:
                self._file = open_place(span.archive, buffering=8192)
                self._start = self._data_start(self._file, span)
        except OSError as error:
            raise MemberError("the file cannot be opened") from error
        return self._file

    @staticmethod
    def _data_start(file: Bytes, span: ZipSpan) -> int:
        if span.data_start is not None:
            return span.data_start
        file.seek(span.header_offset)
        raw = file.read(_LOCAL_HEADER.size)
        if len(raw) < _LOCAL_HEADER.size:
            raise MemberError("the archive ends in the middle of this file")
        fields = _LOCAL_HEADER.unpack(raw)
        if fields[0] != b"PK\x03\x04":
            raise MemberError("damaged: the archive's index points to the wrong place")
        return int(span.header_offset) + _LOCAL_HEADER.size + int(fields[9]) + int(fields[10])

    def _pieces(self, first: int = _PIECE) -> Iterator[bytes]:
        file, span = self._open(), self._plan.span
        try:
            file.seek(self._start)
            if isinstance(span, FileSpan):
                while piece := file.read(_PIECE):
                    yield piece
            elif span.method == STORED:
                left = span.compressed
                while left > 0 and (piece := file.read(min(_PIECE, left))):
                    left -= len(piece)
                    yield piece
            else:
                yield from _unpacked(file, span, first)
        except (INFLATE_ERROR, EOFError, OSError, ValueError, OverflowError, MemoryError) as error:
            raise MemberError("damaged: the packed data cannot be read") from error


def _unpacked(file: Bytes, span: ZipSpan, first: int) -> Iterator[bytes]:
    left, want = span.compressed, first
    if span.method == DEFLATED:
        inflater = isal_zlib.decompressobj(-15)
        pending = b""
        while not inflater.eof:
            if not pending:
                pending = file.read(min(want, left)) if left > 0 else b""
                left -= len(pending)
                want = _PIECE
                if not pending:
                    return
            # A bound on each step keeps a bomb from filling the memory before it can be refused.
            piece = inflater.decompress(pending, 4 * _PIECE)
            pending = inflater.unconsumed_tail
            if piece:
                yield piece
        return
    unpacker = bz2.BZ2Decompressor()
    while not unpacker.eof:
        packed = b""
        if unpacker.needs_input:
            packed = file.read(min(_PIECE, left))
            left -= len(packed)
            if not packed:
                return
        piece = unpacker.decompress(packed, 4 * _PIECE)
        if piece:
            yield piece
