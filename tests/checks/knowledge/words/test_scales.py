"""Whether cues are weighed together, in one stretch of text, in time that grows with its length alone."""

from __future__ import annotations

import re
import time

import pytest

from checks.knowledge.content import (
    content_allegations,
    content_appeals,
    content_cases,
    content_children,
    content_operations,
    content_people,
    content_scenes,
    content_sentences,
    content_shifts,
    content_style,
    content_things,
    content_victims,
    content_young,
)
from checks.knowledge.words.scales import AGAINST, Cue, Scale, stretches

SCALE = Scale(("thing",), 4, (Cue("thing", 2, r"\bkettle\b"), Cue("deed", 2, r"\bstolen\b"), Cue(AGAINST, -3, r"\bjoke\b")))
SCALES = [
    value
    for module in (
        content_appeals,
        content_allegations,
        content_cases,
        content_children,
        content_operations,
        content_people,
        content_scenes,
        content_sentences,
        content_shifts,
        content_things,
        content_victims,
        content_young,
    )
    for name, value in sorted(vars(module).items())
    if isinstance(value, Scale)
]
READERS = [
    content_appeals.wanted,
    content_appeals.missing_appeal,
    content_sentences.convicted,
    content_victims.sexual_identity,
    content_cases.prejudice,
    content_allegations.defamation,
    content_scenes.scene_detail,
    content_children.children,
    content_operations.live_operation,
    content_shifts.shift_announced,
    content_style.jargon,
    content_style.text_speak,
]


def test_kinds_add_up_and_what_speaks_against_counts() -> None:
    found = SCALE.read("The kettle was STOLEN")
    assert found is not None
    assert found.reasons == "thing, deed"
    assert SCALE.read("the kettle") is None
    assert SCALE.read("stolen, stolen") is None
    assert SCALE.read("the kettle was stolen, only a joke") is None


def test_words_far_apart_are_not_about_one_thing() -> None:
    assert SCALE.read("The kettle is on. " + "Nothing happens here. " * 60 + "It was stolen.") is None
    assert SCALE.read("Nothing happens here. " * 60 + "The kettle was stolen. " + "Nothing happens here. " * 60) is not None


def test_another_means_is_asked_only_where_it_matters() -> None:
    asked: list[int] = []
    assert SCALE.read_with("nothing", "deed", 2, lambda: asked.append(1)) is None
    assert asked == []
    assert SCALE.read_with("a kettle", "deed", 2, lambda: True) is not None
    assert SCALE.read_with("a kettle", "deed", 2, lambda: False) is None


def test_stretches_cover_the_text() -> None:
    text = "".join(f"Sentence number {number}. " for number in range(300))
    joined = set()
    for stretch in stretches(text):
        assert len(stretch) <= 500
        joined |= set(re.findall(r"\d+", stretch))
    assert {str(number) for number in range(300)} <= joined


@pytest.mark.parametrize("scale", SCALES, ids=range(len(SCALES)))
def test_every_cue_is_told_in_words_and_weighs(scale: Scale) -> None:
    assert all(cue.kind and (cue.weight < 0) is (cue.kind == AGAINST) for cue in scale.cues)
    assert set(scale.need) <= {cue.kind for cue in scale.cues}


ATTACKS = [
    "a",
    "have you seen ",
    "\\\\",
    "1 ",
    "the the ",
    "Aa Bb ",
    "[insert ",
    "he's got ",
    "\n",
    ". ",
    "girl who ",
    "no ",
    "took the ",
]


@pytest.mark.parametrize("piece", ATTACKS)
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    def took(length: int) -> float:
        text = piece * (length // len(piece))
        begun = time.process_time()
        for read in READERS:
            read(text)
        return time.process_time() - begun

    took(500)
    once, ten, hundred = took(500), took(5_000), took(50_000)
    assert ten < 10 * max(once, 0.01) * 4
    assert hundred < 100 * max(once, 0.01) * 4
