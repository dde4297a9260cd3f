"""Instagram and Threads: pictures, captions, places, comments and conversations."""

import json

import pytest

from scanner.model import (
    Audience,
    Coordinate,
    Interaction,
    InteractionKind,
    MessageThread,
    Photo,
    Post,
    PostKind,
    Record,
    TimeBasis,
    Visit,
    VisitKind,
)
from scanner.plugins import Account
from scanner.readers.instagram import INSTAGRAM
from scanner.testing import read_bytes

ROOT = "instagram-jo.bell-2025-01-02-AbCd/your_instagram_activity/"
JO = Account("instagram", names=("Jo Bell",), handle="jo.bell")


def read(name: str, document: object, notes: dict[str, int] | None = None, *, messages: bool = True) -> list[Record]:
    content = json.dumps(document).encode()
    return read_bytes(INSTAGRAM, name, content, notes=notes, account=JO, messages=messages)


def meta(text: str) -> str:
    return text.encode().decode("latin-1")


EXIF = {"latitude": 53.71, "longitude": -1.52, "date_time_original": "2024:06:15 22:42:11", "lens_model": "Phone back camera"}


def picture(title: str = "", **exif: object) -> dict[str, object]:
    found = {"photo_metadata": {"exif_data": [{"device_id": "x"}, exif]}} if exif else {}
    return {"uri": "media/posts/1.jpg", "creation_timestamp": 1700000000, "title": title, "media_metadata": found}


def posts(records: list[Record]) -> list[str]:
    return [one.text for one in records if isinstance(one, Post)]


@pytest.mark.parametrize("bare", [False, True])
def test_a_post_gives_its_caption_and_where_and_when_the_picture_was_taken(bare: bool) -> None:
    post = {"media": [picture(**EXIF), picture()], "title": meta("Neues Zuhause für uns"), "creation_timestamp": 1700000100}
    caption, first, second = read(ROOT + "media/posts_1.json", post if bare else [post])
    assert isinstance(caption, Post)
    assert (caption.kind, caption.text, caption.audience) == (PostKind.CAPTION, "Neues Zuhause für uns", Audience.UNKNOWN)
    assert caption.when is not None
    assert caption.when.iso() == "2023-11-14T22:15:00Z"
    assert isinstance(first, Photo)
    assert first.place == Coordinate(53.71, -1.52)
    assert first.at.pointer == ("" if bare else "/0") + "/media/0/media_metadata/photo_metadata/exif_data/1"
    assert first.when is not None
    assert (first.when.iso(), first.when.basis) == ("2024-06-15T22:42:11", TimeBasis.LOCAL)
    assert first.camera == "Phone back camera"
    assert isinstance(second, Photo)
    assert (second.place, second.when) == (None, None)


def test_the_caption_of_a_single_picture_stands_in_the_picture_and_is_told_once() -> None:
    assert posts(read(ROOT + "media/posts_1.json", [{"media": [picture("On shift tonight")]}])) == ["On shift tonight"]
    twice = {"media": [picture("On shift")], "title": "On shift"}
    assert posts(read(ROOT + "media/posts_1.json", [twice])) == ["On shift"]


@pytest.mark.parametrize("key", ["ig_stories", "ig_profile_picture", "ig_reels_media", "ig_igtv_media", "ig_other_media"])
def test_stories_reels_and_the_rest_in_either_shape(key: str) -> None:
    for entry in (picture("hello", **EXIF), {"media": [picture("hello", **EXIF)]}):
        found = read("any.json", {key: [entry]})
        assert posts(found) == ["hello"]
        assert [one.place for one in found if isinstance(one, Photo)] == [Coordinate(53.71, -1.52)]


def test_a_video_carries_its_place_under_another_key() -> None:
    metadata = {"video_metadata": {"exif_data": [{"latitude": 53.71, "longitude": -1.52}]}}
    video = {"uri": "media/reels/1.mp4", "creation_timestamp": 1700000000, "title": "", "media_metadata": metadata}
    (photo,) = read(ROOT + "media/reels.json", {"ig_reels_media": [{"media": [video]}]})
    assert isinstance(photo, Photo)
    assert photo.place == Coordinate(53.71, -1.52)


