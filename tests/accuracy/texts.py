"""Labelled short texts for the checks of content and boundaries: what each must find, and what it must pass over.

``pools/texts/<half>.txt``: ``== PUB-07 image | official`` heads texts that expose what row PUB-07 of the catalogue says, posted
with a photo on an official account; ``== not PUB-07 image | official`` heads its look-alikes. ``harmless`` is ordinary talk in
strong words, ``ordinary`` what official accounts say; what people say in general comes from the pools of the same half.
Every text is one post of an account of the named class, a few of each sort to an account.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from invented.export import Export, stamp, utc, write_download
from invented.persona import draw, full_name, slots_of
from invented.pools import Pools, render
from invented.truths import Officer, Spot

from scanner.model import Band, Result
from scanner.registry import Registry

POOLS = Path(__file__).resolve().parent / "pools" / "texts"
_CLASSES = {
    "personal": "individual personal",
    "professional": "individual professional",
    "official": "official corporate",
}
_PLAIN = ("harmless", "ordinary")
# What people say in general, with what merely looks like an exposure.
_EVERYDAY = ("life", "family.other", "home.other", "home.numbers", "colleagues.other", "boundaries.other")
# So many posts make an account: real ones are mostly about something else.
_POSTS = 24
_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"


@dataclass(frozen=True)
class Text:
    """A text and its label. ``row``: a row of the catalogue, or ``harmless`` or ``ordinary``; ``part`` tells sorts of a row apart."""

    row: str
    part: str
    exposed: bool
    image: bool
    account: str
    words: str


def load_texts(half: str, pools: Pools) -> list[Text]:
    """The texts of a half, with ordinary life from the pools on personal and professional accounts."""
    texts: list[Text] = []
    head = Text("", "", False, False, "", "")
    for line in (POOLS / f"{half}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            label, _, account = line[3:].partition("|")
            words = label.split()
            exposed = words[0] not in ("not", *_PLAIN)
            row, *rest = words[1:] if words[0] == "not" else words
            part = " ".join([row, *(word for word in rest if word != "image")])
            head = Text(row, part, exposed, "image" in rest, account.strip() or "personal", "")
        elif line.strip():
            texts.append(Text(head.row, head.part, head.exposed, head.image, head.account, line.strip()))
    everyday = [line for section in _EVERYDAY for line in pools.all(section)]
    for number, words in enumerate(everyday):
        texts.append(Text("ordinary", "ordinary", False, number % 3 == 0, ("personal", "professional")[number % 5 == 0], words))
    return texts


def pnc(rng: random.Random, *, valid: bool = True) -> str:
    """A PNC identifier of a year to come, which nobody can have; with another's check letter unless ``valid``."""
    year, serial = rng.randrange(2091, 2099), rng.randrange(1, 9_999_999)
    return f"{year}/{serial:07}{_letter(f'{year % 100}{serial:07}', rng, valid)}"


def cro(rng: random.Random, *, valid: bool = True) -> str:
    """A CRO number of a year to come."""
    year, serial = rng.randrange(91, 99), rng.randrange(1, 999_999)
    return f"{serial}/{year}{_letter(f'{year}{serial:06}', rng, valid)}"


def _letter(digits: str, rng: random.Random, valid: bool) -> str:
    right = _LETTERS[int(digits) % 23]
    return right if valid else rng.choice([letter for letter in _LETTERS if letter != right])


def nhs(rng: random.Random, *, valid: bool = True) -> str:
    """An NHS number of the range kept for tests (999); one that fails its check digit unless ``valid``."""
    while True:
        digits = f"999{rng.randrange(0, 1_000_000):06}"
        check = (11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits)) % 11) % 11
        if check < 10:
            number = digits + str(check if valid else (check + 3) % 10)
            return f"{number[:3]} {number[3:6]} {number[6:]}" if rng.random() < 0.6 else number


