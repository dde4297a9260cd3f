"""What readers know a member by, in one look however long their tables are: its name, and the words in its first bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

__all__ = ["Named", "quoted"]

T = TypeVar("T")


class Named(Generic[T]):
    """A table of patterns for the end of a path, each with what it stands for.

    Where several fit, the one that begins further left wins, and of those that begin together the first.
    """

    def __init__(self, table: Iterable[tuple[str, T]], *, ending: str) -> None:
        """``ending``: the pattern of what follows the name."""
        entries = tuple(table)
        names = "|".join(f"(?P<n{number}>{name})" for number, (name, _) in enumerate(entries))
        self._names = re.compile(rf"/(?:{names}){ending}$")
        self._things = tuple(thing for _, thing in entries)

    def of(self, path: str) -> T | None:
        """What a path with ``/`` between its folders, in lower case, is known as."""
        found = self._names.search("/" + path)
        return None if found is None or found.lastgroup is None else self._things[int(found.lastgroup[1:])]


@lru_cache(maxsize=4)
def quoted(head: bytes) -> frozenset[bytes]:
    """Everything that stands between two quotation marks. Kept for a moment, for every reader asks for it."""
    return frozenset(head.split(b'"'))
