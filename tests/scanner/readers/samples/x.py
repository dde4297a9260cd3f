"""X's archive."""

from __future__ import annotations

import json
from typing import Any

_BORN = {"ageMeta": {"ageInfo": {"age": ["34"], "birthDate": "1990-02-03"}}}
_BEN = {"name": "Ben Sample", "screen_name": "bensample", "indices": ["0", "5"], "id_str": "222", "id": "222"}
_TWEET = {
    "created_at": "Sat Jun 06 13:02:35 +0000 2020",
    "full_text": "Bin day with @bensample",
    "entities": {"user_mentions": [_BEN], "urls": []},
    "geo": {"type": "Point", "coordinates": ["53.8008", "-1.5491"]},
}
_TALK = {
    "conversationId": "222-1400000001",
    "messages": [
        {
            "messageCreate": {
                "recipientId": "222",
                "senderId": "1400000001",
                "id": "1",
                "text": "On my way",
                "createdAt": "2020-06-06T13:02:35.000Z",
            }
        },
        {
            "messageCreate": {
                "recipientId": "1400000001",
                "senderId": "222",
                "id": "2",
                "text": "Where?",
                "createdAt": "2020-06-06T13:01:35.000Z",
            }
        },
    ],
}
_TYPES: dict[str, Any] = {
    "account": {
        "account": {
            "email": "ada@example.org",
            "username": "ada_example",
            "accountId": "1400000001",
            "createdAt": "2012-01-01T00:00:00.000Z",
            "accountDisplayName": "Ada Example",
        }
    },
    "profile": {"profile": {"description": {"bio": "Runner", "website": "", "location": "Northmere"}}},
    "ageinfo": _BORN,
    "phone-number": {"device": {"phoneNumber": "+447700900123"}},
    "tweets": {"tweet": _TWEET},
    "direct-messages": {"dmConversation": _TALK},
    "contact": {"contact": {"id": "1", "emails": ["ben@example.com"], "phoneNumbers": ["+447700900555"]}},
    "following": {"following": {"accountId": "222", "userLink": "https://twitter.com/intent/user?user_id=222"}},
    "ip-audit": {"ipAudit": {"accountId": "1400000001", "createdAt": "2020-06-06T13:02:35.000Z", "loginIp": "203.0.113.7"}},
}

SAMPLES = {
    f"twitter-2026/data/{kind}.js": f"window.YTD.{kind.replace('-', '_')}.part0 = {json.dumps([item], indent=2)}"
    for kind, item in _TYPES.items()
}
