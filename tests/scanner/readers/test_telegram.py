"""Telegram Desktop: the export of an account, of one chat, and a page of the HTML variant."""

import json
from typing import Any

import pytest

from scanner.model import (
    AddressBookEntry,
    Audience,
    Field,
    Interaction,
    InteractionKind,
    Login,
    Membership,
    MessageThread,
    Post,
    PostKind,
    ProfileField,
    Record,
    Visit,
)
from scanner.plugins import Account, MemberError, Reading
from scanner.readers import READERS
from scanner.readers.telegram import TELEGRAM
from scanner.testing import MemoryMember, read_bytes, reader_complaints


def message(number: int, sender: str, sender_id: str, text: Any, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "type": "message",
        "date": "2023-07-22T19:50:12",
        "date_unixtime": str(1690051812 + number),
        "from": sender,
        "from_id": sender_id,
        "text": text,
        **more,
    }


DEAN = {
    "name": "Dean Price",
    "type": "personal_chat",
    "id": 222,
    "messages": [
        message(1, "Jo Bell", "user111", "Come to 12 Acacia Avenue"),
        message(2, "Dean Price", "user222", "Where do you live?"),
        message(3, "Jo Bell", "user111", ["ring ", {"type": "phone", "text": "07700 900123"}, " first"]),
        message(4, "Jo Bell", "user111", "somebody else's words", forwarded_from="Amy Hart"),
        message(5, "Jo Bell", "user111", "", location_information={"latitude": 51.5, "longitude": -0.1}),
        message(6, "Dean Price", "user222", "", location_information={"latitude": 52.5, "longitude": -1.1}),
        message(
            7,
            "Jo Bell",
            "user111",
            "",
            contact_information={"first_name": "Amy", "last_name": "Hart", "phone_number": "07700 900456"},
        ),
        {
            "id": 8,
            "type": "service",
            "date": "2023-07-22T19:50:12",
            "date_unixtime": "1690051900",
            "actor": "Jo Bell",
            "actor_id": "user111",
            "action": "phone_call",
        },
        message(
            9,
            "Jo Bell",
            "user111",
            "",
            place_name="Fox & Hounds",
            address="3 Mill Lane",
            location_information={"latitude": 51.6, "longitude": -0.2},
        ),
    ],
}
ACCOUNT = {
    "about": "Here is the data you requested. Remember: Telegram is ad free",
    "personal_information": {
        "user_id": 111,
        "first_name": "Jo",
        "last_name": "Bell",
        "phone_number": "+44 7700 900123",
        "username": "@jo_bell",
        "bio": "Runner",
    },
    "contacts": {
        "about": "x",
        "list": [
            {
                "user_id": 222,
                "first_name": "Dean",
                "last_name": "Price",
                "phone_number": "07700 900222",
                "date": "2020-01-01T10:00:00",
                "date_unixtime": "1577872800",
            }
        ],
    },
    "frequent_contacts": {
        "about": "x",
        "list": [
            {"id": 222, "category": "people", "type": "user", "name": "Dean Price", "rating": 1.5},
            {"id": 5, "category": "inline_bots", "type": "user", "name": "gif", "rating": 1},
        ],
    },
    "sessions": {
        "about": "x",
        "list": [
            {
                "last_active_unixtime": "1690051812",
                "last_ip": "203.0.113.5",
                "last_country": "GB",
                "last_region": "Ashby",
                "application_name": "Telegram Desktop",
                "device_model": "Laptop",
                "platform": "Windows",
                "created": "2020-01-01T10:00:00",
            }
        ],
    },
    "chats": {
        "about": "x",
        "list": [
            DEAN,
            {
                "name": "Response Team 4",
                "type": "private_supergroup",
                "id": 9,
                "messages": [message(1, "Jo Bell", "user111", "Earlies"), message(2, "Sam", "user333", "ok")],
            },
            {"type": "saved_messages", "id": 111, "messages": [message(1, "Jo Bell", "user111", "shopping")]},
        ],
    },
    "left_chats": {
        "about": "x",
        "list": [
            {
                "name": "Ashby Swaps",
                "type": "public_supergroup",
                "id": 10,
                "messages": [message(1, "Jo Bell", "user111", "A pram, collect from Mill Lane")],
            }
        ],
    },
}


def read(
    document: object,
    *,
    name: str = "result.json",
    messages: bool = True,
    account: Account | None = None,
    notes: dict[str, int] | None = None,
) -> list[Record]:
    content = document if isinstance(document, bytes) else json.dumps(document, indent=1).encode()
    return read_bytes(TELEGRAM, name, content, messages=messages, account=account, notes=notes)


