"""TikTok's download: of today, of before, and a file of the variant in texts."""

from __future__ import annotations

from typing import Any

_DATE = "2023-07-22 18:50:12"
_PROFILE = {
    "ProfileMap": {
        "userName": "ada.runs",
        "displayName": "Ada Example",
        "bioDescription": "Copper by day",
        "emailAddress": "ada@example.org",
        "telephoneNumber": "+447700900123",
        "birthDate": "1988-04-12",
    }
}
_CHATS = {
    "ChatHistory": {
        "Chat History with ben_s:": [
            {"Date": _DATE, "From": "ben_s", "Content": "where are you"},
            {"Date": _DATE, "From": "ada.runs", "Content": "at home, 14 Acacia Avenue"},
        ]
    }
}
_LOGINS = {"LoginHistoryList": [{"Date": _DATE, "IP": "203.0.113.5", "DeviceModel": "Phone 12", "NetworkType": "4G"}]}
_FANS = {"FansList": [{"Date": _DATE, "UserName": "cara_e"}]}
_COMMENTS = {"Comments": {"CommentsList": [{"date": _DATE, "comment": "our street!", "photo": "N/A", "url": ""}]}}

SAMPLES: dict[str, Any] = {
    "TikTok-ada/user_data_tiktok.json": {
        "Comment": _COMMENTS,
        "Direct Message": {"Direct Messages": _CHATS},
        "Profile And Settings": {"Profile Info": _PROFILE},
        "Post": {"Posts": {"VideoList": [{"Date": _DATE, "Link": "x", "Title": "New house", "Location": "Mill Lane"}]}},
        "Your Activity": {
            "Login History": _LOGINS,
            "Searches": {"SearchList": [{"Date": _DATE, "SearchTerm": "ben sample"}]},
            "Follower": _FANS,
        },
    },
    "TikTok-ada-2021/user_data.json": {
        "Activity": {"Login History": _LOGINS, "Follower List": _FANS},
        "Comment": _COMMENTS,
        "Direct Messages": {"Chat History": _CHATS},
        "Profile": {"Profile Information": _PROFILE},
    },
    "TikTok-ada-texts/Login History.txt": f"Date: {_DATE} UTC\nIP: 203.0.113.5\nDevice Model: Phone 12\nNetwork Type: 4G\n\n",
}
