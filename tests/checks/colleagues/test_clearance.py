"""Whether an account states a clearance or a vetting level, and what only looks like one."""

from __future__ import annotations

import pytest

from checks.colleagues.clearance import CHECK
from scanner.api import Account, AccountClass, Audience, Field, Post, PostKind, ProfileField, Record, Scene
from scanner.model import Band, Confidence, Finding
from scanner.testing import at, complaints, findings_of

LINKEDIN = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL))


def judge(*records: Record, scene: Scene = LINKEDIN) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def skill(text: str, pointer: str = "row 1") -> ProfileField:
    return ProfileField(at=at(pointer, "Skills.csv"), field=Field.BIO, value=text, detail="name", audience=Audience.PUBLIC)


def post(text: str) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("SC Cleared", "Security Check"),
        ("DV clearance", "Developed Vetting"),
        ("Current SC and a clean licence", "Security Check"),
        ("Police analyst | NPPV Level 3 | cyclist", "Non-Police Personnel Vetting"),
        ("CTC cleared", "Counter-Terrorist Check"),
        ("Developed Vetting (DV)", "Developed Vetting"),
        ("Management Vetting", "Management Vetting"),
    ],
)
def test_a_level_in_a_profile_is_found(text: str, level: str) -> None:
    (finding,) = judge(skill(text))
    assert level in finding.summary
    assert finding.band is Band.CRITICAL
    assert finding.confidence is Confidence.B


@pytest.mark.parametrize(
    "text",
    [
        "NPPV 3 done, police vetting complete, start on Monday",
        "Finally SC cleared, only took eight months",
        "Looking for work, holding current DV",
        "proud holder of DV clearance since 2015",
        "my CTC clearance came through today",
    ],
)
def test_a_level_in_a_post_is_found(text: str) -> None:
    assert len(judge(post(text))) == 1


def test_one_level_told_twice_is_one_finding() -> None:
    (finding,) = judge(skill("SC cleared"), skill("Holder of SC clearance", "row 2"))
    assert finding.evidence_total == 2


@pytest.mark.parametrize(
    "text",
    [
        "SC Bastia away, what a trip",
        "SC Braga cleared the ball off the line twice",
        "Won the DV lottery, off to the States",
        "Passed a current DV suspect to custody, four hours of paperwork",
        "CTC Theatre has the panto again",
        "Charleston, SC is lovely in spring",
        "End of season clearance, everything must go",
        "SC clearance required, apply now",
        "Does anyone know how long SC clearance takes?",
        "My husband is DV cleared and never tells me a thing",
        "He failed his SC clearance",
        "Cleared customs at Calais, DV tapes and all",
        "Vetting night for the choir committee",
        "",
        "SC " * 300,
    ],
)
def test_look_alikes_and_other_people_stay_silent(text: str) -> None:
    assert judge(post(text)) == []


def test_an_official_account_states_nobodys_clearance() -> None:
    scene = Scene(account=Account("linkedin", AccountClass.OFFICIAL_CORPORATE))
    assert judge(skill("SC cleared"), scene=scene) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vetting renewed for another ten years, they did ask about my brother though",
        "police vetting came through this morning",
        "passed my vetting!",
    ],
)
def test_vetting_without_a_level_is_found(text: str) -> None:
    (finding,) = judge(post(text))
    assert "police vetting" in finding.summary


@pytest.mark.parametrize(
    "text",
    [
        "vetting complete, we can adopt Biscuit the rescue dog",
        "My sister passed her vetting",
        "still waiting for my vetting",
        "Tenant vetting done",
    ],
)
def test_other_vetting_stays_silent(text: str) -> None:
    assert judge(post(text)) == []
