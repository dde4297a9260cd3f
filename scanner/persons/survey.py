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
        forenames: dict[str, NameShare] = {}
        surnames: dict[str, NameShare] = {}
        phones = emails = handles = births = dated = names = only_name = 0
        total = 0.0
        for person in people:
            point = False
            if person.phones:
                phones, point = phones + 1, True
            if person.emails:
                emails, point = emails + 1, True
            if person.handles:
                handles, point = handles + 1, True
            if person.born is not None:
                births, point = births + 1, True
            if person.contact_from is not None:
                dated += 1
            if not point:
                only_name += 1
            if person.forms:
                names += 1
                form = person.forms[0]
                given, surname = form.givens[0], form.surnames[-1]
                if given not in forenames:
                    forenames[given] = share_of(given, surname=False)
                if surname not in surnames:
                    surnames[surname] = share_of(surname, surname=True)
                share = joint_share(forenames[given], surnames[surname])
                total += share
                if share >= _COMMON and len(self.common) < _REFS_KEPT:
                    self.common.append(person.person_ref)
            yield person
        self.phones, self.emails, self.handles, self.births = phones, emails, handles, births
        self.dated, self.names, self.only_name, self.share = dated, names, only_name, total
