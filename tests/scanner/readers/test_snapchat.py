"""Snapchat: the files of a "My Data" download."""

import json
from math import isnan
from typing import Any

import pytest

from scanner.model import (
    Audience,
    Connection,
    Field,
    LinkedApp,
    LinkKind,
    Login,
    Membership,
    MessageThread,
    Photo,
    Positions,
    Post,
    ProfileField,
    Record,
    Search,
    Setting,
    SettingKind,
    TimeBasis,
    Visit,
    VisitKind,
)
from scanner.readers import READERS
from scanner.readers.snapchat import SNAPCHAT
from scanner.testing import MemoryMember, read_bytes, reader_complaints

WHEN = "2023-07-22 18:50:12 UTC"
ACCOUNT = {
    "Basic Information": {
        "Username": "jo_bell",
        "Name": "Jo B",
        "Creation Date": "2019-05-04 10:00:00 UTC",
        "Registration IP": "203.0.113.7",
        "Country": "GB",
    },
    "Device History": [{"Make": "Acme", "Model": "X1", "Start Time": WHEN, "Device Type": "mobile"}],
    "Login History": [{"IP": "203.0.113.8", "Country": "GB", "Created": WHEN, "Status": "success", "Device": "Acme X1"}],
}
CHANGES = {
    "Display Name Change": [{"Date": WHEN, "Display Name": "PC Jo"}],
    "Email Change": [{"Date": WHEN, "Email Address": "jo@example.org"}],
    "Mobile Number Change": [{"Date": WHEN, "Mobile Number": "+447700900123"}],
    "Two-Factor Authentication": [{"Date": WHEN, "Event": "Two-Factor Enabled"}],
}
FRIENDS = {
    "Friends": [
        {
            "Username": "dean_p",
            "Display Name": "Dean Price",
            "Creation Timestamp": WHEN,
            "Last Modified Timestamp": WHEN,
            "Source": "Added by Phone",
        }
    ],
    "Friend Requests Sent": [{"Username": "amy_h", "Display Name": "", "Creation Timestamp": WHEN}],
    "Blocked Users": [{"Username": "sam_t", "Display Name": "Sam"}],
    "Deleted Friends": [{"Username": "old_f", "Display Name": "Old"}],
    "Hidden Friend Suggestions": [{"Username": "stranger", "Display Name": "S"}],
    "Pending Requests": [{"Username": "new_p", "Display Name": "New"}],
    "Ignored Snapchatters": [{"Username": "ign", "Display Name": "Ign"}],
}


def chat(sender: str, content: str | None, *, mine: bool, title: str | None = None, kind: str = "TEXT") -> dict[str, Any]:
    return {
        "From": sender,
        "Media Type": kind,
        "Created": WHEN,
        "Content": content,
        "Conversation Title": title,
        "IsSender": mine,
        "Created(microseconds)": 1690051812000,
        "IsSaved": False,
        "Media IDs": "",
    }


