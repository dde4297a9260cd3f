"""Five thousand friends against two hundred listed people: how often does chance alone make somebody look listed?

Names are drawn as they are in a country: a few that many bear, the minorities' own, and a long tail of surnames that hardly
anybody bears (made of the elements of English place names, so that they resemble one another more than real ones do). The shares are
such that of a million pairs of strangers some twenty bear the same name, as the commonest British names would have it.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from invented.export import Export, stamp, utc, write_download
from invented.pairs import Culture, load_cultures
from invented.truths import Officer, Spot, Truth

FRIENDS, LISTED, KNOWN = 5000, 200, 20
_GIVEN = {
    "development": (
        "David John Michael Paul Andrew Mark James Robert Stephen Richard Christopher Daniel Thomas Lee Adam Ryan Jack Liam"
        " Sarah Susan Julie Karen Emma Lisa Nicola Rebecca Laura Rachel Louise Jessica Charlotte Megan Chloe Amy Hannah Lauren"
        " Alan Roger Keith Derek Wayne Darren Stuart Gareth Russell Damian Aaron Nathan Jordan Harry Oliver Toby Joel Rory Reece"
        " Elliot Carol Sandra Tina Mandy Dawn Heather Sharon Melanie Natasha Abigail Eleanor Lucy Zoe Ellie Poppy Molly Alice"
        " Stephanie Kirsty Vanessa"
    ).split(),
    "examination": (
        "Peter Ian Kevin Gary Simon Matthew Anthony Jonathan Neil Craig Scott Ben Luke Josh Callum Jamie Connor Kyle"
        " Margaret Christine Jacqueline Helen Claire Samantha Michelle Tracey Joanne Kelly Gemma Katie Sophie Bethany Georgia"
        " Holly Jade Leanne Brian Barry Raymond Philip Graham Malcolm Dean Shaun Carl Marcus Dominic Sean Alex Jake Charlie Max"
        " Owen Louis Tom Aidan Maureen Janet Elaine Lesley Teresa Donna Wendy Angela Caroline Victoria Natalie Kerry Hayley"
        " Danielle Amelia Isabelle Freya Erin Phoebe Naomi"
    ).split(),
}
_COMMON = {
    "development": (
        "Smith Taylor Williams Davies Wilson Thomas Roberts Walker Robinson Hughes Green Lewis Wood Clarke Jackson Hill Moore"
        " Cooper Ward Morris Harrison Baker Allen Young"
    ).split(),
    "examination": (
        "Jones Brown Evans Johnson Thompson Wright White Edwards Hall Harris Martin Turner Clark Scott Morgan King Watson Bell"
        " Parker Cox Phillips Bennett Mitchell Carter"
    ).split(),
}
_FIRST = {
    "development": (
        "Thorn Wool Brack Harg Cold Ather Ludd Pem Wex Raven Ottern Swin Mor Hazel Stan Elm Oak Gris Fen Hol Cran Dun Ember"
        " Farn Gad Hest Ips Keld Lint Marl"
    ).split(),
    "examination": (
        "Ack Barn Cald Derw Eccle Fox Garth Hather Ingle Kirk Lang Mickle Nor Ormes Pick Rams Scar Tanger Under Whin Yar Ax"
        " Bex Chad Dart Ever Frod Good Hard Ket"
    ).split(),
}
_MIDDLE = ("", "ing", "er", "en", "a", "s", "el", "on", "ar", "or", "es", "ling", "et", "and", "u")
_LAST = {
    "development": "ley ton worth wick field stone more gate bourne croft head well".split(),
    "examination": "by ham shaw bottom thwaite bridge combe dale hurst ridge stead wood".split(),
}


def draw(half: str, cultures: list[Culture], rng: random.Random) -> str:
    """Somebody's name."""
    way = rng.random()
    if way < 0.1:
        culture = rng.choice(cultures)
        woman = rng.random() < 0.5
        return f"{rng.choice(culture.given(woman))} {rng.choice(culture.surnames).split('/')[0]}"
    common = _COMMON[half]
    tail = f"{rng.choice(_FIRST[half])}{rng.choice(_MIDDLE)}{rng.choice(_LAST[half])}"
    surname = rng.choices(common, [1 / (rank + 3) for rank in range(len(common))])[0] if way < 0.22 else tail
    given = _GIVEN[half]
    return f"{rng.choices(given, [1 / (rank % 38 + 12) for rank in range(len(given))])[0]} {surname}"


