"""Facebook: the profile and what Facebook keeps about the account holder."""

import json

import pytest

from scanner.model import Audience, Field, Membership, ProfileField, Record
from scanner.readers.facebook import FACEBOOK
from scanner.testing import MemoryMember, read_bytes

GEN_D = "facebook-jo-2024/personal_information/profile_information/profile_information.json"


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(FACEBOOK, name, json.dumps(document).encode(), notes=notes)


def statements(records: list[Record]) -> dict[tuple[Field, str], ProfileField]:
    return {(record.field, record.value): record for record in records if isinstance(record, ProfileField)}


def meta(text: str) -> str:
    """As Meta writes it: each byte of the UTF-8 form a character."""
    return text.encode().decode("latin-1")


PROFILE = {
    "name": {"full_name": meta("Zoë Bell"), "first_name": meta("Zoë")},
    "emails": {"emails": ["zoe.bell@example.com"], "previous_emails": ["zoe.old@example.com"], "pending_emails": []},
    "birthday": {"year": 1988, "month": 4, "day": 12},
    "previous_names": [{"name": "Zoe Hart", "timestamp": 1400000000}],
    "other_names": [{"name": "Zo", "type": "nickname", "timestamp": 0}],
    "current_city": {"name": "Thornbury, Northmere", "timestamp": 1500000000},
    "hometown": {"name": "Ashby", "timestamp": 0},
    "places_lived": [{"place": "Saltwick", "start_timestamp": 1300000000}, {"place": "Thornbury, Northmere"}],
    "relationship": {"status": "Married", "partner": "Sam Bell", "timestamp": 1450000000},
    "previous_relationships": [{"name": "Alex Moor", "timestamp": 0}],
    "family_members": [{"name": "Amy Bell", "relation": "Daughter", "timestamp": 1420000000}],
    "education_experiences": [{"name": "Ashby College", "school_type": "High School", "graduated": True}],
    "work_experiences": [
        {"employer": "Northmere Constabulary", "title": "Police Officer", "start_timestamp": 1400000000},
        {"employer": "Corner Cafe", "title": "Barista", "start_timestamp": 1200000000, "end_timestamp": 1300000000},
        {"employer": "Gym", "description": "Evenings only"},
    ],
    "websites": [{"address": "https://zoe.example.com"}],
    "phone_numbers": [{"phone_type": "Mobile", "phone_number": "+44 7700 900123", "verified": True}],
    "username": "zoe.bell",
    "intro_bio": {"name": "Mum, runner, copper", "timestamp": 0},
    "address": {"street": "12 Acacia Avenue", "city": "Thornbury", "zipcode": "NM1 2AB"},
    "groups": [{"name": "Ashby Runners", "timestamp": 1420000000}],
    "profile_uri": "https://www.facebook.com/zoe.bell",
}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (GEN_D, "profile_v2"),
        ("profile_information/profile_information.json", "profile"),
        ("any wrapper/profil/profil.json", "profile_v2"),
    ],
)
def test_every_statement_of_the_profile_in_every_layout(name: str, key: str) -> None:
    records = read(name, {key: PROFILE})
    found = statements(records)
    assert found[Field.NAME, "Zoë Bell"].at.pointer == f"/{key}/name"
    assert found[Field.OTHER_NAME, "Zoe Hart"].current is False
    assert found[Field.OTHER_NAME, "Zo"].detail == "nickname"
    assert found[Field.EMAIL, "zoe.bell@example.com"].at.pointer == f"/{key}/emails/emails/0"
    assert found[Field.EMAIL, "zoe.old@example.com"].current is False
    assert (Field.BIRTHDAY, "1988-04-12") in found
    assert found[Field.TOWN, "Thornbury, Northmere"].current is True
    assert found[Field.TOWN, "Saltwick"].current is None
    assert (Field.HOMETOWN, "Ashby") in found
    assert found[Field.PARTNER, "Sam Bell"].detail == "Married"
    assert found[Field.PARTNER, "Alex Moor"].current is False
    assert found[Field.RELATIVE, "Amy Bell"].detail == "Daughter"
    assert found[Field.EMPLOYER, "Northmere Constabulary"].current is True
    assert found[Field.EMPLOYER, "Northmere Constabulary"].detail == "Police Officer"
    assert found[Field.EMPLOYER, "Corner Cafe"].current is False
    assert found[Field.EMPLOYER, "Gym"].current is None
    assert found[Field.BIO, "Evenings only"].at.pointer == f"/{key}/work_experiences/2/description"
    assert found[Field.PHONE, "+44 7700 900123"].detail == "Mobile"
    assert (Field.HANDLE, "zoe.bell") in found
    assert (Field.BIO, "Mum, runner, copper") in found
    assert (Field.ADDRESS, "12 Acacia Avenue, Thornbury, NM1 2AB") in found
    assert (Field.WEBSITE, "https://zoe.example.com") in found
    assert [record.group for record in records if isinstance(record, Membership)] == ["Ashby Runners"]
    assert {record.audience for record in records} == {Audience.UNKNOWN}


