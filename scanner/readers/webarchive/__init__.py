"""Pages that were saved into an archive: MHTML (Chrome, Edge, Outlook, Word), WARC, and Safari's web archives."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import Record
from scanner.plugins import Member, MemberError, Reader, Reading
from scanner.readers.tabled import Row, reader_of
from scanner.readers.webarchive.mhtml import read_mhtml
from scanner.readers.webarchive.safari import read_safari
from scanner.readers.webarchive.warc import read_warc

__all__ = ["WEB_ARCHIVE"]

_SAVED: Final = re.compile(rb"(?:\A|\n)(?:From:\s{0,5}\"?<Saved by |Snapshot-Content-Location:)", re.IGNORECASE)


def _mhtml(head: bytes) -> bool:
    return _SAVED.search(head[:4096]) is not None


def _warc(head: bytes) -> bool:
    return _unpacked(head).startswith((b"WARC/0.", b"WARC/1."))


def _arc(head: bytes) -> bool:
    return _unpacked(head).startswith(b"filedesc://")


def _safari(head: bytes) -> bool:
    return head.startswith((b"bplist00", b"<?xml")) and b"WebMainResource" in head


def _unpacked(head: bytes) -> bytes:
    if head[:2] != b"\x1f\x8b":
        return head
    try:
        return zlib.decompressobj(31).decompress(head, 64)
    except zlib.error:
        return b""


def _refuse_arc(_member: Member, _reading: Reading) -> Iterator[Sequence[Record]]:
    raise MemberError("an ARC web archive, the form before WARC: turn it into a WARC (warcio recompress) and scan that")


WEB_ARCHIVE: Final[Reader] = reader_of(
    "webarchive",
    "page",
    (
        Row(part="saved page (MHTML)", read=read_mhtml, name=r"\.(?:mht|mhtml|mhtm)$", looks=_mhtml),
        Row(part="web archive (WARC)", read=read_warc, name=r"\.warc(?:\.gz)?$", looks=_warc),
        Row(part="web archive (ARC)", read=_refuse_arc, name=r"\.arc(?:\.gz)?$", looks=_arc, must=True),
        Row(part="saved page (Safari)", read=read_safari, name=r"\.webarchive$", looks=_safari),
    ),
    endings=(".mht", ".mhtml", ".mhtm", ".warc", ".arc", ".gz", ".webarchive"),
)
