"""Ranks and titles in context, and the shapes that collide with them."""

from __future__ import annotations

import pytest

from checks.knowledge.work.ranks import names_rank, police_title, ranked_names


@pytest.mark.parametrize(
    ("text", "rank", "name"),
    [
        ("with PC Tom Reed", "PC", "Tom Reed"),
        ("DC Jane Smith was there", "DC", "Jane Smith"),
        ("Sgt. O'Neill retires", "Sgt", "O'Neill"),
        ("thanks @Sgt Tom Reed", "Sgt", "Tom Reed"),
        ("Chief Inspector Aisha Khan's cake", "Chief Inspector", "Aisha Khan"),
        ("Det Sgt Moss", "Det Sgt", "Moss"),
        ("PCSO Ella Wright", "PCSO", "Ella Wright"),
        ("on nights with PS Reed", "PS", "Reed"),
        ("PC 1234 Reed", "PC", "Reed"),
        ("T/Sgt Will Reed", "T/Sgt", "Will Reed"),
    ],
)
def test_a_rank_before_a_name(text: str, rank: str, name: str) -> None:
    (found,) = ranked_names(text)
    assert (found.rank, found.name) == (rank, name)


@pytest.mark.parametrize(
    "text",
    [
        "PC World", "DC Comics", "Washington, DC Friday", "PS Plus", "PS Sarah says hi", "DS Lite", "Sergeant Pepper", "Inspector Morse",
        "Inspector Gadget", "Inspector Clouseau", "Building Inspector Paul Green", "army Sergeant Tom Reed", "Major Tom",
        "Captain Tom Reed", "Constable Country", "my PC", "Sarge the dog", "PC Gamer", "",
    ],
)  # fmt: skip
def test_look_alikes_of_a_ranked_name(text: str) -> None:
    assert ranked_names(text) == []


@pytest.mark.parametrize(
    "text", ["police officer", "a response officer", "Custody Sergeant", "PCSO", "retired detective inspector", "old copper"]
)
def test_job_titles(text: str) -> None:
    assert names_rank(text)


@pytest.mark.parametrize(
    "text", ["copper pipe", "Bobby", "special needs", "chief constable of the biscuits", "inspector", "PC", "officer"]
)
def test_words_that_are_no_job_title_alone(text: str) -> None:
    assert names_rank(text) == ""


def test_short_titles_count_only_at_a_force() -> None:
    assert police_title("PC", at_force=True) == "PC"
    assert police_title("PC", at_force=False) == ""
    assert police_title("Detective Sergeant", at_force=False)
    assert police_title("", at_force=True) == ""
