"""Instagram: the download as it was until 2020."""

import json

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Field,
    Interaction,
    InteractionKind,
    LinkKind,
    Login,
    MessageThread,
    Photo,
    Post,
    ProfileField,
    Record,
    Search,
    Setting,
    SettingKind,
    Visit,
)
from scanner.plugins import Account
from scanner.readers.instagram import INSTAGRAM
from scanner.testing import read_bytes

JO = Account("instagram", names=("Jo Bell",), handle="jo.bell")


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(INSTAGRAM, name, json.dumps(document).encode(), notes=notes, account=JO)


def test_profile() -> None:
    document = {
        "biography": "Tea and hills",
        "date_joined": "2014-01-02T03:04:05",
        "email": "jo@example.org",
        "gender": "female",
        "private_account": False,
        "name": "Jo Bell",
        "phone_number": "+447700900123",
        "username": "jo.bell",
        "profile_pic_url": "https://example.org/x.jpg",
    }
    found = read("jo_20200316/profile.json", document)
    assert {one.field: one.value for one in found if isinstance(one, ProfileField)} == {
        Field.HANDLE: "jo.bell",
        Field.NAME: "Jo Bell",
        Field.BIO: "Tea and hills",
        Field.EMAIL: "jo@example.org",
        Field.PHONE: "+447700900123",
    }
    assert [one.on for one in found if isinstance(one, Setting)] == [True]


def test_connections_are_user_names_with_times_in_sections() -> None:
    document = {
        "blocked_users": {"kit": "2019-01-01T10:00:00+00:00"},
        "following_hashtags": {"#tea": "2019-01-01T10:00:00+00:00"},
        "followers": {"pat.reed": "2018-05-06T10:00:00+00:00"},
        "following": {"pat.reed": "2018-05-07T10:00:00+00:00", "sam": "2018-05-08T10:00:00+00:00"},
    }
    found = [one for one in read("connections.json", document) if isinstance(one, Connection)]
    assert [(one.link, one.handle) for one in found] == [
        (LinkKind.BLOCKED, "instagram:kit"),
        (LinkKind.FOLLOWER, "instagram:pat.reed"),
        (LinkKind.FOLLOWING, "instagram:pat.reed"),
        (LinkKind.FOLLOWING, "instagram:sam"),
    ]
    assert found[1].at.pointer == "/followers/pat.reed"
    assert found[1].when is not None
    assert found[1].when.iso() == "2018-05-06T10:00:00Z"


def test_messages_are_one_list_of_conversations() -> None:
    talk = {
        "participants": ["jo.bell", "pat.reed"],
        "conversation": [
            {"sender": "pat.reed", "created_at": "2019-04-25T18:55:34+00:00", "text": "words of another"},
            {"sender": "jo.bell", "created_at": "2019-04-24T18:55:34+00:00", "text": "mine"},
            {"sender": "pat.reed", "created_at": "2019-04-23T18:55:34+00:00", "heart": "x"},
        ],
    }
    own, thread = read("messages.json", [talk])
    assert isinstance(own, Post)
    assert (own.text, own.at.pointer) == ("mine", "/0/conversation/1/text")
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.handles, thread.sent, thread.received) == (("pat.reed",), ("instagram:pat.reed",), 1, 2)
    assert thread.when is not None
    assert thread.when.iso() == "2019-04-23T18:55:34Z"


def test_media_gives_captions_and_named_places() -> None:
    document = {
        "photos": [
            {"caption": "home", "taken_at": "2019-01-02T03:04:05+00:00", "location": "Saltwick", "path": "photos/201901/a.jpg"}
        ],
        "direct": [{"caption": "to a friend", "taken_at": "2019-01-02T03:04:05+00:00", "path": "direct/201901/a.jpg"}],
    }
    found = read("media.json", document)
    assert [one.text for one in found if isinstance(one, Post)] == ["home"]
    assert [one.name for one in found if isinstance(one, Visit)] == ["Saltwick"]
    assert len([one for one in found if isinstance(one, Photo)]) == 2


def test_comments_likes_and_stories_are_rows() -> None:
    comment = ["2019-01-02T03:04:05+00:00", "lovely", "pat.reed"]
    found = read("comments.json", {"media_comments": [comment, ["2019-01-02T03:04:05", "nice"], 5], "live_comments": []})
    assert [one.text for one in found if isinstance(one, Post)] == ["lovely", "nice"]
    assert [one.kind for one in found if isinstance(one, Interaction)] == [InteractionKind.COMMENTED]
    (like,) = read("likes.json", {"media_likes": [["2019-01-02T03:04:05+00:00", "pat.reed"]], "comment_likes": []})
    assert isinstance(like, Interaction)
    assert (like.kind, like.handle, like.at.pointer) == (InteractionKind.REACTED, "instagram:pat.reed", "/media_likes/0")
    (poll,) = read("stories_activities.json", {"polls": [["2019-01-02T03:04:05+00:00", "pat.reed"]]})
    assert isinstance(poll, Interaction)


def test_searches_contacts_and_log_ins() -> None:
    document = [{"search_click": "pat reed", "time": "2019-01-02T03:04:05+00:00", "type": "user"}]
    (search,) = read("searches.json", document)
    assert isinstance(search, Search)
    assert (search.query, search.profile, search.audience) == ("pat reed", True, Audience.PLATFORM_HELD)
    (contact,) = read("contacts.json", [{"first_name": "Pat", "last_name": "Reed", "contact": "+447700900456"}])
    assert isinstance(contact, AddressBookEntry)
    assert (contact.name, contact.phones) == ("Pat Reed", ("+447700900456",))
    history = {
        "login_history": [
            {"ip_address": "203.0.113.7", "timestamp": "2020-01-02T03:04:05+00:00", "user_agent": "Instagram 100"}
        ],
        "registration_info": {"ip_address": "203.0.113.8", "registration_email": "jo@example.org", "device_name": "x"},
    }
    found = read("account_history.json", history)
    assert [(one.action, one.ip) for one in found if isinstance(one, Login)] == [
        ("log-in", "203.0.113.7"),
        ("sign-up", "203.0.113.8"),
    ]
    assert [one.value for one in found if isinstance(one, ProfileField)] == ["jo@example.org"]


def test_files_of_general_names_are_left_to_others_when_they_are_built_otherwise() -> None:
    for name in (
        "profile",
        "connections",
        "messages",
        "media",
        "comments",
        "likes",
        "searches",
        "contacts",
        "settings",
        "saved",
    ):
        assert read(f"export/{name}.json", {"items": [{"name": "x", "text": "y"}]}) == []


def test_a_section_without_data_says_so_as_a_string() -> None:
    assert read("searches.json", ["You have no data in this section"]) == []


def test_who_may_comment() -> None:
    settings = {"allow_comments_from": "everyone", "blocked_commenters": ["a"], "filtered_keywords": {"keywords": []}}
    (found,) = read("settings.json", settings)
    assert isinstance(found, Setting)
    assert (found.setting, found.value, found.at.pointer) == (SettingKind.COMMENTS, "everyone", "/allow_comments_from")