@pytest.mark.parametrize("key", ["ig_archived_post_media", "ig_recently_deleted_media"])
def test_what_was_put_away_is_seen_by_its_owner_alone(key: str) -> None:
    found = read("any.json", {key: [{"media": [picture("old flat")], "title": ""}]})
    assert {one.audience for one in found} == {Audience.ONLY_ME}


def test_threads_are_posts_with_or_without_a_picture() -> None:
    text = {"uri": "", "creation_timestamp": 1700000000, "title": "Night shift again", "text_app_post": {"is_reply": True}}
    document = {"text_post_app_text_posts": [{"media": [text]}, {"media": [picture("Off duty")]}]}
    found = read(ROOT + "threads/threads_and_replies.json", document)
    assert posts(found) == ["Night shift again", "Off duty"]
    assert {one.kind for one in found if isinstance(one, Post)} == {PostKind.POST}
    assert len([one for one in found if isinstance(one, Photo)]) == 1


def test_figures_about_posts_give_the_places_of_their_pictures() -> None:
    entry = {"title": "", "media_map_data": {"Miniature": picture("", **EXIF)}, "string_map_data": {"J’aime": {"value": "4"}}}
    (photo,) = read("x.json", {"organic_insights_posts": [entry]})
    assert isinstance(photo, Photo)
    assert photo.place == Coordinate(53.71, -1.52)


def test_a_post_as_labelled_values() -> None:
    record = {
        "timestamp": 1700000000,
        "media": [picture("", **EXIF)],
        "label_values": [
            {"label": "Texte", "value": "first day in the new house"},
            {
                "title": "Lieu",
                "dict": [{"label": "Nom", "value": "The Mill"}, {"label": "Koordinaten", "value": "(53.71 , -1.52)"}],
            },
        ],
    }
    found = read(ROOT + "media/posts_1.json", [record])
    assert posts(found) == ["first day in the new house"]
    assert [one.place for one in found if isinstance(one, Photo)] == [Coordinate(53.71, -1.52)]
    (visit,) = [one for one in found if isinstance(one, Visit)]
    assert (visit.name, visit.place) == ("The Mill", Coordinate(53.71, -1.52))


def test_saved_places() -> None:
    values = {
        "Nom": {"value": "Gran's"},
        "Am": {"timestamp": 1700000000},
        "Breite": {"value": "53.71"},
        "Länge": {"value": "-1.52"},
    }
    (visit,) = read("x.json", {"saved_saved_locations": [{"title": "", "string_map_data": values}]})
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.name, visit.place) == (VisitKind.SAVED, "Gran's", Coordinate(53.71, -1.52))


# --- comments --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("labels", [("Comment", "Media Owner", "Time"), ("Kommentar", "Besitzer", "Zeit"), ("一", "二", "三")])
def test_comments_and_whose_posts_they_are_under(labels: tuple[str, str, str]) -> None:
    values = {
        meta(labels[0]): {"value": "lovely"},
        meta(labels[1]): {"value": "pat.reed"},
        meta(labels[2]): {"timestamp": 1700000000},
    }
    for name, document in (
        ("comments/post_comments_1.json", [{"media_list_data": [{"uri": ""}], "string_map_data": values}]),
        ("comments/reels_comments.json", {"comments_reels_comments": [{"string_map_data": values}]}),
    ):
        post, owner = read(ROOT + name, document)
        assert isinstance(post, Post)
        assert (post.kind, post.text) == (PostKind.COMMENT, "lovely")
        assert post.at.pointer.endswith(f"/string_map_data/{meta(labels[0])}/value")
        assert post.when is not None
        assert isinstance(owner, Interaction)
        assert (owner.kind, owner.handle) == (InteractionKind.COMMENTED, "instagram:pat.reed")


def test_a_comment_without_words_and_one_without_an_owner() -> None:
    wordless = {"string_map_data": {"Media Owner": {"value": "pat.reed"}, "Time": {"timestamp": 1700000000}}}
    ownerless = {"string_map_data": {"Comment": {"value": "nice"}, "Time": {"timestamp": 1700000000}}}
    found = read(ROOT + "comments/post_comments_1.json", [wordless, ownerless])
    assert posts(found) == ["nice"]
    assert [one.name for one in found if isinstance(one, Interaction)] == ["pat.reed"]


