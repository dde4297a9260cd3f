"""Roles that are stated, and words that only sound like them."""

from __future__ import annotations

import pytest

from checks.knowledge.work.roles import role_told, sensitive_role


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Undercover officer", "covert"),
        ("CHIS handler", "informants"),
        ("Surveillance officer", "covert"),
        ("Authorised firearms officer", "firearms"),
        ("CTSFO", "firearms"),
        ("Witness protection officer", "protection"),
        ("Royalty protection", "protection"),
        ("Counter terrorism policing", "counter-terrorism"),
        ("Anti-corruption unit", "investigations of colleagues"),
    ],
)
def test_full_words_need_no_force(text: str, kind: str) -> None:
    role = sensitive_role(text, at_force=False)
    assert role is not None
    assert role.kind == kind


@pytest.mark.parametrize("text", ["UC", "AFO", "ARV", "SFO", "DSU", "Surveillance", "Covert"])
def test_letters_and_bare_words_need_a_force(text: str) -> None:
    assert sensitive_role(text, at_force=False) is None
    assert sensitive_role(text, at_force=True) is not None


@pytest.mark.parametrize(
    "text", ["Universal Credit UC", "surveillance cameras", "Undercover Boss", "response officer", "dog handler", ""]
)
def test_look_alikes(text: str) -> None:
    assert sensitive_role(text, at_force=True) is None


def test_a_role_is_told_by_the_one_who_holds_it() -> None:
    mine = "I was an undercover officer for four years"
    theirs = "My sister knows an undercover officer"
    assert role_told(mine, mine.index("undercover"), len(mine)) is not None
    assert role_told(theirs, theirs.index("undercover"), len(theirs)) is None