GROUP = "01234567-89ab-cdef-0123-456789abcdef"
CHATS = {
    "dean_p": [
        chat("dean_p", "where are you", mine=False),
        chat("jo_bell", "at 12 Acacia Avenue", mine=True),
        chat("jo_bell", "", mine=True, kind="MEDIA"),
    ],
    GROUP: [chat("amy_h", "hi", mine=False, title="Response Team 4"), chat("sam_t", "hi", mine=False, title="Response Team 4")],
}
CHATS_BEFORE = {
    "Received Saved Chat History": [{"From": "dean_p", "Media Type": "TEXT", "Created": WHEN, "Text": "where are you"}],
    "Sent Saved Chat History": [
        {"To": "dean_p", "Media Type": "TEXT", "Created": "2023/07/22 18:55:12 UTC", "Text": "at number 12"}
    ],
}
PLACES = {
    "Frequent Locations": [{"City": "Ashby", "Region": "Northmere", "Country": "GB"}],
    "Latest Location": [{"City": "Ashby", "Region": "", "Country": "GB"}],
    "Home, School & Work": {"Home": "lat 51.501 ± 12.5 meters, long -0.141 ± 20 meters", "Work": "", "School": "51.6, -0.2"},
    "Daily Top Locations": [[{"Date: 2023-07-22 UTC": "lat 51.502 ± 5 meters, long -0.142 ± 5 meters"}]],
    "Top Locations Per Six-Day Period": [["Latitude, Longitude: 51.503, -0.143"]],
    "Location History": [
        {"Time": "2023/07/22 18:50:12 UTC", "Latitude, Longitude": "51.504 ± 39.66 meters, -0.144 ± 39.66 meters"},
        {"Time": "2023/07/22 18:55:12 UTC", "Latitude, Longitude": "51.505 ± 10 meters, -0.145 ± 12 meters"},
        {"Time": "2023/07/22 18:58:12 UTC", "Latitude, Longitude": "0.0, 0.0"},
        {"Time": "2023/07/22 18:59:12 UTC", "Latitude, Longitude": "51.506, -0.146"},
        ["2023/07/22 19:00:12 UTC", "51.507, -0.147"],
    ],
    "Businesses and places you may have visited": {"biz-0000000000000000000001": ["Fox & Hounds"]},
    "Areas you may have visited in the last two years": [
        {"Time": WHEN, "City": "Northmere", "Region": "", "Postal Code": "AB1"}
    ],
}
MEMORIES = {
    "Saved Media": [
        {"Date": WHEN, "Media Type": "Image", "Location": "Latitude, Longitude: 51.508, -0.148", "Download Link": "x"},
        {"Date": WHEN, "Media Type": "Video", "Location": "Latitude, Longitude: 0.0, 0.0", "Download Link": "x"},
    ]
}
FILES: dict[str, Any] = {
    "account.json": ACCOUNT,
    "account_history.json": CHANGES,
    "friends.json": FRIENDS,
    "chat_history.json": CHATS,
    "location_history.json": PLACES,
    "memories_history.json": MEMORIES,
    "snap_map_places_history.json": {
        "Snap Map Places History": [{"Date": WHEN, "Place": "Mill Lane Gym", "Place Location": "51.51, -0.15"}]
    },
    "bitmoji.json": {
        "Basic Information": {
            "First Name": "Joanne",
            "Last Name": "Bell",
            "Email": "jo@example.org",
            "Phone Number": "07700 900123",
        },
        "Analytics": {"Avatar Gender": "F"},
    },
    "connected_apps.json": {"Connected Apps": [{"App": "Runner", "Time": WHEN}]},
    "search_history.json": {"Search History": [{"Date": WHEN, "Search Term": "dean price"}]},
    "snap_pro.json": {
        "Profile": {"Profile Title": "Jo runs", "Location": "Ashby", "Profile Website": "https://example.org", "Hero Image": ""}
    },
}


def read(name: str, document: object = None, *, messages: bool = True, notes: dict[str, int] | None = None) -> list[Record]:
    content = document if isinstance(document, bytes) else json.dumps(FILES[name] if document is None else document).encode()
    return read_bytes(SNAPCHAT, f"mydata~1690051812/json/{name}", content, messages=messages, notes=notes)


def of(kind: type[Any], records: list[Record]) -> list[Any]:
    return [record for record in records if isinstance(record, kind)]


def test_who_the_account_is_and_where_it_was_signed_in() -> None:
    records = read("account.json")
    assert [(field.field, field.value, field.at.pointer) for field in of(ProfileField, records)] == [
        (Field.HANDLE, "jo_bell", "/Basic Information/Username"),
        (Field.NAME, "Jo B", "/Basic Information/Name"),
    ]
    assert [(login.action, login.ip, login.device, login.place) for login in of(Login, records)] == [
        ("registration", "203.0.113.7", "", ""),
        ("device", "", "Acme X1", ""),
        ("login success", "203.0.113.8", "Acme X1", "GB"),
    ]
    assert all(login.audience is Audience.PLATFORM_HELD for login in of(Login, records))
    assert SNAPCHAT.identity is not None
    assert SNAPCHAT.identity("mydata/json/account.json")


