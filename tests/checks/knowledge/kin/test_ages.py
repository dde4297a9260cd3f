"""Ages, birthdays and births in running text."""

from datetime import date

import pytest

from checks.knowledge.kin.ages import age_cues, age_trigger, birth_date
from scanner.api import Pattern
from scanner.textsearch import TextSearch


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Happy 7th birthday to our girl", 7),
        ("Ellie turns 7 today", 7),
        ("our six-year-old Ellie", 6),
        ("Leo is 5 today!", 5),
        ("Dad to Ava (7)", 7),
        ("Leo, aged 4, won", 4),
        ("happy sixth birthday", 6),
        ("8yo Mia", 8),
        ("Leo is officially a teenager", 13),
        ("3 months old today", 0),
        ("born at 3am, 7lb 4oz", 0),
        ("happy birthday little one", None),
        ("can't believe she's 5!", 5),
    ],
)
def test_ages_are_read(text: str, age: int | None) -> None:
    cues = age_cues(text)
    assert [cue.age for cue in cues][:1] == [age]
    assert list(TextSearch([Pattern(age_trigger())]).matches([text]))


@pytest.mark.parametrize(
    "text",
    [
        "our 7 year old dog",
        "a 10 year old whisky",
        "turned 30",
        "Happy 40th birthday",
        "10 years in the job",
        "we won 3-1",
        "ran 5 miles today",
        "90 year old veteran",
        "12 year old boiler",
        "",
        "is in Year 5!",
    ],
)
def test_other_numbers_are_not_a_childs_age(text: str) -> None:
    assert not age_cues(text)


def test_a_date_of_birth_is_day_first_and_must_exist() -> None:
    assert birth_date("born 03/05/2017") == date(2017, 5, 3)
    assert birth_date("3rd of May 2017") == date(2017, 5, 3)
    assert birth_date("2017-05-03") == date(2017, 5, 3)
    assert birth_date("31/02/2017") is None
    assert birth_date("3 May") is None
    assert birth_date("") is None
