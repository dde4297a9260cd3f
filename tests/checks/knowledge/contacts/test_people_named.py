"""Full names in a text, told from places and openings of sentences."""

from __future__ import annotations

import pytest

from checks.knowledge.contacts.people_named import people_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Congrats Aisha Khan on the stripes", ["Aisha Khan"]),
        ("Aisha Khan Ben Moss and the inspector", ["Aisha Khan", "Ben Moss"]),
        ("Thanks to Zorblat Quimby for the tea", ["Zorblat Quimby"]),
        ("Drinks at Thorn Bridge nick", []),
        ("Crown Court all week", []),
        ("", []),
    ],
)
def test_who_is_named(text: str, names: list[str]) -> None:
    assert [person.name for person in people_in(text)] == names