def slots(pools: Pools, rng: random.Random) -> dict[str, str]:
    somebody = slots_of(draw(pools, rng), rng)
    letters = "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXY") for _ in range(3))
    area = rng.choice(("AB", "CD", "KN", "LP", "SW"))
    number = "12 34 56" if rng.random() < 0.5 else "123456"
    gap = " " if " " in number else ""
    return somebody | {
        "friend": full_name(pools, rng),
        "otown": pools.one("town", rng),
        "ostreet": pools.one("street", rng),
        "ono": str(rng.randrange(1, 120)),
        "opostcode": pools.one("postcode", rng),
        "venue": pools.one("venue", rng),
        "school": pools.one("school", rng),
        "pet": pools.one("pet", rng),
        "phone": f"07700 900{rng.randrange(100, 999)}",
        "plate": f"{area}{rng.choice((14, 19, 22, 65, 71))} {letters}",
        "badplate": f"{area}{rng.randrange(31, 50)} {letters}",
        "pnc": pnc(rng),
        "pncbad": pnc(rng, valid=False),
        "cro": cro(rng),
        "crobad": cro(rng, valid=False),
        "nhs": nhs(rng),
        "nhsbad": nhs(rng, valid=False),
        "ni": f"{rng.choice(('AB', 'JG', 'PC'))}{gap}{number}{gap}{rng.choice('ABCD')}",
        "nibad": f"{rng.choice(('QQ', 'BG', 'ZZ'))}{gap}{number}{gap}C",
    }


def make_accounts(
    half: str, pools: Pools, folder: Path, rng: random.Random
) -> Iterator[tuple[Officer, list[tuple[Text, Spot]]]]:
    """Accounts that together post every text, each with the texts and where they stand."""
    by_class: dict[str, list[Text]] = defaultdict(list)
    for text in load_texts(half, pools):
        by_class[text.account].append(text)
    for account, texts in by_class.items():
        rng.shuffle(texts)
        # Dealt out like cards, sort by sort, so that no account is about one thing.
        texts.sort(key=lambda text: (text.part, text.exposed))
        number = max(1, round(len(texts) / _POSTS))
        for deal in range(number):
            yield _account(account, texts[deal::number], pools, folder / f"{account}-{deal}", rng)


def _account(
    account: str, texts: list[Text], pools: Pools, folder: Path, rng: random.Random
) -> tuple[Officer, list[tuple[Text, Spot]]]:
    folder.mkdir(parents=True)
    name = f"{pools.one('force', rng)}: {pools.one('town', rng)}" if account == "official" else full_name(pools, rng)
    export = Export("2023", name)
    posted: list[tuple[Text, Spot]] = []
    for text in texts:
        when = utc(2026, 1, 5) + timedelta(hours=rng.randrange(24 * 250))
        words = render(text.words, slots(pools, rng), rng).replace("\\n", "\n")
        posted.append((text, _picture(export, when, words) if text.image else export.post(when, words)))
    officer = Officer(f"{account} {name}")
    officer.inputs = write_download(export.finish(), folder, "", "zip", rng)
    officer.case = folder / "case.toml"
    lines = ["[subject]", f'names = ["{name}"]', f'force = "{pools.one("force", rng)}"', "[[account]]", 'platform = "Facebook"']
    officer.case.write_text("\n".join([*lines, f'class = "{_CLASSES[account]}"', ""]), encoding="utf-8")
    return officer, posted


def _picture(export: Export, when: datetime, words: str) -> Spot:
    node, _ = export.media_node(when, None, caption=words)
    post: dict[str, Any] = {"timestamp": stamp(when), "title": f"{export.owner} added a new photo."}
    post |= {"data": [{"post": words}], "attachments": [{"data": [{"media": node}]}]}
    return export.add("posts", when, post, "/data/0/post", text=words)


@dataclass
class Hits:
    """How many texts there are of each sort, how often each check spoke of them, and whether any check did (at all, loudly)."""

    texts: Counter[tuple[str, bool]] = field(default_factory=Counter)
    any: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    spoken: Counter[tuple[str, bool, bool]] = field(default_factory=Counter)
    families: Counter[tuple[str, str]] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)


def _said(result: Result, rows: dict[str, str], spot: Spot) -> dict[str, bool]:
    """The checks of which a finding rests on this post, and whether one of theirs is of medium band or above."""
    said: dict[str, bool] = {}
    for finding in result.findings:
        if any(spot.holds(item.member, item.pointer) for item in finding.evidence):
            said[finding.check] = said.get(finding.check, False) or finding.band is not Band.LOW
    return {check: loud for check, loud in said.items() if check in rows}


