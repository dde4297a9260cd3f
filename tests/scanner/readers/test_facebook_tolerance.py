"""Facebook: damaged members, members of the Mac, and expectations."""

import json
from pathlib import Path

import pytest

from scanner.model import Location, Record
from scanner.readers import READERS
from scanner.readers.facebook import FACEBOOK
from scanner.testing import MemoryMember, read_bytes, reader_complaints

LABELS = {"label_values": [{"label": "Name", "value": "Cafe"}, {"label": "Coordinates", "value": "(51.5 , -0.1)"}], "media": []}
GOOD: dict[str, object] = {
    "connections/friends/your_friends.json": {"friends_v2": [{"name": "Zoë", "timestamp": 1600000000 + n} for n in range(9)]},
    "profile_information/profile_information.json": {
        "profile_v2": {"name": {"full_name": "Jo"}, "emails": {"emails": ["a@b.cc"]}}
    },
    "posts/your_posts_1.json": [{"timestamp": 1600000000, "data": [{"post": "hello"}], "attachments": [], "title": "x"}] * 5,
    "posts/album/0.json": {"name": "A", "photos": [{"uri": "a.jpg", "description": "b"}], "cover_photo": {"uri": "a.jpg"}},
    "messages/inbox/x/message_1.json": {"participants": [{"name": "A"}], "messages": [{"sender_name": "A", "timestamp_ms": 1}]},
    "your_facebook_activity/posts/check-ins.json": [LABELS, LABELS],
    "your_facebook_activity/events/your_events.json": {"your_events_v2": [{"name": "a", "place": {"name": "b"}}]},
    "your_facebook_activity/facebook_marketplace/items_sold.json": {"items_selling_v2": [{"title": "a", "description": "b"}]},
    "about_you/your_address_books.json": {"address_book_v2": {"address_book": [{"name": "a", "details": []}]}},
    "logged_information/search/your_search_history.json": {"searches_v2": [{"timestamp": 1, "data": [{"text": "a"}]}]},
    "logged_information/interactions/recently_visited.json": {
        "visited_things_v2": [{"name": "P", "entries": [{"timestamp": 1, "data": {"name": "a"}}]}]
    },
}


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("indent", [None, 2])
def test_cut_and_bit_flipped_members_never_crash_the_reader(name: str, indent: int | None) -> None:
    assert reader_complaints(FACEBOOK, name, json.dumps(GOOD[name], indent=indent, ensure_ascii=False).encode()) == []


def swapped(value: object, wrong: object) -> list[object]:
    """The document again and again, each time with another one of its values replaced."""
    found: list[object] = [wrong]
    if isinstance(value, dict):
        found += [{**value, key: other} for key in value for other in swapped(value[key], wrong)]
    elif isinstance(value, list) and value:
        found += [[other, *value[1:]] for other in swapped(value[0], wrong)]
    return found


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("wrong", [None, True, 7, 1e400, 10**400, "\ud83d", [], {}, [[]], [None], {"name": [1]}, [{"data": 5}]])
def test_values_of_the_wrong_type_anywhere_never_crash_the_reader(name: str, wrong: object) -> None:
    for document in swapped(GOOD[name], wrong):
        records = read_bytes(FACEBOOK, name, json.dumps(document).encode())
        assert all(isinstance(record, Record) and isinstance(record.at, Location) for record in records)
        repr(records).encode("utf-8")


def test_files_that_a_mac_left_behind_are_not_taken() -> None:
    content = json.dumps(GOOD["connections/friends/your_friends.json"]).encode()
    for name in (
        "__MACOSX/connections/friends/your_friends.json",
        "connections/friends/._your_friends.json",
        "your_friends.html",
    ):
        assert FACEBOOK.recognise(MemoryMember(name, content)) is None


def test_a_known_file_with_rubbish_in_it_is_claimed_so_that_its_failure_is_told() -> None:
    told = FACEBOOK.recognise(MemoryMember("connections/friends/your_friends.json", b"\x00\x01rubbish"))
    assert told is not None
    assert told.part == "friends list"


def test_every_part_that_is_expected_can_be_recognised() -> None:
    sources = "".join(path.read_text() for path in Path(__file__).parents[3].glob("scanner/readers/facebook/layouts.py"))
    for expectation in FACEBOOK.expects:
        assert f'"{expectation.part}"' in sources


def test_the_reader_is_registered() -> None:
    assert FACEBOOK in READERS
