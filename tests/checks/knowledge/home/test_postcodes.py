"""Postcodes and what merely looks like one."""

import pytest

from checks.knowledge.home.postcodes import find_postcodes, normal_postcode


@pytest.mark.parametrize(("text", "form"), [("cr26xh", "CR2 6XH"), (" m1 1ae ", "M1 1AE"), ("EC1A 1BB", "EC1A 1BB")])
def test_one_form(text: str, form: str) -> None:
    assert normal_postcode(text) == form


@pytest.mark.parametrize("text", ["", "CR2", "ZZ9 9ZZ", "CR2 6CV", "CR2 6XH extra"])
def test_other_letters_are_refused(text: str) -> None:
    assert normal_postcode(text) == ""


@pytest.mark.parametrize("text", ["an M1 8GB laptop", "W1 2ND floor", "the M25 4WD jam", "E5 7TH place"])
def test_sizes_ordinals_and_motorways(text: str) -> None:
    assert find_postcodes(text) == []
