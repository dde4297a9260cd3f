"""Mastodon's archive and the lists beside it."""

from __future__ import annotations

from typing import Any

_ME = "https://social.example/users/ada"
_PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
_CONTEXT = ["https://www.w3.org/ns/activitystreams", {"Hashtag": "as:Hashtag"}]
_NOTE = {
    "type": "Note",
    "content": "<p>On nights again</p>",
    "to": [_PUBLIC],
    "cc": [],
    "attributedTo": _ME,
    "published": "2024-05-01T22:14:00Z",
}
_FILES: dict[str, Any] = {
    "actor.json": {
        "@context": _CONTEXT,
        "id": _ME,
        "type": "Person",
        "preferredUsername": "ada",
        "name": "Ada Example",
        "summary": "<p>Custody sergeant</p>",
        "attachment": [{"type": "PropertyValue", "name": "Location", "value": "Northmere"}],
    },
    "outbox.json": {
        "@context": _CONTEXT,
        "id": "outbox.json",
        "type": "OrderedCollection",
        "orderedItems": [{"type": "Create", "actor": _ME, "to": [_PUBLIC], "cc": [], "object": _NOTE}],
    },
    "following_accounts.csv": "Account address,Show boosts,Notify on new posts,Languages\nben@other.example,true,false,\n",
}

SAMPLES = {f"archive-20260101/{name}": content for name, content in _FILES.items()}