def test_earlier_names_addresses_and_numbers() -> None:
    records = read("account_history.json")
    assert [(field.field, field.value) for field in of(ProfileField, records)] == [
        (Field.OTHER_NAME, "PC Jo"),
        (Field.EMAIL, "jo@example.org"),
        (Field.PHONE, "+447700900123"),
    ]
    assert [(setting.setting, setting.on) for setting in of(Setting, records)] == [(SettingKind.SECOND_FACTOR, True)]


def test_friends_and_requests() -> None:
    links = {(link.link, link.name, link.handle) for link in of(Connection, read("friends.json"))}
    assert links == {
        (LinkKind.FRIEND, "Dean Price", "snapchat:dean_p"),
        (LinkKind.REQUEST_SENT, "amy_h", "snapchat:amy_h"),
        (LinkKind.BLOCKED, "Sam", "snapchat:sam_t"),
        (LinkKind.REMOVED, "Old", "snapchat:old_f"),
        (LinkKind.REQUEST_RECEIVED, "New", "snapchat:new_p"),
        (LinkKind.REQUEST_REJECTED, "Ign", "snapchat:ign"),
    }
    first = of(Connection, read("friends.json"))[0]
    assert (first.at.pointer, first.when.iso()) == ("/Friends/0", "2023-07-22T18:50:12Z")


def test_conversations() -> None:
    records = read("chat_history.json")
    private, group = of(MessageThread, records)
    assert (private.people, private.handles, private.sent, private.received) == (("dean_p",), ("snapchat:dean_p",), 2, 1)
    assert (group.people, group.sent, group.received, group.at.pointer) == (("amy_h", "sam_t"), 0, 2, f"/{GROUP}")
    assert [membership.group for membership in of(Membership, records)] == ["Response Team 4"]
    (own,) = of(Post, records)
    assert (own.text, own.at.pointer, own.audience) == ("at 12 Acacia Avenue", "/dean_p/1/Content", Audience.NAMED)
    assert "where are you" not in repr(records)
    assert not of(Post, read("chat_history.json", messages=False))


def test_conversations_before_2023() -> None:
    records = read("chat_history.json", CHATS_BEFORE)
    (thread,) = of(MessageThread, records)
    assert (thread.people, thread.sent, thread.received) == (("dean_p",), 1, 1)
    assert (thread.when.iso(), thread.last.iso()) == ("2023-07-22T18:50:12Z", "2023-07-22T18:55:12Z")
    assert [post.text for post in of(Post, records)] == ["at number 12"]


def test_home_and_work_as_snapchat_worked_them_out() -> None:
    labelled = {visit.label: visit for visit in of(Visit, read("location_history.json")) if visit.kind is VisitKind.LABELLED}
    assert set(labelled) == {"HOME", "SCHOOL"}
    home = labelled["HOME"]
    assert (home.place.lat, home.place.lon, home.radius_m, home.audience) == (51.501, -0.141, 20.0, Audience.PLATFORM_HELD)
    assert home.at.pointer == "/Home, School & Work/Home"


def test_places_of_every_kind() -> None:
    stays = [visit for visit in of(Visit, read("location_history.json")) if visit.kind is VisitKind.STAY]
    assert [(visit.name, visit.address, visit.place.lat if visit.place else None) for visit in stays] == [
        ("Ashby, Northmere, GB", "", None),
        ("Ashby, GB", "", None),
        ("", "", 51.502),
        ("", "", 51.503),
        ("Fox & Hounds", "", None),
        ("Northmere", "AB1", None),
    ]
    top = stays[2]
    assert top.when is not None
    assert (top.when.iso(), top.when.basis) == ("2023-07-22", TimeBasis.DATE)


