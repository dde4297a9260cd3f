"""The index of a zip, read with suspicion; and what can be saved of a zip whose index is gone."""

from __future__ import annotations

import struct
import zipfile
from typing import IO, Final, cast

from isal import isal_zlib
from msgspec import Struct

from scanner.model import LedgerState
from scanner.sources.inner import Bytes, Place, open_place
from scanner.sources.members import BZIP2, DEFLATED, INFLATE_ERROR, STORED, MemberPlan, ZipSpan

__all__ = ["MEMBER_LIMIT", "Index", "ZipError", "read_zip"]

MEMBER_LIMIT: Final = 500_000
# Real archives made by careless programs overlap by a byte or two; a bomb overlaps by whole members.
_OVERLAP_ALLOWED: Final = 2
_SALVAGE_PIECE: Final = 1 << 20
_LOCAL: Final = struct.Struct("<4s5H3L2H")


class ZipError(Exception):
    """The archive cannot be used at all. The text is a sentence for the person."""


class Index(Struct):
    """The members of an archive; ``damaged`` says in words what was wrong with it as a whole."""

    members: list[MemberPlan]
    damaged: str = ""


def read_zip(place: Place) -> Index:
    """The members of a zip, settled ones (encrypted, overlapping, unsupported) marked.

    :raises ZipError: if it is a part of a split archive, or nothing in it can be found.
    :raises OSError: if the file cannot be read.
    """
    file = open_place(place)
    try:
        return _read(file, place)
    finally:
        file.close()


def _read(file: Bytes, place: Place) -> Index:
    try:
        with zipfile.ZipFile(cast("IO[bytes]", file)) as archive:
            entries = archive.infolist()
    except zipfile.BadZipFile as error:
        if "disk" in str(error):
            raise ZipError(
                "it is one part of a split archive; join the parts first (for example with 7-Zip), then scan the joined file"
            ) from None
        return _salvage(file, place)
    except Exception:
        # zipfile lets many kinds of error out on hostile input; whatever it was, the local headers may still be whole.
        return _salvage(file, place)
    if len(entries) > MEMBER_LIMIT:
        raise ZipError(f"it lists more than {MEMBER_LIMIT} files")
    plans = [_plan(entry, place) for entry in entries if entry.filename and not entry.filename.endswith("/")]
    return Index(_mark_overlaps(plans))


def _plan(entry: zipfile.ZipInfo, place: Place) -> MemberPlan:
    span = ZipSpan(place, entry.header_offset, entry.compress_size, entry.compress_type, entry.CRC)
    state, note = _settled(entry.flag_bits, entry.compress_type)
    if state is None and (entry.external_attr >> 16) & 0o170000 == 0o120000:
        state, note = LedgerState.NOT_NEEDED, "a link to another file, not followed"
    return MemberPlan("", _spelled(entry), entry.file_size, span, state, note)


def _settled(flags: int, method: int) -> tuple[LedgerState | None, str]:
    if flags & 0x1 or method == 99:
        return LedgerState.ENCRYPTED, "protected by a password; unpack it yourself and scan the folder"
    if method not in (STORED, DEFLATED, BZIP2):
        return LedgerState.FAILED, f"packed by a method that is not supported (number {method})"
    return None, ""


def _spelled(entry: zipfile.ZipInfo) -> str:
    # Many programs write UTF-8 names without setting the flag that says so; zipfile then reads them as code page 437.
    # zipfile also cuts a name at its first zero byte; what is behind it must not be hidden.
    name = entry.orig_filename if "\0" in entry.orig_filename else entry.filename
    if entry.flag_bits & 0x800 or name.isascii():
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return name


def _mark_overlaps(plans: list[MemberPlan]) -> list[MemberPlan]:
    order = sorted(range(len(plans)), key=lambda index: _header(plans[index]))
    bad: set[int] = set()
    furthest, holder = -1, -1
    for index in order:
        span = plans[index].span
        assert isinstance(span, ZipSpan)
        if span.header_offset + _OVERLAP_ALLOWED < furthest:
            bad |= {index, holder}
        end = span.header_offset + _LOCAL.size + span.compressed
        if end > furthest:
            furthest, holder = end, index
    return [
        MemberPlan(
            plan.source, plan.name, plan.size, plan.span, LedgerState.FAILED, "shares its bytes with another file: a known trap"
        )
        if index in bad and plan.state is None
        else plan
        for index, plan in enumerate(plans)
    ]


def _header(plan: MemberPlan) -> int:
    assert isinstance(plan.span, ZipSpan)
    return plan.span.header_offset


def _salvage(file: Bytes, place: Place) -> Index:
    """Walk the local headers from the front, as far as they can be followed."""
    plans: list[MemberPlan] = []
    end = file.seek(0, 2)
    offset = 0
    while offset + _LOCAL.size <= end and len(plans) < MEMBER_LIMIT:
        file.seek(offset)
        raw = file.read(_LOCAL.size)
        if not raw.startswith(b"PK\x03\x04") or len(raw) < _LOCAL.size:
            break
        _, _, flags, method, _, _, crc, compressed, size, name_length, extra_length = _LOCAL.unpack(raw)
        name_bytes, extra = file.read(name_length), file.read(extra_length)
        start = offset + _LOCAL.size + name_length + extra_length
        compressed, size = _zip64(extra, compressed, size)
        checksum: int | None = crc
        if flags & 0x8 and method == DEFLATED and not flags & 0x1:
            compressed, size = _measure(file, start)
            checksum = None
        name = name_bytes.decode("utf-8", "replace")
        if name and not name.endswith("/"):
            span = ZipSpan(place, offset, compressed, method, checksum, start)
            state, note = _settled(flags, method)
            plans.append(MemberPlan("", name, size, span, state, note))
        offset = start + compressed
        if flags & 0x8:
            offset = _behind_descriptor(file, offset)
    if not plans:
        raise ZipError("it is not a zip archive, or too damaged to find any file in it; download the export again")
    return Index(plans, "the archive is cut off or damaged; the files in front of the damage were read, later ones are lost")


def _zip64(extra: bytes, compressed: int, size: int) -> tuple[int, int]:
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        if kind == 1 and length >= 16 and at + 20 <= len(extra) and 0xFFFFFFFF in (compressed, size):
            size, compressed = struct.unpack_from("<QQ", extra, at + 4)
        at += 4 + length
    return compressed, size


def _measure(file: Bytes, start: int) -> tuple[int, int]:
    """Packed and unpacked size of a deflated member whose header does not tell, by unpacking it."""
    file.seek(start)
    inflater = isal_zlib.decompressobj(-15)
    taken, made = 0, 0
    while not inflater.eof and (packed := file.read(_SALVAGE_PIECE)):
        taken += len(packed)
        try:
            while packed and not inflater.eof:
                made += len(inflater.decompress(packed, _SALVAGE_PIECE))
                packed = inflater.unconsumed_tail
        except INFLATE_ERROR:
            break
    # One byte more than there is makes the reader say that the member is cut, instead of taking the rest for the whole.
    return (taken - len(inflater.unused_data), made) if inflater.eof else (taken, made + 1)


def _behind_descriptor(file: Bytes, offset: int) -> int:
    file.seek(offset)
    raw = file.read(24)
    for length in (16, 24, 12, 20):
        if raw.startswith(b"PK\x07\x08") == (length in (16, 24)):
            file.seek(offset + length)
            if file.read(2) == b"PK":
                return offset + length
    return offset + 16
