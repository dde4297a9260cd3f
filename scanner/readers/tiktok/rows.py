"""One record of an export under keys that are compared by their letters alone: ``Date``, ``date`` and ``Log-In Date:``.

The spelling of keys has changed from one year to the next, and the text variant writes them with spaces.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from scanner.model import Location, Moment
from scanner.readers.nodes import Node
from scanner.times import from_utc

__all__ = ["Row", "letters"]


@lru_cache(maxsize=4096)
def letters(key: str) -> str:
    """``Who Can View`` and ``WhoCanView`` are the same key."""
    return "".join(sign for sign in key.casefold() if sign.isalnum())


class Row:
    """A record, and where it stands."""

    def __init__(self, node: Node) -> None:
        """Take the members of an object; anything else has none. ``node`` of a text file has the block's line as pointer."""
        self.node = node
        self._keys = {letters(key): key for key in node.value} if isinstance(node.value, dict) else {}

    def __contains__(self, key: str) -> bool:
        """Whether it has a member of this name."""
        return key in self._keys

    def at(self, key: str = "") -> Location:
        """The location of the record, or of one of its members."""
        inside = key in self._keys and self.node.pointer.startswith("/")
        return self.node.get(self._keys[key]).at() if inside else self.node.at()

    def get(self, key: str) -> Node:
        """One member."""
        return self.node.get(self._keys.get(key, ""))

    def text(self, *keys: str) -> str:
        """The first of the members that says something."""
        for key in keys:
            if key in self._keys and (found := self.node.text(self._keys[key]).strip()):
                return found
        return ""

    def when(self, *keys: str) -> Moment | None:
        """The first of the members that is a time; TikTok writes them all in UTC."""
        for key in keys or ("date",):
            if found := from_utc(self.text(key)):
                return found
        return None

    def values(self) -> Iterator[tuple[str, Any]]:
        """The members, by the letters of their keys."""
        for key, original in self._keys.items():
            yield key, self.node.value[original]
