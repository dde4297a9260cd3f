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


def test_a_bare_name_counts_once_another_record_tells_who_it_is() -> None:
    text = post("Ellie sang at Hillcrest Academy")
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
