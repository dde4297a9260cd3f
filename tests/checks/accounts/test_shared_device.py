"""Whether a sign-in on somebody else's device, or on one of many people, is found, and one's own stays silent."""

from __future__ import annotations

import pytest

from checks.accounts.shared_device import CHECK
from scanner.api import Account, Login, Scene
from scanner.model import Band, Finding
from scanner.testing import at, complaints, findings_of

SCENE = Scene(names=("Joanne Bell",), account=Account("facebook", handle="jo.bell"))


def judge(*devices: str, scene: Scene = SCENE, active: bool | None = None) -> list[Finding]:
    return findings_of(CHECK, [Login(at=at(f"/{n}"), device=device, active=active) for n, device in enumerate(devices)], scene)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


@pytest.mark.parametrize(
    "device",
    [
        "Dave's iPhone",
        "Priya’s MacBook Pro",
        "Chris' iPad",
        "James's Galaxy S21",
        "Family iPad",
        "library PC 4",
        "Kids Kindle Tablet",
    ],
)
def test_a_device_of_others_is_found(device: str) -> None:
    (finding,) = judge(device)
    assert device in finding.summary
    assert finding.band is Band.LOW


def test_devices_of_one_account_make_one_finding() -> None:
    (finding,) = judge("Dave's iPhone", "Family iPad", "Dave's iPhone")
    assert "2 devices" in finding.summary
    assert len(finding.evidence) == 3


@pytest.mark.parametrize(
    "device",
    [
        "Joanne's iPhone",
        "Jo's iPad",
        "Bell's laptop",
        "iPhone 12",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15",
        "Samsung Family Hub refrigerator",
        "McDonald's",
        "",
        "'s iPhone",
        "x" * 10_000 + "'s iPhone",
    ],
)
def test_own_and_nameless_devices_stay_silent(device: str) -> None:
    assert judge(device) == []


def test_a_device_that_was_signed_out_and_an_owner_when_nobody_is_known_stay_silent() -> None:
    assert judge("Dave's iPhone", active=False) == []
    assert judge("Dave's iPhone", scene=Scene(account=Account("facebook"))) == []
