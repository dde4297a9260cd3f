"""Garmin's account export."""

from __future__ import annotations

import json

import pytest

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Field,
    Login,
    Membership,
    Post,
    ProfileField,
    Record,
    Setting,
    SettingKind,
    Track,
)
from scanner.plugins import Account
from scanner.readers.garmin import GARMIN
from scanner.testing import MemoryMember, read_bytes, reader_complaints

USER = "DI_CONNECT/DI-Connect-User/"
SOCIAL = "DI_CONNECT/DI-Connect-Social/"
SUMMARY = "DI_CONNECT/DI-Connect-Fitness/jo@example.org_0_summarizedActivities.json"
JO = Account("garmin", names=("Jo Bell",))


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(GARMIN, name, json.dumps(document).encode(), account=JO, notes=notes)


RUN = {
    "activityId": 1,
    "name": "Northmere Running",
    "description": "Before earlies",
    "activityType": "running",
    "sportType": "RUNNING",
    "beginTimestamp": 1684845657000.0,
    "distance": 512300.0,
    "startLatitude": 53.1,
    "startLongitude": -1.2,
    "endLatitude": 53.2,
    "endLongitude": -1.2,
}


def test_summed_up_activities() -> None:
    track, post = read(SUMMARY, [{"summarizedActivitiesExport": [RUN]}])
    assert isinstance(track, Track)
    assert (track.at.pointer, track.sport, track.title) == ("/0/summarizedActivitiesExport/0", "running", "Northmere Running")
    assert track.distance_m == 5123.0
    assert track.when is not None
    assert track.when.iso() == "2023-05-23T12:40:57Z"
    assert track.start is not None
    assert track.end is not None
    assert (track.start.lat, track.end.lat, track.positions) == (53.1, 53.2, None)
    assert isinstance(post, Post)
    assert post.text == "Northmere Running\nBefore earlies"


def test_years_of_activities_are_streamed_and_keep_their_places() -> None:
    rows = [RUN | {"activityId": index, "notes": "x" * 3000} for index in range(3000)]
    records = [record for record in read(SUMMARY, [{"summarizedActivitiesExport": rows}]) if isinstance(record, Track)]
    assert len(records) == 3000
    assert records[-1].at.pointer == "/0/summarizedActivitiesExport/2999"


def test_activities_of_a_newer_layout_are_told() -> None:
    notes: dict[str, int] = {}
    assert read(SUMMARY, [{"summarizedActivitiesExport": [{"x": 1}]}], notes) == []
    assert notes == {"activities may be unread: the layout is newer than any known": 1}


def test_odd_activities_are_survived() -> None:
    odd = [
        None,
        5,
        {"beginTimestamp": "soon"},
        RUN | {"distance": "far", "startLatitude": "x", "activityType": {"typeKey": "Trail"}},
    ]
    track, _ = read(SUMMARY, [{"summarizedActivitiesExport": odd}])
    assert isinstance(track, Track)
    assert (track.distance_m, track.start, track.sport) == (None, None, "trail")


PERSON = {
    "userName": "jo@example.org",
    "firstName": "Jo",
    "lastName": "Bell",
    "emailAddress": "jo@example.org",
    "gender": "FEMALE",
    "birthDate": "1990-04-03",
}


def test_the_profile() -> None:
    name = USER + "user_profile.json"
    fields = {record.field: record for record in read(name, PERSON) if isinstance(record, ProfileField)}
    assert {field: record.value for field, record in fields.items()} == {
        Field.NAME: "Jo Bell",
        Field.EMAIL: "jo@example.org",
        Field.BIRTHDAY: "1990-04-03",
    }
    assert (fields[Field.EMAIL].at.pointer, fields[Field.EMAIL].audience) == ("/emailAddress", Audience.PLATFORM_HELD)
    assert GARMIN.identity is not None
    assert GARMIN.identity(name)
    assert GARMIN.identity("customer_data/customer.json")


def test_a_profile_outside_its_folder_is_known_by_its_keys() -> None:
    assert GARMIN.recognise(MemoryMember("user_profile.json", json.dumps(PERSON).encode())) is not None
    assert GARMIN.recognise(MemoryMember("user_profile.json", b'{"App Profile": {"Country": "GB"}}')) is None


def test_the_customer_record() -> None:
    customer = {
        "fullName": "Jo Bell",
        "primaryEmailAddress": "jo@example.org",
        "addresses": [{"street": "12 Acacia Avenue", "city": "Northmere", "postalCode": "NM1 2AB"}],
        "phoneNumbers": [{"number": "07700 900123"}],
    }
    found = [(r.field, r.value) for r in read("customer_data/customer.json", customer) if isinstance(r, ProfileField)]
    assert found == [
        (Field.NAME, "Jo Bell"),
        (Field.EMAIL, "jo@example.org"),
        (Field.ADDRESS, "12 Acacia Avenue, Northmere, NM1 2AB"),
        (Field.PHONE, "07700 900123"),
    ]


