"""Values of a JSON document, each with its place in the file.

Nothing here raises on a value of the wrong type; it counts as absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, Self

from msgspec import Struct

from scanner.coordinates import from_degrees
from scanner.jsonio import pointer
from scanner.model import Coordinate, Location, Moment
from scanner.plugins import Reading
from scanner.times import from_epoch, from_iso

__all__ = ["Node"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NOTHING: Final = frozenset({"", "n/a", "none", "null", "-", "redacted", "__phonenumber", "1919-01-01"})


class Node(Struct, frozen=True):
    """A value and where it stands in the file."""

    value: Any
    pointer: str
    reading: Reading

    @staticmethod
    def words(value: object) -> str:
        """A string that says something; empty for anything else, and for what platforms write in place of nothing."""
        if not isinstance(value, str) or (len(value) < 14 and value.strip().lower() in _NOTHING):
            return ""
        return value if value.isascii() else _SURROGATE.sub("\ufffd", value)

    def at(self) -> Location:
        """The location of this value."""
        return self.reading.at(self.pointer)

    def get(self, key: str) -> Self:
        """The member ``key``; its value is None when it is absent or this is no object."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        # Most keys need no escaping; this is the busiest line of the readers.
        step = f"/{key}" if key.isidentifier() else pointer(key)
        return type(self)(value, self.pointer + step, self.reading)

    def down(self, *keys: str) -> Self:
        """The member of a member."""
        node = self
        for key in keys:
            node = node.get(key)
        return node

    def each(self, key: str | None = None) -> Iterator[Self]:
        """The elements of the array (under ``key``); one bare value counts as an array of one, an absent one as none."""
        node = self if key is None else self.get(key)
        if isinstance(node.value, list):
            for index, value in enumerate(node.value):
                if value is not None:
                    yield type(self)(value, f"{node.pointer}/{index}", self.reading)
        elif node.value is not None:
            yield node

    def members(self) -> Iterator[tuple[str, Self]]:
        """The members of an object, each with its key as it was meant."""
        if isinstance(self.value, dict):
            for key in self.value:
                yield self.words(key), self.get(key)

    def text(self, *keys: str) -> str:
        """The first of the members that is a string which says something; this value itself when no key is given."""
        if not keys:
            return self.words(self.value)
        if isinstance(self.value, dict):
            for key in keys:
                if found := self.words(self.value.get(key)):
                    return found
        return ""

    def when(self, *keys: str) -> Moment | None:
        """The first of the members that is a time: an epoch in any unit, or an ISO text. 0 means "not known"."""
        if isinstance(self.value, dict):
            for key in keys:
                value = self.value.get(key)
                found = from_iso(value) if isinstance(value, str) and not value.isdigit() else from_epoch(value)
                if found is not None:
                    return found
        return None

    def place(self, lat: str, lon: str) -> Coordinate | None:
        """The position that two members give in degrees."""
        return from_degrees(self.value.get(lat), self.value.get(lon)) if isinstance(self.value, dict) else None
