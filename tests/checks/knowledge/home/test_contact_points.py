"""Telephone numbers in one form."""

import pytest

from checks.knowledge.home.contact_points import is_own, normal_phone


@pytest.mark.parametrize("text", ["07700 900123", "+44 7700 900 123", "0044 7700-900123", "+44(0)7700900123"])
def test_one_form(text: str) -> None:
    assert normal_phone(text) == "+447700900123"


@pytest.mark.parametrize("text", ["", "999", "0800 555111", "07700", "+1 202 555 0100", "07700 9001234"])
def test_other_shapes_are_refused(text: str) -> None:
    assert normal_phone(text) == ""


def test_whose_number() -> None:
    text = "ring me on 07700 900123"
    assert is_own(text, 11, len(text))
    text = "ring the office on 07700 900123"
    assert not is_own(text, 19, len(text))
