"""From the bytes of a saved page to clean UTF-8, by one rule on every machine."""

from __future__ import annotations

import codecs
import re
from typing import Final

from scanner.text import decode

__all__ = ["as_utf8"]

_DECLARED: Final = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.I
)
# Only these are asked for by name: Python knows codecs that are no page encodings, and some of them take quadratic time.
_PAGE_ENCODING: Final = re.compile(
    r"windows-?12[0-9]{2}|cp12[0-9]{2}|windows-(?:874|31j)|iso-?8859-?[0-9]{1,2}|latin-?[1-9]|us-ascii|ascii|koi8-[ru]"
    r"|gb2312|gbk|gb18030|big5(?:-hkscs)?|shift[_-]jis|euc-(?:jp|kr)|iso-2022-jp|macintosh",
    re.I,
)
# The HTML standard reads these names as Windows-1252, because pages that say so are.
_REALLY_1252: Final = re.compile(r"iso-?8859-?1|latin-?1|(?:us-)?ascii", re.I)
_HARMFUL: Final = re.compile("[\x00\ud800-\udfff]")


def as_utf8(content: bytes, stated: str = "") -> bytes:
    """The same page in UTF-8, without NUL characters and lone surrogates, whatever it says it is written in.

    A byte-order mark wins, then text that is valid UTF-8, then the encoding ``stated`` by what the page came in, then the
    one it declares itself, then what the bytes look like.
    """
    return _HARMFUL.sub("\ufffd", _decode(content, stated)).encode("utf-8")


def _decode(content: bytes, stated: str) -> str:
    declared = _DECLARED.search(content[:4096])
    name = stated if _PAGE_ENCODING.fullmatch(stated) else declared[1].decode("ascii") if declared else ""
    marked = content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE))
    if marked or content[:200].count(0) > 20 or not _PAGE_ENCODING.fullmatch(name):
        return decode(content)
    if name.lower() != "iso-2022-jp":
        # Browsers that save a page rewrite it as UTF-8 and may leave the old declaration in place.
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            pass
    try:
        return content.decode("cp1252" if _REALLY_1252.fullmatch(name) else name, "replace")
    except LookupError:
        return decode(content)
