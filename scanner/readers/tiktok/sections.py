"""What is read of a TikTok export, at a glance: by the name of the innermost list or map, whatever stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from scanner.model import LinkKind
from scanner.readers.tiktok import account, doings
from scanner.readers.tiktok.doings import Read

__all__ = ["FILES", "LISTS", "MAPS", "PARTS", "TELLING"]

# Lists, and maps of numbered entries: the function takes one entry.
LISTS: Final[Mapping[str, Read]] = {
    "loginhistorylist": account.login,
    "fanslist": doings.link(LinkKind.FOLLOWER),
    "following": doings.link(LinkKind.FOLLOWING),
    "blocklist": doings.link(LinkKind.BLOCKED),
    "commentslist": doings.comment,
    "searchlist": doings.search,
    "videolist": doings.post,
    "postlist": doings.post,
    "reviewslist": doings.review,
    "productreviewhistories": doings.review,
    "golivelist": doings.live,
    "watchlivemap": doings.live_watched,
    "favoritelocationlist": doings.favourite_place,
    "savedaddress": account.delivery,
    "orderhistories": account.order,
    "responseslist": account.form,
}
# Lists of which every entry tells something: one that gives nothing has changed its layout.
TELLING: Final = frozenset(
    {"loginhistorylist", "fanslist", "following", "blocklist", "commentslist", "searchlist", "savedaddress"}
)
# Objects that are one record.
MAPS: Final[Mapping[str, Read]] = {
    "profilemap": account.profile,
    "locationdata": account.last_location,
    "settingsmap": account.settings,
    "autofill": account.autofill,
}
# Of the names above and below, those that a complete export has, in words.
PARTS: Final[Mapping[str, str]] = {
    "profilemap": "account",
    "profileinfo": "account",
    "profileinformation": "account",
    "loginhistorylist": "log-ins",
    "loginhistory": "log-ins",
    "fanslist": "followers",
    "follower": "followers",
    "followers": "followers",
    "following": "people followed",
    "blocklist": "blocked people",
    "videolist": "posts",
    "postlist": "posts",
    "posts": "posts",
    "post": "posts",
    "videos": "posts",
    "commentslist": "comments",
    "comments": "comments",
    "comment": "comments",
    "searchlist": "searches",
    "searches": "searches",
    "searchhistory": "searches",
    "chathistory": "messages",
    "directmessages": "messages",
    "settingsmap": "settings",
    "settings": "settings",
}
# The files of the text variant, by the letters of their names; ``directmessages`` is read apart.
FILES: Final[Mapping[str, Read]] = {
    "loginhistory": account.login,
    "follower": doings.link(LinkKind.FOLLOWER),
    "followers": doings.link(LinkKind.FOLLOWER),
    "following": doings.link(LinkKind.FOLLOWING),
    "blocklist": doings.link(LinkKind.BLOCKED),
    "comments": doings.comment,
    "comment": doings.comment,
    "searches": doings.search,
    "searchhistory": doings.search,
    "posts": doings.post,
    "post": doings.post,
    "videos": doings.post,
    "recentlydeletedposts": doings.post,
    "locationreviews": doings.review,
    "favoriteplaces": doings.favourite_place,
    "savedaddressinformation": account.delivery,
    "orderhistory": account.order,
    "profileinfo": account.profile,
    "profileinformation": account.profile,
    "autofill": account.autofill,
    "mostrecentlocationdata": account.last_location,
    "settings": account.settings,
}
