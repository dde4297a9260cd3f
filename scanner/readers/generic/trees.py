"""JSON of any shape, JSON lines, and the literal inside a platform's ``.js`` file: every string with the keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import msgspec

from scanner.model import Fragment, Moment
from scanner.plugins import MemberError, Reading
from scanner.readers.generic.words import Carrier, is_sender, is_speech, is_time, moment_of, words_of
from scanner.text import clean, decode

__all__ = ["read_json", "read_literal"]

_MOST_VALUES: Final = 2_000_000
_LABEL_WORDS: Final = 6
# Wrappers of Meta's generic records: they say how a value is stored, not what it is.
_WRAPPERS: Final = frozenset(
    ("label_values", "string_map_data", "string_list_data", "media_map_data", "dict", "vec", "value", "values")
)
_DIALLED: Final = re.compile(r"phone|mobile|(?:^|\W|_)tel(?:$|\W|_)", re.I)
# A string that is left open runs to the end of the text, so that no part of it is looked at twice.
_STRING: Final = re.compile(r'"((?:[^"\\]+|\\.)*+)(?:"(\s*+:)?|\\?\Z)', re.S)
_ASSIGNMENT: Final = re.compile(r"\s*[\w.$\[\]\"' ]{1,200}=\s*(?=[\[{\"])")


class _Place(NamedTuple):
    """A node still to be looked at: where it is, the words that lead to it, and the time of what it belongs to."""

    node: object
    pointer: str
    words: tuple[str, ...]
    when: Moment | None


def read_literal(content: bytes, reading: Reading) -> Iterator[Fragment]:
    """The literal behind the first ``=`` of a script. Raises :class:`MemberError` when there is none."""
    text = decode(content)
    match = _ASSIGNMENT.match(text)
    if match is None:
        raise MemberError("a script, not data")
    yield from read_json(text[match.end() :].rstrip().rstrip(";").encode("utf-8", "replace"), reading)


def read_json(content: bytes, reading: Reading) -> Iterator[Fragment]:
    """Every string of a document or of JSON lines. Raises :class:`MemberError` for more than two million values."""
    if content.count(b",") + content.count(b"[") + content.count(b"{") > _MOST_VALUES:
        raise MemberError("a file of unknown layout with more than two million values", over_limit=True)
    try:
        document = _load(content)
    except (ValueError, RecursionError):
        pass
    else:
        yield from _walk(document, "", reading)
        return
    text = decode(content)
    if not text.strip("\x00 \t\r\n"):
        return
    unread: list[tuple[int, str]] = []
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            document = json.loads(line, strict=False)
        except (ValueError, RecursionError):
            unread.append((number, line))
            # One damaged line among many is normal; a document spread over lines is something else.
            if len(unread) > 3 and len(unread) * 2 > number:
                break
        else:
            yield from _walk(document, f"line {number}", reading)
    else:
        for number, line in unread:
            yield from _salvage(line, number, reading)
        return
    yield from _salvage(text, 1, reading)


def _load(content: bytes) -> object:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return json.loads(decode(content), strict=False)


def _walk(document: object, line: str, reading: Reading) -> Iterator[Fragment]:
    carrier = Carrier(reading)
    stack = [_Place(document, "", (), None)]
    while stack:
        place = stack.pop()
        node = place.node
        if isinstance(node, dict):
            stack += reversed(list(_inside(node, place, carrier)))
        elif isinstance(node, list):
            stack += [
                _Place(child, f"{place.pointer}/{index}", place.words, place.when)
                for index, child in reversed(list(enumerate(node)))
            ]
        else:
            text = node if isinstance(node, str) else _dialled(node, place.words)
            made = carrier.fragment(line or place.pointer, " ".join(place.words), text, place.when) if text else None
            if made is not None:
                yield made


def _inside(node: dict[str, object], place: _Place, carrier: Carrier) -> Iterator[_Place]:
    when = moment_of(node.items()) or place.when
    words = place.words
    stated = node.get("label", node.get("title") if "dict" in node else None)
    if isinstance(stated, str) and not node.keys().isdisjoint(("value", "timestamp_value", "vec", "dict")):
        words = (*words, words_of(stated).lower())[-_LABEL_WORDS:]
    else:
        stated = None
    sender = next((key for key in node if is_sender(key)), None)
    silent = (
        sender is not None
        and any(map(is_speech, node))
        and node.get("IsSender") is not True
        and not carrier.may_speak(node[sender])
    )
    for key, value in node.items():
        if stated is not None and key in ("label", "title"):
            continue
        if (silent and is_speech(key)) or (key == "href" and value == node.get("value")) or is_time(key, value):
            continue
        path = f"{place.pointer}/{clean(key.replace('~', '~0').replace('/', '~1'))}"
        yield _Place(value, path, words if key in _WRAPPERS else (*words, words_of(key).lower())[-_LABEL_WORDS:], when)


def _dialled(node: object, words: tuple[str, ...]) -> str:
    """A phone number that was stored as a number."""
    fits = isinstance(node, int) and not isinstance(node, bool) and 10**8 <= node < 10**15
    return str(node) if fits and words and _DIALLED.search(words[-1]) else ""


def _salvage(text: str, line: int, reading: Reading) -> Iterator[Fragment]:
    """The strings of a damaged document, each with the key in front of it. Words of messages are left out altogether."""
    reading.note("damaged JSON: read string by string")
    carrier = Carrier(reading)
    key, last, chat = "", 0, False
    for match in _STRING.finditer(text):
        line += text.count("\n", last, match.start())
        last = match.start()
        string = _unescaped(match[1])
        if match[2]:
            key = string
            chat = chat or is_sender(key)
        elif not (chat and is_speech(key)):
            made = carrier.fragment(f"line {line}", words_of(key).lower(), string)
            if made is not None:
                yield made


def _unescaped(text: str) -> str:
    try:
        string: object = json.loads(f'"{text}"', strict=False)
    except ValueError:
        return text
    return string if isinstance(string, str) else text
