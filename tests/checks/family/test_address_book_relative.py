"""Relatives whom the address book marks as such."""

import pytest

from checks.family.address_book_relative import CHECK
from scanner.api import AddressBookEntry, Audience, Band, Confidence, Finding
from scanner.testing import at, complaints, findings_of


def entry(name: str, relation: str = "", organisation: str = "", *, own: bool = False) -> AddressBookEntry:
    return AddressBookEntry(
        at=at(f"/{name}"),
        audience=Audience.PLATFORM_HELD,
        name=name,
        phones=("+447700900123",),
        relation=relation,
        organisation=organisation,
        own=own,
    )


def found(*entries: AddressBookEntry) -> list[Finding]:
    return findings_of(CHECK, entries)


def test_conforms() -> None:
    assert complaints([CHECK]) == []


def test_a_stated_relation_is_certain_and_low_while_only_the_platform_holds_it() -> None:
    (finding,) = found(entry("Sam Bell", "spouse"))
    assert finding.confidence is Confidence.A
    assert finding.band is Band.LOW
    assert "Sam Bell" in finding.summary
    assert "spouse" in finding.summary


def test_a_card_that_names_the_holder_is_turned_round() -> None:
    (finding,) = found(entry("Mia Bell", "names the account holder as mother"))
    assert "child" in finding.summary
    assert finding.impact == 5


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Mum", "mother"),
        ("Mum Mobile", "mother"),
        ("MUM & DAD HOME", "mother"),
        ("ICE wife", "wife"),
        ("Hubby ❤️", "husband"),
        ("Nan house", "grandmother"),
        ("My husband", "husband"),
        ("ICE Tom husband", "husband"),
        ("Sarah (wife)", "wife"),
        ("Wife Sarah", "wife"),
    ],
)
def test_an_entrys_name_tells_the_relation(name: str, told: str) -> None:
    (finding,) = found(entry(name))
    assert told in finding.summary


def test_an_emergency_entry_is_possible_only() -> None:
    (finding,) = found(entry("ICE Tom"))
    assert "possible" in finding.summary
    assert finding.confidence is Confidence.C


@pytest.mark.parametrize(
    "name",
    [
        "Leo's mum",
        "Mia mum school",
        "Jack Mum Football",
        "Papa John's",
        "Mum's Taxis",
        "Sister Act tickets",
        "Work wife Karen",
        "Dave business partner",
        "Brother Printers helpline",
        "Ice cream van",
        "Nanny McPhee Childcare",
        "Mothercare",
        "Wife of Tom",
        "Tom",
        "",
        "🙂",
    ],
)
def test_other_peoples_relatives_firms_and_figures_of_speech_stay_silent(name: str) -> None:
    assert found(entry(name)) == []


def test_firms_friends_and_the_own_card_stay_silent() -> None:
    assert found(entry("Mum", organisation="Mum Ltd"), entry("Jo Bell", "wife", own=True), entry("Kit", "friend")) == []