def measure_texts(half: str, seed: int, pools: Pools, registry: Registry, scan_of: Callable[[Officer], Result]) -> Hits:
    """Scan all accounts and count."""
    rows = {check.advisory.id: check.advisory.row for check in registry.checks}
    hits = Hits()
    with tempfile.TemporaryDirectory(prefix="texts-") as folder:
        for officer, posted in make_accounts(half, pools, Path(folder), random.Random(f"texts/{seed}")):
            result = scan_of(officer)
            for text, spot in posted:
                # What people say in general is, on an account of the force's, the very thing that BND-04 is about.
                lived = text.row == "ordinary" and text.account == "professional"
                said = _said(result, {check: row for check, row in rows.items() if not (lived and row == "BND-04")}, spot)
                hits.texts[text.part, text.exposed] += 1
                hits.any.update((check, text.part, text.exposed) for check in said)
                about = [loud for check, loud in said.items() if rows[check].startswith(("BND", "PUB", "COL-03"))]
                hits.spoken[text.row, bool(about), any(about)] += 1
                hits.families.update((text.row, family) for family in {check.partition(".")[0] for check in said})
                if wrong := _wrong(text, said, rows):
                    hits.lines.append(f"{wrong} | {text.part} | {officer.name} | {spot.text!r}")
    return hits


def _wrong(text: Text, said: dict[str, bool], rows: dict[str, str]) -> str:
    """What is wrong with what was said of a text; empty when all is right, or no check of its row is there to speak."""
    if text.exposed:
        return "" if text.row not in rows.values() or any(rows[check] == text.row for check in said) else "MISSED"
    false = [check for check in said if text.row in (*_PLAIN, rows[check])]
    return "FALSE " + ", ".join(false) if false else ""


def print_texts(
    half: str, seed: int, pools: Pools, registry: Registry, scan_of: Callable[[Officer], Result], *, verbose: bool = False
) -> None:
    """The section of ``make accuracy`` on short texts; ``verbose`` prints every text that something is wrong with."""
    hits = measure_texts(half, seed, pools, registry, scan_of)
    checks: dict[str, list[str]] = defaultdict(list)
    for plugin in registry.checks:
        checks[plugin.advisory.row].append(plugin.advisory.id)
    parts = sorted({part for part, _ in hits.texts if part not in _PLAIN})
    print(f"\nTEXTS: {sum(hits.texts.values())} short posts, in every band\n{'row':<14}{'precision':>16}{'recall':>16}"
          f"{'look-alikes':>14}  check")  # fmt: skip
    for part in parts:
        row = part.split()[0]
        spoke = [check for check, hit, exposed in hits.any if hit == part and exposed]
        akin = [
            check.advisory.id for check in registry.checks if check.advisory.row[:3] == row[:3] and check.advisory.id in spoke
        ]
        for check in dict.fromkeys([*checks[row], *akin]) or ["-"]:
            print(_line(hits, part, check))
    print("\nshare of texts of which a check of boundaries or content speaks")
    for row in _PLAIN:
        total, spoken, loud = _shares(hits, row)
        print(f"  {row:<10} any band {spoken} of {total} = {spoken / total:.3f}, medium and above {loud} = {loud / total:.3f}")
        families = {family: count for (kind, family), count in sorted(hits.families.items()) if kind == row}
        print(f"  {'':<10} texts that a finding of any family rests on: {families or 'none'}")
    if verbose:
        print("\nTEXTS MISSED AND FALSE", *sorted(hits.lines), sep="\n")


def _line(hits: Hits, part: str, check: str) -> str:
    found, planted = hits.any[check, part, True], hits.texts[part, True]
    alike, alikes = hits.any[check, part, False], hits.texts[part, False]
    false = alike + sum(hits.any[check, plain, False] for plain in _PLAIN)
    precision = f"{found}/{found + false} = {found / (found + false):.3f}" if found + false else "-"
    recall = f"{found}/{planted} = {found / planted:.3f}"
    return f"{part:<14}{precision:>16}{recall:>16}{f'{alike} of {alikes}':>14}  {check if check != '-' else '(no check yet)'}"


def _shares(hits: Hits, row: str) -> tuple[int, int, int]:
    mine = [(about, loud, count) for (kind, about, loud), count in hits.spoken.items() if kind == row]
    spoken = sum(count for about, _, count in mine if about)
    return sum(count for *_, count in mine), spoken, sum(count for _, loud, count in mine if loud)