def make_crowd(half: str, folder: Path, rng: random.Random) -> tuple[Officer, list[str], list[str]]:
    """An officer with a great many friends, of whom ``KNOWN`` are listed; also the names of both sides."""
    cultures = load_cultures(half)
    people = list(dict.fromkeys(draw(half, cultures, rng) for _ in range(LISTED * 2)))[:LISTED]
    friends = [draw(half, cultures, rng) for _ in range(FRIENDS - KNOWN)]
    begin, end = utc(2014, 1, 1), utc(2026, 10, 1)
    export = Export("2023", "Robin Examplar")
    officer = Officer("crowd")
    rows = ["person_ref,role,given_names,surname,dob,phones,contact_from,expires"]
    contact = utc(2025, 3, 1)
    for number, name in enumerate(people):
        given, surname = name.split(" ", 1)
        rows.append(
            f"P-{number},Suspect-Known,{given},{surname},{rng.randrange(1950, 2007)}-05-{rng.randrange(1, 29):02},"
            f"+4477009{number:05},2025-03-01,2099-12-31"
        )
    taken = set(friends)
    rare = [number for number, name in enumerate(people) if name not in taken]
    for number in rng.sample(rare, KNOWN):
        when = contact + timedelta(days=rng.randrange(1, 500))
        spot = _befriend(export, people[number], when)
        officer.plant(Truth("contacts", "known", [spot], person_ref=f"P-{number}"))
    for name in friends:
        _befriend(export, name, begin + (end - begin) * rng.random())
    officer.inputs = write_download(export.finish(), folder, "", "zip", rng)
    officer.persons = folder / "persons.csv"
    officer.persons.write_text("\n".join(rows) + "\n", encoding="utf-8")
    officer.case = folder / "case.toml"
    officer.case.write_text(
        '[subject]\nnames = ["Robin Examplar"]\n[authority]\nreference = "PSD/2026/102"\npurpose = "boundary check"\n'
        "acknowledged = 2026-11-02\nexpires = 2099-12-31\n",
        encoding="utf-8",
    )
    return officer, people, friends


def _befriend(export: Export, name: str, when: datetime) -> Spot:
    return export.add("friend", when, {"name": name, "timestamp": stamp(when)}, text=name)


def print_crowd(half: str, seed: int, scan_of: Callable[[Officer], object]) -> None:
    """The section of ``make accuracy`` on chance. ``scan_of`` gives the result of scanning an officer."""
    rng = random.Random(f"crowd/{seed}")
    with tempfile.TemporaryDirectory(prefix="crowd-") as folder:
        officer, people, friends = make_crowd(half, Path(folder), rng)
        findings = [finding for finding in scan_of(officer).findings if finding.family == "contacts"]  # type: ignore[attr-defined]
    namesakes = len([name for name in friends if name in set(people)])
    found: set[str] = set()
    chance: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        if not finding.person_ref:
            continue  # it counts what names alone cannot tell, and accuses nobody
        truths = [truth for truth in officer.truths if truth.person_ref == finding.person_ref]
        cited = any(truth.spots[0].holds(item.member, item.pointer) for truth in truths for item in finding.evidence)
        if cited:
            found.add(finding.person_ref)
        else:
            chance[str(finding.band), str(finding.confidence)] += 1
    print(f"\nCHANCE: {FRIENDS:,} friends and {LISTED} listed people, of whom {KNOWN} are friends indeed")
    print(f"  friends indeed that a finding names                {len(found)} of {KNOWN}")
    print(f"  friends who merely bear a listed person's name     {namesakes}")
    print(f"  listed people named by chance, low band            {sum(n for (band, _), n in chance.items() if band == 'low')}")
    likely = {key: count for key, count in chance.items() if key[0] != "low"}
    told = ", ".join(f"{count} {band} {confidence}" for (band, confidence), count in sorted(likely.items()))
    print(f"  listed people named by chance, medium and above    {sum(likely.values())}" + (f" ({told})" if told else ""))
