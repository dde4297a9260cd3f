"""Takes listed people in, some thousands at a time, and keeps of them what the index may: numbers, tokens and references."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from scanner.persons.births import Births, Born
from scanner.persons.columns import Columns
from scanner.persons.compare import Form
from scanner.persons.keyed import Keyed, KeyedTable
from scanner.persons.normal import platform_named
from scanner.persons.refs import Refs, Roles

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Filling", "initial_pair", "pair"]

_INITIAL: Final = 1 << 56
_NONE: Final = 0xFFFFFFFF
_PLAIN: Final = 1 | 1 << 4  # the head of a form of one forename and one surname


def pair(given: int, surname: int) -> int:
    """Under what the people of a forename and a surname are found."""
    return given << 24 | surname


def initial_pair(letter: int, surname: int) -> int:
    """Under what the people of a forename's first letter and a surname are found."""
    return _INITIAL | letter << 24 | surname


class Filling:
    """The columns of an index. Words are numbered as they come; ``numbers`` and ``initials`` go when the list is read.

    ``forms``: of every name by which somebody may go a head (how many forenames and surnames, and the loss) and the numbers of
    its words; those of a row begin where ``starts`` says.
    """

    def __init__(self, people: Iterable[Columns], keyed: Keyed) -> None:
        """Take all of them in; nothing is kept in the clear but references and role groups."""
        # Needed only where there is a list, and slow to import.
        import numpy as np

        self._keyed = keyed
        self.refs = Refs()
        self.roles = Roles()
        self.contact, self.until, self.born = array("I"), array("I"), array("I")
        self.births = Births(keyed)
        self.outcodes: dict[int, int] = {}
        self.platforms: dict[int, tuple[str, ...]] = {}
        self.forms, self.starts = array("I"), array("I", [0])
        self.numbers: dict[str, int] = {}
        self.initials: dict[str, int] = {}
        self.forenames: set[int] = set()
        self._letters = array("I")
        self._number_at = array("I")
        self._points, self._whose = array("Q"), array("I")
        self._pairs, self._named = array("Q"), array("I")
        tokens: dict[str, int] = {}
        known: dict[Born | None, int] = {None: 0}
        number_of = array("I")
        for columns in people:
            row = len(self.refs)
            self.refs.extend(columns.refs)
            self.roles.extend(columns.roles)
            self.contact.extend(_ordinals(columns.contact_from))
            self.until.extend(_ordinals(columns.contact_to))
            for birth in columns.births[len(number_of) :]:
                if birth not in known:
                    known[birth] = self.births.add(birth, tokens) if birth else 0
                number_of.append(known[birth])
            born = np.frombuffer(number_of, np.uint32)[np.frombuffer(columns.born, np.uint32)]
            self.born.frombytes(born.tobytes())
            self._add_points(row, columns)
            self._add_names(row, columns)
        self.points = KeyedTable(self._points, self._whose)
        self.pairs = KeyedTable(self._pairs, self._named, in_order=False)
        del self._points, self._whose, self._pairs, self._named, self._letters, self._number_at

    def _add_points(self, row: int, columns: Columns) -> None:
        token = self._keyed.token
        for field, table in (("phone:", columns.phones), ("email:", columns.emails), ("handle:", columns.handles)):
            for place, values in sorted(table.items()):
                for value in values:
                    self._points.append(token(field + value))
                    self._whose.append(row + place)
        for place, handles in columns.handles.items():
            self.platforms[row + place] = tuple(dict.fromkeys(platform_named(handle) for handle in handles))
        for place, outcode in columns.outcodes.items():
            self.outcodes[row + place] = token(f"outcode:{outcode}")

    def _add_names(self, row: int, columns: Columns) -> None:
        import numpy as np

        size = len(columns)
        plain = np.array([place not in columns.forms for place in range(size)]) if columns.forms else np.ones(size, np.bool_)
        lengths = np.full(size, 3)
        others = {place: self._encoded(row + place, forms) for place, forms in columns.forms.items()}
        for place, encoded in others.items():
            lengths[place] = len(encoded)
        ends = lengths.cumsum()
        filled = np.empty(int(ends[-1]) if size else 0, np.uint32)
        for place, encoded in others.items():
            filled[ends[place] - len(encoded) : ends[place]] = encoded
        rows = plain.nonzero()[0]
        given, surname = (
            self._numbered(columns.words, np.frombuffer(places, np.uint32)[rows]) for places in (columns.given, columns.surname)
        )
        self.forenames.update(np.unique(given).tolist())
        begins = ends[rows] - 3
        filled[begins], filled[begins + 1], filled[begins + 2] = _PLAIN, given, surname
        if len(rows):
            letters = np.frombuffer(self._letters, np.uint32)[given].astype(np.uint64)
            shift = np.uint64(24)
            for pairs in (np.uint64(_INITIAL) | letters << shift | surname, given.astype(np.uint64) << shift | surname):
                self._pairs.frombytes(pairs.tobytes())
                self._named.frombytes((rows + row).astype(np.uint32).tobytes())
        self.forms.frombytes(filled.tobytes())
        self.starts.frombytes((ends + self.starts[-1]).astype(np.uint32).tobytes())

    def _numbered(self, words: Sequence[str], places: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """The numbers of the words at some places; a word is numbered when somebody bears it."""
        import numpy as np

        self._number_at.extend([_NONE] * (len(words) - len(self._number_at)))
        known = np.frombuffer(self._number_at, np.uint32)
        new = np.unique(places[known[places] == _NONE])
        for place in new.tolist():
            self._number_at[place] = self._number(words[place])
        return known[places]

    def _number(self, word: str) -> int:
        number = self.numbers.setdefault(word, len(self.numbers))
        if number == len(self._letters):
            self._letters.append(self.initials.setdefault(word[0], len(self.initials)))
        return number

    def _encoded(self, row: int, forms: tuple[Form, ...]) -> array[int]:
        encoded = array("I")
        for form in forms:
            givens = [self._number(word) for word in form.givens]
            surnames = [self._number(word) for word in form.surnames]
            encoded.append(len(givens) | len(surnames) << 4 | form.loss << 8)
            encoded.extend(givens)
            encoded.extend(surnames)
            self.forenames.update(givens)
            letter = self._letters[givens[0]]
            for surname in surnames:
                found = [initial_pair(letter, surname), *(pair(given, surname) for given in givens)]
                self._pairs.extend(found)
                self._named.extend([row] * len(found))
        return encoded


def _ordinals(days: list[date | None]) -> Iterable[int]:
    return (day.toordinal() if day else 0 for day in days) if any(days) else array("I", bytes(4 * len(days)))
