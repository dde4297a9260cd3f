"""TikTok's export: one JSON file in the layouts of 2020 to today, or the variant of many text files."""

from __future__ import annotations

import re
from typing import Final

from scanner.plugins import Expectation
from scanner.readers.tabled import Row, not_needed, reader_of
from scanner.readers.tiktok.reading import read
from scanner.readers.tiktok.sections import FILES, PARTS
from scanner.readers.tiktok.texts import is_blocks, read_blocks, read_messages

__all__ = ["TIKTOK"]

_SECTIONS: Final = (
    "Activity",
    "App Settings",
    "Ads and data",
    "Profile And Settings",
    "Your Activity",
    "Likes and Favorites",
    "TikTok Shop",
    "Tiktok Live",
    "Income Plus Wallet Transactions",
    "Income Plus",
    "Direct Message",
    "Direct Messages",
    "Location Review",
    "Poi Review",
)
_SECTION: Final = re.compile(rf'"(?:{"|".join(_SECTIONS)})"\s*:\s*[{{n]'.encode())
_INNER: Final = re.compile(
    rb'"(?:VideoList|FavoriteVideoList|ItemFavoriteList|FansList|ChatHistory|ProfileMap|LoginHistoryList|HashtagList|'
    rb"AdInterestCategories|SettingsMap|BlockList|CommentsList|ShareHistoryList|Status List|FavoriteEffectsList|"
    rb'FavoriteSoundList|FavoriteHashtagList|SearchList|LocationData|ActivitySummaryMap|OffTikTokActivityDataList|ReviewsList)"'
)


_ANY: Final = "other sections"


def _is_export(head: bytes) -> bool:
    return _SECTION.search(head) is not None and _INNER.search(head) is not None


def _spaced(name: str) -> str:
    """A name of which only the letters are known, as a pattern."""
    return r"[ _-]?".join(name)


def _sections(part: str) -> Row:
    """The files of the text variant that hold a part."""
    names = "|".join(_spaced(name) for name in FILES if PARTS.get(name, _ANY) == part)
    return Row(
        part=part,
        read=read_blocks,
        name=rf"(?:^|/)(?:{names})\.txt$",
        looks=is_blocks,
        must=True,
        name_needed=True,
        identity=part == "account",
    )


TIKTOK: Final = reader_of(
    "tiktok",
    "tiktok",
    (
        Row(
            part="export in one file",
            read=read,
            name=r"(?:^|/)user_?data(?:_tiktok)?[^/]*\.json$",
            looks=_is_export,
            words=_SECTIONS,
            must=True,
            identity=True,
        ),
        Row(
            part="messages",
            read=read_messages,
            name=r"(?:^|/)direct[ _]?messages?\.txt$",
            looks=is_blocks,
            must=True,
            name_needed=True,
        ),
        *(_sections(part) for part in dict.fromkeys(PARTS.get(name, _ANY) for name in FILES)),
        not_needed(
            "what was watched, liked and kept",
            r"tiktok[^/]*/(?:.*/)?(?:watch history|browsing history|like list|favorite (?:videos|sounds|hashtags|effects)|"
            r"hashtag|status|share history|ad interests|activity summary|vouchers|purchases)\.txt$",
        ),
    ),
    (
        Expectation("account", "name, e-mail address, number and date of birth could not be looked at"),
        Expectation("log-ins", "where and with which devices the account was used could not be looked at"),
        Expectation("followers", "who follows the account could not be looked at"),
        Expectation("people followed", "whom the account follows could not be looked at"),
        Expectation("posts", "captions of videos, and the places kept with them, could not be looked at"),
        Expectation("comments", "what was written under other people's videos could not be looked at"),
        Expectation("messages", "who the account holder wrote with could not be looked at"),
        Expectation("searches", "whom the account holder looked up could not be looked at"),
        Expectation("settings", "whether the account is private could not be looked at"),
    ),
    endings=(".json", ".txt"),
)