def test_comments_of_2021_stand_in_a_list() -> None:
    entry = {"title": "pat.reed", "string_list_data": [{"href": "", "value": "so good", "timestamp": 1600000000}]}
    post, owner = read("comments/post_comments.json", {"comments_media_comments": [entry]})
    assert isinstance(post, Post)
    assert post.text == "so good"
    assert isinstance(owner, Interaction)
    assert owner.name == "pat.reed"


# --- conversations ---------------------------------------------------------------------------------------------------

TALK = {
    "participants": [{"name": meta("Zoë Hill")}, {"name": "Sam"}, {"name": "Jo Bell"}],
    "messages": [
        {"sender_name": "Jo Bell", "timestamp_ms": 1700000002000, "content": "see you at the station", "is_unsent": False},
        {"sender_name": meta("Zoë Hill"), "timestamp_ms": 1700000001000, "content": "words of another"},
        {"sender_name": "jo.bell", "timestamp_ms": 1700000000000, "content": "taken back", "is_unsent": True},
    ],
    "title": "Team",
    "thread_path": "inbox/team_1",
}


@pytest.mark.parametrize("folder", ["messages/inbox/team_1", "messages/message_requests/team_1"])
def test_a_conversation_gives_its_headers_and_the_holders_own_words(folder: str) -> None:
    own, thread = read(f"{ROOT}{folder}/message_1.json", TALK)
    assert isinstance(own, Post)
    assert (own.kind, own.text, own.audience) == (PostKind.MESSAGE, "see you at the station", Audience.NAMED)
    assert own.at.pointer == "/messages/0/content"
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received) == (("Zoë Hill", "Sam"), 2, 1)
    assert thread.when is not None
    assert thread.last is not None
    assert (thread.when.iso(), thread.last.iso()) == ("2023-11-14T22:13:20Z", "2023-11-14T22:13:22Z")


def test_no_words_without_leave() -> None:
    found = read(ROOT + "messages/inbox/team_1/message_1.json", TALK, messages=False)
    assert [type(one) for one in found] == [MessageThread]


def test_no_words_when_the_holder_is_not_known() -> None:
    notes: dict[str, int] = {}
    name = ROOT + "messages/inbox/team_1/message_1.json"
    found = read_bytes(INSTAGRAM, name, json.dumps(TALK).encode(), notes=notes)
    assert [type(one) for one in found] == [MessageThread]
    assert any("name is not known" in note for note in notes)


def test_odd_messages_are_left_out_and_told() -> None:
    notes: dict[str, int] = {}
    talk = {
        "participants": [None, 7, {"name": "Sam"}],
        "messages": [5, "x", None, {"sender_name": 3, "timestamp_ms": "1700000000000"}],
    }
    (thread,) = read(ROOT + "messages/inbox/a/message_1.json", talk, notes)
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.received) == (("Sam",), 1)
    assert thread.when is not None
    assert sum(notes.values()) == 2


def test_replies_in_a_channel_give_times_and_no_words() -> None:
    notes: dict[str, int] = {}
    talk = {
        "participants": [{"name": "A Channel"}],
        "messages": [],
        "replies": [{"reply_content": "secret words", "original_message_sender": "A Channel", "timestamp_ms": 1700000000000}],
    }
    (thread,) = read(ROOT + "messages/inbox/a/replies_1.json", talk, notes)
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received) == (("A Channel",), 0, 0)
    assert thread.when is not None
    assert notes


def test_reported_conversations_give_headers_alone() -> None:
    entry = {
        "timestamp": 1700000000,
        "is_reporter": True,
        "reporter": {"name": "Jo Bell"},
        "reportee": {"name": "Kit"},
        "messages": [{"sender_name": "Kit", "timestamp_ms": 1690000000000, "content": "abuse"}],
    }
    (thread,) = read(ROOT + "messages/reported_conversations.json", {"ig_reported_conversations": [entry]})
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.received) == (("Kit",), 1)


def test_a_post_stands_with_its_pictures() -> None:
    many = {"media": [picture(), picture()], "title": "Two of us", "creation_timestamp": 1700000100}
    found = read(ROOT + "media/posts_1.json", [many, {"media": [picture("Alone")]}])
    assert {one.text: one.pictured for one in found if isinstance(one, Post)} == {"Two of us": True, "Alone": True}
