"""Values in scripts: cut out of the assignment, and read where they are JavaScript that is no JSON."""

import time

import pytest

from scanner.jsonio import DAMAGED, SMALL, Elements, Value, named, read_literal, script_parts
from scanner.plugins import MemberError
from scanner.testing import MemoryMember


def elements(content: bytes, notes: list[str] | None = None) -> list[object]:
    found = script_parts(MemoryMember("data/x.js", content), (notes if notes is not None else []).append)
    return [item for part in found if isinstance(part, Elements) for item in part.items]


def test_bare_keys_single_quotes_trailing_commas_and_comments() -> None:
    text = """// made by hand
    [ { tweet: { full_text: 'it\\'s \\u0041\\x42', "n": 0x10, list: [1,, .5,], gone: undefined, }, }, /* end */ ];"""
    tweet = {"full_text": "it's AB", "n": 16, "list": [1, None, 0.5], "gone": None}
    assert read_literal(text) == ([{"tweet": tweet}], True)


def test_two_halves_of_a_character() -> None:
    assert read_literal(r"'\ud83d\ude00 \u{1F600} \ud83d'") == ("😀 😀 \ufffd", True)


def test_what_stands_before_the_damage() -> None:
    assert read_literal("[{a: 1}, {b: 'x") == ([{"a": 1}, {}], False)
    assert read_literal("[1, alert('x')]") == ([1], False)


@pytest.mark.parametrize("text", ["[" * 1_000_000, "/*" * 500_000, "['" * 400_000, "[" + "\\" * 900_000, "{a:" * 300_000])
def test_hostile_text_takes_no_longer_than_its_length_asks(text: str) -> None:
    before = time.perf_counter()
    read_literal(text)
    assert time.perf_counter() - before < 8


@pytest.mark.parametrize(
    "content",
    [
        b'window.YTD.x.part0 = [ {"a" : 1}, {"a" : 2} ]',
        b'\xef\xbb\xbfwindow.YTD.x.part0 = [ {"a" : 1}, {"a" : 2} ] ;\r\n',
        b"window.YTD.x.part0=[{a:1},{a:2},]",
        b"var x = [{'a':1},{'a':2}];",
    ],
)
def test_the_value_without_what_surrounds_it(content: bytes) -> None:
    notes: list[str] = []
    assert elements(content, notes) == [{"a": 1}, {"a": 2}]
    assert notes == []


def test_an_object_and_an_empty_array() -> None:
    (part,) = script_parts(MemoryMember("m.js", b'window.__THAR_CONFIG = {"userInfo": {}}'), [].append)
    assert part == Value(None, {"userInfo": {}})
    assert elements(b"window.YTD.x.part0 = [ ]") == []


def test_a_large_one_comes_in_pieces() -> None:
    row = b'{"tweet" : {"full_text" : "' + b"a" * 990 + b'"}}'
    content = b"window.YTD.tweets.part0 = [ " + b", ".join([row] * (SMALL // 1000 + 100)) + b" ];\n"
    notes: list[str] = []
    assert len(elements(content, notes)) == SMALL // 1000 + 100
    assert notes == []


def test_a_cut_one_gives_what_is_whole() -> None:
    notes: list[str] = []
    assert elements(b'window.YTD.x.part0 = [ {"a" : 1}, {"a" : 2}, {"a"', notes) == [{"a": 1}, {"a": 2}]
    assert notes == [DAMAGED]


def test_a_script_that_does_something_is_refused() -> None:
    assert named(b"function f() { return [] }") == ""
    with pytest.raises(MemberError, match="a script, not data"):
        elements(b"alert(1)")
