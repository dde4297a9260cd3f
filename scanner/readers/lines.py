"""The lines of a text of any size, one at a time."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Final

from scanner.plugins import Member

__all__ = ["lines_of"]

_LONGEST: Final = 1 << 17
_WIDE: Final = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def lines_of(member: Member) -> Iterator[str]:
    """Each line without its end. A line of more than 128 Ki characters is cut into several.

    Only line feeds end a line: a message may hold any other separator.
    """
    head = member.head(2)
    encoding = next((name for mark, name in _WIDE if head == mark), "utf-8")
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    rest = ""
    for chunk in member.chunks():
        *whole, rest = (rest + decoder.decode(chunk)).removeprefix("\ufeff").split("\n")
        for line in whole:
            yield line[:-1] if line.endswith("\r") else line
        while len(rest) > _LONGEST:
            yield rest[:_LONGEST]
            rest = rest[_LONGEST:]
    rest += decoder.decode(b"", final=True)
    if rest:
        yield rest.removesuffix("\r")
