"""The readers that come with footprint-audit, most specific first."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.media import MEDIA

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (MEDIA,)
