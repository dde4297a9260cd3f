"""An audit: the case file, the persons list, and a cast of listed people with a part for each."""

from __future__ import annotations

import random
from pathlib import Path

from invented.contacts import HEADER, Dealings, Listed
from invented.truths import Quiet

_VARIANTS = ("exact", "exact", "exact", "swapped", "middle", "plain", "typo", "lower")


def deal(dealings: Dealings) -> None:
    """Choose who is on the list and what they have to do with the officer."""
    rng, pools = dealings.rng, dealings.person.pools
    rare = rng.sample(pools.all("listed"), rng.randrange(8, 15))
    for name in rare:
        entry = dealings.list_person(name)
        _part(dealings, entry, rng)
    for pair in rng.sample(pools.all("listed.nicknamed"), rng.randrange(1, 3)):
        name, shown = pair.split("|")
        entry = dealings.list_person(name, shown)
        dealings.befriended(entry, "nickname")
    for name in rng.sample(pools.all("listed.common"), rng.randrange(1, 3)):
        entry = dealings.list_person(name)
        if rng.random() < 0.3:
            dealings.in_book(entry, "phone")
        else:
            link = dealings.link("friend", dealings._after(entry), name)
            dealings.officer.quiet.append(Quiet("contacts.common name", link))
    dealings.crowd()


def _part(dealings: Dealings, entry: Listed, rng: random.Random) -> None:
    way = rng.random()
    if way < 0.34:
        variant = rng.choice(_VARIANTS)
        dealings.befriended(entry, "exact" if variant == "plain" and entry.name.isascii() else variant)
        if rng.random() < 0.25:
            dealings.looked_up(entry, visited=False)
    elif way < 0.40:
        dealings.asked(entry)
    elif way < 0.46:
        dealings.accepted(entry)
    elif way < 0.56:
        dealings.in_book(entry, "email" if entry.email and rng.random() < 0.35 else "phone")
    elif way < 0.64:
        dealings.looked_up(entry, visited=rng.random() < 0.35)
    elif way < 0.72:
        dealings.messaged(entry)
    else:
        dealings.seems(entry)


def write_list(dealings: Dealings, folder: Path) -> None:
    """Write persons.csv and note what must never be printed."""
    path = folder / "persons.csv"
    rows = [entry.row() for entry in dealings.listed]
    path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    dealings.officer.persons = path
    common = set(dealings.person.pools.all("listed.common"))
    for entry in dealings.listed:
        secrets = [entry.name, entry.shown, entry.email, entry.handle.partition(":")[2]]
        secrets += [entry.phone, entry.phone[3:], "07700 " + entry.phone[7:]]
        # A surname that many bear is nobody's secret.
        secrets += [] if entry.name in common else [entry.surname]
        dealings.officer.secrets += [secret for secret in secrets if secret]
