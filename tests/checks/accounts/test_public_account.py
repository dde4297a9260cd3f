"""Whether a personal account that is open to everybody is found, and how much that says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from checks.accounts.public_account import CHECK
from scanner.api import Account, AccountClass, Field, Moment, ProfileField, Record, Scene, Setting, SettingKind
from scanner.model import Band, Finding
from scanner.testing import at, findings_of, findings_over

INSTAGRAM = Scene(subject=("Joanne Bell",), account=Account("instagram", handle="jo_runs"))
LINKEDIN = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL, handle="joanne-bell"))


def public(on: bool | None, when: str = "", value: str = "", pointer: str = "/p") -> Setting:
    moment = Moment(datetime.fromisoformat(when).replace(tzinfo=UTC)) if when else None
    return Setting(at=at(pointer), setting=SettingKind.PUBLIC_ACCOUNT, on=on, value=value, when=moment)


def name(value: str, source: str = "s1") -> ProfileField:
    return ProfileField(at=at("/name", source=source), field=Field.NAME, value=value)


def judge(*records: Record, scene: Scene = INSTAGRAM) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def test_an_open_account_under_the_own_name_is_found() -> None:
    (finding,) = judge(public(True), name("Joanne Bell"))
    assert finding.band is Band.HIGH
    assert "shows the person's own name" in finding.summary
    assert finding.fixes[0].where.startswith("Instagram:")


def test_an_open_account_beside_a_professional_one_is_found() -> None:
    card = name("Joanne Bell", source="s2")
    (finding,) = findings_over(CHECK, [([public(True), name("Jo")], INSTAGRAM), ([card], LINKEDIN)])
    assert finding.band is Band.CRITICAL
    assert "LinkedIn account joanne-bell shows the job" in finding.summary


def test_an_open_account_that_leads_to_nobody_is_only_worth_knowing() -> None:
    (finding,) = judge(public(True), name("Night Owl"))
    assert finding.band is Band.LOW


@pytest.mark.parametrize("value", ["Everyone", "Public", "Öffentlich", "Pawb"])
def test_the_state_may_stand_in_words(value: str) -> None:
    assert len(judge(public(None, value=value), name("Joanne Bell"))) == 1


def test_the_last_change_counts() -> None:
    assert judge(public(True, "2020-01-01"), public(False, "2021-01-01")) == []
    assert len(judge(public(False, "2020-01-01"), public(True, "2021-01-01"), name("Joanne Bell"))) == 1


def test_the_state_at_the_time_of_the_export_outranks_old_changes() -> None:
    assert judge(public(True, "2021-01-01"), public(False), name("Joanne Bell")) == []


@pytest.mark.parametrize("setting", [public(False), public(None), public(None, value="Followers"), public(None, value="¿?")])
def test_locked_and_unknown_states_stay_silent(setting: Setting) -> None:
    assert judge(setting, name("Joanne Bell")) == []


@pytest.mark.parametrize("kind", [kind for kind in AccountClass if kind is not AccountClass.INDIVIDUAL_PERSONAL])
def test_official_and_professional_accounts_are_meant_to_be_public(kind: AccountClass) -> None:
    scene = Scene(account=Account("x", kind, handle="northmerepolice"))
    assert judge(public(True), name("Joanne Bell"), scene=scene) == []


def test_two_statements_that_disagree_say_nothing() -> None:
    assert judge(public(True), public(False, pointer="/q"), name("Joanne Bell")) == []


def test_a_file_of_no_known_platform_stays_silent() -> None:
    assert judge(public(True), scene=Scene(account=Account(""))) == []
