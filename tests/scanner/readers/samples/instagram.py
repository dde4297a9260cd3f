"""Instagram's download: as JSON until 2020, of 2021-22 and of 2023 on, and as pages."""

from __future__ import annotations

from typing import Any

_AT = 1_700_000_000
_WHEN = "2019-01-02T03:04:05+00:00"
_PERSON = {
    "title": "",
    "media_list_data": [],
    "string_list_data": [{"href": "https://www.instagram.com/ben.sample", "value": "ben.sample", "timestamp": _AT}],
}
_EXIF = {"exif_data": [{"device_id": "x"}, {"latitude": 52.61, "longitude": 1.28, "date_time_original": "2023:06:15 22:42:11"}]}
_PICTURE = {
    "uri": "media/posts/1.jpg",
    "creation_timestamp": _AT,
    "title": "",
    "media_metadata": {"photo_metadata": _EXIF},
}
_MESSAGES = [
    {"sender_name": "Ada Example", "timestamp_ms": _AT * 1000, "content": "On my way"},
    {"sender_name": "Ben Sample", "timestamp_ms": _AT * 1000 - 5000, "content": "Where are you?"},
]


def _values(**values: str) -> dict[str, Any]:
    told = {label.replace("_", " "): {"href": "", "value": value, "timestamp": 0} for label, value in values.items()}
    return {"title": "", "media_map_data": {}, "string_map_data": told}


def _page(*boxes: str) -> str:
    blocks = "".join(f'<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">{box}</div>' for box in boxes)
    return f'<html><body class="_5vb_ _2yq"><h1>Ben</h1><main class="_a706" role="main">{blocks}</main></body></html>'


_LINK = '<a target="_blank" href="https://www.instagram.com/ben.sample">ben.sample</a>'

# Until 2020.
_FIRST: dict[str, Any] = {
    "profile.json": {"username": "ada.example", "name": "Ada Example", "email": "ada@example.org", "private_account": False},
    "connections.json": {"followers": {"ben.sample": _WHEN}, "following": {"cara": _WHEN}},
    "media.json": {"photos": [{"caption": "Our gate", "taken_at": _WHEN, "location": "Northmere", "path": "a.jpg"}]},
    "messages.json": [
        {
            "participants": ["ada.example", "ben.sample"],
            "conversation": [
                {"sender": "ben.sample", "created_at": _WHEN, "text": "Where are you?"},
                {"sender": "ada.example", "created_at": _WHEN, "text": "On my way"},
            ],
        }
    ],
}
# Of 2021-22.
_SECOND: dict[str, Any] = {
    "account_information/personal_information.json": {
        "profile_user": [
            _values(Email="ada@example.org", Phone_Number="+447700900123", Username="ada.example", Name="Ada Example")
        ]
    },
    "followers_and_following/followers.json": {"relationships_followers": [_PERSON]},
    "comments/post_comments.json": {"comments_media_comments": [_values(Comment="Lovely", Media_Owner="ben.sample")]},
    "content/posts_1.json": [{"media": [_PICTURE], "title": "New home", "creation_timestamp": _AT}],
    "messages/inbox/bensample_1001/message_1.json": {
        "participants": [{"name": "Ada Example"}, {"name": "Ben Sample"}],
        "messages": _MESSAGES,
        "title": "Ben Sample",
        "thread_path": "inbox/bensample_1001",
    },
}
# Of 2023 on.
_THIRD: dict[str, Any] = {
    "connections/followers_and_following/followers_1.json": [_PERSON],
    "connections/followers_and_following/following.json": {"relationships_following": [_PERSON]},
    "security_and_login_information/login_and_profile_creation/login_activity.json": {
        "account_history_login_history": [
            {**_values(IP_Address="203.0.113.7", User_Agent="Instagram 300 Phone"), "title": "2023-11-14T22:13:20+00:00"}
        ]
    },
    "your_instagram_activity/media/stories.json": {"ig_stories": [{**_PICTURE, "title": "Off out"}]},
    "your_instagram_activity/likes/liked_posts.json": [
        {
            "timestamp": _AT,
            "media": [],
            "label_values": [
                {
                    "label": "URL",
                    "value": "https://www.instagram.com/ben.sample",
                    "href": "https://www.instagram.com/ben.sample",
                }
            ],
        }
    ],
    "logged_information/recent_searches/profile_searches.json": {
        "searches_user": [{"title": "ben.sample", "string_map_data": {"Time": {"href": "", "value": "", "timestamp": _AT}}}]
    },
}
_PAGES = {
    "connections/followers_and_following/followers_1.html": _page(
        f'<div class="_a6-p"><div><div>{_LINK}</div><div>Dec 23, 2025 12:16 pm</div></div></div>'
    ),
    "your_instagram_activity/messages/inbox/bensample_1001/message_1.html": _page(
        '<h2 class="_3-95 _2pim _a6-h _a6-i">Ada Example</h2><div class="_3-95 _a6-p"><div><div></div><div>On my way</div></div></div>'
        '<div class="_3-94 _a6-o">Dec 23, 2025 12:16 pm</div>',
        '<h2 class="_3-95 _2pim _a6-h _a6-i">Ben Sample</h2><div class="_3-95 _a6-p"><div><div></div><div>Where?</div></div></div>'
        '<div class="_3-94 _a6-o">Dec 23, 2025 12:15 pm</div>',
    ),
}

SAMPLES = {
    f"{root}/{name}": content
    for root, files in (
        ("ada.example_20190102", _FIRST),
        ("instagram-ada-2021", _SECOND),
        ("instagram-ada.example-2025-01-02-AbCd", _THIRD),
        ("instagram-ada.example-2025-12-24-EfGh", _PAGES),
    )
    for name, content in files.items()
}
