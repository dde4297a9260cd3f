"""Facebook: posts, comments, photos, places, events and things for sale."""

import json

import pytest

from scanner.model import Audience, Coordinate, Photo, Post, PostKind, Record, Visit, VisitKind
from scanner.plugins import Account
from scanner.readers.facebook import FACEBOOK
from scanner.testing import MemoryMember, read_bytes

POSTS = "facebook-jo/your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
ACCOUNT = Account("facebook", names=("Jo Bell", "Joanne Bell"))


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(FACEBOOK, name, json.dumps(document).encode(), notes=notes, account=ACCOUNT)


def posts_in(records: list[Record]) -> list[tuple[PostKind, str, str]]:
    return [(record.kind, record.text, record.at.pointer) for record in records if isinstance(record, Post)]


def meta(text: str) -> str:
    return text.encode().decode("latin-1")


EXIF = {"upload_ip": "203.0.113.9", "latitude": 51.5, "longitude": -0.12, "taken_timestamp": 1590000000, "camera_make": "Pear"}
POST = {
    "timestamp": 1600000000,
    "attachments": [
        {
            "data": [
                {
                    "media": {
                        "uri": "media/1.jpg",
                        "creation_timestamp": 1600000000,
                        "media_metadata": {"photo_metadata": {"exif_data": [{"upload_ip": "203.0.113.9"}, EXIF]}},
                        "title": "Mobile uploads",
                        "description": meta("Bin day on Acacia Avenue 🗑"),
                    }
                },
                {"media": {"uri": "media/2.jpg", "description": "The new porch"}},
            ]
        },
        {
            "data": [
                {
                    "place": {
                        "name": "Harbour Cafe",
                        "coordinate": {"latitude": 51.6, "longitude": -0.2},
                        "address": "1 Quay Road, Saltwick",
                        "url": "https://www.facebook.com/cafe",
                    }
                }
            ]
        },
        {"data": [{"external_context": {"url": "https://example.com"}}, {"text": "What somebody else wrote"}]},
    ],
    "data": [{"post": meta("Bin day on Acacia Avenue 🗑")}, {"update_timestamp": 1600000001}],
    "tags": [{"name": "Amy Hart"}],
    "title": "Jo Bell was with Amy Hart.",
}


def test_a_post_with_everything() -> None:
    records = read(POSTS, [{"timestamp": 1, "title": "Jo Bell updated her status."}, POST])
    assert posts_in(records) == [
        (PostKind.POST, "Bin day on Acacia Avenue 🗑", "/1/data/0/post"),
        (PostKind.CAPTION, "The new porch", "/1/attachments/0/data/1/media/description"),
    ]
    post = records[0]
    assert isinstance(post, Post)
    assert post.tagged == ("Amy Hart",)
    assert post.audience is Audience.UNKNOWN
    assert post.when is not None
    assert post.when.iso() == "2020-09-13T12:26:40Z"
    photos = [record for record in records if isinstance(record, Photo)]
    assert photos[0].place == Coordinate(51.5, -0.12)
    assert photos[0].at.pointer == "/1/attachments/0/data/0/media/media_metadata/photo_metadata/exif_data/1"
    assert photos[0].when is not None
    assert photos[0].when.iso() == "2020-05-20T18:40:00Z"
    assert (photos[1].place, photos[1].when) == (None, None)
    (visit,) = [record for record in records if isinstance(record, Visit)]
    assert (visit.kind, visit.name, visit.address) == (VisitKind.CHECK_IN, "Harbour Cafe", "1 Quay Road, Saltwick")
    assert visit.at.pointer == "/1/attachments/1/data/0/place"
    assert visit.place == Coordinate(51.6, -0.2)


@pytest.mark.parametrize("name", ["posts/your_posts_1.json", "facebook-jo/publications/vos_publications.json"])
def test_posts_of_older_layouts_and_in_other_folders(name: str) -> None:
    assert posts_in(read(name, [POST]))[0] == (PostKind.POST, "Bin day on Acacia Avenue 🗑", "/0/data/0/post")


