"""How well a friend's name stands for one listed name: what agrees, what it costs, and how many people would agree as well."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from scanner.persons.shares import joint_share
from scanner.persons.words import Kind, Readings, Vocabulary

__all__ = ["Asked", "Form", "Target", "Verdict", "compare", "name_weight"]

# Additive weights of the domain's evidence table, taken off a full name's +2 … +9.
_LOSS: Final = {Kind.SAME: 0.0, Kind.FORM: 2.0, Kind.SOUND: 2.0, Kind.TYPO: 2.0, Kind.INITIAL: 2.0}
_BY_MIDDLE_NAME: Final = 2.0
_SWAPPED: Final = 1.0
_SWAPPED_AMBIGUOUS: Final = 4.0  # Thomas James and James Thomas are two people
_HALF_OF_A_DOUBLE_SURNAME: Final = 2.0
_FURTHER_SURNAME: Final = 1.0
_OTHER_MIDDLE_NAME: Final = 3.0
_SIBLING: Final = 10.0
_COMMON_MIDDLE_NAME: Final = 0.1
_RARE_MIDDLE_NAME: Final = 0.01
_HOW: Final = {
    Kind.FORM: "another form of the name",
    Kind.SOUND: "another spelling",
    Kind.TYPO: "one letter differs",
    Kind.INITIAL: "an initial",
}


class Form(Struct, frozen=True, gc=False):
    """One name by which a listed person may go, as normalised words. ``loss``: taken off its weight (weak aliases)."""

    givens: tuple[str, ...]
    surnames: tuple[str, ...]
    loss: int = 0


class Target(Struct, frozen=True):
    """A listed form as word numbers."""

    givens: Sequence[int]
    surnames: Sequence[int]
    loss: int


class Asked(Struct, frozen=True):
    """One word of the name that is asked about. ``initial``: the number of its letter if the word is a single one."""

    forename: Readings
    surname: Readings
    initial: int | None


class Verdict(Struct, frozen=True):
    """The weight of the agreement, the share of people who would agree as well, and how it agrees.

    ``forename`` is the number of the listed forename that agreed, ``forename_share`` its part of the chance.
    """

    weight: float
    chance: float
    agreed: str
    forename: int
    forename_share: float


def name_weight(share: float) -> float:
    """+2 for a name that one person in ten thousand has, up to +9 for one in a hundred million (linear in the logarithm)."""
    return max(2.0, min(9.0, 2.0 + (-math.log10(share) - 4.0) * 1.75))


def compare(asked: Sequence[Asked], target: Target, words: Vocabulary) -> Verdict | None:
    """The best agreement of the name with one listed form; None when forename and surname do not both agree."""
    verdicts = (
        _weigh(asked, target, words, given, place, given_kind, surname, number, kind)
        for surname, number, kind in _surnames(asked, target)
        for given, place, given_kind in _givens(asked, target, words)
        if given != surname and not _too_loose(given_kind, kind, swapped=given > surname)
    )
    return max((verdict for verdict in verdicts if verdict.weight >= 0), key=lambda verdict: verdict.weight, default=None)


def _surnames(asked: Sequence[Asked], target: Target) -> Iterator[tuple[int, int, Kind]]:
    for position, word in enumerate(asked):
        for number in target.surnames:
            kind = word.surname.get(number)
            if kind is not None:
                yield position, number, kind


def _givens(asked: Sequence[Asked], target: Target, words: Vocabulary) -> Iterator[tuple[int, int, Kind]]:
    for position, word in enumerate(asked):
        for place, number in enumerate(target.givens):
            kind = _reading(word, number, words, first=place == 0)
            if kind is not None:
                yield position, place, kind


def _reading(word: Asked, number: int, words: Vocabulary, *, first: bool = True) -> Kind | None:
    kind = word.forename.get(number)
    if kind is None and first and word.initial is not None and word.initial == words.initial_of(number):
        return Kind.INITIAL
    return kind


def _too_loose(given: Kind, surname: Kind, *, swapped: bool) -> bool:
    """An initial needs the exact surname in its place, and two slips are one too many."""
    if given is Kind.INITIAL:
        return surname is not Kind.SAME or swapped
    return given is Kind.TYPO and surname is Kind.TYPO


def _weigh(
    asked: Sequence[Asked],
    target: Target,
    words: Vocabulary,
    given: int,
    place: int,
    given_kind: Kind,
    surname: int,
    number: int,
    kind: Kind,
) -> Verdict:
    swapped = given > surname
    forename = target.givens[place]
    share = joint_share(words.forename(forename, Kind.SAME), words.surname(number, Kind.SAME))
    as_well = words.forename(forename, given_kind)
    chance = joint_share(as_well, words.surname(number, kind))
    loss = target.loss + _LOSS[given_kind] + _LOSS[kind]
    how = [_HOW[each] for each in dict.fromkeys((given_kind, kind)) if each is not Kind.SAME]
    if swapped:
        loss += _SWAPPED_AMBIGUOUS if words.either_way(forename, number) else _SWAPPED
        how.append("order swapped")
    if place:
        loss += _BY_MIDDLE_NAME
        how.append("goes by a later forename")

    rest = [position for position in range(len(asked)) if position not in (given, surname)]
    other_surnames = [other for other in target.surnames if other != number]
    if other_surnames:
        shared = [position for position in rest if any(other in asked[position].surname for other in other_surnames)]
        if shared:
            rest = [position for position in rest if position not in shared]
        else:
            loss += _HALF_OF_A_DOUBLE_SURNAME
            how.append("part of a double surname")
    if not swapped and any(position > surname for position in rest):
        loss += _FURTHER_SURNAME
        how.append("a further surname stands with it")
        rest = [position for position in rest if position < surname]
    if any(position < given for position in rest) and not swapped:
        # Another first forename beside a shared second one is how brothers and sisters are named.
        loss += _SIBLING if place else _BY_MIDDLE_NAME
        how.append("a further forename stands before it")
        rest = [position for position in rest if position > given]
    middles = [other for other in target.givens if other != forename]
    if rest and middles:
        agreeing = [
            (middle, reading)
            for position in rest
            for middle in middles
            if (reading := _reading(asked[position], middle, words)) is not None
        ]
        if agreeing:
            telling = any(
                reading is not Kind.INITIAL and not words.forename(middle, Kind.SAME).listed for middle, reading in agreeing
            )
            factor = _RARE_MIDDLE_NAME if telling else _COMMON_MIDDLE_NAME
            share *= factor
            chance *= factor
            how.append("middle name too")
        else:
            loss += _OTHER_MIDDLE_NAME
            how.append("another middle name")
    weight = name_weight(share) - loss
    return Verdict(weight, chance, f"name ({', '.join(how)})" if how else "name", forename, as_well.share)
