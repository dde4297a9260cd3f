"""Precision and recall of the colleagues and boundaries checks over invented posts and profiles.

The first set was used while the rules were written; the second was written afterwards and shows what they do on
wording that nobody had in mind. In the templates, {n} and {m} are people, {s} a surname, {n2} a child, {t} a town,
{f} a force and {d} a number.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from checks.boundaries import CHECKS as BOUNDARIES
from checks.colleagues import CHECKS as COLLEAGUES
from scanner.api import Account, Clues, Field, Post, PostKind, ProfileField, Record, Scene
from scanner.spotting import Spotted, Spotting
from scanner.testing import at

CHECKS = (*COLLEAGUES, *BOUNDARIES)
SETS = Path(__file__).parent / "work_posts"
# Of what these look for the sets hold none: they have nothing to find in them, and should say nothing.
NOT_IN_THE_SETS = (
    "colleagues.clearance",
    "colleagues.recommendation",
    "colleagues.colleague-map",
    "colleagues.police-group",
    "boundaries.private-life",
    "boundaries.cross-posted",
    "boundaries.business-interest",
    "boundaries.own-comment",
    "boundaries.force-device",
    "boundaries.read-this",
)
TAGGED = "colleagues.tagged-colleague"
SCENE = Scene(
    names=("Martin Oakes",),
    force="Northmere Constabulary",
    account=Account("facebook", names=("Martin Oakes", "Marty Oakes"), handle="marty.oakes"),
)
PEOPLE = (
    "Bethan Price",
    "Callum Firth",
    "Imran Saddiq",
    "Joy Adeyemi",
    "Rob Tanner",
    "Siobhan Kerr",
    "Wes Lambert",
    "Zofia Nowak",
)
TOWNS = ("Fenwick", "Harlow Cross", "Stonebridge", "Marlby", "Ashdene", "Brackley Vale")
FORCES = (
    "Northmere Constabulary",
    "Norfolk Constabulary",
    "Gwent Police",
    "Eastvale Police",
    "Merseyside Police",
    "Calder Valley Police",
)


@dataclass(frozen=True)
class Case:
    """A record and the checks that must fire on it; none for a look-alike."""

    record: Record
    wanted: tuple[str, ...] = ()


@dataclass
class Tally:
    """How often each check was right, silent when it should have spoken, and wrong; ``trail`` names the texts."""

    hit: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    trail: set[str] = field(default_factory=set)
    seconds: float = 0.0


def _fill(template: str, chance: random.Random) -> str:
    name, other = chance.sample(PEOPLE, 2)
    return template.format(
        n=name,
        m=other,
        s=name.split()[1],
        n2=chance.choice(("Alfie", "Freya", "Max")),
        t=chance.choice(TOWNS),
        f=chance.choice(FORCES),
        d=chance.randrange(110, 990),
        d2=chance.randrange(4, 20),
    )


def _post(text: str, tagged: tuple[str, ...] = ()) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text, tagged=tagged)


def _profile(name: str, value: str, detail: str) -> ProfileField:
    return ProfileField(at=at(), field=Field(name), value=value, detail=detail)


def exposed(templates: dict[str, Any], chance: random.Random) -> Iterator[Case]:
    """The records that give something away, each template filled four times."""
    for _ in range(4):
        for check, texts in templates["exposed_posts"].items():
            yield from (Case(_post(_fill(text, chance)), (check,)) for text in texts)
        yield from (Case(_post(text, (chance.choice(PEOPLE),)), (TAGGED,)) for text in templates["exposed_tagged"])
        for name, value, detail, wanted in templates["exposed_fields"]:
            yield Case(_profile(name, _fill(value, chance), detail), tuple(wanted))


def lookalikes(templates: dict[str, Any], chance: random.Random) -> Iterator[Case]:
    """Ordinary British life and everything that sounds like police work and is none, each template filled fourteen times."""
    for _ in range(14):
        yield from (Case(_post(_fill(text, chance))) for text in templates["lookalike_posts"])
        yield from (Case(_post(text, (chance.choice(PEOPLE),))) for text in templates["lookalike_tagged"])
        for name, value, detail in templates["lookalike_fields"]:
            yield Case(_profile(name, _fill(value, chance), detail))


def measure(cases: list[Case]) -> Tally:
    """Judge every record as a scan of its own."""
    tally = Tally()
    spotting = Spotting(CHECKS)
    start = process_time()
    for case in cases:
        spotted = Spotted()
        spotting.look([case.record], SCENE, spotted)
        assert not spotted.failures
        clues = Clues(spotted.clues)
        got = {check.advisory.id for check in CHECKS if any(True for _ in check.conclude(clues, SCENE))}
        shown = case.record.text if isinstance(case.record, Post) else getattr(case.record, "value", "")
        for check in case.wanted:
            (tally.hit if check in got else tally.missed)[check] += 1
            if check not in got:
                tally.trail.add(f"missed {check}: {shown}")
        # A police post can rightly show more than the one thing it was written for; a look-alike shows nothing.
        for check in got if not case.wanted else ():
            tally.false[check] += 1
            tally.trail.add(f"false {check}: {shown}")
    tally.seconds = process_time() - start
    return tally


@pytest.mark.parametrize("name", ["first", "second", "third", "fourth", "fifth"])
def test_precision_and_recall_hold_for_every_check(name: str) -> None:
    templates = json.loads((SETS / f"{name}.json").read_text("utf-8"))
    chance = random.Random(20260214)
    given, ordinary = [case for case in exposed(templates, chance) if case.wanted], list(lookalikes(templates, chance))
    assert len(given) >= 200
    assert len(ordinary) >= 1500
    tally = measure(given + ordinary)
    for check in (entry.advisory.id for entry in CHECKS):
        hit, missed, false = tally.hit[check], tally.missed[check], tally.false[check]
        trail = sorted(line for line in tally.trail if check in line)
        if check in NOT_IN_THE_SETS:
            assert false <= 0.001 * len(ordinary), trail
            continue
        assert hit + missed > 0, f"no case for {check}"
        assert hit >= 0.90 * (hit + missed), trail
        assert hit >= 0.95 * (hit + false), trail
    assert tally.seconds < 3
