"""Writes a Facebook download in the layout of one of three periods, and knows afterwards where each record came to stand."""

from __future__ import annotations

import io
import json
import random
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from invented.persona import plain
from invented.truths import Spot
from officers.media import plain_jpeg
from officers.story import as_meta

_NOW = "your_facebook_activity"
# Part -> file and pointer of its array. Names of files and keys as parsers of each period read them.
LAYOUTS: dict[str, dict[str, tuple[str, str]]] = {
    "2023": {
        "posts": (f"{_NOW}/posts/your_posts__check_ins__photos_and_videos_1.json", ""),
        "comments": (f"{_NOW}/comments_and_reactions/comments.json", "comments_v2"),
        "group posts": (f"{_NOW}/groups/group_posts_and_comments.json", "group_posts_v2"),
        "groups": (f"{_NOW}/groups/your_group_membership_activity.json", "groups_joined_v2"),
        "events": (f"{_NOW}/events/your_events.json", "your_events_v2"),
        "listings": (f"{_NOW}/facebook_marketplace/items_sold.json", "items_selling_v2"),
        "photos": (f"{_NOW}/posts/your_uncategorized_photos.json", "other_photos_v2"),
        "friend": ("connections/friends/your_friends.json", "friends_v2"),
        "sent": ("connections/friends/sent_friend_requests.json", "sent_requests_v2"),
        "received": ("connections/friends/received_friend_requests.json", "received_requests_v2"),
        "rejected": ("connections/friends/rejected_friend_requests.json", "rejected_requests_v2"),
        "removed": ("connections/friends/removed_friends.json", "deleted_friends_v2"),
        "followers": ("connections/followers/people_who_followed_you.json", "followers_v3"),
        "searches": ("logged_information/search/your_search_history.json", "searches_v2"),
        "visits": ("logged_information/interactions/recently_visited.json", "visited_things_v2/0/entries"),
        "book": ("personal_information/other_personal_information/contacts_uploaded_from_your_phone.json", ""),
        "profile": ("personal_information/profile_information/profile_information.json", "profile_v2"),
        "messages": (f"{_NOW}/messages/inbox", "messages"),
        "public location": ("logged_information/location/primary_public_location.json", "primary_public_location_v2"),
    },
    "2021": {
        "posts": ("posts/your_posts_1.json", ""),
        "comments": ("comments_and_reactions/comments.json", "comments_v2"),
        "group posts": ("groups/your_posts_in_groups.json", "group_posts_v2"),
        "groups": ("groups/your_group_membership_activity.json", "groups_joined_v2"),
        "events": ("events/your_events.json", "your_events_v2"),
        "listings": ("facebook_marketplace/items_sold.json", "items_selling_v2"),
        "photos": ("posts/your_uncategorized_photos.json", "other_photos_v2"),
        "friend": ("friends_and_followers/friends.json", "friends_v2"),
        "sent": ("friends_and_followers/friend_requests_sent.json", "sent_requests_v2"),
        "received": ("friends_and_followers/friend_requests_received.json", "received_requests_v2"),
        "rejected": ("friends_and_followers/rejected_friend_requests.json", "rejected_requests_v2"),
        "removed": ("friends_and_followers/removed_friends.json", "deleted_friends_v2"),
        "followers": ("friends_and_followers/people_who_followed_you.json", "followers_v2"),
        "searches": ("search/your_search_history.json", "searches_v2"),
        "visits": ("your_interactions_on_facebook/recently_visited.json", "visited_things_v2/0/entries"),
        "book": ("other_personal_information/your_address_books.json", "address_book_v2/address_book"),
        "profile": ("profile_information/profile_information.json", "profile_v2"),
        "messages": ("messages/inbox", "messages"),
        "public location": ("location/primary_public_location.json", "primary_public_location_v2"),
    },
    "2018": {
        "posts": ("posts/your_posts_1.json", ""),
        "comments": ("comments/comments.json", "comments"),
        "group posts": ("groups/your_posts_and_comments_in_groups.json", "group_posts/activity_log_data"),
        "groups": ("groups/your_group_membership_activity.json", "groups_joined"),
        "events": ("events/your_events.json", "your_events"),
        "listings": ("marketplace/items_sold.json", "items_selling"),
        "photos": ("photos_and_videos/your_uncategorized_photos.json", "other_photos"),
        "friend": ("friends/friends.json", "friends"),
        "sent": ("friends/sent_friend_requests.json", "sent_requests"),
        "received": ("friends/received_friend_requests.json", "received_requests"),
        "rejected": ("friends/rejected_friend_requests.json", "rejected_requests"),
        "removed": ("friends/removed_friends.json", "deleted_friends"),
        "followers": ("following_and_followers/followers.json", "followers"),
        "searches": ("search_history/your_search_history.json", "searches"),
        "visits": ("about_you/visited.json", "visited_things/0/entries"),
        "book": ("about_you/your_address_books.json", "address_book/address_book"),
        "profile": ("profile_information/profile_information.json", "profile"),
        "messages": ("messages/inbox", "messages"),
        "public location": ("location/primary_public_location.json", "primary_public_location"),
    },
}


