"""TikTok: the JSON of several years, and the variant of many text files."""

import json
from typing import Any

import pytest

from scanner.model import (
    Audience,
    Connection,
    Field,
    LinkedApp,
    LinkKind,
    Login,
    MessageThread,
    Post,
    PostKind,
    ProfileField,
    Record,
    Search,
    Setting,
    SettingKind,
    Visit,
    VisitKind,
)
from scanner.plugins import Account
from scanner.readers import READERS
from scanner.readers.tiktok import TIKTOK
from scanner.testing import MemoryMember, read_bytes, reader_complaints

DATE = "2023-07-22 18:50:12"
PROFILE = {
    "ProfileMap": {
        "userName": "jo.runs",
        "displayName": "Jo B",
        "bioDescription": "Copper by day",
        "emailAddress": "jo@example.org",
        "telephoneNumber": "+447700900123",
        "birthDate": "1988-04-12",
        "instagramLink": "N/A",
        "PlatformInfo": [{"Platform": "Instagram", "Name": "jo.bell", "Description": ""}],
    }
}
CHATS = {
    "ChatHistory": {
        "Chat History with dean_p:": [
            {"Date": DATE, "From": "dean_p", "Content": "where are you"},
            {"Date": "2023-07-22 18:55:12", "From": "jo.runs", "Content": "at home, 12 Acacia Avenue"},
        ]
    }
}
LOGINS = {
    "LoginHistoryList": [
        {
            "Date": DATE,
            "IP": "203.0.113.5",
            "DeviceModel": "Phone 12",
            "DeviceSystem": "iOS 16",
            "NetworkType": "4G",
            "Carrier": "Northmere Mobile",
        }
    ]
}
ACTIVITY = {
    "Login History": LOGINS,
    "Most Recent Location Data": {"LocationData": {"Date": DATE, "GpsData": "51.5074,-0.1278", "LastRegion": "Ashby"}},
    "Searches": {"SearchList": [{"Date": DATE, "SearchTerm": "dean price"}]},
    "Watch History": {"VideoList": [{"Date": DATE, "Link": "https://example.org/1"}]},
    "Follower": {"FansList": [{"Date": DATE, "UserName": "amy_h"}]},
    "Following": {"Following": [{"Date": DATE, "UserName": "dean_p"}]},
}
COMMENTS = {"Comments": {"CommentsList": [{"date": DATE, "comment": "our street!", "photo": "N/A", "url": ""}]}}
POSTS = {
    "Posts": {
        "VideoList": [{"Date": DATE, "Link": "x", "Title": "New house", "Location": "Mill Lane", "WhoCanView": "Friends"}]
    }
}
SETTINGS = {
    "Settings": {"SettingsMap": {"Private Account": "Disabled", "Suggest your account to contacts": "On"}},
    "Block List": {"BlockList": [{"Date": DATE, "UserName": "sam_t"}]},
}
SHOP = {
    "Saved Address Information": {
        "SavedAddress": [
            {"receiver_name": "Jo Bell", "masked_phone_number": "***", "adress_info": "12 Acacia Avenue, Ashby AB1 2CD"}
        ]
    },
    "Order History": {
        "OrderHistories": {
            "1": {"order_date": DATE, "Receiver": {"Name": "Jo Bell", "Phone": "07700 900123", "Address": "12 Acacia Avenue"}}
        }
    },
}
AUTOFILL = {
    "PhoneNumber": "07700 900123",
    "Email": "jo2@example.org",
    "FirstName": "Jo",
    "LastName": "Bell",
    "Address": "12 Acacia Avenue",
    "ZipCode": "AB1 2CD",
    "City": "Ashby",
}
TODAY = {
    "App Settings": SETTINGS,
    "Comment": COMMENTS,
    "Direct Message": {"Direct Messages": CHATS, "Group Chat": {"GroupChat": None}},
    "Likes and Favorites": {"Like List": {"ItemFavoriteList": [{"date": DATE, "link": "x"}]}},
    "Location Review": {
        "Location Reviews": {"ReviewsList": [{"PlaceName": "Fox & Hounds", "Date": DATE, "ReviewText": "my local"}]}
    },
    "Post": POSTS,
    "Profile And Settings": {"Profile Info": PROFILE, "Autofill": AUTOFILL},
    "TikTok Shop": SHOP,
    "Tiktok Live": {
        "Watch Live History": {
            "WatchLiveMap": {"7": {"WatchTime": DATE, "Comments": [{"CommentTime": DATE, "CommentContent": "hello all"}]}}
        }
    },
    "Your Activity": ACTIVITY,
}
BEFORE = {
    "Activity": {
        "Login History": LOGINS,
        "Follower List": {"FansList": [{"Date": DATE, "UserName": "amy_h"}]},
        "Following List": {"Following": [{"Date": DATE, "UserName": "dean_p"}]},
        "Search History": ACTIVITY["Searches"],
        "Most Recent Location Data": ACTIVITY["Most Recent Location Data"],
    },
    "App Settings": {"Block": SETTINGS["Block List"], "Settings": SETTINGS["Settings"]},
    "Comment": COMMENTS,
    "Direct Messages": {"Chat History": CHATS},
    "Profile": {"Profile Information": PROFILE, "Auto Fill": AUTOFILL},
    "Video": {"Videos": POSTS["Posts"]},
    "Tiktok Shopping": SHOP,
}


