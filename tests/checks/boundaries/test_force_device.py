"""Whether a force's device among the sign-ins is found where its label proves it, and nowhere else."""

from __future__ import annotations

import pytest

from checks.boundaries.force_device import CHECK
from scanner.api import Account, AccountClass, Audience, Band, Confidence, Finding, LinkedApp, Login, Record, Scene
from scanner.testing import at, findings_of

NORTHMERE = Scene(force="Northmere Constabulary")


def login(device: str = "", *, action: str = "", place: str = "", ip: str = "") -> Login:
    return Login(at=at("/0"), device=device, action=action, place=place, ip=ip, audience=Audience.PLATFORM_HELD)


def findings(*records: Record, scene: Scene = NORTHMERE) -> list[Finding]:
    return findings_of(CHECK, records, scene)


@pytest.mark.parametrize(
    ("record", "confidence"),
    [
        (login("vpn-7.northmere.pnn.police.uk"), Confidence.A),
        (login("Northmere Constabulary laptop"), Confidence.A),
        (login(place="Police HQ guest Wi-Fi"), Confidence.A),
        (login("NC-LT-20417"), Confidence.B),
        (login("Windows 10, GMP-LAP10432, Edge"), Confidence.B),
        (login("Jo's work laptop"), Confidence.C),
        (LinkedApp(at=at(), name="Microsoft Intune Company Portal", active=True), Confidence.C),
    ],
)
def test_a_label_that_tells_of_work_is_found(record: Record, confidence: Confidence) -> None:
    (finding,) = findings(record)
    assert finding.confidence is confidence
    assert finding.band is Band.MEDIUM


def test_many_sign_ins_of_one_device_are_one_finding() -> None:
    records = [Login(at=at(f"/{number}"), device="NC-LT-20417") for number in range(5)]
    (finding,) = findings(*records)
    assert "5 times" in finding.summary


@pytest.mark.parametrize(
    "record",
    [
        login("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) [FBAN/FBIOS]", ip="198.51.100.7", place="Northmere"),
        login("SM-G991B"),
        login("DESKTOP-4F5G6H1"),
        login("LAPTOP-PC12345"),
        login("AB-LT-20417"),
        login("Police Scanner Radio app"),
        login("Network of friends"),
        LinkedApp(at=at(), name="Framework Laptop Forum", active=True),
        LinkedApp(at=at(), name="Microsoft Intune Company Portal", active=False),
    ],
)
def test_ordinary_devices_stay_silent(record: Record) -> None:
    assert findings(record) == []


def test_initials_of_a_force_that_is_not_known_prove_nothing() -> None:
    assert findings(login("NC-LT-20417"), scene=Scene()) == []


def test_a_police_account_may_be_used_on_a_work_device() -> None:
    police = Scene(force="Northmere Constabulary", account=Account("x", AccountClass.INDIVIDUAL_PROFESSIONAL))
    assert findings(login("NC-LT-20417"), scene=police) == []


@pytest.mark.parametrize("text", ["", "police" * 3000, "NC-LT-" * 2000, "\ud800police.uk", "-" * 9000])
def test_odd_labels_are_survived(text: str) -> None:
    assert len(findings(login(text))) <= 1
