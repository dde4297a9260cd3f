"""Asking the keyed index: what agrees, what must not, what it keeps, and when a link was made."""

import pickle
from datetime import UTC, date, datetime

import pytest

from scanner.model import DateRelation, Moment, TimeBasis
from scanner.persons import load_persons
from scanner.persons.index import Listed, PersonsIndex
from scanner.persons.keyed import Keyed
from scanner.persons.reading import Form

ROWS = """person_ref,role,given_names,surname,aliases,dob,phones,emails,handles,contact_from
V1,Victim,Kelly Anne,Marsden,Kelly Whitlock,1990-03-02,07700 900123,k.mars.den@gmail.com,instagram:kelm_91,2024-05-01
S1,Suspect,Mohammed Adeel,Khan,,,07700 900124,,x:12345,
W1,Witness,Katarzyna,Kowalska,,,07700 900125,,,2024-05-01
W2,Witness,Siân,O'Brien-Hughes,,,07700 900126,,,2024-05-01
S2,Suspect,James,Thomas,,1980-01-01,07700 900127,,,2024-05-01
S3,Suspect,Paul,Threlfall,,,07700 900128,,,2024-05-01
"""


@pytest.fixture
def index(tmp_path):
    path = tmp_path / "persons.csv"
    path.write_text(ROWS, encoding="utf-8")
    return load_persons(path, today=date(2026, 1, 1)).index


@pytest.mark.parametrize(
    ("shown", "ref"),
    [
        ("Kelly Marsden", "V1"),
        ("kelly  MARSDEN ", "V1"),
        ("Ms Kelly A. Marsden", "V1"),
        ("Kel Marsden", "V1"),
        ("Marsden Kelly", "V1"),
        ("Kelly Marsdon", "V1"),
        ("Kelly Masrden", "V1"),
        ("K Marsden", "V1"),
        ("Kelly Whitlock", "V1"),
        ("Kelly Marsden-Jones", "V1"),
        ("Muhammad Adeel Khan", "S1"),
        ("Adeel Khan", "S1"),
        ("Kasia Kowalski", "W1"),
        ("Sian OBrien Hughes", "W2"),
        ("Siân O’Brien", "W2"),
        ("Paul Threlfal", "S3"),
    ],
)
def test_one_person_under_the_names_they_go_by(index, shown, ref):
    assert [hit.person_ref for hit in index.by_name(shown)] == [ref]


@pytest.mark.parametrize(
    "shown",
    [
        "Karen Marsden", "Kelly Jones", "Kelly", "Marsden", "", "😀", "Paula Threlfall", "Paul Thirlwell", "Kelvin Marsden",
        "Karolina Kowalska", "Thomas Jameson", "Jason Marsden", "P Threlfal", "Pual Threlfal", "Paul P", "Anne Khan",
        "Thomas James", "Susan Anne Marsden",
    ],
)  # fmt: skip
def test_other_people_are_not_taken_for_a_listed_one(index, shown):
    assert index.by_name(shown) == []


def test_the_weights_are_those_of_the_evidence_table(index):
    def weight(shown):
        return index.by_name(shown)[0].weight

    assert weight("Kelly Marsden") - weight("Kel Marsden") == pytest.approx(2)
    assert weight("Kelly Marsden") - weight("Kelly Marsdon") == pytest.approx(2)
    assert weight("Kelly Marsden") - weight("Marsden Kelly") == pytest.approx(1)
    assert weight("Kelly Marsden") - weight("Kelly Jane Marsden") == pytest.approx(3)
    assert 2 <= weight("James Thomas") < weight("Kelly Marsden") <= 9
    assert (index.by_phone("07700900123")[0].weight, index.by_email("kmarsden@gmail.com")[0].weight) == (13, 12)
    assert index.by_name("James Thomas")[0].chance > 20 * index.by_name("Kelly Marsden")[0].chance


def test_a_date_of_birth_settles_a_common_name(index):
    [same] = index.by_name("James Thomas", date(1980, 1, 1))
    [unknown] = index.by_name("James Thomas")
    assert same.weight == pytest.approx(unknown.weight + 8)
    assert index.by_name("James Thomas", date(1980, 1, 2)) == []


