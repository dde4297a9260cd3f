"""Facebook: links to people, groups, searches and uploaded address books."""

import json

import pytest

from scanner.model import AddressBookEntry, Audience, Connection, LinkKind, Membership, Record, Search
from scanner.readers.facebook import FACEBOOK
from scanner.testing import MemoryMember, read_bytes


def read(name: str, document: object, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(FACEBOOK, name, json.dumps(document).encode(), notes=notes)


def meta(text: str) -> str:
    return text.encode().decode("latin-1")


PEOPLE = [{"name": meta("Renée Moor"), "timestamp": 1600000000}, {"name": "Dean Price", "timestamp": 0}]


@pytest.mark.parametrize(
    ("name", "key", "kind"),
    [
        ("connections/friends/your_friends.json", "friends_v2", LinkKind.FRIEND),
        ("friends_and_followers/friends.json", "friends_v2", LinkKind.FRIEND),
        ("friends/friends.json", "friends", LinkKind.FRIEND),
        ("amis/vos_amis.json", "friends_v3", LinkKind.FRIEND),
        ("connections/friends/your_friends.json", "a_key_of_tomorrow", LinkKind.FRIEND),
        ("connections/friends/sent_friend_requests.json", "sent_requests_v2", LinkKind.REQUEST_SENT),
        ("connections/friends/received_friend_requests.json", "received_requests_v2", LinkKind.REQUEST_RECEIVED),
        ("friends/friend_requests_received.json", "received_requests", LinkKind.REQUEST_RECEIVED),
        ("connections/friends/rejected_friend_requests.json", "rejected_requests_v2", LinkKind.REQUEST_REJECTED),
        ("friends/removed_friends.json", "deleted_friends", LinkKind.REMOVED),
        ("connections/followers/who_you_ve_followed.json", "following_v3", LinkKind.FOLLOWING),
        ("connections/followers/people_who_followed_you.json", "followers_v3", LinkKind.FOLLOWER),
    ],
)
def test_links_in_every_layout(name: str, key: str, kind: LinkKind) -> None:
    records = [record for record in read(name, {key: PEOPLE}) if isinstance(record, Connection)]
    assert [(record.link, record.name, record.at.pointer) for record in records] == [
        (kind, "Renée Moor", f"/{key}/0"),
        (kind, "Dean Price", f"/{key}/1"),
    ]
    assert records[0].when is not None
    assert records[0].when.iso() == "2020-09-13T12:26:40Z"
    assert records[1].when is None
    assert records[0].audience is Audience.UNKNOWN


def test_one_bare_friend_where_a_list_is_usual() -> None:
    records = read("connections/friends/your_friends.json", {"friends_v2": {"name": "Dean Price", "timestamp": 1600000000}})
    assert [record.name for record in records if isinstance(record, Connection)] == ["Dean Price"]


def test_friends_as_labelled_values_in_another_language() -> None:
    rows = [
        {"timestamp": 1600000000, "media": [], "label_values": [{"label": "Nom", "value": meta("Renée Moor")}], "fbid": "1"}
    ]
    records = read("connections/friends/your_friends.json", rows)
    assert [(record.name, record.at.pointer) for record in records if isinstance(record, Connection)] == [("Renée Moor", "/0")]


def test_odd_rows_are_left_out_and_counted() -> None:
    notes: dict[str, int] = {}
    rows: list[object] = [None, 5, "x", [], {"timestamp": 1}, {"name": 9}, {"name": "Dean Price"}]
    records = read("connections/friends/your_friends.json", {"friends_v2": rows}, notes)
    assert len(records) == 1
    assert notes == {"records of an unexpected shape were left out": 4}


def test_a_newer_layout_is_never_silently_empty() -> None:
    notes: dict[str, int] = {}
    assert read("connections/friends/your_friends.json", {"friends_v2": [{"person": {"label": "Dean Price"}}]}, notes) == []
    assert "friends list may be unread: the layout is newer than any known" in notes


def test_an_empty_list_is_no_cause_for_alarm() -> None:
    for key in ("friends_v2", "friends"):
        notes: dict[str, int] = {}
        assert read("connections/friends/your_friends.json", {key: []}, notes) == []
        assert notes == {}


def test_people_who_deleted_their_account_have_no_name_to_report() -> None:
    assert read("friends/friends.json", {"friends": [{"name": "Facebook User", "timestamp": 1}]}) == []


def test_blocked_messenger_contacts() -> None:
    document = {
        "messenger_contacts_blocked_v2": {
            "name": "Blocked",
            "description": "People",
            "entries": [{"timestamp": 1600000000, "data": {"name": "Dean Price", "uri": "https://www.facebook.com/dean"}}],
        }
    }
    records = read("your_facebook_activity/messages/messenger_contacts_you've_blocked.json", document)
    assert [(record.link, record.name) for record in records if isinstance(record, Connection)] == [
        (LinkKind.BLOCKED, "Dean Price")
    ]


def test_other_platforms_friends_and_suggestions_are_not_friends() -> None:
    for name, document in (
        ("json/friends.json", {"Friends": [{"Username": "dean", "Display Name": "Dean"}]}),
        ("export/friends.json", {"friends": [{"id": 5, "login": "dean"}]}),
        ("connections/followers_and_following/following.json", {"relationships_following": [{"string_list_data": []}]}),
        ("connections/followers_and_following/followers_1.json", [{"title": "", "string_list_data": [{"value": "dean"}]}]),
    ):
        assert FACEBOOK.recognise(MemoryMember(name, json.dumps(document).encode())) is None
    suggested = [{"label_values": [{"label": "Name", "value": "Dean Price"}], "media": []}]
    told = FACEBOOK.recognise(MemoryMember("connections/friends/suggested_friends.json", json.dumps(suggested).encode()))
    assert told is not None
    assert not told.needed


def test_groups_joined_left_and_run() -> None:
    joined = {
        "groups_joined_v2": [
            {"timestamp": 1600000000, "data": [{"name": "Ashby Runners"}], "title": "You became a member of Ashby Runners."},
            {"timestamp": 1600000001, "data": [{"name": "Old Group"}], "title": "You stopped being a member of Old Group."},
        ]
    }
    records = read("your_facebook_activity/groups/your_group_membership_activity.json", joined)
    assert [(record.group, record.role, record.at.pointer) for record in records if isinstance(record, Membership)] == [
        ("Ashby Runners", "member", "/groups_joined_v2/0/data/0/name"),
        ("Old Group", "former member", "/groups_joined_v2/1/data/0/name"),
    ]
    run = read("groups/your_groups.json", {"groups_admined": [{"name": "Beat Team", "timestamp": 1600000000}]})
    assert [(record.group, record.role) for record in run if isinstance(record, Membership)] == [("Beat Team", "admin")]


@pytest.mark.parametrize("key", ["searches_v2", "searches"])
def test_searches_are_told_once_and_held_by_facebook(key: str) -> None:
    row = {
        "timestamp": 1600000000,
        "attachments": [{"data": [{"text": '"dean price"'}]}],
        "data": [{"text": "dean price"}],
        "title": meta("Du har søgt på Facebook"),
    }
    records = read("logged_information/search/your_search_history.json", {key: [row, {**row, "data": []}]})
    assert [(record.query, record.profile, record.at.pointer) for record in records if isinstance(record, Search)] == [
        ("dean price", False, f"/{key}/0/data/0/text"),
        ("dean price", False, f"/{key}/1/attachments/0/data/0/text"),
    ]
    assert {record.audience for record in records} == {Audience.PLATFORM_HELD}


def test_profile_visits_are_told_from_pages_and_groups_in_any_language() -> None:
    def section(name: str, who: str, uri: str) -> dict[str, object]:
        return {"name": name, "description": "", "entries": [{"timestamp": 1600000000, "data": {"name": who, "uri": uri}}]}

    document = {
        "visited_things_v2": [
            section("Besuchte Profile", "Dean Price", "https://www.facebook.com/dean.price"),
            section("Besuchte Seiten", "Corner Cafe", "https://www.facebook.com/cornercafe/"),
            section("Besuchte Gruppen", "Ashby Runners", "https://www.facebook.com/groups/ashby/"),
            {"name": "Marketplace", "entries": [{"data": {"value": "19 May 2021"}}]},
        ]
    }
    records = read("logged_information/interactions/recently_visited.json", document)
    assert [(record.query, record.profile) for record in records if isinstance(record, Search)] == [
        ("Dean Price", True),
        ("Corner Cafe", False),
        ("Ashby Runners", False),
    ]


def test_profile_visits_in_the_split_files() -> None:
    rows = [{"timestamp": 1600000000, "label_values": [{"label": "Name", "value": "Dean Price"}]}]
    records = read("logged_information/interactions/profile_visits.json", rows)
    assert [(record.query, record.profile) for record in records if isinstance(record, Search)] == [("Dean Price", True)]
    week = {"label_values": [{"label": "Profiles", "vec": [{"value": "Dean Price"}, {"value": "Amy Hart"}]}], "media": []}
    records = read("your_facebook_activity/other_activity/profiles_you_visited_in_the_past_7_days.json", week)
    assert [record.query for record in records if isinstance(record, Search)] == ["Dean Price", "Amy Hart"]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("about_you/your_address_books.json", "address_book"),
        ("other_personal_information/your_address_books.json", "address_book_v2"),
    ],
)
def test_address_books_until_2022(name: str, key: str) -> None:
    rows = [
        {
            "name": "Dean P",
            "details": [{"contact_point": "+447700900456"}, {"contact_point": "dean@example.com"}],
            "created_timestamp": 1500000000,
        },
        {"name": "", "details": [{"contact_point": "07700 900789"}]},
    ]
    records = [record for record in read(name, {key: {"address_book": rows}}) if isinstance(record, AddressBookEntry)]
    assert [(record.name, record.phones, record.emails) for record in records] == [
        ("Dean P", ("+447700900456",), ("dean@example.com",)),
        ("", ("07700 900789",), ()),
    ]
    assert records[0].at.pointer == f"/{key}/address_book/0"
    assert records[0].audience is Audience.PLATFORM_HELD


