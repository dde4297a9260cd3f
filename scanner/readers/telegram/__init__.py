"""Telegram Desktop's export: ``result.json`` of the whole account or of one chat, and the pages of the HTML variant."""

from __future__ import annotations

import re
from typing import Final

from scanner.plugins import Expectation
from scanner.readers.tabled import Row, not_needed, reader_of
from scanner.readers.telegram.pages import is_chat_page, read_page
from scanner.readers.telegram.reading import read

__all__ = ["TELEGRAM"]

_PARTS: Final = (
    "personal_information",
    "frequent_contacts",
    "profile_pictures",
    "other_data",
    "left_chats",
    "web_sessions",
)
_CHATS: Final = (
    "personal_chat",
    "bot_chat",
    "saved_messages",
    "replies",
    "verification_codes",
    "private_group",
    "public_group",
    "private_supergroup",
    "public_supergroup",
    "private_channel",
    "public_channel",
)
_ACCOUNT: Final = re.compile(rf'"(?:{"|".join(_PARTS)})"\s*:\s*[{{\[]'.encode())
_CHAT: Final = re.compile(rf'"type"\s*:\s*"(?:{"|".join(_CHATS)})"'.encode())
_MESSAGE: Final = re.compile(rb'"(?:from_id|actor_id|date_unixtime|text_entities)"\s*:')


def _is_account(head: bytes) -> bool:
    return head.lstrip()[:1] == b"{" and _ACCOUNT.search(head) is not None and (b"elegram" in head or b"user_id" in head)


def _is_chat(head: bytes) -> bool:
    found = _CHAT.search(head)
    return found is not None and b'"messages"' in head and (_MESSAGE.search(head) is not None or b'"id"' in head)


TELEGRAM: Final = reader_of(
    "telegram",
    "telegram",
    (
        Row(
            part="account",
            read=read,
            name=r"(?:^|/)result[^/]*\.json$",
            looks=_is_account,
            words=_PARTS,
            must=True,
            identity=True,
        ),
        Row(
            part="chat",
            read=read,
            name=r"(?:^|/)[^/]*\.json$",
            looks=_is_chat,
            words=_CHATS,
            must=True,
            name_needed=True,
        ),
        Row(part="chat page", read=read_page, name=r"(?:^|/)[^/]*\.html?$", looks=is_chat_page, must=True, name_needed=True),
        not_needed("the export's own style sheets and scripts", r"(?:^|/)(?:js/script\.js|css/style\.css)$"),
    ),
    (
        Expectation("profile", "name, number and description could not be looked at"),
        Expectation("address book", "contacts uploaded from a phone could not be looked at"),
        Expectation("frequent contacts", "whom the account holder writes to and calls most could not be looked at"),
        Expectation("sessions", "from where and with which devices the account was used could not be looked at"),
        Expectation("chats", "who the account holder wrote with could not be looked at"),
    ),
    endings=(".json", ".html", ".htm", ".js", ".css"),
)
