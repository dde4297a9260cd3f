"""How often the address checks are right on informal posts in words that the rules were not made from.

Each file of ``posts`` was written in other words than the rules and run once before any rule was mended for it; a file that
rules were mended after proves no more than that they still hold. For a new figure write a new file and run it first.

A line is a kind, a tab and a post. Kinds: ``now`` and ``past`` hold an own address, ``code`` an own postcode, ``none``
neither. Slots: h, m house numbers, s a street, t a town, p a postcode, e an ending.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from checks.home import stated_address, stated_postcode
from scanner.api import Clue, Clues, Draft, HomeClaim, Post, PostKind, Scene
from scanner.testing import at, clues_of

CHECKS: Final = (stated_address.CHECK, stated_postcode.CHECK)
SCENE: Final = Scene(names=("Rowena Castellane",))
POSTS: Final = Path(__file__).with_name("posts")
STREETS: Final = (
    "Acacia Avenue", "Mill Lane", "station road", "The Crescent", "Beech Close", "Queen Street", "St John's Terrace", "Harcourt Drive",
    "Low Moor Rd", "Kingfisher Way", "Orchard Court", "The Green", "Church Hill", "Windsor Gardens", "Long Row", "Fern St",
    "Castle Mews", "Parkside View", "Old School Walk", "Chapel Grove",
)  # fmt: skip
TOWNS: Final = ("Northmere", "Kettleby", "Wexcombe", "Stroud", "Halifax")
# The forms that Royal Mail prints as examples, and two of the BBC and the Post Office.
CODES: Final = ("DN55 1PT", "CR2 6XH", "M1 1AE", "EC1A 1BB", "W1A 1AA")
OWN_EACH: Final = 5
NONE_EACH: Final = 52


@dataclass(frozen=True)
class Sample:
    """A post, its kind, and the street or postcode that a check must give."""

    kind: str
    text: str
    street: str
    code: str


def samples(name: str) -> Iterator[Sample]:
    choose = random.Random(7)
    for line in (POSTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        kind, text = line.split("\t")
        for _ in range(NONE_EACH if kind == "none" else OWN_EACH):
            street, code = choose.choice(STREETS), choose.choice(CODES)
            house, other = choose.sample(range(3, 180), 2)
            ending = choose.choice(("", "❤️", "xx", "🎉", "😂😂", "!!"))
            filled = text.format(h=house, m=other, s=street, t=choose.choice(TOWNS), p=code, e=ending)
            yield Sample(kind, filled, f"{house} {street}".lower(), code)


def drafts_of(tried: list[Sample]) -> list[list[Draft]]:
    """What the two checks conclude from each post alone."""
    posts = [Post(at=at(f"/{number}"), kind=PostKind.POST, text=sample.text) for number, sample in enumerate(tried)]
    by_post: dict[str, list[Clue]] = {}
    for clue in clues_of(CHECKS, posts, SCENE):
        by_post.setdefault(clue.at.pointer, []).append(clue)
    return [
        [draft for check in CHECKS for draft in check.conclude(Clues(by_post.get(f"/{number}", [])), SCENE)]
        for number in range(len(tried))
    ]


@pytest.mark.parametrize("name", sorted(path.stem for path in POSTS.glob("*.txt")))
def test_own_addresses_are_found_and_others_left_alone(name: str) -> None:
    tried = list(samples(name))
    own = [sample for sample in tried if sample.kind != "none"]
    others = len(tried) - len(own)
    assert len(own) >= 300
    assert others >= 3000
    found, claimed, missed, mistaken, false = 0, 0, [], [], []
    for sample, drafts in zip(tried, drafts_of(tried), strict=True):
        if sample.kind == "none":
            false += [sample.text] if drafts else []
        elif not drafts:
            missed.append(sample.text)
        else:
            found += 1
            claim = {draft.home_claim for draft in drafts}
            right = claim == {HomeClaim.PAST if sample.kind == "past" else HomeClaim.PRESENT}
            claimed += right
            mistaken += [] if right else [f"{sample.kind}: {sample.text} -> {claim}"]
    assert found / len(own) >= 0.85, missed
    assert claimed / found >= 0.95, mistaken
    assert len(false) <= others / 3000, false
