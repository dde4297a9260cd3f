"""Times as exports write them."""

from __future__ import annotations

import pytest

from scanner.times import from_fit, seconds_of


def test_fit_times() -> None:
    found = from_fit(1_684_845_657 - 631_065_600)
    assert found is not None
    assert found.iso() == "2023-05-23T12:40:57Z"
    assert [from_fit(value) for value in (77, 0xFFFFFFFF, -1, True, None, "1")] == [None] * 6


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-05-23T12:40:57Z", (1684845657.0, False)),
        ("2023-05-23T13:40:57.500+01:00", (1684845657.5, False)),
        ("2023-05-23T12:40:57", (1684845657.0, True)),
        ("yesterday", None),
        ("0001-01-01T00:00:00Z", None),
    ],
)
def test_times_for_columns(text: str, expected: tuple[float, bool] | None) -> None:
    assert seconds_of(text) == expected
