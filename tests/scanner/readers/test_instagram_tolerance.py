"""Instagram: damaged members, odd values, its border with Facebook, and what is known to be missing."""

import json

import pytest

from scanner.model import Record
from scanner.readers import READERS
from scanner.readers.facebook import FACEBOOK
from scanner.readers.instagram import INSTAGRAM
from scanner.readers.instagram.kinds import KINDS
from scanner.testing import MemoryMember, read_bytes, reader_complaints

ROOT = "instagram-jo.bell-2025-01-02-AbCd/"
PERSON = {"title": "", "string_list_data": [{"href": "https://www.instagram.com/zoe", "value": "zoe", "timestamp": 1700000000}]}
VALUES = {"string_map_data": {"Numéro": {"value": "+447700900123", "timestamp": 0}, "Nom d’utilisateur": {"value": "jo.bell"}}}
PICTURE = {
    "uri": "a.jpg",
    "creation_timestamp": 1700000000,
    "title": "héllo",
    "media_metadata": {"photo_metadata": {"exif_data": [{}]}},
}
GOOD: dict[str, object] = {
    "connections/followers_and_following/followers_1.json": [PERSON] * 5,
    "connections/followers_and_following/following.json": {"relationships_following": [PERSON] * 5},
    "personal_information/personal_information/personal_information.json": {"profile_user": [VALUES]},
    "your_instagram_activity/media/posts_1.json": [{"media": [PICTURE], "title": "x", "creation_timestamp": 1700000000}] * 3,
    "your_instagram_activity/messages/inbox/x_1/message_1.json": {
        "participants": [{"name": "A"}],
        "messages": [{"sender_name": "A", "timestamp_ms": 1700000000000, "content": "hi"}] * 3,
    },
    "your_instagram_activity/likes/liked_posts.json": [
        {"label_values": [{"label": "URL", "href": "https://www.instagram.com/zoe", "value": "https://www.instagram.com/zoe"}]}
    ],
    "your_instagram_activity/comments/post_comments_1.json": [{"string_map_data": {"C": {"value": "very nice"}}}],
    "connections.json": {"followers": {"zoe": "2019-01-02T03:04:05+00:00"}},
    "messages.json": [
        {"participants": ["a", "b"], "conversation": [{"sender": "a", "created_at": "2019-01-02T03:04:05+00:00"}]}
    ],
    "media.json": {"photos": [{"caption": "x", "taken_at": "2019-01-02T03:04:05+00:00", "path": "a.jpg"}]},
    "comments.json": {"media_comments": [["2019-01-02T03:04:05+00:00", "x", "y"]]},
    "profile.json": {"private_account": True, "username": "jo"},
    "account_history.json": {"login_history": [{"ip_address": "203.0.113.7", "timestamp": "2019-01-02T03:04:05+00:00"}]},
}


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(INSTAGRAM, name, json.dumps(document).encode(), notes=notes)


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("indent", [None, 2])
def test_cut_and_bit_flipped_members_never_crash_the_reader(name: str, indent: int | None) -> None:
    assert reader_complaints(INSTAGRAM, ROOT + name, json.dumps(GOOD[name], indent=indent, ensure_ascii=False).encode()) == []


def swapped(value: object, wrong: object) -> list[object]:
    """The document again and again, each time with another one of its values replaced."""
    if isinstance(value, dict):
        inner = [{**value, key: other} for key in value for other in swapped(value[key], wrong)]
        return [wrong, *inner]
    if isinstance(value, list):
        return [wrong, *([other, *value[1:]] for other in (swapped(value[0], wrong) if value else []))]
    return [wrong]


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("wrong", [None, True, 7, -1e300, "", "\ud800", [], {}, [[]], {"": {}}])
def test_values_of_the_wrong_type_never_crash_the_reader(name: str, wrong: object) -> None:
    for document in swapped(GOOD[name], wrong):
        read(ROOT + name, document)


