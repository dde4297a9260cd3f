"""Facebook: the short way through posts, comments and messages gives what the tolerant way gives, whatever their shape.

A half character anywhere in a file makes the strict decoder refuse the whole of it, so that every element goes the
tolerant way: the same elements are read once without and once with such an element behind them.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.model import MessageThread, Post, Record
from scanner.plugins import Account
from scanner.readers.facebook import FACEBOOK
from scanner.testing import read_bytes

OWNER = Account("facebook", names=("Zoë Bell", "Zoë Price"))
FOLDER = "facebook-zoe/your_facebook_activity"
AT = 1_600_000_000
MEDIA = {
    "uri": "a.jpg",
    "creation_timestamp": AT,
    "description": "by the lake",
    "media_metadata": {"photo_metadata": {"exif_data": [{"latitude": 52.1, "longitude": 1.2, "taken_timestamp": AT}]}},
    "comments": [{"timestamp": AT, "comment": "mine", "author": "Zoë Bell"}],
}
PLACE = {"name": "The Anchor", "coordinate": {"latitude": 52.5, "longitude": -1.5}, "address": "1 High Street"}
POSTS: list[Any] = [
    {"timestamp": AT, "data": [{"post": "plain"}], "title": "Zoë Bell posted in Pirates."},
    {"timestamp": AT, "data": [{"post": "caf\u00c3\u00a9"}, {"update_timestamp": AT}, {"post": "again"}]},
    {
        "timestamp": AT,
        "fbid": "77",
        "data": [{"post": "changed later"}, {"update_timestamp": AT + 900}, {"update_timestamp": 0}],
    },
    {"timestamp": AT, "fbid": "78", "data": [{"post": "twice"}, {"update_timestamp": AT + 9}, {"update_timestamp": AT + 99}]},
    {"timestamp": AT, "fbid": 79, "data": [{"post": "oddly"}, {"update_timestamp": str(AT + 9)}]},
    {"timestamp": AT, "data": {"post": "bare"}, "tags": {"name": "Ann Lee"}},
    {"timestamp": str(AT), "data": [{"post": "quoted time"}]},
    {"timestamp": AT * 1000, "data": [{"post": "milliseconds"}]},
    {"timestamp": float(AT), "data": [{"post": "a float"}]},
    {"timestamp": 0, "creation_timestamp": AT, "data": [{"post": "made"}]},
    {"timestamp": True, "data": [{"post": "true"}]},
    {"data": [{"post": "no time"}]},
    {"timestamp": AT, "data": [{"post": None}, None, 3, {"post": {"text": "deep"}}, {"post": ["list"]}, {"post": "last"}]},
    {"timestamp": AT, "data": [{"post": "tagged"}], "tags": [{"name": "Ann Lee"}, {"name": " "}, {"name": None}, {}]},
    {"timestamp": AT, "data": [{"post": "tagged oddly"}], "tags": ["Ann Lee", {"name": 7}, {"name": "Bo Ray"}]},
    {"timestamp": AT, "data": [{"post": "n/a"}], "title": 5},
    {"timestamp": AT, "attachments": [{"data": [{"media": MEDIA}, {"external_context": {"url": "x"}}]}]},
    {"timestamp": AT, "attachments": [{"data": [{"media": [MEDIA, MEDIA]}, {"place": PLACE}]}, {"data": {"place": PLACE}}]},
    {"timestamp": AT, "attachments": {"data": [{"place": "Northmere"}]}},
    {"timestamp": AT, "attachments": [{"data": [{"life_event": {"title": "New job", "place": PLACE}}]}, {"data": None}, None]},
    {"timestamp": AT, "attachments": [{"data": ["text", {"media": "a.jpg"}, {"media": {"uri": 3}}]}], "place": PLACE},
    {"timestamp": AT, "place": {"name": "n/a"}, "data": []},
    {"timestamp": AT, "data": [{"comment": {"comment": "said", "author": "Zoë Bell", "timestamp": AT + 1}}]},
    {
        "timestamp": AT,
        "title": "Zo commented.",
        "data": [{"comment": {"comment": "said", "author": "Zo"}}, {"comment": "bare"}],
    },
    {"timestamp": AT, "data": [{"comment": {"comment": "not mine", "author": "Ann Lee"}}]},
    {"timestamp": AT, "data": [{"comment": {"comment": "mine", "author": "ZOË  BELL", "group": " Pirates ", "timestamp": 0}}]},
    {"timestamp": AT, "data": [{"comment": {"comment": 7, "author": ["x"], "group": {}}}, {"post": "in a comment's place"}]},
    {"timestamp": AT, "data": [{"comment": None, "post": "posted"}, {"comment": {}, "post": "hidden"}]},
    {"timestamp": AT},
    {"title": "only a title"},
    {"unknown": 1},
    {},
    [],
    "text",
    17,
]
MESSAGES: list[Any] = [
    {"sender_name": "Zo\u00c3\u00ab Bell", "timestamp_ms": AT * 1000, "content": "one"},
    {"sender_name": "Ann Lee", "timestamp_ms": AT * 1000 + 5000, "content": "not mine"},
    {"senderName": "Zoë Price", "timestamp": AT * 1000, "text": "two", "isUnsent": False},
    {"sender_name": "Zoë Bell", "timestamp_ms": AT * 1000, "content": "gone", "is_unsent": True},
    {"sender_name": "Zoë Bell", "timestamp_ms": AT * 1000.0, "content": "", "text": "three"},
    {"sender_name": None, "timestamp_ms": AT * 1000, "content": "nobody's"},
    {"sender_name": "", "senderName": "Zoë Bell", "content": "without a time"},
    {"timestamp_ms": None},
    {},
]


def both(document: Any, rows: list[Any], sentinel: dict[str, Any], name: str) -> tuple[list[Record], list[Record]]:
    """The records of the document by the short and by the tolerant way; their notes agree."""
    sound = json.dumps(document).encode()
    rows.append(sentinel)
    broken = json.dumps(document).encode()
    with pytest.raises(msgspec.DecodeError):
        msgspec.json.decode(broken)
    quickly: dict[str, int] = {}
    tolerantly: dict[str, int] = {}
    found = (
        read_bytes(FACEBOOK, f"{FOLDER}/{name}", sound, messages=True, account=OWNER, notes=quickly),
        read_bytes(FACEBOOK, f"{FOLDER}/{name}", broken, messages=True, account=OWNER, notes=tolerantly),
    )
    assert quickly == tolerantly
    return found


def of_posts(rows: list[Any], key: str | None, name: str) -> tuple[list[Record], list[Record]]:
    # The first element lets the file be recognised, whatever stands behind it.
    rows = [{"timestamp": AT, "title": "x", "data": [{"post": "first"}], "attachments": []}, *rows]
    half = {"timestamp": AT, "title": "half \ud83d"}
    return both(rows if key is None else {key: rows}, rows, half, name)


LAYOUTS = [
    (None, "posts/your_posts_1.json"),
    ("group_posts_v2", "groups/group_posts_and_comments.json"),
    ("comments_v2", "comments_and_reactions/comments.json"),
    ("archive_v2", "archive/your_archive.json"),
]


@pytest.mark.parametrize(("key", "name"), LAYOUTS)
@pytest.mark.parametrize("number", range(len(POSTS)))
def test_each_odd_shape(key: str | None, name: str, number: int) -> None:
    quick, tolerant = of_posts([POSTS[number]], key, name)
    assert quick == tolerant


@pytest.mark.parametrize(("key", "name"), LAYOUTS)
def test_usual_and_odd_shapes_side_by_side(key: str | None, name: str) -> None:
    quick, tolerant = of_posts(POSTS * 60, key, name)
    assert quick == tolerant
    assert len(quick) > 800


def shapes(depth: int) -> st.SearchStrategy[Any]:
    leaf = st.sampled_from([None, True, 0, AT, AT * 1000, 1.5, "", "n/a", "Zoë Bell", "word", str(AT)])
    if depth == 0:
        return leaf
    keys = st.sampled_from(
        ["timestamp", "title", "data", "post", "comment", "author", "tags", "name", "attachments", "place", "media", "uri"]
    )
    inner = shapes(depth - 1)
    return leaf | st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.fixed_dictionaries({"timestamp": st.just(AT), "data": shapes(3)}) | shapes(4), max_size=6))
def test_shapes_nobody_thought_of(rows: list[Any]) -> None:
    for key, name in LAYOUTS:
        quick, tolerant = of_posts(rows, key, name)
        assert quick == tolerant


def test_messages_of_every_sound_shape() -> None:
    rows = MESSAGES * 300
    document = {"participants": [{"name": "Ann Lee"}], "messages": rows, "thread_path": "inbox/ann"}
    half = {"sender_name": "Ann Lee", "content": "half \ud83d"}
    quick, tolerant = both(document, rows, half, "messages/inbox/ann_1/message_1.json")
    assert [record for record in quick if isinstance(record, Post)] == [r for r in tolerant if isinstance(r, Post)]
    (one,) = (record for record in quick if isinstance(record, MessageThread))
    (other,) = (record for record in tolerant if isinstance(record, MessageThread))
    assert (one.people, one.sent, one.received + 1) == (other.people, other.sent, other.received)
    assert (one.when, one.last, one.at) == (other.when, other.last, other.at)
    assert one.sent == 1500


def test_messages_of_odd_shapes_are_counted_and_read_where_they_can_be() -> None:
    rows = [
        {"sender_name": "Zoë Bell", "timestamp_ms": str(AT * 1000), "content": "a time in quotes"},
        {"sender_name": "Zoë Bell", "timestamp_ms": {"at": 1}, "content": "no time"},
        {"sender_name": "Ann Lee", "timestamp_ms": AT * 1000, "content": {"text": "deep"}},
        {"sender_name": ["Zoë Bell"], "timestamp_ms": AT * 1000, "content": "whose?"},
        "text",
    ]
    document = {"participants": [{"name": "Ann Lee"}], "messages": rows, "thread_path": "inbox/ann"}
    notes: dict[str, int] = {}
    name = f"{FOLDER}/messages/inbox/ann_1/message_1.json"
    content = json.dumps(document).encode()
    records = read_bytes(FACEBOOK, name, content, messages=True, account=OWNER, notes=notes)
    assert [(r.text, r.when is None) for r in records if isinstance(r, Post)] == [
        ("a time in quotes", False),
        ("no time", True),
    ]
    (thread,) = (record for record in records if isinstance(record, MessageThread))
    assert (thread.sent, thread.received) == (2, 1)
    assert notes == {"records of an unexpected shape were left out": 2}
