"""The walker for files that no reader knows: every labelled string of them, so that no unknown layout goes unread."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.generic.reader import read, recognise

__all__ = ["GENERIC"]

GENERIC: Final = Reader(id="generic", platform="", recognise=recognise, read=read)
