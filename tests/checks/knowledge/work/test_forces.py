"""What is a police force, what is one by shape, and what only looks like one."""

from __future__ import annotations

import pytest

from checks.knowledge.work.forces import force_key, force_of, forces_in, is_work_email

REAL = [
    ("Kent Police", "Kent Police"),
    ("met police", "Metropolitan Police Service"),
    ("Metropolitan Police Service", "Metropolitan Police Service"),
    ("Devon & Cornwall Police", "Devon and Cornwall Police"),
    ("dyfed powys police", "Dyfed-Powys Police"),
    ("Heddlu Gogledd Cymru", "North Wales Police"),
    ("HEDDLU GWENT", "Gwent Police"),
    ("Police Scotland", "Police Scotland"),
    ("Police Service of Northern Ireland", "Police Service of Northern Ireland"),
    ("PSNI", "Police Service of Northern Ireland"),
    ("British Transport Police", "British Transport Police"),
    ("MoD Police", "Ministry of Defence Police"),
    ("Civil Nuclear Constabulary", "Civil Nuclear Constabulary"),
    ("National Crime Agency", "National Crime Agency"),
    ("Isle of Man Constabulary", "Isle of Man Constabulary"),
    ("States of Jersey Police", "States of Jersey Police"),
    ("Guernsey Police", "Guernsey Police"),
    ("Hampshire & Isle of Wight Constabulary", "Hampshire and Isle of Wight Constabulary"),
    ("Avon and Somerset Police", "Avon and Somerset Police"),
    ("City of London Police", "City of London Police"),
]


@pytest.mark.parametrize(("value", "name"), REAL)
def test_real_forces_by_all_their_names(value: str, name: str) -> None:
    mention = force_of(value)
    assert mention is not None
    assert mention.name == name
    assert mention.known


@pytest.mark.parametrize(("value", "name"), [("GMP", "Greater Manchester Police"), ("the Met", "Metropolitan Police Service")])
def test_initials_count_as_a_whole_employer_or_beside_the_job(value: str, name: str) -> None:
    whole = force_of(value)
    assert whole is not None
    assert whole.name == name
    assert forces_in(f"{value} is nice in spring") == []
    assert [mention.name for mention in forces_in(f"PC with {value} since 2010")] == [name]


@pytest.mark.parametrize(
    "value", ["Northmere Constabulary", "Eastvale Police", "Northmere & Fenland Police Service", "northmere constabulary"]
)
def test_a_force_nobody_has_heard_of_is_known_by_its_shape(value: str) -> None:
    mention = force_of(value)
    assert mention is not None
    assert not mention.known


def test_where_the_name_begins_and_ends() -> None:
    text = "Proud of Eastvale Police officers"
    (mention,) = forces_in(text)
    assert text[mention.start : mention.end] == "Eastvale Police"


@pytest.mark.parametrize("text", ["northmere police", "I follow @NorthmerePolice", "Northmere"])
def test_the_case_s_own_force_counts_in_its_short_forms(text: str) -> None:
    mention = force_of(text, "Northmere Constabulary")
    assert mention is not None
    assert mention.name == "Northmere Constabulary"


def test_two_spellings_of_one_force_have_one_key() -> None:
    assert force_key("Northmere Police") == force_key("Northmere Constabulary")
    assert force_key("Kent Police") != force_key("Essex Police")


@pytest.mark.parametrize(
    "text",
    [
        "The Police are my favourite band",
        "fashion police",
        "Grammar Police",
        "PC World",
        "Police Mutual",
        "Kent Police Federation",
        "Police Credit Union",
        "PoliceOne",
        "12 Constabulary Road",
        "West Mercia Police and Crime Commissioner",
        "Kent Police and Crime Museum",
        "Essex",
        "Kent",
        "Surrey and Sussex",
        "task force",
        "Royal Air Force",
        "sales force",
        "Salesforce",
        "Neighbourhood Watch",
        "Royal Military Police",
        "Royal Air Force Police",
        "New Zealand Police",
        "the Met Office",
        "CNC",
        "GMP standards in pharma",
        "Northmere Security Services",
        "Call the Police",
        "@thepolice",
        "",
    ],
)
def test_look_alikes_are_none(text: str) -> None:
    assert forces_in(text) == []
    assert force_of(text) is None


def test_text_of_any_length_and_kind_is_survived() -> None:
    assert forces_in("Police " * 20_000) == []
    assert forces_in("\u202e\x00 Police") == []
    assert forces_in("Aaaa " * 20_000 + "Constabulary")


@pytest.mark.parametrize("address", ["a.b@kent.police.uk", "1234@met.pnn.police.uk", "X@MOD.POLICE.UK"])
def test_police_addresses(address: str) -> None:
    assert is_work_email(address)


@pytest.mark.parametrize("address", ["x@notpolice.uk", "x@police.ukraine.example.com", "police.uk", "x@police.uk.example.com"])
def test_addresses_that_only_end_like_it(address: str) -> None:
    assert not is_work_email(address)
