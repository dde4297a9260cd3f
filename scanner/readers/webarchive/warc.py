"""WARC (ISO 28500), record by record, packed or not: of the answers of web servers those that are pages or pictures."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import Final

from isal import isal_zlib
from msgspec import Struct

from scanner.bytestream import ByteStream
from scanner.model import Audience, Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.page.reader import Origin, read_page
from scanner.readers.webarchive.pictures import LARGEST_PICTURE, PICTURES, Portraits, places_of, with_portraits
from scanner.sources.members import INFLATE_ERROR

__all__ = ["read_warc"]

_HTML: Final = ("text/html", "application/xhtml+xml")
_LARGEST: Final = 32 << 20
_PEEK: Final = 64 << 10
_LONGEST_LINE: Final = 64 << 10
_MOST_HEADERS: Final = 500
_STATUS: Final = re.compile(rb"HTTP/\d(?:\.\d)? {1,3}(\d{3})")
_GZIP: Final = b"\x1f\x8b"
_PIECE: Final = 1 << 20
# As for members of a zip: no web archive packs better than this.
_RATIO_LIMIT: Final = 400
_RATIO_FREE: Final = 32 << 20
# A MiB of pages takes up to two seconds; see scanner.patience for the time that a file of a size has, packed or not.
_PAGES_FREE: Final = 5 << 20
_PAGES_PACKED: Final = 4
_TOO_MANY: Final = "more pages than a file of this size can be given time for: those behind them were not read"
_OTHERS: Final = "records of a web archive that are neither pages nor pictures: nothing is read of them"
_NOTES: Final = frozenset(("request", "metadata"))
_OURS: Final = re.compile(rb"^software: footprint-audit/", re.M)
_CODINGS: Final = frozenset(("", "identity", "gzip", "x-gzip", "deflate"))


class _Head(Struct):
    """The headers of a record or of an answer, by lower-case name."""

    fields: dict[str, str]

    def get(self, name: str) -> str:
        """A value, without the marks around it; empty when it is missing."""
        return self.fields.get(name, "").strip().strip("<>")

    def kind(self) -> str:
        """The media type."""
        return self.get("content-type").split(";")[0].strip().lower()

    def charset(self) -> str:
        """The encoding that the media type names."""
        match = re.search(r"charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,40})", self.get("content-type"), re.I)
        return match[1] if match else ""


class _Body(Struct):
    """A page and its stated encoding, or a picture."""

    content: bytes
    charset: str = ""
    picture: bool = False


def read_warc(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of every page, at ``record N`` and a selector. Those of damaged or oversized pages are told by notes."""
    portraits = Portraits()
    yield from with_portraits(_read(member, reading, portraits), portraits)


