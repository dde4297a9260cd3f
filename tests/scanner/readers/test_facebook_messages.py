"""Facebook: conversations, with and without leave to read what the account holder wrote."""

import json

import pytest

from scanner.model import Audience, MessageThread, Post, PostKind, Record
from scanner.plugins import Account
from scanner.readers.facebook import FACEBOOK
from scanner.testing import MemoryMember, read_bytes

INBOX = "facebook-jo/your_facebook_activity/messages/inbox/deanprice_123/message_1.json"
NAMED = Account("facebook", names=("Zoë Bell",))


def meta(text: str) -> str:
    return text.encode().decode("latin-1")


THREAD = {
    "participants": [{"name": "Dean Price"}, {"name": meta("Zoë Bell")}],
    "messages": [
        {"sender_name": meta("Zoë Bell"), "timestamp_ms": 1600000002000, "content": meta("Come to № 12 Acacia Avenue 🙂")},
        {"sender_name": "Dean Price", "timestamp_ms": 1600000001000, "content": "Where do you live?"},
        {"sender_name": meta("Zoë Bell"), "timestamp_ms": 1600000000000, "photos": [{"uri": "a.jpg"}]},
        {"sender_name": meta("Zoë Bell"), "timestamp_ms": 1600000000500, "content": "gone", "is_unsent": True},
    ],
    "title": "Dean Price",
    "thread_path": "inbox/deanprice_123",
    "magic_words": [],
}
ENCRYPTED = {
    "participants": ["Zoë Bell", "Dean Price"],
    "threadName": "Dean Price_1",
    "messages": [
        {"isUnsent": False, "media": [], "reactions": [], "senderName": "Zoë Bell", "text": "№ 12", "timestamp": 1600000002000},
        {"isUnsent": False, "senderName": "Dean Price", "text": "Where?", "timestamp": 1600000001000, "type": "text"},
    ],
}


def read(
    name: str, document: object, *, messages: bool, account: Account = NAMED, notes: dict[str, int] | None = None
) -> list[Record]:
    content = document if isinstance(document, bytes) else json.dumps(document).encode()
    return read_bytes(FACEBOOK, name, content, messages=messages, account=account, notes=notes)


def test_headers_without_a_word_of_text() -> None:
    (thread,) = read(INBOX, THREAD, messages=False)
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received) == (("Dean Price",), 3, 1)
    assert thread.when is not None
    assert thread.last is not None
    assert (thread.when.iso(), thread.last.iso()) == ("2020-09-13T12:26:40Z", "2020-09-13T12:26:42Z")
    assert thread.audience is Audience.NAMED


def test_with_leave_only_what_the_holder_sent() -> None:
    records = read(INBOX, THREAD, messages=True)
    posts = [record for record in records if isinstance(record, Post)]
    assert [(post.kind, post.text, post.at.pointer, post.audience) for post in posts] == [
        (PostKind.MESSAGE, "Come to № 12 Acacia Avenue 🙂", "/messages/0/content", Audience.NAMED)
    ]
    assert "Where do you live?" not in repr(records)


@pytest.mark.parametrize("name", ["messages/Dean Price_1.json", "Dean Price_1.json"])
def test_the_encrypted_download(name: str) -> None:
    records = read(name, ENCRYPTED, messages=True)
    assert [(record.text, record.at.pointer) for record in records if isinstance(record, Post)] == [
        ("№ 12", "/messages/0/text")
    ]
    (thread,) = [record for record in records if isinstance(record, MessageThread)]
    assert (thread.people, thread.sent, thread.received) == (("Dean Price",), 1, 1)


def test_without_the_holders_name_nobody_is_taken_for_them() -> None:
    notes: dict[str, int] = {}
    (thread,) = read(INBOX, THREAD, messages=True, account=Account("facebook"), notes=notes)
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received) == (("Dean Price", "Zoë Bell"), 0, 4)
    assert len(notes) == 1


def test_the_older_layout_a_group_and_people_who_left_it() -> None:
    group = {**THREAD, "participants": [{"name": "Amy Hart"}, {"name": meta("Zoë Bell")}, {"name": "Facebook User"}]}
    (thread,) = read("messages/inbox/group_1/message_1.json", group, messages=False)
    assert isinstance(thread, MessageThread)
    assert thread.people == ("Amy Hart", "Dean Price")


def test_a_large_group_whose_participants_fill_the_head() -> None:
    crowd = {**THREAD, "participants": [{"name": f"Person Number {number}"} for number in range(3000)]}
    (thread,) = read("messages/inbox/crowd_1/message_1.json", crowd, messages=False)
    assert isinstance(thread, MessageThread)
    assert thread.received == 1


def test_messages_in_a_groups_chat() -> None:
    chat = {"messages": THREAD["messages"], "thread_name": "Ashby Watch"}
    records = read("your_facebook_activity/groups/your_group_messages/ashby.json", chat, messages=False)
    assert [record.people for record in records if isinstance(record, MessageThread)] == [("Dean Price",)]


def test_rows_of_the_wrong_shape_are_left_out() -> None:
    notes: dict[str, int] = {}
    rows: list[object] = [{"sender_name": 5, "timestamp_ms": []}, 7, None, {}, *THREAD["messages"]]  # type: ignore[misc]
    records = read(INBOX, {**THREAD, "messages": rows}, messages=True, notes=notes)
    (thread,) = [record for record in records if isinstance(record, MessageThread)]
    assert thread.sent == 3
    assert [record.at.pointer for record in records if isinstance(record, Post)] == ["/messages/4/content"]
    assert notes


def test_a_cut_conversation_keeps_what_stands_before_the_cut() -> None:
    content = json.dumps({**THREAD, "messages": THREAD["messages"] * 500}).encode()  # type: ignore[operator]
    notes: dict[str, int] = {}
    records = read(INBOX, content[: len(content) * 3 // 4], messages=True, notes=notes)
    assert 300 < len([record for record in records if isinstance(record, Post)]) < 400
    assert any("damaged" in note for note in notes)


def test_an_empty_conversation_is_no_thread() -> None:
    assert read(INBOX, {"participants": [], "messages": [], "title": ""}, messages=True) == []


def test_chats_of_other_programs_are_left_alone() -> None:
    for document in (
        {"name": "Dean", "type": "personal_chat", "id": 1, "messages": [{"id": 1, "from": "Dean", "text": "hi"}]},
        {"messages": [{"creator": {"name": "Dean"}, "text": "hi"}]},
    ):
        assert FACEBOOK.recognise(MemoryMember("result.json", json.dumps(document).encode())) is None
