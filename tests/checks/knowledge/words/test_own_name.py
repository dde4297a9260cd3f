"""Is this the audited person's own name?"""

import pytest

from checks.knowledge.words.own_name import Agreement, agreement, name_pattern, surnames

OWN = ("Joanne Bell", "Zoë O'Brien-Hart")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("PC Joanne Bell", Agreement.FULL), ("Bell, Joanne", Agreement.FULL), ("J. Bell", Agreement.INITIAL), ("zoe o'brien-hart", Agreement.FULL),
     ("Joanne Bellamy", Agreement.NONE), ("Joan Bell", Agreement.NONE), ("Bell", Agreement.NONE), ("", Agreement.NONE)],
)  # fmt: skip
def test_agreement(name: str, expected: Agreement) -> None:
    assert agreement(name, OWN) is expected


def test_a_single_word_is_no_surname() -> None:
    assert surnames(("jobell99", "Joanne Bell")) == ("bell",)
    assert name_pattern(["jobell99", ""]) is None
