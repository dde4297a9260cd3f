"""School, club and uniform words."""

import pytest

from checks.knowledge.kin.schools import names_a_place, parental, school_cues, school_trigger
from scanner.api import Pattern
from scanner.textsearch import TextSearch


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("She starts at St Mary's Primary tomorrow", "St Mary's Primary"),
        ("Proud of him at Hillcrest Academy!", "Hillcrest Academy"),
        ("off to Oak Tree C of E Primary School", "Oak Tree C of E Primary School"),
        ("Ysgol Gynradd Llanfair put on a show", "Ysgol Gynradd Llanfair"),
        ("enrolled at 1st Oakfield Brownies", "1st Oakfield Brownies"),
        ("trains with Riverside Gymnastics Club", "Riverside Gymnastics Club"),
        ("playing for Northmere Under-9s", "Northmere Under-9s"),
        ("ballet at Northmere School of Dance", "Northmere School of Dance"),
        ("goes to St. Peter's now", "St. Peter's"),
        ("Our Lady of Lourdes RC Primary School", "Our Lady of Lourdes RC Primary School"),
    ],
)
def test_named_places_are_found_and_said_in_full(text: str, place: str) -> None:
    found = [cue.label for cue in school_cues(text) if names_a_place(cue.label)]
    assert place in found
    assert list(TextSearch([Pattern(school_trigger())]).matches([text]))


@pytest.mark.parametrize(
    "text",
    [
        "starting Year 3",
        "in reception class",
        "her new uniform",
        "parents' evening tonight",
        "the nativity",
        "first day at big school",
        "Y4 already",
        "loves school.",
        "swimming lessons",
        "playing for the u9s",
        "dropped at Brownies",
    ],
)
def test_general_words_are_cues_that_name_no_place(text: str) -> None:
    cues = school_cues(text)
    assert cues
    assert not any(names_a_place(cue.label) for cue in cues)


@pytest.mark.parametrize(
    "text",
    [
        "old school tunes",
        "wedding reception in town",
        "school of hard knocks",
        "a 5 year anniversary",
        "passed my driving school test",
        "police training school",
        "rainbows over the moor",
        "plant nursery trip",
        "",
        "my old school friends",
        "Year 2000 bug",
    ],
)
def test_look_alikes_are_none(text: str) -> None:
    assert not school_cues(text)


def test_a_sentence_before_a_school_is_not_part_of_its_name() -> None:
    assert [cue.label for cue in school_cues("Well done Leo. Hillcrest Academy won")] == ["Hillcrest Academy"]


def test_parents_sound_like_parents() -> None:
    assert parental("so proud, where has the time gone")
    assert parental("Dropped Ellie at Brownies")
    assert not parental("Visited the assembly with the neighbourhood team")
