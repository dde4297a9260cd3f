"""Whether contacts that were copied to a platform, and an upload that is on, are found."""

from __future__ import annotations

import pytest

from checks.accounts.contact_upload import CHECK
from scanner.api import Account, AccountClass, AddressBookEntry, Audience, Record, Scene, Setting, SettingKind
from scanner.model import Band, Finding
from scanner.testing import at, clues_of, findings_of

SCENE = Scene(account=Account("facebook", handle="jo.bell"))
HELD = Audience.PLATFORM_HELD


def upload(on: bool | None) -> Setting:
    return Setting(at=at("/switch"), setting=SettingKind.CONTACT_UPLOAD, on=on, audience=HELD)


def entry(number: int = 0, *, own: bool = False) -> AddressBookEntry:
    return AddressBookEntry(at=at(f"/{number}"), name="Zo", phones=("07700 900188",), own=own, audience=HELD)


def judge(*records: Record, scene: Scene = SCENE) -> list[Finding]:
    return findings_of(CHECK, records, scene)


def test_an_upload_that_is_on_is_found() -> None:
    (finding,) = judge(upload(True))
    assert finding.band is Band.HIGH


def test_uploaded_contacts_are_found_without_a_switch() -> None:
    (finding,) = judge(entry(0), entry(1))
    assert finding.band is Band.MEDIUM
    assert "Zo" not in finding.summary + finding.evidence[0].what


def test_contacts_that_stayed_behind_when_the_upload_was_switched_off_are_found() -> None:
    (finding,) = judge(upload(False), entry())
    assert [item.pointer for item in finding.evidence] == ["/0"]


def test_thousands_of_contacts_give_few_clues() -> None:
    assert len(clues_of(CHECK, [entry(number) for number in range(5000)], SCENE)) == 20


@pytest.mark.parametrize("on", [False, None])
def test_an_upload_that_is_off_or_not_told_stays_silent(on: bool | None) -> None:
    assert judge(upload(on)) == []


def test_an_address_book_of_ones_own_is_no_upload() -> None:
    assert judge(entry(), scene=Scene(account=Account("google"))) == []
    assert judge(entry(own=True)) == []


def test_a_connection_who_shares_an_address_was_not_uploaded() -> None:
    shared = AddressBookEntry(at=at("row 1"), name="Zo", emails=("zo@example.com",), audience=HELD)
    linkedin = Scene(account=Account("linkedin", handle="joanne-bell"))
    assert judge(shared, scene=linkedin) == []
    assert len(judge(entry(1), scene=linkedin)) == 1


def test_an_official_account_is_none_of_the_officers() -> None:
    assert judge(upload(True), scene=Scene(account=Account("facebook", AccountClass.OFFICIAL_GROUP))) == []
