"""Facebook: the labelled records that files are written in since 2023."""

import json

import pytest

from scanner.model import Audience, Coordinate, Fragment, Photo, Post, PostKind, Record, Search, Visit, VisitKind
from scanner.readers.facebook import FACEBOOK
from scanner.testing import MemoryMember, read_bytes

CHECK_INS = "facebook-jo/your_facebook_activity/posts/check-ins.json"


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(FACEBOOK, name, json.dumps(document).encode(), notes=notes)


def meta(text: str) -> str:
    return text.encode().decode("latin-1")


def check_in(position: str = "(51.50 , -0.12)", **labels: str) -> dict[str, object]:
    words = {"coordinates": "Coordinates", "address": "Address", "name": "Name", "title": "Place tags"} | labels
    return {
        "timestamp": 1690000000,
        "media": [],
        "fbid": "1",
        "label_values": [
            {"label": "URL", "value": "https://www.facebook.com/p/1", "href": "https://www.facebook.com/p/1"},
            {"label": "Update time", "timestamp_value": 1690000000},
            {
                "title": words["title"],
                "dict": [
                    {"label": words["coordinates"], "value": position},
                    {"label": words["address"], "value": "1 Quay Road, Saltwick, NM2 3CD"},
                    {"label": words["name"], "value": meta("Café Harbour")},
                ],
            },
        ],
    }


GERMAN = {
    "coordinates": "Koordinaten",
    "address": "Anschrift",
    "name": meta("Bezeichnung für Ort"),
    "title": meta("Standörter"),
}


@pytest.mark.parametrize("labels", [{}, GERMAN])
@pytest.mark.parametrize("bare", [False, True])
def test_check_ins_in_a_list_or_bare_in_any_language(labels: dict[str, str], bare: bool) -> None:
    record = check_in(**labels)
    (visit,) = read(CHECK_INS, record if bare else [record])
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.name, visit.address) == (VisitKind.CHECK_IN, "Café Harbour", "1 Quay Road, Saltwick, NM2 3CD")
    assert visit.place == Coordinate(51.50, -0.12)
    assert visit.at.pointer == ("" if bare else "/0") + "/label_values/2/dict"
    assert visit.when is not None
    assert visit.when.iso() == "2023-07-22T04:26:40Z"
    assert visit.audience is Audience.UNKNOWN


def test_an_audience_is_taken_only_when_the_record_says_it() -> None:
    for said, audience in (
        ("Public", Audience.PUBLIC),
        ("Friends", Audience.FRIENDS),
        ("Friends of friends", Audience.FRIENDS_OF_FRIENDS),
        ("Only me", Audience.ONLY_ME),
        ("Everyone on Tuesdays", Audience.UNKNOWN),
    ):
        record = check_in()
        assert isinstance(record["label_values"], list)
        record["label_values"].append({"label": "Privacy", "value": said})
        (visit,) = read(CHECK_INS, record)
        assert visit.audience is audience


def test_a_check_in_without_a_position_still_has_its_name() -> None:
    flat = {"label_values": [{"label": "Ort", "value": "Harbour Cafe"}], "timestamp": 1690000000, "media": []}
    (visit,) = read("your_facebook_activity/posts/places_you_have_been_tagged_in.json", [flat])
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.name, visit.place) == (VisitKind.TAGGED, "Harbour Cafe", None)


def test_positions_that_are_none_make_no_place() -> None:
    for coordinates in ("(0.0 , 0.0)", "(nan , nan)", "(213.5 , 12.5)", "(51 , 0)"):
        (visit,) = read(CHECK_INS, check_in(coordinates))
        assert isinstance(visit, Visit)
        assert visit.place is None


def test_posts_on_other_timelines_and_their_pictures() -> None:
    record = {
        "timestamp": 1690000000,
        "media": [],
        "label_values": [
            {"label": "Text", "value": meta("See you at ours – 12 Acacia Avenue")},
            {"label": "URL", "value": "https://www.facebook.com/p/1"},
            {"label": "Name", "value": "Amy Hart"},
            {
                "label": "Media",
                "media": [
                    {
                        "uri": "m.jpg",
                        "media_metadata": {"photo_metadata": {"exif_data": [{"latitude": 51.5, "longitude": -0.12}]}},
                    }
                ],
            },
        ],
    }
    records = read("your_facebook_activity/posts/posts_on_other_pages_and_profiles.json", [record])
    assert [(r.kind, r.text, r.at.pointer) for r in records if isinstance(r, Post)] == [
        (PostKind.POST, "See you at ours – 12 Acacia Avenue", "/0/label_values/0/value")
    ]
    (photo,) = [r for r in records if isinstance(r, Photo)]
    assert photo.place == Coordinate(51.5, -0.12)
    assert photo.at.pointer == "/0/label_values/3/media/0/media_metadata/photo_metadata/exif_data/0"


def test_marketplace_searches_and_groups_visited() -> None:
    rows = [{"timestamp": 1690000000, "media": [], "label_values": [{"label": "Name", "value": "Ashby Runners"}]}]
    for name in ("logged_information/interactions/groups_you've_visited.json", "facebook_marketplace/your_search_history.json"):
        (search,) = read(name, rows)
        assert isinstance(search, Search)
        assert (search.query, search.profile, search.audience) == ("Ashby Runners", False, Audience.PLATFORM_HELD)


def test_a_file_nobody_knows_gives_fragments_and_places() -> None:
    record = {
        "label_values": [
            {"label": meta("Où"), "value": "(51.50 , -0.12)"},
            {"title": "Deep", "dict": [{"dict": [{"label": "Note", "value": "Spare key under the pot"}], "title": ""}]},
        ],
        "media": [],
    }
    told = FACEBOOK.recognise(MemoryMember("your_facebook_activity/new_thing/things.json", json.dumps(record).encode()))
    assert told is not None
    assert told.strength < 50
    records = read("your_facebook_activity/new_thing/things.json", record)
    assert [r.place for r in records if isinstance(r, Visit)] == [Coordinate(51.50, -0.12)]
    assert ("Note", "Spare key under the pot", "/label_values/1/dict/0/dict/0/value") in [
        (r.label, r.text, r.at.pointer) for r in records if isinstance(r, Fragment)
    ]


def test_labelled_files_in_the_message_folder_are_never_quoted() -> None:
    record = {"label_values": [{"label": "Prompt", "value": "what does Dean Price do"}], "media": []}
    assert read("your_facebook_activity/messages/ai_conversations.json", [record]) == []
    assert read("your_facebook_activity/messages/unheard_of.json", [record]) == []


def test_records_of_wrong_types_are_counted() -> None:
    notes: dict[str, int] = {}
    odd: list[object] = [
        check_in(),
        7,
        {"label_values": 5},
        {"label_values": [None, 3, {"dict": "x"}, {"vec": [[]]}]},
        {"a": 1},
    ]
    assert len(read(CHECK_INS, odd, notes)) == 1
    assert notes == {"records of an unexpected shape were left out": 2}


def test_the_list_of_edits_tells_when_and_of_which_post() -> None:
    record = {
        "timestamp": 1690000000,
        "media": [],
        "fbid": "55",
        "label_values": [{"label": "Text", "value": "Closed until six"}],
    }
    (post,) = read("facebook-jo/your_facebook_activity/posts/edits_you_made_to_posts.json", [record])
    assert isinstance(post, Post)
    assert (post.refs, post.edited, post.edited == post.when) == (("55",), post.when, True)
    (plain,) = read("facebook-jo/your_facebook_activity/posts/posts_on_other_pages_and_profiles.json", [record])
    assert isinstance(plain, Post)
    assert plain.edited is None
