"""Whether sign-ins are pointed out that fit nothing else, and ordinary life is not."""

from __future__ import annotations

import pytest

from checks.accounts.unknown_sign_in import CHECK
from scanner.api import Account, Confidence, Login, Scene
from scanner.model import Band, Finding
from scanner.testing import at, findings_of

SCENE = Scene(account=Account("facebook", handle="jo.bell"))
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) [FBAN/FBIOS;FBAV/450]"
WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/115.0"
HOME = "Northmere, England, United Kingdom"


def logins(*seen: tuple[str, str, str]) -> list[Finding]:
    records = [Login(at=at(f"/{number}"), device=device, place=place, ip=ip) for number, (device, place, ip) in enumerate(seen)]
    return findings_of(CHECK, records, SCENE)


USUAL = ((PHONE, HOME, "203.0.113.24"),) * 10


def test_a_new_machine_in_a_new_country_is_pointed_out_for_a_person_to_look_at() -> None:
    (finding,) = logins(*USUAL, (WINDOWS, "Porto, Portugal", "198.51.100.7"))
    assert finding.confidence is Confidence.C
    assert finding.band is Band.MEDIUM
    assert "you may not know (Windows computer, Firefox, Portugal)" in finding.summary
    assert [item.pointer for item in finding.evidence] == ["/10"]


def test_networks_stand_in_where_no_place_is_told() -> None:
    (finding,) = logins(*((PHONE, "", "203.0.113.24"),) * 10, (WINDOWS, "", "198.51.100.7"))
    assert finding.evidence_total == 1


@pytest.mark.parametrize(
    "seen",
    [
        (PHONE, "Palma, Spain", "198.51.100.7"),
        (WINDOWS, HOME, "203.0.113.9"),
        (WINDOWS, "", ""),
        ("", "Porto, Portugal", "198.51.100.7"),
        (PHONE.replace("[FBAN/FBIOS;FBAV/450]", "Safari/604"), "Palma, Spain", "198.51.100.7"),
    ],
    ids=["a holiday", "a new computer at home", "no place", "no device", "the telephone's browser on a holiday"],
)
def test_ordinary_life_stays_silent(seen: tuple[str, str, str]) -> None:
    assert logins(*USUAL, seen) == []


def test_with_few_sign_ins_nothing_is_unusual() -> None:
    assert logins(*USUAL[:3], (WINDOWS, "Porto, Portugal", "198.51.100.7")) == []


def test_a_traveller_has_no_usual_place() -> None:
    abroad = [(device, country, "") for device, country in zip([WINDOWS, "Macintosh", "X11; Linux"] * 2, "ABCDEF", strict=True)]
    assert logins(*USUAL, *abroad) == []


@pytest.mark.parametrize("text", ["", "\x00", "Mozilla/" * 5000, "(" * 3000])
def test_odd_values_are_survived(text: str) -> None:
    assert logins(*USUAL, (text, text, text)) == []
