"""Whether services that still have access to an account are found."""

from __future__ import annotations

import pytest

from checks.accounts.third_party_apps import CHECK
from scanner.api import Account, LinkedApp, Scene
from scanner.model import Band, Finding
from scanner.testing import at, findings_of

SCENE = Scene(account=Account("x", handle="jo_bell"))


def app(name: str, active: bool | None = True, handle: str = "", pointer: str = "/0") -> LinkedApp:
    return LinkedApp(at=at(pointer), name=name, active=active, handle=handle)


def judge(*apps: LinkedApp) -> list[Finding]:
    return findings_of(CHECK, apps, SCENE)


def test_services_with_access_are_one_finding_an_account() -> None:
    (finding,) = judge(app("Quizly"), app("Buffer", pointer="/1"))
    assert finding.summary == "2 other services have access to the X account jo_bell: “Buffer”, “Quizly”."
    assert finding.band is Band.MEDIUM
    assert finding.evidence_total == 2


def test_a_long_list_is_cut_in_the_sentence_and_whole_in_the_evidence() -> None:
    (finding,) = judge(*(app(f"App {number}", pointer=f"/{number}") for number in range(9)))
    assert "and 4 more" in finding.summary
    assert finding.evidence_total == 9


@pytest.mark.parametrize("gone", [app("Quizly", active=False), app("Quizly", active=None), app("spotify", handle="spotify:jo")])
def test_removed_unknown_and_own_accounts_stay_silent(gone: LinkedApp) -> None:
    assert judge(gone) == []
