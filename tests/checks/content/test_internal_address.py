"""Whether internal addresses and blanks of templates are found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checks.content.internal_address import CHECK
from scanner.api import Finding

Say = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "See http://intranet/hq/policy",
        "Files at \\\\fs01\\briefing\\today",
        "Call [insert name] for details",
        "https://portal.northmere.local/x",
    ],
)
def test_it_is_found(say: Say, text: str) -> None:
    assert [finding.check for finding in say(CHECK, text)] == [CHECK.advisory.id]


@pytest.mark.parametrize(
    "text",
    [
        "See https://www.northmere.example/news",
        "Insert your card",
        "http://localhost/test is for developers",
        "Read more (link below)",
    ],
)
def test_what_only_looks_like_it_stays_silent(say: Say, text: str) -> None:
    assert say(CHECK, text) == []


def test_a_private_account_has_other_rules(say: Say) -> None:
    assert say(CHECK, "See http://intranet/hq/policy", on="individual personal") == []


@pytest.mark.parametrize("text", ["", " ", "\u202e\x00", "🙂" * 300, "?!… " * 500, "MAN " * 400])
def test_odd_texts_are_survived(say: Say, text: str) -> None:
    assert say(CHECK, text) == []
