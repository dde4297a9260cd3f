"""Snapchat's "My Data"."""

from __future__ import annotations

from typing import Any

_WHEN = "2023-07-22 18:50:12 UTC"


def _chat(sender: str, content: str, *, mine: bool) -> dict[str, Any]:
    return {
        "From": sender,
        "Media Type": "TEXT",
        "Created": _WHEN,
        "Content": content,
        "Conversation Title": None,
        "IsSender": mine,
        "Created(microseconds)": 1690051812000,
        "IsSaved": False,
    }


_FILES: dict[str, Any] = {
    "account": {
        "Basic Information": {
            "Username": "ada_example",
            "Name": "Ada Example",
            "Creation Date": "2019-05-04 10:00:00 UTC",
            "Registration IP": "203.0.113.7",
            "Country": "GB",
        },
        "Login History": [{"IP": "203.0.113.8", "Country": "GB", "Created": _WHEN, "Status": "success", "Device": "Acme X1"}],
    },
    "account_history": {
        "Display Name Change": [{"Date": _WHEN, "Display Name": "PC Ada"}],
        "Mobile Number Change": [{"Date": _WHEN, "Mobile Number": "+447700900123"}],
    },
    "friends": {
        "Friends": [{"Username": "ben_s", "Display Name": "Ben Sample", "Creation Timestamp": _WHEN}],
        "Blocked Users": [{"Username": "sam_t", "Display Name": "Sam"}],
        "Deleted Friends": [],
    },
    "chat_history": {
        "ben_s": [_chat("ben_s", "where are you", mine=False), _chat("ada_example", "at 14 Acacia Avenue", mine=True)]
    },
    "location_history": {
        "Frequent Locations": [{"City": "Ashby", "Region": "Northmere", "Country": "GB"}],
        "Home & Work": {"Home": "51.501 ± 12.5 meters, -0.141 ± 20 meters"},
        "Location History": [["2023/07/22 18:50:12 UTC", "51.504 ± 39.66 meters, -0.144 ± 39.66 meters"]],
    },
    "memories_history": {
        "Saved Media": [
            {"Date": _WHEN, "Media Type": "Image", "Location": "Latitude, Longitude: 51.508, -0.148", "Download Link": "x"}
        ]
    },
    "search_history": {"Search History": [{"Date": _WHEN, "Search Term": "ben sample"}]},
}

SAMPLES = {f"mydata~1690051812/json/{name}.json": content for name, content in _FILES.items()}
