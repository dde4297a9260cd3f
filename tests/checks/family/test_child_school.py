"""A child named together with a school, a club or a uniform word."""

import pytest

from checks.family.child_school import CHECK
from checks.family.declared_relative import CHECK as DECLARED
from scanner.api import Band, Confidence, Field, Finding, Fragment, PageText, Post, PostKind, ProfileField, Record, Scene
from scanner.testing import at, complaints, findings_of

SCENE = Scene(names=("Jo Bell",))


def post(text: str, kind: PostKind = PostKind.POST, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=kind, text=text)


def found(*records: Record) -> list[Finding]:
    return findings_of(CHECK, records, SCENE)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_child_at_a_named_school_is_high() -> None:
    (finding,) = found(post("Our daughter Ellie had her first day at Hillcrest Academy"))
    assert finding.band is Band.HIGH
    assert finding.confidence is Confidence.B
    assert "Ellie" in finding.summary
    assert "Hillcrest Academy" in finding.summary


def test_a_school_word_that_names_no_place_weighs_less() -> None:
    (finding,) = found(post("my son Leo in his new school uniform"))
    assert finding.impact == 4


def test_a_first_name_in_a_parents_tone_is_possible_only() -> None:
    (finding,) = found(post("First day in Year 3 for Leo, where has the time gone"))
    assert finding.confidence is Confidence.C
    assert "possible" in finding.summary
    assert finding.band.rank <= Band.MEDIUM.rank


@pytest.mark.parametrize(
    "text",
    [
        "Zayn got star of the week at St Wystan's Primary",
        "so chuffed femi got into kirkmoor academy first choice!!! 🎉",
        "MILLTHORPE PRIMARY CLOSED FOR SNOW, JAXON THRILLED, ME LESS SO",
        "Harvest festival at Sacred Heart RC Primary, Albie carried the marrow like it was the FA cup",
        "St Aidan's rang, Ottie has bumped her head again",
        "Sent Zuberi into Kirkmoor Academy in odd shoes",
        "Alfie has nits. If your kids are at Saltby High, check",
        "Cracking pint last night with the lads. It's Caoimhe's turn to bring the Ysgol Bro Fedw class teddy home. Coffee now",
    ],
)
def test_a_named_school_and_a_schoolchilds_day_need_no_parents_tone(text: str) -> None:
    (finding,) = found(post(text))
    assert finding.confidence is Confidence.C
    assert "possible" in finding.summary
    assert finding.band is Band.MEDIUM


@pytest.mark.parametrize(
    "text",
    [
        "Our youngest starts at St Wystan's Primary tomorrow and I can't stop crying",
        "My lad's school Orrandale Juniors has shut because the boiler's gone again",
        "Both mine are at Hillcrest Academy and the parking is a disgrace",
        "Twins' first week at Hillcrest Academy and nobody has bitten anyone",
    ],
)
def test_a_school_is_told_where_the_child_is_not_named(text: str) -> None:
    (finding,) = found(post(text))
    assert "not named" in finding.summary
    assert finding.band is Band.MEDIUM


@pytest.mark.parametrize(
    "text",
    [
        "Her youngest starts at St Wystan's Primary tomorrow",
        "Good luck to Sam's twins, first week at Hillcrest Academy",
        "Our girls beat Hillcrest Academy 3-1, what a squad",
        "My eldest brother taught at Hillcrest Academy",
        "My son loves the park by Hillcrest Academy",
    ],
)
def test_a_school_without_an_own_child_stays_silent(text: str) -> None:
    assert found(post(text)) == []


def test_a_post_in_a_group_is_the_holders_own_and_a_comment_where_it_speaks_to_nobody() -> None:
    text = "Femi got his attendance badge from Hillcrest Academy"
    assert found(post(text, PostKind.GROUP_POST))
    assert found(post("Our " + text, PostKind.COMMENT))
    assert found(post("Aw congratulations! " + text + ", you must be proud", PostKind.COMMENT)) == []


def test_a_bare_name_counts_once_another_record_tells_who_it_is() -> None:
    text = post("Ellie at Hillcrest Academy")
    assert found(text) == []
    profile = ProfileField(at=at("/p"), field=Field.RELATIVE, value="Ellie Bell", detail="Daughter")
    (school,) = [f for f in findings_of([CHECK, DECLARED], [text, profile], SCENE) if f.check == "family.child-school"]
    assert school.confidence is Confidence.B
    assert "daughter" in school.summary


