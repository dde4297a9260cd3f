"""Reads ``user_data_tiktok.json``, whatever its size and whichever year's names its sections have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scanner.jsonio import End, dive
from scanner.jsonio.deep import Path
from scanner.model import Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.nodes import Node
from scanner.readers.tiktok.chats import Chat
from scanner.readers.tiktok.rows import Row, letters
from scanner.readers.tiktok.sections import LISTS, MAPS

__all__ = ["read"]

_BATCH: Final = 1000
_UNKNOWN: Final = "the export may be unread: the layout is newer than any known"


def _opens(path: Path) -> bool:
    """Section, subsection, list; and in the conversations the list of each."""
    if len(path) <= 1:
        return True
    if len(path) == 2:
        return letters(path[1]) not in MAPS
    if len(path) == 3:
        return letters(path[2]) not in MAPS
    return len(path) == 4 and path[3] != "*" and _is_chat(path)


def _is_chat(path: Path) -> bool:
    return letters(path[2]) == "chathistory" or letters(path[0]).startswith("directmessage")


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of an export, in batches."""
    own = _own_name(member, reading)
    batch: list[Record] = []
    chat: Chat | None = None
    found_any = False
    for path, pointer, value in dive(member, reading.note, _opens):
        if len(path) >= 4 and _is_chat(path):
            if value is End.END:
                batch += chat.finished() if chat is not None else ()
                chat = None
            elif len(path) == 5:
                if chat is None:
                    chat = Chat(path[3], pointer.rsplit("/", 1)[0], own, reading)
                batch += chat.take(Row(Node(value, pointer, reading)))
        elif value is not End.END:
            name = letters(path[-1] if path and path[-1] != "*" else path[-2] if len(path) > 1 else "")
            one = MAPS.get(name) or (LISTS.get(letters(path[2])) if len(path) == 4 else None)
            if one is not None:
                batch += one(Row(Node(value, pointer, reading)))
        found_any = found_any or bool(batch)
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if chat is not None:
        batch += chat.finished()
    if batch:
        yield batch
    if not found_any:
        reading.note(_UNKNOWN)


def _own_name(member: Member, reading: Reading) -> str:
    """The account's user name; the profile may stand behind the messages, so that it is looked for first."""
    try:
        for path, pointer, value in dive(member, lambda _: None, _opens):
            if len(path) == 3 and letters(path[2]) == "profilemap" and value is not End.END:
                return Row(Node(value, pointer, reading)).text("username").removeprefix("@")
    except MemberError:
        # The second look tells what is wrong.
        pass
    return ""
