"""Whether an account states a role whose holders are at more risk when it is known."""

from __future__ import annotations

import pytest

from checks.colleagues.sensitive_role import CHECK
from scanner.api import Account, AccountClass, Field, Post, PostKind, ProfileField, Record, Scene
from scanner.model import Finding
from scanner.testing import at, findings_of


def employer(value: str, title: str, *, current: bool | None = None) -> ProfileField:
    return ProfileField(at=at(), field=Field.EMPLOYER, value=value, detail=title, current=current)


def bio(value: str) -> ProfileField:
    return ProfileField(at=at("/bio"), field=Field.BIO, value=value)


def post(text: str) -> Post:
    return Post(at=at(), kind=PostKind.POST, text=text)


def judge(*records: Record, scene: Scene = Scene()) -> list[Finding]:  # noqa: B008
    return findings_of(CHECK, records, scene)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (employer("Northmere Constabulary", "Covert Surveillance Officer"), "covert"),
        (employer("Metropolitan Police", "SCO19"), "firearms"),
        (employer("Kent Police", "DC, Dedicated Source Unit"), "informants"),
        (employer("National Crime Agency", "Undercover Officer"), "undercover"),
        (bio("Firearms officer, Northmere Constabulary"), "firearms"),
        (bio("Police surveillance officer, climber"), "surveillance"),
        (post("Two years as a surveillance officer and my car smells of chips"), "surveillance"),
        (post("Passed the AFO course, officially a firearms officer"), "firearms"),
    ],
)
def test_a_stated_role_is_found(record: Record, words: str) -> None:
    (finding,) = judge(record)
    assert words in finding.summary
    assert finding.impact == 5


def test_one_finding_a_role() -> None:
    (finding,) = judge(employer("Kent Police", "Firearms Officer"), bio("Firearms officer with Kent Police"))
    assert finding.evidence_total == 2


def test_a_role_left_behind_says_so() -> None:
    (finding,) = judge(employer("Kent Police", "Undercover Officer", current=False))
    assert "former" in finding.summary


@pytest.mark.parametrize(
    "record",
    [
        employer("Guardian Security", "Close Protection Officer"),
        employer("Northmere Council", "CCTV surveillance operator"),
        employer("Northmere Constabulary", "Response officer"),
        bio("UC Berkeley graduate, flies into SFO"),
        bio("Undercover Boss superfan"),
        post("Armed police outside the station, bit scary"),
        post("Undercover officers raided the flat opposite"),
        post("My firearms certificate came back for clay shooting"),
        post("My husband is a firearms officer and never sleeps"),
        post("Surveillance cameras have gone up on our street"),
        post("Watched a drama about an undercover officer, I was hooked"),
    ],
)
def test_what_only_looks_like_it_stays_silent(record: Record) -> None:
    assert judge(record) == []


def test_the_forces_own_account_is_not_a_persons() -> None:
    official = Scene(account=Account("x", AccountClass.OFFICIAL_CORPORATE))
    assert judge(post("I'm a firearms officer and this is my day"), scene=official) == []


@pytest.mark.parametrize("value", ["", "CHIS" * 3000, "UC", "\n\n|||", "covert\ufeff"])
def test_odd_values_are_survived(value: str) -> None:
    assert judge(employer(value, value), bio(value), post(value)) == []
