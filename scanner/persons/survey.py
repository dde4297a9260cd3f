"""What a persons list can support, counted while it is read: nothing of a person is kept but opaque references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct, field

from scanner.persons.index import Listed
from scanner.persons.shares import NameShare, joint_share, share_of

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
        # Kept no longer than the list is read: the survey itself holds no word of a name.
        shares: dict[tuple[str, bool], NameShare] = {}
        for person in people:
            self._count(person, shares)
            yield person

    def _count(self, person: Listed, shares: dict[tuple[str, bool], NameShare]) -> None:
        points = (person.phones, person.emails, person.handles)
        self.phones += bool(person.phones)
        self.emails += bool(person.emails)
        self.handles += bool(person.handles)
        self.births += person.born is not None
        self.dated += person.contact_from is not None
        self.only_name += not (any(points) or person.born)
        if not person.forms:
            return
        self.names += 1
        name = person.forms[0]
        for key in ((name.givens[0], False), (name.surnames[-1], True)):
            if key not in shares:
                shares[key] = share_of(key[0], surname=key[1])
        share = joint_share(shares[name.givens[0], False], shares[name.surnames[-1], True])
        self.share += share
        if share >= _COMMON and len(self.common) < _REFS_KEPT:
            self.common.append(person.person_ref)