@pytest.mark.parametrize(
    ("told", "weight", "word"),
    [
        ("1990-03-02", 8, "date of birth"),
        ("--03-02", 4, "day of birth"),
        ("1990", 1, "year of birth"),
        ("1991", 1, "year of birth"),
        ("1990-03-03", -10, ""),
        ("--03-03", -10, ""),
        ("1970", -10, ""),
        ("", 0, ""),
        ("soon", 0, ""),
    ],
)
def test_a_told_birthday_agrees_in_full_in_part_or_contradicts(index, told, weight, word):
    assert index.born_as("V1", told) == (weight, word)
    hits = index.by_name("Kelly Marsden", told)
    assert bool(hits) is (weight >= 0)
    assert all(hit.born == weight for hit in hits)
    assert index.born_as("W1", told) == (0, "")
    assert index.born_as("nobody", told) == (0, "")


def test_a_year_of_birth_is_enough_to_rule_somebody_out(tmp_path):
    path = tmp_path / "persons.csv"
    path.write_text("person_ref,role,given_names,surname,dob,yob\nA,Victim,Ida,Merriweld,,1990\nB,Victim,Ula,Quennell,1984,\n")
    index = load_persons(path, today=date(2026, 1, 1)).index
    assert index.by_name("Ida Merriweld", "1991-05-05")[0].born == 1
    assert index.by_name("Ida Merriweld", "1960-05-05") == []
    assert index.by_name("Ida Merriweld", "--05-05")[0].born == 0
    assert index.by_name("Ula Quennell", "1984")[0].born == 1


def test_twins_and_father_and_son_are_told_apart_by_forename_and_birth(tmp_path):
    path = tmp_path / "persons.csv"
    path.write_text(
        "person_ref,role,given_names,surname,dob\nT1,Victim,Imelda,Trelawnick,1990-01-05\n"
        "T2,Victim,Rosalind,Trelawnick,1990-01-05\nF,Offender,Ivor,Penhaligon,1950-02-03\nS,Victim,Ivor,Penhaligon,1980-09-09\n"
    )
    index = load_persons(path, today=date(2026, 1, 1)).index
    assert [hit.person_ref for hit in index.by_name("Imelda Trelawnick", "1990-01-05")] == ["T1"]
    assert index.by_name("Fergal Trelawnick", "1990-01-05") == []
    assert [hit.person_ref for hit in index.by_name("Ivor Penhaligon")] == ["F", "S"]
    assert [hit.person_ref for hit in index.by_name("Ivor Penhaligon", "1980-09-09")] == ["S"]


def test_an_outcode_another_account_and_the_days_of_the_dealings(tmp_path):
    path = tmp_path / "persons.csv"
    path.write_text(
        "person_ref,role,given_names,surname,phones,handles,outcode,contact_from,contact_to\n"
        "V1,Victim,Kelly,Marsden,07700900123,instagram:kelm_91;x:12345,m1,2024-05-01,2024-06-01\n"
        "V2,Victim,Ida,Merriweld,07700900124,,not one,2024-05-01,\n"
    )
    people = load_persons(path, today=date(2026, 1, 1))
    index = people.index
    assert index.lives_in("V1", "M1")
    assert not index.lives_in("V1", "M2")
    assert not index.lives_in("V2", "M1")
    assert any("column outcode" in warning for warning in people.warnings)
    assert index.known_by_another("V1", "instagram:kelly.m")
    assert not index.known_by_another("V1", "instagram:Kelm_91")
    assert not index.known_by_another("V1", "facebook:kelly.m")
    # The number of an account and its name cannot be compared.
    assert not index.known_by_another("V1", "x:kellym")
    assert index.dealt_with("V1", day("2024-05-20T12:00"))
    assert not index.dealt_with("V1", day("2024-05-20T12:00"), day("2024-07-01T12:00"))
    assert not index.dealt_with("V1", None)
    assert not index.dealt_with("V2", day("2024-05-20T12:00"))
    assert index.platforms == {"instagram", "x"}


