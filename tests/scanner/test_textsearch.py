"""One search for all patterns: finds what each pattern alone would find, in a time that grows with the text alone."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.plugins import Pattern
from scanner.textsearch import TextSearch

PATTERNS = (r"\bpc\s?\d{2,5}\b", r"^my (?:house|home)", r"zo\p{L}", r"(\d+) (acacia) avenue", r"end$")


def test_matches_carry_spans_in_characters_and_groups() -> None:
    text = "Zoë lives at 14 Acacia Avenue"
    found = {text[m.start : m.end]: m.groups for m in TextSearch([Pattern(p) for p in PATTERNS]).matches([text])}
    assert found == {"Zoë": (), "14 Acacia Avenue": ("14", "Acacia")}


def test_anchors_are_line_anchors_in_every_text_of_a_block() -> None:
    texts = ["nothing", "My house is here", "first\nmy home", "the end", "endless"]
    found = {(m.text, texts[m.text][m.start : m.end]) for m in TextSearch([Pattern(p) for p in PATTERNS]).matches(texts)}
    assert found == {(1, "My house"), (2, "my home"), (3, "end")}


@pytest.mark.parametrize("expression", [r"\Ahello", r"hello\z", r"(?-m:^hello)", r"(?i-m)hello$"])
def test_the_ends_of_a_text_are_its_own_and_not_a_blocks(expression: str) -> None:
    found = [match.text for match in TextSearch([Pattern(expression)]).matches(["x", "hello", "y", "z\nhello\nz"])]
    assert found == [1]


def test_half_a_character_moves_no_offset() -> None:
    text = "Zo\u00eb \ud83d at 14 Acacia Avenue"
    matches = list(TextSearch([Pattern(r"\d+ (acacia)")]).matches(["other", text]))
    assert [(m.text, text[m.start : m.end], m.groups) for m in matches] == [(1, "14 Acacia", ("Acacia",))]


def test_rare_and_frequent_matches_in_many_texts_are_all_found() -> None:
    texts = [f"text {number} {'needle' if number % 97 == 5 or 400 < number < 440 else ''}" for number in range(2000)]
    found = [match.text for match in TextSearch([Pattern("needle")]).matches(texts)]
    assert found == [number for number, text in enumerate(texts) if "needle" in text]


def test_a_giant_among_the_patterns_changes_nothing_but_the_time() -> None:
    giant = Pattern("(?:" + "|".join(f"word{number}" for number in range(2000)) + ") behind", once=True)
    texts = ["word1 behind a needle", "nothing", "needle", "WORD77 BEHIND"] * 30
    found = [(m.text % 4, m.pattern) for m in TextSearch([Pattern("needle"), giant, Pattern("^nothing")]).matches(texts)]
    assert found == [(0, 0), (0, 1), (1, 2), (2, 0), (3, 1)] * 30
    with pytest.raises(ValueError, match="pattern 1"):
        TextSearch([Pattern("fine"), Pattern("(?<=look)behind", once=True)])


def test_a_pattern_that_takes_the_rest_of_the_text_still_takes_it() -> None:
    found = [(m.text, m.start, m.end) for m in TextSearch([Pattern(r"(?:needle|pin)(?s:.*)")]).matches(["x", "a pin\nbehind"])]
    assert found == [(1, 2, 12)]


def test_case_counts_only_where_a_pattern_says_so() -> None:
    search = TextSearch([Pattern("CROP", case_sensitive=True), Pattern("crop")])
    assert [(m.text, m.pattern) for m in search.matches(["crop", "CROP"])] == [(0, 1), (1, 0), (1, 1)]


@given(st.lists(st.text(alphabet="abm1 \nyhouse", max_size=700), max_size=12))
def test_it_finds_what_each_pattern_alone_finds(texts: list[str]) -> None:
    expressions = (r"my house", r"a1+b", r"\bm\b", r"^a")
    found = {(m.text, m.pattern, m.start, m.end) for m in TextSearch([Pattern(e) for e in expressions]).matches(texts)}
    alone = {
        (index, number, match.start(), match.end())
        for index, text in enumerate(texts)
        for number, expression in enumerate(expressions)
        for match in re.finditer(expression, text, re.IGNORECASE | re.MULTILINE)
    }
    assert found == alone


def test_a_pattern_asked_once_answers_with_the_whole_text_and_leaves_the_others_alone() -> None:
    search = TextSearch([Pattern("my (house)", once=True), Pattern("my (house)")])
    texts = ["my house, my house", "no house", "Zoë: my house"]
    found = [(m.text, m.pattern, texts[m.text][m.start : m.end], m.groups) for m in search.matches(texts)]
    assert found == [
        (0, 0, "my house, my house", ()),
        (0, 1, "my house", ("house",)),
        (0, 1, "my house", ("house",)),
        (2, 0, "Zoë: my house", ()),
        (2, 1, "my house", ("house",)),
    ]


def test_a_bad_pattern_asked_once_is_refused_as_well() -> None:
    with pytest.raises(ValueError, match="pattern 0"):
        TextSearch([Pattern(r"(?<=look)behind", once=True)])


def test_an_attack_string_costs_no_more_than_its_length() -> None:
    search = TextSearch([Pattern(r"(a+)+$"), Pattern(r"(x+x+)+y")])
    begun = time.perf_counter()
    list(search.matches(["a" * 200_000 + "!", "x" * 200_000]))
    assert time.perf_counter() - begun < 5


def test_a_pattern_that_is_not_linear_is_refused() -> None:
    with pytest.raises(ValueError, match="pattern 1"):
        TextSearch([Pattern("fine"), Pattern(r"(?<=look)behind")])
