"""The engine of footprint-audit: it knows no check and no report."""

from typing import Final

__all__ = ["VERSION"]

VERSION: Final = "0.1.0"