def read(
    document: object,
    *,
    name: str = "user_data_tiktok.json",
    messages: bool = True,
    notes: dict[str, int] | None = None,
    account: Account | None = None,
) -> list[Record]:
    content = document if isinstance(document, bytes) else json.dumps(document).encode()
    return read_bytes(TIKTOK, name, content, messages=messages, notes=notes, account=account)


def of(kind: type[Any], records: list[Record]) -> list[Any]:
    return [record for record in records if isinstance(record, kind)]


@pytest.mark.parametrize("document", [TODAY, BEFORE], ids=["today", "before"])
def test_profile_in_either_layout(document: dict[str, Any]) -> None:
    fields = {(record.field, record.value): record for record in of(ProfileField, read(document))}
    assert fields[(Field.HANDLE, "jo.runs")].audience is Audience.UNKNOWN
    assert fields[(Field.BIO, "Copper by day")].at.pointer.endswith("/ProfileMap/bioDescription")
    for held in ((Field.EMAIL, "jo@example.org"), (Field.PHONE, "+447700900123"), (Field.BIRTHDAY, "1988-04-12")):
        assert fields[held].audience is Audience.PLATFORM_HELD
    assert (Field.ADDRESS, "12 Acacia Avenue, Ashby, AB1 2CD") in fields
    assert fields[(Field.ADDRESS, "12 Acacia Avenue, Ashby AB1 2CD")].detail == "delivery address"
    assert (Field.ADDRESS, "12 Acacia Avenue") in fields
    assert not any(value == "N/A" for _, value in fields)
    assert [record.handle for record in of(LinkedApp, read(document))] == ["instagram:jo.bell"]


@pytest.mark.parametrize("document", [TODAY, BEFORE], ids=["today", "before"])
def test_sign_ins_people_searches_and_settings(document: dict[str, Any]) -> None:
    records = read(document)
    (login,) = of(Login, records)
    assert (login.ip, login.device, login.action) == ("203.0.113.5", "Phone 12 iOS 16", "login over 4G, Northmere Mobile")
    assert login.when.iso() == "2023-07-22T18:50:12Z"
    assert {(link.link, link.name, link.handle) for link in of(Connection, records)} == {
        (LinkKind.FOLLOWER, "amy_h", "tiktok:amy_h"),
        (LinkKind.FOLLOWING, "dean_p", "tiktok:dean_p"),
        (LinkKind.BLOCKED, "sam_t", "tiktok:sam_t"),
    }
    assert [record.query for record in of(Search, records)] == ["dean price"]
    assert {(setting.setting, setting.on) for setting in of(Setting, records)} == {
        (SettingKind.PUBLIC_ACCOUNT, True),
        (SettingKind.FOUND_BY_PHONE, True),
    }


