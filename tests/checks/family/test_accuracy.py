"""How often the family checks are right on posts that were written after them.

Each file of ``posts`` was written in other words than the rules and run once before any rule was mended for it; a file that
rules were mended after proves no more than that they still hold. For a new figure write a new file and run it first.

``seen_5`` holds only what the rules found of a longer file, so it says nothing of recall.

A line is ``relatives|school|age``, a tab and the post; the three fields name the slots that each check must find: a, b adults;
c, d children. Further slots: n, m 4-12, s a school, t a town, e an ending.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from checks.family import child_age, child_school, named_relative_in_text
from checks.knowledge.words.wordlist import word_list
from scanner.api import Check, Clues, PersonClue, Post, PostKind, Scene
from scanner.testing import at, clues_of

CHECKS: Final[tuple[Check, ...]] = (named_relative_in_text.CHECK, child_school.CHECK, child_age.CHECK)
SCENE: Final = Scene(names=("Rowena Castellane",))
POSTS: Final = Path(__file__).with_name("posts")
ADULTS: Final = word_list(
    """
    Hannah Craig Nadia Piotr Deirdre Owain Farzana Kofi Glenda Mared Beata Chidinma Cathal Seren Babatunde Heulwen Waqar
    Rosalind Nick Fearghal Mick Shazia Dorota Ewan Louisa Thandiwe Aurelie Jocasta Ieuan Mehwish
    """
)
CHILDREN: Final = word_list(
    """
    Evie Noah Isla Harry Freya Antek Clementine Macsen Saoirse Rohan Monty Eirlys Teddy Nell Fiadh Prudence Obinna Gwenno Ifor
    Zaynah Lottie Otis Hari Amira Kacper Calliope Tiernan Onyeka Sunniva Bram
    """
)
SCHOOLS: Final = (
    "St Bede's Primary",
    "Larkfield Academy",
    "Thornbury Junior School",
    "Ysgol Bro Dinefwr",
    "Kingsmead High School",
    "All Saints C of E Primary School",
    "Little Acorns Nursery",
    "Castle Hill Infants",
    "Bishop Wilton Grammar School",
)
TOWNS: Final = ("Northmere", "Kettleby", "Wexcombe", "Stroud", "Halifax")
EXPOSED_EACH: Final = 5
CLEAN_EACH: Final = 13


@dataclass(frozen=True)
class Sample:
    """A post, and for each check the names that it must find."""

    text: str
    truth: tuple[frozenset[str], ...]


def samples(name: str) -> Iterator[Sample]:
    choose = random.Random(20)
    for line in (POSTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        slots, text = line.split("\t")
        for _ in range(CLEAN_EACH if slots == "||" else EXPOSED_EACH):
            (a, b), (c, d) = choose.sample(ADULTS, 2), choose.sample(CHILDREN, 2)
            n, m = choose.sample(range(4, 13), 2)
            people = {"a": a, "b": b, "c": c, "d": d}
            places = {"s": choose.choice(SCHOOLS), "t": choose.choice(TOWNS), "e": choose.choice(("❤️", "", "xx", "🎉"))}
            truth = tuple(frozenset(people[slot] for slot in part) for part in slots.split("|"))
            yield Sample(text.format(**people, **places, n=n, m=m), truth)


def counted(name: str) -> tuple[list[Counter[str]], list[str]]:
    """Per check the right, wrong and missed names, and the posts that went wrong."""
    tried = list(samples(name))
    posts = [Post(at=at(f"/{number}"), kind=PostKind.POST, text=sample.text) for number, sample in enumerate(tried)]
    by_post: dict[str, list[PersonClue]] = {}
    for clue in clues_of(CHECKS, posts, SCENE):
        assert isinstance(clue, PersonClue)
        by_post.setdefault(clue.at.pointer, []).append(clue)
    counts = [Counter[str]() for _ in CHECKS]
    wrong: list[str] = []
    for number, sample in enumerate(tried):
        clues = Clues(by_post.get(f"/{number}", []))
        for check, count, truth in zip(CHECKS, counts, sample.truth, strict=True):
            drafts = list(check.conclude(clues, SCENE))
            found = {clue.name.split()[0] for draft in drafts for clue in draft.evidence if isinstance(clue, PersonClue)}
            count["right"] += len(found & truth)
            count["wrong"] += len(found - truth)
            count["missed"] += len(truth - found)
            if found != truth:
                mistake = f"wrong {sorted(found - truth)} missed {sorted(truth - found)}"
                wrong.append(f"{check.advisory.id}: {sample.text!r} {mistake}")
    return counts, wrong


@pytest.mark.parametrize("name", sorted(path.stem for path in POSTS.glob("*.txt")))
def test_precision_and_recall(name: str) -> None:
    tried = list(samples(name))
    assert sum(any(sample.truth) for sample in tried) >= 200
    assert sum(not any(sample.truth) for sample in tried) >= 1000
    counts, wrong = counted(name)
    for check, count in zip(CHECKS, counts, strict=True):
        precision = count["right"] / (count["right"] + count["wrong"])
        recall = count["right"] / (count["right"] + count["missed"])
        mistakes = [line for line in wrong if line.startswith(check.advisory.id)]
        assert precision >= 0.95, mistakes
        assert recall >= 0.90, mistakes
