"""Reading JSON whatever its size, encoding and condition."""

import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
import pytest

from scanner.jsonio import DAMAGED, SMALL, Elements, Value, load, parts, pointer
from scanner.plugins import MemberError
from scanner.testing import MemoryMember


@dataclass(frozen=True)
class Endless:
    """A large member that is made while it is read, so that only the reader's own memory is measured."""

    first: bytes
    row: bytes
    rows: int
    last: bytes
    name: str = "large.json"
    source: str = "s1"

    @property
    def size(self) -> int:
        return len(self.first) + len(self.row) * self.rows + len(self.last)

    def head(self, count: int = 4096) -> bytes:
        return self.first[:count]

    def read(self) -> bytes:
        raise AssertionError("a large member must not be read at once")

    def slice(self, offset: int, count: int) -> bytes:
        raise AssertionError("a large member must not be read at once")

    def chunks(self) -> Iterator[bytes]:
        yield self.first
        for start in range(0, self.rows, 500):
            yield self.row * min(500, self.rows - start)
        yield self.last


def items_of(content: bytes, *, large: bool = False, notes: list[str] | None = None) -> dict[str | None, list[object]]:
    """Every array of the document, by key. ``large``: as the reader of large members sees it."""
    member = Large("m.json", content) if large else MemoryMember("m.json", content)
    found: dict[str | None, list[object]] = {}
    for part in parts(member, (notes if notes is not None else []).append):
        if isinstance(part, Elements):
            assert part.start == len(found.get(part.key, []))
            found.setdefault(part.key, []).extend(part.items)
    return found


class Large(MemoryMember):
    """A small member that says it is a large one."""

    @property
    def size(self) -> int:
        return SMALL + 1


POSTS = [
    {"timestamp": 1, "data": [{"post": 'tricky } , { " [ ] \\ text'}], "tags": []},
    {"timestamp": 2, "data": [{"post": "two"}, {"update": {"timestamp": 7}}, {"update": {"timestamp": 8}}]},
    {"other": [], "deep": {"timestamp": [{"timestamp": 1}, {"timestamp": 2}]}},
    {"timestamp": 3, "text": "café 🚓"},
    {"timestamp": 4},
] * 400

STYLES = [
    {"separators": (",", ":")},
    {},
    {"indent": 2},
    {"indent": "\t"},
    {"separators": (",", ":"), "ensure_ascii": False},
    {"indent": 2, "ensure_ascii": False},
]


@pytest.mark.parametrize("style", STYLES)
def test_large_documents_give_the_same_elements_as_small_ones(style: dict[str, object]) -> None:
    document = {"a/b": POSTS, "title": "x", "empty": [], "numbers": list(range(3000)), "messages_v2": POSTS, "end": {"k": 1}}
    content = json.dumps(document, **style).encode()  # type: ignore[arg-type]
    whole = {key: value for key, value in document.items() if isinstance(value, list) and value}
    assert items_of(content, large=True) == whole
    assert {key: value for key, value in items_of(content).items() if value} == whole
    assert items_of(json.dumps(POSTS, **style).encode(), large=True) == {None: POSTS}  # type: ignore[arg-type]
    assert load(Large("m.json", content), [].append)["end"] == {"k": 1}


def test_elements_one_on_each_line_are_cut_as_well() -> None:
    content = "[\n" + ",\n".join(json.dumps(post) for post in POSTS) + "\n]"
    assert items_of(content.encode(), large=True) == {None: POSTS}


def test_memory_stays_bounded_whatever_the_size() -> None:
    row = b',{"sender_name":"Jo Bell","timestamp_ms":1600000000000,"content":"' + b"hello there " * 20 + b'"}'
    member = Endless(b'{"participants":[],"messages":[' + row[1:], row, 120_000, b'],"title":"x"}')
    tracemalloc.start()
    count = sum(len(part.items) for part in parts(member, [].append) if isinstance(part, Elements) and part.key == "messages")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 120_001
    assert member.size > 35_000_000
    assert peak < 12_000_000