def test_several_posts_about_one_child_are_one_finding() -> None:
    (finding,) = found(
        post("Our daughter Ellie loves Hillcrest Academy", pointer="/1"), post("my daughter Ellie at Brownies", pointer="/2")
    )
    assert finding.evidence_total == 2


@pytest.mark.parametrize(
    "text",
    [
        "Sam's daughter Ella started school at Hillcrest Academy",
        "Great to visit the pupils at St Mary's Primary today with Ella",
        "Missing 12-year-old Ella Smith, last seen near Hillcrest Academy",
        "Our under-9s won! Goals from Jake and Alfie",
        "Good luck to our Year 6 leavers at Oakfield Primary from PC Smith",
        "My wife Sarah teaches at Hillcrest Academy",
        "So proud of my brother Dave passing out of training school",
        "My daughter Ellie loves the beach",
        "Voting at Hillcrest Academy this morning, Ruth on the door",
        "Philippa got a job at Hillcrest Academy, so proud of her",
        "Riley in my class at Hillcrest Academy asked if I was born in the war",
        "Assembly at Hillcrest Academy: Riley asked if I have ever met Batman",
        "Freya from Hillcrest Academy won the regional spelling bee, says the Gazette",
        "Esme at number 9 starts at Hillcrest Academy on Monday",
        "I went to Hillcrest Academy with Hannah and Dorota",
        "Sam's eldest Mia has got into Hillcrest Academy",
        "First day of puppy school at Oakfield Academy for Rolo, expelled by lunchtime 🐶",
        "Class of 98 at Hillcrest Academy, Karen still owes me a fiver",
        "My goddaughter Mia got star of the week at Hillcrest Academy",
        "Old school tunes with my son Leo",
        "“my son Leo was turned away by Hillcrest Academy” says the post going round",
        "",
        "school school school",
    ],
)
def test_others_children_and_figures_of_speech_stay_silent(text: str) -> None:
    assert found(post(text)) == []


def test_a_comment_under_somebody_elses_post_needs_more_than_a_first_name() -> None:
    assert found(post("So proud of Ella, first day at big school!", PostKind.COMMENT)) == []


def test_words_of_unknown_origin_are_only_possible() -> None:
    fragment = Fragment(at=at(), label="text", text="our daughter Ellie loves Hillcrest Academy")
    (finding,) = found(fragment)
    assert finding.confidence is Confidence.C


def test_a_page_counts_only_beside_the_own_name() -> None:
    assert found(PageText(at=at(), text="Ella Smith, daughter of Ann Smith, of Hillcrest Academy, came third")) == []
    (finding,) = found(PageText(at=at(), text="Ellie Bell, daughter of Jo Bell, of Hillcrest Academy, came third"))
    assert finding.confidence is Confidence.C


@pytest.mark.parametrize(
    "text",
    [
        "Dropped the little man off at Little Acorns nursery, he ran in without looking back",
        "Picked the kids up from St Bede's soaked through",
        "Walked the bairns to Dunmuir Primary in horizontal sleet",
        "Parents evening at Kingsmead Academy, apparently ours talks too much",
        "Watching the lad play for Westbury Colts U11s, frozen",
        "Our son is in the under 12s at Bedwas RFC, more mud than boy",
        "dropped the twins at Busy Bees and sat in the car park",
    ],
)
def test_an_unnamed_own_child_at_a_named_place(text: str) -> None:
    (finding,) = findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)])
    assert "who is not named" in finding.summary


@pytest.mark.parametrize(
    "text",
    [
        "School visit to St Mary's, thanks to Ava and Leo for showing us round",
        "Coaching the U12s at Ponty Colts, two wins on the bounce",
        "Under 14s trials at Rangers JFC next Wednesday, boots and shinnies",
        "Jumble sale at Woodfield Infants Saturday 10am",
        "The garden nursery at Holme Lane has half price pansies",
        "Monday nursery prices are silly",
    ],
)
def test_places_of_children_that_are_nobodys_here(text: str) -> None:
    assert findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text=text)]) == []
