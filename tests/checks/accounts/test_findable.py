"""Whether accounts that a number, an address or a search engine leads to are found."""

from __future__ import annotations

import pytest

from checks.accounts.findable import CHECK
from scanner.api import Account, AccountClass, Audience, Scene, Setting, SettingKind
from scanner.model import Band, Finding
from scanner.testing import at, findings_of

SCENE = Scene(account=Account("facebook", handle="jo.bell"))
PHONE, EMAIL, ENGINES = SettingKind.FOUND_BY_PHONE, SettingKind.FOUND_BY_EMAIL, SettingKind.SEARCH_ENGINES


def setting(kind: SettingKind, value: str = "", on: bool | None = None) -> Setting:
    return Setting(at=at(f"/{kind.name}"), setting=kind, on=on, value=value, audience=Audience.PLATFORM_HELD)


def judge(*settings: Setting, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, settings, scene)


def test_an_account_that_everyone_finds_by_number_and_address_is_found_once() -> None:
    (finding,) = judge(setting(PHONE, "Everyone"), setting(EMAIL, "Everyone"))
    assert finding.band is Band.HIGH
    assert finding.evidence_total == 2
    assert "telephone number and by the e-mail address" in finding.summary


def test_a_switch_that_is_on_is_found() -> None:
    assert len(judge(setting(PHONE, on=True), scene=Scene(account=Account("tiktok")))) == 1


def test_a_search_engine_alone_weighs_less() -> None:
    (finding,) = judge(setting(ENGINES, "Yes", on=True))
    assert finding.band is Band.MEDIUM


def test_only_what_is_open_is_evidence() -> None:
    (finding,) = judge(setting(PHONE, "Everyone"), setting(EMAIL, "Friends"))
    assert [item.pointer for item in finding.evidence] == ["/FOUND_BY_PHONE"]


@pytest.mark.parametrize(
    "found", [setting(PHONE, "Friends"), setting(EMAIL, "Only me"), setting(PHONE), setting(ENGINES, "No", on=False)]
)
def test_narrow_and_unknown_states_stay_silent(found: Setting) -> None:
    assert judge(found) == []


def test_a_professional_account_is_meant_to_be_found() -> None:
    scene = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL))
    assert judge(setting(EMAIL, "Everyone"), scene=scene) == []
