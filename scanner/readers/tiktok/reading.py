"""Reads ``user_data_tiktok.json``, whatever its size and whichever year's names its sections have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scanner.jsonio import DAMAGED, End, dive
from scanner.jsonio.deep import Path
from scanner.model import Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import in_batches
from scanner.readers.nodes import Node
from scanner.readers.tiktok.chats import Chat
from scanner.readers.tiktok.doings import Read
from scanner.readers.tiktok.rows import Row, letters
from scanner.readers.tiktok.sections import LISTS, MAPS, PARTS, TELLING

__all__ = ["read"]

_OWN_VIDEOS: Final = frozenset({"post", "posts", "video", "videos"})


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
    return in_batches(_records(member, reading))


def _records(member: Member, reading: Reading) -> Iterator[Record]:
    own = _own_name(member, reading)
    chat: Chat | None = None
    known = False
    given: dict[str, bool] = {}
    try:
        for path, pointer, value in dive(member, reading.note, _opens):
            if len(path) in (2, 3) and (part := _part(path)):
                reading.holds(part)
            if len(path) >= 4 and _is_chat(path):
                known = True
                if value is End.END:
                    yield from chat.finished() if chat is not None else ()
                    chat = None
                elif len(path) == 5:
                    chat = chat or Chat(path[3], pointer.rsplit("/", 1)[0], own, reading)
                    yield from chat.take(Row(Node(value, pointer, reading)))
            elif value is not End.END and (one := _function(path)):
                known = True
                name = letters(path[2]) if len(path) == 4 else ""
                given.setdefault(name, False)
                for record in one(Row(Node(value, pointer, reading))):
                    given[name] = True
                    yield record
    except MemberError:
        yield from chat.finished() if chat is not None else ()
        raise
    if not known and DAMAGED not in reading.notes:
        reading.unread("the export")
    for name, any_record in given.items():
        if name in TELLING and not any_record:
            reading.unread("a section")


def _part(path: Path) -> str:
    """What a list or a map is in words. Videos that were watched or liked are kept in lists of the same name as the own."""
    name = letters(path[-1])
    return "" if name == "videolist" and letters(path[-2]) not in _OWN_VIDEOS else PARTS.get(name, "")


def _function(path: Path) -> Read | None:
    if len(path) == 4:
        return LISTS.get(letters(path[2]))
    return MAPS.get(letters(path[-1])) if len(path) in (2, 3) else None


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
