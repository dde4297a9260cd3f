"""What the documents of the fediverse write as HTML and as addresses, in plain words."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from scanner.readers.page.handles import handle_of
from scanner.text import clean

__all__ = ["account_of", "plain"]

_BREAK: Final = re.compile(r"<br\s*/?>|</(?:p|li|div|blockquote|h\d|pre)\s*>", re.I)
_TAG: Final = re.compile(r"<[^<>]*+>")
_SCRIPT: Final = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.I | re.S)
_SPACES: Final = re.compile(r"[^\S\n]+")
_LINES: Final = re.compile(r"\s*\n\s*")
_PROFILE: Final = re.compile(r"(https?://[^/?#]+/(?:users/|@)[^/?#]+)(?:[/?#].*)?", re.S)
_LONGEST: Final = 200_000


def plain(text: str) -> str:
    """The text of a piece of HTML, a line for each paragraph."""
    text = text[:_LONGEST]
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _SCRIPT.sub("", text)))
    return _LINES.sub("\n", _SPACES.sub(" ", clean(unescape(text)))).strip()


def account_of(address: str) -> str:
    """``name@host`` of the account whose profile or post is at an address; empty where the address does not tell."""
    match = _PROFILE.fullmatch(address[:1000])
    return handle_of(match[1]).removeprefix("mastodon:") if match else ""