def stamp(when: datetime) -> int:
    """Seconds since 1970 of an aware time."""
    return int(when.timestamp())


@dataclass
class _Entry:
    when: datetime
    node: Any
    spots: list[tuple[Spot, tuple[str, ...]]] = field(default_factory=list)


@dataclass
class Export:
    """A download being written."""

    layout: str
    owner: str
    entries: dict[str, list[_Entry]] = field(default_factory=dict)
    profile: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Any] = field(default_factory=dict)
    media: dict[str, bytes] = field(default_factory=dict)
    profile_spots: list[tuple[Spot, str, tuple[str, ...]]] = field(default_factory=list)

    def path(self, part: str) -> str:
        """The file of a part."""
        return LAYOUTS[self.layout][part][0]

    def add(self, part: str, when: datetime, node: Any, *leaves: str, text: str = "") -> Spot:
        """Add a record; the spot answers for the whole record, and exactly for ``leaves`` below it."""
        spot = Spot(text=text)
        self.entries.setdefault(part, []).append(_Entry(when, node, [(spot, leaves or ("",))]))
        return spot

    def also(self, part: str, *leaves: str, text: str = "") -> Spot:
        """Another spot on the record that was added last, standing for the first leaf and what is below it."""
        spot = Spot(text=text)
        self.entries[part][-1].spots.append((spot, ("=" + leaves[0], *leaves[1:])))
        return spot

    def say(self, key: str, value: Any, text: str, *leaves: str) -> Spot:
        """A statement of the profile. A key ending in ``[]`` adds to a list."""
        spot = Spot(text=text)
        if key.endswith("[]"):
            rows = self.profile.setdefault(key[:-2], [])
            rows.append(value)
            key = f"{key[:-2]}/{len(rows) - 1}"
        else:
            self.profile[key] = value
        self.profile_spots.append((spot, key, leaves))
        return spot

    def post(self, when: datetime, text: str, tags: tuple[str, ...] = (), **extra: Any) -> Spot:
        """A post with its text."""
        node: dict[str, Any] = {"timestamp": stamp(when), "title": f"{self.owner} updated a status."}
        node["data"] = [{"post": text}, {"update_timestamp": stamp(when)}]
        if tags:
            node["tags"] = [{"name": name} for name in tags] if self.layout != "2018" else list(tags)
            node["title"] = f"{self.owner} is with {tags[0]}."
        return self.add("posts", when, node | extra, "/data/0/post", text=text)

    def comment(self, when: datetime, text: str, on: str) -> Spot:
        """A comment of the account holder's."""
        inner = {"timestamp": stamp(when), "comment": text, "author": self.owner}
        node = {"timestamp": stamp(when), "title": f"{self.owner} commented on {on}.", "data": [{"comment": inner}]}
        return self.add("comments", when, node, "/data/0/comment/comment", text=text)

    def group_post(self, when: datetime, text: str, group: str) -> Spot:
        """A post in a group."""
        node = {"timestamp": stamp(when), "data": [{"post": text}], "title": f"{self.owner} posted in {group}."}
        return self.add("group posts", when, node, "/data/0/post", text=text)

    def media_node(self, when: datetime, place: tuple[float, float] | None, caption: str = "") -> tuple[dict[str, Any], str]:
        """A photo as this period writes it, and the pointer of its metadata inside."""
        number = len(self.media) + 1
        folder = "your_facebook_activity/posts/media" if self.layout == "2023" else "photos_and_videos"
        uri = f"{folder}/Mobileuploads_5/{number}_n.jpg"
        self.media[uri] = plain_jpeg(number)
        exif: dict[str, Any] = {"upload_ip": "203.0.113.24", "taken_timestamp": stamp(when)}
        if place:
            exif |= {"latitude": round(place[0], 7), "longitude": round(place[1], 7)}
        held = exif if self.layout == "2018" else {"exif_data": [exif]}
        inside = "/media_metadata/photo_metadata" + ("" if self.layout == "2018" else "/exif_data/0")
        node: dict[str, Any] = {"uri": uri, "creation_timestamp": stamp(when) + 500, "media_metadata": {"photo_metadata": held}}
        node["title"] = "Mobile uploads"
        if caption:
            node["description"] = caption
        return node, inside

    def contact(self, when: datetime, name: str, points: list[str]) -> Spot:
        """An entry of the uploaded address book."""
        if self.layout == "2023":
            values: list[dict[str, Any]] = [{"label": "Contact name", "value": name}]
            values.append({"label": "Contact point", "vec": [{"value": point} for point in points]})
            values.append({"label": "Update time", "timestamp_value": stamp(when)})
            node: dict[str, Any] = {"timestamp": stamp(when), "media": [], "label_values": values}
        else:
            node = {"name": name, "details": [{"contact_point": point} for point in points]}
            node |= {"created_timestamp": stamp(when), "updated_timestamp": stamp(when)}
        return self.add("book", when, node, text=f"{name} {points}")

    def thread(self, people: list[str], messages: list[tuple[datetime, str, str]]) -> tuple[Spot, list[Spot]]:
        """A conversation: messages as time, sender, text. The spot of the thread, and one for each message as given."""
        folder = f"{plain(people[0])[:20]}_{1000 + len(self.files)}"
        member = f"{self.path('messages')}/{folder}/message_1.json"
        order = sorted(range(len(messages)), key=lambda index: messages[index][0], reverse=True)
        rows = [
            {"sender_name": messages[i][1], "timestamp_ms": stamp(messages[i][0]) * 1000, "content": messages[i][2]}
            for i in order
        ]
        self.files[member] = {
            "participants": [{"name": name} for name in (*people, self.owner)],
            "messages": rows,
            "title": people[0],
            "is_still_participant": True,
            "thread_path": f"inbox/{folder}",
            "magic_words": [],
        }
        spots = [Spot()] * len(messages)
        for position, index in enumerate(order):
            pointer = f"/messages/{position}"
            spots[index] = Spot(member, pointer, (pointer + "/content",), messages[index][2])
        return Spot(member, "", ("/messages", "", "/participants/0"), f"thread with {people}"), spots

    def finish(self) -> dict[str, bytes]:
        """Every file of the download, with all spots told where they stand."""
        self._place_profile()
        for part, entries in self.entries.items():
            path, base = LAYOUTS[self.layout][part]
            entries.sort(key=lambda entry: entry.when, reverse=True)
            for number, entry in enumerate(entries):
                record = f"/{base}/{number}" if base else f"/{number}"
                for spot, leaves in entry.spots:
                    own = record + leaves[0][1:] if leaves[0].startswith("=") else record
                    spot.member, spot.record = path, own
                    spot.exact = tuple(record + leaf.lstrip("=") for leaf in leaves)
            self.files[path] = _wrapped(base, [entry.node for entry in entries])
        written = {path: (json.dumps(as_meta(value), indent=2) + "\n").encode() for path, value in self.files.items()}
        return written | self.media

    def _place_profile(self) -> None:
        path, key = LAYOUTS[self.layout]["profile"]
        self.files[path] = {key: self.profile}
        for spot, inner, leaves in self.profile_spots:
            spot.member, spot.record = path, f"/{key}/{inner}"
            spot.exact = tuple(spot.record + leaf for leaf in ("", *leaves))


