"""Whether edits that readers cannot see are found, and edits that they can see are not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from checks.content.silent_edit import CHECK
from scanner.api import Account, AccountClass, Finding, Moment, Post, PostKind, Scene
from scanner.testing import at, findings_of

POSTED = datetime(2026, 3, 1, 9, tzinfo=UTC)


def post(text: str, minutes: float | None = 90, member: str = "outbox.json", **more: object) -> Post:
    """A post of 9 o'clock, last edited so many minutes later."""
    edited = None if minutes is None else Moment(POSTED + timedelta(minutes=minutes))
    fields = {"at": at("/0", member), "when": Moment(POSTED), "edited": edited, "refs": ("77",)} | more
    return Post(kind=PostKind.POST, text=text, **fields)  # type: ignore[arg-type]


def version(text: str, minutes: float, number: str = "55") -> Post:
    """What Facebook's list of edits says a post read after an edit."""
    moment = Moment(POSTED + timedelta(minutes=minutes))
    where = at(f"/{minutes}", "posts/edits_you_made_to_posts.json")
    return post(text, at=where, when=moment, edited=moment, refs=(number,))


def found(*records: Post, platform: str = "mastodon", on: AccountClass = AccountClass.OFFICIAL_GROUP) -> list[Finding]:
    """The findings over a page's export."""
    return findings_of(CHECK, records, Scene(account=Account(platform, on), platform=platform))


def test_an_edit_that_nobody_can_see_is_found() -> None:
    (finding,) = found(post("Mill Street is closed until 4pm"))
    assert finding.summary.startswith("One post of an official page was edited later")
    assert finding.band == "low"
    assert "last edited 2026-03-01 10:30" in finding.evidence[0].what


@pytest.mark.parametrize(
    "text",
    [
        "EDIT: the road is Mill Street, not Hill Street",
        "Mill Street is closed (updated 14:30)",
        "UPDATE 14:30 - Mill Street is open",
        "Correction: it was Tuesday",
        "Alan has now been located, thank you",
        "Alan Prior, 71. *Now found safe and well*",
        "Mill Street closed until ~~4pm~~ 6pm",
        "An earlier version of this post originally said 4pm",
    ],
)
def test_a_correction_that_can_be_seen_is_right(text: str) -> None:
    assert found(post(text)) == []


def test_words_of_change_about_something_else_are_no_note() -> None:
    assert len(found(post("Keep your phone updated and your bike locked"))) == 1


def test_slips_and_posts_that_were_never_edited_stay_silent() -> None:
    assert found(post("Mill Street is closed", 3)) == []
    assert found(post("Mill Street is closed", None)) == []
    assert found(post("Mill Street is closed", when=None)) == []


def test_private_and_professional_accounts_are_not_looked_at() -> None:
    assert found(post("Mill Street is closed"), on=AccountClass.INDIVIDUAL_PERSONAL) == []
    assert found(post("Mill Street is closed"), on=AccountClass.INDIVIDUAL_PROFESSIONAL) == []


def test_facebooks_list_of_edits_is_tied_to_the_post_as_it_stands() -> None:
    standing = post("Closed until 6pm", None, "posts/your_posts_1.json", refs=())
    (finding,) = found(version("Closed until 6pm", 120), standing, platform="facebook")
    assert finding.confidence == "B"
    assert len(finding.evidence) == 2
    assert found(version("Closed until 6pm", 2), standing, platform="facebook") == []


def test_versions_of_one_number_are_one_post_and_an_unknown_beginning_is_no_finding() -> None:
    (finding,) = found(version("Closed til 4", 10), version("Closed til 6", 90), platform="facebook")
    assert finding.summary.startswith("One post")
    assert found(version("Closed til 4", 10), platform="facebook") == []
    assert found(version("Closed til 4", 10), version("Update: closed til 6", 90), platform="facebook") == []


def test_facebooks_moment_of_any_change_is_a_weaker_sign() -> None:
    (finding,) = found(post("Beat surgery on Tuesday", 300, "posts/your_posts_1.json"), platform="facebook")
    assert finding.confidence == "C"
    assert any("a picture" in note for note in finding.notes)