def posts(records: list[Record]) -> list[Post]:
    return [record for record in records if isinstance(record, Post)]


def threads(records: list[Record]) -> list[MessageThread]:
    return [record for record in records if isinstance(record, MessageThread)]


def test_who_the_account_is() -> None:
    fields = {record.field: record for record in read(ACCOUNT) if isinstance(record, ProfileField)}
    assert {field: record.value for field, record in fields.items()} == {
        Field.NAME: "Jo Bell",
        Field.HANDLE: "jo_bell",
        Field.PHONE: "+44 7700 900123",
        Field.BIO: "Runner",
    }
    assert fields[Field.BIO].at.pointer == "/personal_information/bio"
    assert TELEGRAM.identity is not None
    assert TELEGRAM.identity("DataExport_2023/result.json")


def test_address_book_sessions_and_frequent_contacts() -> None:
    records = read(ACCOUNT)
    entry = next(
        record for record in records if isinstance(record, AddressBookEntry) and record.at.pointer.startswith("/contacts")
    )
    assert (entry.name, entry.phones, entry.audience) == ("Dean Price", ("07700 900222",), Audience.PLATFORM_HELD)
    assert entry.when is not None
    assert entry.when.iso() == "2020-01-01T10:00:00Z"
    (login,) = [record for record in records if isinstance(record, Login)]
    assert (login.ip, login.place, login.device, login.at.pointer) == (
        "203.0.113.5",
        "Ashby, GB",
        "Laptop Windows",
        "/sessions/list/0",
    )
    assert [(record.kind, record.name) for record in records if isinstance(record, Interaction)] == [
        (InteractionKind.MESSAGED, "Dean Price"),
        (InteractionKind.CALLED, "Dean Price"),
    ]


def test_a_private_chat() -> None:
    records = read(ACCOUNT)
    thread = threads(records)[0]
    assert (thread.people, thread.sent, thread.received, thread.at.pointer) == (("Dean Price",), 6, 2, "/chats/list/0")
    assert thread.when is not None
    assert thread.when.iso() == "2023-07-22T18:50:13Z"
    private = [
        (post.text, post.at.pointer, post.audience) for post in posts(records) if post.at.pointer.startswith("/chats/list/0/")
    ]
    assert private == [
        ("Come to 12 Acacia Avenue", "/chats/list/0/messages/0/text", Audience.NAMED),
        ("ring 07700 900123 first", "/chats/list/0/messages/2/text", Audience.NAMED),
    ]
    assert "Where do you live?" not in repr(records)
    assert "somebody else's" not in repr(records)
    places = [record for record in records if isinstance(record, Visit)]
    assert [(place.name, place.address, place.place.lat if place.place else None) for place in places] == [
        ("", "", 51.5),
        ("Fox & Hounds", "3 Mill Lane", 51.6),
    ]


def test_groups_and_notes_to_oneself() -> None:
    records = read(ACCOUNT)
    assert [(record.group, record.role) for record in records if isinstance(record, Membership)] == [
        ("Response Team 4", "member"),
        ("Ashby Swaps", "former member"),
    ]
    said = {post.text: post for post in posts(records)}
    assert said["Earlies"].group == "Response Team 4"
    assert (said["shopping"].audience, said["shopping"].group) == (Audience.ONLY_ME, "")
    swap = said["A pram, collect from Mill Lane"]
    assert (swap.kind, swap.audience) == (PostKind.GROUP_POST, Audience.PUBLIC)
    assert [thread.people for thread in threads(records)] == [("Dean Price",), ("Sam",), ()]


def test_without_leave_there_are_headers_alone() -> None:
    records = read(ACCOUNT, messages=False)
    assert not posts(records)
    assert not any(isinstance(record, Visit) for record in records)
    assert len(threads(records)) == 3


@pytest.mark.parametrize("name", ["result.json", "ChatExport_2023-07-22/result.json", "dean.json"])
def test_one_chat_tells_by_its_number_who_made_the_export(name: str) -> None:
    records = read(DEAN, name=name)
    assert next((post.text, post.at.pointer) for post in posts(records)) == ("Come to 12 Acacia Avenue", "/messages/0/text")
    (thread,) = threads(records)
    assert (thread.people, thread.sent, thread.received, thread.at.pointer) == (("Dean Price",), 6, 2, "")


