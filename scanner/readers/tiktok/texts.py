"""The text variant: a file for every section, its records as blocks of ``Key: value`` between empty lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scanner.model import Record
from scanner.plugins import Member, Reading
from scanner.readers.batches import in_batches
from scanner.readers.nodes import Node
from scanner.readers.tiktok.chats import Chat
from scanner.readers.tiktok.rows import Row, letters
from scanner.readers.tiktok.sections import FILES
from scanner.text import decode

__all__ = ["is_blocks", "read_blocks", "read_messages"]

_KEY: Final = re.compile(r"([^\W\d_][\w ()/'-]{0,60}):(?: (.*)|$)")
_HEADING: Final = re.compile(r">{2,4}\s*(.{1,300}?):*\s*$")
_MESSAGE: Final = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?: UTC)? ([^:]{1,100}): ?(.*)")
_SIGNS: Final = re.compile(
    rb"(?:^|\n)(?:Date ?: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d|User ?[nN]ame ?: |Phone ?Number ?: |Private Account ?: |"
    rb">{2,4} ?Chat History [wW]ith |(?:Receiver|Adress|Address)[ _\w]{0,20} ?: )"
)


def is_blocks(head: bytes) -> bool:
    """Whether a text is one of the export's sections."""
    return _SIGNS.search(head) is not None


def read_blocks(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of one section."""
    return in_batches(_records(member, reading))


def _records(member: Member, reading: Reading) -> Iterator[Record]:
    one = FILES.get(letters(member.name.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]))
    if one is None:
        return
    known = False
    for number, block in _blocks(decode(member.read())):
        for record in one(Row(Node(block, f"line {number}", reading))):
            known = True
            yield record
    if not known:
        reading.unread("this part")


def read_messages(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """``Direct Messages.txt``: a heading for each conversation, a line for each message."""
    return in_batches(_messages(member, reading))


def _messages(member: Member, reading: Reading) -> Iterator[Record]:
    chat: Chat | None = None
    for number, line in enumerate(decode(member.read()).split("\n"), 1):
        if heading := _HEADING.match(line.rstrip("\r")):
            yield from chat.finished() if chat is not None else ()
            chat = Chat(heading[1], f"line {number}", reading.account.handle.removeprefix("@"), reading)
        elif chat is not None and (found := _MESSAGE.match(line.rstrip("\r"))):
            message = {"Date": found[1], "From": found[2].strip(), "Content": found[3]}
            yield from chat.take(Row(Node(message, f"line {number}", reading)))
    yield from chat.finished() if chat is not None else ()


def _blocks(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each block with the number of its first line. A line without a key goes on with the value above it."""
    block: dict[str, str] = {}
    start, last = 1, ""
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.strip()
        found = _KEY.fullmatch(bare)
        if not bare or (found and found[1] in block):
            if block:
                yield start, block
            block, last = {}, ""
        if found:
            start = start if block else number
            last = found[1]
            block[last] = found[2] or ""
        elif bare and last:
            block[last] = f"{block[last]}\n{bare}"
    if block:
        yield start, block
