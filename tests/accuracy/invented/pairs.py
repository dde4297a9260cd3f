"""Labelled pairs of names: one person written in two ways, or two people whose names are alike.

``pools/pairs/<half>.txt`` holds, for each name culture, given names (``f:``, ``m:``), surnames (``s:``; ``Lewicki/Lewicka`` where
men and women bear different forms) and pairs that nobody could make by rule: ``= kind | given | surname | shown | aliases`` is
one person, ``! kind | …`` are two. What can be made by rule (initials, slips, twins …) is made here from the names.
"""

from __future__ import annotations

import csv
import random
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from scanner.persons import PersonsIndex, load_persons, nicknames

POOLS = Path(__file__).resolve().parent.parent / "pools" / "pairs"
# Of each kind made by rule, so many pairs of each culture; surnames and given names of a kind must differ from one another,
# or a pair that is to stay silent would truly fit somebody else's row.
_EACH = 6
# The same name on two people, or an initial for half of it: without a date of birth nobody could tell them apart.
UNTELLABLE = ("father-and-son",)
_HEADER = ("person_ref", "role", "given_names", "surname", "aliases", "dob", "phones", "expires")


@dataclass(frozen=True)
class Pair:
    """Somebody listed, and a name that an account shows. ``twins``: the two were born on the same day."""

    culture: str
    kind: str
    same: bool
    given: str
    surname: str
    shown: str
    aliases: str = ""
    twins: bool = False


@dataclass
class Culture:
    """Names and hand-written pairs of one name culture."""

    name: str
    women: list[str] = field(default_factory=list)
    men: list[str] = field(default_factory=list)
    surnames: list[str] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)

    def given(self, woman: bool) -> list[str]:
        """Given names of women or men."""
        return self.women if woman else self.men


def load_cultures(half: str) -> list[Culture]:
    """The cultures of ``development`` or ``examination``."""
    cultures: list[Culture] = []
    for line in (POOLS / f"{half}.txt").read_text(encoding="utf-8").splitlines():
        mark, rest = line[:2], line[2:].strip()
        if mark == "==":
            cultures.append(Culture(rest))
        elif mark in ("f:", "m:", "s:"):
            names = [name.strip() for name in rest.split(",")]
            {"f:": cultures[-1].women, "m:": cultures[-1].men, "s:": cultures[-1].surnames}[mark].extend(names)
        elif rest:
            kind, given, surname, shown, *aliases = (cell.strip() for cell in rest.split("|"))
            cultures[-1].pairs.append(
                Pair(cultures[-1].name, kind, mark == "= ", given, surname, shown, aliases[0] if aliases else "")
            )
    return cultures


def make_pairs(half: str, rng: random.Random) -> list[Pair]:
    """All pairs of a half."""
    cultures = load_cultures(half)
    return [pair for culture in cultures for pair in (*culture.pairs, *_by_rule(culture, rng))]


def _by_rule(culture: Culture, rng: random.Random) -> Iterator[Pair]:
    for kind, (same, show) in _RULES.items():
        surnames = rng.sample(culture.surnames, len(culture.surnames))
        givens = {woman: rng.sample(culture.given(woman), len(culture.given(woman))) for woman in (True, False)}
        made = 0
        while made < _EACH and len(surnames) > 1 and len(givens[made % 2 == 0]) > 1:
            woman = made % 2 == 0
            given, surname = givens[woman].pop(), _form(surnames.pop(), woman)
            # Another's names come from what is left and are used up as well.
            shown = show(given, surname, _Spare(givens[woman], surnames, woman), rng)
            if shown:
                yield Pair(culture.name, kind, same, given, surname, shown, twins=kind == "twins")
            made += 1


@dataclass
class _Spare:
    givens: list[str]
    surnames: list[str]
    woman: bool

    def given(self) -> str:
        return self.givens.pop()

    def surname(self) -> str:
        return _form(self.surnames.pop(), self.woman)


def _form(surname: str, woman: bool) -> str:
    return surname.split("/")[woman and "/" in surname]


