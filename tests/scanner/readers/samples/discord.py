"""Discord's data package."""

from __future__ import annotations

import json
from typing import Any

_ID = "747951969171275807"
_EVENT = {
    "event_type": "app_opened",
    "event_id": "AQ",
    "user_id": _ID,
    "ip": "203.0.113.5",
    "city": "Ashby",
    "country_code": "GB",
    "os": "Windows",
    "timestamp": '"2023-07-22T18:50:12.185Z"',
}
_FILES: dict[str, Any] = {
    "account/user.json": {
        "id": _ID,
        "username": "adaexample",
        "discriminator": 0,
        "global_name": "Ada Example",
        "email": "ada@example.org",
        "phone": "+447700900123",
        "ip": "203.0.113.5",
        "relationships": [{"id": "1001", "type": 1, "nickname": None, "user": {"id": "1001", "username": "ben_s"}}],
    },
    "servers/index.json": {"464051583559139340": "Northmere Running Club"},
    "messages/index.json": {"464051583559139342": "Direct Message with ben_s#0"},
    "messages/c464051583559139342/messages.json": [
        {"ID": 1, "Timestamp": "2023-07-22 18:50:12", "Contents": "at 14 Acacia Avenue", "Attachments": ""}
    ],
    "messages/c464051583559139343/messages.csv": (
        'ID,Timestamp,Contents,Attachments\n1,2023-07-22 18:50:12.123000+00:00,"at 14, Acacia Avenue",\n'
    ),
    "activity/analytics/events-2026-00000-of-00001.json": "\n".join([json.dumps(_EVENT)] * 2),
}

SAMPLES = {f"package/{name}": content for name, content in _FILES.items()}
