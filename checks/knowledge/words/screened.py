"""Rules that are asked of very many texts and match few of them."""

from __future__ import annotations

import re

from checks.knowledge.words.loosened import loosened
from scanner.api import Screened

__all__ = ["Screened", "screened"]


def screened(expression: str, flags: re.RegexFlag = re.NOFLAG) -> Screened:
    """As ``re.compile``, for a rule that is only searched for: ten to fifty times as fast where it does not match."""
    rule = re.compile(expression, flags)
    return Screened(rule, loosened(rule))
