"""Telegram Desktop's export of an account and of one chat."""

from __future__ import annotations

from typing import Any


def _message(number: int, sender: str, sender_id: str, text: str, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "type": "message",
        "date": "2023-07-22T19:50:12",
        "date_unixtime": str(1690051812 + number),
        "from": sender,
        "from_id": sender_id,
        "text": text,
        **more,
    }


_BEN = {
    "name": "Ben Sample",
    "type": "personal_chat",
    "id": 222,
    "messages": [
        _message(1, "Ada Example", "user111", "Come to 14 Acacia Avenue"),
        _message(2, "Ben Sample", "user222", "Where do you live?"),
        _message(3, "Ada Example", "user111", "", location_information={"latitude": 51.5, "longitude": -0.1}),
    ],
}

SAMPLES: dict[str, Any] = {
    "DataExport_2026-01-01/result.json": {
        "about": "Here is the data you requested from Telegram",
        "personal_information": {
            "user_id": 111,
            "first_name": "Ada",
            "last_name": "Example",
            "phone_number": "+44 7700 900123",
            "username": "@ada_example",
        },
        "contacts": {
            "about": "x",
            "list": [{"user_id": 222, "first_name": "Ben", "last_name": "Sample", "phone_number": "07700 900222"}],
        },
        "chats": {"about": "x", "list": [_BEN]},
    },
    "ChatExport_2026-01-01/result.json": _BEN,
}
