"""Relatives that the profile lists."""

from checks.family.declared_relative import CHECK
from scanner.api import Audience, Band, Confidence, Field, Finding, ProfileField
from scanner.testing import at, complaints, findings_of


def listed(name: str, detail: str, field: Field = Field.RELATIVE, audience: Audience = Audience.PUBLIC) -> list[Finding]:
    return findings_of(CHECK, [ProfileField(at=at("/profile_v2/0"), field=field, value=name, detail=detail, audience=audience)])


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_child_weighs_more_than_another_relative() -> None:
    (child,), (brother,) = listed("Ellie Bell", "Daughter"), listed("Dan Bell", "Brother")
    assert child.impact == 5
    assert child.band is Band.CRITICAL
    assert brother.impact == 4
    assert brother.confidence is Confidence.A
    assert "Ellie Bell" in child.summary
    assert "daughter" in child.summary
    assert child.evidence[0].pointer == "/profile_v2/0"


def test_a_narrow_audience_lowers_the_band() -> None:
    (private,) = listed("Ellie Bell", "Daughter", audience=Audience.ONLY_ME)
    assert private.band.rank < Band.HIGH.rank


def test_an_unknown_relation_is_said_as_such() -> None:
    (finding,) = listed("Ellie Bell", "")
    assert "relative" in finding.summary


def test_the_same_relative_listed_twice_is_one_finding() -> None:
    records = [
        ProfileField(at=at(f"/{n}"), field=Field.RELATIVE, value=name, detail="Son")
        for n, name in enumerate(("Leo Bell", "Leo Bell"))
    ]
    (finding,) = findings_of(CHECK, records)
    assert finding.evidence_total == 2


def test_pets_other_fields_and_odd_input_stay_silent() -> None:
    assert listed("Rex", "Pet (gender neutral)") == []
    assert listed("Dave", "", Field.NAME) == []
    assert listed("   ", "Sister") == []
    assert listed("", "") == []
    assert listed("‹U+202E›", "???")  # an unreadable name is still an entry
