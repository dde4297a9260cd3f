"""The keyed vocabulary of a list: which listed words a friend's word may stand for, and how common each listed word is."""

from __future__ import annotations

import math
from array import array
from collections.abc import Collection, Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from scanner.persons.keyed import Keyed, KeyedTable
from scanner.persons.nicknames import other_forms
from scanner.persons.normal import folded
from scanner.persons.shares import NameShare, share_of

__all__ = ["Kind", "Readings", "Vocabulary"]

_SHORTEST_FOR_TYPO: Final = 5
_SHORT_FORMS: Final = range(3, 6)  # letters of a forename cut short: Parm for Parminder
_WORDS_AT_ONCE: Final = 512
_STEPS: Final = 4  # rarity is kept in quarters of a power of ten, so that the figure does not name the name
_LISTED: Final = 1 << 10
# A slip can lead here from several neighbouring names, a spelling from fewer.
_NEIGHBOURS: Final = {"typo": 4.0, "sound": 2.0}
_SHARE_OF_AN_INITIAL: Final = 0.06


class Kind(IntEnum):
    """How a friend's word stands for a listed one, best first."""

    SAME = 0
    FORM = 1
    SOUND = 2
    TYPO = 3
    INITIAL = 4


Readings = dict[int, Kind]


class Vocabulary:
    """Every word of the listed names, once, as tokens; its number stands for it everywhere else."""

    def __init__(self, words: Collection[str], initials: dict[str, int], forenames: Collection[int], keyed: Keyed) -> None:
        """Key the words; they themselves are not kept. A word's number is its position; ``initials`` numbers first letters.

        ``forenames``: the numbers of those words that are somebody's forename.
        """
        self._keyed = keyed
        self._initials = array("H", [initials[word[0]] for word in words])
        firsts = array("Q", [keyed.token(f"initial:{letter}") for letter in initials])
        self._first = KeyedTable(firsts, array("I", initials.values()))
        rarity = [_rarity(word) for word in words]
        self._forename = array("H", [forename for forename, _, _ in rarity])
        self._surname = array("H", [surname for _, surname, _ in rarity])
        self._widened = array("B", [widened for _, _, widened in rarity])
        tokens, numbers = array("Q"), array("I")
        numbered = enumerate(words)
        while some := list(islice(numbered, _WORDS_AT_ONCE)):
            entries = [_entries(word, forename=number in forenames) for number, word in some]
            tokens.extend(keyed.tokens(chain.from_iterable(entries)))
            for (number, _), found in zip(some, entries, strict=True):
                numbers.extend([number] * len(found))
        self._table = KeyedTable(tokens, numbers)

    def __len__(self) -> int:
        """How many words."""
        return len(self._initials)

    def numbers(self, word: str) -> list[int]:
        """The number of a listed word; empty for any other."""
        return self._table.get(self._keyed.token(f"word:{word}"))

    def has(self, word: str) -> bool:
        """Whether a listed name has exactly this word."""
        return bool(self.numbers(word))

    def readings(self, word: str) -> tuple[Readings, Readings]:
        """The listed words that ``word`` may stand for as a forename and as a surname, each with the best way it does."""
        token, find = self._keyed.token, self._table.get
        same = dict.fromkeys(find(token(f"word:{word}")), Kind.SAME)
        near: Readings = {}
        if len(word) > 1:
            for number in self._slips(word):
                near[number] = Kind.TYPO
            for number in find(token(f"sound:{folded(word)}")):
                near[number] = Kind.SOUND
        found: list[Readings] = []
        for surname in (False, True):
            forms = {number: Kind.FORM for form in other_forms(word, surname=surname) for number in find(token(f"word:{form}"))}
            found.append({**near, **forms, **same})
        if len(word) in _SHORT_FORMS:
            for number in self._unless_known(word, [f"short:{word}"]):
                found[0].setdefault(number, Kind.FORM)
        if len(word) > 1:
            for number in find(token(f"word:{word[0]}")):
                found[0].setdefault(number, Kind.INITIAL)
        return found[0], found[1]

    def _slips(self, word: str) -> Iterator[int]:
        """Listed words one slip away: a letter more, less, other (not the first) or two swapped.

        Two names that are both well known are two names, not one and a slip: Paul and Paula, Harris and Harries.
        """
        size = len(word)
        if size < _SHORTEST_FOR_TYPO - 1:
            return
        probes = [f"cut{cut}:{word}" for cut in range(1, size + 1)]
        if size >= _SHORTEST_FOR_TYPO:
            for cut in range(1, size):
                shorter = word[:cut] + word[cut + 1 :]
                probes += (f"cut{cut}:{shorter}", f"word:{shorter}")
            probes += [
                f"word:{word[:left]}{word[left + 1]}{word[left]}{word[left + 2 :]}"
                for left in range(size - 1)
                if word[left] != word[left + 1]
            ]
        yield from self._unless_known(word, probes)

    def _unless_known(self, word: str, probes: list[str]) -> Iterator[int]:
        known = share_of(word, surname=False).listed or share_of(word, surname=True).listed or _has_forms(word)
        for number in self._table.get_each(self._keyed.tokens(probes)):
            if not (known and self._forename[number] & _LISTED):
                yield number

    def initial(self, word: str) -> int | None:
        """The number of a word's first letter, if any listed word begins with it."""
        found = self._first.get(self._keyed.token(f"initial:{word[0]}"))
        return found[0] if found else None

    def initial_of(self, number: int) -> int:
        """The number of the first letter of a listed word."""
        return self._initials[number]

    def either_way(self, forename: int, surname: int) -> bool:
        """Whether the two listed words are in common use both as forename and as surname, so that order tells people apart."""
        return self._forename[surname] & 63 < _level(2e-4) and self._surname[forename] & 63 < _level(5e-5)

    def forename(self, number: int, kind: Kind) -> NameShare:
        """How many people would agree in this way with the listed forename."""
        name = _unpacked(self._forename[number])
        if kind is Kind.FORM:
            return NameShare(_share(self._widened[number]), name.community, name.listed)
        return _loosened(name, kind)

    def surname(self, number: int, kind: Kind) -> NameShare:
        """How many people would agree in this way with the listed surname."""
        return _loosened(_unpacked(self._surname[number]), kind)


