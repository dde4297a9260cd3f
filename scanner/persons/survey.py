"""What a persons list can support, counted while it is read: nothing of a person is kept but opaque references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct, field

from scanner.persons.index import Listed
from scanner.persons.shares import joint_share, share_of

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

    def counted(self, people: Iterable[Listed]) -> Iterator[Listed]:
        """The people, one by one, counted as they go by."""
        for person in people:
            self._count(person)
            yield person

    def _count(self, person: Listed) -> None:
        self.phones += bool(person.phones)
        self.emails += bool(person.emails)
        self.handles += bool(person.handles)
        self.births += person.born is not None
        self.dated += person.contact_from is not None
        self.names += bool(person.forms)
        self.only_name += not (person.phones or person.emails or person.handles or person.born)
        if not person.forms:
            return
        name = person.forms[0]
        share = joint_share(share_of(name.givens[0], surname=False), share_of(name.surnames[-1], surname=True))
        self.share += share
        if share >= _COMMON and len(self.common) < _REFS_KEPT:
            self.common.append(person.person_ref)