def _read(member: Member, reading: Reading, portraits: Portraits) -> Iterator[Sequence[Record]]:
    stream = ByteStream(_unpacked(member))
    number, spent = 0, 0
    packed = member.head(2) == _GZIP
    allowed = _PAGES_FREE + (member.size * _PAGES_PACKED if packed else member.size // 2)
    own = False
    while (head := _next(stream, reading)) is not None:
        number += 1
        length = head.get("content-length")
        if not length.isdigit() or len(length) > 15:
            # The next record is found by its first line.
            reading.note("records of a web archive whose length is not told")
            continue
        if head.get("warc-type").lower() == "warcinfo" and int(length) <= _PEEK:
            # Our own captures are made without logging in: what they hold is what everybody sees.
            own = _OURS.search(stream.take(int(length))) is not None
            if not own:
                reading.note(_OTHERS)
            continue
        if own and _is_note(head):
            stream.skip(int(length))
            continue
        page = _page(stream, head, int(length), reading)
        if page is None:
            continue
        audience = Audience.PUBLIC if own else Audience.UNKNOWN
        address = head.get("warc-target-uri")
        address = address[:2000] if address.startswith(("http://", "https://")) else ""
        if page.picture:
            portraits.add(address, page.content)
            yield list(places_of(page.content, reading, f"record {number} ", audience))
            continue
        spent += len(page.content)
        if spent > allowed:
            reading.note(_TOO_MANY)
            continue
        try:
            origin = Origin(address, f"record {number} ", address, page.charset)
            yield from read_page(page.content, reading, origin, audience)
        except MemberError as error:
            reading.note(f"pages of a web archive that were not read: {error.reason}")
    if not number:
        raise MemberError("no web archive, whatever its name says")


def _is_note(head: _Head) -> bool:
    """Whether a record of a capture of ours only says how the page was come by."""
    return head.get("warc-type") in _NOTES or head.get("warc-target-uri").endswith("/robots.txt")


def _next(stream: ByteStream, reading: Reading) -> _Head | None:
    """The headers of the next record, wherever it begins; None at the end."""
    while (line := stream.line(_LONGEST_LINE)) is not None:
        if line.startswith((b"WARC/0.", b"WARC/1.")):
            return _head(stream)
        if line.strip():
            reading.note("lines of a web archive that belong to no record")
    return None


def _head(stream: ByteStream) -> _Head:
    fields: dict[str, str] = {}
    name = ""
    for _ in range(_MOST_HEADERS):
        line = stream.line(_LONGEST_LINE)
        if not line:
            break
        if line[:1] in (b" ", b"\t") and name:
            fields[name] += " " + line.decode("utf-8", "replace").strip()
            continue
        key, colon, value = line.decode("utf-8", "replace").partition(":")
        name = key.strip().lower()
        if colon:
            fields.setdefault(name, value.strip())
        else:
            name = ""
    return _Head(fields)


def _page(stream: ByteStream, head: _Head, length: int, reading: Reading) -> _Body | None:
    """The page or the picture in the block of a record; None, passed over and told, when it is neither."""
    kind, what = head.kind(), head.get("warc-type").lower()
    if what == "resource" and kind in _HTML and length <= _LARGEST:
        return _Body(_taken(stream, length, reading), head.charset())
    if what != "response" or not (kind.startswith("application/http") or not kind):
        _passed(stream, length, _OTHERS, reading)
        return None
    start = stream.peek(min(length, _PEEK))
    answer = ByteStream((start,))
    status = _STATUS.match(answer.line(_LONGEST_LINE) or b"")
    fields = _head(answer)
    body = answer.take(_PEEK)
    stated = fields.kind()
    is_page = stated in _HTML or (not stated and body.lstrip()[:1] == b"<")
    is_picture = stated in PICTURES and length <= LARGEST_PICTURE
    if status is None or status[1][:1] != b"2" or not (is_page or is_picture):
        _passed(stream, length, _OTHERS, reading)
        return None
    if length > _LARGEST:
        _passed(stream, length, "pages of a web archive that were not read: a page of more than 32 MB", reading)
        return None
    block = _taken(stream, length, reading)
    content = _decoded(block[len(start) - len(body) :], fields, reading)
    return None if content is None else _Body(content, fields.charset(), is_picture)


def _passed(stream: ByteStream, length: int, why: str, reading: Reading) -> None:
    stream.skip(length)
    reading.note(why)


def _taken(stream: ByteStream, length: int, reading: Reading) -> bytes:
    block = stream.take(length)
    if len(block) < length:
        reading.note("the web archive ends in the middle of a page: what is there was read")
    return block


def _decoded(body: bytes, fields: _Head, reading: Reading) -> bytes | None:
    if "chunked" in fields.get("transfer-encoding").lower():
        body = _joined(body)
    coding = fields.get("content-encoding").lower()
    if coding in ("br", "zstd") or coding not in _CODINGS:
        # A program that stored the page unpacked may have kept the header.
        if body.lstrip()[:1] == b"<":
            return body
        reading.note("pages of a web archive that are packed in a way that is not read (br, zstd)")
        return None
    if coding not in ("", "identity") and body.lstrip()[:1] != b"<":
        # 47: with either header; the raw form some servers send has none.
        for bits in (47, -15):
            unpacker = zlib.decompressobj(bits)
            try:
                return unpacker.decompress(body, _LARGEST)
            except zlib.error:
                continue
        reading.note("pages of a web archive whose packed content is damaged")
        return None
    return body


def _joined(body: bytes) -> bytes:
    """A body that was sent in chunks; as it stands where it was stored without their sizes."""
    pieces: list[bytes] = []
    at = 0
    while (end := body.find(b"\n", at, at + 1000)) >= 0:
        try:
            size = int(body[at:end].split(b";")[0].strip(), 16)
        except ValueError:
            break
        if size <= 0:
            break
        pieces.append(body[end + 1 : end + 1 + size])
        at = end + 1 + size
        at += 2 if body[at : at + 2] == b"\r\n" else 1
    return b"".join(pieces) if pieces else body


def _unpacked(member: Member) -> Iterator[bytes]:
    """The archive's bytes. Each record may be packed on its own, or all of them in one go."""
    if member.head(2) != _GZIP:
        yield from member.chunks()
        return
    unpacker = isal_zlib.decompressobj(31)
    packed, produced, begun = 0, 0, False
    for chunk in member.chunks():
        packed += len(chunk)
        while chunk:
            begun = True
            try:
                piece = unpacker.decompress(chunk, _PIECE)
            except INFLATE_ERROR:
                raise MemberError("damaged: the packed data cannot be read") from None
            produced += len(piece)
            if produced > _RATIO_FREE and produced > _RATIO_LIMIT * packed:
                raise MemberError("packed so tightly that it can only be a trap", over_limit=True)
            if piece:
                yield piece
            chunk = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            if unpacker.eof:
                # What fills up a block of a tape is no record.
                chunk = chunk.lstrip(b"\0")
                unpacker, begun = isal_zlib.decompressobj(31), False
    if begun:
        raise MemberError("cut off: the packed data ends in the middle of a record")