def test_a_layout_that_nobody_knows_is_told() -> None:
    notes: dict[str, int] = {}
    assert (
        read(
            ROOT + "connections/followers_and_following/following.json", {"relationships_following": [{"neu": {"a": 1}}]}, notes
        )
        == []
    )
    assert notes == {"people followed may be unread: the layout is newer than any known": 1}


def test_an_empty_list_is_no_complaint() -> None:
    notes: dict[str, int] = {}
    assert read(ROOT + "connections/followers_and_following/following.json", {"relationships_following": []}, notes) == []
    assert (
        read(
            ROOT + "your_instagram_activity/media/recently_deleted_content.json",
            {"ig_recently_deleted_media": [{"media": []}]},
            notes,
        )
        == []
    )
    assert notes == {}


def test_notes_hold_nothing_of_the_content() -> None:
    notes: dict[str, int] = {}
    read(ROOT + "connections/followers_and_following/followers_1.json", ["secret", 5, {"x": "secret"}], notes)
    assert notes
    assert not any("secret" in note for note in notes)


@pytest.mark.parametrize(
    "name", ["__MACOSX/instagram-jo/a/personal_information.json", "instagram-jo/._followers_1.json", "instagram-jo/media/1.jpg"]
)
def test_side_files_and_pictures_are_left_alone(name: str) -> None:
    assert INSTAGRAM.recognise(MemoryMember(name, json.dumps({"profile_user": [VALUES]}).encode())) is None


def strengths(name: str, document: object) -> tuple[int, int]:
    member = MemoryMember(name, json.dumps(document).encode())
    found = [reader.recognise(member) for reader in (INSTAGRAM, FACEBOOK)]
    return (found[0].strength if found[0] else 0, found[1].strength if found[1] else 0)


TALK = {"participants": [{"name": "A"}], "messages": [{"sender_name": "A", "timestamp_ms": 1700000000000, "content": "hi"}]}
SHARE = {"link": "https://www.instagram.com/reel/x/", "original_content_owner": "somebody"}
LINK = "https://www.facebook.com/jo"
LABELLED = [
    {"timestamp": 1700000000, "label_values": [{"label": "URL", "value": LINK, "href": LINK}, {"label": "Name", "value": "Jo"}]}
]


def test_what_is_instagrams_is_instagrams() -> None:
    for name, document in GOOD.items():
        own, other = strengths(ROOT + name, document)
        assert own > other, name
        own, other = strengths(name, document)
        assert own > other or "message_1" in name, name


def test_what_is_facebooks_is_facebooks() -> None:
    for name, document in (
        ("facebook-jo/your_facebook_activity/messages/inbox/x/message_1.json", TALK),
        ("messages/inbox/x/message_1.json", TALK),
        ("facebook-jo/connections/followers/people_who_followed_you.json", {"followers_v3": [{"name": "A", "timestamp": 1}]}),
        ("facebook-jo/personal_information/information_about_you/locations_of_interest.json", LABELLED),
        ("from-instagram-and-facebook/facebook-jo/comments_and_reactions/comments.json", LABELLED),
        ("personal_information/information_about_you/locations_of_interest.json", LABELLED),
        ("your_facebook_activity/posts/your_posts_1.json", [{"timestamp": 1, "data": [{"post": "x"}], "title": "t"}]),
    ):
        own, other = strengths(name, document)
        assert other > own, name


def test_a_conversation_without_a_folder_is_told_by_what_is_shared_in_it() -> None:
    talk = {**TALK, "messages": [{**TALK["messages"][0], "share": SHARE}]}  # type: ignore[dict-item]
    own, other = strengths("messages/inbox/x_1/message_1.json", talk)
    assert own > other


def test_the_reader_is_registered_and_tells_what_a_complete_export_holds() -> None:
    assert INSTAGRAM in READERS
    parts = {expected.part for expected in INSTAGRAM.expects}
    assert {"profile", "people followed", "posts", "message threads", "last known location"} <= parts
    assert parts <= {kind.part for kind in KINDS} | {"message threads"}
