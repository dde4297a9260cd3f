"""Content lines: what vCard and iCalendar files consist of (RFC 6350, RFC 5545, vCard 2.1, vCalendar 1.0), as a stream.

Tolerant, for these files come from phones of twenty years: lines are unfolded as bytes, since folds may lie inside a
character; a line that is no content line belongs to the text in front of it; pictures are passed over and never kept.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from scanner.bytestream import lines_of
from scanner.plugins import Member
from scanner.text import clean, decode

__all__ = ["Line", "begins", "content_lines"]

_NAMED: Final = re.compile(rb"(?:([A-Za-z0-9_-]{1,60})\.)?([A-Za-z0-9_-]{1,60})(?=[;:])")
_PARAMETERS: Final = re.compile(rb'(?:;(?:[^":;]++|"[^"]*+")*+)*+:')
_PARAMETER: Final = re.compile(r';([^=;"]*+)(?:=((?:[^";]++|"[^"]*+"?)*+))?')
_ESCAPED: Final = re.compile(r"\\([nN,;:\\\"])")
_FIELD: Final = re.compile(r"((?:[^;\\]++|\\.?)*+)(?:;|\Z)", re.S)
_LIST: Final = re.compile(r"((?:[^,\\]++|\\.?)*+)(?:,|\Z)", re.S)
_FRAME: Final = re.compile(rb"(?:BEGIN|END)\s?:\s?V[A-Z]", re.I)
_CODED: Final = re.compile(rb"QUOTED-PRINTABLE", re.I)
_CHARSET: Final = re.compile(
    r"(?:windows-|cp)(?:125\d|874|932|936|949|950)|iso-?8859-\d{1,2}|us-ascii|koi8-[ru]|shift[_-]jis|gbk|gb2312|gb18030"
    r"|big5|euc-(?:jp|kr)|iso-2022-jp|utf-?16(?:-?[lb]e)?",
    re.I,
)
_BINARY: Final = frozenset((b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"ATTACH", b"X-ALT-DESC", b"X-MS-CARDPICTURE"))
_FRAMES: Final = frozenset((b"BEGIN", b"END"))
_LONGEST: Final = 1 << 20
_LONGEST_HEAD: Final = 20_000
_MOST_PARAMETERS: Final = 100


class Line(Struct, frozen=True, gc=False):
    """A content line. ``number``: of the line in the file on which it begins; ``name`` in upper, ``group`` in lower case."""

    number: int
    group: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str

    def parameter(self, name: str) -> str:
        """The values of a parameter, joined by a space; vCard 2.1's bare words count as ``type``."""
        return " ".join([value for key, value in self.parameters if key == name])

    @property
    def kinds(self) -> tuple[str, ...]:
        """The words of ``TYPE``, in lower case."""
        return tuple(self.parameter("type").lower().replace(",", " ").split())

    @property
    def text(self) -> str:
        """The value as it was meant."""
        return _shown(self.value)

    @property
    def fields(self) -> list[str]:
        """The components of a structured value (``N``, ``ADR``, ``ORG``), those that are empty too."""
        return [_shown(found[1]) for found in _FIELD.finditer(self.value)][:50]

    @property
    def items(self) -> list[str]:
        """The items of a value that is a list with commas."""
        return [text for found in _LIST.finditer(self.value) if (text := _shown(found[1]))][:200]


def begins(head: bytes, what: str) -> bool:
    """Whether the first line that says anything is ``BEGIN:`` and ``what``."""
    return decode(head[:1024]).lstrip("\ufeff \t\r\n")[:40].upper().replace(" ", "").startswith(f"BEGIN:{what}")