def test_an_empty_profile_states_nothing() -> None:
    bare = {"name": {"full_name": ""}, "emails": {"emails": []}, "birthday": {"year": 0, "month": 0, "day": 0}, "username": ""}
    assert read(GEN_D, {"profile_v2": {**bare, "relationship": {"status": "Single"}, "current_city": None}}) == []


def test_a_birthday_without_its_year_is_not_given_one() -> None:
    found = statements(read(GEN_D, {"profile_v2": {"name": {"full_name": "Jo"}, "birthday": {"month": 4, "day": 2}}}))
    assert (Field.BIRTHDAY, "--04-02") in found


def test_the_handle_is_taken_from_the_address_only_when_it_is_one() -> None:
    with_handle = read(GEN_D, {"profile_v2": {"profile_uri": "https://www.facebook.com/jo.bell.9", "name": "Jo Bell"}})
    assert (Field.HANDLE, "jo.bell.9") in statements(with_handle)
    numbered = read(GEN_D, {"profile_v2": {"profile_uri": "https://www.facebook.com/profile.php?id=10001", "name": "Jo Bell"}})
    assert [record for record in numbered if isinstance(record, ProfileField) and record.field is Field.HANDLE] == []


def test_wrong_types_everywhere_cost_only_what_they_hold() -> None:
    odd = dict.fromkeys(PROFILE, 7) | {"username": "jo.bell", "emails": "jo@example.com", "family_members": [None, 3, "Amy"]}
    found = statements(read(GEN_D, {"profile_v2": odd}))
    assert (Field.HANDLE, "jo.bell") in found
    assert (Field.EMAIL, "jo@example.com") in found


def test_form_entries_are_held_by_facebook_and_known_by_their_shape() -> None:
    document = {
        "autofill_information_v2": {
            "CITY": ["Thornbury"],
            "EMAIL": ["jo@example.com"],
            "WORK_EMAIL": ["jo.bell@northmere.example.com"],
            "PHONE": ["07700 900123"],
            "COMPANY_NAME": ["Northmere Constabulary"],
            "JOB_TITLE": ["Detective"],
            meta("Ville natale préférée"): ["NM1 2AB"],
            "GENDER": ["female"],
            "FULL_NAME": ["Sam Somebody"],
        }
    }
    records = read("your_facebook_activity/messages/autofill_information.json", document)
    found = statements(records)
    assert {record.audience for record in records} == {Audience.PLATFORM_HELD}
    assert found[Field.EMAIL, "jo.bell@northmere.example.com"].detail == "work"
    assert found[Field.EMPLOYER, "Northmere Constabulary"].detail == "Detective"
    assert found[Field.POSTCODE, "NM1 2AB"].at.pointer == "/autofill_information_v2/" + meta("Ville natale préférée") + "/0"
    assert {field for field, _ in found} == {Field.TOWN, Field.EMAIL, Field.PHONE, Field.EMPLOYER, Field.POSTCODE}


