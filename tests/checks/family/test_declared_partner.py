"""The partner that the profile states."""

from checks.family.declared_partner import CHECK
from scanner.api import Audience, Band, Field, Finding, ProfileField
from scanner.testing import at, complaints, findings_of


def stated(value: str, detail: str = "", *, current: bool | None = True, field: Field = Field.PARTNER) -> list[Finding]:
    record = ProfileField(at=at(), field=field, value=value, detail=detail, current=current, audience=Audience.PUBLIC)
    return findings_of(CHECK, [record])


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_named_partner_is_found_with_the_status() -> None:
    (finding,) = stated("Tom Bell", "Married since 2012-06-01")
    assert finding.band is Band.HIGH
    assert "Tom Bell" in finding.summary
    assert "2012-06-01" in finding.summary


def test_a_former_partner_is_said_to_be_former_and_weighs_less() -> None:
    (finding,) = stated("Dan Cole", "former", current=False)
    assert "former partner" in finding.summary
    assert finding.impact == 2


def test_a_status_without_a_name_is_low() -> None:
    (finding,) = stated("", "Married")
    assert finding.band is Band.LOW
    (same,) = stated("In a relationship")
    assert same.band is Band.LOW


def test_no_partner_is_no_finding() -> None:
    assert stated("Single") == []
    assert stated("", "Divorced") == []
    assert stated("", "") == []
    assert stated("Tom Bell", field=Field.EMPLOYER) == []
    assert stated("\n\t ") == []
