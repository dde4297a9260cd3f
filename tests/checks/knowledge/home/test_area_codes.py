"""The town that a landline's area code names."""

import pytest

from checks.knowledge.home.area_codes import town_of


@pytest.mark.parametrize(
    ("number", "town"),
    [
        ("+442079460123", "London"),
        ("+441214960123", "Birmingham"),
        ("+441632960123", ""),
        ("+447700900123", ""),
        ("+448081570123", ""),
        ("+353123456789", ""),
        ("", ""),
        ("01214960123", ""),
    ],
)
def test_landlines_name_a_town_and_other_numbers_none(number: str, town: str) -> None:
    assert town_of(number) == town