def test_address_books_as_labelled_values() -> None:
    imported = [
        {
            "timestamp": 1700000000,
            "media": [],
            "label_values": [
                {"label": "Update time", "timestamp_value": 1700000000},
                {"label": "Nom du contact", "value": "Dean P"},
                {"label": "Point de contact", "value": "447700900456"},
            ],
            "fbid": "2",
        }
    ]
    records = read("personal_information/other_personal_information/your_imported_contacts.json", imported)
    assert [(record.name, record.phones) for record in records if isinstance(record, AddressBookEntry)] == [
        ("Dean P", ("447700900456",))
    ]
    bare = {
        "media": [],
        "label_values": [
            {
                "label": "Contacts",
                "vec": [
                    {
                        "dict": [
                            {"label": "user_id", "value": "1000000001"},
                            {"label": "Contact point", "value": "amy@example.com"},
                            {"label": "Time of first import", "timestamp_value": 1600000000},
                            {"label": "Name", "value": "Amy H"},
                        ]
                    }
                ],
            }
        ],
        "fbid": "9",
    }
    records = read("personal_information/profile_information/contacts_uploaded_before_2021.json", bare)
    assert [(record.name, record.phones, record.emails) for record in records if isinstance(record, AddressBookEntry)] == [
        ("Amy H", (), ("amy@example.com",))
    ]
    assert records[0].at.pointer == "/label_values/0/vec/0"
