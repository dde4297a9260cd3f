"""Whether an account of two people shows police work, and which names only look like two people's."""

from __future__ import annotations

import pytest

from checks.colleagues.employer_force import CHECK as FORCE
from checks.family.shared_account import CHECK
from scanner.api import Account, AccountClass, Audience, Field, ProfileField, Record, Scene
from scanner.model import Band, Confidence, Finding
from scanner.testing import at, complaints, findings_over

SCENE = Scene(names=("Joanne Bell",), account=Account("facebook", handle="jo.and.mark"), platform="facebook")
JOB = ProfileField(
    at=at("/job"), field=Field.EMPLOYER, value="Northmere Constabulary", detail="Police Constable", audience=Audience.PUBLIC
)


def name(text: str, field: Field = Field.NAME) -> ProfileField:
    return ProfileField(at=at("/name"), field=field, value=text, audience=Audience.PUBLIC)


def judge(*records: Record, scene: Scene = SCENE) -> list[Finding]:
    return [finding for finding in findings_over([FORCE, CHECK], [(records, scene)]) if finding.check == CHECK.advisory.id]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    "text", ["Jo & Mark Bell", "Joanne and Mark", "Jo Bell + Mark Bell", "The Bell Family", "Bell household"]
)
def test_a_shared_account_with_the_job_is_found(text: str) -> None:
    (finding,) = judge(name(text), JOB)
    assert "Facebook account jo.and.mark" in finding.summary
    assert text not in str(finding)
    assert (finding.band, finding.confidence) == (Band.MEDIUM, Confidence.B)
    assert [item.pointer for item in finding.evidence] == ["/name", "/job"]


def test_a_shared_account_without_the_job_is_nobodys_business() -> None:
    assert judge(name("Jo & Mark Bell")) == []


@pytest.mark.parametrize(
    "text", ["Joanne Bell", "Rock & Roll", "Marks and Spencer", "The Osbourne Family", "Anne-Marie Bell", "Jo and Jo", "&", ""]
)
def test_other_names_stay_silent(text: str) -> None:
    assert judge(name(text), JOB) == []


def test_another_account_s_work_is_not_this_one_s() -> None:
    other = Scene(names=("Joanne Bell",), account=Account("linkedin"), platform="linkedin")
    job = ProfileField(at=at("/job", source="s2"), field=Field.EMPLOYER, value="Northmere Constabulary", detail="Constable")
    findings = findings_over([FORCE, CHECK], [([name("Jo & Mark Bell")], SCENE), ([job], other)])
    assert [finding for finding in findings if finding.check == CHECK.advisory.id] == []


def test_a_professional_account_is_not_the_family_s() -> None:
    scene = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL))
    assert judge(name("Jo & Mark Bell"), JOB, scene=scene) == []