def test_who_may_comment_write_and_see_whom_one_follows() -> None:
    switches = {
        "Who Can Post Comments": "Everyone",
        "Who Can Send Me Message": "Friends",
        "Who can see your following list::": "Only me",
    }
    found = of(Setting, read({**TODAY, "App Settings": {"Settings": {"App": 1, "SettingsMap": switches}}}))
    assert [(setting.setting, setting.value) for setting in found] == [
        (SettingKind.COMMENTS, "Everyone"),
        (SettingKind.MESSAGES, "Friends"),
        (SettingKind.FRIENDS_VISIBLE, "Only me"),
    ]
    assert found[0].at.pointer == "/App Settings/Settings/SettingsMap/Who Can Post Comments"


@pytest.mark.parametrize("document", [TODAY, BEFORE], ids=["today", "before"])
def test_posts_comments_and_places(document: dict[str, Any]) -> None:
    records = read(document)
    said = {post.text: post for post in of(Post, records)}
    assert said["our street!"].kind is PostKind.COMMENT
    assert (said["New house"].kind, said["New house"].audience) == (PostKind.CAPTION, Audience.FRIENDS)
    places = {(visit.kind, visit.name): visit for visit in of(Visit, records)}
    assert places[(VisitKind.TAGGED, "Mill Lane")].audience is Audience.FRIENDS
    last = places[(VisitKind.STAY, "Ashby")]
    assert (last.place.lat, last.place.lon, last.audience) == (51.5074, -0.1278, Audience.PLATFORM_HELD)


@pytest.mark.parametrize("document", [TODAY, BEFORE], ids=["today", "before"])
def test_messages(document: dict[str, Any]) -> None:
    records = read(document)
    (thread,) = of(MessageThread, records)
    assert (thread.people, thread.handles, thread.sent, thread.received) == (("dean_p",), ("tiktok:dean_p",), 1, 1)
    assert (thread.when.iso(), thread.last.iso()) == ("2023-07-22T18:50:12Z", "2023-07-22T18:55:12Z")
    (own,) = [post for post in of(Post, records) if post.kind is PostKind.MESSAGE]
    assert (own.text, own.audience) == ("at home, 12 Acacia Avenue", Audience.NAMED)
    assert own.at.pointer.endswith("/ChatHistory/Chat History with dean_p:/1/Content")
    assert "where are you" not in repr(records)
    assert not [post for post in of(Post, read(document, messages=False)) if post.kind is PostKind.MESSAGE]


def test_what_is_new_in_todays_layout() -> None:
    records = read(TODAY)
    said = {post.text: post.kind for post in of(Post, records)}
    assert said["my local"] is PostKind.REVIEW
    assert said["hello all"] is PostKind.COMMENT


def test_without_a_user_name_no_message_is_read() -> None:
    notes: dict[str, int] = {}
    records = read({**TODAY, "Profile And Settings": {"Profile Info": {"ProfileMap": {}}}}, notes=notes)
    assert not [post for post in of(Post, records) if post.kind is PostKind.MESSAGE]
    assert any("no text is read" in note for note in notes)


def test_odd_values_and_damage() -> None:
    odd = {
        **TODAY,
        "Comment": {"Comments": {"CommentsList": [5, None, {"comment": 7}, {"comment": "kept"}]}},
        "Post": None,
        "Your Activity": "N/A",
    }
    assert "kept" in {post.text for post in of(Post, read(odd))}
    assert reader_complaints(TIKTOK, "user_data_tiktok.json", json.dumps(TODAY).encode()) == []
    assert reader_complaints(TIKTOK, "user_data.json", json.dumps(BEFORE, indent=1).encode()) == []
    notes: dict[str, int] = {}
    read({"Your Activity": {"Something New": {"VideoList": []}}, "Profile": {"X": {"Y": "z"}}}, notes=notes)
    assert any("newer than any known" in note for note in notes)


