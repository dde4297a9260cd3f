"""Reads ``result.json``, whatever its size: the account's own part, then each chat, message by message."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from scanner.jsonio import DAMAGED, End, dive
from scanner.jsonio.deep import Path
from scanner.model import Record
from scanner.plugins import Member, MemberError, Reading
from scanner.readers.batches import in_batches
from scanner.readers.nodes import Node
from scanner.readers.telegram.account import contact, frequent, profile, session
from scanner.readers.telegram.chats import Chat

__all__ = ["PARTS", "read"]

# What may be left out of an export, in words.
PARTS: Final[dict[str, str]] = {
    "personal_information": "profile",
    "contacts": "address book",
    "frequent_contacts": "frequent contacts",
    "sessions": "sessions",
    "chats": "chats",
}
_LISTS: Final = frozenset({"contacts", "frequent_contacts", "sessions", "web_sessions", "chats", "left_chats"})
_CHATS: Final = frozenset({"chats", "left_chats"})
_ROWS: Final[dict[str, Callable[[Node], Iterator[Record]]]] = {
    "contacts": contact,
    "frequent_contacts": frequent,
    "sessions": session,
    "web_sessions": session,
}


def _opens(path: Path) -> bool:
    """The lists, and in the lists of chats each chat with its messages; a file of one chat is a chat itself."""
    match path:
        case () | ("messages",):
            return True
        case (name,):
            return name in _LISTS
        case (name, "list"):
            return name in _LISTS
        case (name, "list", "*") | (name, "list", "*", "messages"):
            return name in _CHATS
        case _:
            return False


def read(member: Member, reading: Reading) -> Iterator[Sequence[Record]]:
    """The records of an export, in batches."""
    return in_batches(_records(member, reading))


def _records(member: Member, reading: Reading) -> Iterator[Record]:
    own_id = ""
    chat = Chat(reading, "", own_id)
    known = False
    try:
        for path, pointer, value in dive(member, reading.note, _opens):
            if path and (part := PARTS.get(path[0])):
                reading.holds(part)
            match path:
                case ("personal_information",):
                    node = Node(value, pointer, reading)
                    own_id = _number(node.get("user_id").value)
                    chat = Chat(reading, "", own_id)
                    known = True
                    yield from profile(node)
                case (name, "list", "*") if name in _ROWS:
                    known = True
                    yield from _ROWS[name](Node(value, pointer, reading))
                case (("chats" | "left_chats"), "list", "*", "messages", "*") | ("messages", "*") if value is not End.END:
                    chat = _chat_at(pointer.rsplit("/", 2)[0], chat, reading, own_id)
                    known = True
                    yield from chat.take(Node(value, pointer, reading))
                case (("chats" | "left_chats"), "list", "*", key) | (key,) if value is not End.END:
                    chat = _chat_at(pointer.rsplit("/", 1)[0], chat, reading, own_id)
                    chat.tell(key, value)
                case (("chats" | "left_chats"), "list", "*") | () if value is End.END:
                    yield from chat.finished()
                    chat = Chat(reading, "", own_id)
    except MemberError:
        yield from chat.finished()
        raise
    if not known and DAMAGED not in reading.notes:
        reading.unread("the export")


def _chat_at(at: str, chat: Chat, reading: Reading, own_id: str) -> Chat:
    return chat if chat.at == at else Chat(reading, at, own_id)


def _number(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return ""
    return str(value)