def _slip(given: str, surname: str, rng: random.Random) -> str:
    words = f"{given} {surname}".split()
    word = rng.choice([word for word in words if len(word) > 5] or [max(words, key=len)])
    at = rng.randrange(1, len(word) - 2) if len(word) > 3 else 1
    letter = word[at]
    slipped = rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1 : at + 2] + letter + word[at + 2 :],
        )
    )
    return f"{given} {surname}".replace(word, slipped, 1)


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.translate(str.maketrans("łŁøØ", "lLoO")))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


_Show = Callable[[str, str, _Spare, random.Random], str]
_RULES: dict[str, tuple[bool, _Show]] = {
    "exact": (True, lambda given, surname, _, rng: f"{given} {surname}"),
    "lower case": (True, lambda given, surname, _, rng: f"{given} {surname}".lower()),
    "swapped": (True, lambda given, surname, _, rng: f"{surname} {given}"),
    "slip": (True, lambda given, surname, _, rng: _slip(given, surname, rng)),
    "no diacritics": (
        True,
        lambda given, surname, _, rng: _plain(f"{given} {surname}") if not f"{given}{surname}".isascii() else "",
    ),
    "initial": (True, lambda given, surname, _, rng: f"{given[0]} {surname}"),
    "middle name added": (True, lambda given, surname, spare, rng: f"{given} {spare.given()} {surname}"),
    "middle initial": (True, lambda given, surname, _, rng: f"{given} {rng.choice('ABEJLMR')} {surname}"),
    "married, both names": (True, lambda given, surname, spare, rng: f"{given} {surname} {spare.surname()}"),
    "married, hyphen": (True, lambda given, surname, spare, rng: f"{given} {spare.surname()}-{surname}"),
    "same surname": (False, lambda given, surname, spare, rng: f"{spare.given()} {surname}"),
    "same given name": (False, lambda given, surname, spare, rng: f"{given} {spare.surname()}"),
    "stranger": (False, lambda given, surname, spare, rng: f"{spare.given()} {spare.surname()}"),
    "twins": (False, lambda given, surname, spare, rng: f"{spare.given()} {surname}"),
    "father-and-son": (False, lambda given, surname, _, rng: f"{given} {surname}"),
}


@dataclass
class Tally:
    """Counts by culture or kind: keys are the group and whether a date of birth was known."""

    same: Counter[tuple[str, bool]] = field(default_factory=Counter)
    found: Counter[tuple[str, bool]] = field(default_factory=Counter)
    other: Counter[tuple[str, bool]] = field(default_factory=Counter)
    false: Counter[tuple[str, bool]] = field(default_factory=Counter)
    strays: Counter[tuple[str, bool]] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)


def measure(pairs: list[Pair], rng: random.Random) -> tuple[Tally, Tally]:
    """Ask every pair with and without a date of birth; the tallies by culture and by kind.

    All pairs of a kind stand on one list, as a case's people do. A stray is a hit on a row that the pair is not about.
    """
    cultures, kinds = Tally(), Tally()
    for kind in dict.fromkeys(pair.kind for pair in pairs):
        held = [pair for pair in pairs if pair.kind == kind]
        born = [date(1955, 1, 1) + timedelta(days=rng.randrange(18_000)) for _ in held]
        index = _listed(held, born)
        for row, pair in enumerate(held):
            agrees = pair.same or pair.twins
            for known in (False, True):
                when = None if not known else born[row] if agrees else born[row] + timedelta(days=400)
                _count(held, row, {hit.person_ref for hit in index.by_name(pair.shown, when)}, known, cultures, kinds)
    return cultures, kinds


