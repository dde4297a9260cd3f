"""Fields that hold an address, and which of several is lived in."""

import pytest

from checks.knowledge.home.stated import items, read_field


@pytest.mark.parametrize("value", ["N/A", "null", "Northmere", "", "---", "0"])
def test_no_address(value: str) -> None:
    assert read_field(value) is None


@pytest.mark.parametrize(
    ("value", "street"),
    [("14 Mill Rd, Northmere", "14 mill road"), ("Hauptstraße 5\n10115 Berlin", "hauptstraße 5"), ("M1 1AE", "")],
)
def test_an_address_of_any_country(value: str, street: str) -> None:
    found = read_field(value)
    assert found is not None
    assert found.street == street


def test_counts_in_words() -> None:
    assert (items(1), items(3, "photo")) == ("1 item", "3 photos")
