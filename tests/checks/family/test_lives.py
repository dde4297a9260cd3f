"""How often the checks of own words are right on invented lives, in which some posts say who belongs to the family.

Only seen_a was written before the rules were read; the others by the same hand afterwards, in other words and about other
people, and each was run once before any rule was mended for it. Found were then 35 of 111 (seen_a), 58 of 99 (seen_b), 58 of 92
(seen_c) and 21 of 31 (seen_d) exposed posts, and two, three, five and none of the harmless ones. seen_e and seen_f, halves of one list drawn by lot, and seen_g
and seen_h were each run once before: 33 of 67, 29 of 68, 21 of 80 and 35 of 50, with four, two, two and two harmless posts;
seen_f was never looked into afterwards. What is asserted here is what the rules find since, and so proves no more than that they
still hold.

A line is ``known`` (says who somebody is), ``exposed`` or ``harmless``, a tab and the post.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from checks.family import child_age, child_school, named_relative_in_text, own_birthday, recovery_answers, relative_whereabouts
from scanner.api import Check, Clues, Post, PostKind, Scene, from_iso
from scanner.testing import at, clues_of

CHECKS: Final[tuple[Check, ...]] = (
    named_relative_in_text.CHECK,
    child_school.CHECK,
    child_age.CHECK,
    own_birthday.CHECK,
    recovery_answers.CHECK,
    relative_whereabouts.CHECK,
)
SCENE: Final = Scene(names=("Tom Whitlock",))
LIVES: Final = Path(__file__).with_name("lives")


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("seen_a", 0.75),
        ("seen_b", 0.80),
        ("seen_c", 0.78),
        ("seen_d", 0.85),
        ("seen_e", 0.90),
        ("seen_f", 0.60),
        ("seen_g", 0.80),
        ("seen_h", 0.80),
    ],
)
def test_precision_and_recall(name: str, least: float) -> None:
    lines = [line.split("\t") for line in (LIVES / f"{name}.txt").read_text(encoding="utf-8").splitlines()]
    posts = [
        Post(at=at(f"/{number}"), kind=PostKind.POST, text=text, when=from_iso("2024-03-09T09:00:00Z"))
        for number, (_, text) in enumerate(lines)
    ]
    clues = Clues(clues_of(CHECKS, posts, SCENE))
    # A godchild is worth a line at low band, and no alarm.
    drafts = [draft for check in CHECKS for draft in check.conclude(clues, SCENE) if "godchild" not in draft.key]
    spoken = {int(clue.at.pointer[1:]) for draft in drafts for clue in draft.evidence}
    exposed = {number for number, (label, _) in enumerate(lines) if label == "exposed"}
    false = [text for number, (label, text) in enumerate(lines) if label == "harmless" and number in spoken]
    assert len(exposed) >= 30
    assert len(false) <= 1, false
    assert len(exposed & spoken) / len(exposed) >= least, [lines[number][1] for number in sorted(exposed - spoken)]