def test_a_life_event_is_the_holders_own_statement() -> None:
    row = {"timestamp": 1600000000, "attachments": [{"data": [{"life_event": {"title": "Joined Northmere Constabulary"}}]}]}
    assert posts_in(read(POSTS, [row])) == [
        (PostKind.POST, "Joined Northmere Constabulary", "/0/attachments/0/data/0/life_event/title")
    ]


def test_links_without_text_give_nothing_and_no_alarm() -> None:
    notes: dict[str, int] = {}
    row = {
        "timestamp": 1600000000,
        "attachments": [{"data": [{"external_context": {"url": "https://example.com"}}]}],
        "title": "x",
    }
    assert read(POSTS, [row], notes) == []
    assert notes == {}


def test_positions_that_are_none() -> None:
    for latitude, longitude in ((0, 0), (213.5, 12), ("nowhere", "x"), (None, 1), (True, 5.5)):
        media = {"uri": "m.jpg", "media_metadata": {"photo_metadata": {"latitude": latitude, "longitude": longitude}}}
        (photo,) = read(POSTS, [{"timestamp": 1, "attachments": [{"data": [{"media": media}]}]}])
        assert isinstance(photo, Photo)
        assert photo.place is None


def test_an_album_of_2020_with_flat_metadata() -> None:
    album = {
        "name": "Our new house",
        "photos": [
            {
                "uri": "photos/1.jpg",
                "creation_timestamp": 1500000000,
                "media_metadata": {"photo_metadata": {"latitude": 51.5, "longitude": -0.12, "camera_make": "Pear"}},
                "description": "Keys!",
                "comments": [
                    {"timestamp": 1500000001, "comment": "Lovely", "author": "Amy Hart"},
                    {"timestamp": 1500000002, "comment": "Thanks, come round to number 12", "author": "Jo Bell"},
                ],
            }
        ],
        "cover_photo": {"uri": "photos/1.jpg"},
        "last_modified_timestamp": 1500000000,
        "description": "Acacia Avenue at last",
    }
    records = read("photos_and_videos/album/0.json", album)
    (photo,) = [record for record in records if isinstance(record, Photo)]
    assert photo.place == Coordinate(51.5, -0.12)
    assert photo.at.pointer == "/photos/0/media_metadata/photo_metadata"
    assert photo.when is None  # when it was uploaded is not when it was taken
    assert {(kind, text) for kind, text, _ in posts_in(records)} == {
        (PostKind.CAPTION, "Our new house"),
        (PostKind.CAPTION, "Acacia Avenue at last"),
        (PostKind.CAPTION, "Keys!"),
        (PostKind.COMMENT, "Thanks, come round to number 12"),
    }


def test_uncategorised_photos_videos_stories_and_the_recycle_bin() -> None:
    media = {"uri": "a.jpg", "media_metadata": {"video_metadata": {"exif_data": [EXIF]}}}
    for name, key in (("posts/your_uncategorized_photos.json", "other_photos_v2"), ("posts/your_videos.json", "videos_v2")):
        (photo,) = read(f"your_facebook_activity/{name}", {key: [media]})
        assert isinstance(photo, Photo)
        assert photo.place == Coordinate(51.5, -0.12)
    stories = read("your_facebook_activity/stories/archived_stories.json", {"archived_stories_v2": [POST]})
    assert posts_in(stories)[0][2] == "/archived_stories_v2/0/data/0/post"
    binned = read("your_facebook_activity/posts/trash.json", {"trash_v2": [POST]})
    assert {record.audience for record in binned} == {Audience.ONLY_ME}