def test_payment_addresses_in_the_new_shape() -> None:
    record = {
        "fbid": "1",
        "label_values": [
            {"label": "Street address", "value": "12 Acacia Avenue"},
            {"label": "Postleitzahl", "value": "NM1 2AB"},
            {"label": "City", "value": "Thornbury"},
            {"label": "Link", "value": "https://example.com/NM1 2AB"},
        ],
    }
    found = statements(read("your_facebook_activity/facebook_payments/payment_addresses.json", record))
    assert set(found) == {(Field.ADDRESS, "12 Acacia Avenue"), (Field.POSTCODE, "NM1 2AB"), (Field.TOWN, "Thornbury")}
    assert found[Field.POSTCODE, "NM1 2AB"].at.pointer == "/label_values/1/value"
    assert found[Field.POSTCODE, "NM1 2AB"].audience is Audience.PLATFORM_HELD


def test_forms_sent_to_advertisers() -> None:
    document = {"lead_gen_info_v2": [{"label": "Email", "value": "jo@example.com"}, {"label": "Colour", "value": "blue"}]}
    records = read("ads_information/information_you've_submitted_to_advertisers.json", document)
    assert list(statements(records)) == [(Field.EMAIL, "jo@example.com")]
    assert records[0].at.pointer == "/lead_gen_info_v2/0/value"


def test_primary_locations_differ_in_who_sees_them() -> None:
    held = read(
        "logged_information/location/primary_location.json",
        {"primary_location_v2": {"city_region_pairs": [["Thornbury", "Northmere"]], "zipcode": ["NM1 2AB"]}},
    )
    assert [(record.field, record.value) for record in held if isinstance(record, ProfileField)] == [
        (Field.TOWN, "Thornbury"),
        (Field.POSTCODE, "NM1 2AB"),
    ]
    assert {record.audience for record in held} == {Audience.PLATFORM_HELD}
    shown = read(
        "logged_information/location/primary_public_location.json",
        {"primary_public_location_v2": {"city": "Thornbury", "region": "Northmere", "country": "GB"}},
    )
    assert [(record.audience, record.at.pointer) for record in shown] == [
        (Audience.PUBLIC, "/primary_public_location_v2/city"),
    ]


def test_old_contact_details_in_the_record_of_changes() -> None:
    change = {"event": "Change", "extra_info": {"old_email": "old@example.com"}, "session": {"created_timestamp": 1500000000}}
    records = read("security_and_login_information/record_details.json", {"admin_records_v2": [change]})
    found = statements(records)
    assert found[Field.EMAIL, "old@example.com"].current is False


def test_the_identity_files_are_known_by_name() -> None:
    assert FACEBOOK.identity is not None
    assert FACEBOOK.identity(GEN_D)
    assert FACEBOOK.identity("profile_information/profile_information.json")
    assert not FACEBOOK.identity("connections/friends/your_friends.json")


def test_the_profile_of_another_platform_is_left_alone() -> None:
    instagram = {"profile_user": [{"title": "", "string_map_data": {"Name": {"value": "Jo"}}}]}
    for name in ("personal_information/personal_information.json", GEN_D.replace("facebook-jo", "instagram-jo")):
        assert FACEBOOK.recognise(MemoryMember(name, json.dumps(instagram).encode())) is None
    filled = {"ig_autofill_data": {"email": "jo@example.com", "postal_code": "NM1 2AB"}}
    name = "personal_information/autofill_information/autofill_information.json"
    assert FACEBOOK.recognise(MemoryMember(name, json.dumps(filled).encode())) is None
    other = {"profile": {"handle": "jo", "posts": 3}}
    assert FACEBOOK.recognise(MemoryMember("export/account.json", json.dumps(other).encode())) is None


@pytest.mark.parametrize(
    ("value", "zones"),
    [
        ("Europe/London", ["Europe/London"]),
        (["Europe/London"], ["Europe/London"]),
        ({"timezone": "America/Argentina/Ushuaia"}, ["America/Argentina/Ushuaia"]),
        ([{"name": "Europe/London"}], ["Europe/London"]),
        ("1234", []),
        ({"offset": 3600}, []),
        ("see https://example.com/a/b", []),
        (None, []),
    ],
)
def test_the_time_zone_of_the_account(value: object, zones: list[str]) -> None:
    records = read("logged_information/location/timezone.json", {"timezone_v2": value})
    assert [(one.field, one.value) for one in records if isinstance(one, ProfileField)] == [
        (Field.TIME_ZONE, zone) for zone in zones
    ]
    assert {one.audience for one in records} <= {Audience.PLATFORM_HELD}
