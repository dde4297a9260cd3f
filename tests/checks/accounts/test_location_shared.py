"""Whether accounts that show strangers where their holder moves are found."""

from __future__ import annotations

import pytest

from checks.accounts.location_shared import CHECK
from scanner.api import Account, AccountClass, Audience, Scene, Setting, SettingKind
from scanner.model import Band, Finding
from scanner.testing import at, findings_of

SCENE = Scene(account=Account("strava", handle="123"))
ACTIVITIES, SHARED = SettingKind.ACTIVITY_VISIBILITY, SettingKind.LOCATION_SHARING


def judge(kind: SettingKind, value: str = "", on: bool | None = None, scene: Scene = SCENE) -> list[Finding]:
    setting = Setting(at=at(), setting=kind, on=on, value=value, audience=Audience.PLATFORM_HELD)
    return findings_of(CHECK, [setting], scene)


@pytest.mark.parametrize("value", ["Everyone", "activityMapVisibility: PUBLIC", "Öffentlich"])
def test_activities_for_everyone_are_found(value: str) -> None:
    (finding,) = judge(ACTIVITIES, value)
    assert finding.band is Band.HIGH
    assert finding.fixes[0].where.startswith("Strava:")


def test_a_heat_map_that_is_fed_is_found() -> None:
    (finding,) = judge(SHARED, "Include in heat map: true", on=True)
    assert finding.band is Band.MEDIUM


@pytest.mark.parametrize(
    ("kind", "value", "on"),
    [
        (ACTIVITIES, "Followers", None),
        (ACTIVITIES, "Only me", None),
        (ACTIVITIES, "¿?", True),
        (SHARED, "Flyby: Nobody", False),
        (SHARED, "", None),
        (SHARED, "Friends", None),
    ],
)
def test_narrow_and_unknown_states_stay_silent(kind: SettingKind, value: str, on: bool | None) -> None:
    assert judge(kind, value, on) == []


def test_an_official_account_is_not_somebodys_movements() -> None:
    assert judge(ACTIVITIES, "Everyone", scene=Scene(account=Account("strava", AccountClass.OFFICIAL_GROUP))) == []
