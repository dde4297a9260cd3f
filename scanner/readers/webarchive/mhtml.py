"""MHTML (RFC 2557), part by part: the page and its frames are read, pictures and styles pass by without being kept.

Read by hand for two reasons: the standard library's parser keeps the whole file, and headers that a program has broken turn
all of it into plain text there.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from msgspec import Struct

from scanner.bytestream import lines_of
from scanner.model import Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.page.reader import Origin, read_page
from scanner.readers.webarchive.pictures import LARGEST_PICTURE, PICTURES, Portraits, with_portraits
from scanner.text import decode

__all__ = ["read_mhtml"]

_LONGEST_LINE: Final = 32 << 20
_LARGEST_PART: Final = 64 << 20
# In base64 four bytes tell three, and every line ends.
_LARGEST_PACKED_PICTURE: Final = LARGEST_PICTURE * 3 // 2
_LARGEST_HEAD: Final = 64 << 10
_MOST_FRAMES: Final = 200
_HEADER: Final = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60})\s{0,5}:[ \t]*(.*)", re.S)
_BOUNDARY: Final = re.compile(r"boundary\s{0,5}=\s{0,5}(?:\"([^\"]{1,200})\"|([^\s;\"]{1,200}))", re.I)
_CHARSET: Final = re.compile(r"charset\s{0,5}=\s{0,5}\"?([A-Za-z0-9_:.-]{2,40})", re.I)
_HTML: Final = ("text/html", "application/xhtml+xml")
_OTHERS: Final = "parts of a saved page that are pictures, styles or scripts: nothing is read of them"
_FRAMES: Final = "frames inside a saved page: read as pages of their own"


class _Part(Struct):
    """A part: its headers by lower-case name, and its body as it stands, unless it is none that is read."""

    number: int
    headers: dict[str, str]
    lines: list[bytes]
    size: int = 0
    wanted: bool = True
    most: int = _LARGEST_PART

    @property
    def kind(self) -> str:
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    def content(self) -> bytes:
        """The body as it was meant."""
        coding = self.headers.get("content-transfer-encoding", "").strip().lower()
        if coding == "quoted-printable":
            return binascii.a2b_qp(b"\n".join(self.lines))
        if coding == "base64":
            return _unpacked(b"".join(self.lines))
        return b"\n".join(self.lines)


def read_mhtml(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of the page, and of its frames at ``part N`` and a selector.

    Raises :class:`MemberError` when there is no page in it.
    """
    portraits = Portraits()
    yield from with_portraits(_read(member, reading, portraits), portraits)


def _read(member: Member, reading: Reading, portraits: Portraits) -> Iterator[Sequence[Record]]:
    pages = 0
    for part in _parts(member, portraits.awaited):
        if not part.wanted:
            reading.note(_OTHERS)
            continue
        if part.kind in PICTURES:
            if part.size <= part.most:
                portraits.add(_address(part.headers.get("content-location", "")), part.content())
            continue
        if part.size > _LARGEST_PART or pages >= _MOST_FRAMES:
            reading.note("a part of a saved page that is larger than any page, or one too many, was not read")
            continue
        content = part.content()
        if not content.strip():
            continue
        if pages:
            reading.note(_FRAMES)
        charset = _CHARSET.search(part.headers.get("content-type", ""))
        address = part.headers.get("content-location", "")
        base = f"part {part.number} " if pages else ""
        pages += 1
        origin = Origin(name=member.name, base=base, address=_address(address), charset=charset[1] if charset else "")
        yield from read_page(content, reading, origin)
    if not pages:
        raise MemberError("no page is in it")


def _parts(member: Member, awaited: Collection[str]) -> Iterator[_Part]:
    """The parts in order, numbered from 1; a file without parts is the one part.

    ``awaited``: the addresses of pictures that are wanted, to which those of a page are added once it was read.
    """
    lines = _Lines(member)
    headers = _headers(lines)
    known = _boundaries(headers)
    number, part = 0, _Part(0, headers, [])
    # Until the first boundary: the body of a file without parts, or what older programs wrote for readers of plain text.
    part.wanted = not known and part.kind in ("", *_HTML)
    for line in lines:
        if not (line[:2] == b"--" and (_is_boundary(line, known) or _is_guess(line, part, known))):
            _keep(part, line)
            continue
        if number:
            yield part
        number += 1
        headers = _headers(lines)
        known |= _boundaries(headers)
        part = _Part(number, headers, [])
        shown = part.kind in PICTURES and _address(headers.get("content-location", "")) in awaited
        part.most = _LARGEST_PACKED_PICTURE if shown else _LARGEST_PART
        part.wanted = shown or part.kind in _HTML or (not part.kind and number == 1)
    # Behind the last boundary stands nothing.
    if part.headers or part.lines or not number:
        yield part


def _keep(part: _Part, line: bytes) -> None:
    part.size += len(line) + 1
    if part.wanted and part.size <= part.most:
        part.lines.append(line)


class _Lines:
    """The lines of the file, one of which may be put back."""

    def __init__(self, member: Member) -> None:
        self._lines = lines_of(member.chunks(), _LONGEST_LINE)
        self._back: bytes | None = None

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._back is not None:
            line, self._back = self._back, None
            return line
        return next(self._lines)

    def put_back(self, line: bytes) -> None:
        self._back = line


def _headers(lines: _Lines) -> dict[str, str]:
    """The headers up to an empty line, or up to the first line of the body where the empty line is missing."""
    found: dict[str, str] = {}
    name, size = "", 0
    for line in lines:
        size += len(line)
        if size > _LARGEST_HEAD:
            lines.put_back(line)
            break
        if not line.strip():
            if found:
                break
            continue
        indented = line[:1] in (b" ", b"\t")
        match = None if indented else _HEADER.fullmatch(line[:4000])
        if match is not None:
            name = match[1].decode("ascii").lower()
            found.setdefault(name, decode(match[2]).strip())
        elif name and (indented or (b"=" in line[:100] and line[:1] not in (b"-", b"<"))):
            # Some programs forget to indent what belongs to the line above.
            found[name] = (found[name] + " " + decode(line[:4000]).strip())[:8000]
        else:
            lines.put_back(line)
            break
    return found


def _boundaries(headers: dict[str, str]) -> set[bytes]:
    match = _BOUNDARY.search(" ".join(headers.values()))
    return {(match[1] or match[2]).strip().encode("utf-8", "replace")} if match else set()


def _is_boundary(line: bytes, known: set[bytes]) -> bool:
    stripped = line.rstrip()
    return stripped[2:] in known or (stripped.endswith(b"--") and stripped[2:-2] in known)


def _is_guess(line: bytes, part: _Part, known: set[bytes]) -> bool:
    """Take the first line that could be a boundary for one where the headers name none."""
    stripped = line.rstrip()
    if known or part.number or len(stripped) < 8 or b" " in stripped or (part.size and part.kind in _HTML):
        return False
    known.add(stripped[2:])
    return True


def _unpacked(content: bytes) -> bytes:
    """Base64, also where it is cut off inside a group of four or holds what does not belong there."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", content)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _address(location: str) -> str:
    location = "".join(location.split())
    return location[:2000] if location.lower().startswith(("http://", "https://")) else ""
