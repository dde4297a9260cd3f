"""Whether people in pictures are looked up in the register of consents."""

from __future__ import annotations

import pytest

from checks.content.shown_without_consent import CHECK
from scanner.api import Account, AccountClass, Finding, Post, PostKind, Publishing, Scene
from scanner.testing import at, findings_of


def shown(text: str, *refs: str, pictured: bool | None = True) -> Post:
    """A post with a picture."""
    return Post(at=at(), kind=PostKind.POST, text=text, pictured=pictured, refs=refs or ("77", "fair.jpg"))


def found(*records: Post, on: AccountClass = AccountClass.OFFICIAL_GROUP, consents: tuple[str, ...] = ()) -> list[Finding]:
    """The findings with a register of these posts."""
    register = Publishing(consents=frozenset(consents))
    return findings_of(CHECK, records, Scene(account=Account("facebook", on), publishing=register))


@pytest.mark.parametrize(
    "text",
    [
        "Pictured L-R: PCSO Amy Holt, Jean Wright and Bob Cole at the coffee morning",
        "Winners of our road safety quiz, Sam and Holly, with their prizes",
        "Meet PCSO Jo Bell, new to the Eastbrook team",
        "From left, Cllr Ann Dove, Inspector Ray Ling, and shop owner Mr Patel",
        "Two girls holding a poster about bike locks",
        "PCSO Lee with the Year 6 pupils after their talk",
    ],
)
def test_people_in_a_caption_without_a_row_are_found(text: str) -> None:
    (finding,) = found(shown(text))
    assert finding.band == "low"
    assert finding.confidence == "C"


def test_a_row_for_the_post_or_its_file_closes_it() -> None:
    text = "Meet PCSO Jo Bell, new to the Eastbrook team"
    assert found(shown(text), consents=("fair.jpg",)) == []
    assert found(shown(text, "https://social.example/@npt/77"), consents=("77",)) == []
    assert len(found(shown(text), consents=("78",))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Lovely sunrise from the patrol car this morning",
        "Come and meet your local team at the library on Tuesday at 10",
        "Pictured is the sort of lock we recommend",
        "Meet the newest recruit, PD Rex",
        "Left to right, look before you cross",
        "Do you know the man pictured with the red bag? We want to identify him",
        "Picture shows the damage to the bus shelter",
        "",
    ],
)
def test_things_animals_invitations_and_appeals_stay_silent(text: str) -> None:
    assert found(shown(text)) == []


def test_without_a_picture_a_number_or_a_police_page_nothing_is_said() -> None:
    text = "Meet PCSO Jo Bell, new to the Eastbrook team"
    assert found(shown(text, pictured=False)) == []
    assert found(shown(text, pictured=None)) == []
    assert found(Post(at=at(), kind=PostKind.POST, text=text, pictured=True)) == []
    assert found(shown(text), on=AccountClass.INDIVIDUAL_PERSONAL) == []
    assert CHECK.needs_consents
