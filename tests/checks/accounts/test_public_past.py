"""Whether a public period in the past is found."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from checks.accounts.public_past import CHECK
from scanner.api import Account, AccountClass, Moment, Scene, Setting, SettingKind
from scanner.model import Band, Finding
from scanner.testing import at, findings_of

SCENE = Scene(account=Account("instagram", handle="jo_runs"))


def change(on: bool | None, when: str = "") -> Setting:
    moment = Moment(datetime.fromisoformat(when).replace(tzinfo=UTC)) if when else None
    return Setting(at=at(f"/{when or 'now'}"), setting=SettingKind.PUBLIC_ACCOUNT, on=on, when=moment)


def judge(*changes: Setting, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, changes, scene)


def test_a_period_between_two_changes_is_found() -> None:
    (finding,) = judge(change(True, "2019-06-01"), change(False, "2021-02-03"), change(False))
    assert finding.summary.endswith("in the past: from 1 June 2019 until 3 February 2021.")
    assert [item.pointer for item in finding.evidence] == ["/2019-06-01", "/2021-02-03"]
    assert finding.band in (Band.LOW, Band.MEDIUM)


def test_locking_it_at_first_tells_that_it_was_open_before() -> None:
    (finding,) = judge(change(False, "2023-02-03"))
    assert finding.summary.endswith("until 3 February 2023.")


def test_two_periods_are_one_finding() -> None:
    (finding,) = judge(
        change(False, "2018-01-01"), change(True, "2019-06-01"), change(False, "2021-02-03"), change(False, "2021-02-04")
    )
    assert finding.evidence_total == 3


@pytest.mark.parametrize(
    "changes",
    [
        [change(False)],
        [change(True)],
        [change(False, "2018-01-01"), change(True, "2020-01-01")],
        [change(None, "2020-01-01")],
        [change(None, "2020-01-01"), change(False)],
        [],
    ],
)
def test_never_open_still_open_and_unknown_stay_silent(changes: list[Setting]) -> None:
    assert judge(*changes) == []


def test_an_official_account_is_meant_to_be_open() -> None:
    scene = Scene(account=Account("x", AccountClass.OFFICIAL_CORPORATE))
    assert judge(change(True, "2019-06-01"), change(False, "2021-02-03"), scene=scene) == []
