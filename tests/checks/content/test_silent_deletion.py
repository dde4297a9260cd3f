"""Whether deleted posts without a note are found."""

from __future__ import annotations

from checks.content.silent_deletion import CHECK
from scanner.api import Account, AccountClass, Audience, Finding, Post, PostKind, Scene
from scanner.testing import at, findings_of


def deleted(text: str = "Something") -> Post:
    """A post from the list of deleted ones."""
    return Post(at=at("/0", "data/deleted-tweets.js"), kind=PostKind.POST, text=text, audience=Audience.PLATFORM_HELD)


def said(text: str, member: str = "data/tweets.js") -> Post:
    """A post that still stands."""
    return Post(at=at("/1", member), kind=PostKind.POST, text=text)


def found(*records: Post, on: AccountClass = AccountClass.OFFICIAL_CORPORATE) -> list[Finding]:
    """The findings over an export of X."""
    return findings_of(CHECK, records, Scene(account=Account("x", on), platform="x"))


def test_a_post_deleted_without_a_word_is_found() -> None:
    (finding,) = found(deleted(), said("Lock your sheds"))
    assert finding.summary.startswith("One post")
    assert finding.band == "low"


def test_a_note_of_a_correction_closes_it() -> None:
    assert found(deleted(), said("Correction: our earlier post had the wrong road")) == []


def test_pages_that_deleted_nothing_and_other_accounts_stay_silent() -> None:
    assert found(said("I deleted the app")) == []
    assert found(said("x", "deleted scenes/tweets.js")) == []
    assert found(deleted(), on=AccountClass.INDIVIDUAL_PERSONAL) == []


def test_an_empty_deleted_post_is_survived() -> None:
    assert len(found(deleted(""))) == 1
