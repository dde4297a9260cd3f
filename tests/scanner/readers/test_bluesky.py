"""Bluesky: repositories as the protocol writes them, packed here by a small writer of DAG-CBOR and CAR."""

import hashlib
import struct
import time
from collections.abc import Mapping
from typing import Any

import pytest

from scanner.api import Account, Audience, Connection, Field, MemberError, Post, ProfileField, Record
from scanner.model import Interaction, InteractionKind, LinkKind, Photo, PostKind
from scanner.plugins import Reading
from scanner.readers import READERS
from scanner.readers.bluesky import BLUESKY
from scanner.readers.bluesky.dagcbor import BrokenError, decode
from scanner.testing import MemoryMember, read_bytes, reader_complaints

# --- a writer ---------------------------------------------------------------------------------------------------------


class Cid(bytes):
    """A content identifier."""


def head(major: int, size: int) -> bytes:
    if size < 24:
        return bytes([major << 5 | size])
    for low, form, limit in ((24, ">B", 1 << 8), (25, ">H", 1 << 16), (26, ">L", 1 << 32), (27, ">Q", 1 << 64)):
        if size < limit:
            return bytes([major << 5 | low]) + struct.pack(form, size)
    raise ValueError


def encode(value: Any) -> bytes:
    match value:
        case None:
            return b"\xf6"
        case bool():
            return b"\xf5" if value else b"\xf4"
        case int():
            return head(0, value) if value >= 0 else head(1, -1 - value)
        case float():
            return b"\xfb" + struct.pack(">d", value)
        case Cid():
            return head(6, 42) + encode(b"\x00" + bytes(value))
        case bytes():
            return head(2, len(value)) + value
        case str():
            return head(3, len(value.encode())) + value.encode()
        case list():
            return head(4, len(value)) + b"".join(encode(item) for item in value)
        case dict():
            keys = sorted(value, key=lambda key: (len(key.encode()), key.encode()))
            return head(5, len(keys)) + b"".join(encode(key) + encode(value[key]) for key in keys)
    raise TypeError


def identifier(content: bytes) -> Cid:
    return Cid(b"\x01\x71\x12\x20" + hashlib.sha256(content).digest())


def varint(number: int) -> bytes:
    found = b""
    while number >= 0x80:
        found += bytes([number & 0x7F | 0x80])
        number >>= 7
    return found + bytes([number])


def block(content: bytes) -> bytes:
    whole = bytes(identifier(content)) + content
    return varint(len(whole)) + whole


def archive(records: Mapping[str, Any], did: str = "did:plc:jobell", *, tree_last: bool = False) -> bytes:
    """A CAR file with the records, each under ``collection/key``."""
    packed = {name: encode(value) for name, value in sorted(records.items())}
    entries, before = [], b""
    for name, content in packed.items():
        key = name.encode()
        shared = 0
        while shared < min(len(before), len(key)) and before[shared] == key[shared]:
            shared += 1
        entries.append({"p": shared, "k": key[shared:], "v": identifier(content), "t": None})
        before = key
    tree = encode({"l": None, "e": entries})
    commit = encode({"did": did, "rev": "3k", "data": identifier(tree), "prev": None, "version": 3, "sig": b"\x00" * 64})
    header = encode({"roots": [identifier(commit)], "version": 1})
    parts = [block(content) for content in packed.values()]
    parts = [*parts, block(tree)] if tree_last else [block(tree), *parts]
    return varint(len(header)) + header + block(commit) + b"".join(parts)


# --- what is read -----------------------------------------------------------------------------------------------------

