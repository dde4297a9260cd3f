"""Whether a list of friends that strangers can read is found."""

from __future__ import annotations

import pytest

from checks.accounts.friends_visible import CHECK
from scanner.api import Account, AccountClass, Audience, Scene, Setting, SettingKind
from scanner.model import Band, Finding
from scanner.testing import at, findings_of

SCENE = Scene(account=Account("facebook", handle="jo.bell"))


def judge(value: str, on: bool | None = None, scene: Scene = SCENE) -> list[Finding]:
    setting = Setting(at=at(), setting=SettingKind.FRIENDS_VISIBLE, on=on, value=value, audience=Audience.PLATFORM_HELD)
    return findings_of(CHECK, [setting], scene)


@pytest.mark.parametrize("value", ["Public", "Everyone", "EVERYONE", "Öffentlich", "Tout le monde", "Público", "Cyhoeddus"])
def test_a_public_list_is_found(value: str) -> None:
    (finding,) = judge(value)
    assert finding.band is Band.HIGH
    assert finding.audience is Audience.PUBLIC
    assert "friends list? > Only me" in finding.fixes[0].where


def test_friends_of_friends_are_strangers_too() -> None:
    (finding,) = judge("friends_of_friends")
    assert finding.audience is Audience.FRIENDS_OF_FRIENDS


@pytest.mark.parametrize("value", ["Friends", "Only me", "Nur ich", "Freunde", "Custom", "¿?", ""])
def test_narrower_and_unknown_audiences_stay_silent(value: str) -> None:
    assert judge(value) == []


def test_a_list_that_is_switched_off_stays_silent() -> None:
    assert judge("no", on=False) == []


def test_an_official_page_is_meant_to_be_seen() -> None:
    assert judge("Public", scene=Scene(account=Account("facebook", AccountClass.OFFICIAL_CORPORATE))) == []
