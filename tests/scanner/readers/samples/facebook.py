"""Facebook's download in JSON."""

from __future__ import annotations

from typing import Any

_AT = 1_700_000_000
_PLACE = {"name": "Oak Field", "coordinate": {"latitude": 52.61, "longitude": 1.28}, "address": "14 Acacia Avenue"}
_MEDIUM = {
    "uri": "posts/media/1.jpg",
    "creation_timestamp": _AT,
    "media_metadata": {"photo_metadata": {"exif_data": [{"latitude": 52.6, "longitude": 1.3, "taken_timestamp": _AT}]}},
    "title": "Mobile uploads",
}
_MESSAGES = [
    {"sender_name": "Ada Example", "timestamp_ms": _AT * 1000, "content": "On my way"},
    {"sender_name": "Ben Sample", "timestamp_ms": _AT * 1000 - 5000, "content": "Where are you?"},
]
_LABELLED = [
    {"label": "Contact name", "value": "Ben Sample"},
    {"label": "Contact point", "value": "+447700900123"},
    {"label": "Update time", "timestamp_value": _AT},
]
_FILES: dict[str, Any] = {
    "personal_information/profile_information/profile_information.json": {
        "profile_v2": {
            "name": {"full_name": "Ada Example"},
            "emails": {"emails": ["ada@example.org"]},
            "phone_numbers": [{"phone_type": "Mobile", "phone_number": "+447700900123", "verified": True}],
            "current_city": {"name": "Northmere"},
            "relationship": {"status": "Married", "partner": "Ben Example"},
            "family_members": [{"name": "Cara Example", "relation": "Sister", "timestamp": _AT}],
            "work_experiences": [{"employer": "Northmere Constabulary", "title": "Constable"}],
        }
    },
    "connections/friends/your_friends.json": {"friends_v2": [{"name": "Ben Sample", "timestamp": _AT}]},
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json": [
        {
            "timestamp": _AT,
            "title": "Ada Example updated her status.",
            "data": [{"post": "A day at the beach"}, {"update_timestamp": _AT}],
            "attachments": [{"data": [{"media": _MEDIUM}, {"place": _PLACE}]}],
            "tags": [{"name": "Ben Sample"}],
        }
    ],
    "your_facebook_activity/comments_and_reactions/comments.json": {
        "comments_v2": [
            {
                "timestamp": _AT,
                "title": "t",
                "data": [{"comment": {"timestamp": _AT, "comment": "Lovely", "author": "Ada Example"}}],
            }
        ]
    },
    "your_facebook_activity/messages/inbox/bensample_1001/message_1.json": {
        "participants": [{"name": "Ada Example"}, {"name": "Ben Sample"}],
        "messages": _MESSAGES,
        "title": "Ben Sample",
        "thread_path": "inbox/bensample_1001",
    },
    "your_facebook_activity/events/your_events.json": {
        "your_events_v2": [{"name": "Garden party", "start_timestamp": _AT, "place": _PLACE, "description": "Bring cake"}]
    },
    "logged_information/search/your_search_history.json": {
        "searches_v2": [{"timestamp": _AT, "title": "You searched", "data": [{"text": "Ben Sample"}]}]
    },
    "personal_information/other_personal_information/contacts_uploaded_from_your_phone.json": [
        {"timestamp": _AT, "media": [], "fbid": "1", "label_values": _LABELLED}
    ],
    "logged_information/location/primary_location.json": {
        "primary_location_v2": {"city_region_pairs": [["Northmere", "England"]], "zipcode": ["M1 1AA"]}
    },
}

SAMPLES = {f"facebook-ada/{name}": content for name, content in _FILES.items()}