WHEN = "2024-05-01T22:14:00.000Z"
SAM = "did:plc:samwood"
RECORDS: dict[str, Any] = {
    "app.bsky.actor.profile/self": {
        "$type": "app.bsky.actor.profile",
        "displayName": "Jo Bell",
        "description": "Custody sergeant, Northmere",
        "createdAt": WHEN,
        "avatar": {"$type": "blob", "ref": Cid(b"\x01\x55\x12\x20" + b"a" * 32), "mimeType": "image/jpeg", "size": 700},
    },
    "app.bsky.feed.post/3k1": {
        "$type": "app.bsky.feed.post",
        "text": "caf\u00e9 with @sam.example.com",
        "createdAt": WHEN,
        "facets": [
            {
                "index": {"byteStart": 11, "byteEnd": 27},
                "features": [{"$type": "app.bsky.richtext.facet#mention", "did": SAM}, {"$type": "x#link", "uri": "https://a.example"}],
            }
        ],
    },
    "app.bsky.feed.post/3k2": {
        "$type": "app.bsky.feed.post",
        "text": "agreed",
        "createdAt": WHEN,
        "reply": {"parent": {"uri": f"at://{SAM}/app.bsky.feed.post/1"}, "root": {"uri": f"at://{SAM}/app.bsky.feed.post/1"}},
        "embed": {
            "$type": "app.bsky.embed.recordWithMedia",
            "record": {"uri": "at://x", "text": "their words"},
            "media": {"$type": "app.bsky.embed.images", "images": [{"alt": "our new front door", "image": {}}]},
        },
    },
    "app.bsky.feed.post/3k3": {
        "$type": "app.bsky.feed.post",
        "text": "and so on",
        "createdAt": WHEN,
        "reply": {"parent": {"uri": "at://did:plc:jobell/app.bsky.feed.post/3k1"}},
        "embed": {"external": {"title": "their title", "description": "their words", "uri": "https://a.example"}},
    },
    "app.bsky.feed.like/3k1": {"$type": "app.bsky.feed.like", "subject": {"uri": f"at://{SAM}/app.bsky.feed.post/9"}, "createdAt": WHEN},
    "app.bsky.graph.follow/3k1": {"$type": "app.bsky.graph.follow", "subject": SAM, "createdAt": WHEN},
    "app.bsky.graph.block/3k1": {"$type": "app.bsky.graph.block", "subject": "did:plc:deanprice", "createdAt": WHEN},
    "app.bsky.graph.list/3k1": {"$type": "app.bsky.graph.list", "name": "Team 3", "description": "the night shift", "createdAt": WHEN},
    "app.bsky.feed.threadgate/3k1": {"$type": "app.bsky.feed.threadgate", "post": "at://x"},
}  # fmt: skip


def read(content: bytes, notes: dict[str, int] | None = None) -> list[Record]:
    return read_bytes(BLUESKY, "repo.car", content, account=Account("bluesky"), notes=notes)


def test_everything_in_a_repository_is_public_and_leads_back_to_its_record() -> None:
    found = read(archive(RECORDS))
    assert {record.audience for record in found} == {Audience.PUBLIC}
    assert [(r.field, r.value, r.at.pointer) for r in found if isinstance(r, ProfileField)] == [
        (Field.HANDLE, "did:plc:jobell", "/did"),
        (Field.NAME, "Jo Bell", "/app.bsky.actor.profile/self/displayName"),
        (Field.BIO, "Custody sergeant, Northmere", "/app.bsky.actor.profile/self/description"),
    ]
    assert [(r.kind, r.text, r.at.pointer) for r in found if isinstance(r, Post)] == [
        (PostKind.POST, "caf\u00e9 with @sam.example.com", "/app.bsky.feed.post/3k1/text"),
        (PostKind.COMMENT, "agreed", "/app.bsky.feed.post/3k2/text"),
        (PostKind.CAPTION, "our new front door", "/app.bsky.feed.post/3k2/embed/media/images/0/alt"),
        (PostKind.POST, "and so on", "/app.bsky.feed.post/3k3/text"),
        (PostKind.POST, "Team 3\nthe night shift", "/app.bsky.graph.list/3k1"),
    ]
    assert [r.at.pointer for r in found if isinstance(r, Photo)] == ["/app.bsky.feed.post/3k2/embed/media/images/0"]
    assert [(r.kind, r.name, r.handle) for r in found if isinstance(r, Interaction)] == [
        (InteractionKind.REACTED, "", f"bluesky:{SAM}"),
        (InteractionKind.MENTIONED, "sam.example.com", f"bluesky:{SAM}"),
    ]
    # What a link shows of itself is no picture of the post's.
    assert {r.text: r.pictured for r in found if isinstance(r, Post) and r.kind in (PostKind.POST, PostKind.COMMENT)} == {
        "caf\u00e9 with @sam.example.com": False,
        "agreed": True,
        "and so on": False,
        "Team 3\nthe night shift": None,
    }
    (post,) = (r for r in found if isinstance(r, Post) and r.text == "agreed")
    assert post.when is not None
    assert post.when.iso() == "2024-05-01T22:14:00Z"


