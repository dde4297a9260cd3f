"""Whether accounts that are no longer used are found, by what their own exports tell."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from checks.accounts.dormant import CHECK
from scanner.api import (
    Account,
    AccountClass,
    Connection,
    Field,
    LinkKind,
    Login,
    MessageThread,
    Moment,
    Post,
    PostKind,
    ProfileField,
    Record,
    Scene,
)
from scanner.model import Band, Finding
from scanner.testing import at, findings_of, findings_over

SCENE = Scene(account=Account("x", handle="jo_bell"))
HANDLE = ProfileField(at=at("/handle"), field=Field.HANDLE, value="jo_bell")


def day(text: str) -> Moment:
    return Moment(datetime.fromisoformat(text).replace(tzinfo=UTC))


def post(when: str, source: str = "s1") -> Post:
    return Post(at=at(f"/{when}", source=source), kind=PostKind.POST, text="Parkrun done", when=day(when))


def login(when: str, source: str = "s1") -> Login:
    return Login(at=at("/login", source=source), ip="203.0.113.24", when=day(when))


def judge(*records: Record, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, [HANDLE, *records], scene)


def test_an_account_last_used_years_before_its_export_is_found() -> None:
    (finding,) = judge(post("2016-01-01"), post("2018-04-02"), login("2024-05-01"))
    assert finding.band is Band.MEDIUM
    assert [item.pointer for item in finding.evidence] == ["/2018-04-02"]
    assert "has not been used since 2 April 2018" in finding.summary


def test_what_others_do_keeps_no_account_alive() -> None:
    follower = Connection(at=at("/f"), link=LinkKind.FOLLOWER, name="somebody", when=day("2024-04-30"))
    assert len(judge(post("2018-04-02"), follower, login("2024-05-01"))) == 1


@pytest.mark.parametrize(
    "act",
    [
        post("2023-08-01"),
        Connection(at=at("/f"), link=LinkKind.FOLLOWING, name="somebody", when=day("2023-08-01")),
        MessageThread(at=at("/m"), people=("A",), sent=3, received=1, when=day("2015-01-01"), last=day("2023-08-01")),
    ],
)
def test_an_account_in_use_stays_silent(act: Record) -> None:
    assert judge(post("2018-04-02"), act, login("2024-05-01")) == []


def test_an_old_export_of_an_account_then_in_use_stays_silent() -> None:
    old = [HANDLE, post("2018-04-02"), login("2018-05-01")]
    new = [post("2024-05-01", source="s2")]
    other = Scene(account=Account("instagram", handle="jo"))
    assert findings_over(CHECK, [(old, SCENE), (new, other)]) == []


def test_an_export_without_posts_says_nothing_about_use() -> None:
    friend = Connection(at=at("/f"), link=LinkKind.FRIEND, name="A B", when=day("2016-01-01"))
    assert judge(friend, login("2024-05-01")) == []


def test_a_second_part_of_the_export_counts() -> None:
    second = [post("2024-04-01", source="s2")]
    nameless = Scene(account=Account("x"))
    assert findings_over(CHECK, [([HANDLE, post("2018-04-02"), login("2024-05-01")], SCENE), (second, nameless)]) == []


def test_an_official_page_is_not_the_officers_to_close() -> None:
    scene = Scene(account=Account("x", AccountClass.OFFICIAL_GROUP, handle="northmeretown"))
    assert judge(post("2018-04-02"), login("2024-05-01"), scene=scene) == []


def test_nothing_dated_says_nothing() -> None:
    assert judge(Post(at=at(), kind=PostKind.POST, text="x")) == []