@pytest.mark.parametrize(
    "content",
    [
        b'\xef\xbb\xbf[{"a": 1}]',
        '[{"a": 1}]'.encode("utf-16"),
        '[{"a": 1}]'.encode("utf-16-le"),
        b'  \n [ {"a" : 1 } ] \n',
    ],
)
def test_encodings_and_white_space(content: bytes) -> None:
    assert items_of(content) == {None: [{"a": 1}]}


def test_marks_of_large_members_are_honoured() -> None:
    content = json.dumps(POSTS, ensure_ascii=False)
    assert items_of(content.encode("utf-16"), large=True) == {None: POSTS}
    assert items_of(content.encode("utf-8-sig"), large=True) == {None: POSTS}


@pytest.mark.parametrize("large", [False, True])
def test_what_the_strict_decoder_refuses_is_still_read(large: bool) -> None:
    content = b'[{"t": "half \\ud83d"}, {"n": NaN}, {"i": 123456789012345678901234567890}, {"c": "tab\there"}, {"b": "\xff!"}]'
    found = items_of(content, large=large)[None]
    assert len(found) == 5
    assert found[2] == {"i": 123456789012345678901234567890}
    assert found[3] == {"c": "tab\there"}


@pytest.mark.parametrize("style", [{"separators": (",", ":")}, {"indent": 2}])
@pytest.mark.parametrize("large", [False, True])
def test_a_cut_document_gives_what_stands_before_the_cut(style: dict[str, object], large: bool) -> None:
    content = json.dumps({"title": "x", "friends": POSTS}, **style).encode()  # type: ignore[arg-type]
    notes: list[str] = []
    found = items_of(content[: len(content) // 2], large=large, notes=notes)["friends"]
    assert 900 < len(found) < 1100
    assert found == POSTS[: len(found)]
    assert notes == [DAMAGED]


@pytest.mark.parametrize("style", [{"separators": (",", ":")}, {}, {"indent": 2}])
@pytest.mark.parametrize("large", [False, True])
def test_elements_behind_a_damaged_one_are_read_and_keep_their_index(style: dict[str, object], large: bool) -> None:
    friends = [{"name": f"Person {number}", "timestamp": number} for number in range(3000)]
    content = bytearray(json.dumps({"friends": friends}, **style).encode())  # type: ignore[arg-type]
    content[content.index(b'"Person 1500"')] = ord("#")
    notes: list[str] = []
    found = items_of(bytes(content), large=large, notes=notes)["friends"]
    assert found[:1500] == friends[:1500]
    assert found[1500] is None
    assert found[1501:] == friends[1501:]
    assert DAMAGED in notes


def test_a_damaged_object_gives_the_members_before_the_damage() -> None:
    content = b'{"profile": {"name": {"full_name": "Jo Bell"}, "emails": ["a@example.com", "b@exam'
    notes: list[str] = []
    found = [part for part in parts(MemoryMember("m.json", content), notes.append) if isinstance(part, Value)]
    assert found == [Value("profile", {"name": {"full_name": "Jo Bell"}, "emails": ["a@example.com"]})]
    assert notes == [DAMAGED]


def test_an_archive_that_ends_early_fails_after_what_could_be_read() -> None:
    content = json.dumps(POSTS * 20).encode()
    got: list[object] = []
    with pytest.raises(MemberError):  # noqa: PT012
        for part in parts(MemoryMember("m.json", content, broken_at=300_000), [].append):
            assert isinstance(part, Elements)
            got += part.items
    assert got == (POSTS * 20)[: len(got)]
    assert len(got) > 2000


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"a":'])
def test_endless_nesting_is_refused_in_our_own_words(large: bool, opening: bytes) -> None:
    content = opening * 200_000
    member = Large("m.json", content) if large else MemoryMember("m.json", content)
    with pytest.raises(MemberError) as caught:
        list(parts(member, [].append))
    assert "nested" in caught.value.reason


def test_one_endless_record_is_over_the_limit() -> None:
    member = Endless(b'[{"a":1},{"post":"', b"x" * 1000, 70_000, b'"}]')
    got: list[object] = []
    with pytest.raises(MemberError) as caught:  # noqa: PT012
        for part in parts(member, [].append):
            assert isinstance(part, Elements)
            got += part.items
    assert caught.value.over_limit
    assert got == [{"a": 1}]


@pytest.mark.parametrize("content", [b"", b"   \n", b"\xef\xbb\xbf"])
def test_an_empty_member_holds_nothing(content: bytes) -> None:
    assert list(parts(MemoryMember("m.json", content), [].append)) == []
    assert load(MemoryMember("m.json", content), [].append) is None


def test_what_is_no_json_is_said_to_be_none() -> None:
    with pytest.raises(MemberError) as caught:
        list(parts(MemoryMember("m.json", b"<html>Jo Bell</html>"), [].append))
    assert "Bell" not in caught.value.reason


def test_text_behind_the_document_is_told() -> None:
    notes: list[str] = []
    assert items_of(b'[{"a": 1}] {"b": 2}', notes=notes) == {None: [{"a": 1}]}
    assert len(notes) == 1


class Message(msgspec.Struct):
    sender: str
    at: float = 0


@pytest.mark.parametrize("large", [False, True])
def test_elements_of_a_named_type_and_those_that_do_not_fit(large: bool) -> None:
    rows: list[object] = [{"sender": f"p{number}", "at": number, "more": [1]} for number in range(9000)]
    rows[5] = {"sender": None}
    rows[6] = "text"
    content = json.dumps({"messages": rows}).encode()
    member = Large("m.json", content) if large else MemoryMember("m.json", content)
    notes: list[str] = []
    found = [item for part in parts(member, notes.append, {"messages": Message}.get) for item in part.items]  # type: ignore[union-attr]
    assert len(found) == 9000
    assert found[5:8] == [*rows[5:7], Message("p7", 7)]
    assert sum(isinstance(item, Message) for item in found) >= 8990
    assert notes == []


@pytest.mark.parametrize("large", [False, True])
def test_a_whole_array_can_have_a_type_as_well(large: bool) -> None:
    rows: list[object] = [{"sender": f"p{number}", "at": number} for number in range(9000)]
    rows[8000] = {"sender": 1}
    content = json.dumps(rows).encode()
    member = Large("m.json", content) if large else MemoryMember("m.json", content)
    found = [item for part in parts(member, [].append, {None: Message}.get) for item in part.items]  # type: ignore[union-attr]
    assert found[8000:8002] == [{"sender": 1}, Message("p8001", 8001)]
    assert len(found) == 9000


def test_an_object_where_an_array_was_expected_is_one_value() -> None:
    member = MemoryMember("m.json", b'{"messages": {"sender": "p"}}')
    assert list(parts(member, [].append, {"messages": Message}.get)) == [Value("messages", {"sender": "p"})]


def test_pointers_escape_what_rfc_6901_says() -> None:
    assert pointer("a/b", 3, "c~d", "") == "/a~1b/3/c~0d/"
    assert pointer() == ""


def test_a_damaged_key_costs_no_more_than_the_rest_of_the_document() -> None:
    notes: list[str] = []
    content = b'{"a": {"x": 1}, {"b": NaN, \xff: 2'
    found = list(parts(MemoryMember("a.json", content), notes.append))
    assert [part.key for part in found] == ["a"]
    assert notes


@pytest.mark.parametrize("content", [b'{"a": "x", "a": [1], }', b'{"a": [1], "a": "x", }'])
def test_a_key_that_comes_twice_in_a_damaged_document(content: bytes) -> None:
    assert list(load(MemoryMember("a.json", content), lambda _: None)) == ["a"]


def test_a_key_that_stands_there_twice_or_a_broken_one_costs_nothing_else() -> None:
    member = MemoryMember("x.json", b'{"a": 1, "b": {"c": 2}, "a": [1, 2], "a": [3], "b": [4]' + b" " * 20 + b"}")
    assert load(member, lambda _: None) in ({"a": [3], "b": [4]}, {"a": [1, 2, 3], "b": [4]})
    notes: list[str] = []
    for content in (b'{"a": [1], {"b": 2', b'{"a": 1, "a": [1], {'):
        load(MemoryMember("x.json", content), notes.append)
    assert DAMAGED in notes
