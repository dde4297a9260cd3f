"""PUB-22: an official page writes in abbreviations of the police."""

from __future__ import annotations

from typing import Final

from checks.knowledge.content.content_style import jargon
from checks.knowledge.content.content_wording import wording_check
from scanner.api import Check

__all__ = ["CHECK"]

CHECK: Final[Check] = wording_check(
    "content.jargon",
    "PUB-22",
    jargon,
    "jargon",
    "with several abbreviations that only the police know",
    title="Jargon on an official page",
    why="The page speaks to people who do not know the force’s abbreviations; some of them also tell how the police work.",
    doubt="A page for officers, or abbreviations explained in the same post, would change this.",
)