def _count(held: list[Pair], row: int, hits: set[str], known: bool, cultures: Tally, kinds: Tally) -> None:
    pair = held[row]
    names = (pair.given, pair.surname)
    strays = [ref for ref in hits if (held[int(ref[2:])].given, held[int(ref[2:])].surname) != names]
    own = f"P-{row}" in hits
    if not known and own is not pair.same and pair.kind not in UNTELLABLE:
        said = "MISSED" if pair.same else "CONFUSED"
        kinds.lines.append(f"{said} | {pair.culture} | {pair.kind} | {pair.given} {pair.surname} | shown as {pair.shown}")
    for tally, group in ((kinds, pair.kind), (cultures, pair.culture)):
        if tally is cultures and pair.kind in UNTELLABLE and not known:
            continue
        key = (group, known)
        (tally.same if pair.same else tally.other)[key] += 1
        (tally.found if pair.same else tally.false)[key] += own
        tally.strays[key] += len(strays)


def _listed(pairs: list[Pair], born: list[date]) -> PersonsIndex:
    """The index as a scan has it: from a list on disk."""
    with tempfile.TemporaryDirectory(prefix="pairs-") as folder:
        path = Path(folder) / "persons.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_HEADER)
            for row, pair in enumerate(pairs):
                phone = f"+447700900{row % 1000:03}"
                writer.writerow((f"P-{row}", "Victim", pair.given, pair.surname, pair.aliases, born[row], phone, "2099-12-31"))
        return load_persons(path, today=date(2026, 11, 20)).index


def print_pairs(half: str, seed: int, *, verbose: bool = False) -> None:
    """The section of ``make accuracy`` on pairs of names; ``verbose`` prints the pairs that names alone get wrong."""
    rng = random.Random(f"pairs/{seed}")
    pairs = make_pairs(half, rng)
    cultures, kinds = measure(pairs, rng)
    print(f"\nNAMES: {len(pairs)} labelled pairs, each asked with the name alone and with a date of birth")
    head = f"{'precision':>18}{'recall':>18}"
    print(f"{'':<24}{'name alone':>36}{'with date of birth':>36}\n{'culture':<24}{head}{head}")
    everything = [group for group, known in cultures.same if not known]
    for name, groups in [*((group, [group]) for group in everything), ("all", everything)]:
        print(f"{name:<24}", *(_figures(cultures, groups, known) for known in (False, True)), sep="")
    print("\nby kind: one person found, or two people taken for one (in brackets: nobody could tell)")
    for kind in dict.fromkeys(pair.kind for pair in pairs):
        tally = (kinds.found, kinds.same) if kinds.same[kind, False] else (kinds.false, kinds.other)
        said = "found" if kinds.same[kind, False] else "confused"
        shares = [f"{tally[0][kind, known]:>4} of {tally[1][kind, known]}" for known in (False, True)]
        shares[0] = f"({shares[0].strip()})" if kind in UNTELLABLE else shares[0]
        print(f"  {kind:<22}{said:<10}{shares[0]:>14}{shares[1]:>14}")
    with _half_the_nicknames():
        hidden, _ = measure(pairs, random.Random(f"pairs/{seed}/half"))
    print(f"{'half the short forms hidden':<28}", *(_figures(hidden, everything, known) for known in (False, True)), sep="")
    if verbose:
        print("\nNAMES MISSED AND CONFUSED", *sorted(kinds.lines), sep="\n")


@contextmanager
def _half_the_nicknames() -> Iterator[None]:
    """With every second group of short forms taken out of the table, as if nobody had thought of them."""
    whole = nicknames._FORENAMES
    nicknames._FORENAMES = "/".join(whole.replace("\n", " / ").split("/")[::2])  # type: ignore[misc]
    nicknames._tables.cache_clear()
    try:
        yield
    finally:
        nicknames._FORENAMES = whole  # type: ignore[misc]
        nicknames._tables.cache_clear()


def _figures(tally: Tally, groups: list[str], known: bool) -> str:
    same, found, false = (
        sum(counts[group, known] for group in groups) for counts in (tally.same, tally.found, tally.false + tally.strays)
    )
    precision = f"{found}/{found + false} = {found / (found + false):.3f}" if found + false else "-"
    return f"{precision:>18}{f'{found}/{same} = {found / same:.3f}':>18}"
