"""WhatsApp's own chat export: one text file a chat, from an iPhone or an Android phone, in any language and region."""

from __future__ import annotations

import codecs
import re
from typing import Final

from scanner.plugins import Expectation
from scanner.readers.tabled import Row, reader_of
from scanner.readers.whatsapp.reading import read
from scanner.readers.whatsapp.stamps import stamped
from scanner.readers.whatsapp.words import split
from scanner.text import decode

__all__ = ["WHATSAPP"]

# What programs write into the logs they keep, which begin with a date in brackets too.
_LOG: Final = re.compile(r"(?:[\w.]{0,60}\.)?(?:debug|info|notice|warn(?:ing)?|error|critical|fatal|trace|emergency)", re.I)
_LOOKED_AT: Final = 60


def _is_chat(head: bytes) -> bool:
    """Whether the first line that holds anything begins a message, and one of the first messages has a sender."""
    if b"\x00" in head[:64] and not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    style = None
    for line in decode(head).split("\n")[:_LOOKED_AT]:
        found = stamped(line.rstrip("\r"))
        if style is None:
            if not line.strip():
                continue
            if found is None:
                return False
            style = found.style
        if found is None or found.style != style:
            continue
        parts = split(found.rest)
        if parts is not None:
            return _LOG.fullmatch(parts[0].strip()) is None
    return False


WHATSAPP: Final = reader_of(
    "whatsapp",
    "whatsapp",
    (Row(part="chat", read=read, name=r"(?:^|/)[^/]*\.txt$", looks=_is_chat, must=True, name_needed=True),),
    (Expectation("chat", "who the account holder wrote with could not be looked at"),),
    endings=(".txt",),
)
