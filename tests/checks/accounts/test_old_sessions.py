"""Whether devices that are still signed in, and have not been seen for a year, are found."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from checks.accounts.old_sessions import CHECK
from scanner.api import Account, Login, Moment, Post, PostKind, Record, Scene
from scanner.model import Band, Finding
from scanner.testing import at, findings_of

SCENE = Scene(account=Account("facebook", handle="jo.bell"))
AGENT = "Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/70.0 Safari/537.36"


def day(text: str) -> Moment:
    return Moment(datetime.fromisoformat(text).replace(tzinfo=UTC))


def session(when: str, active: bool | None = True, device: str = AGENT) -> Login:
    return Login(at=at(f"/{when}"), when=day(when) if when else None, device=device, active=active)


def judge(*records: Record, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def test_an_open_session_of_years_ago_is_found() -> None:
    (finding,) = judge(session("2019-03-01"), session("2024-05-01"))
    assert finding.band is Band.HIGH
    assert [item.pointer for item in finding.evidence] == ["/2019-03-01"]
    assert "Windows computer, Chrome, since 1 March 2019" in finding.summary


def test_the_export_tells_how_long_ago_it_is_and_not_the_clock() -> None:
    assert judge(session("2019-03-01"), session("2019-10-01")) == []
    assert len(judge(session("2019-03-01"), Post(at=at(), kind=PostKind.POST, text="x", when=day("2021-01-01")))) == 1


@pytest.mark.parametrize(
    "login", [session("2019-03-01", active=None), session("2019-03-01", active=False), session("", active=True)]
)
def test_closed_sessions_and_those_of_unknown_state_or_date_stay_silent(login: Login) -> None:
    assert judge(login, session("2024-05-01")) == []


def test_a_telephone_that_was_set_up_long_ago_is_no_old_session() -> None:
    assert judge(session("2019-03-01"), session("2024-05-01"), scene=Scene(account=Account("google"))) == []
