"""Whether signs of somebody else's copyright are found on a police page."""

from __future__ import annotations

import pytest

from checks.content.copyright_notice import CHECK
from scanner.api import Account, AccountClass, Finding, Photo, Post, PostKind, Record, Scene
from scanner.testing import at, findings_of


def found(*records: Record, on: AccountClass = AccountClass.OFFICIAL_CORPORATE) -> list[Finding]:
    """The findings on an account of this class whose holder is called so."""
    return findings_of(CHECK, records, Scene(names=("Joanne Bell",), account=Account("facebook", on), platform="facebook"))


def photo(artist: str) -> Photo:
    """A photo whose metadata name its maker."""
    return Photo(at=at("iptc By-line"), artist=artist)


def post(text: str, pictured: bool | None = True) -> Post:
    """A post with a picture."""
    return Post(at=at(), kind=PostKind.POST, text=text, pictured=pictured)


def test_the_name_of_an_agency_is_found() -> None:
    (finding,) = found(photo("Getty Images"))
    assert finding.confidence == "B"
    assert len(found(post("Picture: Shutterstock"))) == 1


def test_somebody_elses_name_is_to_be_looked_at() -> None:
    (finding,) = found(photo("Priya Nowak"))
    assert finding.confidence == "C"
    assert "Nowak" not in repr(finding)


@pytest.mark.parametrize("artist", ["", "Joanne Bell", "Canon EOS", "Northmere Police", "Picasa", "unknown"])
def test_own_names_cameras_and_the_force_stay_silent(artist: str) -> None:
    assert found(photo(artist)) == []


@pytest.mark.parametrize("text", ["Photo by kind permission of Priya Nowak ©", "Licensed from Alamy", "A lovely photo"])
def test_a_licence_or_no_notice_stays_silent(text: str) -> None:
    assert found(post(text)) == []


def test_text_without_a_picture_and_private_accounts_stay_silent() -> None:
    assert found(post("© Reuters", pictured=False)) == []
    assert found(photo("Getty Images"), on=AccountClass.INDIVIDUAL_PERSONAL) == []


def test_odd_makers_are_survived() -> None:
    assert len(found(photo("\u202e\x00 🙂"), photo("x" * 10_000))) == 1
