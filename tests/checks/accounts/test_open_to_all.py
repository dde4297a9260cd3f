"""Whether strangers can comment on an account, write to it or tag it."""

from __future__ import annotations

import pytest

from checks.accounts.open_to_all import CHECK
from scanner.api import Account, AccountClass, Audience, Scene, Setting, SettingKind
from scanner.model import Band, Confidence, Finding
from scanner.testing import at, complaints, findings_of

SCENE = Scene(account=Account("instagram", handle="jo.bell"))
COMMENTS, MESSAGES, TAGS, PUBLIC = SettingKind.COMMENTS, SettingKind.MESSAGES, SettingKind.TAGS, SettingKind.PUBLIC_ACCOUNT


def setting(kind: SettingKind, value: str = "", on: bool | None = None) -> Setting:
    return Setting(at=at(f"/{kind.name}"), setting=kind, on=on, value=value, audience=Audience.PLATFORM_HELD)


def judge(*settings: Setting, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, settings, scene)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_ways_that_are_open_to_all_are_one_finding() -> None:
    (finding,) = judge(setting(COMMENTS, "Everyone"), setting(MESSAGES, "Everyone"), setting(TAGS, "Friends"))
    assert finding.summary == "Anyone can comment and write messages: Instagram account jo.bell."
    assert (finding.band, finding.confidence) == (Band.MEDIUM, Confidence.A)
    assert [item.pointer for item in finding.evidence] == ["/COMMENTS", "/MESSAGES"]
    assert "Comments > Allow comments from" in finding.fixes[0].where


def test_comments_of_everybody_on_a_private_account_are_those_of_followers() -> None:
    assert judge(setting(COMMENTS, "Everyone"), setting(PUBLIC, on=False)) == []
    assert len(judge(setting(COMMENTS, "Everyone"), setting(PUBLIC, on=True))) == 1


def test_messages_reach_a_private_account_all_the_same() -> None:
    assert len(judge(setting(MESSAGES, "Everyone"), setting(PUBLIC, on=False))) == 1


@pytest.mark.parametrize("value", ["Friends", "Your followers", "No one", "Off", "People You Follow", "", "3"])
def test_narrow_and_unknown_states_stay_silent(value: str) -> None:
    assert judge(setting(COMMENTS, value), setting(MESSAGES, value)) == []


def test_a_professional_account_is_meant_to_be_approached() -> None:
    scene = Scene(account=Account("linkedin", AccountClass.INDIVIDUAL_PROFESSIONAL))
    assert judge(setting(MESSAGES, "Everyone"), scene=scene) == []
