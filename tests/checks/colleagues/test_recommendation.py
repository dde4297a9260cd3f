"""Whether recommendations and endorsements tell of covert work, and which words mean something else."""

from __future__ import annotations

import pytest

from checks.colleagues.recommendation import CHECK
from scanner.api import Account, AccountClass, Audience, Interaction, InteractionKind, Post, PostKind, Record, Scene
from scanner.model import Band, Finding
from scanner.testing import at, complaints, findings_of

LINKEDIN = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL))
MADE, RECEIVED = InteractionKind.ENDORSED, InteractionKind.ENDORSED_BY


def judge(*records: Record, scene: Scene = LINKEDIN) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def written(text: str, *about: str, kind: PostKind = PostKind.REVIEW) -> Post:
    return Post(at=at("row 1", "Recommendations_Given.csv"), kind=kind, text=text, tagged=about or ("Imran Saddiq",))


def endorsed(skill: str, kind: InteractionKind = MADE, pointer: str = "row 1") -> Interaction:
    where = at(pointer, "Endorsement_Given_Info.csv")
    return Interaction(at=where, kind=kind, name="Imran Saddiq", about=skill, audience=Audience.PUBLIC)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Imran ran our directed surveillance for two years and never lost a target", "surveillance"),
        ("He taught the whole team covert entry and tracking devices on vehicles", "covert equipment"),
        ("Best source handler I have worked with, her CHIS trusted her", "informants"),
        ("Led the arrests in Operation Venbrook against the drugs line", "Operation Venbrook"),
        ("Fantastic undercover officer, calm under pressure", "undercover"),
    ],
)
def test_a_recommendation_that_tells_of_covert_work_is_found(text: str, words: str) -> None:
    findings = judge(written(text))
    assert any(words in finding.summary for finding in findings)
    assert {finding.band for finding in findings} == {Band.MEDIUM}


def test_endorsements_in_both_directions_are_one_finding() -> None:
    (finding,) = judge(endorsed("Covert Surveillance"), endorsed("Covert surveillance", RECEIVED, "row 2"))
    assert finding.evidence_total == 2
    assert "Endorsements made and endorsements received" in finding.summary
    assert finding.band is Band.HIGH


@pytest.mark.parametrize(
    "text",
    [
        "A dependable colleague who keeps people at the centre of her decisions",
        "As Operations Manager he cut our costs and moved the warehouse",
        "She sourced new suppliers and intercepted problems before they grew",
        "Brilliant on social media surveys and tracking deliveries",
        "Raised thousands for Operation Smile and for our police cadets",
        "",
    ],
)
def test_ordinary_praise_stays_silent(text: str) -> None:
    assert judge(written(text)) == []


def test_a_review_of_a_place_and_a_plain_post_are_no_recommendation() -> None:
    text = "The covert cameras and the mobile surveillance team were in the car park again"
    review = Post(at=at(), kind=PostKind.REVIEW, text=text)
    assert judge(review, written(text, kind=PostKind.POST)) == []


@pytest.mark.parametrize("skill", ["Leadership", "Microsoft Excel", "Operations Management", "Data Interception Surveys", ""])
def test_ordinary_skills_stay_silent(skill: str) -> None:
    assert judge(endorsed(skill)) == []


def test_another_kind_of_interaction_is_no_endorsement() -> None:
    assert judge(endorsed("Covert surveillance", InteractionKind.REACTED)) == []
