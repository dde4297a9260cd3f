"""TikTok's export: one JSON file in the layouts of 2020 to today, or the variant of many text files."""

from __future__ import annotations

import re
from typing import Final

from scanner.plugins import Expectation
from scanner.readers.tabled import Row, not_needed, reader_of
from scanner.readers.tiktok.reading import read
from scanner.readers.tiktok.sections import FILES
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


def _is_export(head: bytes) -> bool:
    return _SECTION.search(head) is not None and _INNER.search(head) is not None


def _spaced(name: str) -> str:
    """A name of which only the letters are known, as a pattern."""
    return r"[ _-]?".join(name)


_FILES: Final = "|".join(map(_spaced, FILES))

TIKTOK: Final = reader_of(
    "tiktok",
    "tiktok",
    (
        Row(
            part="account",
            read=read,
            name=r"(?:^|/)user_?data(?:_tiktok)?[^/]*\.json$",
            looks=_is_export,
            words=_SECTIONS,
            must=True,
            identity=True,
        ),
        Row(
            part="messages (text)",
            read=read_messages,
            name=r"(?:^|/)direct[ _]?messages?\.txt$",
            looks=is_blocks,
            must=True,
            name_needed=True,
        ),
        Row(
            part="account",
            read=read_blocks,
            name=r"(?:^|/)profile[ _]?info(?:rmation)?\.txt$",
            looks=is_blocks,
            must=True,
            name_needed=True,
            identity=True,
        ),
        Row(
            part="section (text)",
            read=read_blocks,
            name=rf"(?:^|/)(?:{_FILES})\.txt$",
            looks=is_blocks,
            must=True,
            name_needed=True,
        ),
        not_needed(
            "what was watched, liked and kept",
            r"tiktok[^/]*/(?:.*/)?(?:watch history|browsing history|like list|favorite (?:videos|sounds|hashtags|effects)|"
            r"hashtag|status|share history|ad interests|activity summary|vouchers|purchases)\.txt$",
        ),
    ),
    (Expectation("account", "profile, sign-ins, posts, comments, messages and followers could not be looked at"),),
    endings=(".json", ".txt"),
)
