"""Names and job words in texts typed in a hurry."""

from __future__ import annotations

import pytest

from checks.knowledge.words.casing import mended, recased


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("crewed with sgt aisha khan tonight", "crewed with Sgt Aisha Khan tonight"),
        ("WELL DONE PC TOM REED AND THE TEAM", "well done PC Tom Reed and the team"),
        ("Mixed Case stays. me and ewan boyle on lates", "Mixed Case stays. me and Ewan Boyle on lates"),
        ("the new pc arrived today", "the new pc arrived today"),
        ("off with grace and style again", "off with grace and style again"),
        ("Already with PC Tom Reed", "Already with PC Tom Reed"),
        ("", ""),
        ("İ İ İ", "İ İ İ"),
    ],
)
def test_capitals_return_to_names_and_ranks_only(text: str, wanted: str) -> None:
    assert recased(text) == wanted
    assert len(recased(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("my pirsoner", "my prisoner"),
        ("In CUSTDOY", "In CUSTODY"),
        ("portal and patrol", "portal and patrol"),
        ("stop", "stop"),
    ],
)
def test_swapped_letters_are_mended_in_the_words_of_the_job(text: str, wanted: str) -> None:
    assert mended(text) == wanted
