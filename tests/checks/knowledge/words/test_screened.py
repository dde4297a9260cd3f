"""Every screened rule answers as it would without its screen, on texts made of the rule's own words and of other rules'."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import random
import re
from collections.abc import Iterator

import pytest

import checks.knowledge
from checks.knowledge.words.screened import Screened, screened
from checks.knowledge.work.duty_phrases import IDENTITY
from checks.knowledge.work.duty_score import WORDS
from scanner.api import ScreenedTable

_WORDS = re.compile(r"[A-Za-z][a-z' -]{2,}|\d+|[!?.,:&#@]")
_FILLING = (
    "I",
    "we",
    "my",
    "the",
    "a",
    "Tom",
    "Ella Reed",
    "12",
    ".",
    ",",
    "'s",
    "\n",
    "\t",
    " ",
    "  ",
    "\x0b",
    "!",
    "#",
    "@jo",
    "\u00e9",
    "Zo\u00eb",
    "\u017fS",
    "\u2026",
    "\U0001f694",
    "\u2019",
    "\u2019s",
    "\u2013",
    "\u00a0",
    "\u201c",
    "\u00df",
    "\u00a3",
)


def _rules() -> Iterator[tuple[str, Screened]]:
    for module in pkgutil.walk_packages(checks.knowledge.__path__, "checks.knowledge."):
        for name, value in vars(importlib.import_module(module.name)).items():
            row = value.rows if isinstance(value, ScreenedTable) else value if isinstance(value, tuple) else (value,)
            for place, entry in enumerate(row):
                for item in entry if isinstance(entry, tuple) else (entry,):
                    if isinstance(item, Screened):
                        yield f"{module.name.rpartition('.')[2]}.{name}-{place}", item


RULES = dict(_rules())


def test_rules_are_screened_at_all() -> None:
    assert len(RULES) > 50


@pytest.mark.parametrize("name", RULES)
def test_a_screened_rule_misses_nothing(name: str) -> None:
    rule = RULES[name].rule
    rng = random.Random(name)
    words = _WORDS.findall(rule.pattern) or ["x"]
    matched = 0
    for _ in range(300):
        pieces = [rng.choice(words if rng.random() < 0.6 else _FILLING) for _ in range(rng.randint(1, 9))]
        text = rng.choice(("", " ")).join(pieces)
        for form in (text, text.upper(), text.capitalize()):
            alone = [match.span() for match in rule.finditer(form)]
            assert [match.span() for match in RULES[name].finditer(form)] == alone
            matched += bool(alone)


@pytest.mark.parametrize("table", [IDENTITY, WORDS], ids=["identity", "words"])
def test_a_table_asks_every_rule_that_matches_and_in_order(table: ScreenedTable[str]) -> None:
    rng = random.Random(1)
    words = [word for rule, _ in table.rows for word in _WORDS.findall(rule.rule.pattern)]
    asked = 0
    for _ in range(400):
        text = " ".join(rng.choice(words if rng.random() < 0.8 else _FILLING) for _ in range(rng.randint(1, 12)))
        for form in (text, text + " caf\u00e9"):
            worth = table.worth_asking(form)
            matching = [cue for rule, cue in table.rows if rule.rule.search(form)]
            assert [cue for rule, cue in worth if rule.search(form)] == matching
            asked += len(worth)
    assert 0 < asked < 800 * len(table.rows)


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (r"(?<!my )dog\b(?= food)", "a dog food"),
        (r"(?:\w+ ){0,12}end$", "and the very end\n"),
        (r"^start", "start"),
        (r"\bfoo(?!bar)", "foo baz"),
        (r"a\sb", "a\x1cb"),
        (r"(\w)\1", "noon"),
        (r"x\Z", "x"),
        (r"(?P<name>[^\W\d_]+)['’]s", "Tom's"),
    ],
)
def test_what_re2_lacks_is_still_found(expression: str, text: str) -> None:
    assert re.search(expression, text)
    assert screened(expression).search(text)


def test_every_rule_is_an_expression_though_it_is_compiled_late() -> None:
    assert RULES
    for rule in [item for item in gc.get_objects() if isinstance(item, Screened)]:
        assert rule.rule.pattern == rule.expression
