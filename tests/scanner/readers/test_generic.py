"""Files that no reader knows: every string comes out with its label and a pointer that leads back to it."""

import json
import time
from collections.abc import Sequence

import pytest

from scanner.api import Account, Fragment, MemberError, Record
from scanner.readers.generic import GENERIC
from scanner.testing import MemoryMember, read_bytes, reader_complaints


def read(name: str, content: bytes | str | object, notes: dict[str, int] | None = None, **more: object) -> Sequence[Record]:
    if not isinstance(content, (bytes, str)):
        content = json.dumps(content)
    raw = content if isinstance(content, bytes) else content.encode()
    account = Account("", names=("Jo Bell",))
    return read_bytes(GENERIC, name, raw, account=account, messages=bool(more.get("messages", True)), notes=notes)


def told(records: Sequence[Record]) -> list[tuple[str, str, str]]:
    return [(r.at.pointer, r.label, r.text) for r in records if isinstance(r, Fragment)]


def resolve(document: object, pointer: str) -> object:
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        document = document[int(part)] if isinstance(document, list) else document[part]  # type: ignore[index]
    return document


# --- JSON ------------------------------------------------------------------------------------------------------------


def test_every_string_comes_with_the_words_that_lead_to_it_and_a_pointer_that_resolves() -> None:
    document = {
        "userProfile": {
            "home_address": {"line/1": "14 Acacia Avenue", "post~code": "NM1 2AB"},
            "tags": ["runner", "ab", None, 7],
        },
        "phoneNumber": 447700900123,
        "score": 123456789012,
    }
    found = told(read("data/unknown.json", document))
    assert found == [
        ("/userProfile/home_address/line~11", "user profile home address line/1", "14 Acacia Avenue"),
        ("/userProfile/home_address/post~0code", "user profile home address post~code", "NM1 2AB"),
        ("/userProfile/tags/0", "user profile tags", "runner"),
        ("/phoneNumber", "phone number", "447700900123"),
    ]
    for pointer, _, text in found:
        assert str(resolve(document, pointer)) == text


def test_label_and_value_pairs_are_told_by_their_label() -> None:
    document = [
        {
            "timestamp": 1690000000,
            "label_values": [
                {"label": "Name", "value": "The Fox"},
                {"label": "URL", "value": "https://example.com", "href": "https://example.com"},
                {"title": "Place", "dict": [{"label": "Address", "value": "14 Acacia Avenue"}]},
                {"label": "Contact points", "vec": [{"value": "+447700900123"}]},
            ],
        },
        {"title": "", "string_map_data": {"Phone Number Confirmed": {"href": "", "value": "07700 900124", "timestamp": 0}}},
        {"title": "jo.b", "string_list_data": [{"href": "https://example.com/jo.b", "value": "jo.b", "timestamp": 1690000001}]},
    ]
    found = read("x.json", document)
    assert [(label, text) for _, label, text in told(found)] == [
        ("name", "The Fox"),
        ("url", "https://example.com"),
        ("place address", "14 Acacia Avenue"),
        ("contact points", "+447700900123"),
        ("phone number confirmed", "07700 900124"),
        ("title", "jo.b"),
        ("href", "https://example.com/jo.b"),
        ("", "jo.b"),
    ]
    assert found[0].when is not None
    assert found[0].when.iso() == "2023-07-22T04:26:40Z"


def test_metas_double_encoding_is_undone_in_keys_and_values() -> None:
    assert told(read("x.json", '{"Num\\u00c3\\u00a9ro": "Jen\\u00c5\\u0091 Rejt\\u00c5\\u0091"}'))[0][1:] == (
        "numéro",
        "Jenő Rejtő",
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.ndjson", '{"town":"Northmere"}\n\n{"town":"Southmere"}\n'),
        ("x.json", '{"town":"Northmere"}\r\n{"town":"Southmere"}'),
        ("events", '{"town":"Northmere"}\n{"town":"Southmere"}\n{"town":"cut'),
    ],
)
def test_json_lines_are_read_line_by_line(name: str, content: str) -> None:
    assert [(label, text) for _, label, text in told(read(name, content))][:2] == [("town", "Northmere"), ("town", "Southmere")]


def test_the_literal_in_a_platforms_script_is_read_and_other_scripts_are_not() -> None:
    content = 'window.YTD.account.part0 = [ { "account" : { "email" : "jo@example.com" } } ]'
    assert told(read("data/account.js", content)) == [("/0/account/email", "account email", "jo@example.com")]
    for script in ("!function(e){var t=1}()", "const x = {a: 1}", "// window.YTD\nalert(1)", "import x from 'y'"):
        assert GENERIC.recognise(MemoryMember("page_files/app.js", script.encode())) is None


@pytest.mark.parametrize(
    "content",
    [
        '{"places": [{"address": "14 Acacia Avenue", "note": "cut in the mid',
        '{"places": [{"address": "14 Acacia Avenue",, "note" 5}]}',
        '{\n  "address": "14 Acacia Avenue",\n  \'x\': 1\n}',
    ],
)
def test_damaged_json_gives_what_can_be_saved_and_says_so(content: str) -> None:
    notes: dict[str, int] = {}
    assert ("address", "14 Acacia Avenue") in [(label, text) for _, label, text in told(read("x.json", content, notes))]
    assert any("damaged" in note for note in notes)


