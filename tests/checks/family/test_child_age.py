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


@pytest.mark.parametrize(
    "text",
    [
        "Happy 7th birthday Ellie",
        "Tolu is 3!!! Party at the soft play",
        "how is albie 8?! i have coats older than him",
        "Inaya. 8. How dare you.",
        "Happy birthday Musa, 7 years of cuddles and chaos",
        "TEMI TURNS 9 TOMORROW AND I AM NOT READY",
        "Double digits are for wimps, Evie is only 6 and already runs this house",
    ],
)
def test_a_first_name_alone_is_possible_and_for_a_person_to_check(text: str) -> None:
    (finding,) = found(text)
    assert "possible" in finding.summary
    assert finding.confidence is Confidence.C
    assert finding.band is Band.LOW


@pytest.mark.parametrize(
    "text",
    [
        "Pub quiz champions, me and the lads. Osian lost a tooth the day before his 7th birthday. New sofa comes Tuesday",
        "Bless her, Temi woke us at five to tell us she's 3 now",
        "Tooth fairy been for Lottie, 8 and a half, going rate is £2 apparently",
        "Happy birthday Bram, 9 today, where has the time gone",
    ],
)
def test_what_is_seen_at_home_only_makes_a_possible_child_worth_a_look(text: str) -> None:
    (finding,) = found(text)
    assert "possible child at home" in finding.summary
    assert (finding.band, finding.confidence) == (Band.MEDIUM, Confidence.C)


@pytest.mark.parametrize(
    "text",
    [
        "Happy 4th birthday to our gorgeous Jaxon!",
        "10th birthday today for our Skye, pass the tissues",
        "To our miracle Macsen: 3 years, two surgeries. Happy birthday sunshine",
        "Can't believe I've been a mum 3 years, happy birthday my Skye x",
        "Happy birthday Evie, 7 years of chaos, love mum and dad",
        "Noah is 6 and has told the health visitor that mummy catches baddies",
    ],
)
def test_our_own_and_the_voice_of_a_parent_make_a_child_the_writers(text: str) -> None:
    (finding,) = [finding for finding in found(text) if finding.check == CHECK.advisory.id]
    assert "(child)" in finding.summary
    assert (finding.band, finding.confidence) == (Band.MEDIUM, Confidence.B)


@pytest.mark.parametrize(
    "text",
    [
        "Happy 60th to Mick, mum and dad were there",
        "Daddy Pig is 7 on Saturday, Teddy told me",
        "our dog Bram is 6 and still chews the stairs",
        "Happy birthday to Ann's little girl Lottie, 6 today, her mum is so proud",
        "I love mum's roast, Teddy 4, me 0",
    ],
)
def test_no_parent_speaks_here(text: str) -> None:
    assert [finding for finding in found(text) if finding.band is not Band.LOW] == []


def test_a_second_post_about_the_same_first_name_weighs_more() -> None:
    posts = [
        Post(at=at("/0"), kind=PostKind.POST, text="Happy 7th birthday Ellie"),
        Post(at=at("/1"), kind=PostKind.POST, text="Ellie turns 8 tomorrow and I am not ready"),
    ]
    (finding,) = findings_of(CHECK, posts, SCENE)
    assert finding.band is Band.MEDIUM
    assert finding.confidence is Confidence.C


def test_a_comment_counts_where_it_speaks_of_the_writer_and_to_nobody() -> None:
    (finding,) = found("zayn is 11!!! party at the soft play, pray for me", PostKind.COMMENT)
    assert finding.confidence is Confidence.C
    assert found("Zayn is 11!!! You must be so proud, makes me feel old", PostKind.COMMENT) == []


def test_a_bare_name_counts_once_another_record_tells_of_a_possible_child() -> None:
    told = Post(at=at("/1"), kind=PostKind.POST, text="Ella is 7 today, where has the time gone")
    bare = Post(at=at("/2"), kind=PostKind.COMMENT, text="Ella is 7 today!")
    elsewhere = Post(at=at("/3"), kind=PostKind.POST, text="Congrats to Ella and the new baby girl, Agnes, 7lb 4oz, gorgeous")
    (finding,) = findings_of(CHECK, [told, bare, elsewhere], SCENE)
    assert finding.evidence_total == 2


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
        "Max is 4 today, he got a steak and his own candle",
        "Happy 5th birthday to my favourite rescue mutt Luna",
        "Our old cat Mabel turned 15 today, still hates me",
        "Harry Potter was 20 years old last week",
        "Jack 5 today, me 4, rematch Friday",
        "The Rovers 3, City 1, Emma is unbearable",
        "Prince George is 11 today and I feel ancient",
        "My goddaughter Mia is 8 today",
        "Mia from over the road is 6 today and has a drum kit",
        "Lovely letter from Mia, 10, who wants to be a police officer",
        "Flowers left at the scene in memory of Mia, 9",
        "My colleague Sam's little one Mia turns 5 tomorrow",
        "",
    ],
)
def test_adults_animals_and_others_children_stay_silent(text: str) -> None:
    assert found(text) == []


def test_a_greeting_under_somebody_elses_post_stays_silent() -> None:
    assert found("Happy 7th birthday Ella!", PostKind.COMMENT) == []
