"""Whether deletions are looked up in the page's log."""

from __future__ import annotations

from checks.content.unlogged_deletion import CHECK
from scanner.api import Account, AccountClass, Finding, Logged, Post, PostKind, Publishing, Scene
from scanner.testing import at, findings_of

LOG = {
    "101": Logged(None, "Offensive comment in the thread"),
    "102": Logged(None, ""),
    "103": Logged(None, "Inspector did not like it"),
}


def deleted(*refs: str, member: str = "data/deleted-tweets.js") -> Post:
    """A deleted post with these numbers."""
    return Post(at=at(f"/{refs}", member), kind=PostKind.POST, text="Something", refs=refs)


def found(*records: Post, on: AccountClass = AccountClass.OFFICIAL_CORPORATE) -> list[Finding]:
    """The findings with the log."""
    account = Account("x", on)
    return findings_of(CHECK, records, Scene(account=account, platform="x", publishing=Publishing(deletions=LOG)))


def test_a_reason_of_the_handbook_closes_it() -> None:
    assert found(deleted("101")) == []
    assert found(deleted("https://x.com/northmere/status/101")) == []


def test_no_row_no_reason_and_another_reason_are_found_apart() -> None:
    found_all = found(deleted("999"), deleted("998"), deleted("102"), deleted("103"))
    said = sorted(finding.summary for finding in found_all)
    assert len(said) == 3
    assert any(summary.startswith("2 deleted posts") and "in no row of the log" in summary for summary in said)
    assert any("without a reason" in summary for summary in said)
    assert any("none of the handbook" in summary for summary in said)
    assert all("Inspector" not in str(finding) for finding in found_all)


def test_posts_that_stand_other_accounts_and_posts_without_a_number_stay_silent() -> None:
    assert found(deleted("999", member="data/tweets.js")) == []
    assert found(deleted("999"), on=AccountClass.INDIVIDUAL_PERSONAL) == []
    assert found(deleted()) == []


def test_posts_without_a_number_are_counted_beside_a_finding() -> None:
    (finding,) = found(deleted("999"), deleted())
    assert any("1." in note for note in finding.notes)


def test_it_needs_a_log() -> None:
    assert CHECK.needs_deletions
    assert findings_of(CHECK, [deleted("999")], Scene(account=Account("x", AccountClass.OFFICIAL_GROUP), platform="x")) == []
