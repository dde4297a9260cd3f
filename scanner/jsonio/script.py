"""A script that does nothing but give one value a name (``window.YTD.account.part0 = [...]``), seen as that value."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from msgspec import Struct

from scanner.jsonio.feed import as_utf8
from scanner.jsonio.literal import read_literal
from scanner.jsonio.parts import SMALL, parts
from scanner.jsonio.walk import Elements, Note, Part, Value
from scanner.plugins import Member, MemberError

__all__ = ["Script", "named", "script_parts"]

_OPENING: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,40}(?:(?:var|let|const)\s{1,9})?([\w.$]{1,200})\s{0,9}=\s{0,40}(?=[\[{])")
_STRICT: Final = re.compile(rb'\[\s*(?:\{\s*["}]|["\]\[\d-])|\{\s*["}]')
_TAIL: Final = b"; \t\r\n"
_LONGEST_TAIL: Final = 1 << 16
# A value in JavaScript's own notation is held whole.
_LARGEST_LITERAL: Final = 16 << 20


def named(head: bytes) -> str:
    """The name that a script's first statement gives to an array or object; empty for anything else."""
    found = _OPENING.match(head)
    return found[1].decode("ascii", "replace").removeprefix("window.") if found else ""


class Script(Struct, frozen=True):
    """A member without the assignment in front of its value and the semicolon behind it."""

    member: Member
    skip: int

    @staticmethod
    def of(member: Member) -> Script:
        """The value of a script. Raises :class:`MemberError` when it is none."""
        head = member.head()
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise MemberError("a script in UTF-16, which no download holds: save it as UTF-8 and scan that")
        found = _OPENING.match(head)
        if found is None:
            raise MemberError("a script, not data")
        return Script(member, found.end())

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.member.source

    @property
    def name(self) -> str:
        """The path inside the source."""
        return self.member.name

    @property
    def size(self) -> int:
        """The size in bytes, with whatever stands behind the value."""
        return max(0, self.member.size - self.skip)

    def head(self, count: int = 4096) -> bytes:
        """The first bytes of the value."""
        return self.member.head(self.skip + count)[self.skip :]

    def read(self) -> bytes:
        """The whole value."""
        return self.member.read()[self.skip :].rstrip(_TAIL)

    def chunks(self) -> Iterator[bytes]:
        """The value in pieces."""
        left, kept = self.skip, b""
        for chunk in self.member.chunks():
            piece = kept + chunk[left:]
            left = max(0, left - len(chunk))
            body = piece.rstrip(_TAIL)
            kept = piece[len(body) :]
            if len(kept) > _LONGEST_TAIL:
                body, kept = piece, b""
            if body:
                yield body

    def slice(self, offset: int, count: int) -> bytes:
        """A part of the value."""
        return self.member.slice(self.skip + offset, count)


def script_parts(member: Member, note: Note) -> Iterator[Part]:
    """As :func:`scanner.jsonio.parts`, for the value in a script; also where it is JavaScript that is no JSON.

    Raises :class:`MemberError` as that does, and for a value in JavaScript's own notation of more than 16 MB.
    """
    script = Script.of(member)
    if script.size <= SMALL:
        try:
            content = as_utf8(script.read())
        except MemberError as error:
            if error.over_limit:
                raise
        else:
            document, sound = _decoded(content)
            if sound:
                yield Elements(None, 0, document) if isinstance(document, list) else Value(None, document)
                return
    elif not _STRICT.match(script.head()):
        if script.size > _LARGEST_LITERAL:
            raise MemberError("a script of more than 16 MB whose data are no JSON", over_limit=True)
        document, sound = _decoded(as_utf8(script.read()))
        if sound:
            yield Elements(None, 0, document) if isinstance(document, list) else Value(None, document)
            return
    # Around damage, the walk through JSON finds more than any reader that stops at it.
    yield from parts(script, note)


def _decoded(content: bytes) -> tuple[Any, bool]:
    try:
        return msgspec.json.decode(content), True
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        text = content.decode("utf-8", "replace")
    try:
        return json.loads(text, strict=False), True
    except (ValueError, RecursionError):
        return read_literal(text)
