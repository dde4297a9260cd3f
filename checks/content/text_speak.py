"""PUB-20: an official page writes text speak."""

from __future__ import annotations

from typing import Final

from checks.knowledge.content.content_style import text_speak
from checks.knowledge.content.content_wording import wording_check
from scanner.api import Check

__all__ = ["CHECK"]

CHECK: Final[Check] = wording_check(
    "content.text-speak",
    "PUB-20",
    text_speak,
    "text speak",
    "in text speak",
    title="Text speak on an official page",
    why="Readers who do not know it are left out, and those who do take the page less seriously.",
    doubt="Words quoted on purpose, for instance in advice to young people, would change this.",
)