TEXTS = {
    "Login History.txt": "Date: 2023-07-22 18:50:12 UTC\nIP: 203.0.113.5\nDevice Model: Phone 12\nDevice System: iOS 16\nNetwork Type: Wi-Fi\nCarrier: Northmere Mobile\n\nDate: 2023-07-23 18:50:12 UTC\nIP: 203.0.113.6\nDevice Model: Phone 12\n",
    "Follower.txt": "Date: 2023-07-22 18:50:12 UTC\nUsername: amy_h\n\nDate: 2023-07-22 18:50:12 UTC\nUsername: dean_p\n",
    "Comments.txt": "Date: 2023-07-22 18:50:12 UTC\nComment: our street\nthe second line\n\n",
    "Profile Info.txt": "Username: jo.runs\nEmail: jo@example.org\nBio: Copper by day\n",
    "Direct Messages.txt": ">>> Chat History with dean_p::\n2023-07-22 18:50:12 UTC dean_p: where are you\n2023-07-22 18:55:12 UTC jo.runs: at number 12\n",
}


def test_the_text_variant() -> None:
    logins = read(TEXTS["Login History.txt"].encode(), name="TikTok/Your Activity/Login History.txt")
    assert [(login.ip, login.at.pointer) for login in of(Login, logins)] == [
        ("203.0.113.5", "line 1"),
        ("203.0.113.6", "line 8"),
    ]
    followers = read(TEXTS["Follower.txt"].encode(), name="TikTok/Follower.txt")
    assert [(link.link, link.handle) for link in of(Connection, followers)] == [
        (LinkKind.FOLLOWER, "tiktok:amy_h"),
        (LinkKind.FOLLOWER, "tiktok:dean_p"),
    ]
    (comment,) = read(TEXTS["Comments.txt"].encode(), name="TikTok/Comments.txt")
    assert isinstance(comment, Post)
    assert comment.text == "our street\nthe second line"
    profile = read(TEXTS["Profile Info.txt"].encode(), name="TikTok/Profile Info.txt")
    assert {(record.field, record.value) for record in of(ProfileField, profile)} == {
        (Field.HANDLE, "jo.runs"),
        (Field.EMAIL, "jo@example.org"),
        (Field.BIO, "Copper by day"),
    }


def test_messages_of_the_text_variant() -> None:
    content, name = TEXTS["Direct Messages.txt"].encode(), "TikTok/Direct Messages.txt"
    records = read(content, name=name, account=Account("tiktok", handle="@jo.runs"))
    assert [post.text for post in of(Post, records)] == ["at number 12"]
    assert [(thread.people, thread.sent) for thread in of(MessageThread, records)] == [(("dean_p",), 1)]
    unknown = read(content, name=name)
    assert not of(Post, unknown)


def test_text_files_survive_damage_and_others_are_left_alone() -> None:
    for name, content in TEXTS.items():
        assert reader_complaints(TIKTOK, name, content.encode()) == []
    assert TIKTOK.recognise(MemoryMember("Comments.txt", b"Thanks for all your comments!\n")) is None
    assert TIKTOK.recognise(MemoryMember("user_data.json", b'{"Profile": {"name": "x"}}')) is None


def test_no_other_reader_takes_its_files() -> None:
    for name, content in (
        ("user_data.json", json.dumps(BEFORE)),
        ("renamed.json", json.dumps(TODAY)),
        ("TikTok/Follower.txt", TEXTS["Follower.txt"]),
    ):
        member = MemoryMember(name, content.encode())
        strengths = {reader.id: found.strength for reader in READERS if (found := reader.recognise(member))}
        assert max(strengths, key=lambda reader: strengths[reader]) == "tiktok"
