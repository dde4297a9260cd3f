"""Whether a second step at the sign-in that is stated to be off is found."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from checks.accounts.second_factor import CHECK
from scanner.api import Account, AccountClass, Audience, Confidence, Moment, Scene, Setting, SettingKind
from scanner.model import Band, Finding
from scanner.testing import at, findings_of

SCENE = Scene(account=Account("discord", handle="nightjar"))


def factor(on: bool | None, when: str = "", value: str = "") -> Setting:
    moment = Moment(datetime.fromisoformat(when).replace(tzinfo=UTC)) if when else None
    held = Audience.PLATFORM_HELD
    return Setting(at=at(f"/{when}"), setting=SettingKind.SECOND_FACTOR, on=on, value=value, when=moment, audience=held)


def judge(*settings: Setting, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, settings, scene)


def test_off_is_found() -> None:
    (finding,) = judge(factor(False))
    assert finding.band is Band.HIGH
    assert finding.confidence is Confidence.A
    assert finding.fixes[0].where.startswith("Discord: User settings")


def test_switched_off_last_is_found() -> None:
    (finding,) = judge(factor(True, "2020-01-01"), factor(False, "2024-01-01"))
    assert [item.when for item in finding.evidence] == ["2024-01-01T00:00:00Z"]


def test_an_official_account_needs_it_too() -> None:
    assert len(judge(factor(False), scene=Scene(account=Account("x", AccountClass.OFFICIAL_CORPORATE)))) == 1


@pytest.mark.parametrize(
    "settings",
    [
        [],
        [factor(True)],
        [factor(True, value="Two-factor: on")],
        [factor(None, value="SMS")],
        [factor(False, "2020-01-01"), factor(True, "2024-01-01")],
        [factor(False, "2020-01-01"), factor(True)],
    ],
)
def test_on_and_not_told_stay_silent(settings: list[Setting]) -> None:
    assert judge(*settings) == []
