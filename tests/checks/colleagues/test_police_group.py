"""Whether the name of a group shows who its members work for."""

from __future__ import annotations

import pytest

from checks.colleagues.police_group import CHECK
from scanner.api import Account, AccountClass, Confidence, Membership, Scene
from scanner.model import Finding
from scanner.testing import at, findings_of

SCENE = Scene(names=("Joanne Bell",), force="Northmere Constabulary", account=Account("strava"))


def judge(*groups: str, role: str = "member", scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, [Membership(at=at(f"/{n}"), group=group, role=role) for n, group in enumerate(groups)], scene)


@pytest.mark.parametrize("group", ["Northmere Police Running Club", "Northmere Constabulary golf", "Kent Police B Shift chat"])
def test_a_group_named_after_the_force(group: str) -> None:
    [finding] = judge(group)
    assert finding.confidence is Confidence.B


@pytest.mark.parametrize(
    "group", ["B Relief nights", "Response banter", "CID drinks", "Ex coppers of the north", "Custody sergeants"]
)
def test_a_group_named_after_a_team(group: str) -> None:
    [finding] = judge(group)
    assert finding.confidence is Confidence.C


@pytest.mark.parametrize(
    "group",
    [
        "Police Federation Members Chat",
        "The Police (band) fan club",
        "Northmere Police news and appeals",
        "Northmere residents against crime",
        "Northern Soul Nights",
        "Red Watch banter",
        "Cops and robbers escape room",
        "Comic relief nights",
        "A Team rewatch",
        "24 Hours in Police Custody chat",
        "",
    ],
)
def test_what_only_looks_like_it_stays_silent(group: str) -> None:
    assert judge(group) == []


def test_a_follower_is_no_member() -> None:
    assert judge("Northmere Police Running Club", role="follower") == []


def test_an_official_account_may_belong() -> None:
    scene = Scene(force="Northmere Constabulary", account=Account("strava", AccountClass.OFFICIAL_GROUP))
    assert judge("Northmere Police Running Club", scene=scene) == []


def test_groups_make_one_finding() -> None:
    [finding] = judge("Northmere Police Running Club", "B Relief nights")
    assert "2 groups" in finding.summary
