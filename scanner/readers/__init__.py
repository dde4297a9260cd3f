"""The readers that come with footprint-audit, most specific first."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.facebook import FACEBOOK

__all__ = ["READERS"]

READERS: Final[tuple[Reader, ...]] = (FACEBOOK,)
