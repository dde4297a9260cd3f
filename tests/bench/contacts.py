"""2,000 contacts against 500,000 listed people: seconds, memory, and how many are found with half the nickname table hidden.

Names are forenames of the table of short forms and 60,000 surnames made of syllables (half a million people of this country
bear about as many), so that most listed names are borne once.
Every second contact is somebody listed, under the name as listed or another that they may go by.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from itertools import product
from pathlib import Path

__all__ = ["LOAD", "MATCH", "build_contacts"]

_SYLLABLES = [a + b for a, b in product("b br d f g gr h k l m n p r s st t th w".split(), "a e i o u ar en il on".split())]
_SURNAMES = 60_000
_TABLE = Path(__file__).resolve().parent.parent.parent / "scanner" / "persons" / "nicknames.py"

LOAD = """
import csv, sys, time
from scanner.persons.normal import words_of
begun = time.perf_counter()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = [(words_of(row["given_names"]), words_of(row["surname"])) for row in csv.DictReader(file)]
print(len(rows), time.perf_counter() - begun)
"""
# Prints how many of the listed contacts are among the five best answers, and the seconds of reading, keying and asking.
MATCH = """
import csv, sys, time
from datetime import date
from pathlib import Path
import numpy
from scanner.persons import load_persons, nicknames
if sys.argv[3] == "half":
    groups = nicknames._FORENAMES.replace("\\n", " / ").split("/")
    nicknames._FORENAMES = "/".join(groups[::2])
with open(sys.argv[2], encoding="utf-8", newline="") as file:
    contacts = list(csv.reader(file))
begun = time.perf_counter()
index = load_persons(Path(sys.argv[1]), today=date(2026, 1, 1)).index
loaded = time.perf_counter()
answers = [index.by_name(name) for name, _ in contacts]
ended = time.perf_counter()
found = sum(bool(ref) and ref in [hit.person_ref for hit in hits[:5]] for hits, (_, ref) in zip(answers, contacts))
strangers = sum(bool(hits) and not ref for hits, (_, ref) in zip(answers, contacts))
print(f"{loaded - begun:.3f} {ended - loaded:.3f} {strangers} {found} {ended - begun}")
"""


def build_contacts(folder: Path, listed: int, contacts: int) -> tuple[Path, Path]:
    """Write the list and the contacts (name, reference or nothing); the same bytes every time."""
    rng = random.Random(7)
    groups = _forms()
    formal = sorted(groups)
    surnames = sorted({_surname(rng) for _ in range(_SURNAMES)})
    people, asked = folder / "persons.csv", folder / "contacts.csv"
    names: list[tuple[str, str]] = []
    with people.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("person_ref", "role", "given_names", "surname", "dob"))
        for number in range(listed):
            given, surname = rng.choice(formal), rng.choice(surnames)
            names.append((given, surname))
            born = f"{rng.randrange(1950, 2008)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
            writer.writerow((f"P-{number}", "Victim", given.title(), surname.title(), born))
    with asked.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for number, row in enumerate(rng.sample(range(listed), contacts)):
            if number % 2:
                writer.writerow((f"{rng.choice(formal)} {rng.choice(surnames)}".title(), ""))
                continue
            given, surname = names[row]
            show = rng.choices(list(_WAYS), list(_WAYS.values()))[0]
            writer.writerow((show(given, surname, groups, rng).title(), f"P-{row}"))
    return people, asked


def _forms() -> dict[str, list[str]]:
    text = _TABLE.read_text(encoding="utf-8").split('_FORENAMES: Final = """')[1].split('"""')[0]
    groups = [group.split() for group in text.replace("\n", " / ").split("/")]
    return {group[0]: group[1:] for group in groups if len(group) > 1}


def _surname(rng: random.Random) -> str:
    return "".join(rng.choices(_SYLLABLES, k=rng.choice((2, 3, 3, 3))))


_Way = Callable[[str, str, dict[str, list[str]], random.Random], str]


def _exact(given: str, surname: str, _: dict[str, list[str]], __: random.Random) -> str:
    return f"{given} {surname}"


def _short(given: str, surname: str, groups: dict[str, list[str]], rng: random.Random) -> str:
    return f"{rng.choice(groups[given])} {surname}"


def _slip(given: str, surname: str, _: dict[str, list[str]], rng: random.Random) -> str:
    at = rng.randrange(1, len(surname) - 1)
    swapped = rng.random() < 0.5
    rest = surname[at + 1] + surname[at] + surname[at + 2 :] if swapped else surname[at + 1 :]
    return f"{given} {surname[:at]}{rest}"


def _swapped(given: str, surname: str, _: dict[str, list[str]], __: random.Random) -> str:
    return f"{surname} {given}"


def _married(given: str, surname: str, _: dict[str, list[str]], rng: random.Random) -> str:
    return f"{given} {surname}-{_surname(rng)}"


def _middle(given: str, surname: str, groups: dict[str, list[str]], rng: random.Random) -> str:
    return f"{given} {rng.choice(sorted(groups))} {surname}"


def _initial(given: str, surname: str, _: dict[str, list[str]], __: random.Random) -> str:
    return f"{given[0]} {surname}"


_WAYS: dict[_Way, int] = {_exact: 35, _short: 35, _slip: 8, _swapped: 6, _married: 6, _middle: 6, _initial: 4}