def _wrapped(base: str, rows: list[Any]) -> Any:
    if base.endswith("/0/entries"):
        return {base.split("/")[0]: [{"name": "Profile visits", "description": "Profiles you've visited", "entries": rows}]}
    value: Any = rows
    for step in reversed(base.split("/") if base else []):
        value = {step: value}
    return value


def write_download(files: dict[str, bytes], folder: Path, wrapper: str, form: str, rng: random.Random) -> list[Path]:
    """Write the files as a ``folder``, a ``zip`` or ``parts`` (two zips); gives what to scan."""
    extra = {"files/.DS_Store": b"\0\0\0\1Bud1", "connections/supervision/no-data.txt": b""}
    everything = {(f"{wrapper}/{path}" if wrapper else path): content for path, content in (files | extra).items()}
    if form == "folder":
        for path, content in everything.items():
            target = folder / "download" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        return [folder / "download"]
    names = sorted(everything)
    cut = len(names) // 2 if form == "parts" else len(names)
    written = []
    for number, part in enumerate((names[:cut], names[cut:]), 1):
        if part:
            held = io.BytesIO()
            with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
                for name in part:
                    archive.writestr(zipfile.ZipInfo(name, (2024, 5, 1, 12, 0, 0)), everything[name])
            written.append(folder / f"facebook-download-{number}.zip")
            written[-1].write_bytes(held.getvalue())
    return written


def utc(year: int, month: int, day: int, hour: int = 12, minute: int = 0) -> datetime:
    """An aware time."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