def comment(text: str, author: str, title: str, **more: str) -> dict[str, object]:
    return {
        "timestamp": 1600000000,
        "data": [{"comment": {"timestamp": 1600000000, "comment": text, "author": author, **more}}],
        "title": title,
    }


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("your_facebook_activity/comments_and_reactions/comments.json", "comments_v2"),
        ("comments/comments.json", "comments"),
    ],
)
def test_comments_of_the_holder_only(name: str, key: str) -> None:
    rows = [
        comment(meta("Père's house is next door"), "Jo Bell", "Jo Bell commented on Amy Hart's photo."),
        comment("written under an old name", "Jo Marsh", "Jo Marsh commented on her own post."),
        comment("what Amy wrote", "Amy Hart", "Jo Bell commented on Amy Hart's photo."),
        {"timestamp": 1600000000, "title": "Jo Bell commented with a sticker."},
    ]
    assert posts_in(read(name, {key: rows})) == [
        (PostKind.COMMENT, "Père's house is next door", f"/{key}/0/data/0/comment/comment"),
        (PostKind.COMMENT, "written under an old name", f"/{key}/1/data/0/comment/comment"),
    ]


def test_group_posts_and_comments_name_the_group() -> None:
    row = {"timestamp": 1600000000, "data": [{"post": "Anyone seen the van?"}], "title": "Jo Bell posted in Ashby Watch."}
    records = read("your_facebook_activity/groups/group_posts_and_comments.json", {"group_posts_v2": [row]})
    (post,) = records
    assert isinstance(post, Post)
    assert (post.kind, post.group, post.at.pointer) == (PostKind.GROUP_POST, "Ashby Watch", "/group_posts_v2/0/data/0/post")
    old = read("groups/your_posts_and_comments_in_groups.json", {"group_posts": {"activity_log_data": [row]}})
    assert posts_in(old) == [(PostKind.GROUP_POST, "Anyone seen the van?", "/group_posts/activity_log_data/0/data/0/post")]
    said = comment("Ours is number 12", "Jo Bell", "Jo Bell replied.", group="Ashby Watch")
    records = read("your_facebook_activity/groups/your_comments_in_groups.json", {"group_comments_v2": [said]})
    assert isinstance(records[0], Post)
    assert (records[0].kind, records[0].group) == (PostKind.COMMENT, "Ashby Watch")


def test_what_others_wrote_is_known_and_not_needed() -> None:
    wall = {"wall_posts_sent_to_you": {"activity_log_data": [{"timestamp": 1, "data": [{"post": "Happy birthday Jo"}]}]}}
    for name, document in (
        ("posts/other_people's_posts_to_your_timeline.json", wall),
        ("ads_information/ad_preferences.json", {"label_values": [{"label": "x", "value": "y"}], "media": []}),
        ("preferences/preferences/language_and_locale.json", [{"label_values": [], "media": []}]),
    ):
        told = FACEBOOK.recognise(MemoryMember(name, json.dumps(document).encode()))
        assert told is not None
        assert not told.needed
        assert read(name, document) == []


def test_lists_of_other_programs_are_left_alone() -> None:
    for name, document in (
        ("tweets.json", [{"id": 1, "full_text": "hello"}]),
        ("content/posts_1.json", [{"media": [{"uri": "a.jpg"}], "title": "x", "creation_timestamp": 1}]),
        ("log.json", [{"timestamp": 1, "level": "info", "title": "x"}]),
        ("metrics.json", {"data": [1, 2, 3]}),
        ("your_instagram_activity/messages/inbox/x/message_1.json", {"participants": [], "messages": [{"sender_name": "a"}]}),
    ):
        assert FACEBOOK.recognise(MemoryMember(name, json.dumps(document).encode())) is None