def test_location_history_in_columns_whose_rows_keep_their_number() -> None:
    before, behind = of(Positions, read("location_history.json"))
    assert (before.first, list(before.lats), before.at.pointer) == (0, [51.504, 51.505], "/Location History")
    assert before.seconds[1] - before.seconds[0] == 300
    assert [round(radius, 2) for radius in before.radii_m] == [39.66, 12.0]
    assert (behind.first, list(behind.lons)) == (3, [-0.146, -0.147])
    assert isnan(behind.radii_m[0])


def test_saved_pictures_with_and_without_a_place() -> None:
    placed, bare = of(Photo, read("memories_history.json"))
    assert (placed.place.lat, placed.at.pointer, placed.audience) == (51.508, "/Saved Media/0", Audience.PLATFORM_HELD)
    assert placed.when.iso() == "2023-07-22T18:50:12Z"
    assert bare.place is None


def test_the_smaller_files() -> None:
    (place,) = of(Visit, read("snap_map_places_history.json"))
    assert (place.name, place.place.lat) == ("Mill Lane Gym", 51.51)
    assert {(field.field, field.value) for field in of(ProfileField, read("bitmoji.json"))} == {
        (Field.OTHER_NAME, "Joanne Bell"),
        (Field.EMAIL, "jo@example.org"),
        (Field.PHONE, "07700 900123"),
    }
    assert [app.name for app in of(LinkedApp, read("connected_apps.json"))] == ["Runner"]
    assert [search.query for search in of(Search, read("search_history.json"))] == ["dean price"]
    public = of(ProfileField, read("snap_pro.json"))
    assert {field.field for field in public} == {Field.OTHER_NAME, Field.TOWN, Field.WEBSITE}
    assert {field.audience for field in public} == {Audience.PUBLIC}


def test_a_page_of_the_download_is_not_read_as_anybodys_words() -> None:
    notes: dict[str, int] = {}
    page = b"<!DOCTYPE html><html><head><title>My Data</title></head><body>where are you</body></html>"
    assert read_bytes(SNAPCHAT, "mydata~1/html/chat_history/subpage_dean_p.html", page, notes=notes) == []
    assert notes


@pytest.mark.parametrize("name", FILES)
def test_damage_and_odd_values(name: str) -> None:
    content = json.dumps(FILES[name]).encode()
    assert reader_complaints(SNAPCHAT, f"json/{name}", content) == []
    odd = {
        key: [5, None, "x", [], {"Username": 4}, *(value if isinstance(value, list) else [])]
        for key, value in FILES[name].items()
    }
    read(name, odd)


def test_a_layout_nobody_knows_is_said() -> None:
    notes: dict[str, int] = {}
    assert read("location_history.json", {"Home & Work": {}, "Frequent Locations": [{"Somewhere": 1}]}, notes=notes) == []
    assert any("newer than any known" in note for note in notes)


@pytest.mark.parametrize("name", FILES)
def test_no_other_reader_takes_its_files(name: str) -> None:
    member = MemoryMember(f"mydata~1/json/{name}", json.dumps(FILES[name]).encode())
    strengths = {reader.id: found.strength for reader in READERS if (found := reader.recognise(member))}
    assert max(strengths, key=lambda reader: strengths[reader]) == "snapchat"


def test_files_of_other_platforms_are_left_alone() -> None:
    for name, document in (
        ("friends/friends.json", {"friends": [{"name": "Dean", "timestamp": 1}]}),
        ("location_history.json", {"location_history_v2": []}),
        ("account.json", {"name": "x"}),
        ("search_history.json", {"searches": []}),
    ):
        assert SNAPCHAT.recognise(MemoryMember(name, json.dumps(document).encode())) is None