def test_people_are_known_by_identifier_only_and_the_ledger_says_so() -> None:
    notes: dict[str, int] = {}
    found = read(archive(RECORDS), notes)
    assert [(r.link, r.handle, r.at.pointer) for r in found if isinstance(r, Connection)] == [
        (LinkKind.BLOCKED, "bluesky:did:plc:deanprice", "/app.bsky.graph.block/3k1"),
        (LinkKind.FOLLOWING, f"bluesky:{SAM}", "/app.bsky.graph.follow/3k1"),
    ]
    assert any("DIDs" in note for note in notes)


def test_the_order_of_blocks_does_not_matter() -> None:
    assert sorted(r.at.pointer for r in read(archive(RECORDS))) == sorted(
        r.at.pointer for r in read(archive(RECORDS, tree_last=True))
    )


def test_a_record_that_the_tree_does_not_name_is_read_and_told() -> None:
    notes: dict[str, int] = {}
    stray = block(encode({"$type": "app.bsky.feed.post", "text": "edited away", "createdAt": WHEN}))
    found = read(archive({}) + stray, notes)
    assert [(r.text, r.at.pointer) for r in found if isinstance(r, Post)] == [("edited away", "/block 3/text")]
    assert "records that the tree of the repository does not name" in notes


@pytest.mark.parametrize(
    "record",
    [
        {"$type": "app.bsky.feed.post", "text": 5, "facets": "x", "embed": [], "reply": 7, "createdAt": {}},
        {"$type": "app.bsky.feed.post", "facets": [{"features": [{"did": 5}, 7], "index": {"byteStart": "a"}}, None]},
        {"$type": "app.bsky.graph.follow", "subject": {"uri": "x"}},
        {"$type": "app.bsky.feed.like", "subject": "x"},
        {"$type": ["x"]},
    ],
)
def test_records_of_an_unexpected_shape_cost_nothing(record: Any) -> None:
    good = {"$type": "app.bsky.feed.post", "text": "fine", "createdAt": WHEN}
    found = read(archive({"app.bsky.feed.post/3k1": record, "app.bsky.feed.post/3k2": good}))
    assert [r.text for r in found if isinstance(r, Post)] == ["fine"]


def test_a_newer_layout_is_never_silently_empty() -> None:
    notes: dict[str, int] = {}
    read(archive({"org.example.post/1": {"$type": "org.example.post", "text": "words"}}), notes)
    assert "repository may be unread: the layout is newer than any known" in notes


def test_a_cut_repository_gives_what_stands_before_the_cut() -> None:
    member = MemoryMember("repo.car", archive(RECORDS)[:-20])
    batches = BLUESKY.read(member, Reading(member, Account("bluesky"), messages=False))
    assert len(next(batches)) > 5
    with pytest.raises(MemberError):
        next(batches)


def test_damaged_repositories_never_crash() -> None:
    assert reader_complaints(BLUESKY, "repo.car", archive(RECORDS)) == []


@pytest.mark.parametrize("content", [b"", b"\x00", b"PK\x03\x04", b"\x3a" + b"x" * 100, b"\xff" * 100])
def test_other_files_are_not_taken_for_repositories(content: bytes) -> None:
    assert BLUESKY.recognise(MemoryMember("photo-of-my.car", content)) is None
    assert BLUESKY in READERS


# --- DAG-CBOR ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", [0, 23, 24, 255, 70000, 1 << 40, -1, -500, 1.5, True, False, None, "caf\u00e9", b"\x00", [1, [2]], {"a": {}}]
)
def test_values_come_back(value: Any) -> None:
    assert decode(encode(value)) == value


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x81" * 5000 + b"\x00",
        b"\xa1\x61a" * 5000 + b"\x00",
        b"\x9f\x01\xff",
        b"\x9b\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\x5b\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\xbb\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\x61\xff",
        b"\xa1\x01\x02",
        b"\xc1\x00",
        b"\xd8\x2a\x41\x01",
        b"\xd8\x2a" * 5000,
        b"\x00\x00",
        b"\xf9\x00\x00",
        b"\x18",
        b"\xfb\x00",
    ],
)
def test_what_is_no_dag_cbor_is_refused(content: bytes) -> None:
    with pytest.raises(BrokenError):
        decode(content)


def test_repositories_built_to_exhaust_us_end_soon() -> None:
    started = time.process_time()
    deep = block(b"\xa2\x61e" + b"\x81" * 100_000)
    long_names = block(encode({"e": [{"p": 600, "k": b"x" * 600, "v": identifier(b""), "t": None}] * 3000, "l": None}))
    read(archive({}) + deep * 10 + long_names * 20)
    assert time.process_time() - started < 3
