"""The keyed index of listed people: what it is asked, and what it answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from scanner.model import DateRelation, Moment, TimeBasis
from scanner.persons.clock import british_day
from scanner.persons.columns import Columns, columns_of
from scanner.persons.compare import Asked, Target, Verdict, compare
from scanner.persons.filling import Filling, initial_pair, pair
from scanner.persons.keyed import Keyed
from scanner.persons.listed import Listed, PersonHit
from scanner.persons.normal import normal_email, normal_handle, normal_outcode, normal_phone, platform_named, words_of
from scanner.persons.words import Vocabulary

__all__ = ["Listed", "PersonHit", "PersonsIndex"]

EMAIL_WEIGHT: Final = 12.0
HANDLE_WEIGHT: Final = 13.0
PHONE_WEIGHT: Final = 13.0
# A name that fits one listed person well says nothing of another whom it only resembles.
_CLEARLY_WORSE: Final = 1.5
_WORDS_REMEMBERED: Final = 2048


class PersonsIndex:
    """Look-ups into the keyed list. Holds references, role groups and days of first contact; all else only as tokens."""

    def __init__(self, people: Iterable[Listed] = (), keyed: Keyed | None = None) -> None:
        """Key the people under ``keyed`` or a fresh random key; nothing of them is kept in the clear."""
        self._take(columns_of(people), keyed or Keyed())

    @classmethod
    def of_columns(cls, people: Iterable[Columns]) -> PersonsIndex:
        """The index of many people, keyed under a fresh random key as they come."""
        index = cls.__new__(cls)
        index._take(people, Keyed())
        return index

    def _take(self, people: Iterable[Columns], keyed: Keyed) -> None:
        filled = Filling(people, keyed)
        self._keyed = keyed
        self._refs, self._roles = filled.refs, filled.roles
        self._contact, self._until, self._born = filled.contact, filled.until, filled.born
        self._births = filled.births
        self._outcodes, self._platforms = filled.outcodes, filled.platforms
        self._forms, self._starts = filled.forms, filled.starts
        self._points, self._pairs = filled.points, filled.pairs
        self._asked_before: dict[int, Asked] = {}
        self._words = Vocabulary(filled.numbers, filled.initials, filled.forenames, keyed)

    def __len__(self) -> int:
        """How many people are listed."""
        return len(self._refs)

    def by_name(self, name: str, born: str | date | None = None) -> list[PersonHit]:
        """The listed people whose name or alias agrees with ``name``, best first; those it fits clearly worse are left out.

        A name of one word says too little and gives nothing. ``born``, where a source gives it, is a date of birth, or
        ``--03-02`` for the day alone, or ``1990``; what agrees adds 8, 4 or 1, and what contradicts takes 10 off.
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
            extra, word = self._births.weigh(self._born[row], str(born)) if born else (0.0, "")
            weight = round(verdict.weight + extra, 2)
            if weight >= 0:
                agreed = f"{verdict.agreed} and {word}" if word else verdict.agreed
                found = (weight, agreed, verdict.chance, extra, verdict.forename, verdict.forename_share)
                hits.append(PersonHit(self._refs[row], self._roles[row], *found))
        top = max((hit.weight for hit in hits), default=0.0)
        kept = [hit for hit in hits if hit.weight > top - _CLEARLY_WORSE]
        return sorted(kept, key=lambda hit: (-hit.weight, hit.person_ref))

    def listed_words(self, name: str) -> tuple[int, ...]:
        """The numbers of those words of a name that any listed name has too: numbers alone, from which nobody is known."""
        return tuple(number for word in words_of(name) for number in self._words.numbers(word))

    def _spellings(self, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if len(words) < 2:
            return
        yield words
        if len(words) > 2:
            for joined in ((words[0] + words[1], *words[2:]), (*words[:-2], words[-2] + words[-1])):
                if self._words.has(joined[0]) or self._words.has(joined[-1]):
                    yield joined

    def _asked(self, word: str) -> Asked:
        # The same forenames come again and again. Kept under tokens: no word may stand in the clear beside what it agrees with.
        token = self._keyed.token(f"asked:{word}")
        known = self._asked_before.get(token)
        if known is None:
            if len(self._asked_before) >= _WORDS_REMEMBERED:
                self._asked_before.clear()
            forename, surname = self._words.readings(word)
            letter = self._words.initial(word) if len(word) == 1 else None
            known = self._asked_before[token] = Asked(forename, surname, letter)
        return known

    def _candidates(self, asked: list[Asked]) -> list[int]:
        rows: set[int] = set()
        for place, given in enumerate(asked):
            for other in (*asked[:place], *asked[place + 1 :]):
                for surname in other.surname:
                    for forename in given.forename:
                        rows.update(self._pairs.get(pair(forename, surname)))
                    if given.initial is not None:
                        rows.update(self._pairs.get(initial_pair(given.initial, surname)))
        return sorted(rows)

    def _targets(self, row: int) -> Iterator[Target]:
        position = self._starts[row]
        while position < self._starts[row + 1]:
            head = self._forms[position]
            givens = position + 1 + (head & 15)
            end = givens + (head >> 4 & 15)
            yield Target(self._forms[position + 1 : givens], self._forms[givens:end], head >> 8)
            position = end

    def born_as(self, person_ref: str, born: str) -> tuple[float, str]:
        """What a told date of birth (see :meth:`by_name`) says of a listed person: its weight, and what agrees in words."""
        row = self._refs.row_of(person_ref)
        return self._births.weigh(self._born[row], born) if row is not None else (0.0, "")

    def lives_in(self, person_ref: str, outcode: str) -> bool:
        """Whether the list has this first half of a postcode (``M1``) for the person."""
        row = self._refs.row_of(person_ref)
        listed = self._outcodes.get(row) if row is not None else None
        return listed is not None and listed == self._keyed.token(f"outcode:{normal_outcode(outcode)}")

    def known_by_another(self, person_ref: str, handle: str) -> bool:
        """Whether the list has a handle of the person on this handle's platform, and not this one.

        A platform's number for an account and the name that stands on it cannot be compared.
        """
        value = normal_handle(handle)
        row = self._refs.row_of(person_ref)
        if value is None or row is None or platform_named(value) not in self._platforms.get(row, ()):
            return False
        return row not in self._points.get(self._keyed.token("handle:" + value))

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

    @property
    def platforms(self) -> frozenset[str]:
        """The platforms of which the list has handles."""
        return frozenset(platform.rstrip("#") for named in self._platforms.values() for platform in named)

    def differs(self, person_ref: str, name: str) -> bool:
        """Whether ``name``, which stands beside a listed number or address, is clearly somebody else's.

        True for a name of two or more words of which none can be one of the person's forenames: the same surname alone
        points to the person's family. False for "Mum", "K", or a nickname that the tables know.
        """
        row = self._refs.row_of(person_ref)
        words = words_of(name)
        if row is None or len(words) < 2:
            return False
        forenames = {number for target in self._targets(row) for number in target.givens}
        letters = {self._words.initial_of(number) for number in forenames}
        asked = [self._asked(word) for word in words]
        return not any(word.initial in letters or not forenames.isdisjoint(word.forename) for word in asked)

    def dealt_with(self, person_ref: str, first: Moment | None, last: Moment | None = None) -> bool:
        """Whether all of it lies in the days, both ends told, in which the officer dealt with the person for the job."""
        row = self._refs.row_of(person_ref)
        if row is None or not (self._contact[row] and self._until[row]):
            return False
        days = [british_day(at) for at in (first, last) if at is not None and at.basis is not TimeBasis.AMBIGUOUS]
        return bool(days) and self._contact[row] <= min(days) <= max(days) <= self._until[row]

    def relation(self, person_ref: str, first: Moment | None, last: Moment | None = None) -> DateRelation:
        """How a link made at ``first`` (lasting to ``last``) stands to the day of first contact, by the British calendar.

        The day of first contact itself counts as after. Unknown without a date or without a day of first contact.
        """
        row = self._refs.row_of(person_ref)
        contact = self._contact[row] if row is not None else 0
        first, last = (None if at is not None and at.basis is TimeBasis.AMBIGUOUS else at for at in (first, last))
        if not contact or (first is None and last is None):
            return DateRelation.UNKNOWN
        ends = british_day(last) if last is not None else None
        begins = british_day(first) if first is not None else None
        if begins is None:
            # Only the end is known: an end before the contact settles it, any other end does not.
            return DateRelation.BEFORE if ends is not None and ends < contact else DateRelation.UNKNOWN
        if begins >= contact:
            return DateRelation.AFTER
        return DateRelation.SPANS if ends is not None and ends >= contact else DateRelation.BEFORE
