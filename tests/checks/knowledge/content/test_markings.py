"""Whether protective markings are told by their form."""

from __future__ import annotations

import time

import pytest

from checks.knowledge.content.markings import marking_in, marking_of_file


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"),
        ("OFFICIAL - SENSITIVE\nbriefing", "OFFICIAL-SENSITIVE"),
        ("the note was OFFICIAL-SENSITIVE when I got it", "OFFICIAL-SENSITIVE"),
        ("[SECRET - UK EYES ONLY]", "SECRET"),
        ("** TOP SECRET **\nOperation order", "TOP SECRET"),
        ("RESTRICTED WHEN COMPLETE", "RESTRICTED"),
        ("CONFIDENTIAL\nIntelligence report", "CONFIDENTIAL"),
        ("NOT PROTECTIVELY MARKED", "NOT PROTECTIVELY MARKED"),
        ("Protective marking".upper() + ": RESTRICTED\nCustody log", "RESTRICTED"),
    ],
)
def test_markings(text: str, tier: str) -> None:
    found = marking_in(text)
    assert found is not None
    assert found.tier == tier


@pytest.mark.parametrize(
    "text",
    [
        "It's official",
        "official sensitive",
        "OFFICIAL",
        "SECRET SANTA\nlist for the office",
        "TOP SECRET\nbirthday cake",
        "NOT CONFIDENTIAL, NOT EVEN INTERESTING",
        "RESTRICTED VIEW SEATS",
        "This e-mail is CONFIDENTIAL and intended for the addressee",
        "PROTECT\nyour home this winter",
        "",
        "\n\n\n",
    ],
)
def test_words_are_no_markings(text: str) -> None:
    assert marking_in(text) is None


def test_files() -> None:
    assert marking_of_file("a/b/OFFICIAL-SENSITIVE_notes.pdf.jpg")
    assert marking_of_file("brief (RESTRICTED).png") or marking_of_file("brief RESTRICTED.png")
    assert not marking_of_file("SECRET/holiday.jpg")
    assert not marking_of_file("secret garden.jpg")
    assert not marking_of_file("official.jpg")


@pytest.mark.parametrize("piece", ["SECRET ", "SECRET\n", "OFFICIAL ", "- SECRET - POLICE ONLY - ", "[[[["])
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    def took(times: int) -> float:
        begun = time.process_time()
        marking_in(piece * times)
        return time.process_time() - begun

    took(200)
    once, hundred = took(200), took(20_000)
    assert hundred < 100 * max(once, 0.002) * 4
