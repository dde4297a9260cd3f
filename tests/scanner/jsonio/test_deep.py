"""Going into a document: one value at a time, whatever its size and condition."""

import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from scanner.jsonio import DAMAGED, End, dive
from scanner.jsonio.deep import Path
from scanner.plugins import MemberError
from scanner.testing import MemoryMember

DOCUMENT = {
    "about": {"text": "x"},
    "chats": {
        "list": [
            {"name": "Dean", "messages": [{"id": 1, "text": "a"}, {"id": 2, "text": "b"}]},
            {"name": "Amy", "messages": []},
        ]
    },
    "a/b": [1],
}


def opens(path: Path) -> bool:
    return path in ((), ("chats",), ("chats", "list"), ("chats", "list", "*"), ("chats", "list", "*", "messages"))


def pieces(content: bytes, notes: dict[str, int] | None = None) -> list[tuple[str, Any]]:
    notes = notes if notes is not None else {}

    def note(text: str) -> None:
        notes[text] = notes.get(text, 0) + 1

    return [(pointer, value) for _, pointer, value in dive(MemoryMember("x.json", content), note, opens)]


@pytest.mark.parametrize("indent", [None, 1])
def test_values_ends_and_pointers(indent: int | None) -> None:
    assert pieces(json.dumps(DOCUMENT, indent=indent).encode()) == [
        ("/about", {"text": "x"}),
        ("/chats/list/0/name", "Dean"),
        ("/chats/list/0/messages/0", {"id": 1, "text": "a"}),
        ("/chats/list/0/messages/1", {"id": 2, "text": "b"}),
        ("/chats/list/0/messages", End.END),
        ("/chats/list/0", End.END),
        ("/chats/list/1/name", "Amy"),
        ("/chats/list/1/messages", End.END),
        ("/chats/list/1", End.END),
        ("/chats/list", End.END),
        ("/chats", End.END),
        ("/a~1b", [1]),
        ("", End.END),
    ]


def test_a_broken_message_costs_itself_alone() -> None:
    content = json.dumps(DOCUMENT).encode().replace(b'"text": "a"', b'"text": "a')
    notes: dict[str, int] = {}
    found = dict(pieces(content, notes))
    assert found["/chats/list/0/messages/1"] == {"id": 2, "text": "b"}
    assert "/chats/list/0/messages/0" not in found
    assert found["/chats/list/1/name"] == "Amy"
    assert notes == {DAMAGED: 1}


def test_a_broken_last_message_is_not_mended_with_another_chats() -> None:
    document = {"chats": {"list": [{"name": name, "messages": [{"id": 1, "text": name}]} for name in ("Dean", "Amy")]}}
    content = json.dumps(document).encode().replace(b'"text": "Dean"', b'"text": "Dean')
    notes: dict[str, int] = {}
    assert not any(value == {"id": 1, "text": "Amy"} for _, value in pieces(content, notes))
    assert DAMAGED in notes


def test_a_cut_document_ends_everything_it_opened() -> None:
    content = json.dumps(DOCUMENT).encode()
    notes: dict[str, int] = {}
    found = pieces(content[: content.index(b'{"id": 2') + 12], notes)
    assert ("/chats/list/0/messages/0", {"id": 1, "text": "a"}) in found
    assert ("/chats/list/0", End.END) in found
    assert found[-1] == ("", End.END)
    assert notes == {DAMAGED: 1}


def test_what_is_no_json() -> None:
    with pytest.raises(MemberError):
        pieces(b"hello")
    with pytest.raises(MemberError):
        pieces(b'{"x":' + b"[" * 200_000)
    assert pieces(b"") == []


@dataclass(frozen=True)
class Endless:
    rows: int
    name: str = "large.json"
    source: str = "s1"
    size: int = 1 << 40

    def head(self, count: int = 4096) -> bytes:
        return b'{"chats": '[:count]

    def read(self) -> bytes:
        raise AssertionError("a large member must not be read at once")

    def slice(self, offset: int, count: int) -> bytes:
        raise AssertionError("a large member must not be read at once")

    def chunks(self) -> Iterator[bytes]:
        yield b'{"chats": {"list": [{"messages": ['
        row = b'{"id": 1, "text": "' + b"x" * 80 + b'"},'
        for _ in range(self.rows // 1000):
            yield row * 1000
        yield b'{"id": 2}]}]}}'


def test_memory_does_not_grow_with_the_document() -> None:
    tracemalloc.start()
    count = sum(1 for _ in dive(Endless(200_000), lambda _: None, opens))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 200_001 + 5
    assert peak < 4 << 20