def test_what_others_see() -> None:
    public = {
        "displayName": "jobell",
        "bio": "Response team",
        "location": "Northmere",
        "profileVisibility": "public",
        "activityMapVisibility": "following",
    }
    records = read(USER + "jobell-social-profile.json", public)
    assert {r.field: r.value for r in records if isinstance(r, ProfileField)} == {
        Field.HANDLE: "jobell",
        Field.BIO: "Response team",
        Field.TOWN: "Northmere",
    }
    assert [(r.setting, r.on, r.value) for r in records if isinstance(r, Setting)] == [
        (SettingKind.PUBLIC_ACCOUNT, True, "public"),
        (SettingKind.ACTIVITY_VISIBILITY, None, "activityMapVisibility: following"),
    ]


def test_emergency_contacts() -> None:
    contacts = [
        {"firstName": "Al", "lastName": "Price", "relationship": "PARTNER", "phoneNumbers": ["07700 900123"]},
        {"firstName": "Jo", "lastName": "Bell", "emails": ["jo@example.org"]},
    ]
    first, second = read(USER + "user_contact.json", contacts)
    assert isinstance(first, AddressBookEntry)
    assert isinstance(second, AddressBookEntry)
    assert (first.name, first.phones, first.relation, first.own) == ("Al Price", ("07700 900123",), "partner", False)
    assert (second.emails, second.own, second.at.pointer) == (("jo@example.org",), True, "/1")


def test_devices() -> None:
    device = {"unitId": "1", "serialNumber": "ABC123", "partNumber": "010-02174-12", "registrationDate": "March 16, 2025"}
    (login,) = read("IT_DEVICE_AND_CONTENT/devicesandcontent.json", {"deviceAndContentInfo": [{"Devices": [device]}]})
    assert isinstance(login, Login)
    assert login.device == "010-02174-12 (serial ABC123)"
    assert login.when is not None
    assert login.when.iso() == "2025-03-16"


def test_people_groups_and_comments() -> None:
    (link,) = read(SOCIAL + "jobell-connections.json", [{"displayName": "al12", "fullName": "Al Price"}])
    assert isinstance(link, Connection)
    assert (link.name, link.handle) == ("Al Price", "garmin:al12")
    (group,) = read(SOCIAL + "jobell-groups.json", {"groups": [{"groupName": "Northmere Runners"}]})
    assert isinstance(group, Membership)
    assert (group.group, group.at.pointer) == ("Northmere Runners", "/groups/0")
    (comment,) = read(SOCIAL + "jobell-comments.json", [{"createDate": "2023-05-23T12:40:57.0", "body": "See you at the nick"}])
    assert isinstance(comment, Post)
    assert comment.text == "See you at the nick"


def test_courses_with_their_points() -> None:
    points = [{"latitude": 53.1, "longitude": -1.2}, {"latitude": 53.2, "longitude": -1.2}, {"latitude": None}]
    track, post = read("DI_CONNECT/DI-Connect-Routing/courses_1.json", [{"courseName": "Home loop", "geoPoints": points}])
    assert isinstance(track, Track)
    assert isinstance(post, Post)
    assert track.positions is not None
    assert list(track.positions.lats) == [53.1, 53.2]
    assert post.at.pointer == "/0"


def test_uploaded_recordings_inside_their_archive() -> None:
    name = "DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip/jo@example.org_1.fit"
    recognition = GARMIN.recognise(MemoryMember(name, b"\x0e\x20\0\0\0\0\0\0.FIT\0\0"))
    assert recognition is not None
    assert recognition.part == "activity files"


def test_measurements_are_known_and_not_needed() -> None:
    recognition = GARMIN.recognise(MemoryMember("DI_CONNECT/DI-Connect-Wellness/2025_sleepData.json", b"[]"))
    assert recognition is not None
    assert not recognition.needed


@pytest.mark.parametrize(
    ("name", "document"),
    [
        (SUMMARY, [{"summarizedActivitiesExport": [RUN, RUN]}]),
        (USER + "user_profile.json", PERSON),
        (USER + "user_contact.json", [{"firstName": "Al", "lastName": "Price"}]),
        (SOCIAL + "x-comments.json", [{"body": "Hello"}]),
    ],
)
def test_any_damage_is_survived(name: str, document: object) -> None:
    assert reader_complaints(GARMIN, name, json.dumps(document).encode()) == []
