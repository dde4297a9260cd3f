"""The keyed index of listed people: what it is asked, and what it answers."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from datetime import UTC, date, tzinfo
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from scanner.model import DateRelation, Moment, TimeBasis
from scanner.persons.compare import Asked, Form, Target, Verdict, compare
from scanner.persons.keyed import Keyed, KeyedTable
from scanner.persons.normal import normal_email, normal_handle, normal_phone, words_of
from scanner.persons.words import Vocabulary

__all__ = ["Listed", "PersonHit", "PersonsIndex"]

EMAIL_WEIGHT: Final = 12.0
HANDLE_WEIGHT: Final = 13.0
PHONE_WEIGHT: Final = 13.0
_SAME_BIRTH: Final = 8.0
_OTHER_BIRTH: Final = -10.0
# A name that fits one listed person well says nothing of another whom it only resembles.
_CLEARLY_WORSE: Final = 1.5


class PersonHit(Struct, frozen=True):
    """A listed person that a name, phone, e-mail or handle agrees with.

    ``role`` is the coarse group; ``weight`` is the evidence's additive weight; ``agreed`` says in words what agreed;
    ``chance`` is the share of people in general who would agree as well (0 for identifiers).
    """

    person_ref: str
    role: str
    weight: float
    agreed: str
    chance: float = 0.0


class Listed(Struct, frozen=True, kw_only=True, gc=False):
    """One row of the list on its way into the index: normal forms, no longer than it takes to key them."""

    person_ref: str
    role: str
    forms: tuple[Form, ...]
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    born: date | None = None
    contact_from: date | None = None


class PersonsIndex:
    """Look-ups into the keyed list. Holds references, role groups and days of first contact; all else only as tokens."""

    def __init__(self, people: Iterable[Listed] = (), keyed: Keyed | None = None) -> None:
        """Key the people under ``keyed`` or a fresh random key; nothing of them is kept in the clear."""
        keyed = keyed or Keyed()
        numbers: dict[str, int] = {}
        points: list[int] = []
        initials: dict[str, int] = {}
        pairs: list[int] = []
        self._keyed = keyed
        self._refs: list[str] = []
        self._roles: list[str] = []
        self._contact = array("I")
        self._born = array("Q")
        self._forms = array("I")
        self._starts = array("I", [0])
        births: dict[date | None, int] = {None: 0}
        for row, person in enumerate(people):
            self._refs.append(person.person_ref)
            self._roles.append(person.role)
            self._contact.append(person.contact_from.toordinal() if person.contact_from else 0)
            if person.born not in births:
                births[person.born] = keyed.token(f"born:{person.born}")
            self._born.append(births[person.born])
            for field, values in (("phone", person.phones), ("email", person.emails), ("handle", person.handles)):
                if values:
                    points += [keyed.token(f"{field}:{value}") << 32 | row for value in values]
            for form in person.forms:
                for word in (*form.givens, *form.surnames):
                    if word not in numbers:
                        numbers[word] = len(numbers)
                        initials.setdefault(word[0], len(initials))
                givens = [numbers[word] for word in form.givens]
                surnames = [numbers[word] for word in form.surnames]
                self._forms.extend((len(givens) | len(surnames) << 4 | form.loss << 8, *givens, *surnames))
                pairs += [(given << 24 | surname) << 32 | row for given in givens for surname in surnames]
                first = initials[form.givens[0][0]]
                pairs += [_initial_pair(first, surname) << 32 | row for surname in surnames]
            self._starts.append(len(self._forms))
        self._points = KeyedTable(points)
        self._words = Vocabulary(list(numbers), initials, keyed)
        self._pairs = KeyedTable(pairs)
        self._row_of = {ref: row for row, ref in enumerate(self._refs)}

    def __len__(self) -> int:
        """How many people are listed."""
        return len(self._refs)

    def by_name(self, name: str, born: date | None = None) -> list[PersonHit]:
        """The listed people whose name or alias agrees with ``name``, best first; those it fits clearly worse are left out.

        A name of one word says too little and gives nothing. ``born``, where a source gives it, adds 8 if the list has the
        same date of birth and takes 10 off if it has another.
        """
        words = words_of(name)
        best: dict[int, Verdict] = {}
        for spelt in self._spellings(words):
            asked = [self._asked(word) for word in spelt]
            for row in self._candidates(asked):
                for target in self._targets(row):
                    verdict = compare(asked, target, self._words)
                    if verdict is not None and (row not in best or best[row].weight < verdict.weight):
                        best[row] = verdict
        hits: list[PersonHit] = []
        for row, verdict in best.items():
            extra, word = self._birth(row, born)
            weight = round(verdict.weight + extra, 2)
            if weight >= 0:
                agreed = verdict.agreed + word
                hits.append(PersonHit(self._refs[row], self._roles[row], weight, agreed, verdict.chance))
        top = max((hit.weight for hit in hits), default=0.0)
        kept = [hit for hit in hits if hit.weight > top - _CLEARLY_WORSE]
        return sorted(kept, key=lambda hit: (-hit.weight, hit.person_ref))

    def _spellings(self, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if len(words) < 2:
            return
        yield words
        if len(words) > 2:
            for joined in ((words[0] + words[1], *words[2:]), (*words[:-2], words[-2] + words[-1])):
                if self._words.has(joined[0]) or self._words.has(joined[-1]):
                    yield joined

    def _asked(self, word: str) -> Asked:
        forename, surname = self._words.readings(word)
        letter = self._words.initial(word)
        return Asked(forename, surname, letter if len(word) == 1 else None)

    def _candidates(self, asked: list[Asked]) -> list[int]:
        rows: set[int] = set()
        for given in asked:
            for other in asked:
                if other is given:
                    continue
                for surname in other.surname:
                    for forename in given.forename:
                        rows.update(self._pairs.get(_pair(forename, surname)))
                    if given.initial is not None:
                        rows.update(self._pairs.get(_initial_pair(given.initial, surname)))
        return sorted(rows)

    def _targets(self, row: int) -> Iterator[Target]:
        position = self._starts[row]
        while position < self._starts[row + 1]:
            head = self._forms[position]
            givens = position + 1 + (head & 15)
            end = givens + (head >> 4 & 15)
            yield Target(self._forms[position + 1 : givens], self._forms[givens:end], head >> 8)
            position = end

    def _birth(self, row: int, born: date | None) -> tuple[float, str]:
        if born is None or not self._born[row]:
            return 0.0, ""
        if self._born[row] == self._keyed.token(f"born:{born}"):
            return _SAME_BIRTH, " and date of birth"
        return _OTHER_BIRTH, ""

    def by_phone(self, phone: str) -> list[PersonHit]:
        """The listed people with this phone number."""
        return self._by_point("phone", normal_phone(phone), PHONE_WEIGHT)

    def by_email(self, email: str) -> list[PersonHit]:
        """The listed people with this e-mail address."""
        return self._by_point("email", normal_email(email), EMAIL_WEIGHT, "e-mail")

    def by_handle(self, handle: str) -> list[PersonHit]:
        """The listed people with this ``platform:name`` handle."""
        return self._by_point("handle", normal_handle(handle), HANDLE_WEIGHT)

    def _by_point(self, field: str, value: str | None, weight: float, word: str = "") -> list[PersonHit]:
        if value is None or not len(self._points):
            return []
        rows = self._points.get(self._keyed.token(f"{field}:{value}"))
        return [PersonHit(self._refs[row], self._roles[row], weight, word or field) for row in dict.fromkeys(rows)]

    def differs(self, person_ref: str, name: str) -> bool:
        """Whether ``name``, which stands beside a listed number or address, is clearly somebody else's.

        True for a name of two or more words of which none can be one of the person's forenames: the same surname alone
        points to the person's family. False for "Mum", "K", or a nickname that the tables know.
        """
        row = self._row_of.get(person_ref)
        words = words_of(name)
        if row is None or len(words) < 2:
            return False
        forenames = {number for target in self._targets(row) for number in target.givens}
        letters = {self._words.initial_of(number) for number in forenames}
        asked = [self._asked(word) for word in words]
        return not any(word.initial in letters or not forenames.isdisjoint(word.forename) for word in asked)

    def relation(self, person_ref: str, first: Moment | None, last: Moment | None = None) -> DateRelation:
        """How a link made at ``first`` (lasting to ``last``) stands to the day of first contact, by the British calendar.

        The day of first contact itself counts as after. Unknown without a date or without a day of first contact.
        """
        row = self._row_of.get(person_ref)
        contact = self._contact[row] if row is not None else 0
        first, last = (None if at is not None and at.basis is TimeBasis.AMBIGUOUS else at for at in (first, last))
        if not contact or (first is None and last is None):
            return DateRelation.UNKNOWN
        ends = _day(last) if last is not None else None
        begins = _day(first) if first is not None else None
        if begins is None:
            # Only the end is known: an end before the contact settles it, any other end does not.
            return DateRelation.BEFORE if ends is not None and ends < contact else DateRelation.UNKNOWN
        if begins >= contact:
            return DateRelation.AFTER
        return DateRelation.SPANS if ends is not None and ends >= contact else DateRelation.BEFORE


def _pair(given: int, surname: int) -> int:
    return given << 24 | surname


def _initial_pair(letter: int, surname: int) -> int:
    return 1 << 56 | letter << 24 | surname


@cache
def _british_time() -> tzinfo:
    try:
        return ZoneInfo("Europe/London")
    except ZoneInfoNotFoundError:
        return UTC


def _day(moment: Moment) -> int:
    at = moment.at if moment.at.tzinfo is None else moment.at.astimezone(_british_time())
    return at.toordinal()
