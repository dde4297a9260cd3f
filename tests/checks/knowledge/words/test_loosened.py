"""RE2 expressions made from Python rules."""

import re

import pytest

from checks.knowledge.words.loosened import loosened
from scanner.api import Pattern
from scanner.textsearch import TextSearch


def found(rule: re.Pattern[str], text: str) -> bool:
    return bool(list(TextSearch([Pattern(loosened(rule), once=True)]).matches([text])))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (re.compile(r"(?<=[a-z]) 7(?! miles)"), "Ava 7"),
        (re.compile(r"at school(?=[.!]|$)"), "at school."),
        (re.compile(r"my.{0,40}?wife"), "my kind wife"),
        (re.compile(r"our (?:[\w\s,]{0,40}?) son"), "our Zoë\u00a0 son"),
        (re.compile(r"[(\[]7[)\]](?=\s*(?:,|$))"), "(7)"),
        (re.compile("SCHOOL", re.IGNORECASE), "school"),
    ],
)
def test_what_a_rule_matches_is_matched(rule: re.Pattern[str], text: str) -> None:
    assert rule.search(text)
    assert found(rule, text)


def test_case_and_a_look_ahead_at_the_end_still_count() -> None:
    assert not found(re.compile("Cubs"), "cubs")
    assert not found(re.compile(r"\b(school)(?=[.!?]|$)"), "school traffic")
