"""A rule behind a screen answers as the rule alone does."""

from __future__ import annotations

import re

import pytest

from scanner.screening import Screened, ScreenedTable

TEXTS = ("a needle here", "NEEDLE", "nothing", "", "needle\nneedle", "caf\u00e9 needle", "half \ud83d needle", "ne\x0bedle")


@pytest.mark.parametrize("screen", ["(?i:needle)", "(?i:n)", "(?=no RE2)", ""])
def test_every_answer_is_the_rules_own(screen: str) -> None:
    rule = re.compile("needle", re.IGNORECASE)
    shielded = Screened(rule.pattern, screen, re.IGNORECASE)
    for text in TEXTS:
        alone, behind = rule.search(text), shielded.search(text)
        assert (alone and alone.span()) == (behind and behind.span())
        alone, behind = rule.match(text), shielded.match(text)
        assert (alone and alone.span()) == (behind and behind.span())
        assert [match.span() for match in rule.finditer(text)] == [match.span() for match in shielded.finditer(text)]
        assert rule.findall(text) == shielded.findall(text)
        assert rule.sub("pin", text) == shielded.sub("pin", text)


def test_the_screen_is_believed_unless_the_rule_speaks_of_accents() -> None:
    assert Screened("needle", "xyz").search("needle \u00e9") is None
    assert Screened("needle|\u00e9", "xyz").search("needle \u00e9") is not None
    assert Screened("[^a-z]b", "[^a-z]b").search("\u00e9b") is not None
    assert Screened(r"\bcaf", r"\bcaf").search("\u00e9caf") is None
    assert Screened(r"x\w", r"x\w").search("x\u00e9") is not None


@pytest.mark.parametrize(("rule", "text"), [(re.compile(r"a b", re.VERBOSE), "ab"), (re.compile(r"ab{,2}c"), "abbc")])
def test_what_means_something_else_to_re2_passes(rule: re.Pattern[str], text: str) -> None:
    assert Screened(rule.pattern, rule.pattern, re.RegexFlag(rule.flags)).search(text)


def test_a_dot_that_takes_line_breaks_still_does() -> None:
    rule = re.compile("a.b", re.DOTALL)
    assert Screened(rule.pattern, rule.pattern, re.RegexFlag(rule.flags)).search("a\nb")


def test_a_table_gives_the_rules_that_may_match_in_their_order() -> None:
    no_screen = Screened(r"(\w)\1", r"(\w)\1")
    table = ScreenedTable([(Screened("pin", "pin"), 1), (no_screen, 2), (Screened("needle", "needle"), 3)])
    assert [number for _, number in table.worth_asking("a needle")] == [2, 3]
    assert [number for _, number in table.worth_asking("needle and pin")] == [1, 2, 3]
    accented = ScreenedTable([(Screened("pin", "pin"), 1), (Screened("\u00e9", "\u00e9"), 2)])
    assert [number for _, number in accented.worth_asking("p\u00edn")] == [1, 2]
    assert ScreenedTable([(Screened("pin", "pin"), 1)]).worth_asking("x") == ()


def test_a_table_too_large_for_one_automaton_asks_every_rule() -> None:
    rule = Screened("needle", "(?:x{1,500}y{1,500}){1,2}|needle")
    table = ScreenedTable((rule, number) for number in range(400))
    assert [number for _, number in table.worth_asking("a needle")] == list(range(400))