def _entries(word: str, *, forename: bool) -> list[str]:
    """What is keyed of a listed word; only a forename is ever cut short."""
    if len(word) == 1:
        return [f"word:{word}"]
    found = [f"word:{word}", f"sound:{folded(word)}"]
    if len(word) >= _SHORTEST_FOR_TYPO:
        found += [f"cut{cut}:{word[:cut]}{word[cut + 1 :]}" for cut in range(1, len(word))]
    if forename:
        found += [f"short:{word[:kept]}" for kept in _SHORT_FORMS if len(word) >= kept + 2]
    return found


def _has_forms(word: str) -> bool:
    return bool(other_forms(word, surname=False))


def _loosened(name: NameShare, kind: Kind) -> NameShare:
    if kind is Kind.INITIAL:
        return NameShare(_SHARE_OF_AN_INITIAL, 0, True)
    factor = _NEIGHBOURS["typo"] if kind is Kind.TYPO else _NEIGHBOURS["sound"] if kind in (Kind.SOUND, Kind.FORM) else 1.0
    return NameShare(min(1.0, name.share * factor), name.community, name.listed)


@lru_cache(maxsize=4096)
def _level(share: float) -> int:
    return min(63, round(-math.log10(share) * _STEPS))


def _share(level: int) -> float:
    return float(10 ** (-level / _STEPS))


def _rarity(word: str) -> tuple[int, int, int]:
    """How common a word is as a forename and as a surname, packed, and with all its forms together as a forename."""
    forename, surname = share_of(word, surname=False), share_of(word, surname=True)
    forms = other_forms(word, surname=False)
    known = _LISTED if forename.listed or surname.listed or forms else 0
    others = [share_of(form, surname=False) for form in forms]
    widened = forename.share + sum(other.share for other in others if other.listed)
    return _packed(forename) | known, _packed(surname) | known, _level(widened)


def _packed(name: NameShare) -> int:
    return _level(name.share) | name.community << 6


def _unpacked(packed: int) -> NameShare:
    return NameShare(_share(packed & 63), packed >> 6 & 15, bool(packed & _LISTED))