@pytest.mark.parametrize(
    "content", ['{"a": "bad \\ud83d end"}', '{"a": "bad \\u202e end"}', '{"a": "bad \\u0000 end"}', b'{"a": "bad \xff end"}']
)
def test_harmful_characters_are_made_visible(content: str | bytes) -> None:
    ((_, _, text),) = told(read("x.json", content))
    assert text.startswith("bad ")
    assert text.isprintable()
    text.encode("utf-8")


def test_messages_of_others_are_never_carried_and_own_ones_only_when_allowed() -> None:
    document = {
        "messages": [
            {"sender_name": "Sam Wood", "content": "my number is 07700 900123", "timestamp_ms": 1690000000000},
            {"sender_name": "Jo Bell", "content": "see you at mine", "timestamp_ms": 1690000000000},
        ]
    }
    notes: dict[str, int] = {}
    said = [text for _, _, text in told(read("thread.json", document, notes))]
    assert "see you at mine" in said
    assert "my number is 07700 900123" not in said
    assert any("left out" in note for note in notes)
    assert "see you at mine" not in [text for _, _, text in told(read("thread.json", document, messages=False))]
    damaged = json.dumps(document)[:-3]
    assert not any("07700" in text for _, _, text in told(read("thread.json", damaged)))


# --- text ------------------------------------------------------------------------------------------------------------


def test_text_is_read_by_paragraph() -> None:
    content = "# Notes\n\n14 Acacia Avenue\nNorthmere\nNM1 2AB\n\n-----\nBins on Tuesday\n"
    assert told(read("notes.md", content)) == [
        ("line 1", "", "# Notes"),
        ("line 3", "", "14 Acacia Avenue\nNorthmere\nNM1 2AB"),
        ("line 8", "", "Bins on Tuesday"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "01/02/2023, 18:50 - Sam Wood: I am at 1 Elm Road\nstill Sam\n01/02/2023, 18:51 - Jo Bell: I am at mine\nand so on\n01/02/2023, 18:52 - Sam left\nx",
        "[01/02/2023, 6:50:12 PM] Sam Wood: I am at 1 Elm Road\nstill Sam\n[01/02/2023, 6:51:00 PM] Jo Bell: I am at mine\nand so on\n[01/02/2023, 6:52:00 PM] Sam Wood: bye",
    ],
)
def test_in_a_chat_only_the_account_holder_speaks(content: str) -> None:
    assert [text for _, _, text in told(read("chat.txt", content))] == ["I am at mine", "and so on"]
    assert told(read("chat.txt", content, messages=False)) == []


# --- what is known, and how surely -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        ("a.json", b"{}", True),
        ("no-ending", b' {"a": 1}', True),
        ("no-ending", b"plain words", False),
        ("x.csv", b"a,b", True),
        ("x.bin", b"a,b", False),
        ("photo.jpg", b"\xff\xd8\xff\xe0", False),
        ("._data.json", b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        ", False),
        ("x.txt", bytes(range(32)) * 10, False),
        ("track.gpx", b"<gpx>", False),
    ],
)
def test_only_text_is_known_and_any_real_reader_wins(name: str, content: bytes, known: bool) -> None:
    recognition = GENERIC.recognise(MemoryMember(name, content))
    assert (recognition is not None) == known
    assert recognition is None or recognition.strength <= 15


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.json", '{"a":[{"label":"Town","value":"Northmere"},{"from":"x","text":"y"}],"b":"caf\u00e9 text"}'),
        ("x.js", 'window.YTD.a.part0 = [{"b":"some text"}]'),
        ("x.csv", 'Name,Town\n"Jo ""B""",Northmere\nSam,Southmere\n'),
        ("x.txt", "Some words\n\nand more\n"),
    ],
)
def test_damaged_files_never_crash(name: str, content: str) -> None:
    assert reader_complaints(GENERIC, name, content.encode()) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.json", b"[" * 1_000_000),
        ("x.json", b'{"a":' * 200_000),
        ("x.json", b"[" * 900 + b'"deep text"' + b"]" * 900),
        ("x.json", b'"\\"' * 300_000),
        ("x.json", b'{"a":' + b"9" * 1_000_000 + b"}"),
        ("x.json", b"{}\n" * 300_000),
        ("x.json", b'{"a":"b"' + b" " * 1_000_000 + b"x"),
        ("x.csv", b'"' * 1_000_000),
        ("x.csv", b"," * 1_000_000),
        ("x.csv", b"a,b\n" * 200_000),
        ("x.txt", b"01/02/2023, 10:00 - " * 50_000),
        ("x.txt", b"a\n" * 500_000),
        ("x.txt", b"-" * 1_000_000),
    ],
)
def test_files_built_to_exhaust_us_end_soon(name: str, content: bytes) -> None:
    started = time.process_time()
    read(name, content)
    assert time.process_time() - started < 3


def test_more_than_a_worker_can_hold_is_refused_in_words() -> None:
    with pytest.raises(MemberError) as refused:
        read("x.json", b"[" + b"1," * 2_100_000 + b"1]")
    assert refused.value.over_limit
