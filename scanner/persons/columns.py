"""People on their way into the index, some thousands at a time as columns: what is the same for most rows is done once."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import compress, islice
from typing import Final

from msgspec import Struct, field

from scanner.persons.births import Born
from scanner.persons.compare import Form
from scanner.persons.listed import Listed

__all__ = ["Columns", "columns_of"]

_PEOPLE_AT_ONCE: Final = 4096


class Columns(Struct, kw_only=True, gc=False):
    """The people of some rows: one entry a row in the lists, and in the tables by row what few people have.

    ``given`` and ``surname`` tell where in ``words`` the two words of a plain name stand; both are 0, the place of an empty
    word, where ``forms`` has the row's names. ``born`` tells so where in ``births`` the birth stands. All columns of one list
    share ``words`` and ``births``, to which more are added.
    """

    refs: list[str]
    roles: list[str]
    contact_from: list[date | None]
    contact_to: list[date | None]
    born: array[int]
    given: array[int]
    surname: array[int]
    words: Sequence[str]
    births: list[Born | None]
    forms: dict[int, tuple[Form, ...]] = field(default_factory=dict)
    phones: dict[int, tuple[str, ...]] = field(default_factory=dict)
    emails: dict[int, tuple[str, ...]] = field(default_factory=dict)
    handles: dict[int, tuple[str, ...]] = field(default_factory=dict)
    outcodes: dict[int, str] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many people."""
        return len(self.refs)

    def put(self, row: int, person: Listed) -> None:
        """Have ``person`` stand in a row, whatever stood there."""
        self.refs[row], self.roles[row] = person.person_ref, person.role
        self.born[row] = len(self.births) if person.born else 0
        if person.born:
            self.births.append(person.born)
        self.contact_from[row], self.contact_to[row] = person.contact_from, person.contact_to
        self.given[row] = self.surname[row] = 0
        self.forms[row] = person.forms
        for table, values in ((self.phones, person.phones), (self.emails, person.emails), (self.handles, person.handles)):
            table.pop(row, None)
            if values:
                table[row] = values
        self.outcodes.pop(row, None)
        if person.outcode:
            self.outcodes[row] = person.outcode

    def without(self, rows: set[int]) -> Columns:
        """All but some rows."""
        if not rows:
            return self
        kept = [row not in rows for row in range(len(self))]
        place = {row: number for number, row in enumerate(compress(range(len(self)), kept))}
        return Columns(
            refs=list(compress(self.refs, kept)),
            roles=list(compress(self.roles, kept)),
            contact_from=list(compress(self.contact_from, kept)),
            contact_to=list(compress(self.contact_to, kept)),
            born=array("I", compress(self.born, kept)),
            given=array("I", compress(self.given, kept)),
            surname=array("I", compress(self.surname, kept)),
            words=self.words,
            births=self.births,
            forms={place[row]: forms for row, forms in self.forms.items() if row in place},
            phones={place[row]: values for row, values in self.phones.items() if row in place},
            emails={place[row]: values for row, values in self.emails.items() if row in place},
            handles={place[row]: values for row, values in self.handles.items() if row in place},
            outcodes={place[row]: value for row, value in self.outcodes.items() if row in place},
        )


def columns_of(people: Iterable[Listed]) -> Iterator[Columns]:
    """The same people as columns, in their order."""
    coming = iter(people)
    births: list[Born | None] = [None]
    while some := list(islice(coming, _PEOPLE_AT_ONCE)):
        size = len(some)
        columns = Columns(
            refs=[""] * size,
            roles=[""] * size,
            contact_from=[None] * size,
            contact_to=[None] * size,
            born=array("I", bytes(4 * size)),
            given=array("I", bytes(4 * size)),
            surname=array("I", bytes(4 * size)),
            words=("",),
            births=births,
        )
        for row, person in enumerate(some):
            columns.put(row, person)
        yield columns
