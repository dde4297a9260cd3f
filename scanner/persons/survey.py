"""What a persons list can support, counted while it is read: nothing of a person is kept but opaque references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct, field

from scanner.persons.columns import Columns
from scanner.persons.shares import JointShares

__all__ = ["Survey"]

# From 0.05 chance hits on, a match by name alone is no lead; 500 contacts are an ordinary friends list.
_COMMON: Final = 0.05 / 500
_REFS_KEPT: Final = 20


class Survey(Struct):
    """How many people have what. ``share``: of people in general, the expected number of listed names each one bears.

    ``common``: references of people whose name is so common that a match by name alone says nothing, a few at most.
    """

    phones: int = 0
    emails: int = 0
    handles: int = 0
    births: int = 0
    dated: int = 0
    names: int = 0
    only_name: int = 0
    share: float = 0.0
    common: list[str] = field(default_factory=list)

    def counted(self, some: Iterable[Columns]) -> Iterator[Columns]:
        """The people as they come, counted as they go by."""
        # Kept no longer than the list is read: the survey itself holds no word of a name.
        shares = JointShares()
        for columns in some:
            self._count(columns)
            found = shares.of(columns.words, columns.given, columns.surname)
            self.names += len(found) - len(columns.forms)
            for row, forms in columns.forms.items():
                self.names += bool(forms)
                found[row] = shares.of_two(forms[0].givens[0], forms[0].surnames[-1]) if forms else 0.0
            self.share += float(found.sum())
            if len(self.common) < _REFS_KEPT:
                common = (found >= _COMMON).nonzero()[0][: _REFS_KEPT - len(self.common)]
                self.common.extend(columns.refs[row] for row in common)
            yield columns

    def _count(self, columns: Columns) -> None:
        self.phones += len(columns.phones)
        self.emails += len(columns.emails)
        self.handles += len(columns.handles)
        self.births += len(columns) - columns.born.count(0)
        self.dated += len(columns) - columns.contact_from.count(None)
        if not all(columns.born):
            pointed = columns.phones.keys() | columns.emails.keys() | columns.handles.keys()
            self.only_name += sum(not born and row not in pointed for row, born in enumerate(columns.born))