def test_own_events_with_text_and_place() -> None:
    document = {
        "your_events_v2": [
            {
                "name": "Amy's 7th birthday",
                "description": "At ours, 12 Acacia Avenue",
                "start_timestamp": 1600000000,
                "place": {"name": "Home", "coordinate": {"latitude": 51.5, "longitude": -0.12}},
            },
            {"name": "Quiz", "start_timestamp": 1600000000},
        ]
    }
    records = read("your_facebook_activity/events/your_events.json", document)
    assert posts_in(records) == [
        (PostKind.EVENT, "Amy's 7th birthday\nAt ours, 12 Acacia Avenue", "/your_events_v2/0"),
        (PostKind.EVENT, "Quiz", "/your_events_v2/1/name"),
    ]
    (visit,) = [record for record in records if isinstance(record, Visit)]
    assert (visit.kind, visit.at.pointer, visit.place) == (VisitKind.EVENT, "/your_events_v2/0/place", Coordinate(51.5, -0.12))


def test_only_events_that_were_accepted_are_visits() -> None:
    row = [{"name": "Village fete", "start_timestamp": 1600000000}]
    document = {"event_responses_v2": {"events_joined": row, "events_declined": row, "events_interested": row}}
    (visit,) = read("your_facebook_activity/events/your_event_responses.json", document)
    assert isinstance(visit, Visit)
    assert visit.at.pointer == "/event_responses_v2/events_joined/0"


def test_things_for_sale() -> None:
    item = {
        "title": "Sofa",
        "price": "£40",
        "seller": "Jo Bell",
        "created_timestamp": 1600000000,
        "location": {"coordinate": {"latitude": 51.5, "longitude": -0.12}},
        "description": "Collect from NM1 2AB, ring 07700 900123",
    }
    records = read("your_facebook_activity/facebook_marketplace/items_sold.json", {"items_selling_v2": [item]})
    assert posts_in(records) == [
        (PostKind.LISTING, "Sofa", "/items_selling_v2/0/title"),
        (PostKind.LISTING, "Collect from NM1 2AB, ring 07700 900123", "/items_selling_v2/0/description"),
    ]
    assert [(record.kind, record.at.pointer) for record in records if isinstance(record, Visit)] == [
        (VisitKind.LISTING, "/items_selling_v2/0/location")
    ]


def test_location_history_is_held_by_facebook() -> None:
    row = {"name": "Thornbury", "coordinate": {"latitude": 51.5, "longitude": -0.12}, "creation_timestamp": 1600000000}
    for key in ("location_history", "location_history_v2"):
        (visit,) = read("location/location_history.json", {key: [row]})
        assert isinstance(visit, Visit)
        assert (visit.kind, visit.audience, visit.at.pointer) == (VisitKind.STAY, Audience.PLATFORM_HELD, f"/{key}/0")
    last = {"last_location_v2": {"coordinate": {"latitude": 51.5, "longitude": -0.12}, "time": 1600000000}}
    (visit,) = read("logged_information/location/last_location.json", last)
    assert visit.when is not None


def test_a_post_says_whether_a_picture_stands_with_it() -> None:
    def item(*attached: object) -> dict[str, object]:
        return {"timestamp": 1700000000, "data": [{"post": "Look"}], "attachments": [{"data": list(attached)}]}

    odd = {**item({"media": {"uri": "a.jpg"}}), "tags": "odd"}
    content = json.dumps([item({"media": {"uri": "a.jpg"}}), item({"external_context": {"url": "x"}}), odd]).encode()
    records = read_bytes(FACEBOOK, "your_facebook_activity/posts/your_posts_1.json", content)
    assert [record.pictured for record in records if isinstance(record, Post)] == [True, False, True]


def test_a_post_carries_its_number_its_files_and_a_later_change() -> None:
    post = {**POST, "fbid": "4471", "data": [{"post": "Bin day"}, {"update_timestamp": 1600009000}]}
    found = next(record for record in read(POSTS, [post]) if isinstance(record, Post))
    assert found.refs == ("4471", "1.jpg", "2.jpg")
    assert found.edited is not None
    assert found.edited.iso() == "2020-09-13T14:56:40Z"
    (plain,) = read(POSTS, [{"timestamp": 1600000000, "data": [{"post": "Bin day"}, {"update_timestamp": 1600000000}]}])
    assert isinstance(plain, Post)
    assert (plain.edited, plain.refs) == (None, ())
