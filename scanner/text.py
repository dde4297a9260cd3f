"""The one door for text: bytes to characters, Meta's double encoding undone, and what could harm a reader made visible."""

from __future__ import annotations

import codecs
import re
from typing import Final

__all__ = ["clean", "decode", "repair_meta"]

# A character sequence that is exactly the bytes of one UTF-8 character above U+007F, each byte written as one character.
_DOUBLE: Final = re.compile(
    "[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}"
)
_HARMFUL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ud800-\udfff]"
)
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def clean(text: str) -> str:
    """Replace control characters, direction overrides and lone surrogates by visible marks such as ``‹U+202E›``.

    Line breaks and tabs stay. The result can always be encoded as UTF-8.
    """
    return _HARMFUL.sub(lambda match: f"‹U+{ord(match[0]):04X}›", text)


def repair_meta(text: str) -> str:
    """Undo Meta's habit of writing each UTF-8 byte as a character, sequence by sequence; what was right stays as it is.

    Meta's exports write ``é`` as ``Ã©`` (source: the exports themselves, 2018 to today). Sequences that are not
    valid UTF-8, such as the ``£`` in ``£5``, are left alone, also inside a text that needs repair elsewhere.
    """
    return text if text.isascii() else _DOUBLE.sub(_join, text)


def _join(match: re.Match[str]) -> str:
    try:
        return match[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def decode(content: bytes) -> str:
    """Bytes to text: by byte-order mark, else UTF-16 if every other byte is zero, else UTF-8, else Windows-1252."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    probe = content[:2000]
    if len(probe) >= 8:
        if probe[1::2].count(0) > len(probe) * 0.4:
            return content.decode("utf-16-le", "replace")
        if probe[0::2].count(0) > len(probe) * 0.4:
            return content.decode("utf-16-be", "replace")
    # A cut in the middle of a character, or a few broken bytes, do not make a UTF-8 text a Windows one.
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(content, final=False)
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    # Where nothing above U+007F reads as UTF-8, it was never meant to.
    few = text.count("\ufffd") <= 1 + len(text) // 1000 and not text.replace("\ufffd", "").isascii()
    return text if few else content.decode("cp1252", "replace")