def test_numbers_and_handles_agree_however_they_are_written(index):
    for phone in ("+44 7700 900123", "0044 7700 900123", "(07700) 900-123", "+44 (0)7700 900123"):
        assert [hit.person_ref for hit in index.by_phone(phone)] == ["V1"]
    assert index.by_handle("twitter:12345")
    for nobody in ("07700900999", "", "0", "++", "x" * 300):
        assert index.by_phone(nobody) == []
        assert index.by_handle(nobody) == []
        assert index.by_email(nobody) == []
    assert index.by_handle("facebook:kelm_91") == []


def test_a_name_beside_a_listed_number_may_be_somebody_elses(index):
    assert not index.differs("V1", "Kel Gym")
    assert not index.differs("V1", "Mum")
    assert index.differs("V1", "Karen Marsden")
    assert index.differs("V1", "Boiler Man")


def test_nothing_listed_is_kept_in_the_clear_and_a_worker_gets_the_same_answers(index):
    shipped = pickle.dumps(index)
    haystack = shipped.lower()
    for value in (
        b"kelly",
        b"marsden",
        b"900123",
        b"mars.den",
        b"kmarsden",
        b"kelm",
        b"1990-03-02",
        b"whitlock",
        "siân".encode(),
        b"khan",
    ):
        assert value not in haystack
    assert pickle.loads(shipped).by_name("Kel Marsden") == index.by_name("Kel Marsden")
    assert b"V1" in shipped


def test_the_random_key_changes_no_answer():
    def ask(key):
        people = [
            Listed(person_ref=str(n), role="victim", forms=(Form((first,), (last,)),)) for n, (first, last) in enumerate(NAMES)
        ]
        index = PersonsIndex(people, Keyed(key))
        return [index.by_name(f"{first} {last}") for first, last in [*NAMES, ("kel", "marsdon"), ("dave", "smyth")]]

    assert ask(b"a" * 32) == ask(b"b" * 32)
    assert all(ask(b"a" * 32)[: len(NAMES)])


NAMES = (("kelly", "marsden"), ("david", "smith"), ("kelsey", "marsdon"), ("dafydd", "smith"), ("daniel", "smithson"))


def day(text, basis=TimeBasis.UTC):
    at = datetime.fromisoformat(text)
    return Moment(at.replace(tzinfo=UTC) if basis is TimeBasis.UTC else at, basis)


@pytest.mark.parametrize(
    ("first", "last", "relation"),
    [
        (day("2024-04-30T12:00"), None, DateRelation.BEFORE),
        (day("2024-05-01T00:00", TimeBasis.DATE), None, DateRelation.AFTER),
        (day("2024-04-30T23:30"), None, DateRelation.AFTER),
        (day("2024-04-30T23:30", TimeBasis.LOCAL), None, DateRelation.BEFORE),
        (day("2024-06-01T12:00"), None, DateRelation.AFTER),
        (day("2024-04-01T12:00"), day("2024-05-01T12:00"), DateRelation.SPANS),
        (day("2024-04-01T12:00"), day("2024-04-02T12:00"), DateRelation.BEFORE),
        (None, day("2024-04-02T12:00"), DateRelation.BEFORE),
        (None, day("2024-07-02T12:00"), DateRelation.UNKNOWN),
        (None, None, DateRelation.UNKNOWN),
    ],
)
def test_when_a_link_was_made(index, first, last, relation):
    assert index.relation("V1", first, last) is relation


def test_without_a_day_of_first_contact_or_a_known_reference_nothing_is_guessed(index):
    assert index.relation("S1", day("2024-06-01T12:00")) is DateRelation.UNKNOWN
    assert index.relation("nobody", day("2024-06-01T12:00")) is DateRelation.UNKNOWN


def test_an_empty_index_answers_nobody():
    empty = PersonsIndex()
    assert len(empty) == 0
    assert empty.by_name("Kelly Marsden") == []
    assert empty.by_phone("07700900123") == []
