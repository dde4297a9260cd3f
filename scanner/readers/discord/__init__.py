"""Discord's data package: account, servers, channels, the holder's own messages, and the log of what the program saw.

The folders are named in the account's language; the files in them are not.
"""

from __future__ import annotations

import re
from typing import Final

from scanner.plugins import Expectation
from scanner.readers.discord.account import read_account
from scanner.readers.discord.activity import read_activity
from scanner.readers.discord.messages import read_channels, read_messages, read_servers, read_table
from scanner.readers.tabled import Row, not_needed, reader_of

__all__ = ["DISCORD"]

_START: Final = rb"[\s\xef\xbb\xbf]*"
_USER: Final = re.compile(rb'"(?:discriminator|global_name|premium_until|relationships|avatar_hash|has_mobile)"\s*:')
_INDEX: Final = re.compile(_START + rb'\{\s*(?:"\d{15,21}"\s*:\s*(?:"|null)|\}\s*$)')
_PRIVATE: Final = re.compile(rb'"\d{15,21}"\s*:\s*"Direct Message with ')
_MESSAGE: Final = re.compile(rb'\[\s*\{(?=[^{}]{0,200}"ID"\s*:)(?=[^{}]{0,400}"Timestamp"\s*:)')
_TABLE: Final = re.compile(_START + rb'"?ID"?,"?Timestamp"?,"?Contents"?,"?Attachments"?\s')
_EVENT: Final = re.compile(rb'\{[^\n]{0,4000}?"event_type"\s*:\s*"')


def _is_account(head: bytes) -> bool:
    return b'"username"' in head and b'"id"' in head and _USER.search(head) is not None and b'"from_id"' not in head


def _is_index(head: bytes) -> bool:
    return _INDEX.match(head) is not None


def _is_private(head: bytes) -> bool:
    return _is_index(head) and _PRIVATE.search(head) is not None


def _is_messages(head: bytes) -> bool:
    return _MESSAGE.match(head.lstrip(b"\xef\xbb\xbf \r\n\t")) is not None and b'"Contents"' in head


def _is_table(head: bytes) -> bool:
    return _TABLE.match(head) is not None


def _is_log(head: bytes) -> bool:
    return _EVENT.match(head) is not None and b'"event_id"' in head


_CHANNEL: Final = r"(?:^|/)c?\d{15,21}/"

DISCORD: Final = reader_of(
    "discord",
    "discord",
    (
        Row(
            part="account",
            read=read_account,
            name=r"(?:^|/)user\.json$",
            looks=_is_account,
            must=True,
            name_needed=True,
            identity=True,
        ),
        Row(
            part="servers",
            read=read_servers,
            name=r"(?:^|/)serv[^/]*/index\.json$",
            looks=_is_index,
            must=True,
            name_needed=True,
        ),
        Row(
            part="channels",
            read=read_channels,
            name=r"(?:^|/)(?:me[s]{1,2}[^/]*|nachrichten|wiadomo[^/]*|berichten)/index\.json$",
            looks=_is_index,
            must=True,
            name_needed=True,
        ),
        Row(part="channels", read=read_channels, name=r"(?:^|/)index\.json$", looks=_is_private, must=True, name_needed=True),
        Row(part="servers", read=read_servers, name=r"(?:^|/)[^/]+/index\.json$", looks=_is_index, must=True, name_needed=True),
        Row(
            part="messages",
            read=read_messages,
            name=_CHANNEL + r"messages\.json$",
            looks=_is_messages,
            words=("Contents",),
            must=True,
        ),
        Row(part="messages", read=read_table, name=_CHANNEL + r"messages\.csv$", looks=_is_table, must=True),
        Row(
            part="activity",
            read=read_activity,
            name=r"(?:^|/)events-\d{4}-\d{1,6}-of-\d{1,6}\.json$",
            looks=_is_log,
            words=("event_type",),
            must=True,
        ),
        not_needed("a channel's name and kind, which the list of channels tells as well", _CHANNEL + r"channel\.json$"),
        not_needed(
            "a server's settings and log",
            r"(?:^|/)\d{15,21}/(?:guild|audit-log|channels|emoji|webhooks|bans|roles|members|channel)\.json$",
        ),
        not_needed("programs made by the account holder", r"(?:^|/)applications?/\d{15,21}/application\.json$"),
    ),
    (
        Expectation("account", "e-mail address, number, friends and linked accounts could not be looked at"),
        Expectation("servers", "servers that hint at work or home could not be looked at"),
        Expectation("channels", "who the account holder wrote with could not be looked at"),
        Expectation("messages", "what was written in channels could not be looked at"),
        Expectation("activity", "where the program was used from could not be looked at"),
    ),
    endings=(".json", ".csv"),
)