def test_one_group_does_not() -> None:
    group = {**DEAN, "type": "private_group", "name": "Walkers"}
    notes: dict[str, int] = {}
    records = read(group, notes=notes)
    assert not posts(records)
    assert threads(records)[0].sent == 0
    assert any("no text is read" in note for note in notes)
    named = read(group, account=Account("telegram", names=("Jo Bell",)))
    assert posts(named)[0].group == "Walkers"


def test_odd_values_and_damage() -> None:
    notes: dict[str, int] = {}
    odd = {
        **ACCOUNT,
        "contacts": {"list": [7, {"first_name": 5}, None]},
        "sessions": [],
        "chats": {
            "list": [{"name": 4, "type": [], "messages": [3, {"type": "message", "text": 5}]}, *ACCOUNT["chats"]["list"]]
        },
    }  # type: ignore[index]
    assert "Come to 12 Acacia Avenue" in {post.text for post in posts(read(odd, notes=notes))}
    content = json.dumps(ACCOUNT, indent=1).encode()
    assert reader_complaints(TELEGRAM, "result.json", content) == []
    assert reader_complaints(TELEGRAM, "result.json", json.dumps(DEAN).encode()) == []
    cut = read(content[: content.index(b'"Earlies"')], notes=notes)
    assert next(thread.people for thread in threads(cut)) == ("Dean Price",)
    assert any("damaged" in note for note in notes)


PAGE = """<!DOCTYPE html><html><head><title>Exported Data</title></head><body>
<div class="page_wrap"><div class="page_header"><div class="text bold">
Dean Price
</div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">22 July 2023</div></div>
<div class="message default clearfix" id="message1"><div class="body">
<div class="pull_right date details" title="22.07.2023 19:50:12 UTC+01:00">19:50</div>
<div class="from_name">
Dean Price
</div><div class="text">Where do you live?</div></div></div>
<div class="message default clearfix joined" id="message2"><div class="body">
<div class="pull_right date details" title="22.07.2023 19:51:00 UTC+01:00">19:51</div>
<div class="text">Well?</div></div></div>
<div class="message default clearfix" id="message3"><div class="body">
<div class="pull_right date details" title="22.07.2023 19:52:00 UTC+01:00">19:52</div>
<div class="from_name">Jo Bell</div><div class="forwarded body"><div class="from_name">Amy Hart</div>
<span class="date details" title="01.01.2020 10:00:00"></span></div></div></div></div></div></div></body></html>"""


def test_a_page_gives_headers_and_no_words() -> None:
    notes: dict[str, int] = {}
    records = read(PAGE.encode(), name="messages.html", account=Account("telegram", names=("Jo Bell",)), notes=notes)
    (thread,) = threads(records)
    assert len(records) == 1
    assert (thread.people, thread.sent, thread.received) == (("Dean Price",), 1, 2)
    assert thread.when is not None
    assert thread.last is not None
    assert (thread.when.iso(), thread.last.iso()) == ("2023-07-22T18:50:12Z", "2023-07-22T18:52:00Z")
    assert notes
    assert reader_complaints(TELEGRAM, "messages.html", PAGE.encode()) == []


def test_no_other_reader_takes_its_files() -> None:
    for name, content in (
        ("result.json", json.dumps(ACCOUNT).encode()),
        ("x/result.json", json.dumps(DEAN).encode()),
        ("messages.html", PAGE.encode()),
    ):
        member = MemoryMember(name, content)
        strengths = {reader.id: found.strength for reader in READERS if (found := reader.recognise(member))}
        assert max(strengths, key=lambda reader: strengths[reader]) == "telegram"


def test_files_of_other_platforms_are_left_alone() -> None:
    for document in (
        {"messages": [{"sender_name": "Dean", "timestamp_ms": 1}], "participants": []},
        {"chats": []},
        [{"type": "message"}],
    ):
        assert TELEGRAM.recognise(MemoryMember("message_1.json", json.dumps(document).encode())) is None


def test_an_export_whose_end_is_missing_in_the_archive_is_read_up_to_there() -> None:
    chat = {**DEAN, "messages": [message(number, "Jo Bell", "user111", "hello") for number in range(1500)]}
    content = json.dumps({**ACCOUNT, "chats": {"list": [chat]}}).encode()
    member = MemoryMember("result.json", content, broken_at=150_000)
    records: list[Record] = []
    batches = TELEGRAM.read(member, Reading(member, Account("telegram"), messages=True))
    with pytest.raises(MemberError):
        records.extend(record for batch in batches for record in batch)
    assert threads(records)[0].sent > 100
    assert len(posts(records)) > 100
