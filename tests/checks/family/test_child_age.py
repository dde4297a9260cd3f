"""A child named together with an age, a birthday or a date of birth."""

import pytest

from checks.family.child_age import CHECK
from scanner.api import Band, Confidence, Field, Finding, Post, PostKind, ProfileField, Scene
from scanner.testing import at, complaints, findings_of

SCENE = Scene(names=("Jo Bell",))


def found(text: str, kind: PostKind = PostKind.POST) -> list[Finding]:
    return findings_of(CHECK, [Post(at=at(), kind=kind, text=text)], SCENE)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    ("text", "child", "told"),
    [
        ("Happy 7th birthday to our gorgeous girl Ellie", "Ellie", "age 7"),
        ("My son Leo is 5 today!", "Leo", "age 5"),
        ("My 8yo daughter Mia won", "Mia", "age 8"),
        ("our nephew Zac turns 11 tomorrow", "Zac", "age 11"),
        ("Welcome to the world Leo Bell, born this morning, 7lb 4oz. We are so in love", "Leo Bell", "day of birth"),
        ("Our daughter Ellie was born on 3 May 2017", "Ellie", "date of birth"),
        ("happy birthday to my granddaughter Ava", "Ava", "birthday"),
    ],
)
def test_a_childs_age_is_found(text: str, child: str, told: str) -> None:
    (finding,) = found(text)
    assert child in finding.summary
    assert told in finding.summary
    assert finding.confidence is Confidence.B
    assert finding.band is Band.MEDIUM


def test_a_bio_gives_each_child_its_own_age() -> None:
    record = ProfileField(at=at(), field=Field.BIO, value="Mum to Ava (7) and Leo (4)")
    summaries = [finding.summary for finding in findings_of(CHECK, [record], SCENE)]
    assert [("Ava" in s, "age 7" in s, "age 4" in s) for s in summaries] == [(True, True, False), (False, False, True)]


def test_a_first_name_alone_is_possible_and_low() -> None:
    (finding,) = found("Happy 7th birthday Ellie")
    assert "possible" in finding.summary
    assert finding.confidence is Confidence.C
    assert finding.band is Band.LOW


@pytest.mark.parametrize(
    "text",
    [
        "Happy 30th birthday to my son Leo",
        "PD Rex turns 7 today",
        "My old neighbour's little girl Ella turned 5",
        "Congratulations to Tom and Jo on the birth of baby Leo 7lb 4oz",
        "my daughter Ellie loves our 7 year old dog",
        "Happy 5th birthday to Northmere parkrun",
        "Missing: Ella, aged 12, last seen in town",
        "Happy birthday to my wife Sarah, our daughter made the cake",
        "My son Leo scored 3 goals",
        "My wife and I have been married 7 years today",
        "",
    ],
)
def test_adults_animals_and_others_children_stay_silent(text: str) -> None:
    assert found(text) == []


def test_a_greeting_under_somebody_elses_post_stays_silent() -> None:
    assert found("Happy 7th birthday Ella!", PostKind.COMMENT) == []
