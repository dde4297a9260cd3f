"""Labelled pages: for every way in which pages mark up people, whether the person is found with what the markup says.

``pools/pages/markup.txt``: ``== h-card | name, phone`` heads markup that describes one person and says what it states of them;
``other`` means that a second person stands there as well. ``nobody`` heads what describes no person. Slots are ``«name»``; names
come from the pools of the half.
"""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from invented.pools import Pools

from scanner.model import PersonCard
from scanner.readers.page import PAGE
from scanner.testing import read_bytes

MARKUP = Path(__file__).resolve().parent / "pools" / "pages" / "markup.txt"
_PEOPLE_EACH = 4
_SURROUNDINGS = (
    "<main>{}</main>",
    "<nav><a href='/'>Home</a></nav><main><h1>About</h1><div class='row'>{}</div></main><footer>© 2025</footer>",
    "<table><tr><td>{}</td></tr></table>",
    "<!-- card --><div id='x'><div><div>{}</div></div></div><script>var a = '<p>';</script>",
)


@dataclass(frozen=True)
class Case:
    """Markup with slots, and its label."""

    kind: str
    states: tuple[str, ...]
    markup: str


def load_cases() -> list[Case]:
    """All labelled markup."""
    cases = []
    for part in re.split(r"^== ", MARKUP.read_text(encoding="utf-8"), flags=re.M)[1:]:
        head, _, markup = part.partition("\n")
        kind, _, states = head.partition("|")
        cases.append(Case(kind.strip(), tuple(word.strip() for word in states.split(",")), markup.strip()))
    return cases


def slots_for(pools: Pools, rng: random.Random) -> dict[str, str]:
    """An invented person and what a page may say of them."""
    given = pools.one(rng.choice(("given.f", "given.m")), rng)
    family, other = pools.one("surname", rng), pools.one("surname", rng)
    digits = f"{rng.randrange(1000):03}"
    short = re.sub(r"[^a-z]", "", f"{given}{family}".lower())[:12] or "someone"
    return {
        "name": f"{given} {family}",
        "given": given,
        "family": family,
        "other": f"{pools.one('given.f', rng)} {other}-Hughes",
        "street": f"{rng.randrange(1, 99)} Larkspur Close",
        "town": "Northmere",
        "postcode": "EC1A 1BB",
        "phone": f"07700 900{digits}",
        "phone-end": f"900{digits}",
        "tel": f"+447700900{digits}",
        "email": f"{short}@example.com",
        "handle": f"{short}.{digits}",
        "short": f"{short}{digits}"[:15],
        "title": "Club secretary",
        "org": "Northmere Harriers",
    }


def page_of(case: Case, slots: dict[str, str], around: str) -> bytes:
    """The whole page."""
    filled = re.sub(r"«([\w-]+)»", lambda found: slots[found[1]], case.markup)
    head, body = (
        (filled, "<p>Log in</p>")
        if filled.startswith("<head>")
        else ("<head><title>A page</title></head>", around.format(filled))
    )
    return f'<!doctype html><html lang="en-GB">{head}<body>{body}</body></html>'.encode()


def judge(case: Case, slots: dict[str, str], page: bytes) -> tuple[list[str], int]:
    """What was missed, and how many cards there are that should not be."""
    cards = [record for record in read_bytes(PAGE, "page.html", page) if isinstance(record, PersonCard)]
    expected = {slots["name"]} | ({slots["other"]} if "other" in case.states else set())
    named = [card for card in cards if card.name]
    if case.kind == "nobody":
        return [], len(named)
    spurious = sum(card.name not in expected for card in named) + len(named) - len({card.name for card in named})
    own = next((card for card in cards if card.name == slots["name"]), None)
    if own is None:
        return list(case.states), spurious
    bare = {re.sub(r"\D", "", phone)[-10:] for phone in own.phones}
    says = {
        "name": True,
        "other": any(card.name == slots["other"] for card in named),
        "address": slots["street"] in own.address and slots["postcode"] in own.address,
        "phone": slots["tel"][-10:] in bare,
        "email": slots["email"] in own.emails,
        "org": own.organisation == slots["org"],
        "title": own.job_title == slots["title"],
        "url": any(handle.partition(":")[2] in (slots["handle"], slots["short"]) for handle in own.handles),
        "geo": own.place is not None,
    }
    return [state for state in case.states if not says[state]], spurious


def print_pages(pools: Pools, seed: int, *, verbose: bool = False) -> dict[str, tuple[int, int, int]]:
    """For each kind of markup: how many are found whole, of how many, and how many cards are spurious."""
    rng = random.Random(f"{seed}/pages")
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    spurious: Counter[str] = Counter()
    misses = []
    started, size = time.process_time(), 0
    for case in load_cases():
        for around in _SURROUNDINGS[:_PEOPLE_EACH]:
            slots = slots_for(pools, rng)
            page = page_of(case, slots, around)
            size += len(page)
            missed, wrong = judge(case, slots, page)
            total[case.kind] += 1
            found[case.kind] += not missed
            spurious[case.kind] += wrong
            if missed or wrong:
                misses.append(f"  {case.kind}: missed {missed}, {wrong} spurious: {page.decode()}")
    taken = time.process_time() - started
    print("\nperson cards on labelled pages: found whole, and cards that should not be there")
    for kind in total:
        told = "" if kind == "nobody" else f"{found[kind]}/{total[kind]}"
        print(f"  {kind:<12}{told:>12}{spurious[kind]:>6} spurious of {total[kind]} pages")
    print(
        f"  {sum(total.values())} pages in {taken:.2f} s, {1000 * taken / sum(total.values()):.1f} ms and {size // sum(total.values())} bytes each"
    )
    if verbose:
        print(*misses, sep="\n")
    return {kind: (found[kind], total[kind], spurious[kind]) for kind in total}
