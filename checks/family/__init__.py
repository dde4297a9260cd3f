"""Checks of the family family."""

from typing import Final

from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = ()
