"""The bytes of a track file that may be packed on its own (``.gz``, ``.kmz``), in bounded memory."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from isal import isal_zlib

from scanner.plugins import Member, MemberError

__all__ = ["LARGEST", "head_of", "maps_in", "unpacked"]

# What a packed track may unpack to: ten times the longest day's recording.
LARGEST: Final = 128 << 20
_PIECE: Final = 1 << 18
_HEAD: Final = 4 << 10
_GZIP: Final = b"\x1f\x8b"
_WITH_HEADER: Final = 31
_INFLATE_ERROR: Final[type[Exception]] = isal_zlib.error  # type: ignore[assignment]
_DAMAGED: Final = "damaged: the packed data cannot be read"
_TOO_LARGE: Final = f"unpacks to more than {LARGEST >> 20} MiB"
_MOST_MAPS: Final = 100


def head_of(head: bytes) -> bytes:
    """The first bytes of a file, unpacked if they are packed by gzip; empty when they cannot be."""
    if not head.startswith(_GZIP):
        return head
    try:
        return bytes(isal_zlib.decompressobj(_WITH_HEADER).decompress(head, _HEAD))
    except _INFLATE_ERROR:
        return b""


def unpacked(member: Member) -> Iterator[bytes]:
    """The member in pieces, unpacked if it is packed by gzip.

    :raises MemberError: after what could be read, when the packed data is damaged, cut, or unpacks to too much.
    """
    if not member.head(2).startswith(_GZIP):
        yield from member.chunks()
        return
    produced = 0
    for piece in _inflated(member.chunks()):
        produced += len(piece)
        if produced > LARGEST:
            raise MemberError(_TOO_LARGE, over_limit=True)
        yield piece


def _inflated(chunks: Iterator[bytes]) -> Iterator[bytes]:
    inflater = isal_zlib.decompressobj(_WITH_HEADER)
    begun = False
    for chunk in chunks:
        pending = chunk
        while pending:
            if inflater.eof:
                # Another packed part may follow; anything else behind the end is padding.
                if not pending.startswith(_GZIP):
                    return
                inflater = isal_zlib.decompressobj(_WITH_HEADER)
            try:
                piece = inflater.decompress(pending, _PIECE)
            except _INFLATE_ERROR as error:
                raise MemberError(_DAMAGED) from error
            begun = True
            pending = inflater.unused_data.lstrip(b"\0") if inflater.eof else inflater.unconsumed_tail
            if piece:
                yield piece
    if begun and not inflater.eof:
        raise MemberError("damaged: the packed data ends too early")


def maps_in(member: Member) -> Iterator[Iterator[bytes]]:
    """Each KML document in a KMZ file, in pieces.

    :raises MemberError: when the archive is damaged, locked with a password, holds no KML, or unpacks to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(member.read()))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise MemberError("damaged: the archive's index cannot be read") from error
    names = [entry for entry in archive.infolist() if entry.filename.lower().endswith(".kml")]
    if not names:
        raise MemberError("an archive without a KML document")
    for entry in names[:_MOST_MAPS]:
        yield _entry(archive, entry)


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    if entry.flag_bits & 1:
        raise MemberError("the KML document is locked with a password")
    produced = 0
    try:
        with archive.open(entry) as file:
            while piece := file.read(_PIECE):
                produced += len(piece)
                if produced > LARGEST:
                    raise MemberError(_TOO_LARGE, over_limit=True)
                yield piece
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise MemberError(_DAMAGED) from error
