"""Collar numbers in context, and the shapes that collide with them."""

from __future__ import annotations

import pytest

from checks.knowledge.work.collar_numbers import collar_numbers
from checks.knowledge.work.ranks import ranked_names


@pytest.mark.parametrize(
    ("text", "number", "certain"),
    [
        ("my collar number is 4521", "4521", True),
        ("shoulder no. 2280", "2280", True),
        ("warrant number: 204417", "204417", True),
        ("PC 1234 Bell", "1234", False),
        ("PS 2210, custody", "2210", False),
    ],
)
def test_collar_numbers_in_context(text: str, number: str, certain: bool) -> None:
    (found,) = collar_numbers(text)
    assert (found.number, found.certain) == (number, certain)


@pytest.mark.parametrize(
    "text", ["PS5", "DS3", "DS 2", "DC 10", "DC 20001", "PS256", "PS512 on duty", "PC 4090", "her collar number 4521", "DC2"]
)
def test_shapes_that_collide(text: str) -> None:
    assert collar_numbers(text) == []


def test_long_texts_are_survived() -> None:
    assert ranked_names("PC " * 20_000) == []
    assert collar_numbers("collar number " * 5_000) == []