def content_lines(member: Member, wanted: frozenset[str]) -> Iterator[Line]:
    """``BEGIN``, ``END`` and the lines of the ``wanted`` names, in order. Of a line over 1 MiB the rest is cut off.

    Raises :class:`scanner.plugins.MemberError`, behind what could be read, when the bytes are damaged.
    """
    names = _FRAMES | {name.encode() for name in wanted}
    pieces: list[bytes] = []
    group, name = b"", b""
    first, size, keep, soft, coded = 0, 0, False, False, False
    for number, raw in enumerate(lines_of(_as_bytes(member), _LONGEST), 1):
        if soft and not _FRAME.match(raw):
            rest = raw
        elif raw[:1] in (b" ", b"\t"):
            rest = raw[1:]
        else:
            match = _NAMED.match(raw)
            if match is not None:
                if keep:
                    yield from _line(first, group, name, b"".join(pieces))
                group, name = match[1] or b"", match[2].upper()
                first, size, keep = number, 0, name in names and name not in _BINARY
                pieces, coded = [], keep and _CODED.search(raw[:300].partition(b":")[0]) is not None
                rest = raw[match.end() :]
            elif not raw.strip():
                # An empty line ends the picture of a vCard 2.1; inside a text it was never meant to be there.
                continue
            else:
                rest = b"\\n" + raw
        soft = coded and rest.endswith(b"=")
        if keep and size < _LONGEST:
            pieces.append(rest[:-1] if soft else rest)
            size += len(rest)
    if keep:
        yield from _line(first, group, name, b"".join(pieces))


def _as_bytes(member: Member) -> Iterator[bytes]:
    """The chunks, in UTF-8 where they are UTF-16: only there do line ends not stand out."""
    encoding = _wide(member.head(2000))
    if not encoding:
        first = True
        for chunk in member.chunks():
            yield chunk.removeprefix(codecs.BOM_UTF8) if first else chunk
            first = False
        return
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for chunk in member.chunks():
        yield decoder.decode(chunk).replace("\ufeff", "").encode("utf-8", "replace")


def _wide(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if head.startswith(codecs.BOM_UTF16_LE) or (len(head) >= 8 and head[1::2].count(0) > len(head) * 0.4):
        return "utf-16-le"
    if head.startswith(codecs.BOM_UTF16_BE) or (len(head) >= 8 and head[0::2].count(0) > len(head) * 0.4):
        return "utf-16-be"
    return ""


def _line(number: int, group: bytes, name: bytes, raw: bytes) -> Iterator[Line]:
    if raw[:1] == b":":
        yield Line(number, group.decode("ascii").lower(), name.decode("ascii"), (), _decoded(raw[1:]))
        return
    match = _PARAMETERS.match(raw[:_LONGEST_HEAD])
    # Without a match a quotation mark is never closed.
    at = match.end() if match is not None else raw[:_LONGEST_HEAD].find(b":") + 1
    if not at:
        return
    parameters = _parameters(_decoded(raw[: at - 1]))
    coding = " ".join([value for key, value in parameters if key in ("encoding", "type")]).upper().split()
    charset = next((value for key, value in parameters if key == "charset"), "")
    value = raw[at:]
    if "QUOTED-PRINTABLE" in coding:
        value = binascii.a2b_qp(value)
    elif "BASE64" in coding or "B" in coding:
        return
    yield Line(number, group.decode("ascii").lower(), name.decode("ascii"), parameters, _decoded(value, charset))


def _parameters(head: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for match in _PARAMETER.finditer(head):
        key = match[1].strip()
        # vCard 2.1 leaves the name of a parameter out.
        found.append((key.lower(), match[2].replace('"', "").strip()) if match[2] is not None else ("type", key))
        if len(found) == _MOST_PARAMETERS:
            break
    return tuple(found)


def _decoded(raw: bytes, charset: str = "") -> str:
    if raw.isascii() and not charset.lower().startswith(("utf-16", "utf16", "iso-2022")):
        return raw.decode("ascii")
    if _CHARSET.fullmatch(charset):
        try:
            return raw.decode(charset, "replace")
        except LookupError:
            pass
    # The line break keeps a last character of Windows' from looking like a character that is cut off.
    return decode(raw + b"\n")[:-1]


def _shown(value: str) -> str:
    if "\\" in value:
        value = _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
    return clean(value.replace("\r\n", "\n")).strip()
