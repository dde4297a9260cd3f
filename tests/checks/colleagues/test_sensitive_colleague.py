"""Whether an account names a colleague on the authority's list, and what stays silent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.colleagues.sensitive_colleague import CHECK
from checks.colleagues.tagged_colleague import CHECK as TAGGED
from scanner.api import Account, AccountClass, Audience, Interaction, InteractionKind, Photo, Post, PostKind, Record, Scene
from scanner.model import Band, Confidence, Finding
from scanner.persons import load_persons
from scanner.testing import at, complaints, findings_of

LIST = "person_ref,given_names,surname,handles\nC-07,Imran,Saddiq,\nC-08,Wes,Lambert,instagram:wes.lam\n"


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    path = tmp_path / "sensitive.csv"
    path.write_text(LIST)
    index = load_persons(path, today=date(2026, 1, 1), names_only=True, colleagues=True).index
    return Scene(account=Account("facebook", handle="jo.bell"), colleagues=index)


def post(text: str, *tagged: str) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text, tagged=tagged, audience=Audience.PUBLIC)


def judge(scene: Scene, *records: Record) -> list[Finding]:
    return [one for one in findings_of([CHECK, TAGGED], records, scene) if one.check == CHECK.advisory.id]


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_name_alone_is_for_a_person_to_check(scene: Scene) -> None:
    (finding,) = judge(scene, post("Curry night", "Imran Saddiq"))
    assert (finding.band, finding.confidence) == (Band.MEDIUM, Confidence.C)
    assert finding.person_ref == "C-07"
    assert "Saddiq" not in str(finding)


def test_a_name_beside_a_rank_is_a_colleague_s(scene: Scene) -> None:
    (finding,) = judge(scene, post("Nights done with DC Imran Saddiq, best crewmate on the shift"))
    assert (finding.band, finding.confidence) == (Band.CRITICAL, Confidence.B)


def test_a_listed_handle_is_sure(scene: Scene) -> None:
    record = Interaction(at=at(), kind=InteractionKind.MENTIONED, name="", handle="instagram:wes.lam")
    (finding,) = judge(scene, record)
    assert finding.confidence is Confidence.A
    assert finding.band is Band.CRITICAL


def test_faces_that_the_platform_names_count_and_one_colleague_is_one_finding(scene: Scene) -> None:
    picture = Photo(at=at("/p"), people=("Imran Saddiq",))
    (finding,) = judge(scene, picture, post("Curry night", "Imran Saddiq"))
    assert finding.evidence_total == 2


def test_others_and_what_others_did_stay_silent(scene: Scene) -> None:
    inbound = Interaction(at=at(), kind=InteractionKind.TAGGED_BY, name="", handle="instagram:wes.lam")
    records = (
        post("Imran was brilliant", "Imran Sadler", "Imran", ""),
        post("Wes Lambourne Road again"),
        Photo(at=at()),
        inbound,
    )
    assert judge(scene, *records) == []


def test_without_a_list_and_on_an_official_account_nobody_is_looked_for(scene: Scene) -> None:
    assert judge(Scene(account=scene.account), post("Curry night", "Imran Saddiq")) == []
    official = Scene(account=Account("facebook", AccountClass.OFFICIAL_CORPORATE), colleagues=scene.colleagues)
    assert judge(official, post("Curry night", "Imran Saddiq")) == []
