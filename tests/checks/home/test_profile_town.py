"""The town in a profile."""

import pytest

from checks.home.profile_town import CHECK
from scanner.api import Audience, Band, Field, Finding, Post, PostKind, ProfileField
from scanner.testing import at, complaints, findings_of


def town(
    value: str, audience: Audience = Audience.PUBLIC, current: bool | None = None, field: Field = Field.TOWN
) -> ProfileField:
    return ProfileField(at=at(f"/{value}"), field=field, value=value, audience=audience, current=current)


def found(*fields: ProfileField) -> list[Finding]:
    return findings_of(CHECK, fields)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_stated_town_is_named_and_weighs_little() -> None:
    (finding,) = found(town("Northmere, England"))
    assert "Northmere" in finding.summary
    assert finding.band.rank <= Band.MEDIUM.rank
    assert finding.home_claim is None


def test_one_town_in_two_profiles_is_one_finding() -> None:
    (finding,) = found(town("Northmere"), town("northmere, England"))
    assert finding.evidence_total == 2


@pytest.mark.parametrize(
    "field",
    [
        town("Northmere", audience=Audience.PLATFORM_HELD),
        town("Northmere", current=False),
        town("Northmere", field=Field.HOMETOWN),
        town("   "),
        town(""),
    ],
)
def test_what_is_no_statement_of_a_present_town_stays_silent(field: ProfileField) -> None:
    assert found(field) == []


def test_a_town_in_a_post_is_no_profile() -> None:
    assert findings_of(CHECK, [Post(at=at(), kind=PostKind.POST, text="I live in Northmere")]) == []


def test_the_time_zone_is_told_beside_a_town_and_is_nothing_by_itself() -> None:
    zone = ProfileField(at=at("/zone"), field=Field.TIME_ZONE, value="London", audience=Audience.PLATFORM_HELD)
    (finding,) = found(town("Northmere"), zone)
    assert finding.notes == ["The clock of an account is set to the time zone London."]
    assert finding.evidence_total == 1
    assert found(zone) == []
