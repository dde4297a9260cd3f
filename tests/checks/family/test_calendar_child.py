"""A calendar entry that says where a child is and when."""

import pytest

from checks.family.calendar_child import CHECK
from checks.family.declared_relative import CHECK as DECLARED
from scanner.api import Audience, Band, Confidence, Field, Finding, Post, PostKind, ProfileField, Record, Scene
from scanner.testing import at, complaints, findings_of

SCENE = Scene(names=("Jo Bell",))


def entry(text: str, kind: PostKind = PostKind.EVENT, audience: Audience = Audience.ONLY_ME) -> Post:
    return Post(at=at(f"/{text}"), kind=kind, text=text, audience=audience)


def found(*records: Record) -> list[Finding]:
    return [f for f in findings_of([CHECK, DECLARED], records, SCENE) if f.check == CHECK.advisory.id]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    "text", ["Leo swimming lesson 4pm", "Mia drop off nursery", "Pick up Leo", "Ellie's playdate", "Leo Beavers 6pm\nbring £2"]
)
def test_what_only_children_do_is_possible_and_low_in_a_closed_calendar(text: str) -> None:
    (finding,) = found(entry(text))
    assert "possible" in finding.summary
    assert finding.confidence is Confidence.C
    assert finding.band is Band.LOW


def test_a_public_calendar_weighs_more() -> None:
    (finding,) = found(entry("Leo swimming lesson 4pm", audience=Audience.PUBLIC))
    assert finding.band is Band.MEDIUM


def test_a_school_is_told_without_a_name() -> None:
    (finding,) = found(entry("Parents evening St Oswald's Primary 5.40"))
    assert "St Oswald's Primary" in finding.summary


def test_what_anybody_does_counts_for_a_known_child_only() -> None:
    football = entry("Leo football 10am")
    assert found(football) == []
    (finding,) = found(football, ProfileField(at=at("/p"), field=Field.RELATIVE, value="Leo Bell", detail="Son"))
    assert "son" in finding.summary
    assert finding.confidence is Confidence.B


@pytest.mark.parametrize(
    "text",
    [
        "Dave football 7pm",
        "Jo dentist",
        "Sam's little one Mia nursery party",
        "Puppy class with Rolo, drop off 9am",
        "PCSO Emma school visit, St Mary's Primary sports day",
        "Drop off parcel",
        "Pick up dry cleaning",
        "",
        "\n\n",
        "x" * 500,
    ],
)
def test_adults_pets_and_errands_stay_silent(text: str) -> None:
    assert found(entry(text)) == []


def test_a_post_is_no_calendar() -> None:
    assert found(entry("Leo swimming lesson 4pm", PostKind.POST)) == []
